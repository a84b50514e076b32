"""The canvas: the body as a widget, and how it follows the state."""

from __future__ import annotations

from dataclasses import replace
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from glutemap.body.atlas import load_manifest
from glutemap.body.frame import View
from glutemap.language import tr
from glutemap.ui.canvas.camera import Camera
from glutemap.ui.canvas.colours import LIGHT, CanvasColours
from glutemap.ui.canvas.describing import Describing
from glutemap.ui.canvas.easel import Easel
from glutemap.ui.canvas.fading import Fading
from glutemap.ui.canvas.gate import gate
from glutemap.ui.canvas.live import LivePainter
from glutemap.ui.canvas.memory import give_back_large_blocks
from glutemap.ui.canvas.over import paint_focus, paint_laser
from glutemap.ui.canvas.plain_view import PlainView
from glutemap.ui.canvas.prefetcher import Prefetcher
from glutemap.ui.canvas.spec import PictureSpec, of_state
from glutemap.ui.canvas.surroundings import is_below, words_height
from glutemap.ui.canvas.turning import Turning
from glutemap.ui.canvas.turntable import Turntable, between
from glutemap.ui.canvas.words import words_of
from glutemap.ui.motion import motion
from glutemap.ui.spoken_roles import tell_as_canvas

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QPainter, QResizeEvent

    from glutemap.body.frame import Direction, Side
    from glutemap.body.pain import PainMap, Stroke
    from glutemap.ui.canvas.easel import Made, Order
    from glutemap.ui.state import AppState

ROUND_PX = 24  # round the body: the numbers of trigger points, and what outlines it
LOOK_AHEAD_MS = 30  # after a frame
REST_MS = 70  # after the last step of a zoom the body is painted at its best
ZOOM_STEP = 1.25  # a key press or a click of the zoom control


