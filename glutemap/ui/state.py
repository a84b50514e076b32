"""The one observable state of the window: what is shown, what is picked, what hurts.

Panels and the canvas read it, change it through its methods and watch its signals; they never call
each other. Every setter does nothing when nothing changes, so slots may set what they were told.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QObject, QTimer, Signal

from glutemap.body.frame import BodyType, Layer, Side, View
from glutemap.body.pain import USUAL, PainMap
from glutemap.ui.evidence import Evidence
from glutemap.ui.history import History
from glutemap.ui.isolation import Isolation
from glutemap.ui.picked import PickedLandmark, Selection
from glutemap.ui.tool import PaintTool
from glutemap.ui.visit_state import Visit

if TYPE_CHECKING:
    from glutemap.knowledge.records import Library
    from glutemap.ranking.findings import Findings
    from glutemap.ranking.result import Settings

__all__ = ["AppState", "Mode", "PickedLandmark", "Selection"]

Mode = Literal["explore", "symptoms", "study"]
RANKING_DELAY_MS = 5


Ranker = Callable[[PainMap, BodyType, "Mapping[str, bool]", "Settings", "Findings"], Any]
"""Pain, body, answers, switches and findings to a `glutemap.ranking` Ranking."""


class AppState(QObject):
    """The state that everything in the window watches.

    Attributes:
        tool: What the pointer does on the body.
        evidence: Answers, findings and switches; the ranking follows it.
        visit: Whose visit it is, the plan and the notes.
        isolation: Which muscles are shown alone.

    Signals:
        view_changed: The `View` that faces the viewer now.
        layer_changed: The `Layer` to which the body is peeled now.
        body_changed: The `BodyType` shown now.
        mode_changed: The mode now, ``explore``, ``symptoms`` or ``study``.
        selection_changed: The `Selection` now, or None.
        landmarks_shown_changed: Whether the palpable landmarks are shown now.
        landmark_changed: The `PickedLandmark` now, or None.
        hover_changed: Words for what is under the pointer, or an empty string.
        pain_changed: The `PainMap` now.
        active_region_changed: The region whose intensity is being set, or an empty string.
        undo_changed: Whether undo and redo are possible may have changed.
        laser_changed: What is pointed out now, in mm of the view shown, or None.
        ranking_changed: The ranking now, or None while nothing is marked.
        library_changed: Another library is used now; zones and ranking follow.
        zones_changed: The book of zones was loaded or replaced.

    """

    view_changed = Signal(object)
    layer_changed = Signal(object)
    body_changed = Signal(object)
    mode_changed = Signal(str)
    selection_changed = Signal(object)
    landmarks_shown_changed = Signal(bool)
    landmark_changed = Signal(object)
    hover_changed = Signal(str)
    pain_changed = Signal(object)
    active_region_changed = Signal(str)
    undo_changed = Signal()
    laser_changed = Signal(object)
    ranking_changed = Signal(object)
    library_changed = Signal()
    zones_changed = Signal()
    of_client = True  # whether the sides of the body are called the client's

    def __init__(
        self,
        library: Library | None = None,
        zones: Any = None,
        ranker: Ranker | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.tool = PaintTool(self)
        self.evidence = Evidence(self)
        self.visit = Visit(self)
        self.isolation = Isolation(self)
        self.isolation.changed.connect(self.undo_changed)
        self.evidence.changed.connect(self._want_ranking)
        self._library = library
        self._zones = zones
        self._ranker = ranker
        self._view = View.POSTERIOR
        self._layer = Layer.SKIN
        self._body = BodyType.FEMALE
        self._mode: Mode = "explore"
        self._selection: Selection | None = None
        self._landmarks_shown = False
        self._landmark: PickedLandmark | None = None
        self._hover = ""
        self._active_region = ""
        self._laser: tuple[float, float] | None = None
        self._history: History[PainMap] = History(PainMap(body=self._body))
        self._ranking: Any = None
        self._ranking_is_stale = False
        self._ranking_timer = QTimer(self)
        self._ranking_timer.setSingleShot(True)
        self._ranking_timer.setInterval(RANKING_DELAY_MS)
        self._ranking_timer.timeout.connect(self._announce_ranking)

    # -- what is known ------------------------------------------------------------------------

    @property
    def library(self) -> Library | None:
        """All of data/, or None in a window without content (tests)."""
        return self._library

    def use_library(self, library: Library) -> None:
        """Take another library; what it does not know is no longer picked or marked.

        Marks cannot be undone past this: an older map may hold a region that is gone.
        """
        self._library, self._zones, self._ranker = library, None, None
        known = {
            name: value for name, value in self.pain.regions.items() if name.split(".")[0] in library.regions
        }
        self._history = History(replace(self.pain, regions=known))
        picked = self._selection
        if picked is not None and picked.muscle_id not in library.muscles:
            self.clear_selection()
        self.pick_landmark(None)
        self.library_changed.emit()
        self._pain_moved()

    @property
    def zones(self) -> Any:
        """The `ZoneBook`, or None until `use_zones` brought it (it loads after the first paint)."""
        return self._zones

    def use_zones(self, zones: Any, ranker: Ranker | None = None) -> None:
        """Take the book of zones, and what ranks pain against it."""
        self._zones = zones
        if ranker is not None:
            self._ranker = ranker
        self.zones_changed.emit()
        self._want_ranking()

    # -- what is shown ------------------------------------------------------------------------

    @property
    def view(self) -> View:
        """The view that faces the viewer."""
        return self._view

    def set_view(self, view: View) -> None:
        """Turn the body to ``view``."""
        if view != self._view:
            self._view = view
            self.view_changed.emit(view)

    def turn(self, steps: int) -> None:
        """Walk ``steps`` times 45 degrees round the body's left (negative: round its right)."""
        self.set_view(self._view.turned(steps))

    @property
    def layer(self) -> Layer:
        """How far the body is peeled."""
        return self._layer

    def set_layer(self, layer: Layer) -> None:
        """Peel the body down to ``layer``."""
        if layer != self._layer:
            self._layer = layer
            self.layer_changed.emit(layer)

    @property
    def body(self) -> BodyType:
        """The type of body shown."""
        return self._body

    @property
    def seen_body(self) -> BodyType:
        """The type of body that is seen: below the skin the one of usual build, as all that lies there is."""
        peeled = self._layer is not Layer.SKIN or bool(self.isolation.seen.alone)
        return self._body.usual if peeled else self._body

    def set_body(self, body: BodyType) -> None:
        """Show the other type of body; marks stay where they are on the skin."""
        if body == self._body:
            return
        self._body = body
        self.body_changed.emit(body)
        self._want_ranking()

    @property
    def mode(self) -> Mode:
        """``explore``, ``symptoms`` or ``study``."""
        return self._mode

    def set_mode(self, mode: Mode) -> None:
        """Change what a click on the body does; marks and selection stay."""
        if mode != self._mode:
            self._mode = mode
            self.mode_changed.emit(mode)

    # -- what is picked -----------------------------------------------------------------------

    @property
    def selection(self) -> Selection | None:
        """What is picked, or None."""
        return self._selection

    def select(self, muscle_id: str, side: Side | None = None, trigger_point_id: str | None = None) -> None:
        """Pick a muscle; without a side the one of the present selection, else the left."""
        if side is None:
            side = self._selection.side if self._selection else Side.LEFT
        self.set_selection(Selection(muscle_id, side, trigger_point_id))

    def set_selection(self, selection: Selection | None) -> None:
        """Pick ``selection``, or nothing with None."""
        if selection != self._selection:
            self._selection = selection
            self.selection_changed.emit(selection)

    def clear_selection(self) -> None:
        """Pick nothing."""
        self.set_selection(None)

    @property
    def landmarks_shown(self) -> bool:
        """Whether the palpable landmarks are shown."""
        return self._landmarks_shown

    def show_landmarks(self, on: bool) -> None:
        """Show the palpable landmarks, or hide them; hidden, none is picked."""
        if on != self._landmarks_shown:
            self._landmarks_shown = on
            self.landmarks_shown_changed.emit(on)
        if not on:
            self.pick_landmark(None)

    @property
    def landmark(self) -> PickedLandmark | None:
        """The landmark whose note is read, or None."""
        return self._landmark

    def pick_landmark(self, landmark: PickedLandmark | None) -> None:
        """Pick a landmark to read how it is found, or none."""
        if landmark != self._landmark:
            self._landmark = landmark
            self.landmark_changed.emit(landmark)

    @property
    def hover(self) -> str:
        """Words for what is under the pointer; empty when it is off the body."""
        return self._hover

    def set_hover(self, words: str) -> None:
        """Say what is under the pointer."""
        if words != self._hover:
            self._hover = words
            self.hover_changed.emit(words)

    @property
    def laser(self) -> tuple[float, float] | None:
        """The place that is pointed out, in mm of the view shown; None when none is."""
        return self._laser

    def point_out(self, at_mm: tuple[float, float] | None) -> None:
        """Point out a place to whoever looks on, or stop."""
        if at_mm != self._laser:
            self._laser = at_mm
            self.laser_changed.emit(at_mm)

    # -- what hurts ---------------------------------------------------------------------------

    def begin(self, pain: PainMap) -> None:
        """Start with these marks, of another person or another day: nothing before them can be undone."""
        self.end_gesture()
        self._history = History(pain)
        self.set_body(pain.body)
        self._pain_moved()

    @property
    def pain(self) -> PainMap:
        """What is marked as painful."""
        return self._history.current

    @property
    def active_region(self) -> str:
        """The marked region whose intensity is being set; empty when there is none."""
        return self._active_region

    def set_active_region(self, region_id: str) -> None:
        """Make a region the active one; an empty string for none."""
        if region_id != self._active_region:
            self._active_region = region_id
            self.active_region_changed.emit(region_id)

    def set_pain(self, pain: PainMap, gesture: str | None = None) -> None:
        """Replace the whole map as one step of undo; see `History.push` for ``gesture``."""
        if self._history.push(pain, gesture):
            self._pain_moved()

    def set_region(self, region_id: str, intensity: float, gesture: str | None = None) -> None:
        """Mark a region (``low_back.left``) with 0 to 10; 0 removes the mark.

        While a slider is dragged pass the same ``gesture`` and call `end_gesture` on release: the
        drag is then one step of undo. Raises ValueError for another intensity.
        """
        if not 0 <= intensity <= 10:
            raise ValueError(f"an intensity is 0 to 10, not {intensity}")
        # Regions are the same on every body; only strokes tie a map to the body they were drawn on.
        body = self.pain.body if self.pain.strokes else self._body
        self.set_pain(replace(self.pain, body=body).with_region(region_id, float(intensity)), gesture)
        if intensity > 0:
            self.set_active_region(region_id)

    def toggle_region(self, region_id: str, intensity: float = USUAL) -> None:
        """Mark an unmarked region, unmark a marked one."""
        self.set_region(region_id, 0.0 if region_id in self.pain.regions else intensity)

    def clear_pain(self) -> None:
        """Remove every mark, as one step of undo."""
        self.set_pain(replace(self.pain, regions={}, strokes=()))

    def end_gesture(self) -> None:
        """Close the running gesture of `set_region` or `set_pain`."""
        self._history.end_gesture()

    @property
    def can_undo(self) -> bool:
        """Whether a mark can be taken back, or a muscle put back while exploring."""
        return self._history.can_undo or (self._mode == "explore" and self.isolation.can_undo)

    @property
    def can_redo(self) -> bool:
        """Whether what was taken back can be made again."""
        return self._history.can_redo or (self._mode == "explore" and self.isolation.can_redo)

    def undo(self) -> None:
        """Take the last change of the marks back; while exploring what was taken out of the body first."""
        if self._mode == "explore" and self.isolation.can_undo:
            self.isolation.undo()
        elif self._history.undo():
            self._pain_moved()

    def redo(self) -> None:
        """Make the change again that was taken back."""
        if self._mode == "explore" and self.isolation.can_redo:
            self.isolation.redo()
        elif self._history.redo():
            self._pain_moved()

    def _pain_moved(self) -> None:
        if self._active_region not in self.pain.regions:
            self.set_active_region(next(reversed(list(self.pain.regions)), ""))
        self.pain_changed.emit(self.pain)
        self.undo_changed.emit()
        self._want_ranking()

    # -- what follows from it -----------------------------------------------------------------

    @property
    def ranking(self) -> Any:
        """The ranking of the present marks and answers; None while nothing is marked."""
        if self._ranking_is_stale:
            self._ranking_is_stale = False
            self._ranking = self._ranked()
        return self._ranking

    def _ranked(self) -> Any:
        if self.pain.is_empty or self._ranker is None:
            return None
        asked = self.evidence
        return self._ranker(self.pain, self._body, asked.answers, asked.settings, asked.findings)

    def _want_ranking(self) -> None:
        """Note that the ranking is old; announce a new one once the present burst is over."""
        self._ranking_is_stale = True
        self._ranking_timer.start()

    def _announce_ranking(self) -> None:
        self.ranking_changed.emit(self.ranking)
