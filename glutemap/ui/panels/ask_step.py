"""The second step: red flags, then what to ask or press next, then what was found and noted."""

from PySide6.QtWidgets import QWidget

from glutemap.ui.panels.later import widget_of
from glutemap.ui.panels.parts import Page
from glutemap.ui.panels.questions import Questions
from glutemap.ui.state import AppState
from glutemap.ui.theme import XL


class AskStep(Page):
    """The first candidates on top, and what could change their order."""

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("What to ask and press next")
        self.questions = Questions(state)
        parts = (
            widget_of("glutemap.ui.visit.ask", "RedFlagCheck", state),
            self.questions,
            widget_of("glutemap.ui.visit.ask", "Notes", state),
        )
        self.body.setSpacing(XL)
        for part in parts:
            if part is not None:
                self.body.addWidget(part)
        self.body.addStretch(1)
