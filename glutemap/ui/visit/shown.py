"""What of an explanation is shown to the client now: the pain, the muscle, the words."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Shown(QObject):
    """Switches of the client's window; the therapist's window keeps showing everything.

    Signals:
        changed: One of the switches was turned.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hidden: set[str] = set()

    @property
    def pain(self) -> bool:
        """Whether the marked pain is shown."""
        return "pain" not in self._hidden

    @property
    def muscle(self) -> bool:
        """Whether the muscle that is talked about is shown, with where it is felt."""
        return not self._hidden & {"muscle", "words"}

    @property
    def words(self) -> bool:
        """Whether words stand beside the body; without them only the body and the pain are left."""
        return "words" not in self._hidden

    def show(self, part: str, on: bool) -> None:
        """Show ``pain``, ``muscle`` or ``words``, or hide it."""
        hidden = self._hidden - {part} if on else self._hidden | {part}
        if hidden != self._hidden:
            self._hidden = hidden
            self.changed.emit()

    def show_all(self) -> None:
        """Show everything: another explanation begins."""
        if self._hidden:
            self._hidden = set()
            self.changed.emit()
