"""How far points are from a surface."""

import numpy as np
from numpy.typing import NDArray

from glutemap.body.audit.pairs import Shelf, boxes
from glutemap.body.audit.solid import Doubles, Ints

_FINEST = 0.004  # m, a cell
_TINY = 1e-30


def distances(points: Doubles, vertices: Doubles, triangles: Ints, limit: float) -> Doubles:
    """(n,) m from each point to the nearest place on the surface; ``limit`` where it is farther."""
    points = np.asarray(points, np.float64).reshape(-1, 3)
    best = np.full(len(points), limit * limit)
    if not len(points) or not len(triangles):
        return np.full(len(points), limit)
    corners = np.asarray(vertices, np.float64)[triangles]
    low, high = corners.min(axis=1) - limit, corners.max(axis=1) + limit
    first, last = points.min(axis=0), points.max(axis=0)
    near = np.flatnonzero(((high >= first) & (low <= last)).all(axis=1))
    size = max(_FINEST, limit)
    sides = np.floor((last - first) / size).astype(np.int64) + 1

    def cells(at: Doubles) -> NDArray[np.int64]:
        return np.asarray(np.floor((at - first) / size), np.int64).clip(0, sides - 1)

    def number(cells: NDArray[np.int64]) -> NDArray[np.int64]:
        return np.asarray((cells[:, 0] * sides[1] + cells[:, 1]) * sides[2] + cells[:, 2], np.int64)

    own = number(cells(points))
    owner, around = boxes(cells(low[near]), cells(high[near]))
    named = number(around)
    occupied = np.zeros(int(sides.prod()), np.bool_)
    occupied[own] = True
    wanted = occupied[named]
    for asker, triangle in Shelf(named[wanted], near[owner[wanted]]).meet(own):
        np.minimum.at(best, asker, squared(points[asker], corners[triangle]))
    return np.asarray(np.sqrt(best), np.float64)


def nearest(points: Doubles, vertices: Doubles, triangles: Ints, limit: float = 0.1) -> Doubles:
    """As `distances`, for a long reach: what is not near is looked for farther away."""
    out = np.full(len(points), limit)
    left = np.arange(len(points))
    reach = min(0.006, limit)
    while len(left):
        out[left] = distances(points[left], vertices, triangles, reach)
        if reach >= limit:
            break
        left = left[out[left] >= reach]
        reach = min(4 * reach, limit)
    return out


def squared(points: Doubles, corners: Doubles) -> Doubles:
    """(n,) m2 from each point (n, 3) to its own triangle (n, 3, 3)."""
    a, b, c = (corners[:, i] for i in range(3))
    out = np.minimum(_to_edge(points, a, b), np.minimum(_to_edge(points, b, c), _to_edge(points, c, a)))
    across = np.cross(b - a, c - a)
    over = np.ones(len(points), np.bool_)
    for start, end in ((a, b), (b, c), (c, a)):
        over &= _dot(np.cross(end - start, points - start), across) >= 0
    height = _dot(points - a, across)
    flat = np.square(height) / np.maximum(_dot(across, across), _TINY)
    return np.asarray(np.where(over & (_dot(across, across) > _TINY), flat, out), np.float64)


def _to_edge(points: Doubles, a: Doubles, b: Doubles) -> Doubles:
    way = b - a
    share = (_dot(points - a, way) / np.maximum(_dot(way, way), _TINY)).clip(0, 1)
    off = points - a - share[:, None] * way
    return _dot(off, off)


def _dot(a: Doubles, b: Doubles) -> Doubles:
    return np.asarray(np.einsum("ij,ij->i", a, b), np.float64)
