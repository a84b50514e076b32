"""What a body on the screen shows, in words for a screen reader, as its state changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from glutemap.ui.canvas.words import described

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from glutemap.ui.state import AppState


class Describing(QObject):
    """Keeps a body's accessible description true until somebody who knows more takes it over."""

    def __init__(self, state: AppState, body: QWidget) -> None:
        super().__init__(body)
        self._state, self._body = state, body
        self._changes = [
            state.view_changed,
            state.layer_changed,
            state.body_changed,
            state.isolation.changed,
        ]
        for changed in self._changes:
            changed.connect(self._say)
        self._say()

    def leave(self) -> None:
        """Let somebody else say what the body shows."""
        for changed in self._changes:
            changed.disconnect(self._say)
        self._changes.clear()

    @Slot()
    def _say(self, _: object = None) -> None:
        state = self._state
        said = described(state.view, state.layer, state.seen_body, client=state.of_client)
        self._body.setAccessibleDescription(said)
