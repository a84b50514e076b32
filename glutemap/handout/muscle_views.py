"""From where a muscle is seen best, and how much of the body to show round it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from glutemap.body.atlas import load_manifest
from glutemap.body.curves import area_mm2
from glutemap.body.frame import Side, View
from glutemap.body.views import load_outlines

if TYPE_CHECKING:
    from glutemap.body.atlas import Box
    from glutemap.body.curves import Ring
    from glutemap.knowledge.records import Library

LEAST_MM = 300.0  # less of the body would not tell where it is


def own_views(side: Side) -> tuple[View, View, View]:
    """From behind, from its own side, from the front."""
    return View.POSTERIOR, View.RIGHT if side is Side.RIGHT else View.LEFT, View.ANTERIOR


def muscle_views(library: Library, muscle_id: str, side: Side) -> tuple[View, ...]:
    """The views in which a muscle is seen, the one that shows most of it first."""
    seen = {view: _seen_mm2(library, muscle_id, side, view) for view in own_views(side)}
    best = sorted(seen, key=lambda view: -seen[view])
    return tuple(view for view in best if view is best[0] or seen[view] > 0.2 * seen[best[0]])


def point_view(library: Library, muscle_id: str, side: Side) -> View:
    """The view that most of a muscle's trigger points face."""
    behind, beside, front = own_views(side)
    named = {"posterior": behind, "lateral": beside, "anterior": front}
    facing = [point.facing for point in library.muscles[muscle_id].trigger_points if point.facing in named]
    if not facing:
        return muscle_views(library, muscle_id, side)[0]
    chosen = [named[word] for word in facing]
    return max(named.values(), key=chosen.count)


def muscle_box(library: Library, muscle_id: str, side: Side, view: View, aspect: float, air: float) -> Box:
    """The muscle and ``air`` times as much as it, in this shape; all of the body if it is not drawn."""
    whole = load_manifest().view(view).box_mm
    rings = [
        ring for number in _numbers(library, muscle_id, side) for ring in load_outlines(view).whole(number)
    ]
    x0, y0, x1, y1 = _bounds(rings) or whole
    height = max((y1 - y0) * air, (x1 - x0) * air / aspect, LEAST_MM)
    width = height * aspect
    x, y = (x0 + x1) / 2, (y0 + y1) / 2
    return x - width / 2, y - height / 2, x + width / 2, y + height / 2


def _numbers(library: Library, muscle_id: str, side: Side) -> list[int]:
    found = (load_manifest().find(structure, side) for structure in library.muscles[muscle_id].drawn)
    return [part.number for part in found if part is not None]


def _seen_mm2(library: Library, muscle_id: str, side: Side, view: View) -> float:
    outlines = load_outlines(view)
    numbers = _numbers(library, muscle_id, side)
    return sum(area_mm2(ring) for number in numbers for ring in outlines.visible(number))


def _bounds(rings: list[Ring]) -> Box | None:
    if not rings:
        return None
    points = np.concatenate(rings)
    (x0, y0), (x1, y1) = points.min(axis=0), points.max(axis=0)
    return float(x0), float(y0), float(x1), float(y1)
