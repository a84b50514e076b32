"""Sliders that follow the pointer; the one for how much a place hurts, 0 to 10."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from glutemap.ui import text_size
from glutemap.ui.theme import tokens

_EDGE = 9


class DragSlider(QSlider):
    """A slider in a token's colour; a click goes where it is, a drag follows the pointer."""

    def __init__(self, colour: str, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._colour = colour
        self.setPageStep(2)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # more is at the right, in every script
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Room for the handle and its ring."""
        return QSize(text_size.room(160), text_size.room(26))

    def _go_to(self, event: QMouseEvent) -> None:
        part = (event.position().x() - _EDGE) / max(1, self.width() - 2 * _EDGE)
        span = self.maximum() - self.minimum()
        self.setValue(self.minimum() + round(span * min(1.0, max(0.0, part))))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press starts a drag from where it is."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._go_to(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Dragging follows the pointer."""
        if self.isSliderDown():
            self._go_to(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The drag ends; ``sliderReleased`` says so."""
        if self.isSliderDown():
            self.setSliderDown(False)
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: scrolling past a slider must not change how much it hurts."""
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the track, filled as far as it hurts, and the handle."""
        now = tokens()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            middle = self.height() / 2
            start, end = QPointF(_EDGE, middle), QPointF(self.width() - _EDGE, middle)
            share = (self.value() - self.minimum()) / max(1, self.maximum() - self.minimum())
            own = getattr(now, self._colour)
            at = QPointF(start.x() + (end.x() - start.x()) * share, middle)
            for target, colour in ((end, now.line_strong), (at, own)):
                painter.setPen(QPen(QColor(colour), 4, c=Qt.PenCapStyle.RoundCap))
                painter.drawLine(start, target)
            if self.hasFocus():
                halo = QColor(now.accent)
                halo.setAlpha(90)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(halo)
                painter.drawEllipse(at, 11, 11)
            painter.setPen(QPen(QColor(own), 2))
            painter.setBrush(QColor(now.raised))
            painter.drawEllipse(at, 7.5, 7.5)


class IntensitySlider(DragSlider):
    """A slider from 0 to 10."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("pain", parent)
        self.setRange(0, 10)
