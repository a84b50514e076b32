"""The body in the client's window: the same state seen from a second canvas, led by the therapist's."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QTimer, Signal, Slot

from glutemap.body.frame import View
from glutemap.ui.canvas.body_view import BodyView
from glutemap.ui.canvas.over import paint_laser
from glutemap.ui.canvas.shown_body import ShownBody
from glutemap.ui.canvas.spec import PictureSpec

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from glutemap.body.pain import PainMap
    from glutemap.ui.canvas.legend import Kind
    from glutemap.ui.state import AppState
    from glutemap.ui.visit.shown import Shown

ONE_FRAME = 15  # degrees: a longer way than one frame of the turntable is faded over
STROKE_MS = 120  # between two looks at a stroke under way: it is the therapist's hand that must not wait
LASER_AT_PX = 640.0  # of height: a canvas this high has the dot in its own size, a higher one a larger


@dataclass(frozen=True, eq=False)
class ClientSpec(PictureSpec):
    """A picture for the client: pain in full over a plain pattern, and no weighing of one by the other."""

    @property
    def compares(self) -> bool:
        """Never: what fits and what does not is the therapist's question."""
        return False


class ClientBody(ShownBody):
    """Shows the body, the pain and the muscle; takes no pointer and no keys.

    Pictures and shapes are those of the therapist's canvas (``lead``): what both show is in memory once.
    Without one it follows the state alone.

    Signals:
        zones_came: What the marks need is there: which zones can be seen is known now.
    """

    zones_came = Signal()

    def __init__(
        self, state: AppState, shown: Shown, lead: ShownBody | None = None, parent: QWidget | None = None
    ) -> None:
        self._shown = shown
        self._lead = lead
        self._has_stopped = False
        super().__init__(state, parent)
        self._stroke_soon = QTimer(self)
        self._stroke_soon.setSingleShot(True)
        self._stroke_soon.setInterval(STROKE_MS)
        self._stroke_soon.timeout.connect(self.update_body)
        if isinstance(lead, BodyView):
            lead.stroke_changed.connect(self._on_stroke_changed)
        if lead is not None:
            self.painter.shapes = lead.painter.shapes
            lead.turntable.faced.connect(self._on_led)
            lead.camera_changed.connect(self._on_led)
        shown.changed.connect(self._on_shown_changed)
        self._on_led()

    @property
    def spec(self) -> PictureSpec:
        """What is shown: without all that only the therapist works with."""
        spec = super().spec
        told = {field.name: getattr(spec, field.name) for field in fields(spec)}
        told |= {
            "mode": "symptoms",
            "pain": spec.pain if self._shown.pain else None,
            "muscle": spec.muscle if self._shown.muscle else "",
            "hovered_region": "",  # the area that is asked about, too: nobody says here what for
            "hovered_structure": 0,
            "hovered_strokes": (),
            "points": False,
            "landmarks": False,
            "landmark": None,
            "words": False,
        }
        return ClientSpec(**told)

    def shown_pain(self) -> PainMap:
        """What is marked, with the stroke that the therapist is painting."""
        return self.state.pain if self._lead is None else self._lead.shown_pain()

    def zone_kinds(self) -> tuple[Kind, ...]:
        """Which kinds of the muscle's zones can be seen from here; both while that is not known yet."""
        spec = self.spec
        if spec.zones is None or not spec.muscle:
            return ()
        if not isinstance(spec.view, View) or not self.painter.is_ready(spec):
            return ("primary", "spillover")
        shapes = self.painter.marks.zone(spec)
        if shapes is None:
            return ()
        kinds: list[Kind] = []
        if not shapes.primary.isEmpty():
            kinds.append("primary")
        if not shapes.spillover_edge.isEmpty():
            kinds.append("spillover")
        return tuple(kinds)

    @Slot()
    def _look_ahead(self) -> None:
        """The therapist's canvas fetches what comes next, for both."""
        if self._lead is None:
            super()._look_ahead()
        else:
            scale = self._camera.px_per_mm * self.devicePixelRatioF()
            self._ahead.look(self.spec, scale, only_this=True)

    @Slot()
    def _on_arrived(self) -> None:
        super()._on_arrived()
        self.zones_came.emit()

    @Slot()
    def _on_stroke_changed(self) -> None:
        if self._shown.pain and not self._has_stopped and not self._stroke_soon.isActive():
            self._stroke_soon.start()

    @Slot()
    def _on_shown_changed(self) -> None:
        self._on_picture_changed(None)

    def _paint_over(self, painter: QPainter) -> None:
        """The pointed-out place, large enough for eyes that are further away."""
        laser = self.state.laser
        if laser is None or self._facing != self.state.view:
            return
        grown = max(self.height() / LASER_AT_PX, 1.0)
        painter.save()
        painter.translate(self.camera.to_px(QPointF(*laser)))
        painter.scale(grown, grown)
        paint_laser(painter, QPointF(0, 0), self._colours)
        painter.restore()

    # -- following the therapist's canvas -------------------------------------------------------

    @Slot(object)
    def _on_view_changed(self, view: View) -> None:
        if self._has_stopped:
            return
        if self._lead is None:
            super()._on_view_changed(view)
        else:
            self._on_led()

    @Slot()
    def stop(self) -> None:
        """End all work: the window was closed, and is about to be taken apart."""
        self._has_stopped = True
        self._stroke_soon.stop()
        super().stop()

    @Slot(object)
    def _on_led(self, _: object = None) -> None:
        """See the body from where the therapist sees it, and at least as much of it."""
        if self._lead is None or self._has_stopped:
            return
        direction = self._lead.facing
        if direction != self._facing:
            if abs((direction.degrees - self._facing.degrees + 180) % 360 - 180) > ONE_FRAME:
                self._begin_fade()
            self._on_faced(direction)
        self._look_where_led(self._lead)

    def _look_where_led(self, lead: ShownBody) -> None:
        seen, own = lead.camera, self.camera
        if seen.is_fitted:
            self.set_camera(own.fit)
            return
        visible = seen.visible_mm
        scale = min(own.size.width() / visible.width(), own.size.height() / visible.height())
        wanted = replace(own, px_per_mm=max(scale, own.fit.px_per_mm), x_mm=seen.x_mm, y_mm=seen.y_mm)
        self.set_camera(wanted.kept_near())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the look on a canvas of another size; Qt calls this."""
        super().resizeEvent(event)
        self._on_led()
