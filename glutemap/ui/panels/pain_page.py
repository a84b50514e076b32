"""The right side while pain is marked: red flags when raised, the marks, the ranking."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from glutemap.ui import words
from glutemap.ui.panels.marks import Marks
from glutemap.ui.panels.parts import Page, button, column, frame, prose, row, text
from glutemap.ui.panels.questions import Questions
from glutemap.ui.panels.ranking import RankingList
from glutemap.ui.state import AppState
from glutemap.ui.theme import L, S, XL

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction


class PainPage(Page):
    """Marks and ranking under each other in one column that scrolls.

    Signals:
        red_flags_requested: The user wants to see the red flags.
    """

    red_flags_requested = Signal()

    def __init__(self, state: AppState, actions: "Mapping[str, QAction]", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.setAccessibleName("Marked pain and what is worth checking")
        self._raised_text = prose("")
        show = button("Show red flags", "warn", "flag")
        show.clicked.connect(self.red_flags_requested)
        title = text("See to this first", "warn-title")
        self.raised = frame("callout", column([title, self._raised_text, row([show, 0])], spacing=S, margin=L))
        self.marks = Marks(state, actions)
        self.ranking = RankingList(state)
        self.ranking.red_flags_requested.connect(self.red_flags_requested)
        self.questions = Questions(state)
        for part in (self.raised, self.marks, self.ranking, self.questions):
            self.body.addWidget(part)
        self.body.setSpacing(XL)
        self.body.addStretch(1)
        state.ranking_changed.connect(self._on_ranking_changed)
        self._on_ranking_changed(state.ranking)

    def _on_ranking_changed(self, ranking: Any) -> None:
        raised = list(ranking.red_flags) if ranking is not None else []
        self.raised.setVisible(bool(raised))
        names = [self._name_of(item) for item in raised]
        said = f"Some answers point to {words.listed(names)}. That comes before any muscle." if names else ""
        self._raised_text.setText(words.plain_html(said))

    def _name_of(self, item: Any) -> str:
        flag_id = item if isinstance(item, str) else str(getattr(item, "id", getattr(item, "flag", item)))
        library = self._state.library
        flag = library.red_flags.get(flag_id) if library else None
        return (flag.name[:1].lower() + flag.name[1:]) if flag else flag_id.replace("_", " ")
