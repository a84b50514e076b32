"""What is marked as painful: each region with how much it hurts."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from glutemap.body.frame import Side
from glutemap.ui import icons, words
from glutemap.ui.panels.intensity import IntensitySlider
from glutemap.ui.panels.parts import action_button, column, frame, icon_button, prose, row, text
from glutemap.ui.state import AppState
from glutemap.ui.theme import XS, L, M, S

if TYPE_CHECKING:
    from collections.abc import Mapping


_AREAS = {
    "front": "Chest and belly",
    "rest": "Head, neck and arms",
    "foot": "Ankle and foot",
    "leg": "Lower leg",
}


class MarkRow(QFrame):
    """One marked region: its name, how much it hurts, and a button that removes it.

    Signals:
        released: The slider was let go.
    """

    released = Signal()

    def __init__(self, state: AppState, region_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.region_id = region_id
        name = words.region_name(state.library, region_id)
        self.setProperty("role", "mark")
        self.slider = IntensitySlider()
        self.slider.setAccessibleName(f"How much it hurts: {name}")
        self.slider.setToolTip("0 is no pain, 10 the worst imaginable")
        self.value = QLabel()
        self.value.setProperty("role", "number")
        self.value.setMinimumWidth(18)
        self.value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.remove = icon_button("close", f"Remove {name}")
        grid = QGridLayout(self)
        grid.setContentsMargins(M, 6, 6, 6)
        grid.setHorizontalSpacing(S)
        grid.setVerticalSpacing(0)
        grid.addWidget(text(name, "label"), 0, 0)
        grid.addWidget(self.value, 0, 1)
        grid.addWidget(self.slider, 1, 0, 1, 2)
        grid.addWidget(self.remove, 0, 2, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.setColumnStretch(0, 1)
        self.slider.valueChanged.connect(self._on_value)
        self.slider.sliderReleased.connect(self._on_released)
        self.slider.installEventFilter(self)
        self.remove.clicked.connect(self._on_remove)

    def show_value(self, intensity: float, is_active: bool) -> None:
        """Show what the state holds, without telling it."""
        blocked = self.slider.blockSignals(True)
        self.slider.setValue(round(intensity))
        self.slider.blockSignals(blocked)
        self.value.setText(words.intensity(intensity))
        if self.property("active") != is_active:
            self.setProperty("active", is_active)
            self.style().unpolish(self)
            self.style().polish(self)

    def _on_value(self, value: int) -> None:
        self.value.setText(str(value))
        gesture = f"intensity:{self.region_id}" if self.slider.isSliderDown() else None
        self._state.set_region(self.region_id, float(value), gesture)

    def _on_released(self) -> None:
        self._state.end_gesture()
        self.released.emit()

    def _on_remove(self) -> None:
        self._state.set_region(self.region_id, 0.0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The region whose slider has the focus is the active one."""
        if watched is self.slider and event.type() == QEvent.Type.FocusIn:
            self._state.set_active_region(self.region_id)
        return False


class AddArea(QPushButton):
    """Marks an area by its name, for those who do not point at the body."""

    def __init__(self, state: AppState) -> None:
        super().__init__("Add an area by name")
        self._state = state
        self.setProperty("role", "link")
        icons.dress(self, "plus", "accent", 16)
        self.areas = QMenu(self)
        self.areas.aboutToShow.connect(self._on_about_to_show)
        self.areas.triggered.connect(self._on_chosen)
        self.areas.aboutToHide.connect(self._on_about_to_hide)
        self.setMenu(self.areas)

    def _on_about_to_show(self) -> None:
        """Fill the menu when it is first wanted: area, then region and side."""
        library = self._state.library
        if library is None or not self.areas.isEmpty():
            return
        menus: dict[str, QMenu] = {}
        for region in library.regions.values():
            if region.area not in menus:
                menus[region.area] = self.areas.addMenu(_AREAS.get(region.area, words.capital(region.area)))
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
            self._state.toggle_region(region_id)


class Marks(QWidget):
    """The list of marked regions, with undo, redo and clear."""

    def __init__(
        self, state: AppState, actions: "Mapping[str, QAction]", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._state = state
        self.rows: dict[str, MarkRow] = {}
        buttons = [action_button(actions[name], name) for name in ("undo", "redo", "clear")]
        advice = prose(
            "Click the body, or turn it first. Every area you click gets its own strength from 0 to 10, "
            "and the muscles worth checking appear here.",
            "soft",
        )
        title = text("Mark where it hurts", "heading")
        self.nothing = frame("quiet-tile", column([title, advice], spacing=XS, margin=L))
        self.strokes = text("", "small")
        self._list = QVBoxLayout()
        self._list.setSpacing(S)
        head = row([text("Where it hurts", "title"), 0, *buttons], spacing=2)
        inner = column([head, self.nothing], spacing=M)
        inner.addLayout(self._list)
        inner.addWidget(self.strokes)
        self.add = AddArea(state)
        inner.addLayout(row([self.add, 0]))
        self.setLayout(inner)
        state.pain_changed.connect(self._on_pain_changed)
        state.active_region_changed.connect(self._on_active_region_changed)
        self._refresh()

    def _on_pain_changed(self, _pain: object) -> None:
        self._refresh()

    def _on_active_region_changed(self, _region: str) -> None:
        self._refresh()

    def _refresh(self) -> None:
        marked = self._state.pain.regions
        for region_id in [r for r in self.rows if r not in marked]:
            if not self.rows[region_id].slider.isSliderDown():
                self._drop(region_id)
        for region_id, intensity in marked.items():
            if region_id not in self.rows:
                self._add(region_id)
            self.rows[region_id].show_value(intensity, region_id == self._state.active_region)
        strokes = len(self._state.pain.strokes)
        self.strokes.setText(f"and {strokes} painted {'place' if strokes == 1 else 'places'}")
        self.strokes.setVisible(bool(strokes))
        self.nothing.setVisible(not self.rows and not strokes)

    def _add(self, region_id: str) -> None:
        line = MarkRow(self._state, region_id)
        line.released.connect(self._refresh)
        self.rows[region_id] = line
        self._list.addWidget(line)

    def _drop(self, region_id: str) -> None:
        gone = self.rows.pop(region_id)
        self._list.removeWidget(gone)
        gone.hide()
        gone.deleteLater()
