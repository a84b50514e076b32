"""Undo and redo without limit, over immutable snapshots."""

from typing import Generic, TypeVar

Snapshot = TypeVar("Snapshot")


class History(Generic[Snapshot]):
    """The snapshots so far and where we stand among them.

    Snapshots must be immutable: they are kept as they are. Equal neighbours are not kept twice.
    """

    def __init__(self, first: Snapshot) -> None:
        self._steps: list[Snapshot] = [first]
        self._at = 0
        self._gesture: str | None = None

    @property
    def current(self) -> Snapshot:
        """The snapshot that holds now."""
        return self._steps[self._at]

    @property
    def can_undo(self) -> bool:
        """Whether there is an earlier snapshot."""
        return self._at > 0

    @property
    def can_redo(self) -> bool:
        """Whether there is a later snapshot."""
        return self._at < len(self._steps) - 1

    def push(self, snapshot: Snapshot, gesture: str | None = None) -> bool:
        """Make ``snapshot`` current and forget what was undone; False if nothing changed.

        Pushes with the same ``gesture`` (a drag of one slider, say) make one step together, until
        `end_gesture` or any other push.
        """
        if snapshot == self.current:
            return False
        del self._steps[self._at + 1 :]
        if gesture is not None and gesture == self._gesture and self._at > 0:
            self._steps[self._at] = snapshot
        else:
            self._steps.append(snapshot)
            self._at += 1
        self._gesture = gesture
        return True

    def end_gesture(self) -> None:
        """Close the running gesture: the next push is a step of its own."""
        self._gesture = None

    def undo(self) -> bool:
        """Step back; False if there is nothing to undo."""
        return self._step(-1) if self.can_undo else False

    def redo(self) -> bool:
        """Step forward again; False if there is nothing to redo."""
        return self._step(+1) if self.can_redo else False

    def _step(self, by: int) -> bool:
        self._at += by
        self._gesture = None
        return True
