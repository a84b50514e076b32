"""Where the trigger points of a muscle lie in a view."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from glutemap.body.frame import BodyType, Side
from glutemap.body.surface import load_surface
from glutemap.body.zones import spot_on_skin
from glutemap.ui.canvas import loaded
from glutemap.ui.canvas.pins import PointMark
from glutemap.ui.canvas.skin_grid import Look, load_skin_grid

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from glutemap.knowledge.records import Muscle, TriggerPoint

HIDDEN_BEHIND_MM = 25.0  # a spot this far from the skin seen at its place lies on the far side


@lru_cache(maxsize=2048)  # all points on both sides of all bodies, of a pack as well
def _vertex_of(point: TriggerPoint, side: Side, body: BodyType) -> int:
    """The vertex of a body's skin at which a trigger point is marked."""
    return nearest_vertex(spot_on_skin(point.spot, side, point.facing, body), body)


def nearest_vertex(at: NDArray[np.float64], body: BodyType) -> int:
    """The vertex of a body's skin nearest to a place (3,) in metres."""
    return int(((load_surface().vertices[body] - at) ** 2).sum(axis=1).argmin())


def lay_points(muscle: Muscle, body: BodyType) -> None:
    """Lay a muscle's trigger points on a body's skin ahead of need (some milliseconds each)."""
    for point in muscle.trigger_points:
        for side in (Side.LEFT, Side.RIGHT):
            _vertex_of(point, side, body)
    loaded.laid.add((muscle.id, body))


def point_marks(look: Look, muscle: Muscle, side: Side) -> list[PointMark]:
    """The trigger points of a muscle as seen in a view."""
    return [_mark(look, point, side, number) for number, point in enumerate(muscle.trigger_points, start=1)]


def _mark(look: Look, point: TriggerPoint, side: Side, number: int) -> PointMark:
    return PointMark(point.id, number, *place_of(look, _vertex_of(point, side, look.body)))


def place_of(look: Look, vertex: int) -> tuple[float, float, bool]:
    """Where a vertex of the skin lies in a view (x_mm, y_mm), and whether it faces the viewer."""
    skin = load_surface().vertices[look.body]
    at = skin[vertex]
    x_mm = 1000 * float(at @ np.asarray(look.view.rightwards))
    y_mm = 1000 * float(at[2])
    seen = load_skin_grid(look).vertex_at(x_mm, y_mm)
    facing = seen is not None and float(np.linalg.norm(skin[seen] - at)) * 1000 < HIDDEN_BEHIND_MM
    return x_mm, y_mm, facing
