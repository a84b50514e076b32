"""A session as it happens: each change is on the disk when the method returns. There is nothing to save."""

from collections.abc import Mapping, Sequence
from typing import Any

from glutemap.body.frame import Side
from glutemap.clients import drawings, sessions
from glutemap.clients.records import Drawing, Evidence, Measures, PlanItem, Session, checked, checked_text
from glutemap.clients.vault import Vault


class LiveSession:
    """The session that is under way. Each method is one committed change. Raises StoreError.

    After an error nothing of that change is stored, all before it is, and the same call may be made again.
    """

    def __init__(self, vault: Vault, session_id: int) -> None:
        self._vault, self.id = vault, session_id
        self._drawn: dict[str, Drawing] = self.read().drawings
        self._generation = vault.generation

    def read(self) -> Session:
        """The session as it is stored."""
        with self._vault.read() as connection:
            return sessions.get(connection, self.id)

    def draw(self, drawing: Drawing, label: str = "") -> None:
        """Store a drawing as it is now; only what differs from before is written.

        Call it after each mark, each undo, each change of intensity or quality.
        """
        checked_text(label, "label", 1_000)
        if self._generation != self._vault.generation:  # locked, or restored from a backup
            self._drawn, self._generation = self.read().drawings, self._vault.generation
        with self._vault.write() as connection:
            drawings.save(connection, self.id, label, drawing, self._drawn.get(label))
        self._drawn[label] = drawing

    def measure(self, measures: Measures, label: str = "") -> None:
        """Store how much the drawing holds, for the chart; forgotten when the drawing changes."""
        with self._vault.write() as connection:
            drawings.measure(connection, self.id, label, checked(measures))

    def answer(self, clue: str, holds: bool | None) -> None:
        """Store the answer to a clue; None takes it back."""
        with self._vault.write() as connection:
            sessions.answer(connection, self.id, clue, holds)

    def keep_ranking(self, ranking: Mapping[str, Any] | None) -> None:
        """Store the ranking as it is now (`glutemap.ranking.report.as_json`)."""
        with self._vault.write() as connection:
            sessions.keep_ranking(connection, self.id, ranking)

    def plan(self, items: Sequence[PlanItem]) -> None:
        """Store the plan in this order."""
        with self._vault.write() as connection:
            sessions.plan(connection, self.id, items)

    def observe(self, found: Evidence) -> None:
        """Store what pressing or treating a muscle showed."""
        with self._vault.write() as connection:
            sessions.observe(connection, self.id, found)

    def forget(self, kind: str, muscle: str, side: Side) -> None:
        """Take back what `observe` stored."""
        with self._vault.write() as connection:
            sessions.forget(connection, self.id, kind, muscle, side)

    def write_notes(self, notes: str) -> None:
        """Store the notes; while typing, call it within a second of the last key."""
        with self._vault.write() as connection:
            sessions.write_notes(connection, self.id, notes)
