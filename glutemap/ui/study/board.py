"""The body of the study mode: a state and a canvas of its own.

Nothing that is asked or drawn here touches the client's marks, and leaving the mode finds the body as it was.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from glutemap.body.frame import Layer, Side, View
from glutemap.language import tr
from glutemap.ui import text_size
from glutemap.ui.canvas.body_view import BodyView
from glutemap.ui.canvas.pointer import Pointer
from glutemap.ui.nearer import look_nearer
from glutemap.ui.panels.layer_slider import LayerSlider
from glutemap.ui.panels.parts import column, icon_button
from glutemap.ui.panels.turn_control import TurnControl
from glutemap.ui.state import AppState, Selection
from glutemap.ui.study.answers import is_digit_wanted
from glutemap.ui.study.looks import best_view, muscles_seen, region_view, zone_view
from glutemap.ui.theme import L, M, S, theme

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent

    from glutemap.body.atlas import Structure
    from glutemap.study.question import Question
    from glutemap.ui.canvas.hit_test import Hit
    from glutemap.ui.canvas.spec import PictureSpec

Takes = Literal["nothing", "clicks", "marks"]


class _BoardPointer(Pointer):
    """A pointer that answers a question, marks a drawing, or does nothing; it never says what it is over."""

    def __init__(self, view: BodyView, board: Board) -> None:
        super().__init__(view)
        self._board = board

    @property
    def region(self) -> str:
        """The region to outline: while areas are drawn."""
        return super().region if self._board.takes == "marks" else ""

    @property
    def structure(self) -> int:
        """The structure to outline: what a click, or Enter, would answer."""
        if self._board.takes != "clicks":
            return 0
        candidate = self._board.candidate
        return candidate.number if candidate is not None else super().structure

    def hover(self, at: QPointF) -> None:
        """The pointer takes over from the keys."""
        self._board.candidate = None
        super().hover(at)

    def click(self, at: QPointF) -> None:
        """Answer, mark, or do nothing."""
        if self._board.takes == "clicks":
            self._board.take_hit(self.hit_at(at))
        elif self._board.takes == "marks":
            super().click(at)


class _BoardBody(BodyView):
    """A body that marks trigger points where there is skin.

    They are places to press on the skin: over a muscle on the bare skeleton, seen from a slant, they would
    stand a finger's breadth beside it.
    """

    @property
    def spec(self) -> PictureSpec:
        """What is shown now."""
        spec = super().spec
        return replace(spec, points=spec.layer is Layer.SKIN)

    def let_go(self) -> None:
        """Drop the pictures as well: most of the time nobody learns."""
        super().let_go()
        self.painter.forget_pictures()


class Board(QWidget):
    """Shows what a question is about and takes clicks and drawings.

    Attributes:
        takes: What the pointer may do now.
        candidate: The structure that the keys have outlined, in place of the pointer.

    Signals:
        clicked: The `Structure` under a click, or None where there is none.

    """

    clicked = Signal(object)

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(380)
        self.takes: Takes = "nothing"
        self.candidate: Structure | None = None
        self._main = state
        self.state = AppState(state.library, parent=self)
        self.state.of_client = False
        self.state.set_body(state.body)
        self.canvas = _BoardBody(self.state)
        self.canvas.pointer = _BoardPointer(self.canvas, self)
        self.canvas.setAccessibleName(tr("Body to learn on"))
        self.canvas.installEventFilter(self)
        state.body_changed.connect(self.state.set_body)
        state.library_changed.connect(self._on_library_changed)
        self.layers = LayerSlider(self.state)
        self.turn = TurnControl(self.state)
        self.turn.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.canvas, 1)
        outer.addWidget(self._bar())
        self._zoom = self._zoom_buttons()
        theme().changed.connect(self._name_view)

    def _bar(self) -> QWidget:
        bar = QWidget()
        bar.setObjectName("stageBar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        line = QHBoxLayout(bar)
        line.setContentsMargins(S, M, M, M)
        line.setSpacing(L)
        line.addWidget(self.layers, 1)
        line.addStretch(0)
        line.addWidget(self.turn)
        return bar

    def _zoom_buttons(self) -> QFrame:
        group = QFrame(self)
        group.setProperty("role", "floating")
        buttons = []
        for icon, words, slot in (
            ("plus", tr("Zoom in"), self.canvas.zoom_in),
            ("minus", tr("Zoom out"), self.canvas.zoom_out),
            ("fit", tr("Show the whole body"), self.canvas.fit),
        ):
            made = icon_button(icon, words)
            made.clicked.connect(slot)
            buttons.append(made)
        group.setLayout(column(buttons, spacing=0, margin=2))
        return group

    def _name_view(self) -> None:
        """Between the arrows stands the view's name where it has room; the body's caption says it too."""
        whole = S + self.layers.minimumWidth() + L + self.turn.whole_width + M
        self.turn.name.setVisible(text_size.factor() == 1 or self.width() >= whole)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the buttons in their corner."""
        super().resizeEvent(event)
        self._name_view()
        area = self.canvas.geometry().adjusted(M, M, -M, -M)
        self._zoom.adjustSize()
        self._zoom.move(area.right() - self._zoom.width() + 1, area.bottom() - self._zoom.height() + 1)
        self._zoom.raise_()

    def set_colours(self, colours: Any) -> None:
        """Take the colours of another theme."""
        self.canvas.set_colours(colours)

    def stop(self) -> None:
        """End all work in the background."""
        self.canvas.stop()

    def _on_library_changed(self) -> None:
        if self._main.library is not None:
            self.state.use_library(self._main.library)

    # -- a question -----------------------------------------------------------------------------

    def ask(self, question: Question) -> None:
        """Show what a question shows, and no more."""
        from glutemap.study.question import Way

        shown, state = question.shown, self.state
        self.clear()
        muscle = state.library.muscles.get(shown.muscle) if state.library else None
        if muscle is not None and question.way in (Way.CLICK, Way.DRAW):
            state.set_layer(Layer.SKIN if question.way is Way.DRAW else Layer(muscle.layer))
            self._face(best_view(state.library, muscle.id, shown.side))
        elif muscle is not None:
            self._show_muscle(muscle.id, shown.side)
        elif not shown.region and shown.pain is None:
            self.rest()
        if shown.region or shown.pain is not None:
            from glutemap.body.pain import USUAL, PainMap

            pain = shown.pain or PainMap().with_region(shown.region, USUAL)
            self._show_pain(pain)
        if question.way is Way.CLICK:
            self.takes = "clicks"
        elif question.way is Way.DRAW:
            state.set_mode("symptoms")
            state.tool.take("brush")
            self.takes = "marks"
        self.canvas.viewport().update()

    def _show_pain(self, pain: Any) -> None:
        state = self.state
        state.set_mode("symptoms")
        state.tool.take("area")
        state.begin(pain)
        state.set_body(self._main.body)
        state.set_layer(Layer.SKIN)
        self._face(region_view(tuple(pain.regions), state.body))
        look_nearer(self.canvas, state)

    def _show_muscle(self, muscle_id: str, side: Side) -> None:
        """The muscle alone on the skeleton, near enough to see where it attaches."""
        state = self.state
        state.set_layer(Layer.BONE)
        self._face(best_view(state.library, muscle_id, side))
        state.set_selection(Selection(muscle_id, side))
        look_nearer(self.canvas, state)

    def _face(self, view: View) -> None:
        """Turn at once: a body that is still turning cannot be looked at nearer."""
        self.canvas.set_motion(False)
        self.state.set_view(view)
        self.canvas.set_motion(True)

    def reveal(self, question: Question) -> None:
        """Show the answer: the muscle with its pattern, beside what was drawn."""
        from glutemap.study.question import Way

        self.takes = "nothing"
        state, shown = self.state, question.shown
        kind, _, which = question.card.partition(":")
        muscle_id = which if kind == "muscle" else shown.muscle
        if not muscle_id or state.library is None or muscle_id not in state.library.muscles:
            return
        side = shown.side
        if shown.pain is not None:
            sides = {region.rpartition(".")[2] for region in shown.pain.regions}
            side = next((known for known in Side if known.value in sides), side)
        state.tool.take("area")
        if question.way not in (Way.DRAW, Way.ORDER) and not shown.region:
            self._show_muscle(muscle_id, side)
            return
        zones = self._main.zones
        state.use_zones(zones)
        if zones is not None and question.way is Way.DRAW:
            self._face(zone_view(zones.pattern(muscle_id, side, shown.trigger_point or None), state.body))
        state.set_selection(Selection(muscle_id, side, shown.trigger_point or None))
        look_nearer(self.canvas, state)

    def rest(self) -> None:
        """An untouched body, as it stands at first."""
        self.clear()
        self.state.set_layer(Layer.SKIN)
        self._face(View.POSTERIOR)
        self.canvas.fit()

    def clear(self) -> None:
        """An untouched body."""
        from glutemap.body.pain import PainMap

        state = self.state
        self.takes, self.candidate = "nothing", None
        state.use_zones(None)
        state.clear_selection()
        state.set_mode("explore")
        state.tool.take("area")
        if not state.pain.is_empty:
            state.begin(PainMap(body=state.body))
        self.canvas.fit()

    # -- answering ------------------------------------------------------------------------------

    def take_hit(self, hit: Hit) -> None:
        """A click landed here."""
        found = hit.muscle if self.state.layer is Layer.SKIN else hit.structure
        self.clicked.emit(found)

    def step(self, by: int) -> None:
        """Outline the next muscle that is seen here, for those who answer by keys."""
        seen = muscles_seen(self.state.library, self.state.view, self.state.layer)
        if self.takes != "clicks" or not seen:
            return
        place = seen.index(self.candidate) if self.candidate in seen else -1 if by > 0 else 0
        self.candidate = seen[(place + by) % len(seen)]
        self.canvas.viewport().update()

    def event(self, event: QEvent) -> bool:
        """While an answer is wanted on the body, digits are no shortcuts of the window; Qt calls this."""
        if is_digit_wanted(event) and self.takes != "nothing":
            event.accept()
            return True
        return super().event(event)

    def eventFilter(self, _watched: object, event: QEvent) -> bool:
        """Comma and point walk over the muscles, Enter answers, while a click is asked for."""
        if self.takes != "clicks" or not isinstance(event, QKeyEvent) or event.type() != event.Type.KeyPress:
            return False
        if event.key() in (Qt.Key.Key_Period, Qt.Key.Key_Comma):
            self.step(1 if event.key() == Qt.Key.Key_Period else -1)
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.candidate is not None:
            self.clicked.emit(self.candidate)
            return True
        return False
