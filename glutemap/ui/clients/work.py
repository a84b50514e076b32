"""Work on the records away from the window's thread: one piece after another, in the order it was asked."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRunnable, QThreadPool, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

USED_IN_POOL = (
    "glutemap.body.painmap",
    "glutemap.body.regions",
    "glutemap.clients.change",
    "glutemap.clients.rekeying",
    "glutemap.clients.store",
    "glutemap.clients.transfer",
    "glutemap.ranking.report",
    "glutemap.ui.clients.content",
    "glutemap.ui.clients.looks",
)


class _Messenger(QObject):
    done = Signal(object, object)


class _Task(QRunnable):
    """Calls one function in the pool and says what it returned or raised."""

    def __init__(self, number: int, call: Callable[[], object], messenger: _Messenger) -> None:
        super().__init__()
        self._number, self._call, self._messenger = number, call, messenger

    def run(self) -> None:
        """Do the work; runs in a thread of the pool."""
        try:
            result: object = self._call()
        except Exception as fault:  # noqa: BLE001 a fault in a thread would be lost: hand it over
            result = fault
        self._messenger.done.emit(self._number, result)


class Work(QObject):
    """Runs calls in one thread, first come, first served.

    Signals:
        busy_changed: Whether anything is under way.
    """

    busy_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._messenger = _Messenger(self)
        self._messenger.done.connect(self._on_done)
        self._asked: dict[int, tuple[Callable[[Any], None], Callable[[Any], None]]] = {}
        self._count = 0
        self._has_modules = False

    @property
    def is_busy(self) -> bool:
        """Whether anything is under way."""
        return bool(self._asked)

    def ask(
        self, call: Callable[[], object], done: Callable[[Any], None], failed: Callable[[Any], None]
    ) -> None:
        """Have a call made; then ``done`` gets what it returned, or ``failed`` the StoreError it raised.

        Both are called in the window's thread. Any other exception is raised there.
        """
        if not self._has_modules:
            # Imported here and not in the pool: PySide follows every import, and not safely in two threads.
            for name in USED_IN_POOL:
                import_module(name)
            self._has_modules = True
        self._count += 1
        self._asked[self._count] = (done, failed)
        self._pool.start(_Task(self._count, call, self._messenger))
        if len(self._asked) == 1:
            self.busy_changed.emit(True)

    def finish(self) -> None:
        """Wait for everything asked for, and hand its results out now."""
        while self._asked:
            self._pool.waitForDone()
            QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall)

    @Slot(object, object)
    def _on_done(self, number: int, result: object) -> None:
        from glutemap.clients.errors import StoreError

        done, failed = self._asked.pop(number)
        try:
            if isinstance(result, StoreError):
                failed(result)
            elif isinstance(result, Exception):
                raise result  # reaches the log and the one calm message
            else:
                done(result)
        finally:
            if not self._asked:
                self.busy_changed.emit(False)
