"""Where marks and zones lie: which regions they touch, from which views they are seen best, what to show."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from glutemap.body.atlas import load_manifest
from glutemap.body.frame import BodyType, View
from glutemap.body.marks import field_of, main_region
from glutemap.body.pain import movements
from glutemap.body.regions import load_regions
from glutemap.body.surface import load_surface
from glutemap.body.views import load_raster

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from numpy.typing import NDArray

    from glutemap.body.atlas import Box
    from glutemap.body.pain import PainMap

    Floats = NDArray[np.float32]

VIEWS = (View.POSTERIOR, View.ANTERIOR, View.LEFT, View.RIGHT)
WELL_SEEN = (0.15, 0.7)  # of a vertex' skin as it appears: from hardly to well
WORTH = 0.12  # of all that is marked: a further view must add at least this much
TOUCHED = 0.12  # of a region's skin: less is painting past an edge
AIR_MM = 85.0  # of body above and below what is marked
LEAST_MM = 620.0  # less of the body would not tell where it is
NEARLY_ALL = 0.72  # of the height of the body: then the whole of it is shown


@lru_cache(maxsize=8)
def seen_cm2(view: View, body: BodyType) -> Floats:
    """How much of each vertex' skin (V,) is seen in a view, as it appears there."""
    raster = load_raster(view, body)
    n = load_surface().n
    pixels = np.bincount(raster.corners.ravel(), raster.weights.ravel(), n)
    return (pixels / (raster.scale * 10) ** 2).astype(np.float32)


def best_views(weight: Floats, body: BodyType, most: int = 3) -> tuple[View, ...]:
    """The views that show a field (V,) of weights 0..1 best: each adds what the others show badly."""
    skin = load_surface().area_cm2[body]
    wanted = weight * skin
    total = float(wanted.sum())
    shown = np.zeros_like(wanted)  # how well each vertex is seen in the best of the chosen views
    chosen: list[View] = []
    well = {view: _well_seen(view, body) for view in VIEWS} if total > 0 else {}
    while total > 0 and len(chosen) < most:
        gains = {
            view: float((wanted * np.maximum(seen - shown, 0)).sum()) / total
            for view, seen in well.items()
            if view not in chosen
        }
        view = max(gains, key=lambda view: gains[view])
        if chosen and gains[view] < WORTH:
            break
        chosen.append(view)
        shown = np.maximum(shown, well[view])
    return tuple(view for view in VIEWS if view in chosen)


def _well_seen(view: View, body: BodyType) -> Floats:
    """How well each vertex (V,) is seen: 0 where its skin is seen aslant or not at all, 1 face on."""
    share = seen_cm2(view, body) / np.maximum(load_surface().area_cm2[body], 1e-6)
    low, high = WELL_SEEN
    return np.asarray(np.clip((share - low) / (high - low), 0, 1), np.float32)


@dataclass(frozen=True)
class Span:
    """What to show of the body from top to bottom, in mm, and how far from the midline it reaches."""

    low: float
    high: float
    reach: float = 0.0

    @property
    def height(self) -> float:
        """From low to high."""
        return self.high - self.low


def span_of(weight: Floats, body: BodyType, views: Sequence[View]) -> Span:
    """What pictures of a field (V,) show: all of it that is seen in the views, with air round it."""
    vertices = np.asarray(load_surface().vertices[body], np.float64) * 1000
    _x0, low_mm, _x1, high_mm = load_manifest().view(View.POSTERIOR).box_mm
    seen = np.zeros(len(vertices), np.bool_)
    for view in views:
        seen |= (weight > 0.05) & (seen_cm2(view, body) > 0)
    if not seen.any():
        return Span(low_mm, high_mm)
    height = vertices[seen, 2]
    low, high = float(height.min()) - AIR_MM, float(height.max()) + AIR_MM
    reach = float(np.abs(vertices[seen, 0]).max())
    if high - low < LEAST_MM:
        spare = (LEAST_MM - (high - low)) / 2
        low, high = low - spare, high + spare
    if high - low > NEARLY_ALL * (high_mm - low_mm):
        return Span(low_mm, high_mm, reach)
    if low < low_mm:
        low, high = low_mm, high + (low_mm - low)
    if high > high_mm:
        low, high = low - (high - high_mm), high_mm
    return Span(low, high, reach)


def box_of(view: View, span: Span, aspect: float) -> Box:
    """The part of a view that a picture of this shape shows: the span, in the middle of the body.

    Where the marks would not fit in its width more of the body is shown.
    """
    height, middle = span.height, (span.low + span.high) / 2
    across = span.reach + 30 if view in (View.POSTERIOR, View.ANTERIOR) else 0.0
    height = max(height, 2 * across / aspect)
    half = height * aspect / 2
    return (-half, middle - height / 2, half, middle + height / 2)


def touched_regions(pain: Floats, body: BodyType, surely: Collection[str] = ()) -> list[str]:
    """The ids of the regions that a field (V,) of pain touches, those with the most marked skin first.

    Of those that are ``surely`` meant any marked skin is enough.
    """
    regions = load_regions()
    surface = load_surface()
    # Skin on the midline belongs to both sides and tells of neither.
    sided = surface.mirror != np.arange(surface.n)
    area = surface.area_cm2[body] * sided
    count = len(regions.ids)
    whole = np.bincount(regions.of_vertex, area, count)
    marked = np.bincount(regions.of_vertex, area * (pain > 0), count)
    if not marked.any():
        return []
    meant = np.isin(regions.ids, list(surely)) & (marked > 0)
    found = np.flatnonzero(meant | (marked >= TOUCHED * np.maximum(whole, 1e-6)))
    if not len(found):
        found = np.array([marked.argmax()])
    return [regions.ids[number] for number in sorted(found, key=lambda n: -float(marked[n]))]


def regions_of(pain: PainMap) -> list[str]:
    """The ids of the regions by which marks are named, those with the most marked skin first.

    A painted place is small beside the region it lies in, and is named all the same.
    """
    moves = [pain.strokes[at.start : at.stop] for at in movements(pain.strokes)]
    surely = {main_region(strokes, pain.body) for strokes in moves if not strokes[0].erases}
    return touched_regions(field_of(pain), pain.body, surely)
