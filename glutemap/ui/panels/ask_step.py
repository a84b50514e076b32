"""The second step: red flags, then what to ask or press next, then what was found and noted."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from glutemap.language import tr
from glutemap.ui.panels.found import Found
from glutemap.ui.panels.leaders import Leaders
from glutemap.ui.panels.next_question import NextQuestion
from glutemap.ui.panels.parts import Page
from glutemap.ui.state import AppState
from glutemap.ui.theme import XL, L, S
from glutemap.ui.visit.ask import Notes, RedFlagCheck

if TYPE_CHECKING:
    from glutemap.ui.second_look import SecondLook


LOW = 420  # logical pixels


class AskStep(QWidget):
    """The first candidates stay on top; what could change their order scrolls under them."""

    def __init__(self, state: AppState, second_look: "SecondLook", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("What to ask and press next"))
        self.leaders = Leaders(state)
        self.question = NextQuestion(state, second_look)
        self.found = Found(state)
        self.page = Page()
        self.page.body.setSpacing(XL)
        self.check = RedFlagCheck(state)
        self.notes = Notes(state)
        for part in (self.check, self.question, self.found, self.notes):
            self.page.body.addWidget(part)
        self.page.body.addStretch(1)
        self._top = QVBoxLayout()
        self._top.setContentsMargins(L - 4, S, L - 4, 0)
        self._top.addWidget(self.leaders)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(self._top)
        outer.addWidget(self.page, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the candidates scroll with the rest: they would leave too little room."""
        super().resizeEvent(event)
        is_low = event.size().height() < LOW
        if is_low == (self._top.indexOf(self.leaders) >= 0):
            if is_low:
                self._top.removeWidget(self.leaders)
                self.page.body.insertWidget(0, self.leaders)
            else:
                self.page.body.removeWidget(self.leaders)
                self._top.addWidget(self.leaders)
