"""The sheet of painted marks: an image cut to the body, painted anew only where something has changed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QTransform

from glutemap.ui.canvas.base import Base, blank, clipped_to
from glutemap.ui.canvas.found import FoundMarks, area_of
from glutemap.ui.canvas.gate import gate
from glutemap.ui.canvas.skin_grid import load_skin_grid
from glutemap.ui.canvas.spec import PictureSpec, pain_key

if TYPE_CHECKING:
    from collections.abc import Hashable

    from glutemap.body.atlas import Box
    from glutemap.body.painmap import PainMap, Stroke
    from glutemap.ui.canvas.frame import Frame

PEN_REACH_PX = 6.0
SMOOTHED_MM = 6.0  # how far from what was touched the smoothed edge of an area may move
ROOM_PX = 200  # by which a sheet grows beyond what is needed now


@dataclass(frozen=True)
class Sheet:
    """The painted marks: an image that lies at ``at`` (device pixels) on the body's pictures.

    ``spec`` is what it was first painted for, ``strokes`` what has been painted on it since as well.
    """

    key: Hashable
    frame: Frame
    at: QPoint
    image: QImage | None
    strokes: tuple[Stroke, ...] = ()
    spec: PictureSpec | None = None

    @property
    def part(self) -> Frame | None:
        """The part of the canvas that the image covers."""
        return None if self.image is None else self.frame.part(QRect(self.at, self.image.size()))

    @property
    def images(self) -> tuple[QImage, ...]:
        """The images that it is made of."""
        return () if self.image is None else (self.image,)

    def reaching(self, rect: QRect) -> Sheet:
        """The sheet with room for a place (device pixels), and for more beside it."""
        here = QRect(self.at, self.image.size()) if self.image is not None else QRect()
        if self.image is None or here.contains(rect):
            return self
        room = rect.adjusted(-ROOM_PX, -ROOM_PX, ROOM_PX, ROOM_PX).intersected(self.frame.device_bounds())
        whole = here.united(room)
        image = blank(whole.size())
        painter = QPainter(image)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.drawImage(self.at - whole.topLeft(), self.image)
        painter.end()
        return replace(self, at=whole.topLeft(), image=image)


class Marks(FoundMarks):
    """Paints what a spec shows on the skin."""

    def settle(self, before: PictureSpec, after: PictureSpec) -> None:
        """Keep what was worked out for the strokes of ``before`` as those of ``after``."""
        known = self._painted
        if known is not None and before.pain is not None and known.strokes == before.pain.strokes:
            strokes = after.pain.strokes if after.pain is not None else ()
            self._painted = replace(known, strokes=strokes, touched=None)

    def grown(self, sheet: Sheet, spec: PictureSpec, base: Base) -> Sheet | None:
        """The sheet with what has been painted since, worked out only there; None if more has changed."""
        if not _paints_on(sheet, spec, base):
            return self._remarked(sheet, spec, base)
        before, pain = self._painted, spec.pain
        if sheet.image is None or before is None or pain is None or before.strokes != sheet.strokes:
            return None
        touched = self._strokes(pain).touched
        if touched is None:
            return None
        box = load_skin_grid(spec.look).box_of(touched)
        rect = _device_rect(base.frame, area_of(_wider(box, SMOOTHED_MM))) if box is not None else QRect()
        if box is not None and not rect.isEmpty():
            sheet = sheet.reaching(rect)
            self._paint_part(sheet, spec, base, rect, box)
        return replace(sheet, key=spec.marks_key, strokes=pain.strokes)

    def _remarked(self, sheet: Sheet, spec: PictureSpec, base: Base) -> Sheet | None:
        """The sheet with regions marked or unmarked since, painted only there; None if more has changed."""
        changed = _regions_changed(sheet, spec, base)
        if sheet.image is None or not changed:
            return None
        area = QRectF()
        for region in changed:
            area = area.united(self.region_path(spec, region).boundingRect())
        if not area.isEmpty():
            box = (area.left(), area.top(), area.right(), area.bottom())
            reach = _wider(box, PEN_REACH_PX / base.frame.px_per_mm)
            rect = _device_rect(base.frame, area_of(reach))
            sheet = sheet.reaching(rect)
            self._paint_part(sheet, spec, base, rect, box)
        return replace(sheet, key=spec.marks_key, spec=spec)

    def _paint_part(self, sheet: Sheet, spec: PictureSpec, base: Base, rect: QRect, box: Box) -> None:
        """Paint a part of a sheet anew, given in device pixels and, a little smaller, in mm."""
        image = sheet.image
        if image is None:
            return
        at = QRect(sheet.at, image.size())
        part, inner = base.frame.part(at), rect.translated(-at.topLeft())
        px = 1 / base.frame.px_per_mm
        shown = area_of(_wider(box, SMOOTHED_MM + PEN_REACH_PX * px))
        painter = QPainter(image)
        painter.setClipRect(inner)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
        painter.fillRect(inner, Qt.GlobalColor.transparent)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setTransform(part.transform * QTransform.fromScale(part.dpr, part.dpr))
        for mark in self.listed(
            spec, part.device_px_per_mm, _wider(box, SMOOTHED_MM + 2 * PEN_REACH_PX * px)
        ):
            if mark.bounds.intersects(shown):
                mark.paint(painter, px)
        painter.end()
        clipped_to(base.skin, image, at, inner)

    def painted(self, spec: PictureSpec, base: Base) -> Sheet:
        """All marks on an image, cut to the body's silhouette."""
        listed = self.listed(spec, base.frame.device_px_per_mm)
        px = 1 / base.frame.px_per_mm
        reach = PEN_REACH_PX * px
        area = QRectF()
        for mark in listed:
            area = area.united(mark.bounds.adjusted(-reach, -reach, reach, reach))
        rect = _device_rect(base.frame, area)
        strokes = spec.pain.strokes if spec.pain is not None else ()
        if rect.isEmpty():
            return Sheet(spec.marks_key, base.frame, QPoint(), None, strokes, spec)
        part = base.frame.part(rect)
        image = blank(rect.size())
        painter = QPainter(image)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setTransform(part.transform * QTransform.fromScale(part.dpr, part.dpr))
        for mark in listed:
            gate.stand_aside()
            mark.paint(painter, px)
        painter.end()
        clipped_to(base.skin, image, rect)
        return Sheet(spec.marks_key, base.frame, rect.topLeft(), image, strokes, spec)


