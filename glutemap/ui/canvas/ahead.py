"""Work ahead of need: one piece after another in a thread of its own."""

from __future__ import annotations

from collections import deque
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QRunnable, QThread, QThreadPool, Signal

from glutemap.ui.canvas.gate import FOR_LATER, gate, take_less
from glutemap.ui.canvas.memory import give_back_holes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

MUCH, VERY_MUCH = 20, 100
"""So many pieces of work in one go leave holes in memory; a view asks for hundreds, a pointer for a few, and
who turns the body on and on keeps the thread at work without an end."""


class _Messenger(QObject):
    done = Signal(object)


class Piece(NamedTuple):
    """A piece of work; nobody is told of one that is not ``told``."""

    key: object
    work: Callable[[], object]
    told: bool = False


class _Drain(QRunnable):
    """Does what waits, one piece after another; a fault is not ours to hide, and holds up nothing.

    One is started again and again: of those that a pool deletes, PySide keeps some for ever. It keeps this
    one too, once it was started: who has stopped it is to take away its ``ahead``.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self.ahead: Ahead | None = None

    def run(self) -> None:
        """Do the work; runs in a thread of the pool."""
        ahead = self.ahead
        if ahead is None:
            return
        take_less(FOR_LATER)
        count = 0
        while (item := ahead.take()) is not None:
            done = False
            gate.wait_for_rest()
            gate.stand_aside()
            try:
                item.work()
                done = True
            finally:
                ahead.put_away(item, go_on=not done)
            count += 1
            if count % VERY_MUCH == 0:
                _tidy_up()
        if count % VERY_MUCH >= MUCH:
            _tidy_up()


def _tidy_up() -> None:
    """Give memory back while the window is likely to want none: it waits for who holds the heap."""
    gate.wait_for_rest()
    gate.stand_aside()
    give_back_holes()


class Ahead(QObject):
    """Runs pieces of work one after another in one thread, each key at most once at a time.

    What will be wanted later comes last, from an iterator: hundreds of pieces with each view, and the window
    has no time to list them.

    Signals:
        finished: The key of a piece of work that is done (or failed: then asking again reports it).
    """

    finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pool.setThreadPriority(QThread.Priority.LowPriority)
        self._lock = Lock()
        self._queue: deque[Piece] = deque()
        self._later: Iterator[Piece] = iter(())
        self._known: set[object] = set()
        self._drains = False
        self._drain = _Drain()
        self._messenger = _Messenger(self)
        self._messenger.done.connect(self.finished)

    def ask(self, key: object, work: Callable[[], object], *, first: bool = False, told: bool = True) -> None:
        """Have ``work`` done soon, or before all that waits, unless the same key waits or is under way."""
        with self._lock:
            if key in self._known:
                return
            self._known.add(key)
            item = Piece(key, work, told)
            if first:
                self._queue.appendleft(item)
            else:
                self._queue.append(item)
        self._start()

    def ask_later(self, items: Iterator[Piece]) -> None:
        """Have these done when nothing else waits, in place of what was to be done later; nobody is told.

        The iterator runs in the pool's thread.
        """
        with self._lock:
            self._later = items
        self._start()

    def _start(self) -> None:
        with self._lock:
            start, self._drains = not self._drains, True
        if start:
            self._drain.ahead = self
            self._pool.start(self._drain)

    def take(self) -> Piece | None:
        """What is to be done next; None when nothing waits. For the pool's thread."""
        while True:
            with self._lock:
                if self._queue:
                    return self._queue.popleft()
                later = self._later
            item = self._next(later)
            with self._lock:
                if later is not self._later or (item is None and self._queue):
                    continue  # other things are wanted by now
                if item is None:
                    self._drains = False
                    return None
                if item.key not in self._known:
                    self._known.add(item.key)
                    return item

    def _next(self, later: Iterator[Piece]) -> Piece | None:
        """What comes next from an iterator; after a failure the next who asks begins anew."""
        try:
            return next(later, None)
        except BaseException:
            with self._lock:
                self._later, self._drains = iter(()), False
            raise

    def put_away(self, item: Piece, *, go_on: bool) -> None:
        """A piece of work is done; ``go_on`` with another thread when it failed. For the pool's thread."""
        with self._lock:
            self._known.discard(item.key)
        if item.told:
            self._messenger.done.emit(item.key)
        if go_on:
            self._pool.start(self._drain)

    def forget(self) -> None:
        """Drop what has not begun (the viewer went elsewhere)."""
        with self._lock:
            self._queue.clear()
            self._known.clear()
            self._later = iter(())

    def stop(self) -> None:
        """Drop what has not begun and wait for the rest; call before the owner goes."""
        self.forget()
        self._pool.waitForDone()
        self._drain.ahead = None

    def wait(self) -> None:
        """Wait for everything asked for."""
        self._pool.waitForDone()
