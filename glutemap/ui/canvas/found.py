"""What lies on the skin for a spec: zones, marks, cut-outs and outlines, each ready to be painted."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPen

from glutemap.body.atlas import Box, load_manifest
from glutemap.body.frame import Turn
from glutemap.body.pain import PainMap
from glutemap.body.views import load_outlines
from glutemap.ui.canvas import marks, stipple
from glutemap.ui.canvas.areas import Area, AreaLayer, layers_of, painted_areas, regions_met
from glutemap.ui.canvas.colours import faint
from glutemap.ui.canvas.contours import curve_path
from glutemap.ui.canvas.painted import Felt, Painted, after
from glutemap.ui.canvas.pictures import Picture, PictureKey, PictureStore
from glutemap.ui.canvas.qualities import outline_felt, paint_felt
from glutemap.ui.canvas.shapes import (
    AgreementShapes,
    ZoneShapes,
    agreement_shapes,
    region_shape,
    skin_of,
    zone_shapes,
)
from glutemap.ui.canvas.spec import PictureSpec, pain_key

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from glutemap.body.painmap import Stroke
    from glutemap.ui.canvas.kept import Kept
    from glutemap.ui.canvas.skin_grid import Field

CUTOUT_OPACITY = 0.86
CUTOUT_OPACITY_UNDER_PAIN = 0.30  # muscle is red as well: leave red to the pain


@dataclass(frozen=True)
class Mark:
    """Something on the skin: its bounds in mm, and how to paint it given the mm of one pixel."""

    bounds: QRectF
    paint: Callable[[QPainter, float], None]


class FoundMarks:
    """Finds the shapes of what a spec shows on the skin, and keeps them."""

    def __init__(self, store: PictureStore, shapes: Kept) -> None:
        self._store = store
        self._shapes = shapes
        self._painted: Painted | None = None

    def listed(self, spec: PictureSpec, scale: float, box: Box | None = None) -> list[Mark]:
        """The marks from the bottom to the top: cut-out, zones, pain, and the muscle's edge.

        ``scale`` is in device pixels per mm. With a ``box`` what was painted is there only inside it.
        """
        out = [*self._cutout(spec, scale)]
        areas = self.pain(spec, box)
        if spec.compares:
            tints = [Mark(area.path.boundingRect(), partial(_tint, area, spec)) for area in areas]
            out += [*tints, *self._agreement(spec)]
        else:
            out += self._zone(spec)
        full = spec.mode == "symptoms" and not spec.compares
        out += [
            Mark(area.path.boundingRect(), partial(_pain if full else _pain_outline, area, spec))
            for area in areas
        ]
        return [*out, *self._muscle_edge(spec)]

    def _cutout(self, spec: PictureSpec, scale: float) -> list[Mark]:
        if not spec.muscle:
            return []
        opacity = CUTOUT_OPACITY_UNDER_PAIN if spec.compares else CUTOUT_OPACITY
        keys = [
            PictureKey.of_cutout(spec.view, structure, spec.side, scale) for structure in reversed(spec.drawn)
        ]
        found = [picture for picture in map(self._store.get, keys) if picture is not None]
        return [Mark(area_of(picture.box_mm), partial(_paint_cutout, picture, opacity)) for picture in found]

    def _muscle_edge(self, spec: PictureSpec) -> list[Mark]:
        path = self.muscle_path(spec)
        return [] if path.isEmpty() else [Mark(path.boundingRect(), partial(_muscle_edge, path, spec))]

    def muscle_path(self, spec: PictureSpec) -> QPainterPath:
        """The whole outline of the picked muscle, of all its parts together; empty while the body turns."""
        if isinstance(spec.view, Turn):
            return QPainterPath()
        view, numbers = spec.view, _numbers(spec)

        def make() -> QPainterPath:
            paths = [curve_path(load_outlines(view).whole(number)) for number in numbers]
            joined = paths[0] if paths else QPainterPath()
            for path in paths[1:]:
                joined = joined.united(path)
            return joined

        return self._shapes.get(("muscle", view, numbers), make)

    def trace(self, spec: PictureSpec) -> None:
        """Make the shapes of the picked muscle ahead of need. Safe in any thread."""
        self.zone(spec)
        self.muscle_path(spec)

    def has_shapes(self, spec: PictureSpec, scale: float) -> bool:
        """Whether the picked muscle can be painted without reading or working out anything first."""
        if not spec.muscle:
            return True
        cutouts = (PictureKey.of_cutout(spec.view, part, spec.side, scale) for part in spec.drawn)
        known = self._zone_key(spec) if not spec.compares else self._agreement_key(spec)
        return (
            (spec.zones is None or known in self._shapes)
            and (isinstance(spec.view, Turn) or ("muscle", spec.view, _numbers(spec)) in self._shapes)
            and all(cutout in self._store for cutout in cutouts)
        )

    def visible_path(self, spec: PictureSpec, number: int) -> QPainterPath:
        """The outline of what is seen of a structure in its layer's picture."""
        view = spec.view
        if isinstance(view, Turn):
            return QPainterPath()
        return self._shapes.get(
            ("visible", view, number), lambda: curve_path(load_outlines(view).visible(number))
        )

    def region_path(self, spec: PictureSpec, region: str) -> QPainterPath:
        """The outline of a region."""
        return self._shapes.get(("region", spec.look, region), lambda: region_shape(spec.look, region))

    def region_edge(self, spec: PictureSpec, region: str) -> QPainterPath:
        """The outline of a region, closed along the edge of the body."""
        return self._shapes.get(
            ("region edge", spec.look, region), lambda: region_shape(spec.look, region, trimmed=True)
        )

    def strokes_edge(self, spec: PictureSpec, strokes: tuple[Stroke, ...]) -> QPainterPath:
        """The outline of what strokes cover, whatever was painted over them or erased."""
        bare = tuple(replace(stroke, intensity=1.0, quality=None, erases=False) for stroke in strokes)
        body = spec.pain.body if spec.pain is not None else spec.body

        def make() -> QPainterPath:
            share = after(None, PainMap(body, strokes=bare)).anything
            areas = painted_areas(spec.look, [AreaLayer(share, Felt(1.0))])
            return areas[0].path if areas else QPainterPath()

        return self._shapes.get(("strokes", spec.look, body, bare), make)

    def zone(self, spec: PictureSpec) -> ZoneShapes | None:
        """The picked muscle's pattern in this view."""
        return self._shapes.get(
            self._zone_key(spec), lambda: zone_shapes(spec.look, _pattern(spec), _disputed(spec))
        )

    @staticmethod
    def _zone_key(spec: PictureSpec) -> tuple[Hashable, ...]:
        return ("zone", spec.look, id(spec.zones), spec.muscle, spec.side, spec.trigger_point)

    def _zone(self, spec: PictureSpec) -> list[Mark]:
        shapes = self.zone(spec) if spec.muscle and spec.zones is not None else None
        if shapes is None:
            return []
        return [Mark(shapes.bounds, partial(_zone, shapes, spec))]

    def agreement(self, spec: PictureSpec) -> AgreementShapes | None:
        """The picked muscle's pattern against the marked pain in this view."""
        return self._shapes.get(
            self._agreement_key(spec),
            lambda: agreement_shapes(spec.look, _pattern(spec), self._marked(spec.pain), _disputed(spec)),
        )

    @staticmethod
    def _agreement_key(spec: PictureSpec) -> tuple[Hashable, ...]:
        return (
            "agreement", spec.look, id(spec.zones), spec.muscle, spec.side, spec.trigger_point,
            pain_key(spec.pain),
        )  # fmt: skip

    def _agreement(self, spec: PictureSpec) -> list[Mark]:
        shapes = self.agreement(spec)
        return [Mark(shapes.bounds, partial(_agreement, shapes, spec))] if shapes else []

    def pain(self, spec: PictureSpec, box: Box | None = None) -> list[Area]:
        """The marked areas that can be seen; with a ``box`` the painted ones only inside it."""
        pain = spec.pain
        if pain is None:
            return []
        met: list[str] = []
        painted: list[Area] = []
        if pain.strokes:
            met, painted = self._painted_areas(spec, pain, box)
        else:
            self.forget_strokes()
        areas = [
            Area(self.region_path(spec, region), Felt(value, pain.qualities.get(region)))
            for region, value in pain.regions.items()
            if value > 0 and region not in met
        ]
        return [*(area for area in areas if not area.path.isEmpty()), *painted]

    def _painted_areas(
        self, spec: PictureSpec, pain: PainMap, box: Box | None
    ) -> tuple[list[str], list[Area]]:
        """The regions that strokes reach into, and these strokes and regions as areas."""

        def make() -> tuple[list[str], list[Area]]:
            strokes = self._strokes(pain)
            met = regions_met(strokes, pain.regions)
            return met, painted_areas(spec.look, layers_of(pain, strokes, met), box)

        return make() if box is not None else self._shapes.get(("painted", spec.look, pain_key(pain)), make)

    def _marked(self, pain: PainMap | None) -> Field:
        """1 where anything hurts, 0 elsewhere, less than 1 across the edges: (V,)."""
        regions = pain.regions if pain is not None else {}
        marked = skin_of(region for region, value in regions.items() if value > 0)
        if pain is None or not pain.strokes:
            return marked
        strokes = self._strokes(pain)
        return np.maximum(strokes.left_of(marked), strokes.anything)

    def forget_strokes(self) -> None:
        """Let go of what was painted: some megabytes of much that feels different, of nobody any more."""
        self._painted = None

    def _strokes(self, pain: PainMap) -> Painted:
        if self._painted is None or self._painted.strokes != pain.strokes or self._painted.body != pain.body:
            self._painted = after(self._painted, pain)
        return self._painted


