"""The first step: where it hurts, and which muscles are worth checking."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from glutemap.ui.panels.marks import Marks
from glutemap.ui.panels.parts import Page, text
from glutemap.ui.panels.ranking import RankingList
from glutemap.ui.state import AppState
from glutemap.ui.theme import XL

if TYPE_CHECKING:
    from glutemap.ui.second_look import SecondLook


class PainStep(Page):
    """Marks and ranking under each other in one column that scrolls."""

    def __init__(
        self,
        state: AppState,
        actions: Mapping[str, QAction],
        second_look: "SecondLook",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._state = state
        self.setAccessibleName("Marked pain and what is worth checking")
        self.marks = Marks(state, actions)
        self.ranking = RankingList(state, second_look)
        self.waiting = text(
            "Getting the patterns of all muscles ready; only the first start takes this long.",
            "small",
            wrap=True,
        )
        self.body.setSpacing(XL)
        for part in (self.marks, self.waiting, self.ranking):
            self.body.addWidget(part)
        self.body.addStretch(1)
        state.pain_changed.connect(self._on_pain_changed)
        state.zones_changed.connect(self._show_waiting)
        self._show_waiting()

    def _on_pain_changed(self, _pain: object) -> None:
        self._show_waiting()

    def _show_waiting(self) -> None:
        self.waiting.setVisible(not self._state.pain.is_empty and self._state.zones is None)
