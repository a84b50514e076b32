"""Painting elsewhere stands aside while the window paints a frame.

Python lets one thread at a time go on, and a call of a painter keeps the others out until it is done: 30 ms
for a large body scaled in one go, and a frame waits so long. So what is painted for later is painted in
strips, and between two of them stands aside for a frame that is being painted.

A frame begins when it is asked for and ends when Qt has laid it on the screen. On the way Python is left and
entered dozens of times, and each time the window waited for a strip to be done: a frame of 4 ms of work took
17. So the gate closes as soon as a frame is asked for, and opens a little after it was painted.

Nor is it enough that a strip is short. A thread that lets go of Python and takes it again at once, as each
call of a painter does, is there before the window has woken up, and the window's patience, after which it
would be let in, begins anew each time: it waited up to 0.15 s. So between two strips there is a short sleep.

Nor may who stands aside look again and again whether it is over: each look takes Python from the window,
which gets it back when the system has let that thread have its turn. So they sleep until they are called.

On a machine with two cores two threads at work also left the window to wait for a core: 4 to 9 ms (p95) while
the body turned on a large screen. So they take a lesser share, where the system can be told of one thread.

A picture is read in one go, 20 to 110 ms, and takes half of a frame's memory from it on a small machine. So
work ahead does not begin a piece while the body is on the move: fading, turning, being zoomed.
"""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager, suppress
from threading import Lock, get_ident, get_native_id
from time import monotonic, sleep
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

if TYPE_CHECKING:
    from collections.abc import Iterator

STRIP_PX = 150_000  # of a picture, painted in one go: under half a millisecond
LONGEST_S = 0.1  # that anybody stands aside: longer than any frame
SOON_S = 0.03  # within which a frame that was asked for begins, if it comes at all
AFTER_S = 0.004  # from the last call of a painter until the frame is on the screen
LONGEST_MOVE_S = 0.5  # that work ahead waits for a body to be at rest
LET_IN_S = 0.00005  # that everybody stands aside in any case
FOR_SOON, FOR_LATER = 5, 10  # steps of niceness: work for the next frame, and ahead of need
LOOK_S = 0.001  # between two looks whether the gate is open, when nobody will call


class Gate:
    """Closed while the window's thread paints; the other threads pass when it is open."""

    def __init__(self) -> None:
        self._until = 0.0  # when it opens, by the monotonic clock
        self._rests = 0.0  # when the body is at rest
        self._painter = 0
        self._frame = Lock()  # held from when a frame is asked for until it is painted
        self._is_held = False

    def close_soon(self) -> None:
        """A frame is asked for: keep the others out until it is painted, or does not come."""
        self._hold()
        self._close(SOON_S)

    @contextmanager
    def closed(self) -> Iterator[None]:
        """A frame is painted: keep the others out meanwhile."""
        self._hold()
        self._close(LONGEST_S)
        try:
            yield
        finally:
            self._close(AFTER_S)
            if self._is_held:
                self._is_held = False
                self._frame.release()

    def _hold(self) -> None:
        """Have the others sleep until the frame is painted, but wait for none that is just waking up."""
        self._is_held = self._is_held or self._frame.acquire(blocking=False)

    def _close(self, seconds: float) -> None:
        self._painter = get_ident()
        self._until = monotonic() + seconds

    def move(self, seconds: float) -> None:
        """The body is on the move for so long from now."""
        self._rests = max(self._rests, monotonic() + seconds)

    def wait_for_rest(self) -> None:
        """Wait while the body is on the move; never in the thread that paints it."""
        latest = monotonic() + LONGEST_MOVE_S
        while (left := min(self._rests, latest) - monotonic()) > 0 and get_ident() != self._painter:
            sleep(left)

    @property
    def is_closed(self) -> bool:
        """Whether a frame is awaited or painted."""
        return monotonic() < self._until

    def stand_aside(self) -> None:
        """Wait while a frame is being painted; never in the thread that paints it."""
        if get_ident() == self._painter:
            return
        sleep(LET_IN_S)
        latest = monotonic() + LONGEST_S
        while (left := min(self._until, latest) - monotonic()) > 0:
            if not self._is_held:
                sleep(min(left, LOOK_S))
            elif self._frame.acquire(timeout=left):
                self._frame.release()


gate = Gate()
"""The one of this process."""


def strips(rect: QRect, pixels: int = STRIP_PX) -> Iterator[QRect]:
    """A rectangle from the top down in strips of about so many pixels, each when its turn has come."""
    rows = max(pixels // max(rect.width(), 1), 1)
    for top in range(rect.top(), rect.bottom() + 1, rows):
        gate.stand_aside()
        yield QRect(rect.left(), top, rect.width(), min(rows, rect.bottom() + 1 - top))


def take_less(steps: int) -> None:
    """Leave more of a core to the window than to this thread, by steps of niceness; never in the window's.

    On Linux alone: elsewhere niceness is of a whole process, and Qt's priorities of threads do it.
    """
    if sys.platform == "linux":
        usual = os.getpriority(os.PRIO_PROCESS, os.getpid())
        with suppress(OSError):  # a sandbox may forbid it
            os.setpriority(os.PRIO_PROCESS, get_native_id(), usual + steps)
