"""What is marked as painful: each region and each painted place with how much it hurts."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from glutemap.language import number, tr
from glutemap.ui.panels.add_area import AddArea
from glutemap.ui.panels.mark_rows import MarkRow, PlaceRow, RegionRow
from glutemap.ui.panels.parts import action_button, column, frame, prose, row, text
from glutemap.ui.places import places_of
from glutemap.ui.state import AppState
from glutemap.ui.theme import XS, L, M, S

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction

MEASURE_DELAY_MS = 60  # after the last change, so that a dragged slider does not wait for it
ROWS_DELAY_MS = 16  # a row comes a frame after its mark on the body: laid out in the same one it held that up


class Marks(QWidget):
    """The list of marks, with undo, redo and clear, and how much of the body they cover."""

    def __init__(
        self, state: AppState, actions: "Mapping[str, QAction]", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._state = state
        self._rows: dict[str, RegionRow] = {}
        self.places: dict[tuple[object, ...], PlaceRow] = {}
        self._lay_out(actions)
        self._measure_soon = QTimer(self)
        self._measure_soon.setSingleShot(True)
        self._measure_soon.setInterval(MEASURE_DELAY_MS)
        self._measure_soon.timeout.connect(self._measure)
        self._rows_soon = QTimer(self)
        self._rows_soon.setSingleShot(True)
        self._rows_soon.setInterval(ROWS_DELAY_MS)
        self._rows_soon.timeout.connect(self._settle)
        state.pain_changed.connect(self._on_pain_changed)
        state.active_region_changed.connect(self._on_active_region_changed)
        state.zones_changed.connect(self._measure_soon.start)
        self._refresh()

    def _lay_out(self, actions: "Mapping[str, QAction]") -> None:
        buttons = [action_button(actions[name], name) for name in ("undo", "redo", "clear")]
        advice = prose(
            tr(
                "Click an area of the body, or paint with the brush (B); turn the body first if need be. "
                "Every mark gets its own strength from 0 to 10 and a word for how it feels, and the muscles "
                "worth checking appear here."
            ),
            "soft",
        )
        title = text(tr("Mark where it hurts"), "heading", wrap=True)
        self.nothing = frame("quiet-tile", column([title, advice], spacing=XS, margin=L))
        self.extent = text("", "small", wrap=True)
        self.extent.setToolTip(tr("How much skin is marked, and how much of the whole body's that is"))
        self._list = QVBoxLayout()
        self._list.setSpacing(S)
        head = row([text(tr("Where it hurts"), "title", wrap=True), *buttons], spacing=2)
        head.setStretch(0, 1)
        inner = column([head, self.extent, self.nothing], spacing=M)
        inner.addLayout(self._list)
        self.add = AddArea(self._state)
        inner.addLayout(row([self.add, 0]))
        self.setLayout(inner)

    @property
    def rows(self) -> dict[str, RegionRow]:
        """The row of each marked region; those that wait for their frame are made first."""
        if self._rows_soon.isActive():
            self._settle()
        return self._rows

    def _on_pain_changed(self, _pain: object) -> None:
        self._refresh()

    def _on_active_region_changed(self, _region: str) -> None:
        self._refresh()

    def _refresh(self) -> None:
        """Show what is marked; where rows of regions come or go, that follows soon."""
        self._refresh_places()
        regions = self._state.pain.regions
        for region_id in regions.keys() & self._rows.keys():
            self._show_region(region_id)
        if regions.keys() == self._rows.keys() or not self.isVisible():
            self._settle()
        else:
            self._rows_soon.start()
        self._measure_soon.start()

    def _settle(self) -> None:
        """Add the rows that are missing, and drop those whose region is not marked any more."""
        self._rows_soon.stop()
        regions = self._state.pain.regions
        for region_id in [r for r in self._rows if r not in regions]:
            if not self._rows[region_id].slider.isSliderDown():
                self._drop(self._rows.pop(region_id))
        for region_id in regions:
            if region_id not in self._rows:
                self._rows[region_id] = RegionRow(self._state, region_id)
                self._add(self._rows[region_id], len(self._rows) - 1)
                self._show_region(region_id)
        something = bool(self._rows or self.places)
        self.nothing.setVisible(not something)
        if not something:
            self.extent.hide()

    def _show_region(self, region_id: str) -> None:
        pain = self._state.pain
        is_active = region_id == self._state.active_region
        felt = pain.qualities.get(region_id)
        self._rows[region_id].show_felt(pain.regions[region_id], felt, is_active=is_active)

    def _refresh_places(self) -> None:
        found = {place.key: place for place in places_of(self._state.pain)}
        for key in [key for key in self.places if key not in found]:
            self.places[key].let_go()
            self._drop(self.places.pop(key))
        for at, (key, place) in enumerate(found.items()):
            if key not in self.places:
                self.places[key] = PlaceRow(self._state, place)
                self._add(self.places[key], len(self._rows) + at)
            self.places[key].show_place(place)

    def _add(self, line: MarkRow, at: int) -> None:
        line.released.connect(self._refresh)
        self._list.insertWidget(at, line)

    def _drop(self, gone: MarkRow) -> None:
        self._list.removeWidget(gone)
        gone.hide()
        gone.deleteLater()

    def _measure(self) -> None:
        """How much is marked; once the skin is there, which the patterns load as well."""
        if self._state.pain.is_empty or (self._state.zones is None and not self._state.pain.strokes):
            return
        from glutemap.body.painmap import extent_of

        extent = extent_of(self._state.pain)
        area, part = _round(extent.cm2), number(extent.percent, 1)
        self.extent.setText(tr("{area} cm² of skin, {part} % of the body", area=area, part=part))
        self.extent.show()


def _round(cm2: float) -> str:
    """An area with no more digits than it is worth."""
    return number(cm2, 1 if cm2 < 10 else 0)
