"""Turning the body frame by frame: under the pointer that drags it round, or on the way to another view."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from glutemap.body.frame import Direction, View, direction_at, view_near
from glutemap.ui.canvas.gate import gate

DEGREES_PER_PX = 0.45  # the skin in front follows the pointer, for a body as high as a small screen
FRAME_MS = 33  # of a step to the next view
HELD_S = 0.15  # that a hand which turns the body may stop between two moves


class Turntable(QObject):
    """How far the body is turned while it is on the way from one view to another.

    Signals:
        faced: The `Direction` from which the body is seen now.
    """

    faced = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._held: tuple[int, float] | None = None
        self._degrees = 0.0
        self._on_the_way: list[Direction] = []
        self._frames = QTimer(self)
        self._frames.setInterval(FRAME_MS)
        self._frames.timeout.connect(self._on_frame)

    @property
    def is_held(self) -> bool:
        """Whether the body is being dragged round."""
        return self._held is not None

    def hold(self, view: View, x_px: float) -> None:
        """Take hold of the body as it stands, at a place of the canvas."""
        self.stop()
        self._held = (view.degrees, x_px)
        self._degrees = float(view.degrees)

    def drag(self, x_px: float) -> None:
        """Turn the body so that the skin in front follows the pointer."""
        if self._held is not None:
            degrees, start = self._held
            self._degrees = degrees + DEGREES_PER_PX * (x_px - start)
            gate.move(HELD_S)
            self.faced.emit(direction_at(self._degrees))

    def let_go(self) -> View:
        """The view at which the body comes to rest."""
        self._held = None
        return view_near(self._degrees)

    def walk(self, directions: list[Direction]) -> None:
        """Face these one after another."""
        self._on_the_way = directions
        gate.move(FRAME_MS * len(directions) / 1000)
        self._on_frame()
        self._frames.start()

    def stop(self) -> None:
        """Stand still."""
        self._frames.stop()
        self._on_the_way = []

    @Slot()
    def _on_frame(self) -> None:
        if self._on_the_way:
            self.faced.emit(self._on_the_way.pop(0))
        if not self._on_the_way:
            self._frames.stop()


def between(before: View, after: View) -> list[Direction]:
    """The frames on the way from a view to the one beside it; none for a longer way."""
    way = (after.degrees - before.degrees + 180) % 360 - 180
    return [direction_at(before.degrees + way * share / 3) for share in (1, 2)] if abs(way) == 45 else []