def _device_rect(frame: Frame, area: QRectF) -> QRect:
    if area.isEmpty():
        return QRect()
    box = (area.left(), area.top(), area.right(), area.bottom())
    return frame.place_of(box)


def _wider(box: Box, by: float) -> Box:
    return (box[0] - by, box[1] - by, box[2] + by, box[3] + by)


def _paints_on(sheet: Sheet, spec: PictureSpec, base: Base) -> bool:
    """Whether a spec differs from a sheet's, if it does, by nothing but its strokes."""
    before = sheet.spec
    if (
        before is None
        or before.pain is None
        or spec.pain is None
        or sheet.frame != base.frame
        or spec.compares
    ):
        return False
    same_but_strokes = replace(before.pain, strokes=spec.pain.strokes)
    return pain_key(same_but_strokes) == pain_key(spec.pain) and (
        replace(spec, pain=before.pain).marks_key == before.marks_key
    )


def _regions_changed(sheet: Sheet, spec: PictureSpec, base: Base) -> set[str]:
    """The regions that are marked otherwise than on a sheet; none if anything else differs, or may."""
    before, pain = sheet.spec, spec.pain
    if before is None or before.pain is None or pain is None or sheet.frame != base.frame:
        return set()
    if pain.strokes or sheet.strokes or spec.compares or before.compares or pain.body != before.pain.body:
        return set()
    if replace(spec, pain=before.pain).marks_key != before.marks_key:
        return set()
    both = pain.regions.keys() | before.pain.regions.keys()
    return {region for region in both if _felt(pain, region) != _felt(before.pain, region)}


def _felt(pain: PainMap, region: str) -> tuple[object, object]:
    return pain.regions.get(region), pain.qualities.get(region)
