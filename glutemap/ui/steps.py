"""The three steps of a visit on the right while pain is marked: where it hurts, what to ask, what to do."""

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

if TYPE_CHECKING:
    from glutemap.ui.state import AppState

StepId = Literal["pain", "ask", "plan"]


class PainSteps(QObject):
    """Which step is shown; marking always begins with the first.

    Signals:
        changed: The step shown now.
        called: A key or a menu asked for this step, shown already or not.
    """

    changed = Signal(str)
    called = Signal(str)

    def __init__(self, state: "AppState", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._current: StepId = "pain"

    @property
    def current(self) -> StepId:
        """The step shown."""
        return self._current

    def go(self, step: str) -> None:
        """Show a step, and the page it stands on."""
        self._state.set_mode("symptoms")
        wanted: StepId = "plan" if step == "plan" else "ask" if step == "ask" else "pain"
        if wanted != self._current:
            self._current = wanted
            self.changed.emit(wanted)

    def begin(self) -> None:
        """Go to the first step, whatever the page shows: a new session has nothing to plan yet."""
        if self._current != "pain":
            self._current = "pain"
            self.changed.emit(self._current)

    def on_step(self) -> None:
        """Show the step that the action is about."""
        sender = self.sender()
        if isinstance(sender, QAction):
            self.go(str(sender.data()))
            self.called.emit(self._current)
