"""The right side while pain is marked: red flags when raised, and one of three steps under them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from glutemap.language import tr
from glutemap.ui.panels.ask_step import AskStep
from glutemap.ui.panels.pain_step import PainStep
from glutemap.ui.panels.parts import Page, column, focusable, order_widgets
from glutemap.ui.panels.raised_flags import RaisedFlags
from glutemap.ui.panels.segments import Segment, Segments
from glutemap.ui.state import AppState
from glutemap.ui.steps import PainSteps
from glutemap.ui.theme import XS, L, M

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction

    from glutemap.body.pain import PainMap
    from glutemap.ui.second_look import SecondLook


ORDER_DELAY_MS = 150  # after the ranking is on the screen


class PainPage(QWidget):
    """What is raised, the bar of steps, and the step shown; each step is made when first needed.

    Signals:
        red_flags_requested: The user wants to see the red flags.
    """

    red_flags_requested = Signal()

    def __init__(
        self,
        state: AppState,
        actions: "Mapping[str, QAction]",
        steps: PainSteps,
        second_look: "SecondLook",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._state, self._actions = state, actions
        self.setAccessibleName(tr("Marked pain, questions and plan"))
        self._steps, self._second_look = steps, second_look
        self.raised = RaisedFlags(state)
        self.raised.red_flags_requested.connect(self.red_flags_requested)
        self.bar = Segments(tr("Step"), _bar())
        self.bar.chosen.connect(self._steps.go)
        self._stack = QStackedWidget()
        self.steps: dict[str, QWidget] = {}
        self._lay_out()
        self._steps.changed.connect(self._on_step_changed)
        self._steps.called.connect(self._on_step_called)
        state.ranking_changed.connect(self._on_ranking_changed)
        state.pain_changed.connect(self._on_pain_changed)
        self._order_timer = QTimer(self)
        self._order_timer.setSingleShot(True)
        self._order_timer.setInterval(ORDER_DELAY_MS)
        self._order_timer.timeout.connect(self._order)
        self._on_step_changed(self._steps.current)

    def _lay_out(self) -> None:
        head = column([self.raised, self.bar], spacing=M)
        head.setContentsMargins(L + 4, L, L + 4, XS)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(head)
        outer.addWidget(self._stack, 1)

    def step(self, name: str) -> QWidget:
        """The widget of a step, made when first asked for."""
        if name not in self.steps:
            self.steps[name] = self._make(name)
            self._stack.addWidget(self.steps[name])
        return self.steps[name]

    def _make(self, name: str) -> QWidget:
        if name == "ask":
            return AskStep(self._state, self._second_look)
        if name == "plan":
            from glutemap.ui.visit.plan import PlanStep  # much of it: when it is first wanted

            return PlanStep(self._state, self._actions)
        made = PainStep(self._state, self._actions, self._second_look)
        made.ranking.red_flags_requested.connect(self.red_flags_requested)
        return made

    @property
    def pain(self) -> PainStep:
        """The first step."""
        made = self.step("pain")
        assert isinstance(made, PainStep)
        return made

    @property
    def ask(self) -> AskStep:
        """The second step."""
        made = self.step("ask")
        assert isinstance(made, AskStep)
        return made

    def _on_step_changed(self, name: str) -> None:
        self.bar.show_value(name)
        self._stack.setCurrentWidget(self.step(name))
        self._order_timer.start()

    def _on_step_called(self, name: str) -> None:
        """From here the Tab key goes into the step."""
        self.bar.button(name).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_pain_changed(self, pain: "PainMap") -> None:
        """What is marked hurts, whatever was answered about it before."""
        for region_id in self._state.evidence.painless & pain.regions.keys():
            self._state.evidence.ask_painless(region_id, on=False)

    def _on_ranking_changed(self, _ranking: object) -> None:
        self._order_timer.start()

    def _order(self) -> None:
        """The Tab key follows the reading order: what is raised, the bar, the step shown."""
        head = self.layout()
        chain = [*focusable(head)] if head is not None else []
        order_widgets([*chain, *_stops(self._stack.currentWidget())])


def _bar() -> tuple[Segment, ...]:
    return (
        Segment("pain", tr("Pain", "a step"), tr("Where it hurts, and the muscles worth checking")),
        Segment("ask", tr("Ask", "a step"), tr("Red flags, what to ask and press next, notes")),
        Segment("plan", tr("Plan", "a step"), tr("What the client takes home")),
    )


def _stops(step: QWidget | None) -> "list[QWidget]":
    """What the Tab key stops at in a step, in reading order."""
    if isinstance(step, AskStep):
        return [*step.leaders.rows, *focusable(step.page.body)]
    return [*focusable(step.body)] if isinstance(step, Page) else []
