"""Stores a session as it happens: what the window holds is brought to the disk, again and again.

Nothing is queued that could be lost or come in the wrong order: each time, what is stored is compared with
what the window holds, and the difference is written. The disk's waiting is done in the worker's thread.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from glutemap.ui.clients.content import Content, write

if TYPE_CHECKING:
    from datetime import date

    from glutemap.clients.errors import StoreError
    from glutemap.clients.live import LiveSession
    from glutemap.clients.store import Store
    from glutemap.knowledge.records import Library
    from glutemap.ranking.result import Ranking
    from glutemap.ui.clients.work import Work
    from glutemap.ui.state import AppState

MARK_DELAY_MS = 120  # a brush stroke is written some times a second, not at each move of the mouse
NOTES_DELAY_MS = 400
SETTLED_MS = 900  # then the ranking and the measures are kept
RETRY_MS = 5_000


@dataclass(frozen=True)
class Target:
    """Which session is written: a stored one, or with an id of 0 one that begins with the first change."""

    client_id: int
    held_on: date
    session_id: int = 0


class _Pen:
    """Writes one session; used by one thread at a time."""

    def __init__(self, store: Store, target: Target, stored: Content) -> None:
        self._store, self.target, self.stored = store, target, stored
        self._live: LiveSession | None = None

    def live(self) -> LiveSession:
        """The session, begun if it was not."""
        if self._live is None:
            target = self.target
            if target.session_id:
                self._live = self._store.resume_session(target.session_id)
            else:
                self._live = self._store.start_session(target.client_id, target.held_on)
                self.target = replace(target, session_id=self._live.id)
        return self._live

    def write(self, content: Content) -> None:
        """Store what differs from what is stored."""
        for stored in write(self.live(), self.stored, content):
            self.stored = stored

    def keep(self, content: Content, ranking: Ranking | None, library: Library | None) -> None:
        """Store the ranking as it is, and how much is drawn; both can be worked out again."""
        from glutemap.ranking.report import as_json

        known = ranking is not None and library is not None
        self.live().keep_ranking(as_json(ranking, library) if known else None)  # type: ignore[arg-type]
        if not content.marks_nothing:
            self.live().measure(measured(content))

    def look_again(self, person: Any) -> None:
        """After the records were restored: find out what of this session is there."""
        from glutemap.clients.errors import StoreError, Trouble

        try:
            if self.target.session_id:
                live = self._store.resume_session(self.target.session_id)
                self._live, self.stored = live, Content.of_session(live.read())
                return
        except StoreError as fault:
            if fault.trouble is not Trouble.NOT_FOUND:
                raise
        self._live, self.stored = None, Content()
        self.target = replace(self.target, session_id=0)
        try:
            self._store.open_client(self.target.client_id)
        except StoreError as fault:
            if fault.trouble is not Trouble.NOT_FOUND:
                raise
            self.target = replace(self.target, client_id=self._store.add_client(person))


def measured(content: Content) -> Any:
    """How much a drawing holds, on its own body."""
    from glutemap.body.regions import load_regions
    from glutemap.clients.change import Skin, measure
    from glutemap.ui.clients.looks import pain_field

    return measure(pain_field(content.pain), Skin.of(load_regions(), content.pain.body))


class Recorder(QObject):
    """Watches the state and stores the session that it is attached to.

    Signals:
        began: The session that was only going to be is stored now; its id.
        stored: All that the window holds is on the disk.
        failed: The StoreError that kept a change from the disk; it is tried again.
        refused: Something was changed in a session that is only looked at; it has been put back.
    """

    began = Signal(int)
    stored = Signal()
    failed = Signal(object)
    refused = Signal()

    def __init__(self, state: AppState, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state, self._work = state, work
        self._pen: _Pen | None = None
        self._looked_at: Content | None = None
        self._is_writing = self._is_unsettled = False
        self._timer = self._make_timer(self._write)
        self._settled = self._make_timer(self._keep)
        self._back = self._make_timer(self._put_back)
        state.pain_changed.connect(self._on_marked)
        state.evidence.changed.connect(self._on_changed)
        state.visit.plan_changed.connect(self._on_changed)
        state.visit.notes_changed.connect(self._on_noted)
        state.ranking_changed.connect(self._on_ranked)

    def _make_timer(self, slot: Any) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(slot)
        return timer

    # -- what is written ------------------------------------------------------------------------

    @property
    def target(self) -> Target | None:
        """Which session is written; None while none is."""
        return self._pen.target if self._pen else None

    @property
    def is_stored(self) -> bool:
        """Whether all that the window holds of the session is on the disk."""
        pen = self._pen
        return pen is None or (not self._is_writing and Content.of(self._state).says_the_same(pen.stored))

    def attach(self, store: Store, target: Target, stored: Content) -> None:
        """Write this session from now on; ``stored`` is what the disk has of it."""
        self.detach()
        self._pen = _Pen(store, target, stored)
        self._on_changed()

    def look_at(self, content: Content) -> None:
        """Write nothing, and keep the window at this content."""
        self.detach()
        self._looked_at = content

    def detach(self) -> None:
        """Write nothing from now on; see `flush` first."""
        for timer in (self._timer, self._settled, self._back):
            timer.stop()
        self._pen = self._looked_at = None
        self._is_writing = self._is_unsettled = False

    def flush(self) -> StoreError | None:
        """Bring everything to the disk now. Returns the error that kept it from that."""
        from glutemap.clients.errors import StoreError

        if self._is_writing:
            self._work.finish()
        pen = self._pen
        if pen is None:
            return None
        content = Content.of(self._state)
        try:
            if not content.says_the_same(pen.stored):
                self._begin(pen, content)
                self._is_unsettled = True
            if self._is_unsettled:
                pen.keep(content, self._state.ranking, self._state.library)
        except StoreError as fault:
            return fault
        self._timer.stop()
        self._settled.stop()
        self._is_unsettled = False
        return None

    def look_again(self, person: Any) -> None:
        """After a restore: write what the window holds over what the backup had."""
        pen = self._pen
        if self._is_writing:
            self._work.finish()
        if pen is not None:
            pen.look_again(person)
            self._timer.start(0)

    # -- following the state --------------------------------------------------------------------

    @Slot(object)
    def _on_marked(self, _pain: object) -> None:
        self._on_changed()

    @Slot()
    def _on_noted(self) -> None:
        self._on_changed(NOTES_DELAY_MS)

    @Slot()
    def _on_changed(self, delay_ms: int = MARK_DELAY_MS) -> None:
        if self._looked_at is not None:
            if not self._back.isActive() and not Content.of(self._state).says_the_same(self._looked_at):
                self._back.start(0)
        elif self._pen is not None and not self._is_writing and not self._is_due_within(delay_ms):
            self._timer.start(delay_ms)

    def _is_due_within(self, delay_ms: int) -> bool:
        """Not put off by further changes; brought forward from a retry or by a mark after a letter."""
        return self._timer.isActive() and self._timer.remainingTime() <= delay_ms

    @Slot()
    def _put_back(self) -> None:
        if self._looked_at is not None:
            self._looked_at.put_into(self._state, self._state.body)
            self.refused.emit()

    @Slot(object)
    def _on_ranked(self, _ranking: object) -> None:
        if self._is_unsettled and not self._is_writing:
            self._settled.start(SETTLED_MS)

    # -- writing --------------------------------------------------------------------------------

    def _begin(self, pen: _Pen, content: Content) -> None:
        """Write in this thread, and say when that began a session."""
        was = pen.target.session_id
        pen.write(content)
        if pen.target.session_id != was:
            self.began.emit(pen.target.session_id)

    @Slot()
    def _write(self) -> None:
        pen, content = self._pen, Content.of(self._state)
        if pen is None or self._is_writing:
            return
        if content.says_the_same(pen.stored):
            self._all_is_stored()
            return
        self._is_writing = True
        was = pen.target.session_id

        def call() -> tuple[_Pen, int]:
            pen.write(content)
            return pen, was

        self._work.ask(call, self._on_written, self._on_failed)

    def _on_written(self, result: tuple[_Pen, int]) -> None:
        pen, was = result
        if pen is not self._pen:
            return
        self._is_writing = False
        self._is_unsettled = True
        if pen.target.session_id != was:
            self.began.emit(pen.target.session_id)
        if Content.of(self._state).says_the_same(pen.stored):
            self._all_is_stored()
        else:
            self._on_changed()

    def _all_is_stored(self) -> None:
        self.stored.emit()
        if self._is_unsettled:
            self._settled.start(SETTLED_MS)

    def _on_failed(self, fault: StoreError) -> None:
        self._is_writing = False
        if self._pen is not None:
            self._timer.start(RETRY_MS)
            self.failed.emit(fault)

    @Slot()
    def _keep(self) -> None:
        pen, state = self._pen, self._state
        if pen is None or not self.is_stored or not self._is_unsettled:
            return
        content, ranking, library = Content.of(state), state.ranking, state.library
        self._is_unsettled = False
        self._is_writing = True

        def call() -> _Pen:
            pen.keep(content, ranking, library)
            return pen

        self._work.ask(call, self._on_kept, self._on_failed)

    def _on_kept(self, pen: _Pen) -> None:
        if pen is self._pen:
            self._is_writing = False
            self._on_changed()
