"""The store of the clients' records in the window: opened, locked, backed up, restored, and let go."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from glutemap import resources
from glutemap.language import tr
from glutemap.ui.clients.notice import Notice, Way, of_fault
from glutemap.ui.clients.work import Work

if TYPE_CHECKING:
    from collections.abc import Callable

    from glutemap.clients.errors import StoreError
    from glutemap.clients.store import Store

Status = Literal["closed", "opening", "locked", "open"]
BACKUP_EVERY_MS = 5 * 60_000


class Records(QObject):
    """Owns the store. Made at once; touches the disk only when it is started or asked.

    Attributes:
        chores: Long work on the store: opening, backups, passphrases. Never marks: they do not wait.

    Signals:
        status_changed: ``closed``, ``opening``, ``locked`` or ``open``.
        restored: A backup took the place of damaged records while they were open.
        said: A `Notice`, or None when there is nothing to say any longer.

    """

    status_changed = Signal(str)
    restored = Signal()
    said = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.chores = Work(self)
        self._store: Store | None = None
        self._status: Status = "closed"
        self._backup_timer = QTimer(self)
        self._backup_timer.setInterval(BACKUP_EVERY_MS)
        self._backup_timer.timeout.connect(self._back_up)

    @property
    def status(self) -> Status:
        """Whether the records are open."""
        return self._status

    @property
    def store(self) -> Store:
        """The store. Raises StoreError when there is none; its methods do while it is not open."""
        if self._store is None:
            from glutemap.clients.errors import StoreError, Trouble

            what, todo = tr("the clients' records are not open"), tr("open them first")
            raise StoreError(Trouble.LOCKED, "records", what, todo)
        return self._store

    @property
    def has_passphrase(self) -> bool:
        """Whether the records are encrypted; known while they are open or locked."""
        store = self._store
        return store is not None and (store.secret is not None or self._status == "locked")

    @property
    def wait_s(self) -> float:
        """How long the next passphrase must wait."""
        return self._store.patience.wait_s() if self._store is not None else 0.0

    def start(self) -> None:
        """After the first paint: open the records if there are any. Nothing is made for who has none."""
        if records_are_there():
            self.open()

    def open(self) -> None:
        """Open the records, made if there are none; `status_changed` or `said` tells how it went."""
        if self._status == "closed":
            self._set_status("opening")
            self.chores.ask(partial(_opened, self._store), self._on_opened, self._on_not_opened)

    def unlock(self, passphrase: str, done: Callable[[], None], failed: Callable[[StoreError], None]) -> None:
        """Open encrypted records; one of the two is called when that is decided."""
        store = self.store

        def opened(_nothing: object) -> None:
            self._on_opened(store)
            done()

        self.chores.ask(partial(store.unlock, passphrase), opened, failed)

    def _on_opened(self, store: Store) -> None:
        self._store = store
        if not store.is_open:
            self._set_status("locked")
            return
        self._set_status("open")
        self._tell_notices()
        self._backup_timer.start()
        self._back_up()

    def _on_not_opened(self, fault: StoreError) -> None:
        self._set_status("closed")
        self.say_fault(fault, ("open_again",))

    def _set_status(self, status: Status) -> None:
        if status != self._status:
            self._status = status
            self.status_changed.emit(status)

    def _tell_notices(self) -> None:
        told, self.store.notices[:] = list(self.store.notices), []
        if told:
            self.said.emit(Notice(" ".join(told), is_trouble=False))

    def lock(self) -> None:
        """Close the records and forget the key."""
        self._backup_timer.stop()
        self.chores.finish()
        self.store.lock()
        self._set_status("locked" if self.store.needs_passphrase else "closed")

    def tell_encryption(self) -> None:
        """The passphrase was set or removed: whoever shows whether there is one looks again."""
        self.status_changed.emit(self._status)

    def ask(self, call: Callable[[], object], done: Callable[[Any], None]) -> None:
        """Have a long piece of work done; what goes wrong is said."""
        self.chores.ask(call, done, self.say_fault)

    @Slot()
    def _back_up(self) -> None:
        store = self._store
        if store is not None and store.is_open:
            self.chores.ask(store.back_up_if_due, _nothing, self._on_no_backup)

    def _on_no_backup(self, fault: StoreError) -> None:
        from glutemap.clients.errors import Trouble

        if fault.trouble is Trouble.DAMAGED:
            self.restore()
        else:
            self.say_fault(fault)

    def restore(self) -> None:
        """Put the last good backup in the place of damaged records; the damaged file is kept."""
        self.chores.ask(self.store.recover, self._on_restored, self._on_not_restored)

    def _on_restored(self, _nothing: object) -> None:
        self.restored.emit()
        self._tell_notices()

    def _on_not_restored(self, fault: StoreError) -> None:
        self.say_fault(fault, ("restore",))

    def say_fault(self, fault: StoreError, ways: tuple[Way, ...] = ()) -> None:
        """Say what is wrong, and what can be done."""
        from glutemap.clients.errors import Trouble

        if fault.trouble is Trouble.DAMAGED and not ways and self._status == "open":
            ways = ("restore",)
        self.said.emit(of_fault(fault, ways))

    def stop(self) -> None:
        """Make a last backup if one is due, and let the folder go."""
        self._backup_timer.stop()
        self._back_up()
        self.chores.finish()
        if self._store is not None:
            self._store.close()
            self._store = None
        self._set_status("closed")


def records_are_there() -> bool:
    """Whether this user has records, or had: looked up without touching anything."""
    folder = resources.data_folder()
    try:
        return (folder / "clients.db").exists() or any((folder / "backups").glob("clients-*.db"))
    except OSError:
        return True  # opening says what is wrong


def _opened(held: Store | None) -> Store:
    """The store of the user's folder, open unless it needs a passphrase; runs in the pool."""
    from glutemap.clients.store import Store

    store = held or Store()
    try:
        if not store.needs_passphrase:
            store.open()
    except BaseException:
        store.close()
        raise
    return store


def _nothing(_result: object) -> None:
    """What is done after work that nobody waits for."""
