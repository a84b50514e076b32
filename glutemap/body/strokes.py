"""Painted strokes: from places in a view to the skin they cover.

A stroke is the union of round dabs along it, so it does not matter how a marking was split into
strokes. A dab covers the skin within its radius, measured from the skin seen under the brush.
"""

import itertools
import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from glutemap.body.frame import BodyType, View
from glutemap.body.reach import skin_distance
from glutemap.body.surface import Surface, load_surface
from glutemap.body.views import load_raster

Points = tuple[tuple[float, float], ...]
STEP_MM = 3.0  # largest spacing of the dabs; a radius of 10 mm is then kept within 0.2 mm


@dataclass(frozen=True)
class Stroke:
    """A painted line: in a view, through points in that view's mm, with a radius on the skin.

    ``body`` is the body type it was painted on; None means the pain map's.
    """

    view: View
    points_mm: Points
    radius_mm: float
    intensity: float
    body: BodyType | None = None

    def mirrored(self) -> "Stroke":
        """The same stroke on the other side of the body."""
        points = tuple((-x, y) for x, y in self.points_mm)
        return Stroke(self.view.mirror, points, self.radius_mm, self.intensity, self.body)


def _dab_places(points: Points) -> NDArray[np.float64]:
    """Places (N, 2) along the points, at most STEP_MM apart; each piece is divided by itself alone."""
    if len(points) == 1:
        return np.array(points, np.float64)
    pieces = []
    for start, end in itertools.pairwise(points):
        steps = max(1, math.ceil(math.dist(start, end) / STEP_MM))
        t = np.arange(steps + 1)[:, None] / steps
        pieces.append((1 - t) * np.array(start, np.float64) + t * np.array(end, np.float64))
    return np.unique(np.concatenate(pieces), axis=0)


def _reached(
    places: NDArray[np.float64], view: View, body: BodyType, radius_mm: float, surface: Surface
) -> NDArray[np.intp]:
    """The vertices within the radius of what is seen at the places of a view that the atlas stores."""
    corners, weights, _hit = load_raster(view, body).skin_at(places)
    if not len(corners):
        return np.zeros(0, np.intp)
    vertices = np.asarray(surface.vertices[body], np.float64)
    seen = (vertices[corners] * weights[:, :, None]).sum(1)
    main = corners[np.arange(len(corners)), weights.argmax(1)]
    found, _distance = skin_distance(
        surface, vertices, surface.normals, seen, surface.normals[main], surface.part[main], radius_mm / 1000
    )
    return found


def _on_both_halves(
    places: NDArray[np.float64], view: View, body: BodyType, radius_mm: float, surface: Surface
) -> NDArray[np.intp]:
    """`_reached` in the front or back view, where the right half is worked out as the left half's image.

    The triangles of the mesh are not quite symmetric; this way a mirrored drawing marks exactly the
    mirrored skin. A place on the midline counts for both halves.
    """
    leftward = View(view).rightwards[0]  # +1 where the viewer's right is the body's left
    side = places[:, 0] * leftward
    left = _reached(places[side >= 0], view, body, radius_mm, surface)
    right = _reached(places[side <= 0] * (-1, 1), view, body, radius_mm, surface)
    return np.union1d(left, surface.mirror[right])


@lru_cache(maxsize=4096)
def covered(view: View, points: Points, radius_mm: float, body: BodyType) -> NDArray[np.intp]:
    """The vertices that a stroke through these points covers. Read-only.

    While a stroke is being painted, call this for each new pair of points: their union is the stroke.
    """
    surface = load_surface()
    places = _dab_places(points)
    if view.mirror is view:
        out = _on_both_halves(places, view, body, radius_mm, surface)
    elif view.is_stored:
        out = _reached(places, view, body, radius_mm, surface)
    else:
        out = np.sort(surface.mirror[_reached(places * (-1, 1), view.mirror, body, radius_mm, surface)])
    out = np.asarray(out, np.intp)
    out.flags.writeable = False
    return out