def area_of(box: Box) -> QRectF:
    """A box (x0, y0, x1, y1) in mm as a rectangle; its top() is the smaller y."""
    x0, y0, x1, y1 = box
    return QRectF(x0, y0, x1 - x0, y1 - y0)


def _numbers(spec: PictureSpec) -> tuple[int, ...]:
    """The numbers of the structures that are the picked muscle."""
    found = (load_manifest().find(structure, spec.side) for structure in spec.drawn)
    return tuple(structure.number for structure in found if structure is not None)


def _pattern(spec: PictureSpec) -> object:
    return spec.zones.pattern(spec.muscle, spec.side, spec.trigger_point)


def _disputed(spec: PictureSpec) -> Field | None:
    """(V,) where the disputed trigger points of the picked muscle hurt; None if it has none."""
    shown: Field | None = spec.zones.disputed(spec.muscle, spec.side) if spec.shows_disputed else None
    return shown


def _paint_cutout(picture: Picture, opacity: float, painter: QPainter, px: float) -> None:
    x0, y0, x1, y1 = picture.box_mm
    painter.save()
    painter.setOpacity(opacity)
    painter.translate(x0, y1)
    painter.scale(1, -1)
    painter.drawImage(QRectF(0, 0, x1 - x0, y1 - y0), picture.image, QRectF(picture.image.rect()))
    painter.restore()


def _muscle_edge(path: QPainterPath, spec: PictureSpec, painter: QPainter, px: float) -> None:
    painter.strokePath(path, QPen(faint(spec.inks.zone_halo, 0.55 * spec.inks.rim), 2.6 * px))
    painter.strokePath(path, QPen(faint(spec.inks.muscle_edge, 0.85 * spec.inks.rim), 1.1 * px))


def _zone(shapes: ZoneShapes, spec: PictureSpec, painter: QPainter, px: float) -> None:
    stipple.paint_zone(painter, shapes, spec.inks, px)


def _agreement(shapes: AgreementShapes, spec: PictureSpec, painter: QPainter, px: float) -> None:
    stipple.paint_agreement(painter, shapes, spec.inks, px)


def _tint(area: Area, spec: PictureSpec, painter: QPainter, px: float) -> None:
    painter.fillPath(area.path, marks.tint(area.felt.intensity, spec.inks))


def _pain(area: Area, spec: PictureSpec, painter: QPainter, px: float) -> None:
    paint_felt(painter, area.path, *area.felt, spec.inks, px)


def _pain_outline(area: Area, spec: PictureSpec, painter: QPainter, px: float) -> None:
    outline_felt(painter, area.path, *area.felt, spec.inks, px)
