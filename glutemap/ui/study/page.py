"""The right side of the window in the study mode: the start, the questions, the result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from glutemap.ui.study import settings
from glutemap.ui.study.asking import AskingPage
from glutemap.ui.study.board import Board
from glutemap.ui.study.desk import StudyDesk
from glutemap.ui.study.files import StudyFiles
from glutemap.ui.study.result import ResultPage
from glutemap.ui.study.start import StartPage

if TYPE_CHECKING:
    from glutemap.study.decks import Deck
    from glutemap.ui.state import AppState


SOON_MS = 20  # the page is painted first


class StudyPage(QStackedWidget):
    """Start, question and result; the body beside it is ``board``.

    It can be made with a state alone; the window gives it the ranker and the records when it has them
    (``desk.use_ranker``, ``desk.use_learning``).

    Signals:
        card_requested: A card is to be opened: ``muscle:ID``, ``condition:ID`` or ``red_flag:ID``, and what
            was shown with it.
        records_requested: The clients' records are to be opened, so that what is learnt is kept.
    """

    card_requested = Signal(str, object)
    records_requested = Signal()

    def __init__(
        self,
        state: AppState,
        board: Board | None = None,
        desk: StudyDesk | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.desk = desk or StudyDesk(state, self)
        self.board = board or Board(state)
        self.start = StartPage(self.desk)
        self.asking = AskingPage(self.desk, self.board)
        self.result = ResultPage()
        for page in (self.start, self.asking, self.result):
            self.addWidget(page)
        self.files = StudyFiles(self.desk, self)
        self._deck: Deck | None = None
        self.start.started.connect(self.begin)
        self.start.records_requested.connect(self.records_requested)
        self.start.new_deck_requested.connect(self.files.new_deck)
        self.start.course_requested.connect(self.files.open_course)
        self.start.export_requested.connect(self.files.export)
        self.start.import_requested.connect(self.files.import_sheet)
        self.asking.finished.connect(self._on_finished)
        self.asking.card_requested.connect(self.card_requested)
        self.result.card_requested.connect(self.card_requested)
        self.result.again_requested.connect(self._on_again)
        self.result.back_requested.connect(self._on_back)
        state.library_changed.connect(self._on_back)
        QTimer.singleShot(SOON_MS, self.desk.start)

    def take_focus(self) -> None:
        """Take the keys: the mode was entered."""
        if self.currentWidget() is self.asking and self.asking.verdict is None and self.asking.answer:
            self.asking.answer.start()
        elif self.currentWidget() is self.asking:
            self.asking.next.setFocus()
        elif self.currentWidget() is self.start:
            self.start.take_focus()

    def begin(self, deck: Deck) -> None:
        """Ask what a deck wants now."""
        self._deck = deck
        self.setCurrentWidget(self.asking)
        self.asking.begin(self.desk.begin(deck, settings.length()))

    def _on_finished(self) -> None:
        sitting = self.asking.round
        if sitting is not None and sitting.answered:
            self.result.show_result(sitting)
            self.setCurrentWidget(self.result)
        else:
            self._on_back()

    def _on_again(self) -> None:
        sitting, deck = self.asking.round, self._deck
        if sitting is not None and deck is not None and sitting.result.missed:
            self.setCurrentWidget(self.asking)
            self.asking.begin(self.desk.begin(deck, len(sitting.result.missed), sitting.result.missed))

    def _on_back(self) -> None:
        self.board.rest()
        self.asking.round = None
        self.setCurrentWidget(self.start)
        self.start.take_focus()
