"""The actions of exploring: the tour, two muscles side by side."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from glutemap.ui.state import AppState

if TYPE_CHECKING:
    from glutemap.ui.dialogs import Dialogs
    from glutemap.ui.reading import Reading


class Explorer(QObject):
    """The slots of the group Explore of `glutemap.ui.actions`."""

    def __init__(self, state: AppState, dialogs: "Dialogs", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state, self._dialogs = state, dialogs
        self._reading: Reading | None = None

    def use(self, reading: "Reading") -> None:
        """Show what is read in these pages."""
        self._reading = reading

    def on_tour(self) -> None:
        """Begin the first tour of the library; it stays where it is when it runs already."""
        from glutemap.ui.explore.tour import TourPage

        library, reading = self._state.library, self._reading
        if library is None or reading is None or not library.tours:
            return
        if isinstance(reading.visitor, TourPage):
            return
        self._state.set_mode("explore")
        page = TourPage(self._state, next(iter(library.tours.values())), library)
        page.ended.connect(reading.see_off)
        reading.receive(page)
        page.next.setFocus()

    def on_compare(self) -> None:
        """Show the picked muscle beside another one."""
        ready = self._state.library is not None and self._state.selection is not None
        if ready and self._reading is not None:
            from glutemap.ui.explore.compare import CompareSheet

            self._dialogs.show("compare", CompareSheet, self._state, self._reading.the_desk())
