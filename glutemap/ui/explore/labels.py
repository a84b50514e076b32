"""The names of what is seen, beside the body, each with a line to what it names; they can be dragged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QWidget

from glutemap.body.frame import View
from glutemap.language import tr
from glutemap.ui.explore.naming import Label, found
from glutemap.ui.text_size import room
from glutemap.ui.theme import SMALL, theme, tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

    from glutemap.body.atlas import Structure
    from glutemap.ui.canvas.shown_body import ShownBody
    from glutemap.ui.state import AppState

REST_MS = 90  # after the body stopped moving
HEIGHT = 20
PAD = 7
EDGE = 10  # from the edge of the canvas
TOP, BOTTOM = 48, 16  # what the words above the body and the edge below take
MOST = 44  # names at once; more could not be read
NARROW = 60  # a bar of buttons: names stand beside it; what is wider they keep clear of altogether
AIR = 6  # from what else lies over the body


class Labels(QWidget):
    """Lies over the body, and leaves the pointer to it everywhere but on a name.

    Signals:
        named: The `Structure` whose name was clicked.
        placed: The names stand beside what is seen now.
    """

    named = Signal(object)
    placed = Signal()

    def __init__(self, state: AppState, body: ShownBody) -> None:
        super().__init__(body.viewport())
        self._state, self._body = state, body
        self.labels: list[Label] = []
        self._font = SMALL.font()
        self._held: Label | None = None
        self._grip = QPointF()
        self._dragged = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.place)
        body.camera_changed.connect(self._later)
        body.viewport().installEventFilter(self)
        state.isolation.changed.connect(self._later)
        for changed in (state.view_changed, state.layer_changed, state.body_changed, state.selection_changed):
            changed.connect(self._later)
        theme().changed.connect(self._later)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(tr("Names of what is seen"))
        self.setGeometry(body.viewport().rect())
        self.place()
        self.show()

    # -- placing --------------------------------------------------------------------------------

    def _later(self, _: object = None) -> None:
        """The body moves: away with the names, and back when it rests."""
        if self.labels:
            self.labels = []
            self.update()
        self._rest.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Be as large as the canvas, and take the pointer before the body does where a name stands."""
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._body.viewport().rect())
            self._later()
        return isinstance(event, QMouseEvent) and self._on_mouse(event)

    def _on_mouse(self, event: QMouseEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            return self.press(event.position())
        if kind == QEvent.Type.MouseMove and self._held is not None:
            self.drag(event.position(), QApplication.startDragDistance())
            return True
        if kind == QEvent.Type.MouseButtonRelease and self._held is not None:
            self.release()
            return True
        # The second press of a double click on a name is not the body's.
        return kind == QEvent.Type.MouseButtonDblClick and self.label_at(event.position()) is not None

    def place(self) -> None:
        """Name what is seen now."""
        facing = self._body.facing
        if not isinstance(facing, View):
            self._rest.start()  # it is still turning
            return
        self.labels = self._placed(found(self._body, facing))
        self.update()
        self.setAccessibleDescription(", ".join(label.text for label in self.labels))
        self.placed.emit()

    def _placed(self, found: list[Label]) -> list[Label]:
        """Each name once, in the column of its own side, where no two overlap."""
        middle = self.width() / 2
        chosen: dict[str, Label] = {}
        sides = [0, 0]
        for label in found:
            other = chosen.get(label.structure.id)
            if other is None:
                chosen[label.structure.id] = label
                sides[label.anchor.x() > middle] += 1
            elif self._is_better(label, other, sides, middle):
                sides[other.anchor.x() > middle] -= 1
                sides[label.anchor.x() > middle] += 1
                chosen[label.structure.id] = label
        kept = list(chosen.values())[:MOST]
        self._font = self._fitting(kept, middle)
        return [
            *self._column([label for label in kept if label.anchor.x() <= middle], is_left=True),
            *self._column([label for label in kept if label.anchor.x() > middle], is_left=False),
        ]

    def _fitting(self, labels: list[Label], middle: float) -> QFont:
        """The usual letters, enlarged as the reader wants as long as the two columns stand clear."""
        font = SMALL.font()
        for size in range(SMALL.px, SMALL.size - 1, -1):
            font.setPixelSize(size)
            metrics, widest = QFontMetricsF(font), [0.0, 0.0]
            for label in labels:
                right = label.anchor.x() > middle
                widest[right] = max(widest[right], metrics.horizontalAdvance(label.text) + 2 * PAD)
            if sum(widest) + 2 * EDGE + room(NARROW) <= self.width():
                break
        return font

    def _is_better(self, label: Label, other: Label, sides: list[int], middle: float) -> bool:
        """Of the two sides of the body, the picked one; else the one whose column has more room."""
        picked = self._state.selection
        if picked is not None and label.structure.side is not other.structure.side:
            muscle = self._muscle_of(label.structure)
            if muscle == picked.muscle_id:
                return label.structure.side is picked.side
        here, there = label.anchor.x() > middle, other.anchor.x() > middle
        return here != there and sides[here] + 1 < sides[there]

    def _column(self, labels: list[Label], *, is_left: bool) -> list[Label]:
        """The names of one side under each other; the smallest structures go where room is short."""
        from glutemap.ui.explore.placing import Wish, stacked, that_fit

        metrics, high = QFontMetricsF(self._font), _height_of(self._font)
        for label in labels:
            label.area = QRectF(0, 0, metrics.horizontalAdvance(label.text) + 2 * PAD, high)
        widest = max((label.area.width() for label in labels), default=0.0)
        top, bottom = self._room(widest, is_left=is_left)
        kept = labels[: that_fit([Wish(0, high)] * len(labels), bottom - top)]  # the largest are first
        kept.sort(key=_height)
        middles = stacked([Wish(label.anchor.y(), high) for label in kept], top, bottom)
        for label, y in zip(kept, middles, strict=True):
            x = EDGE if is_left else self.width() - EDGE - label.area.width()
            label.area.moveTopLeft(QPointF(x, y - high / 2))
            self._step_aside(label, is_left=is_left)
        return kept

    def _step_aside(self, label: Label, *, is_left: bool) -> None:
        """Stand beside a narrow bar of buttons, not under it."""
        for other in map(QRectF, (widget.geometry() for widget in self._beside())):
            if other.intersects(label.area):
                label.area.moveLeft(
                    other.right() + AIR if is_left else other.left() - AIR - label.area.width()
                )

    def _room(self, width: float, *, is_left: bool) -> tuple[float, float]:
        """From where to where a column of names may reach, clear of what else lies over the body."""
        top, bottom = float(TOP), float(self.height() - BOTTOM)
        x = EDGE if is_left else self.width() - EDGE - width
        strip = QRectF(x, 0, width, self.height())
        for other in self._beside():
            area = QRectF(other.geometry())
            if area.width() < room(NARROW) or not area.intersects(strip):
                continue
            if area.center().y() > self.height() / 2:
                bottom = min(bottom, area.top() - AIR)
            else:
                top = max(top, area.bottom() + AIR)
        return top, bottom

    def _beside(self) -> list[QWidget]:
        """The legend, the buttons and notes that lie over the body."""
        stage = self._body.parentWidget()
        children = stage.children() if stage is not None else []
        others = [child for child in children if isinstance(child, QWidget) and child is not self._body]
        return [other for other in others if other.isVisible()]

    def _muscle_of(self, structure: Structure) -> str:
        library = self._state.library
        muscle = library.muscle_drawn_as(structure.id) if library is not None else None
        return muscle.id if muscle is not None else ""

    # -- painting -------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint lines and names; Qt calls this."""
        picked = self._state.selection
        chosen = [
            label
            for label in self.labels
            if picked is not None and self._muscle_of(label.structure) == picked.muscle_id
        ]
        with QPainter(self) as painter:
            paint_labels(painter, self.labels, chosen)

    # -- the pointer ----------------------------------------------------------------------------

    def label_at(self, at: QPointF) -> Label | None:
        """The name at a place of the canvas."""
        return next((label for label in reversed(self.labels) if label.area.contains(at)), None)

    def press(self, at: QPointF) -> bool:
        """Take hold of the name there; False where there is none."""
        self._held = self.label_at(at)
        self._dragged = False
        if self._held is not None:
            self._grip = at - self._held.area.topLeft()
        return self._held is not None

    def drag(self, at: QPointF, threshold: int) -> None:
        """Move the name that is held."""
        held = self._held
        if held is None:
            return
        to = at - self._grip
        self._dragged = self._dragged or (to - held.area.topLeft()).manhattanLength() >= threshold
        if self._dragged:
            held.area.moveTopLeft(to)
            held.moved = True
            self.update()

    def release(self) -> None:
        """Let go; a name that was not moved was clicked."""
        held, self._held = self._held, None
        if held is not None and not self._dragged:
            self.named.emit(held.structure)


def _height_of(font: QFont) -> float:
    """Of a name in these letters."""
    return HEIGHT * font.pixelSize() / SMALL.size


def _height(label: Label) -> float:
    return label.anchor.y()


def _paint_line(painter: QPainter, label: Label, colour: QColor, halo: QColor) -> None:
    """From the nearer end of the name to what it names, light under dark so that it is seen on both."""
    area, anchor = label.area, label.anchor
    x = area.right() if anchor.x() > area.center().x() else area.left()
    start = QPointF(x, area.center().y())
    halo.setAlphaF(0.75)
    colour.setAlphaF(0.75)
    for pen in (QPen(halo, 2.6), QPen(colour, 1.0)):
        painter.setPen(pen)
        painter.drawLine(start, anchor)
    painter.setPen(QPen(halo, 1.2))
    painter.setBrush(colour)
    painter.drawEllipse(anchor, 2.6, 2.6)


def paint_labels(painter: QPainter, labels: Sequence[Label], chosen: Sequence[Label] = ()) -> None:
    """Paint lines, dots and names, in pixels of the canvas; those chosen stand out."""
    now = tokens()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for label in labels:
        _paint_line(painter, label, QColor(now.text), QColor(now.raised))
    font = SMALL.font()
    for label in labels:
        font.setPixelSize(round(label.area.height() * SMALL.size / HEIGHT))
        painter.setFont(font)
        stands_out = label in chosen
        ground = QColor(now.accent_soft if stands_out else now.raised)
        ground.setAlphaF(0.92)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(label.area, 6, 6)
        painter.setPen(QColor(now.accent if stands_out else now.text))
        painter.drawText(label.area, Qt.AlignmentFlag.AlignCenter, label.text)
