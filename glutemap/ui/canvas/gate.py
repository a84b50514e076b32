"""Painting elsewhere stands aside while the window paints a frame.

Python lets one thread at a time go on, and a call of a painter keeps the others out until it is done: 30 ms
for a large body scaled in one go, and a frame waits so long. So what is painted for later is painted in
strips, and between two of them stands aside for a frame that is being painted.
"""

from __future__ import annotations

from contextlib import contextmanager
from threading import Event, get_ident
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

if TYPE_CHECKING:
    from collections.abc import Iterator

STRIP_PX = 150_000  # of a picture, painted in one go: under half a millisecond
LONGEST_S = 0.1  # that anybody stands aside: longer than any frame


class Gate:
    """Closed while the window's thread paints; the other threads pass when it is open."""

    def __init__(self) -> None:
        self._open = Event()
        self._open.set()
        self._painter = 0

    @contextmanager
    def closed(self) -> Iterator[None]:
        """Keep the others out meanwhile."""
        self._painter = get_ident()
        self._open.clear()
        try:
            yield
        finally:
            self._open.set()

    def stand_aside(self) -> None:
        """Wait while a frame is being painted; never in the thread that paints it."""
        if not self._open.is_set() and get_ident() != self._painter:
            self._open.wait(LONGEST_S)


gate = Gate()
"""The one of this process."""


def strips(rect: QRect, pixels: int = STRIP_PX) -> Iterator[QRect]:
    """A rectangle from the top down in strips of about so many pixels, each when its turn has come."""
    rows = max(pixels // max(rect.width(), 1), 1)
    for top in range(rect.top(), rect.bottom() + 1, rows):
        gate.stand_aside()
        yield QRect(rect.left(), top, rect.width(), min(rows, rect.bottom() + 1 - top))
