"""How the study mode fits into the window: its page at the right, its own body in the middle, its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot

from glutemap.ui.theme import theme

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QStackedWidget, QWidget

    from glutemap.study.question import Shown
    from glutemap.ui.body_actions import BodyActions
    from glutemap.ui.clients.reception import Reception
    from glutemap.ui.dialogs import Dialogs
    from glutemap.ui.state import AppState
    from glutemap.ui.study.page import StudyPage

# What would name the answer, or belongs to the client's body.
_AWAY = (
    "other_side", "compare", "tour", "nearer", "landmarks", "clear", "find", "redo", "step_pain", "step_ask",
    "step_plan", "tool_area", "tool_brush", "tool_eraser", "tool_lasso", "tool_laser",
)  # fmt: skip


class StudyMode(QObject):
    """Makes the study mode when it is first entered, and puts the window in order around it."""

    def __init__(
        self,
        state: AppState,
        dialogs: Dialogs,
        body_actions: BodyActions,
        reception: Reception,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._state, self._dialogs, self._body_actions = state, dialogs, body_actions
        self._reception = reception
        self._ranker: Any = None
        self._middle: QStackedWidget | None = None
        self._side: QWidget | None = None
        self._actions: Mapping[str, QAction] = {}
        self._were: dict[str, bool] = {}
        self.page: StudyPage | None = None
        state.mode_changed.connect(self._on_mode_changed)
        records = reception.desk.records
        records.status_changed.connect(self._on_records)
        records.restored.connect(self._on_restored)
        theme().changed.connect(self._on_theme_changed)

    def use(self, middle: QStackedWidget, side: QWidget, actions: Mapping[str, QAction]) -> None:
        """Where its body goes, what gives it room, and the actions of the window."""
        self._middle, self._side, self._actions = middle, side, actions

    def use_ranker(self, ranker: Any) -> None:
        """Take the window's ranker."""
        self._ranker = ranker
        if self.page is not None:
            self.page.desk.use_ranker(ranker)

    def the_page(self) -> StudyPage:
        """The page at the right, made when first asked for."""
        if self.page is None:
            from glutemap.ui.study.page import StudyPage

            self.page = StudyPage(self._state)
            self.page.desk.use_ranker(self._ranker)
            self.page.card_requested.connect(self._on_card)
            self.page.records_requested.connect(self._on_records_wanted)
            self._on_records(self._reception.desk.records.status)
            if self._middle is not None:
                self._middle.addWidget(self.page.board)
            self._on_theme_changed()
        return self.page

    def stop(self) -> None:
        """End what is under way; call before the window goes."""
        if self.page is not None:
            self.page.desk.stop()
            self.page.board.stop()

    # -- entering and leaving -------------------------------------------------------------------

    @Slot(str)
    def _on_mode_changed(self, mode: str) -> None:
        if mode == "study":
            self._enter()
        elif self._were:
            self._leave()

    def _enter(self) -> None:
        page = self.the_page()
        if self._middle is not None:
            self._middle.setCurrentWidget(page.board)
        if self._side is not None:
            self._side.hide()  # the list of muscles would answer most questions
        self._body_actions.use(page.board.state, page.board.canvas)
        if not self._were:
            self._were = {name: self._actions[name].isEnabled() for name in _AWAY if name in self._actions}
        for name in self._were:
            self._actions[name].setEnabled(False)
        if "undo" in self._actions:
            self._actions["undo"].setEnabled(True)
        page.take_focus()

    def _leave(self) -> None:
        if self._middle is not None:
            self._middle.setCurrentIndex(0)
        if self._side is not None:
            self._side.show()
        self._body_actions.use()
        for name, was in self._were.items():
            self._actions[name].setEnabled(was)
        self._were = {}
        if "undo" in self._actions:
            self._actions["undo"].setEnabled(self._state.can_undo)

    @Slot()
    def _on_theme_changed(self) -> None:
        if self.page is not None:
            from glutemap.ui.canvas.colours import DARK, LIGHT

            self.page.board.set_colours(DARK if theme().is_dark else LIGHT)

    # -- cards ----------------------------------------------------------------------------------

    @Slot(str, object)
    def _on_card(self, card: str, shown: Shown) -> None:
        """Open what a question is about; the sitting waits."""
        kind, _, which = card.partition(":")
        library = self._state.library
        if kind == "red_flag":
            self._dialogs.on_red_flags()
            return
        muscle = which if kind == "muscle" else shown.muscle
        if library is not None and muscle in library.muscles:
            self._state.select(muscle, shown.side)
            self._state.set_mode("explore")

    # -- the records ----------------------------------------------------------------------------

    @Slot(str)
    def _on_records(self, status: str) -> None:
        if self.page is None:
            return
        if status == "open":
            from glutemap.clients.learning import Learning

            self.page.desk.use_learning(Learning(self._reception.desk.records.store))
        elif self.page.desk.is_kept:
            self.page.desk.use_learning(None)

    @Slot()
    def _on_restored(self) -> None:
        self._on_records(self._reception.desk.records.status)

    @Slot()
    def _on_records_wanted(self) -> None:
        records = self._reception.desk.records
        if records.status == "closed":
            records.open()
        elif records.status == "locked":
            self._reception.on_find()
