"""Calls made in a thread beside the window's, one after another, and word of each in the window's thread."""

from __future__ import annotations

from collections import deque
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


def import_here(modules: Iterable[str]) -> None:
    """Import what a thread beside the window's will use: PySide follows imports, and not safely in two."""
    for name in modules:
        import_module(name)


class _Run(QRunnable):
    """Makes the call whose turn it is.

    One is started again and again: of those that a pool deletes, PySide keeps some for ever. It keeps this
    one too, once it was started: who has stopped it is to take away its ``background``.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self.background: Background | None = None

    def run(self) -> None:
        """Do the work; runs in the thread of the pool."""
        background = self.background
        if background is not None:
            background.make_next()


class Background(QObject):
    """Makes calls in one thread of its own, first come, first served.

    Signals:
        done: What a call was asked for as, and what it returned, or the exception that it raised.
    """

    done = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._calls: deque[tuple[object, Callable[[], object]]] = deque()
        self._run = _Run()

    def ask(self, what: object, call: Callable[[], object]) -> None:
        """Have a call made; `done` brings its end together with ``what``.

        The modules that it needs are to be imported before: see `import_here`.
        """
        self._calls.append((what, call))
        self._run.background = self
        self._pool.start(self._run)

    def make_next(self) -> None:
        """Make the call that waits longest. For the pool's thread."""
        what, call = self._calls.popleft()
        try:
            result = call()
        except Exception as fault:  # noqa: BLE001 a fault in a thread would be lost: hand it over
            result = fault
        self.done.emit(what, result)

    def stop(self) -> None:
        """Wait for all that was asked for; call before the owner goes. `done` comes with the next events."""
        self._pool.waitForDone()
        self._run.background = None
