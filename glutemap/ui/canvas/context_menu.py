"""What can be done at a place of the body: the menu of a right click, of the Menu key and of Shift+F10."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from glutemap.body.frame import Layer, Side
from glutemap.language import later, tr
from glutemap.ui import words
from glutemap.ui.canvas.hit_test import Hit, muscles_below
from glutemap.ui.menu import Menu
from glutemap.ui.places import mark_region, place_at, without

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from glutemap.knowledge.records import Muscle
    from glutemap.ui.canvas.body_view import BodyView
    from glutemap.ui.places import Place

_RIGHT = Qt.MouseButton.RightButton
STRENGTHS = (
    (later("Mild", "how strong a pain is"), 2.0),
    (later("Medium", "how strong a pain is"), 5.0),
    (later("Strong", "how strong a pain is"), 8.0),
)


@dataclass(frozen=True)
class There:
    """What lies at a place of the body.

    Attributes:
        hit: What is under it as the body is shown now.
        muscle: The muscle that a click picks while exploring, with its ``side``; None where there is none.
        below: Every described muscle at the place, the outermost first: its layer, itself, its side.
        painted: The painted place that covers it; None where nothing is painted.

    """

    hit: Hit
    muscle: Muscle | None
    side: Side
    below: tuple[tuple[Layer, Muscle, Side], ...]
    painted: Place | None


class ContextMenu(QObject):
    """Opens over a `BodyView`; what it does is done to the state, or by the window's own actions.

    A right button that is dragged turns the body as ever: only one that is pressed and let go opens it.

    Signals:
        kin_wished: What muscles share, and its id, of which all muscles are to be listed.
    """

    kin_wished = Signal(str, str)

    def __init__(self, view: BodyView, actions: Mapping[str, QAction]) -> None:
        super().__init__(view)
        self._view = view
        self._actions = actions
        self._pressed: QPointF | None = None
        self.menu: Menu | None = None
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)

    # -- when it opens ------------------------------------------------------------------------

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Hear of a right click, the Menu key and Shift+F10; Qt calls this."""
        if isinstance(event, QContextMenuEvent):
            # Of the mouse it comes with the press on some systems, before it is known whether it drags.
            if event.reason() is QContextMenuEvent.Reason.Keyboard:
                self.open_by_key()
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._take_key(event)
        if isinstance(event, QMouseEvent):
            self._follow(event)
        return False

    def _take_key(self, event: QKeyEvent) -> bool:
        is_ours = event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if is_ours:
            self.open_by_key()
        return is_ours

    def _follow(self, event: QMouseEvent) -> None:
        """Tell a click from a drag; the view is not kept from either."""
        kind, at = event.type(), event.position()
        if kind == QEvent.Type.MouseButtonPress:
            self._pressed = at if event.button() == _RIGHT else None
        elif self._pressed is None:
            return
        elif (at - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None
        elif kind == QEvent.Type.MouseButtonRelease and event.button() == _RIGHT:
            self._pressed = None
            self.open_at(at)

    def open_by_key(self) -> None:
        """Open it where the keyboard has gone on the body; in the middle when it has gone nowhere."""
        mm, seen = self._view.stepper.place, QRectF(self._view.viewport().rect())
        at = self._view.camera.to_px(mm) if mm is not None else seen.center()
        self.open_at(at if seen.contains(at) else seen.center(), by_key=True)

    def open_at(self, at: QPointF, *, by_key: bool = False) -> None:
        """Open it for a place of the viewport; its first line is the current one for who came by key."""
        if self.menu is not None:
            if self.menu.isVisible():
                return
            self.menu.deleteLater()  # not as it closes: Qt is still at work on it then
        menu = self.menu = self.menu_at(at)
        menu.popup(self._view.viewport().mapToGlobal(at.toPoint() + QPoint(1, 1)))
        if by_key:
            menu.setActiveAction(next(action for action in menu.actions() if not action.isSeparator()))

    # -- what it offers -----------------------------------------------------------------------

    def menu_at(self, at: QPointF) -> Menu:
        """The menu for a place of the viewport."""
        menu = Menu(self._view)
        menu.setAccessibleName(tr("What can be done here"))
        there = self._what_is(at)
        self._offer_muscle(menu, there)
        menu.addSeparator()
        self._offer_pain(menu, there)
        menu.addSeparator()
        self._offer_look(menu, at)
        return menu

    def _what_is(self, at: QPointF) -> There:
        view, state = self._view, self._view.state
        hit, mm, library = view.pointer.hit_at(at), view.camera.to_mm(at), view.state.library
        picked = view.pointer.picks(hit)
        muscle = library.muscle_drawn_as(picked.id) if picked is not None and library is not None else None
        below: list[tuple[Layer, Muscle, Side]] = []
        if library is not None and not state.isolation.seen.alone:
            for layer, structure in muscles_below(view.spec.look, Layer.SKIN, mm.x(), mm.y(), library):
                known = library.muscle_drawn_as(structure.id)
                if known is not None and all(known.id != other.id for _, other, _ in below):
                    below.append((layer, known, _sided(structure.side)))
        painted = place_at(state.pain, view.spec.look, mm.x(), mm.y()) if hit.region else None
        side = _sided(picked.side) if picked is not None else Side.LEFT
        return There(hit, muscle, side, tuple(below), painted)

    def _offer_muscle(self, menu: Menu, there: There) -> None:
        state, muscle, side = self._view.state, there.muscle, there.side
        if muscle is not None:
            name, muscle_id = words.sided_muscle(state.library, muscle.id, side), muscle.id
            _add(menu, tr("Show: {name}", name=name), lambda: state.select(muscle_id, side))
        if there.below:
            self._offer_layers(menu, there)
        if state.mode == "explore":
            if muscle is not None:
                self._offer_alone(menu, muscle)
            if state.isolation.seen.alone or state.isolation.seen.through:
                menu.addAction(self._actions["all_back"])

    def _offer_layers(self, menu: Menu, there: There) -> None:
        """The muscles over each other here; the one chosen is picked, and what covers it comes off."""
        state = self._view.state
        layers = Menu(tr("Peel to"), menu)
        for layer, muscle, side in there.below:

            def peel(layer: Layer = layer, muscle_id: str = muscle.id, side: Side = side) -> None:
                state.set_layer(layer)
                state.select(muscle_id, side)

            name = words.sided_muscle(state.library, muscle.id, side)
            depth = tr(words.LAYERS[str(layer)])
            _add(layers, tr("{muscle} ({depth})", muscle=name, depth=depth), peel)
        menu.addMenu(layers)

    def _offer_alone(self, menu: Menu, muscle: Muscle) -> None:
        isolation, muscle_id = self._view.state.isolation, muscle.id
        name, alone = muscle.names.english, isolation.seen.alone
        if alone != (muscle_id,):
            _add(menu, tr("Show alone: {name}", name=name), lambda: isolation.show_alone([muscle_id]))
        if alone and muscle_id in alone:
            said = tr("Take away from those shown alone: {name}", name=name)
            _add(menu, said, lambda: isolation.add(muscle_id))

    def _offer_pain(self, menu: Menu, there: There) -> None:
        state, region = self._view.state, there.hit.region
        if region:
            self._offer_strengths(menu, region)
        painted = there.painted
        if painted is not None:
            said = tr("Remove the painted place")
            _add(menu, said, lambda: state.set_pain(without(state.pain, painted)))
        if state.mode == "symptoms":
            for name in ("same_other_side", "undo", "redo", "clear"):
                if self._actions[name].isEnabled() and (name != "same_other_side" or not state.pain.is_empty):
                    menu.addAction(self._actions[name])
        if region:
            self._offer_kin(menu, words.split_region(region)[0])

    def _offer_strengths(self, menu: Menu, region: str) -> None:
        state = self._view.state
        felt = state.pain.regions.get(region)
        strengths = Menu(tr("Mark pain: {place}", place=words.region_name(state.library, region)), menu)
        for word, value in STRENGTHS:

            def mark(value: float = value) -> None:
                state.set_mode("symptoms")
                if region in state.pain.regions:
                    state.set_region(region, value)  # it feels as before
                else:
                    mark_region(state, region, value)

            word_said = tr(word, "how strong a pain is")
            action = _add(strengths, tr("{word} ({n} of 10)", word=word_said, n=words.intensity(value)), mark)
            action.setCheckable(True)
            action.setChecked(felt == value)
        if felt is not None:
            strengths.addSeparator()
            _add(strengths, tr("No pain here"), lambda: state.set_region(region, 0.0))
        menu.addMenu(strengths)

    def _offer_kin(self, menu: Menu, region: str) -> None:
        from glutemap.knowledge.kinship import kin_of

        library = self._view.state.library
        found = [kin for kin in kin_of(library, "refers") if kin.id == region] if library is not None else []
        if found:
            said = tr("Muscles whose pain is felt here")
            _add(menu, said, lambda: self.kin_wished.emit("refers", region))

    def _offer_look(self, menu: Menu, at: QPointF) -> None:
        view = self._view
        if self._actions["nearer"].isEnabled():
            menu.addAction(self._actions["nearer"])
        _add(menu, tr("Zoom in here"), lambda: view.zoom(2.0, at))
        if not view.camera.is_fitted:
            menu.addAction(self._actions["fit"])
        menu.addAction(self._actions["landmarks"])
        menu.addAction(self._actions["keep"])


def _add(menu: Menu, said: str, act: Callable[[], object]) -> QAction:
    """An entry that does something; what Qt hands to its slot is not wanted."""
    action = menu.addAction(said.replace("&", "&&"))
    action.triggered.connect(lambda _checked=False: act())
    return action


def _sided(side: Side) -> Side:
    """The side to pick a structure on: one on the midline is picked on the left."""
    return Side.LEFT if side is Side.MIDLINE else side
