"""Where the window meets the clients' records: the desk, its line of words, its sheets and its actions."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from glutemap.language import tr
from glutemap.ui.clients import said

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QDialog, QWidget

    from glutemap.ui.clients.desk import ClientDesk
    from glutemap.ui.clients.find import FindSheet
    from glutemap.ui.clients.idle import IdleLock
    from glutemap.ui.clients.shown import Shown
    from glutemap.ui.state import AppState


class Reception(QObject):
    """Opens the sheets of the records, each at most once; the slots of the group Clients of the actions.

    Signals:
        locked: The records were locked: whoever shows anything of a client hides it.
        changed: Which actions are possible may have changed.
        begun: A new session, with nothing in it.
    """

    locked = Signal()
    changed = Signal()
    begun = Signal()

    def __init__(self, state: AppState, window: QWidget) -> None:
        super().__init__(window)
        self._state = state
        self._window = window
        self._has_desk = False
        self._sheets: dict[str, QDialog] = {}
        self._idle: IdleLock | None = None
        self._next: Callable[[], None] | None = None  # waits for the records to be open

    @cached_property
    def desk(self) -> ClientDesk:
        """The desk, made when it is first wanted: the first picture of the body does not wait for it."""
        from glutemap.ui.clients.desk import ClientDesk

        desk = ClientDesk(self._state, self)
        desk.locked.connect(self._on_locked)
        desk.close_requested.connect(self._window.close)
        desk.records.status_changed.connect(self._on_status)
        desk.client_changed.connect(self._on_changed)
        desk.session_changed.connect(self._on_changed)
        desk.session_changed.connect(self._on_session_changed)
        self._has_desk = True
        return desk

    def start(self) -> None:
        """After the first paint: open the records if there are any."""
        self.desk.records.start()

    def stop(self) -> bool:
        """Bring everything to the disk; False, with the reason said, when that is not possible."""
        self.close_all()
        return not self._has_desk or self.desk.stop()

    # -- what is possible now -------------------------------------------------------------------

    @property
    def has_client(self) -> bool:
        """Whether a client is open."""
        return self._has_desk and self.desk.client is not None

    @property
    def words(self) -> str:
        """Whose session the window shows, for the bar."""
        if not self._has_desk:
            return tr("Client: none")
        client, shown = self.desk.client, self.desk.shown
        if client is None:
            return tr("Clients locked") if self.desk.records.status == "locked" else tr("Client: none")
        when = said.day_or_today(shown.held_on, self.desk.today()) if shown else ""
        return " · ".join(filter(None, (client.person.name, when)))

    @property
    def possible(self) -> dict[str, bool]:
        """The actions of the group Clients by id, and whether each can be done now."""
        records = self.desk.records if self._has_desk else None
        return {
            "find_client": True,
            "client_page": self.has_client,
            "over_time": self.has_client,
            "keep_sketch": True,  # with a client it says that all is stored
            "close_client": self.has_client,
            "lock_clients": records is not None and records.status == "open" and records.has_passphrase,
            "passphrase": True,
            "bring_back": self._has_desk and self.desk.has_put_aside,
        }

    @Slot(object)
    def _on_changed(self, _what: object) -> None:
        self.changed.emit()

    @Slot(object)
    def _on_session_changed(self, shown: Shown | None) -> None:
        if shown is not None and not shown.session_id and self._state.pain.is_empty:
            self.begun.emit()

    @Slot(str)
    def _on_status(self, status: str) -> None:
        if status == "open" and self._idle is None:
            from glutemap.ui.clients.idle import IdleLock

            self._idle = IdleLock(self.desk, self)
        self.changed.emit()
        if self._next is not None and status == "locked":
            self._ask_to_unlock()
        elif self._next is not None and status in ("open", "closed"):
            call, self._next = self._next, None
            if status == "open":
                call()

    # -- the actions ----------------------------------------------------------------------------

    def on_find(self) -> None:
        """Find a client, or make a new one."""
        self._find(keeps=False)

    def on_keep(self) -> None:
        """Keep the sketch for a client."""
        from glutemap.ui.clients.notice import Notice

        if self.desk.client is not None:
            told = tr("Everything is stored as it happens; there is nothing to save.")
            self.desk.records.said.emit(Notice(told, is_trouble=False))
        elif not self.desk.has_sketch:
            told = tr("There is nothing to keep yet: mark where it hurts first.")
            self.desk.records.said.emit(Notice(told, is_trouble=False))
        else:
            self._find(keeps=True)

    def _find(self, *, keeps: bool) -> None:
        from glutemap.ui.clients.find import FindSheet

        name = "keep_sketch" if keeps else "find_client"
        if name not in self._sheets:
            sheet: FindSheet = FindSheet(self.desk, self._window, keeps=keeps)
            sheet.opened.connect(self._on_opened)
            sheet.import_requested.connect(self.on_import)
            self._sheets[name] = sheet
        self._open(name)

    @Slot()
    def _on_opened(self) -> None:
        """Someone who was here before today: show the earlier sessions. Else straight to the body."""
        today = self.desk.today()
        if any(session.held_on != today for session in self.desk.sessions()):
            self.on_client_page()

    def on_client_page(self) -> None:
        """Show the open client with all sessions."""
        if self.desk.client is not None:
            if "client_page" not in self._sheets:
                from glutemap.ui.clients.page import ClientPage

                page = ClientPage(self.desk, self._window)
                page.over_time_requested.connect(self.on_over_time)
                page.export_requested.connect(self.on_export)
                page.delete_requested.connect(self.on_delete)
                self._sheets["client_page"] = page
            self._open("client_page")

    def on_over_time(self) -> None:
        """Compare two of the open client's sessions."""
        if self.desk.client is not None:
            from glutemap.ui.clients.over_time import OverTime

            self._make("over_time", OverTime, self.desk)

    def on_export(self) -> None:
        """Write the open client to a file."""
        if self.desk.client is not None:
            from glutemap.ui.clients.exporting import ExportSheet

            self._make("export_client", ExportSheet, self.desk)

    def on_import(self) -> None:
        """Read a client from a file."""
        self._when_open(self._show_import)

    @Slot(object)
    def import_file(self, path: str | Path) -> None:
        """Show what is in this file, which was double-clicked or dropped, and import it if that is wanted."""
        self._when_open(partial(self._show_import, path))

    def _show_import(self, path: str | Path | None = None) -> None:
        from glutemap.ui.clients.importing import ImportSheet

        self._make("import_client", ImportSheet, self.desk)
        if path is not None:
            self.sheet("import_client").take_file(path)

    def on_delete(self) -> None:
        """Delete the open client for good."""
        if self.desk.client is not None:
            from glutemap.ui.clients.deleting import DeleteSheet

            self._make("delete_client", DeleteSheet, self.desk)

    def on_passphrase(self) -> None:
        """Set, change or remove the passphrase, and say when to lock."""
        self._when_open(self._show_passphrase)

    def _show_passphrase(self) -> None:
        from glutemap.ui.clients.passphrase import PassphraseSheet

        self._make("passphrase", PassphraseSheet, self.desk)

    def on_lock(self) -> None:
        """Lock the records now."""
        self.desk.lock()

    def on_close(self) -> None:
        """Close the client; all is stored."""
        self.desk.close_client()

    def on_bring_back(self) -> None:
        """Show the sketch from before the lock."""
        self.desk.bring_back()

    @Slot()
    def _on_locked(self) -> None:
        self.close_all()
        self.locked.emit()
        self._ask_to_unlock()

    def _ask_to_unlock(self) -> None:
        from glutemap.ui.clients.unlock import UnlockSheet

        self._make("unlock", UnlockSheet, self.desk.records)

    def _when_open(self, call: Callable[[], None]) -> None:
        """Do it now, or as soon as the records are open; a locked one asks for the passphrase first."""
        status = self.desk.records.status
        if status == "open":
            call()
            return
        self._next = call
        if status == "locked":
            self._ask_to_unlock()
        else:
            self.desk.records.open()

    # -- sheets ---------------------------------------------------------------------------------

    def sheet(self, name: str) -> Any:
        """The open sheet of a name (the id of its action), or None."""
        return self._sheets.get(name)

    def close_all(self) -> None:
        """Close every sheet."""
        for sheet in list(self._sheets.values()):
            sheet.close()

    def _make(self, name: str, kind: Any, *given: Any) -> None:
        if name not in self._sheets:
            self._sheets[name] = kind(*given, self._window)
        self._open(name)

    def _open(self, name: str) -> None:
        sheet = self._sheets[name]
        if not sheet.objectName():
            sheet.setObjectName(name)
            sheet.finished.connect(self._on_finished)
        sheet.show()
        sheet.raise_()
        sheet.activateWindow()

    @Slot(int)
    def _on_finished(self, _result: int) -> None:
        sender = self.sender()
        if sender is not None:
            self._sheets.pop(sender.objectName(), None)
            if sender.objectName() == "unlock" and self.desk.records.status == "locked":
                self._next = None
