"""The same pain drawn again: random drawings with a wanted overlap (Jaccard index) with a given one.

A drawing is taken as a height above its edge (millimetres to the edge, below zero outside). A smooth random
height is added and the result cut where it covers about as much skin as before: edges wander, parts go
missing, others are added, and the whole shifts. How much is added is found by trial, so that the mean overlap
is the wanted one. People who draw the same pain twice reach 0.42 to 0.76 (PMID 37897081; Leoni 2013;
PMID 26992099), with the extent much steadier (intraclass correlation 0.80 to 0.98).
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from glutemap.body.reach import skin_distance
from glutemap.body.surface import Surface
from glutemap.ranking.cells import mean_cm2

Floats = NDArray[np.float32]
Doubles = NDArray[np.float64]
Numbers = NDArray[np.intp]

REACH_M = 0.07  # how far from the drawing a redrawing may reach
MOST_EDGE = 250  # places of the edge that distances are taken from: more would add nothing but time
WAVES = 48
WAVE_M = (0.05, 0.16)  # lengths of the waves that edges wander in: a finger's to a hand's breadth
EXTENT = 0.10  # spread of the logarithm of the extent: about all within 20 %
TRIALS = 16  # drawings that the overlap is measured on
HALVINGS = 7
AT_ONCE = 50  # drawings between two checks of whether anybody still waits for them
STEPS = 512  # of height that areas are added up in
CUBE_M = 0.15  # places of an edge that lie in one cube are handled at once
MOST_M = 0.12  # of the random height


@dataclass(frozen=True, eq=False)
class Redrawn:
    """N drawings of the same pain.

    Attributes:
        vertices: (L,) the skin that any may touch.
        marked: (N, L) what each marks.

    """

    vertices: Numbers
    marked: NDArray[np.bool_]


def _go_on() -> None:
    """Nobody waits for anything else."""


class Redrawer:
    """Draws one drawing (V,) again and again.

    ``check`` is called between steps of some hundredths of a second; what it raises ends the drawing.
    """

    def __init__(
        self,
        surface: Surface,
        drawn: NDArray[np.bool_],
        chance: np.random.Generator,
        check: Callable[[], None] = _go_on,
    ) -> None:
        self._surface, self._chance, self._check = surface, chance, check
        check()
        self.vertices, self.height = _heights(surface, drawn, chance)
        self.area = mean_cm2(surface)[self.vertices]
        self.was = drawn[self.vertices]

    def redraw(
        self, count: int, jaccard: float, extent: float = 1.0, *, with_each_other: bool = False
    ) -> Redrawn:
        """``count`` drawings with this mean overlap, ``extent`` times as large.

        The overlap is that with the given one, or of every two of them.
        """
        measured = mutual_overlap if with_each_other else self.overlap
        low, high = 0.0, MOST_M
        trial = self._noise(TRIALS)
        for _ in range(HALVINGS):
            self._check()
            middle = (low + high) / 2
            found = measured(self._cut(middle * trial, extent), self.area)
            low, high = (middle, high) if found > jaccard else (low, middle)
        noise, marked = (low + high) / 2 * self._noise(count), [np.zeros((0, len(self.vertices)), np.bool_)]
        for first in range(0, count, AT_ONCE):
            self._check()
            marked.append(self._cut(noise[first : first + AT_ONCE], extent))
        return Redrawn(self.vertices, np.concatenate(marked))

    def _noise(self, count: int) -> Floats:
        """(count, L) smooth random heights of unit spread."""
        chance, at = self._chance, self._surface.mean[self.vertices]
        direction = chance.normal(size=(3, WAVES))
        direction /= np.linalg.norm(direction, axis=0)
        waves = ((at @ direction) * (2 * np.pi / chance.uniform(*WAVE_M, WAVES))).astype(np.float32)
        basis = np.concatenate([np.cos(waves), np.sin(waves)], 1)
        weights = chance.normal(size=(2 * WAVES, count)).astype(np.float32) / np.float32(np.sqrt(WAVES))
        return np.asarray(np.ascontiguousarray(weights.T) @ np.ascontiguousarray(basis.T), np.float32)

    def _cut(self, noise: Floats, extent: float) -> NDArray[np.bool_]:
        """(N, L) the highest skin of each, as much as a drawing of about this extent holds."""
        whole = float(self.area[self.was].sum()) * extent
        want = whole * np.exp(EXTENT * self._chance.normal(size=len(noise)))
        return highest(noise + self.height, self.area, want)

    def overlap(self, marked: NDArray[np.bool_], area: Floats) -> float:
        """The mean Jaccard index of drawings (N, L) with the given one, by area (L,)."""
        both, either = (marked & self.was) @ area, (marked | self.was) @ area
        return float(np.mean(both / np.maximum(either, 1e-9)))


def mutual_overlap(marked: NDArray[np.bool_], area: Floats) -> float:
    """The mean Jaccard index of every two of N drawings (N, L), by area (L,)."""
    drawn = marked.astype(np.float32)
    both = (drawn * area) @ drawn.T
    own = np.diag(both)
    either = own[:, None] + own - both
    return float(np.mean((both / np.maximum(either, 1e-9))[~np.eye(len(drawn), dtype=np.bool_)]))


def highest(height: Floats, area: Floats, want: Doubles) -> NDArray[np.bool_]:
    """(N, L) the highest places of each row, as many as fit into ``want`` (N,) of area; the highest always.

    Areas are added up in steps of height first, then one by one in the step where the edge lies: sorting all
    would take ten times as long.
    """
    low, high = height.min(1, keepdims=True), height.max(1, keepdims=True)
    step = ((high - height) * ((STEPS - 1) / np.maximum(high - low, np.float32(1e-9)))).astype(np.int16)
    marked = np.zeros(height.shape, np.bool_)
    for row, edge in enumerate(want.tolist()):
        above = np.cumsum(np.bincount(step[row], area, STEPS))
        last = min(int(np.searchsorted(above, edge, "right")), STEPS - 1)
        np.less(step[row], last, out=marked[row])
        at_edge = np.flatnonzero(step[row] == last)
        at_edge = at_edge[np.argsort(-height[row, at_edge], kind="stable")]
        left = edge - (above[last - 1] if last else 0.0)
        fit = np.cumsum(area[at_edge], dtype=np.float64) <= left
        if last == 0 and len(fit):
            fit[0] = True
        marked[row, at_edge[fit]] = True
    return marked


def _heights(
    surface: Surface, drawn: NDArray[np.bool_], chance: np.random.Generator
) -> tuple[Numbers, Floats]:
    """The vertices within reach of a drawing, and how far inside its edge each is (metres)."""
    inside, outside = _edges(surface, drawn, chance)
    near, out = _distances(surface, inside)
    full = np.flatnonzero(drawn)
    vertices = np.union1d(near, full)
    height = np.zeros(surface.n, np.float32)
    height[near] = -out
    reached, depth = _distances(surface, outside)
    deep = np.zeros(surface.n, np.float32)
    deep[full] = REACH_M
    deep[reached] = depth
    height[full] = deep[full]
    return vertices, height[vertices]


def _edges(
    surface: Surface, drawn: NDArray[np.bool_], chance: np.random.Generator
) -> tuple[Numbers, Numbers]:
    """The outermost drawn vertices, and those just outside."""
    a, b = surface.triangles, np.roll(surface.triangles, 1, 1)
    cross = drawn[a] & ~drawn[b]
    back = ~drawn[a] & drawn[b]
    inside = np.unique(np.concatenate([a[cross], b[back]]))
    outside = np.unique(np.concatenate([b[cross], a[back]]))
    return tuple(  # type: ignore[return-value]
        np.sort(chance.choice(e, MOST_EDGE, replace=False)) if len(e) > MOST_EDGE else e
        for e in (inside.astype(np.intp), outside.astype(np.intp))
    )


def _distances(surface: Surface, places: Numbers) -> tuple[Numbers, Doubles]:
    """The vertices within reach of any of some places, and how far they are (metres)."""
    best = np.full(surface.n, np.inf)
    for group in _neighbours(surface.mean[places]):
        here = places[group]
        found, apart = skin_distance(
            surface, surface.mean, surface.normals, surface.mean[here], surface.normals[here],
            surface.part[here], REACH_M,
        )  # fmt: skip
        best[found] = np.minimum(best[found], apart)
    reached = np.flatnonzero(np.isfinite(best))
    return reached, best[reached]


def _neighbours(at: Doubles) -> list[Numbers]:
    """The numbers of places (N, 3) in groups that lie near each other."""
    if not len(at):
        return []
    cube = np.floor(at / CUBE_M).astype(np.int64)
    number = np.unique(cube, axis=0, return_inverse=True)[1].ravel()
    order = np.argsort(number, kind="stable")
    return np.split(order, np.flatnonzero(np.diff(number[order])) + 1)
