"""What the pointer is over, and what a click there does in each mode."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt

from glutemap.body.frame import Layer
from glutemap.ui.canvas.hit_test import NOTHING, Hit, hit_alone, hit_test, hit_words
from glutemap.ui.canvas.loaded import has_skin_grid
from glutemap.ui.canvas.pins import nearest_mark
from glutemap.ui.places import mark_region
from glutemap.ui.state import PickedLandmark
from glutemap.ui.words import sided

if TYPE_CHECKING:
    from collections.abc import Callable

    from glutemap.body.atlas import Structure
    from glutemap.ui.canvas.body_view import BodyView
    from glutemap.ui.state import AppState

POINT_REACH_PX = 12.0
_BUTTONS = (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.RightButton)


def _toggle(state: AppState, region: str) -> None:
    """Unmark a marked region, or mark it as the tool says, as one step of undo."""
    if region in state.pain.regions:
        state.set_region(region, 0.0)
        return
    mark_region(state, region)


class Pointer:
    """The pointer over a `BodyView`: a click, a pan, a turn, or a look at what is there.

    The whole body turns when it is dragged; one that is looked at closely is moved, and turns with the
    right button or with Shift.
    """

    def __init__(self, view: BodyView) -> None:
        self._view = view
        self._hit = NOTHING
        self._pressed: QPointF | None = None
        self._last = QPointF()
        self._drags = False
        self._may_turn = False
        self._over_pin = False
        self._undo_click: Callable[[], None] | None = None

    @property
    def region(self) -> str:
        """The region to outline: the one under the pointer while areas are marked."""
        marks = self._view.state.mode == "symptoms" and self._view.state.tool.kind == "area"
        return self._hit.region if marks else ""

    @property
    def structure(self) -> int:
        """The structure to outline: what a click would pick while exploring."""
        if self._view.state.mode != "explore" or self._view.state.tool.kind == "laser":
            return 0
        found = self.picks(self._hit)
        return found.number if found else 0

    def picks(self, hit: Hit) -> Structure | None:
        """What a click there picks while exploring: below the skin what is seen, else what lies under it."""
        return hit.muscle if self._view.state.layer is Layer.SKIN else hit.structure

    @property
    def is_pressed(self) -> bool:
        """Whether a click or a pan has begun."""
        return self._pressed is not None

    def hit_at(self, at: QPointF) -> Hit:
        """What is under a point of the viewport."""
        mm = self._view.camera.to_mm(at)
        spec = self._view.spec
        if spec.base_key.alone:
            return hit_alone(spec.look, spec.base_key.alone, mm.x(), mm.y())
        return hit_test(spec.look, spec.layer, mm.x(), mm.y(), spec.library)

    def hover(self, at: QPointF) -> None:
        """Say and outline what is under the pointer."""
        if not has_skin_grid(self._view.spec.look):
            return  # it is on its way; a click would wait for it, a look does not
        before = (self.region, self.structure)
        pin = self._landmark_at(at)
        self._hit = self.hit_at(at) if pin is None else NOTHING
        state = self._view.state
        state.set_hover(hit_words(self._hit, state.layer, state.library) if pin is None else self._name(pin))
        if (self.region, self.structure) != before:
            self._view.update_hover()
            self._fetch()
        self._over_pin = pin is not None
        self._view.viewport().setCursor(self.cursor)

    @property
    def cursor(self) -> Qt.CursorShape:
        """How the pointer looks here: the ring of a brush and the dot of the laser take its place."""
        kind = self._view.state.tool.kind
        if kind == "laser" or (self._view.painting.wanted and kind != "lasso"):
            return Qt.CursorShape.BlankCursor
        if self._view.painting.wanted:
            return Qt.CursorShape.CrossCursor
        clickable = self._over_pin or bool(self.region or self.structure)
        return Qt.CursorShape.PointingHandCursor if clickable else Qt.CursorShape.ArrowCursor

    def _landmark_at(self, at: QPointF) -> PickedLandmark | None:
        """The landmark at a point of the viewport, while they are shown."""
        pins = self._view.painter.landmarks(self._view.spec)
        if not pins:
            return None
        from glutemap.ui.canvas.landmark_pins import nearest_pin

        mm = self._view.camera.to_mm(at)
        pin = nearest_pin(pins, mm.x(), mm.y(), POINT_REACH_PX / self._view.camera.px_per_mm)
        return None if pin is None else PickedLandmark(pin.id, pin.side)

    def _name(self, picked: PickedLandmark) -> str:
        library = self._view.state.library
        note = library.landmarks.get(picked.id) if library is not None else None
        return sided(note.name, picked.side) if note is not None else ""

    def _fetch(self) -> None:
        """Have ready what a click would show."""
        found = self._hit.structure or self._hit.muscle
        library = self._view.state.library
        muscle = library.muscle_drawn_as(found.id) if found is not None and library is not None else None
        if self.structure and found is not None and muscle is not None:
            self._view.fetch(muscle.drawn, found.side)

    def forget(self) -> None:
        """Be over nothing (the pointer left, or the body changed under it)."""
        if self._hit is not NOTHING:
            self._hit = NOTHING
            self._view.state.set_hover("")
            self._view.update_hover()

    def press(self, at: QPointF, button: Qt.MouseButton, *, shifted: bool = False) -> None:
        """Begin a click, a pan or a turn."""
        if button not in _BUTTONS:
            return
        self._pressed = self._last = at
        self._drags = False
        fitted = self._view.camera.is_fitted and button is Qt.MouseButton.LeftButton
        self._may_turn = button is Qt.MouseButton.RightButton or shifted or fitted

    def drag(self, at: QPointF, threshold: int) -> None:
        """Pan or turn, once the pointer has moved further than a shaky click does."""
        if self._pressed is None:
            return
        if not self._drags and (at - self._pressed).manhattanLength() < threshold:
            return
        if not self._drags:
            self._drags = True
            self._begin_drag()
        if self._view.turntable.is_held:
            self._view.turntable.drag(at.x())
            return
        moved = at - self._last
        self._last = at
        self._view.set_camera(self._view.camera.panned(moved.x(), moved.y()))

    def _begin_drag(self) -> None:
        cursor = Qt.CursorShape.SizeHorCursor if self._may_turn else Qt.CursorShape.ClosedHandCursor
        self._view.viewport().setCursor(cursor)
        if self._may_turn and self._pressed is not None:
            self._view.turntable.hold(self._view.state.view, self._pressed.x())

    def release(self, at: QPointF, *, click: bool) -> None:
        """End the pan or the turn, or click."""
        was_click = click and self._pressed is not None and not self._drags
        self._pressed = None
        if self._view.turntable.is_held:
            self._view.rest(self._view.turntable.let_go())
        if was_click:
            self.click(at)
        self.hover(at)

    def let_go(self) -> None:
        """End the pan or the turn where it is, without a click."""
        if self._pressed is not None:
            self._drags = True
            self.release(self._last, click=False)

    def click(self, at: QPointF) -> None:
        """Pick the landmark, mark the region, or pick the muscle, under a point of the viewport."""
        self._undo_click = None
        if self._view.state.tool.kind == "laser":
            return
        pin = self._landmark_at(at)
        if pin is not None:
            self._view.state.pick_landmark(pin)
        elif self._view.state.mode == "symptoms":
            self._mark(self.hit_at(at))
        else:
            self._pick(at)

    def take_back(self) -> None:
        """Undo what the last click did: it turned out to be half of a double click."""
        if self._undo_click is not None:
            self._undo_click()
            self._undo_click = None

    def _mark(self, hit: Hit) -> None:
        state = self._view.state
        if hit.region:
            _toggle(state, hit.region)
            self._undo_click = state.undo

    def _pick(self, at: QPointF) -> None:
        state = self._view.state
        before = state.selection
        self._undo_click = lambda: state.set_selection(before)
        if self._pick_point(at):
            return
        hit = self.hit_at(at)
        if hit is NOTHING:
            state.clear_selection()
            return
        found = self.picks(hit)
        muscle = state.library.muscle_drawn_as(found.id) if found is not None and state.library else None
        if found is not None and muscle is not None:
            state.select(muscle.id, found.side)

    def _pick_point(self, at: QPointF) -> bool:
        """Pick the trigger point there; the one picked already gives way to the whole muscle."""
        state, picked = self._view.state, self._view.state.selection
        if picked is None:
            return False
        mm = self._view.camera.to_mm(at)
        reach = POINT_REACH_PX / self._view.camera.px_per_mm
        mark = nearest_mark(self._view.painter.points(self._view.spec), mm.x(), mm.y(), reach)
        if mark is None:
            return False
        again = picked.trigger_point_id == mark.id
        state.select(picked.muscle_id, picked.side, None if again else mark.id)
        return True
