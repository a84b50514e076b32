"""Painted strokes: from places in a view to the skin they cover.

A stroke is the union of round dabs along it, so it does not matter how a marking was split into
strokes. A dab covers the skin within its radius, measured from the skin seen under the brush.
A filled stroke covers what is seen inside its closed outline, measured in the view.
"""

import itertools
import math
from dataclasses import dataclass
from functools import lru_cache
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from glutemap.body.frame import BodyType, View
from glutemap.body.inside import inside_mm
from glutemap.body.pain import Points, Stroke
from glutemap.body.reach import skin_distance
from glutemap.body.surface import Surface, load_surface
from glutemap.body.views import load_raster

__all__ = ["Cover", "Stroke", "cover", "cover_of"]

EDGE_MM = 12.0  # over which the cover fades: about the spacing of vertices on the trunk
STEP_MM = 3.0  # largest spacing of the dabs; a radius of 10 mm is then kept within 0.2 mm


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


@dataclass(frozen=True, eq=False)
class Cover:
    """The skin a stroke covers: vertices (K,) in order, and how far each lies inside its edge.

    ``share`` falls from 1 to 0 across the edge and is one half on it, so that a contour at 0.5 of the
    field made from it runs at the brush's radius, finer than the mesh. Read-only.
    """

    vertices: NDArray[np.intp]
    share: NDArray[np.float32]

    @property
    def inside(self) -> NDArray[np.intp]:
        """The vertices (K,) that count as marked."""
        return self.vertices[self.share >= 0.5]

    def moved(self, mirror: NDArray[np.int32]) -> "Cover":
        """The same cover on the other side of the body."""
        vertices = mirror[self.vertices].astype(np.intp)
        order = np.argsort(vertices)
        return Cover(vertices[order], self.share[order])

    def joined(self, other: "Cover") -> "Cover":
        """Both covers together."""
        vertices, where = np.unique(np.concatenate([self.vertices, other.vertices]), return_inverse=True)
        share = np.zeros(len(vertices), np.float32)
        np.maximum.at(share, where, np.concatenate([self.share, other.share]))
        return Cover(vertices, share)


@lru_cache(maxsize=2)
def _metres(body: BodyType) -> NDArray[np.float64]:
    """Where the vertices are (V, 3), in the precision that distances are worked out with."""
    out = np.asarray(load_surface().vertices[body], np.float64)
    out.flags.writeable = False
    return out


def _reached(
    places: NDArray[np.float64], view: View, body: BodyType, radius_mm: float, surface: Surface
) -> Cover:
    """What lies within the radius of what is seen at the places of a view that the atlas stores."""
    corners, weights, _hit = load_raster(view, body).skin_at(places)
    if not len(corners):
        return Cover(np.zeros(0, np.intp), np.zeros(0, np.float32))
    vertices = _metres(body)
    seen = (vertices[corners] * weights[:, :, None]).sum(1)
    main = corners[np.arange(len(corners)), weights.argmax(1)]
    reach = radius_mm + EDGE_MM / 2
    found, distance = skin_distance(
        surface, vertices, surface.normals, seen, surface.normals[main], surface.part[main], reach / 1000
    )
    share = np.clip((reach - 1000 * distance) / EDGE_MM, 0, 1).astype(np.float32)
    # The vertices lie up to a centimetre apart: a small dab must not fall between them.
    share[np.isin(found, main)] = 1
    return Cover(found.astype(np.intp), share)


def _on_both_halves(
    places: NDArray[np.float64], view: View, body: BodyType, radius_mm: float, surface: Surface
) -> Cover:
    """`_reached` in the front or back view, where the right half is worked out as the left half's image.

    The triangles of the mesh are not quite symmetric; this way a mirrored drawing marks exactly the
    mirrored skin. A place on the midline counts for both halves.
    """
    leftward = View(view).rightwards[0]  # +1 where the viewer's right is the body's left
    side = places[:, 0] * leftward
    left = _reached(places[side >= 0], view, body, radius_mm, surface)
    right = _reached(places[side <= 0] * (-1, 1), view, body, radius_mm, surface)
    return left.joined(right.moved(surface.mirror))


