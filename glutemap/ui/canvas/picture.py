"""The one painter of the body: the window, the command `render` and the hand-out all use it."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPen

from glutemap.body.atlas import load_manifest
from glutemap.ui.canvas.base import Base, make_base, paint_at_once, paint_stretched
from glutemap.ui.canvas.camera import Camera
from glutemap.ui.canvas.colours import faint
from glutemap.ui.canvas.filled import lay
from glutemap.ui.canvas.kept import Kept
from glutemap.ui.canvas.loaded import LANDMARKS, are_laid, has_skin_grid, laid
from glutemap.ui.canvas.pictures import Picture, PictureStore, pictures
from glutemap.ui.canvas.pins import PointMark, apart, mark_radius, paint_mark
from glutemap.ui.canvas.spec import PictureSpec
from glutemap.ui.canvas.surroundings import Surroundings
from glutemap.ui.canvas.words import words_of

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from glutemap.knowledge.records import Muscle
    from glutemap.ui.canvas.filled import Parts
    from glutemap.ui.canvas.frame import Frame
    from glutemap.ui.canvas.landmark_pins import LandmarkPin
    from glutemap.ui.canvas.sheet import Marks, Sheet

__all__ = ["BodyPainter", "PictureSpec", "frame_for", "paint_body"]

SHAPES_KEPT = 480
OF_PAIN = 16  # shapes of marks as they were: for a turn of the body, a way down the ranking, some steps back
FEW: dict[Hashable, int] = {"painted": OF_PAIN, "agreement": OF_PAIN, "strokes": OF_PAIN}
HOVER_PX = 4.0  # round an outline: half its pen, and a little
PAN_MARGIN = 0.25  # of the canvas on each side, painted ahead while panning


class BodyPainter:
    """Paints specs, and keeps what the next picture of the same thing can use again.

    From the bottom to the top (the whole order, here and in `Marks.listed`):
    ground, body (faint skin and peeled layer), muscle cut-out, spillover, primary zone, pain, the
    muscle's edge, outline of what is hovered, trigger points, words.
    """

    def __init__(self, store: PictureStore | None = None, shapes: Kept | None = None) -> None:
        self.store = store or pictures()
        self.shapes = shapes or Kept(SHAPES_KEPT, FEW)
        self._surroundings = Surroundings()
        self._base: Base | None = None
        self._sheet: Sheet | None = None
        self._leaving: tuple[Base | None, Sheet | None] | None = None
        self._arrived = 1.0

    @cached_property
    def marks(self) -> Marks:
        """What finds and paints the marks; made when the body has been painted without them."""
        from glutemap.ui.canvas.sheet import Marks

        return Marks(self.store, self.shapes)

    def paint(
        self, painter: QPainter, spec: PictureSpec, frame: Frame, *, wait: bool = False, quick: bool = False
    ) -> None:
        """Paint at the painter's origin. Without ``wait`` a coarse body may stand in for a fine one.

        ``quick``, for a run of zoom steps: stretch what is at hand.
        """
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        ready = wait or self.is_ready(spec)
        if quick and ready and self._can_stretch(spec):
            self._paint_stretched(painter, spec, frame)
        else:
            self._paint_body(painter, spec, frame, wait=wait, ready=ready)
        if ready and not self._shows_another_view(spec):
            self._paint_hover(painter, spec, frame)
            self._paint_landmarks(painter, spec, frame)
            self._paint_points(painter, spec, frame)
        if spec.words:
            named = words_of(spec.view, client=spec.of_client)
            self._surroundings.paint_words(painter, named, spec.colours, frame)

    @property
    def awaits(self) -> bool:
        """Whether what is shown stays as it is until something has been made."""
        return False

    def _shows_another_view(self, spec: PictureSpec) -> bool:
        """Whether the body is still seen from where it was: nothing of the view to come lies over it."""
        left = self._leaving[0] if self._leaving is not None else None
        return self.awaits and left is not None and left.key.view != spec.view

    def _can_stretch(self, spec: PictureSpec) -> bool:
        base, sheet = self._base, self._sheet
        same = base is not None and base.key == spec.base_key
        return same and sheet is not None and sheet.key == spec.marks_key and not self.is_fading

    def _paint_ground(
        self, painter: QPainter, spec: PictureSpec, frame: Frame, hidden: Sequence[QRect] = ()
    ) -> None:
        """The ground, where nothing ``hidden`` (device pixels) will lie over it."""
        if spec.background:
            self._surroundings.paint_ground(painter, spec.ground, frame, hidden)

    def _hidden(self, _spec: PictureSpec, _frame: Frame) -> Sequence[QRect]:
        """The device pixels of the ground that the body as it is wanted would hide; none if not known."""
        return ()

    def _paint_stretched(self, painter: QPainter, spec: PictureSpec, frame: Frame) -> None:
        """The ground, the body from its pictures and the marks as last painted, larger or smaller."""
        self._paint_ground(painter, spec, frame)
        paint_at_once(painter, spec.base_key, frame, self.store)
        draw_sheet(painter, self._sheet, frame, 1.0)

    def _paint_body(
        self, painter: QPainter, spec: PictureSpec, frame: Frame, *, wait: bool, ready: bool
    ) -> None:
        """The ground, the body and its marks."""
        base = self.base(spec, frame, wait=wait)
        sheet = self.sheet(spec, base) if base is not None and ready else None
        old_base, old_sheet = self._leaving or (base, sheet)
        here, gone = self._arrived, 1 - self._arrived
        if old_base is base:
            self._paint_ground(painter, spec, frame, self._hidden(spec, frame))
            draw_base(painter, base, frame, 1.0)
        else:
            self._paint_ground(painter, spec, frame)
            draw_base(painter, old_base, frame, gone)
            draw_base(painter, base, frame, here)
        if old_sheet is not sheet:
            draw_sheet(painter, old_sheet, frame, gone)
        draw_sheet(painter, sheet, frame, 1.0 if old_sheet is sheet else here)

    @staticmethod
    def is_ready(spec: PictureSpec) -> bool:
        """Whether the marks can be painted at once; if not, the body is painted without them first."""
        muscle = _muscle(spec)
        landmarks = not spec.landmarks or (LANDMARKS, spec.look.body) in laid
        return has_skin_grid(spec.look) and landmarks and (muscle is None or are_laid(muscle, spec.look.body))

    def make_ready(self, spec: PictureSpec) -> None:
        """Load what `is_ready` asks for, and what painting needs. Safe in any thread."""
        from glutemap.ui.canvas.points import lay_points
        from glutemap.ui.canvas.skin_grid import load_skin_grid

        marks = self.marks
        muscle = _muscle(spec)
        if muscle is not None:
            lay_points(muscle, spec.look.body)
            if spec.zones is not None:
                marks.trace(spec)
        if spec.landmarks and spec.library is not None:
            from glutemap.ui.canvas.landmark_pins import lay_landmarks

            lay_landmarks(spec.library, spec.look.body)
        load_skin_grid(spec.look)

    def base(self, spec: PictureSpec, frame: Frame, *, wait: bool = False) -> Base | None:
        """The body scaled for a frame: the one at hand if it covers it, else a new one."""
        kept = self._base
        if (
            kept is None
            or kept.key != spec.base_key
            or (wait and kept.coarse)
            or not kept.shows_all_in(frame)
        ):
            same_scale = kept is not None and kept.frame.px_per_mm == frame.px_per_mm
            around = frame.widened(PAN_MARGIN) if same_scale and self._arrived >= 1 else frame
            self._base = make_base(spec.base_key, around, self.store, wait=wait)
        return self._base

    def forget_shapes(self) -> None:
        """Drop all that depends on what is known: zones, regions, points."""
        from glutemap.ui.canvas.areas import forget_regions

        forget_regions()
        laid.clear()
        self.shapes.clear()
        self._sheet = None

    def forget_pictures(self) -> None:
        """Drop body, marks and ground as they were painted: they are made again when they are seen again."""
        self._base = self._sheet = None
        self._surroundings = Surroundings()

    @property
    def is_fading(self) -> bool:
        """Whether a cross-fade is under way."""
        return self._leaving is not None

    def leave(self) -> None:
        """Begin a cross-fade: keep what is shown now beside what will be shown next."""
        self._leaving = (self._base, self._sheet)
        self._arrived = 0.0

    def arrive(self, share: float) -> None:
        """How far the cross-fade has come, 0 to 1; at 1 what was left is dropped."""
        self._arrived = share
        if share >= 1:
            self._leaving = None

    def refine(self) -> None:
        """Drop a coarse body: a finer picture may be at hand now."""
        if self._base is not None and self._base.coarse:
            self._base = None
            self._sheet = None

    def sheet(self, spec: PictureSpec, base: Base) -> Sheet:
        """The marks for a base: those at hand if nothing changed, else painted now."""
        if spec.pain is None or not spec.pain.strokes:
            self.marks.forget_strokes()
        kept = self._sheet
        if kept is None or kept.key != spec.marks_key or kept.frame != base.frame:
            grown = self.marks.grown(kept, spec, base) if kept is not None else None
            self._sheet = kept = grown or self.marks.painted(spec, base)
        return kept

    def settle(self, before: PictureSpec, after: PictureSpec) -> None:
        """Take the marks painted for ``before`` for those of ``after``, which look the same.

        A stroke that is lifted is kept with fewer points: none further off than half a millimetre.
        """
        alike = replace(after, pain=before.pain).marks_key == before.marks_key
        if (
            alike
            and self._sheet is not None
            and self._sheet.key == before.marks_key
            and after.pain is not None
        ):
            self._sheet = replace(self._sheet, key=after.marks_key, strokes=after.pain.strokes, spec=after)
            self.marks.settle(before, after)

    def points(self, spec: PictureSpec) -> list[PointMark]:
        """The trigger points of the picked muscle in this view."""
        muscle = _muscle(spec)
        if muscle is None or not spec.points:
            return []
        from glutemap.ui.canvas.points import point_marks

        key = ("points", spec.look, muscle.id, spec.side)
        return self.shapes.get(key, lambda: point_marks(spec.look, muscle, spec.side))

    def landmarks(self, spec: PictureSpec) -> list[LandmarkPin]:
        """The palpable landmarks that can be seen in this view; none while they are not shown."""
        library = spec.library
        if not spec.landmarks or library is None or not self.is_ready(spec):
            return []
        from glutemap.ui.canvas.landmark_pins import landmark_pins

        return self.shapes.get(("landmarks", spec.look), lambda: landmark_pins(spec.look, library))

    def _paint_landmarks(self, painter: QPainter, spec: PictureSpec, frame: Frame) -> None:
        for pin in self.landmarks(spec):
            from glutemap.ui.canvas.landmark_pins import paint_pin

            picked = spec.landmark is not None and (pin.id, pin.side) == (
                spec.landmark.id,
                spec.landmark.side,
            )
            paint_pin(painter, frame.transform.map(QPointF(pin.x_mm, pin.y_mm)), spec.inks, chosen=picked)

    def _hovered(self, spec: PictureSpec) -> list[QPainterPath]:
        """The outlines of what is under the pointer, in mm."""
        paths: list[QPainterPath] = []
        if spec.hovered_region:
            paths.append(self.marks.region_edge(spec, spec.hovered_region))
        if spec.hovered_structure:
            paths.append(self.marks.visible_path(spec, spec.hovered_structure))
        if spec.hovered_strokes:
            paths.append(self.marks.strokes_edge(spec, spec.hovered_strokes))
        return paths

    def hover_bounds(self, spec: PictureSpec, frame: Frame) -> QRectF:
        """The pixels of what is outlined under the pointer; empty when nothing is."""
        bounds = QRectF()
        for path in self._hovered(spec) if self.is_ready(spec) else []:
            bounds = bounds.united(frame.transform.mapRect(path.boundingRect()))
        return bounds.adjusted(-HOVER_PX, -HOVER_PX, HOVER_PX, HOVER_PX) if not bounds.isEmpty() else bounds

    def _paint_hover(self, painter: QPainter, spec: PictureSpec, frame: Frame) -> None:
        for path in self._hovered(spec):
            shown = frame.transform.map(path)
            painter.fillPath(shown, faint(spec.inks.hover_halo, 0.10))
            painter.strokePath(shown, QPen(faint(spec.inks.hover_halo, 0.55 * spec.inks.rim), 3.4))
            painter.strokePath(shown, QPen(faint(spec.inks.hover, 0.8 * spec.inks.rim), 1.4))

    def _paint_points(self, painter: QPainter, spec: PictureSpec, frame: Frame) -> None:
        marks, radius = self.points(spec), mark_radius(frame.px_per_mm)
        places = [frame.transform.map(QPointF(mark.x_mm, mark.y_mm)) for mark in marks]
        placed = zip(marks, places, apart(places), strict=True)
        for mark, at, towards in sorted(placed, key=lambda m: (m[0].facing, m[0].id == spec.trigger_point)):
            chosen = mark.id == spec.trigger_point
            quiet = spec.trigger_point is not None and not chosen
            paint_mark(
                painter, at, mark, spec.inks,
                radius=radius, towards=towards, chosen=chosen, quiet=quiet,
            )  # fmt: skip


def _muscle(spec: PictureSpec) -> Muscle | None:
    return spec.library.muscles.get(spec.muscle) if spec.library and spec.muscle else None


def draw_pixels(
    painter: QPainter, image: QImage, at: QPoint, frame: Frame, opacity: float, parts: Parts | None = None
) -> None:
    """Draw an image, or the parts of it, pixel by pixel at a device pixel of a frame."""
    painter.save()
    painter.scale(1 / frame.dpr, 1 / frame.dpr)
    painter.setOpacity(opacity)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
    lay(painter, image, at, parts, frame.device_bounds())
    painter.restore()


def draw_base(painter: QPainter, base: Base | None, frame: Frame, opacity: float) -> None:
    """Draw a body where it lies in a frame: pixel by pixel, or stretched if it was made for another scale.

    Faint, only where there is any of it: a transparent pixel then costs as much as any other.
    """
    if base is not None and base.frame.device_px_per_mm != frame.device_px_per_mm:
        paint_stretched(painter, Picture(base.picture, base.frame.box_mm), frame, opacity)
    elif base is not None:
        parts = base.parts if opacity < 1 else None
        draw_pixels(painter, base.picture, frame.offset_of(base.frame), frame, opacity, parts)


def draw_sheet(painter: QPainter, sheet: Sheet | None, frame: Frame, opacity: float) -> None:
    """Draw painted marks where they lie in a frame, stretched if they were painted for another scale."""
    part = sheet.part if sheet is not None else None
    if sheet is None or sheet.image is None or part is None:
        return
    if sheet.frame.device_px_per_mm != frame.device_px_per_mm:
        paint_stretched(painter, Picture(sheet.image, part.box_mm), frame, opacity)
    else:
        draw_pixels(painter, sheet.image, frame.offset_of(sheet.frame) + sheet.at, frame, opacity)


def frame_for(spec: PictureSpec, size: QRectF, dpr: float) -> Frame:
    """The frame that shows the spec's box, or the whole body, on a canvas."""
    if spec.box_mm is None:
        return Camera.fitted(size.size(), load_manifest().view(spec.view).box_mm).frame(dpr)
    x0, y0, x1, y1 = spec.box_mm
    scale = min(size.width() / (x1 - x0), size.height() / (y1 - y0))
    return Camera(size.size(), spec.box_mm, scale, (x0 + x1) / 2, (y0 + y1) / 2).frame(dpr)


def paint_body(painter: QPainter, spec: PictureSpec, target: QRectF) -> None:
    """Paint a spec into ``target`` of any painter, as fine as the device resolves."""
    scale = painter.worldTransform().m11() or 1.0
    dpr = painter.device().devicePixelRatioF() * scale
    painter.save()
    painter.setClipRect(target)
    painter.translate(target.topLeft())
    BodyPainter().paint(painter, spec, frame_for(spec, target, dpr), wait=True)
    painter.restore()
