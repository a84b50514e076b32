"""The right side of the window: the page of the present mode, or a visiting page over it."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from glutemap.ui import text_size

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QAction

    from glutemap.ui.dialogs import Dialogs
    from glutemap.ui.panels.body_picture import PictureDesk
    from glutemap.ui.panels.card import Card
    from glutemap.ui.panels.pain_page import PainPage
    from glutemap.ui.second_look import SecondLook
    from glutemap.ui.state import AppState
    from glutemap.ui.steps import PainSteps
    from glutemap.ui.study.mode import StudyMode


class Reading(QStackedWidget):
    """Makes each page when it is first needed, never before the first paint.

    A visiting page (a tour) stays until it leaves or the mode changes.
    """

    def __init__(
        self,
        state: "AppState",
        actions: "Mapping[str, QAction]",
        dialogs: "Dialogs",
        steps: "PainSteps",
        second_look: "SecondLook",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("readingPanel")
        text_size.keep(self, least=300)
        self._state, self._actions, self._dialogs, self._steps = state, actions, dialogs, steps
        self._second_look = second_look
        self._is_settled = False
        self.card: Card | None = None
        self.pain_page: PainPage | None = None
        self.desk: PictureDesk | None = None
        self.visitor: QWidget | None = None
        self._put_back: Callable[[], None] | None = None
        self.study: StudyMode | None = None
        state.mode_changed.connect(self._on_mode_changed)

    def settle(self) -> None:
        """Show the first page: the body has been painted."""
        self._is_settled = True
        self.show_page()

    def show_page(self) -> None:
        """Show the visiting page, or that of the mode."""
        if self._is_settled:
            page = self.visitor or self._page_of(self._state.mode)
            self.setCurrentWidget(page)

    def make_anew(self) -> None:
        """Drop every page: they show what the library held when they were made."""
        for page in (self.card, self.pain_page):
            self._drop(page)
        self.card = self.pain_page = None
        self.see_off()

    def receive(self, page: QWidget, put_back: "Callable[[], None] | None" = None) -> None:
        """Show a visiting page over the others; ``put_back`` is called when the mode changes under it."""
        self.see_off()
        self.visitor, self._put_back = page, put_back
        self.addWidget(page)
        self.show_page()

    def see_off(self) -> None:
        """Let the visiting page go."""
        page, self.visitor, self._put_back = self.visitor, None, None
        self._drop(page)
        self.show_page()

    def stop(self) -> None:
        """Wait for pictures under way; call before the window goes."""
        if self.desk is not None:
            self.desk.stop()

    def _on_mode_changed(self, _mode: str) -> None:
        if self._put_back is not None:
            self._put_back()
        self.see_off()

    def _drop(self, page: QWidget | None) -> None:
        if page is not None:
            focused = self.window().focusWidget()
            if focused is not None and page.isAncestorOf(focused):
                focused.clearFocus()  # else Qt gives it to whatever comes next, ring and all
            self.removeWidget(page)
            page.setParent(None)
            page.deleteLater()

    def _page_of(self, mode: str) -> QWidget:
        if mode == "study" and self.study is not None:
            page = self.study.the_page()
            if self.indexOf(page) < 0:
                self.addWidget(page)
            return page
        return self._the_pain_page() if mode == "symptoms" else self._the_card()

    def _the_card(self) -> QWidget:
        if self.card is None:
            from glutemap.ui.panels.card import Card

            self.card = Card(self._state, self.the_desk())
            self.card.relief_requested.connect(self._dialogs.show_relief)
            self.addWidget(self.card)
        return self.card

    def the_desk(self) -> "PictureDesk":
        """What paints small pictures in the background."""
        if self.desk is None:
            from glutemap.ui.panels.body_picture import PictureDesk

            self.desk = PictureDesk(self)
        return self.desk

    def _the_pain_page(self) -> QWidget:
        if self.pain_page is None:
            from glutemap.ui.panels.pain_page import PainPage

            self.pain_page = PainPage(self._state, self._actions, self._steps, self._second_look)
            self.pain_page.red_flags_requested.connect(self._dialogs.on_red_flags)
            self.addWidget(self.pain_page)
        return self.pain_page
