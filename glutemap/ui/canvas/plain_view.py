"""The widget under the body: a view without frame and scroll bars, whose frames others stand aside for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QWidget

from glutemap.ui.canvas.gate import gate

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent, QPaintEvent


class PlainView(QGraphicsView):
    """Paints itself in `drawBackground`, its scene is for what lies above; takes no focus by itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shows_focus = False
        self._exposed = QRegion()
        self._scene = QGraphicsScene(0, 0, 1, 1, self)
        self.setScene(self._scene)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # the ground covers all of it
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumSize(240, 320)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Know what is being painted anew; Qt calls this."""
        self._exposed = event.region()
        super().paintEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody sees it any more; Qt calls this."""
        super().hideEvent(event)
        self.let_go()

    def let_go(self) -> None:
        """Drop what is of no use while nobody looks."""

    def is_exposed(self, part: QRect) -> bool:
        """Whether all of a part of the viewport is being painted anew."""
        return QRegion(part & self.viewport().rect()).subtracted(self._exposed).isEmpty()

    def repaint_soon(self, part: QRect | None = None) -> None:
        """Have a part of the viewport painted anew, or all of it."""
        gate.close_soon()
        self.viewport().update(self.viewport().rect() if part is None else part)

    def show_focus(self, on: bool) -> None:
        """Ring the canvas, or take the ring away."""
        self._shows_focus = on
        self.repaint_soon()

    def once_after(self, milliseconds: int, slot: Callable[[], None]) -> QTimer:
        """A timer that calls a slot once, so long after it was last started."""
        timer = QTimer(self, singleShot=True, interval=milliseconds)
        timer.timeout.connect(slot)
        return timer
