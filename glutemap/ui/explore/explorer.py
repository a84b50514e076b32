"""The actions of exploring: the tour, two muscles side by side, names beside the body, pictures to keep."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from glutemap.body.frame import Layer, Side
from glutemap.ui.state import AppState

if TYPE_CHECKING:
    from glutemap.body.atlas import Structure
    from glutemap.ui.dialogs import Dialogs
    from glutemap.ui.explore.labels import Labels
    from glutemap.ui.reading import Reading


class Explorer(QObject):
    """The slots of the group Explore of `glutemap.ui.actions`."""

    def __init__(
        self, state: AppState, canvas: QWidget, dialogs: "Dialogs", parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._state, self._canvas, self._dialogs = state, canvas, dialogs
        self.labels: Labels | None = None
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
        page.ended.connect(self._on_tour_ended)
        reading.receive(page, page.put_back)
        page.next.setFocus()

    def _on_tour_ended(self) -> None:
        """The keys go on with the body; Qt would pass them to the first button of the window."""
        self._canvas.setFocus()

    def on_compare(self) -> None:
        """Show the picked muscle beside another one."""
        ready = self._state.library is not None and self._state.selection is not None
        if ready and self._reading is not None:
            from glutemap.ui.explore.compare import CompareSheet

            self._dialogs.show("compare", CompareSheet, self._state, self._reading.the_desk())

    def on_labels(self) -> None:
        """Name what is seen, or stop; on the skin there is nothing to name, so one layer comes off."""
        from glutemap.ui.canvas.shown_body import ShownBody

        if self.labels is not None:
            self.labels.setParent(None)
            self.labels.deleteLater()
            self.labels = None
        elif isinstance(self._canvas, ShownBody):
            from glutemap.ui.explore.labels import Labels

            if self._state.layer is Layer.SKIN:
                self._state.set_layer(Layer.SUPERFICIAL)
            self.labels = Labels(self._state, self._canvas)
            self.labels.named.connect(self._on_named)

    def on_alone(self) -> None:
        """Show only the picked muscle."""
        picked = self._state.selection
        if picked is not None:
            self._state.isolation.show_alone([picked.muscle_id])

    def on_add_alone(self) -> None:
        """Show the picked muscle beside those that are shown alone, or take it away from them."""
        picked = self._state.selection
        if picked is not None:
            self._state.isolation.add(picked.muscle_id)

    def on_see_through(self) -> None:
        """See the bones through the layer, or not; the skin has none."""
        isolation = self._state.isolation
        if self._state.layer is Layer.SKIN:
            self._state.set_layer(Layer.SUPERFICIAL)
        isolation.see_through(not isolation.seen.through)

    def on_all_back(self) -> None:
        """Bring the whole body back; undo takes it away again."""
        self._state.isolation.bring_back()

    def on_keep(self) -> None:
        """Make a picture of what is shown, to keep."""
        from glutemap.ui.canvas.shown_body import ShownBody

        if isinstance(self._canvas, ShownBody) and self._reading is not None:
            from glutemap.ui.explore.keep import KeepSheet

            self._dialogs.show("keep", KeepSheet, self._canvas, self._reading.the_desk(), self.labels)

    def _on_named(self, structure: "Structure") -> None:
        library = self._state.library
        muscle = library.muscle_drawn_as(structure.id) if library is not None else None
        if muscle is not None:
            side = Side.LEFT if structure.side is Side.MIDLINE else structure.side
            self._state.select(muscle.id, side)
