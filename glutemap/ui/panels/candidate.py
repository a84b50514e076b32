"""One row of the ranking."""

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from glutemap.ui import words
from glutemap.ui.panels.parts import button, clear, column, prose, row, text
from glutemap.ui.panels.picks import PickRow
from glutemap.ui.theme import M, S, tokens

if TYPE_CHECKING:
    from glutemap.knowledge.records import Library
    from glutemap.ranking.result import Candidate, Reason


class ShareBar(QWidget):
    """A bar for a part of one."""

    def __init__(self) -> None:
        super().__init__()
        self._part = 0.0
        self.setFixedHeight(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_part(self, part: float) -> None:
        """Show another part."""
        if part != self._part:
            self._part = part
            self.update()

    def sizeHint(self) -> QSize:
        """Wide and thin."""
        return QSize(120, 8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the track and the part."""
        now = tokens()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            area = QRectF(self.rect()).adjusted(0, 1, 0, -1)
            painter.setBrush(QColor(now.line))
            painter.drawRoundedRect(area, 3, 3)
            painter.setBrush(QColor(now.accent))
            filled = QRectF(
                area.left(), area.top(), max(6.0, area.width() * min(1.0, self._part)), area.height()
            )
            painter.drawRoundedRect(filled, 3, 3)


class CandidateRow(PickRow):
    """A muscle worth checking: rank, name and side, share, what it explains; the reasons on demand.

    Signals:
        picked: The row's key, muscle id and side, such as ``gluteus_medius:left``.
        card_requested: The same key: the user wants to read the muscle's card.
    """

    picked = Signal(str)
    card_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = ""
        self.rank = text("", "number")
        self.rank.setFixedWidth(18)
        self.name = text("", "label", wrap=True)
        self.side = text("", "badge")
        self.share = text("", "label")
        self.share.setMinimumWidth(40)  # the sides of all rows stand under each other
        self.share.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.bar = ShareBar()
        self.fit = prose("", "small")
        self.why = button("Why?", "link", tip="Show the reasons, with what each adds or takes away")
        self.why.setCheckable(True)
        self._reasons = QWidget()
        self._grid = QGridLayout(self._reasons)
        self._grid.setContentsMargins(0, S, 0, 0)
        self._grid.setColumnStretch(0, 1)
        self._grid.setVerticalSpacing(6)
        self._candidate: Candidate | None = None
        self._because: tuple[Reason, ...] = ()
        self._reasons.hide()
        self.fill("", self._lay_out())
        self.clicked.connect(self._on_clicked)
        self.why.toggled.connect(self._on_why)

    def _lay_out(self) -> QVBoxLayout:
        head = row([self.rank], spacing=S)
        head.addWidget(self.name, 1)
        head.addWidget(self.side, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.share, 0, Qt.AlignmentFlag.AlignVCenter)
        foot = row(spacing=S)
        foot.addWidget(self.fit, 1)
        foot.addWidget(self.why, 0, Qt.AlignmentFlag.AlignTop)
        inner = column([head, self.bar, foot, self._reasons], spacing=6)
        inner.setContentsMargins(M, M, M, S)
        return inner

    def show_candidate(
        self, library: "Library | None", rank: int, candidate: "Candidate", is_picked: bool
    ) -> None:
        """Show another candidate, or the same with other figures."""
        side = str(candidate.side)
        name = words.muscle_name(library, candidate.muscle)
        self.key = f"{candidate.muscle}:{side}"
        self.rank.setText(str(rank))
        self.name.setText(name)
        self.side.setText(words.capital(side))
        self.side.setVisible(side != "midline")
        self.share.setText(words.percent(candidate.share))
        self.bar.show_part(candidate.share)
        fit = words.fit(candidate.explains, candidate.unmet)
        self.fit.setText(words.plain_html(fit))
        self.setAccessibleName(f"{rank}. {name}, {side}: {words.percent(candidate.share)}. {fit}")
        self.setToolTip("Show its zones over the marked pain")
        self.setChecked(is_picked)
        self._candidate = candidate
        if self.why.isChecked():
            self._fill_reasons()

    def _fill_reasons(self) -> None:
        """Put the reasons of the candidate shown into words; they are worked out only now."""
        because = self._candidate.because if self._candidate is not None else ()
        if because == self._because:
            return
        self._because = because
        clear(self._grid)
        for number, reason in enumerate(because):
            label = prose(escape(words.capital(reason.text)), "small")
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            sign = text(words.points(reason.points), "number")
            sign.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(label, number, 0)
            self._grid.addWidget(sign, number, 1)

        read = button("Read about this muscle", "link", "guide")
        read.clicked.connect(self._on_read)
        self._grid.addWidget(read, self._grid.rowCount(), 0, 1, 2, Qt.AlignmentFlag.AlignLeft)

    def _on_read(self) -> None:
        self.card_requested.emit(self.key)

    def _on_why(self, is_open: bool) -> None:
        if is_open:
            self._fill_reasons()
        self._reasons.setVisible(is_open)
        self.why.setText("Less" if is_open else "Why?")
        self.updateGeometry()

    def _on_clicked(self) -> None:
        self.picked.emit(self.key)
