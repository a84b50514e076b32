"""Fingers on the body: one does what the mouse does, two move and zoom."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEventPoint, QInputDevice, QTouchEvent

if TYPE_CHECKING:
    from glutemap.ui.canvas.body_view import BodyView

SLIP_MM = 30.0  # a stroke no longer than this was the first finger of two


class Fingers:
    """The touches of a `BodyView` from the first finger down to the last one up."""

    def __init__(self, view: BodyView) -> None:
        self._view = view
        self._two: tuple[QPointF, float] | None = None
        self._had_two = False

    def take(self, event: QTouchEvent) -> bool:
        """Whether the event was one of a finger on the screen, and is dealt with."""
        device = event.device()
        if device is None or device.type() is not QInputDevice.DeviceType.TouchScreen:
            return False  # a trackpad moves the pointer
        down = [p.position() for p in event.points() if p.state() is not QEventPoint.State.Released]
        kind = event.type()
        if kind == QEvent.Type.TouchCancel:
            self._view.painting.cancel()
            self._view.pointer.let_go()
        elif kind == QEvent.Type.TouchEnd:
            self._end(event.points()[0].position() if event.points() else QPointF())
        elif len(down) > 1:
            self._two_fingers(down[0], down[1])
        elif kind == QEvent.Type.TouchBegin:
            self._had_two = False
            self._view.hand_down(down[0], Qt.MouseButton.LeftButton)
        elif down and not self._had_two:
            self._view.hand_moved(down[0])
        event.accept()
        return True

    def _end(self, at: QPointF) -> None:
        if not self._had_two:
            self._view.hand_up(at, Qt.MouseButton.LeftButton)
        self._two, self._had_two = None, False
        self._view.hand_gone()

    def _two_fingers(self, one: QPointF, other: QPointF) -> None:
        middle = (one + other) / 2
        apart = max(math.hypot(one.x() - other.x(), one.y() - other.y()), 1.0)
        if self._two is None:
            self._begin_two()
        else:
            before, gap = self._two
            camera = self._view.camera.panned(middle.x() - before.x(), middle.y() - before.y())
            self._view.set_camera(camera.zoomed(apart / gap, middle))
        self._two = (middle, apart)

    def _begin_two(self) -> None:
        self._had_two = True
        painting = self._view.painting
        if painting.is_on:
            if painting.length_mm > SLIP_MM:
                painting.end()
            else:
                painting.cancel()
        self._view.pointer.let_go()
