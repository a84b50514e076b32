"""The first three candidates, small and alive: they change places while answers come in."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QPoint, QPropertyAnimation, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from glutemap.body.frame import Side
from glutemap.language import tr
from glutemap.ui import ranking_words, words
from glutemap.ui.motion import motion
from glutemap.ui.panels.ranking import worth_checking
from glutemap.ui.panels.share_bar import paint_bar
from glutemap.ui.state import AppState, Selection
from glutemap.ui.text_size import factor, px
from glutemap.ui.theme import LABEL, SMALL, Type, tokens

if TYPE_CHECKING:
    from glutemap.ranking.result import Candidate, Ranking

SHOWN = 3
HEIGHT = 38
GLIDE_MS = 260
_LEADS = Type(LABEL.size, 600)
_SHARE, _RANK = 42, 20  # the widths of the columns, in logical pixels


class Leader(QAbstractButton):
    """One line: place, name with side, bar and share; a click shows the muscle on the body."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = ""
        self.name = self.share_said = ""
        self._muscle = ""
        self._rank, self._share = 0, 0.0
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.glide = QPropertyAnimation(self, b"pos", self)
        self.glide.setDuration(GLIDE_MS)
        self.glide.setEasingCurve(QEasingCurve.Type.OutCubic)

    def show_candidate(self, muscle: str, name: str, place: int, candidate: "Candidate") -> None:
        """Show another candidate or other figures; ``place`` counts where ties are not known.

        ``name`` is the muscle with its side.
        """
        self.key = key_of(candidate)
        self._muscle, self.name = muscle, name
        self._rank, self._share = candidate.rank or place, candidate.share
        self.share_said = words.percent(candidate.share)
        self.setAccessibleName(f"{self._rank}. {self.name}: {self.share_said}")
        self.setToolTip(tr("{name}: show its zones over the marked pain", name=self.name))
        self.update()

    def nextCheckState(self) -> None:
        """It follows the state, not the click."""

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(200, _height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line."""
        now = tokens()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            if self.isChecked() or self.underMouse() or self.hasFocus():
                fill = now.accent_soft if self.isChecked() else now.hover
                painter.setPen(QPen(QColor(now.accent), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
                painter.setBrush(QColor(fill))
                painter.drawRoundedRect(area, 7, 7)
            inner = area.adjusted(8, 0, -8, 0)
            if factor() > 1:
                self._write_large(painter, inner)
                return
            self._write(painter, inner.adjusted(0, 2, 0, -10))
            bar = QRectF(inner.left() + px(_RANK), area.bottom() - 10, inner.width() - px(_RANK), 6)
            paint_bar(painter, bar, self._share, now.line, now.accent)

    def _write(self, painter: QPainter, area: QRectF) -> None:
        now = tokens()
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(SMALL.font())
        painter.setPen(QColor(now.text_soft))
        painter.drawText(area, middle | Qt.AlignmentFlag.AlignLeft, str(self._rank))
        font = (_LEADS if self._rank == 1 else LABEL).font()
        painter.setFont(font)
        painter.setPen(QColor(now.text))
        metrics = QFontMetrics(font)
        free = area.adjusted(px(_RANK), 0, -max(px(_SHARE), metrics.horizontalAdvance(self.share_said)), 0)
        painter.drawText(free, middle | Qt.AlignmentFlag.AlignLeft, self._said_in(metrics, int(free.width())))
        painter.drawText(area, middle | Qt.AlignmentFlag.AlignRight, self.share_said)

    def _write_large(self, painter: QPainter, area: QRectF) -> None:
        """The name has the whole first line; the share stands beside the bar in the second."""
        now, half, middle = tokens(), area.height() / 2, Qt.AlignmentFlag.AlignVCenter
        upper, lower = area.adjusted(0, 2, 0, -half), area.adjusted(0, half - 2, 0, -4)
        painter.setFont(SMALL.font())
        painter.setPen(QColor(now.text_soft))
        painter.drawText(upper, middle | Qt.AlignmentFlag.AlignLeft, str(self._rank))
        font = (_LEADS if self._rank == 1 else LABEL).font()
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(QColor(now.text))
        upper.setLeft(upper.left() + px(_RANK))
        said = self._said_in(metrics, int(upper.width()))
        painter.drawText(upper, middle | Qt.AlignmentFlag.AlignLeft, said)
        painter.drawText(lower, middle | Qt.AlignmentFlag.AlignRight, self.share_said)
        end = lower.right() - metrics.horizontalAdvance(self.share_said) - 8
        bar = QRectF(upper.left(), lower.center().y() - 3, end - upper.left(), 6)
        paint_bar(painter, bar, self._share, now.line, now.accent)

    def _said_in(self, metrics: QFontMetrics, room: int) -> str:
        """As much of the name as there is room for: the muscle's is cut, the side is said whole."""
        before, muscle, after = self.name.partition(self._muscle)
        if not muscle:
            return metrics.elidedText(before, Qt.TextElideMode.ElideRight, room)
        left = room - metrics.horizontalAdvance(before) - metrics.horizontalAdvance(after)
        return f"{before}{metrics.elidedText(muscle, Qt.TextElideMode.ElideRight, left)}{after}"


class Leaders(QWidget):
    """Three lines; one that changes its place glides there, and one that is new fades in from below."""

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.rows: list[Leader] = []
        self.moves = True
        self.setAccessibleName(tr("Worth checking first"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        state.ranking_changed.connect(self._on_ranking_changed)
        state.selection_changed.connect(self._on_selection_changed)
        self._on_ranking_changed(state.ranking)

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        return QSize(220, _height() * len(self.rows))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines are as wide as the list; none glides while the window changes."""
        self._settle()
        super().resizeEvent(event)

    def _on_ranking_changed(self, ranking: "Ranking | None") -> None:
        shown = worth_checking(ranking)[:SHOWN] if ranking is not None else []
        library = self._state.library
        before = {line.key: line for line in self.rows}
        kept = [before.pop(key_of(c), None) for c in shown]
        free = list(before.values())
        rows: list[Leader] = []
        for place, (candidate, line) in enumerate(zip(shown, kept, strict=True), 1):
            is_new = line is None
            if line is None:
                line = free.pop() if free else self._make()
                line.move(0, _height() * SHOWN)
            muscle = words.muscle_name(library, candidate.muscle)
            line.show_candidate(muscle, ranking_words.with_side(library, candidate), place, candidate)
            line.show()
            if is_new:
                line.lower()
            rows.append(line)
        for gone in free:
            gone.hide()
            gone.deleteLater()
        self.rows = rows
        self.setVisible(bool(rows))
        self.updateGeometry()
        self._glide()
        self._on_selection_changed(self._state.selection)

    def _make(self) -> Leader:
        line = Leader(self)
        line.clicked.connect(self._on_clicked)
        line.resize(self.width(), _height())
        return line

    def _glide(self) -> None:
        if not (self.moves and self.isVisible()) or motion().is_less:
            self._settle()
            return
        for place, line in enumerate(self.rows):
            goal = QPoint(0, _height() * place)
            line.glide.stop()
            if line.pos() != goal:
                line.glide.setStartValue(line.pos())
                line.glide.setEndValue(goal)
                line.glide.start()

    def _settle(self) -> None:
        for place, line in enumerate(self.rows):
            line.glide.stop()
            line.setGeometry(0, _height() * place, self.width(), _height())

    def _on_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, Leader):
            muscle, _, side = sender.key.partition(":")
            self._state.set_selection(Selection(muscle, Side(side)))

    def _on_selection_changed(self, selection: Selection | None) -> None:
        key = f"{selection.muscle_id}:{selection.side}" if selection else ""
        for line in self.rows:
            line.setChecked(line.key == key)


def _height() -> int:
    """Of one line, now."""
    return HEIGHT if factor() == 1 else px(HEIGHT)


def key_of(candidate: "Candidate") -> str:
    """Muscle and side of a candidate."""
    return f"{candidate.muscle}:{candidate.side}"
