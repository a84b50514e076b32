"""The peel: a slider with named stops from the skin to the bone."""

from itertools import pairwise
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from glutemap.body.frame import Layer
from glutemap.language import later, tr
from glutemap.ui.state import AppState
from glutemap.ui.text_size import px, room
from glutemap.ui.theme import SMALL, Type, theme, tokens

NAMES = {
    Layer.SKIN: later("Skin", "layer of the body"),
    Layer.SUPERFICIAL: later("Outer", "layer of the body"),
    Layer.INTERMEDIATE: later("Middle", "layer of the body"),
    Layer.DEEP: later("Deep", "layer of the body"),
    Layer.BONE: later("Bone", "layer of the body"),
}
_EDGE = 26  # from the widget's edge to the first stop: half a name, or more where that is longer
_AIR = 5  # between two names
_LEAST, _USUAL, _MOST = 228, 340, 420  # widths
_TRACK_Y = 17
_PICKED_TYPE = Type(SMALL.size, 600)


class LayerSlider(QSlider):
    """How far the body is peeled; every stop has its name under it and is one click away."""

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._state = state
        self._layers = list(Layer)
        self.setRange(0, len(self._layers) - 1)
        self.setPageStep(1)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as it is painted
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._edge, self._least = _EDGE, _LEAST
        self._make_room()
        theme().changed.connect(self._make_room)
        self.setAccessibleName(tr("Peel"))
        self.setToolTip(tr("Peel the body, from skin to bone  (Page Up, Page Down)"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.valueChanged.connect(self._on_value)
        state.layer_changed.connect(self._on_layer)
        self._on_layer(state.layer)

    def _make_room(self) -> None:
        """Names in another language may be longer: they still do not touch, and are whole at the edges."""
        metrics = QFontMetrics(_PICKED_TYPE.font())
        widths = [metrics.horizontalAdvance(name_of(layer)) for layer in self._layers]
        step = max((one + other) / 2 for one, other in pairwise(widths)) + _AIR
        self._edge = max(_EDGE, ceil(max(widths[0], widths[-1]) / 2) + 2)
        self._least = max(_LEAST, ceil(2 * self._edge + step * (len(widths) - 1)))
        self.setMinimumWidth(self._least)
        self.setMaximumWidth(max(room(_MOST), self._least))
        self.updateGeometry()

    def _on_value(self, value: int) -> None:
        layer = self._layers[value]
        self.setAccessibleDescription(tr("Peeled to: {layer}", layer=name_of(layer)))
        self._state.set_layer(layer)

    def _on_layer(self, layer: Layer) -> None:
        self.setValue(layer.depth)
        self.setAccessibleDescription(tr("Peeled to: {layer}", layer=name_of(layer)))

    def sizeHint(self) -> QSize:
        """Room for the names beside each other."""
        return QSize(max(room(_USUAL), self._least), room(46))

    def minimumSizeHint(self) -> QSize:
        """The names still do not touch."""
        return QSize(self._least, room(46))

    def _x_of(self, value: float) -> float:
        return self._edge + value * (self.width() - 2 * self._edge) / self.maximum()

    def _go_to(self, event: QMouseEvent) -> None:
        part = (event.position().x() - self._edge) / max(1, self.width() - 2 * self._edge)
        self.setValue(round(min(1.0, max(0.0, part)) * self.maximum()))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click goes to the nearest stop, not one page on."""
        self._go_to(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Dragging goes from stop to stop."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go_to(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Nothing is left to do."""
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """One notch is one layer."""
        super().wheelEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the track, the stops, their names and the handle."""
        now = tokens()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            x = self._x_of(self.value())
            _track(painter, self._x_of(0), self._x_of(self.maximum()), now.line_strong)
            _track(painter, self._x_of(0), x, now.accent)
            for number, layer in enumerate(self._layers):
                passed = number <= self.value()
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(now.accent if passed else now.line_strong))
                painter.drawEllipse(QPointF(self._x_of(number), _TRACK_Y), 3.5, 3.5)
                picked = number == self.value()
                painter.setFont((_PICKED_TYPE if picked else SMALL).font())
                painter.setPen(QColor(now.text if picked else now.text_soft))
                box = QRectF(self._x_of(number) - 100, _TRACK_Y + 11, 200, px(18))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name_of(layer))
            _handle(painter, QPointF(x, _TRACK_Y), now.accent, now.raised, self.hasFocus())


def name_of(layer: Layer) -> str:
    """The name under a stop."""
    return tr(NAMES[layer], "layer of the body")


def _track(painter: QPainter, start: float, end: float, colour: str) -> None:
    painter.setPen(QPen(QColor(colour), 3, c=Qt.PenCapStyle.RoundCap))
    painter.drawLine(QPointF(start, _TRACK_Y), QPointF(end, _TRACK_Y))


def _handle(painter: QPainter, centre: QPointF, rim: str, fill: str, focus: bool) -> None:
    if focus:
        halo = QColor(rim)
        halo.setAlpha(70)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(halo)
        painter.drawEllipse(centre, 13, 13)
    painter.setPen(QPen(QColor(rim), 2.5))
    painter.setBrush(QColor(fill))
    painter.drawEllipse(centre, 8, 8)