@tell_as_canvas
class ShownBody(PlainView):
    """Shows the body of an `AppState`, and takes neither pointer nor keys.

    Everything is painted in `drawBackground` from a `PictureSpec`.

    Signals:
        camera_changed: The `Camera` now.
        marks_ready: Whether the marks of the view that is shown can be painted, each time it is painted.
    """

    camera_changed = Signal(object)
    marks_ready = Signal(bool)

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_back_large_blocks()
        self.state = state
        self.painter = LivePainter()
        self.setAccessibleName(tr("Body"))
        self._colours = LIGHT
        self._moves = True
        self._camera = Camera.fitted(QSizeF(640, 480), load_manifest().view(state.view).box_mm)
        self._turning = Turning()
        self._facing: Direction = state.view
        self.turntable = Turntable(self)
        self.turntable.faced.connect(self._on_faced)
        self._ahead = Prefetcher(self.painter, self)
        self._ahead.arrived.connect(self._on_arrived)
        self._easel = Easel(self)
        self._easel.done.connect(self._on_made)
        self._seen = QRect()
        self._hovered = QRectF()
        self._fade = Fading(self)
        self._fade.moved.connect(self._on_fade)
        self._look_ahead_soon = self.once_after(LOOK_AHEAD_MS, self._look_ahead)
        self._zooms = self.once_after(REST_MS, self.update_body)
        self._watch(state)
        self.describing = Describing(state, self)
        application = QApplication.instance()
        if application is not None:
            # A child gets no close event; a pool destroyed at work waits for a thread that waits for Python.
            application.aboutToQuit.connect(self.stop)

    def _watch(self, state: AppState) -> None:
        state.view_changed.connect(self._on_view_changed)
        for changed in (state.layer_changed, state.body_changed, state.mode_changed, state.selection_changed):
            changed.connect(self._on_picture_changed)
        state.isolation.changed.connect(self._on_picture_changed)
        for changed in (state.pain_changed, state.landmarks_shown_changed, state.landmark_changed):
            changed.connect(self._on_repaint)
        state.laser_changed.connect(self._on_repaint)
        state.tool.asked_changed.connect(self._on_repaint)
        state.zones_changed.connect(self._on_zones_changed)
        state.library_changed.connect(self._on_library_changed)

    # -- what is shown ------------------------------------------------------------------------

    @property
    def spec(self) -> PictureSpec:
        """What is shown now."""
        spec = of_state(self.state, self._facing, self._colours)
        region, structure = self._under_pointer()
        return replace(
            spec,
            muscle="" if self._is_painting() else spec.muscle,  # weighing it up can wait
            pain=self.shown_pain(),
            hovered_region=region or self.state.tool.asked,
            hovered_structure=structure,
            hovered_strokes=self._pointed_strokes(),
        )

    def shown_pain(self) -> PainMap:
        """What is marked, with what is being painted just now."""
        return self.state.pain

    def _is_painting(self) -> bool:
        """Whether a brush is down."""
        return False

    def _pointed_strokes(self) -> tuple[Stroke, ...]:
        """The painted place to outline."""
        return ()

    def _brush_is_near(self) -> bool:
        """Whether the next press may paint."""
        return False

    def _under_pointer(self) -> tuple[str, int]:
        """The region and the structure to outline."""
        return "", 0

    def _forget_pointer(self) -> None:
        """The body changed under the pointer."""

    @property
    def facing(self) -> Direction:
        """From where the body is seen now: a view, or a frame of a turn."""
        return self._facing

    @property
    def camera(self) -> Camera:
        """Where the viewer looks."""
        return self._camera

    def set_camera(self, camera: Camera) -> None:
        """Look elsewhere."""
        if camera != self._camera:
            if camera.px_per_mm != self._camera.px_per_mm:
                self._zooms.start()
            gate.move(REST_MS / 1000)
            self._turning.forget()
            self._look_ahead_later()
            self._take_camera(camera)

    def _take_camera(self, camera: Camera) -> None:
        if camera != self._camera:
            self._camera = camera
            self.update_body()
            self.camera_changed.emit(camera)

    def fit(self) -> None:
        """Show the whole body."""
        self.set_camera(self._camera.fit)

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom by a factor about a point of the viewport; about its centre without one."""
        self.set_camera(self._camera.zoomed(factor, at or QRectF(self.viewport().rect()).center()))

    def zoom_in(self) -> None:
        """One step nearer."""
        self.zoom(ZOOM_STEP)

    def zoom_out(self) -> None:
        """One step away."""
        self.zoom(1 / ZOOM_STEP)

    def set_colours(self, colours: CanvasColours) -> None:
        """Take the colours of another theme."""
        self._colours = colours
        self.repaint_soon()

    def set_motion(self, on: bool) -> None:
        """Whether changes fade; off when the system asks for less motion."""
        self._moves = on

    @gate.closed()
    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """Paint the body; Qt calls this."""
        painter.save()
        painter.resetTransform()
        spec, quick = self.spec, self._zooms.isActive()
        self.painter.may_wait = self._ahead.has_modules
        self.painter.paint(painter, spec, self._camera.frame(self.devicePixelRatioF()), quick=quick)
        if self.painter.order is not None:
            self._easel.ask(self.painter.order)
        self._easel.discard(self.painter.spent)
        here = self._body_rect().united(self.painter.spread)
        self._seen = here if self.is_exposed(self._seen) else here.united(self._seen)
        ready = self.painter.is_ready(spec)
        if not ready and isinstance(self._facing, View):
            self._ahead.make_ready(spec)  # a frame of a turn is gone before its marks would be there
        self.marks_ready.emit(ready)
        self._paint_over(painter)
        if self._shows_focus:
            paint_focus(painter, QRectF(self.viewport().rect()), self._colours)
        painter.restore()
        self._look_ahead_later()

    def _body_rect(self) -> QRect:
        """The logical pixels in which the body and its marks lie."""
        box = load_manifest().view(self._facing).box_mm
        rect = self._camera.frame(1.0).device_rect(box).toAlignedRect()
        return rect.adjusted(-ROUND_PX, -ROUND_PX, ROUND_PX, ROUND_PX)

    @Slot()
    def update_body(self) -> None:
        """Paint the body anew, where it was seen and where it is now; the ground beside it stays."""
        self.repaint_soon(self._seen.united(self._body_rect()))

    @property
    def names_view_below(self) -> bool:
        """Whether large words name the view in a second line, under the sides of the body."""
        words = words_of(self.state.view, client=self.state.of_client)
        return is_below(words, self._camera.frame(1.0), self.font())

    def _update_words(self) -> None:
        self.repaint_soon(QRect(0, 0, self.width(), ceil(words_height(self._camera.frame(1.0)))))

    def update_hover(self) -> None:
        """Paint anew what is outlined under the pointer, and what was."""
        hovered, frame = self._hovered, self._camera.frame(1.0)
        self._hovered = self.painter.hover_bounds(self.spec, frame)
        self.repaint_soon(hovered.united(self._hovered).toAlignedRect())

    def _paint_over(self, painter: QPainter) -> None:
        """What lies over the body in pixels; not while the body turns, as its places are of a view."""
        if self.state.laser is not None and self._facing == self.state.view:
            paint_laser(painter, self._camera.to_px(QPointF(*self.state.laser)), self._colours)

    # -- the state changed --------------------------------------------------------------------

    @Slot(object)
    def _on_view_changed(self, view: View) -> None:
        before = self._facing
        moves = self._moves and not motion().is_less
        frames = between(before, view) if moves and isinstance(before, View) else []
        if frames and all(self._ahead.has_body(replace(self.spec, view=frame)) for frame in frames):
            self._order_ahead(view)
            self.turntable.walk([*frames, view])
        else:
            self.turntable.stop()
            self._begin_fade()
            self._on_faced(view)

    def _order_ahead(self, view: View) -> None:
        """Have the body made as it will be seen at the end of a turn."""
        if self._camera.is_fitted:
            camera = self._camera.turned_to(load_manifest().view(view).box_mm, 0.0)
            spec, frame = replace(self.spec, view=view), camera.frame(self.devicePixelRatioF())
            self._easel.ask(self.painter.ask_ahead(spec, frame))

    def rest(self, view: View) -> None:
        """Come to rest at a view after turning under the pointer."""
        if view != self.state.view:
            self.state.set_view(view)
        elif view != self._facing:
            self._begin_fade()
            self._on_faced(view)

    @Slot(object)
    def _on_faced(self, direction: Direction) -> None:
        if direction == self._facing:
            return
        x_mm = self._turning.x_after(self._camera, self._facing, direction, self.state.seen_body)
        self._facing = direction
        self._take_camera(self._camera.turned_to(load_manifest().view(direction).box_mm, x_mm))
        self._forget_pointer()
        self.update_body()
        self._update_words()

    @Slot(object)
    def _on_picture_changed(self, _: object) -> None:
        self._begin_fade()
        self._forget_pointer()
        self.update_body()

    @Slot(object)
    def _on_repaint(self, _: object) -> None:
        self.repaint_soon()

    @Slot()
    def _on_zones_changed(self) -> None:
        self.painter.shapes.forget("zone", "agreement")
        self._look_ahead_later()
        self.repaint_soon()

    @Slot()
    def _on_library_changed(self) -> None:
        self._ahead.forget()
        self.painter.forget_shapes()
        self._forget_pointer()
        self.repaint_soon()

    def _begin_fade(self) -> None:
        if self._moves and self.isVisible() and not motion().is_less:
            self.painter.leave()
            self._fade.begin()

    @Slot(float)
    def _on_fade(self, share: float) -> None:
        place = self.painter.fades_at(self._camera.frame(self.devicePixelRatioF()))
        self.painter.arrive(share)
        if place is not None:
            self.repaint_soon(place)
        elif not self.painter.awaits:
            self.update_body()

    @Slot(object, object)
    def _on_made(self, _order: Order, made: Made | None) -> None:
        """What the last picture lacked is there; what failed is tried again here, where it can be said."""
        if made is None:
            self.painter.may_fail()
        elif self.painter.take(made, self.spec):
            self._fade.begin()
        self.update_body()
        if not self.isVisible():
            self.let_go()

    # -- ahead of need ------------------------------------------------------------------------

    def _look_ahead_later(self) -> None:
        if not self._look_ahead_soon.isActive():  # a run of frames must not put it off for ever
            self._look_ahead_soon.start()

    @Slot()
    def _look_ahead(self) -> None:
        scale = self._camera.px_per_mm * self.devicePixelRatioF()
        self._ahead.look(self.spec, scale)
        if self._brush_is_near() and isinstance(self._facing, View):
            self._ahead.look_at_skin(self._facing, self.state.seen_body)

    def fetch(self, structures: tuple[str, ...], side: Side) -> None:
        """Fetch ahead what picking the muscle that is drawn as these will show."""
        scale = self._camera.px_per_mm * self.devicePixelRatioF()
        self._ahead.look_at_muscle(self.state.view, structures, side, scale)

    def finish_loading(self) -> None:
        """Wait until everything fetched ahead of need is there (measurements and tests)."""
        self._zooms.stop()
        self._look_ahead()
        self._ahead.make_ready(self.spec)
        self._ahead.finish()
        self._easel.wait()
        self.painter.make_now(self.spec, self._camera.frame(self.devicePixelRatioF()))

    def finish_painting(self) -> None:
        """Wait until the body that was ordered is made; the next events show it (measurements and tests)."""
        self._easel.wait()

    @Slot()
    def _on_arrived(self) -> None:
        """A finer picture, or what the marks need, is at hand."""
        self.painter.refine()
        self.update_body()

    # -- the widget's life ----------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the look on a canvas of another size; Qt calls this."""
        super().resizeEvent(event)
        self._take_camera(self._camera.resized(QSizeF(self.viewport().size())))

    def let_go(self) -> None:
        """Keep nothing of a change that nobody sees."""
        self._fade.stop()
        self.painter.end_change()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop working ahead; Qt calls this."""
        self.stop()
        super().closeEvent(event)

    @Slot()
    def stop(self) -> None:
        """End all work in the background; the window calls it when it closes."""
        self._look_ahead_soon.stop()
        self._zooms.stop()
        self._fade.stop()
        self.turntable.stop()
        self._easel.stop()
        self._ahead.stop()