_of_living: WeakKeyDictionary[Stroke, tuple[BodyType, "Cover"]] = WeakKeyDictionary()
"""What each stroke covers that anybody holds. A drawing is gone through from its first stroke to its last, so
one with a stroke more than a cache has room for would find none of them there."""


def cover_of(stroke: Stroke, body: BodyType, *, keep: bool = True) -> Cover:
    """What a stroke covers on the body it was painted on, else on ``body``.

    ``keep`` it in memory, unless it is a piece of a stroke under way that nobody asks for again.
    """
    body = stroke.body or body
    known = _of_living.get(stroke)
    if known is not None and known[0] == body:
        return known[1]
    how = filled if stroke.fills else cover
    make = how if keep else how.__wrapped__
    found = make(stroke.view, stroke.points_mm, stroke.radius_mm, body)
    if keep:
        _of_living[stroke] = (body, found)
    return found


@lru_cache(maxsize=1024)
def cover(view: View, points: Points, radius_mm: float, body: BodyType) -> Cover:
    """What a stroke through these points covers.

    While a stroke is being painted, call this for each new pair of points: their union is the stroke.
    """
    surface = load_surface()
    places = _dab_places(points)
    if view.mirror is view:
        out = _on_both_halves(places, view, body, radius_mm, surface)
    elif view.is_stored:
        out = _reached(places, view, body, radius_mm, surface)
    else:
        out = _reached(places * (-1, 1), view.mirror, body, radius_mm, surface).moved(surface.mirror)
    return _kept(out)


@lru_cache(maxsize=256)
def filled(view: View, points: Points, radius_mm: float, body: BodyType) -> Cover:
    """What is seen inside the closed line through these points, widened by the radius as seen in the view.

    Where that is too small to hold a vertex, what the line itself covers. The edge runs within a millimetre
    of the line on average (0.2 to 1.8, measured on circles of 1 to 8 cm radius), as fine as the mesh lets it.
    """
    surface = load_surface()
    outline = np.array(points, np.float64)
    if view.mirror is view:
        left = _seen_inside(outline, view, body, radius_mm)
        right = _seen_inside(outline * (-1, 1), view, body, radius_mm)
        out = left.joined(right.moved(surface.mirror))
    elif view.is_stored:
        out = _seen_inside(outline, view, body, radius_mm)
    else:
        out = _seen_inside(outline * (-1, 1), view.mirror, body, radius_mm).moved(surface.mirror)
    return _kept(out) if len(out.inside) else cover(view, points, radius_mm, body)


def _seen_inside(outline: NDArray[np.float64], view: View, body: BodyType, radius_mm: float) -> Cover:
    """As `filled`, in a view that the atlas stores; in the front or back view of the body's left half."""
    vertices, places = _seen(view, body)
    reach = radius_mm + EDGE_MM / 2
    near = ((places >= outline.min(0) - reach) & (places <= outline.max(0) + reach)).all(1)
    depth = inside_mm(places[near], outline) + radius_mm
    share = np.clip(0.5 + depth / EDGE_MM, 0, 1).astype(np.float32)
    return Cover(vertices[near][share > 0], share[share > 0])


@lru_cache(maxsize=2)
def _seen(view: View, body: BodyType) -> tuple[NDArray[np.intp], NDArray[np.float64]]:
    """The vertices (K,) in order that are seen in a stored view, and where in mm (K, 2)."""
    surface = load_surface()
    vertices = np.unique(load_raster(view, body).corners).astype(np.intp)
    at = np.asarray(surface.vertices[body], np.float64)[vertices]
    if view.mirror is view:
        left = (at[:, 0] > 0) | (surface.mirror[vertices] == vertices)
        vertices, at = vertices[left], at[left]
    across = at @ np.asarray(view.rightwards)
    return vertices, 1000 * np.stack([across, at[:, 2]], axis=1)


def _kept(out: Cover) -> Cover:
    out.vertices.flags.writeable = out.share.flags.writeable = False
    return out
