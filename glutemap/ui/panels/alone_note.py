"""Over the body while muscles are shown alone, or through: what is missing, and the way back."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QLayout, QWidget

from glutemap.language import many, tr
from glutemap.ui import words
from glutemap.ui.panels.parts import button, row, text
from glutemap.ui.state import AppState
from glutemap.ui.theme import M, S

if TYPE_CHECKING:
    from glutemap.ui.isolation import Seen

FEW = 2  # names that are said; more are counted


class AloneNote(QFrame):
    """Says what is shown alone, with a button that brings the whole body back."""

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.setProperty("role", "floating")
        self.said = text("", "label")
        self.back = button(
            tr("Bring all back"), "link", tip=tr("The whole body again; undo takes it away  (W)")
        )
        self.back.clicked.connect(state.isolation.bring_back)
        line = row([self.said, self.back], spacing=S)
        line.setContentsMargins(M, 2, 2, 2)
        line.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
        self.setLayout(line)
        state.isolation.changed.connect(self._on_changed)
        self._on_changed(state.isolation.seen)

    def _on_changed(self, seen: "Seen") -> None:
        names = [words.muscle_name(self._state.library, muscle_id) for muscle_id in seen.alone]
        if seen.through:
            self.said.setText(tr("The bones show through"))
        elif len(names) > FEW:
            self.said.setText(many(len(names), "{n} muscle alone", "{n} muscles alone"))
        else:
            self.said.setText(tr("{names} alone", names=words.listed(names)))
        self.setVisible(bool(names) or seen.through)
