"""Which muscles are shown alone over the faded skeleton, and whether a layer is seen through."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from glutemap.ui.history import History

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True)
class Seen:
    """What is left of the body: muscles (ids) alone, both sides; or all, seen through or not."""

    alone: tuple[str, ...] = ()
    through: bool = False


class Isolation(QObject):
    """Takes muscles out of the body and brings all back, with undo.

    Signals:
        changed: What is seen now, a `Seen`.
    """

    changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history: History[Seen] = History(Seen())

    @property
    def seen(self) -> Seen:
        """What is seen now."""
        return self._history.current

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to take again."""
        return self._history.can_redo

    def show_alone(self, muscle_ids: Iterable[str]) -> None:
        """Show only these muscles."""
        self._push(Seen(tuple(dict.fromkeys(muscle_ids))))

    def add(self, muscle_id: str) -> None:
        """Show one more beside those shown alone; take it away when it is there already."""
        alone = self.seen.alone
        kept = tuple(m for m in alone if m != muscle_id) if muscle_id in alone else (*alone, muscle_id)
        self._push(Seen(kept))

    def see_through(self, on: bool) -> None:
        """See the bones through the layer, or not."""
        self._push(replace(self.seen, alone=(), through=on))

    def bring_back(self) -> None:
        """Show the whole body again; this can be undone."""
        self._push(Seen())

    def undo(self) -> None:
        """Take the last step back."""
        if self._history.undo():
            self.changed.emit(self.seen)

    def redo(self) -> None:
        """Take the step again that was taken back."""
        if self._history.redo():
            self.changed.emit(self.seen)

    def _push(self, seen: Seen) -> None:
        if self._history.push(seen):
            self.changed.emit(seen)
