"""The visit under way: whose it is, what is planned, and the notes. Kept only when a client is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Iterable

    from glutemap.clients.records import PlanItem


class Visit(QObject):
    """What a visit holds besides marks and evidence.

    Signals:
        client_changed: The words for the client, empty without one.
        plan_changed: The plan was edited.
        notes_changed: The notes were edited.
    """

    client_changed = Signal(str)
    plan_changed = Signal()
    notes_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._client = ""
        self._plan: tuple[PlanItem, ...] = ()
        self._notes = ""

    @property
    def client(self) -> str:
        """The client's name, initials or code; empty while nobody's record is open."""
        return self._client

    @property
    def plan(self) -> tuple[PlanItem, ...]:
        """What the client takes home, in order."""
        return self._plan

    @property
    def notes(self) -> str:
        """The therapist's notes; never shown to the client."""
        return self._notes

    def set_client(self, words: str) -> None:
        """Say whose visit it is."""
        if words != self._client:
            self._client = words
            self.client_changed.emit(words)

    def set_plan(self, items: Iterable[PlanItem]) -> None:
        """Take another plan, or the same in another order."""
        plan = tuple(items)
        if plan != self._plan:
            self._plan = plan
            self.plan_changed.emit()

    def set_notes(self, notes: str) -> None:
        """Take other notes."""
        if notes != self._notes:
            self._notes = notes
            self.notes_changed.emit()
