"""The same pain drawn again: random drawings with a wanted overlap (Jaccard index) with a given one.

A drawing is taken as a height above its edge (millimetres to the edge, below zero outside). A smooth random
height is added and the result cut where it covers about as much skin as before: edges wander, parts go
missing, others are added, and the whole shifts. How much is added is found by trial, so that the mean overlap
is the wanted one. People who draw the same pain twice reach 0.42 to 0.76 (PMID 37897081; Leoni 2013;
PMID 26992099), with the extent much steadier (intraclass correlation 0.80 to 0.98).
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from glutemap.body.reach import skin_distance
from glutemap.body.surface import Surface

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


class Redrawer:
    """Draws one drawing (V,) again and again."""

    def __init__(self, surface: Surface, drawn: NDArray[np.bool_], chance: np.random.Generator) -> None:
        self._surface, self._chance = surface, chance
        self.vertices, self.height = _heights(surface, drawn, chance)
        self.area = sum(surface.area_cm2.values())[self.vertices].astype(np.float32)  # type: ignore[index]
        self.was = drawn[self.vertices]

    def redraw(self, count: int, jaccard: float, extent: float = 1.0) -> Redrawn:
        """``count`` drawings with this mean overlap, ``extent`` times as large."""
        low, high = 0.0, MOST_M
        trial = self._noise(TRIALS)
        for _ in range(HALVINGS):
            middle = (low + high) / 2
            found = self._overlap(self._cut(middle * trial, extent))
            low, high = (middle, high) if found > jaccard else (low, middle)
        return Redrawn(self.vertices, self._cut((low + high) / 2 * self._noise(count), extent))

    def _noise(self, count: int) -> Floats:
        """(count, L) smooth random heights of unit spread."""
        chance, at = self._chance, self._surface.mean[self.vertices]
        direction = chance.normal(size=(3, WAVES))
        direction /= np.linalg.norm(direction, axis=0)
        waves = (at @ direction) * (2 * np.pi / chance.uniform(*WAVE_M, WAVES))
        basis = np.concatenate([np.cos(waves), np.sin(waves)], 1).astype(np.float32)
        weights = chance.normal(size=(2 * WAVES, count)).astype(np.float32) / np.float32(np.sqrt(WAVES))
        return np.asarray((basis @ weights).T, np.float32)

    def _cut(self, noise: Floats, extent: float) -> NDArray[np.bool_]:
        height = self.height + noise
        order = np.argsort(-height, axis=1)
        covered = np.cumsum(self.area[order], 1)
        whole = float(self.area[self.was].sum()) * extent
        want = whole * np.exp(EXTENT * self._chance.normal(size=len(noise)))
        taken = covered <= np.maximum(want, covered[:, 0])[:, None]
        marked = np.zeros(height.shape, np.bool_)
        np.put_along_axis(marked, order, taken, 1)
        return marked

    def _overlap(self, marked: NDArray[np.bool_]) -> float:
        """The mean Jaccard index with the drawing, by area."""
        both, either = (marked & self.was) @ self.area, (marked | self.was) @ self.area
        return float(np.mean(both / np.maximum(either, 1e-9)))


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
    if not len(places):
        return np.zeros(0, np.intp), np.zeros(0)
    return skin_distance(
        surface, surface.mean, surface.normals, surface.mean[places], surface.normals[places],
        surface.part[places], REACH_M,
    )  # fmt: skip
