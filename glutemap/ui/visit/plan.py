"""The third step: what the client takes home."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from glutemap.language import later, tr
from glutemap.ui import words
from glutemap.ui.panels.parts import Page, button, column, frame, prose, row, text, tip_of
from glutemap.ui.theme import L, M, S
from glutemap.ui.visit.items import signs_to_call
from glutemap.ui.visit.plan_list import PlanList
from glutemap.ui.visit.suggestions import Suggestions

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from glutemap.ui.state import AppState

LEAD = later("Two to five things to do at home. Click any words to change them, drag to reorder.")
EMPTY = later("Nothing chosen yet. Take one of each kind below: it eases before it loads.")
HAND_OUT = "hand_out"  # the id of the action that shows the hand-out


class PlanStep(Page):
    """The plan, when to call, and what it can be made of."""

    def __init__(
        self, state: AppState, actions: Mapping[str, QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._state = state
        self.setAccessibleName(tr("What the client takes home"))
        self.list = PlanList(state)
        self.suggestions = Suggestions(state)
        self.suggestions.wanted.connect(self.list.add)
        self.suggestions.unwanted.connect(self.list.take_out)
        self.empty = prose(words.plain_html(tr(EMPTY)), "soft")
        self.hand_out = button(tr("Hand-out"), "primary")
        self._use(actions.get(HAND_OUT))
        self._call_text = prose("")
        heading = text(tr("When to call: also on the hand-out"), "heading", wrap=True)
        self.call = frame("quiet-tile", column([heading, self._call_text], spacing=S, margin=L))
        lead = prose(words.plain_html(tr(LEAD)), "soft")
        head = column([text(tr("What to take home"), "title"), lead], spacing=2)
        self.body.addLayout(head)
        for part in (self.empty, self.list):
            self.body.addWidget(part)
        self.body.addLayout(row([self.hand_out, 0]))
        self.body.addSpacing(M)
        self.body.addWidget(text(tr("From the relief plans"), "title"))
        self.body.addWidget(self.suggestions)
        self.body.addWidget(self.call)
        self.body.addStretch(1)
        state.visit.plan_changed.connect(self._on_plan_changed)
        state.ranking_changed.connect(self._on_talk_changed)
        state.selection_changed.connect(self._on_talk_changed)
        self._on_plan_changed()
        self._on_talk_changed()

    def _use(self, action: QAction | None) -> None:
        """Let the button do what the action does; without one it waits."""
        self.hand_out.setEnabled(action is not None and action.isEnabled())
        if action is not None:
            self.hand_out.setToolTip(tip_of(action))
            self.hand_out.clicked.connect(action.trigger)
            action.enabledChanged.connect(self.hand_out.setEnabled)

    def _on_plan_changed(self) -> None:
        self.empty.setVisible(not self._state.visit.plan)

    def _on_talk_changed(self, _: object = None) -> None:
        library = self._state.library
        signs = signs_to_call(library, self.suggestions.muscles[:1]) if library is not None else []
        self.call.setVisible(bool(signs))
        self._call_text.setText(words.html("<br>".join(f"• {escape(sign)}" for sign in signs)))
