"""The clients' records as the window uses them: opened, one client at a time, each change stored."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from glutemap.body.pain import PainMap
from glutemap.language import tr
from glutemap.ui.clients.content import Content
from glutemap.ui.clients.notice import Notice, Way
from glutemap.ui.clients.recorder import Recorder, Target
from glutemap.ui.clients.records import Records
from glutemap.ui.clients.shown import Kept, Shown
from glutemap.ui.clients.work import Work

if TYPE_CHECKING:
    from collections.abc import Callable

    from glutemap.clients.errors import StoreError
    from glutemap.clients.records import Client, Found, Person, Session
    from glutemap.ui.state import AppState


class ClientDesk(QObject):
    """One client and one session at a time. Made at once; the disk is touched when `records` are opened.

    Signals:
        client_changed: The `Client` that is open now, or None.
        session_changed: The `Shown` session now, or None.
        records_changed: What is stored may be other than what was read.
        locked: The records were locked: whoever shows anything of a client hides it.
        close_requested: The window may go although the last change could not be stored.
    """

    client_changed = Signal(object)
    session_changed = Signal(object)
    records_changed = Signal()
    locked = Signal()
    close_requested = Signal()

    def __init__(
        self, state: AppState, parent: QObject | None = None, today: Callable[[], date] = date.today
    ) -> None:
        super().__init__(parent)
        self.state, self.today = state, today
        self.records = Records(self)
        self.records.status_changed.connect(self._on_status)
        self.records.restored.connect(self._on_restored)
        state.library_changed.connect(self._on_library_changed)
        self.recorder = Recorder(state, Work(self), self)
        self.recorder.began.connect(self._on_began)
        self.recorder.stored.connect(self._on_stored)
        self.recorder.failed.connect(self._on_failed)
        self.recorder.refused.connect(self._on_refused)
        self._client: Client | None = None
        self._shown: Shown | None = None
        self._kept = Kept()
        self._read: tuple[tuple[int, int, int], tuple[Session, ...]] | None = None
        self._is_in_trouble = self._gives_up = False

    # -- locking --------------------------------------------------------------------------------

    def lock(self) -> None:
        """Close the records and take everything private out of the window. It comes back on unlocking."""
        if self.records.status != "open" or not self.records.has_passphrase:
            return
        fault = self.recorder.flush()
        content = Content.of(self.state)
        is_sketch = self._client is None and not content.is_empty
        self._kept = Kept(
            self._client.id if self._client else 0,
            self._shown,
            content if fault is not None or is_sketch else None,
        )
        self._let_go()
        self.locked.emit()
        self.records.lock()

    @Slot(str)
    def _on_status(self, status: str) -> None:
        """After unlocking: show again what was open, unless something else is under way."""
        if status != "open":
            return
        kept, self._kept = self._kept, Kept()
        if not Content.of(self.state).is_empty and (kept.client_id or kept.content):
            if kept.content is not None:
                self._kept = kept  # for `bring_back`
            return
        self._bring_back(kept)

    @property
    def has_put_aside(self) -> bool:
        """Whether something from before the lock waits until the window is free."""
        return self.records.status == "open" and self._kept.content is not None

    def bring_back(self) -> None:
        """Show what was put aside at the lock, instead of what the window holds."""
        kept, self._kept = self._kept, Kept()
        self.close_client()
        self._bring_back(kept)

    def _bring_back(self, kept: Kept) -> None:
        if kept.client_id:
            self.open_client(kept.client_id, kept.shown)
        if kept.content is not None and (self._client is not None or not kept.client_id):
            kept.content.put_into(self.state)

    # -- one client -----------------------------------------------------------------------------

    @property
    def client(self) -> Client | None:
        """Whose record is open."""
        return self._client

    @property
    def shown(self) -> Shown | None:
        """Which session the window shows."""
        return self._shown

    @property
    def has_sketch(self) -> bool:
        """Whether the window holds something that is not stored because no client is open."""
        return self._client is None and not Content.of(self.state).is_empty

    def find(self, typed: str, most: int = 50) -> list[Found]:
        """Clients by name or birth year. Raises StoreError."""
        return self.records.store.find(typed, most)

    def sessions(self) -> tuple[Session, ...]:
        """The open client's sessions, oldest first; read again only after a change. Raises StoreError."""
        if self._client is None:
            return ()
        store, client_id = self.records.store, self._client.id
        with store.read() as connection:
            state = (client_id, store.generation, connection.total_changes())
        if self._read is None or self._read[0] != state:
            self._read = (state, store.open_client(client_id).sessions)
        return self._read[1]

    def add_client(self, person: Person) -> int:
        """Store a new client. Raises StoreError."""
        client_id = self.records.store.add_client(person)
        self.records_changed.emit()
        return client_id

    def change_client(self, person: Person) -> None:
        """Store what is now known about the open client. Raises StoreError."""
        if self._client is not None:
            self.records.store.change_client(self._client.id, person)
            self._set_client(self.records.store.open_client(self._client.id).client)
            self.records_changed.emit()

    def open_client(self, client_id: int, shown: Shown | None = None, sketch: Content | None = None) -> bool:
        """Open a client at the session of today, or at ``shown``; a ``sketch`` becomes a new session.

        False when that was not possible; the reason has been said.
        """
        from glutemap.clients.errors import StoreError

        if not self._leave():
            return False
        try:
            opened = self.records.store.open_client(client_id)
        except StoreError as fault:
            self.records.say_fault(fault)
            return False
        self._let_go()
        with self.records.store.read() as connection:
            state = (client_id, self.records.store.generation, connection.total_changes())
        self._read = (state, opened.sessions)
        self._set_client(opened.client)
        self.state.set_mode("symptoms")
        if sketch is not None:
            self._begin(sketch)
            return True
        by_id = {session.id: session for session in opened.sessions}
        if shown is not None and shown.session_id in by_id:
            self._show(by_id[shown.session_id], only_looks=shown.only_looks)
            return True
        of_today = [session for session in opened.sessions if session.held_on == self.today()]
        if of_today and shown is None:
            self._show(of_today[-1], only_looks=False)
        else:
            self._begin(Content())
        return True

    def close_client(self) -> bool:
        """Close the client; all is stored. False when something could not be."""
        if not self._leave():
            return False
        self._let_go()
        return True

    def new_session(self) -> None:
        """Begin a session of today; it is stored with the first mark."""
        if self._client is not None and self._leave():
            self._begin(Content())

    def open_session(self, session: Session, *, go_on: bool = False) -> None:
        """Show a stored session of the open client, to look at or to go on with."""
        if self._client is not None and self._leave():
            self._show(session, only_looks=not go_on)

    def go_on(self) -> None:
        """Go on with the session that is only looked at."""
        shown = self._shown
        if shown is not None and shown.only_looks:
            found = [session for session in self.sessions() if session.id == shown.session_id]
            if found:
                self._show(found[0], only_looks=False)

    def move_session(self, session_id: int, held_on: date) -> None:
        """Store another day for a session of the open client. Raises StoreError."""
        self.records.store.move_session(session_id, held_on)
        if self._shown is not None and self._shown.session_id == session_id:
            self._set_shown(replace(self._shown, held_on=held_on))
        self.records_changed.emit()

    def _leave(self) -> bool:
        """Store what is not stored yet; says why when it cannot be."""
        fault = self.recorder.flush()
        if fault is not None:
            self.records.say_fault(fault, ("retry",))
        return fault is None

    def _begin(self, content: Content) -> None:
        client = self._client
        if client is not None:
            self.recorder.detach()
            content.put_into(self.state, client.person.body)
            self._set_shown(Shown(0, self.today()))
            self.recorder.attach(self.records.store, Target(client.id, self.today()), Content())

    @Slot()
    def _on_library_changed(self) -> None:
        """The window drops marks on areas that it no longer knows; the record keeps them."""
        if self._client is not None:
            self.recorder.detach()
            QTimer.singleShot(0, self, self._show_again)

    @Slot()
    def _show_again(self) -> None:
        if self._client is not None:
            self.open_client(self._client.id, self._shown)

    def _show(self, session: Session, *, only_looks: bool) -> None:
        client, whole = self._client, Content.of_session(session)
        if client is None:
            return
        content = whole.known_to(self.state.library)
        if content is not whole:
            only_looks = True
            told = tr(
                "This session marks areas of a pack that is not open. Open the pack to see and change them."
            )
            self._say(Notice(told, is_trouble=False))
        self.recorder.detach()
        content.put_into(self.state, client.person.body)
        self._set_shown(Shown(session.id, session.held_on, only_looks))
        if only_looks:
            self.recorder.look_at(content)
        else:
            self.recorder.attach(self.records.store, Target(client.id, session.held_on, session.id), content)

    def _let_go(self) -> None:
        """An empty window that nobody owns."""
        self._read = None
        self.recorder.detach()
        self._set_client(None)
        self._set_shown(None)
        Content(PainMap(self.state.body)).put_into(self.state)

    def _set_client(self, client: Client | None) -> None:
        if client != self._client:
            self._client = client
            self.state.visit.set_client(client.person.name if client else "")
            self.client_changed.emit(client)

    def _set_shown(self, shown: Shown | None) -> None:
        if shown != self._shown:
            self._shown = shown
            self.session_changed.emit(shown)

    # -- deleting -------------------------------------------------------------------------------

    def delete_client(
        self,
        client_id: int,
        from_backups: bool,
        done: Callable[[Any], None],
        failed: Callable[[StoreError], None],
    ) -> None:
        """Delete a client for good; ``done`` gets the files that may still hold something."""
        if self._client is not None and self._client.id == client_id:
            self.recorder.flush()
            self._let_go()

        def deleted(left: Any) -> None:
            self.records_changed.emit()
            done(left)

        call = partial(self.records.store.delete_client, client_id, from_backups)
        self.records.chores.ask(call, deleted, failed)

    def delete_session(self, session_id: int) -> None:
        """Delete a session of the open client."""
        if self._shown is not None and self._shown.session_id == session_id:
            self.recorder.flush()
            self._begin(Content())
        self.records.ask(partial(self.records.store.delete_session, session_id), self._on_deleted)

    def _on_deleted(self, _nothing: object) -> None:
        self.records_changed.emit()

    # -- what the recorder says -----------------------------------------------------------------

    @Slot(int)
    def _on_began(self, session_id: int) -> None:
        if self._shown is not None:
            self._set_shown(Shown(session_id, self._shown.held_on))
        self.records_changed.emit()

    @Slot()
    def _on_stored(self) -> None:
        if self._is_in_trouble:
            self._is_in_trouble = self._gives_up = False
            self._say(Notice(tr("Everything is stored again."), is_trouble=False))

    @Slot(object)
    def _on_failed(self, fault: StoreError) -> None:
        from glutemap.clients.errors import Trouble

        self._is_in_trouble = True
        if fault.trouble is Trouble.DAMAGED:
            self.records.restore()
        else:
            self.records.say_fault(fault, ("retry",))

    @Slot()
    def _on_refused(self) -> None:
        if self._shown is not None:
            self._say(
                Notice(
                    tr("This earlier session is only looked at, so nothing in it was changed."),
                    ("go_on", "new_session"),
                    is_trouble=False,
                )
            )

    # -- bad days -------------------------------------------------------------------------------

    @Slot()
    def _on_restored(self) -> None:
        """Bring what the window holds over what the backup had."""
        if self._client is not None:
            self.recorder.look_again(self._client.person)
            target = self.recorder.target
            if target is not None and target.client_id != self._client.id:
                self._set_client(self.records.store.open_client(target.client_id).client)
        self._is_in_trouble = False
        self.records_changed.emit()

    def take(self, way: Way) -> None:
        """Go a way out that a notice offered."""
        self._say(None)
        if way == "retry":
            fault = self.recorder.flush()
            if fault is not None:
                self._on_failed(fault)
            else:
                self._on_stored()
        else:
            gone: dict[Way, Callable[[], Any]] = {
                "open_again": self.records.open, "restore": self.records.restore, "go_on": self.go_on,
                "new_session": self.new_session, "close_anyway": self.close_requested.emit,
            }  # fmt: skip
            gone[way]()

    def _say(self, notice: Notice | None) -> None:
        self.records.said.emit(notice)

    def stop(self) -> bool:
        """Bring everything to the disk and let the records go; call before the window goes.

        False, with the reason said, when the last change cannot be stored; asked again, it gives up on it.
        """
        fault = self.recorder.flush()
        if fault is not None and not self._gives_up:
            self._gives_up = self._is_in_trouble = True
            self.records.say_fault(fault, ("retry", "close_anyway"))
            return False
        self.recorder.detach()
        self.records.stop()
        return True
