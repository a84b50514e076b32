"""Work on the records away from the window's thread: one piece after another, in the order it was asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal, Slot

from glutemap.ui.background import Background, import_here

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


class Work(QObject):
    """Runs calls in one thread, first come, first served.

    Signals:
        busy_changed: Whether anything is under way.
    """

    busy_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = Background(self)
        self._background.done.connect(self._on_done)
        self._under_way = 0
        self._has_modules = False

    @property
    def is_busy(self) -> bool:
        """Whether anything is under way."""
        return self._under_way > 0

    def ask(
        self, call: Callable[[], object], done: Callable[[Any], None], failed: Callable[[Any], None]
    ) -> None:
        """Have a call made; then ``done`` gets what it returned, or ``failed`` the StoreError it raised.

        Both are called in the window's thread. Any other exception is raised there.
        """
        if not self._has_modules:
            import_here(USED_IN_POOL)
            self._has_modules = True
        self._under_way += 1
        self._background.ask((done, failed), call)
        if self._under_way == 1:
            self.busy_changed.emit(True)

    def finish(self) -> None:
        """Wait for everything asked for, and hand its results out now."""
        while self.is_busy:
            self._background.stop()
            QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall)

    @Slot(object, object)
    def _on_done(self, told: tuple[Callable[[Any], None], Callable[[Any], None]], result: object) -> None:
        from glutemap.clients.errors import StoreError

        done, failed = told
        self._under_way -= 1
        try:
            if isinstance(result, StoreError):
                failed(result)
            elif isinstance(result, Exception):
                raise result  # reaches the log and the one calm message
            else:
                done(result)
        finally:
            if not self.is_busy:
                self.busy_changed.emit(False)
