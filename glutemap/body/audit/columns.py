"""Rays through a closed surface: where they cross it, and whether a point is inside.

The triangles are kept by the cells of a grid that lies across the rays, so that a ray is tried only against
the triangles of its own column.
"""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from glutemap.body.audit.pairs import Shelf, boxes
from glutemap.body.audit.solid import Doubles, Ints

# Rays are moved by a few millionths of a metre, so that none runs along an edge or through a corner: places
# come in whole tenths of a millimetre, and much of the body lies exactly on the midline.
NUDGE = np.array([3.1e-6 * 2**0.5, -2.3e-6 * 3**0.5])
_FINEST = 0.002  # m, a cell
_MOST_CELLS = 1_000_000


class Crossings(NamedTuple):
    """Where rays cross the surface: which ray, how high, and +1 where it leaves, -1 where it enters."""

    ray: NDArray[np.int64]
    height: Doubles
    sign: NDArray[np.int64]


@dataclass(frozen=True)
class _Grid:
    low: Doubles
    size: float
    across: int

    def cells(self, flat: Doubles) -> NDArray[np.int64]:
        return np.asarray(np.floor((flat - self.low) / self.size), np.int64)

    def number(self, cells: NDArray[np.int64]) -> NDArray[np.int64]:
        return cells[:, 0] * self.across + cells[:, 1]


class Columns:
    """A surface seen along the third of its coordinates, upwards."""

    def __init__(self, vertices: Doubles, triangles: Ints) -> None:
        self._corners = np.asarray(vertices, np.float64)[triangles]
        flat = self._corners[:, :, :2]
        low, high = flat.min(axis=1), flat.max(axis=1)
        self._low, self._high = low.min(axis=0, initial=np.inf), high.max(axis=0, initial=-np.inf)
        if not len(triangles):
            return
        extent = self._high - self._low
        size = max(_FINEST, float(np.median(high - low)), float((extent.prod() / _MOST_CELLS) ** 0.5))
        self._grid = _Grid(self._low, size, int(extent[1] / size) + 2)
        owner, cells = boxes(self._grid.cells(low), self._grid.cells(high))
        self._shelf = Shelf(self._grid.number(cells), owner)

    def crossings(self, flat: Doubles) -> Crossings:
        """Every crossing of the rays that stand on ``flat`` (n, 2), in no order."""
        at = np.asarray(flat, np.float64) + NUDGE
        able = np.flatnonzero(((at > self._low) & (at < self._high)).all(axis=1))
        found = [Crossings(np.zeros(0, np.int64), np.zeros(0), np.zeros(0, np.int64))]
        if len(able):
            cell = self._grid.number(self._grid.cells(at[able]))
            for asker, triangle in self._shelf.meet(cell):
                found.append(_cross(able[asker], at[able[asker]], self._corners[triangle]))
        return Crossings(*(np.concatenate(column) for column in zip(*found, strict=True)))

    def inside(self, points: Doubles) -> NDArray[np.bool_]:
        """Which of the points (n, 3) the surface encloses; surfaces that overlap count as one."""
        points = np.asarray(points, np.float64).reshape(-1, 3)
        found = self.crossings(points[:, :2])
        above = found.height > points[found.ray, 2]
        turns = np.bincount(found.ray[above], found.sign[above], len(points))
        return np.asarray(turns > 0.5, np.bool_)


def _cross(ray: NDArray[np.int64], at: Doubles, corners: Doubles) -> Crossings:
    """Which of the pairs of ray and triangle really meet."""
    a, b, c = (corners[:, i, :2] - at for i in range(3))
    parts = np.stack([_cross2(b, c), _cross2(c, a), _cross2(a, b)])
    hit = (parts > 0).all(axis=0) | (parts < 0).all(axis=0)
    parts = parts[:, hit]
    whole = parts.sum(axis=0)
    height = np.einsum("in,ni->n", parts, corners[hit, :, 2]) / whole
    return Crossings(ray[hit], height, np.where(whole > 0, 1, -1))


def _cross2(a: Doubles, b: Doubles) -> Doubles:
    return np.asarray(a[:, 0] * b[:, 1] - a[:, 1] * b[:, 0], np.float64)


class Enclosed:
    """The room inside a closed surface, looked at along its shortest way through."""

    def __init__(self, vertices: Doubles, triangles: Ints) -> None:
        up = int(np.argmin(np.ptp(vertices, axis=0))) if len(vertices) else 2
        self._order = [(up + 1) % 3, (up + 2) % 3, up]  # turned, not mirrored
        self._columns = Columns(np.asarray(vertices)[:, self._order], triangles)

    def holds(self, points: Doubles) -> NDArray[np.bool_]:
        """Which of the points (n, 3) are inside."""
        return self._columns.inside(np.asarray(points, np.float64).reshape(-1, 3)[:, self._order])


def inside(points: Doubles, vertices: Doubles, triangles: Ints) -> NDArray[np.bool_]:
    """Which of the points (n, 3) the closed surface encloses."""
    if not len(points):
        return np.zeros(0, np.bool_)
    return Enclosed(vertices, triangles).holds(points)
