"""The right side while pain is marked: red flags when raised, the marks, the ranking."""

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from glutemap.ui import words
from glutemap.ui.panels.marks import Marks
from glutemap.ui.panels.parts import Page, button, column, frame, order_tabs, prose, row, text
from glutemap.ui.panels.questions import Questions
from glutemap.ui.panels.ranking import RankingList
from glutemap.ui.state import AppState
from glutemap.ui.theme import XL, L, S

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction

    from glutemap.ranking.result import RaisedFlag, Ranking


ORDER_DELAY_MS = 150  # after the ranking is on the screen


class PainPage(Page):
    """Marks and ranking under each other in one column that scrolls.

    Signals:
        red_flags_requested: The user wants to see the red flags.
    """

    red_flags_requested = Signal()

    def __init__(
        self, state: AppState, actions: "Mapping[str, QAction]", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._state = state
        self.setAccessibleName("Marked pain and what is worth checking")
        self._raised_text = prose("")
        show = button("Show red flags", "warn", "flag")
        show.clicked.connect(self.red_flags_requested)
        title = text("See to this first", "warn-title")
        self.raised = frame(
            "callout", column([title, self._raised_text, row([show, 0])], spacing=S, margin=L)
        )
        self.marks = Marks(state, actions)
        self.ranking = RankingList(state)
        self.ranking.red_flags_requested.connect(self.red_flags_requested)
        self.questions = Questions(state)
        self.waiting = text(
            "Getting the patterns of all muscles ready; only the first start takes this long.",
            "small",
            wrap=True,
        )
        for part in (self.raised, self.marks, self.waiting, self.ranking, self.questions):
            self.body.addWidget(part)
        self.body.setSpacing(XL)
        self.body.addStretch(1)
        state.ranking_changed.connect(self._on_ranking_changed)
        state.pain_changed.connect(self._on_pain_changed)
        self._order_timer = QTimer(self)
        self._order_timer.setSingleShot(True)
        self._order_timer.setInterval(ORDER_DELAY_MS)
        self._order_timer.timeout.connect(self._order)
        self._on_ranking_changed(state.ranking)

    def _on_ranking_changed(self, ranking: "Ranking | None") -> None:
        raised = ranking.red_flags if ranking is not None else ()
        self._order_timer.start()
        self.raised.setVisible(bool(raised))
        self._raised_text.setText(words.html("<br>".join(self._line(flag) for flag in raised)))
        marked = bool(self._state.pain.regions or self._state.pain.strokes)
        self.waiting.setVisible(marked and self._state.zones is None)

    def _order(self) -> None:
        order_tabs(self.body)

    def _line(self, flag: "RaisedFlag") -> str:
        library = self._state.library
        name = library.red_flags[flag.id].name if library else flag.id
        return f"{words.strong(name)}. {escape(flag.because)}"

    def _on_pain_changed(self, _pain: object) -> None:
        self._on_ranking_changed(self._state.ranking)
