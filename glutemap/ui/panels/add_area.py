"""Marking an area by its name, for those who do not point at the body."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from glutemap.body.frame import Side
from glutemap.language import later, tr
from glutemap.ui import icons, words
from glutemap.ui.menu import Menu
from glutemap.ui.panels.flow import WrappingButton
from glutemap.ui.places import mark_region
from glutemap.ui.state import AppState

_AREAS = {
    "front": later("Chest and belly"),
    "rest": later("Head, neck and arms"),
    "foot": later("Ankle and foot"),
    "leg": later("Lower leg"),
}


class AddArea(WrappingButton):
    """Opens the list of all areas; the one chosen is marked as strongly as the tools say."""

    def __init__(self, state: AppState) -> None:
        super().__init__(tr("Add an area by name"))
        self._state = state
        self.setProperty("role", "link")
        icons.dress(self, "plus", "accent", 16)
        self.areas = Menu(self)
        self.areas.aboutToShow.connect(self._on_about_to_show)
        self.areas.triggered.connect(self._on_chosen)
        self.areas.aboutToHide.connect(self._on_about_to_hide)
        self.setMenu(self.areas)

    def _on_about_to_show(self) -> None:
        """Fill the menu when it is first wanted: area, then region and side."""
        library = self._state.library
        if library is None or not self.areas.isEmpty():
            return
        menus: dict[str, Menu] = {}
        for region in library.regions.values():
            if region.area not in menus:
                title = tr(_AREAS.get(region.area, words.capital(region.area)))
                menus[region.area] = Menu(title, self.areas)
                self.areas.addMenu(menus[region.area])
            sides = (Side.LEFT, Side.RIGHT) if region.sided else (Side.MIDLINE,)
            for side in sides:
                region_id = f"{region.id}.{side}" if region.sided else region.id
                menus[region.area].addAction(words.region_name(library, region_id)).setData(region_id)

    def _on_about_to_hide(self) -> None:
        """The pointer left while the menu was open, which nobody told the button."""
        self.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
        self.update()

    def _on_chosen(self, action: QAction) -> None:
        region_id = str(action.data())
        if region_id not in self._state.pain.regions:
            mark_region(self._state, region_id)
