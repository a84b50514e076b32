"""What a person marked, made ready for the model: one drawing per vertex, or many drawings on cells."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from glutemap.body.frame import BodyType, Side
from glutemap.ranking.cells import Cells, Floats, Numbers
from glutemap.ranking.weights import Weights

Doubles = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Drawings:
    """N drawings on the T cells that any of them touches (in rising order).

    ``area`` (N, T) is the marked cm2, ``weight`` (N, T) the same times the weight of the intensity,
    ``total`` (N,) the weight of all of a drawing.
    """

    cells: Numbers
    weight: Floats
    area: Floats
    total: Doubles

    def mirrored(self, cells: Cells) -> "Drawings":
        """The drawings on the mirror image of the body."""
        twin = cells.mirror[self.cells]
        order = np.argsort(twin)
        return Drawings(
            twin[order],
            np.ascontiguousarray(self.weight[:, order]),
            np.ascontiguousarray(self.area[:, order]),
            self.total,
        )


@dataclass(frozen=True, eq=False)
class Marking:
    """A pain field made ready: what is marked, and how much it weighs, per vertex (V,)."""

    marked: NDArray[np.bool_]
    area: Floats  # cm2 on the body that was marked
    intensity: Floats  # cm2 times the intensity
    total_intensity: float
    first: Side  # the side that comes first where scores are equal
    drawings: Drawings  # one

    @property
    def is_empty(self) -> bool:
        """Whether nothing is marked."""
        return self.total_weight <= 0

    @property
    def total_weight(self) -> float:
        """Marked cm2 times the weight of the intensity."""
        return float(self.drawings.total[0])


def exact_sum(values: Floats) -> float:
    """The sum, to the last bit the same in whatever order the values come."""
    return float(np.sort(values).sum(dtype=np.float64))


def strength(intensity: Floats, weights: Weights) -> Floats:
    """The weight of an intensity 0..10: even faint pain is pain."""
    faint = np.float32(weights.faint)
    return np.asarray(faint + (1 - faint) / np.float32(10) * intensity, np.float32)


def read_marking(pain: Floats, body: BodyType, cells: Cells, weights: Weights) -> Marking:
    """A pain field (V,) 0..10 as the model takes it."""
    surface = cells.surface
    area = surface.area_cm2[body]
    marked = pain > 0
    where = cells.order[marked[cells.order]]  # a marking is small beside the body
    level = np.minimum(pain[where], np.float32(10))
    intensity = np.zeros(surface.n, np.float32)
    intensity[where] = area[where] * level
    share = cells.share_cm2[where]
    weight = share * strength(level, weights)
    number = cells.of_vertex[where]
    covered = np.bincount(number, share, cells.n)
    touched = np.flatnonzero(covered)
    drawings = Drawings(
        touched,
        np.bincount(number, weight, cells.n)[touched].astype(np.float32)[None],
        covered[touched].astype(np.float32)[None],
        np.array([exact_sum(weight)]),
    )
    at = surface.mean[where]
    first = _fuller_side(share * level, at)
    return Marking(marked, area, intensity, exact_sum(intensity[where]), first, drawings)


def _fuller_side(pain: Floats, at: Doubles) -> Side:
    """The side with more marked pain; where both have the same, the one with it higher or further back.

    A mirrored marking gives the other side, unless it is its own mirror image: then the left comes first.
    """
    left, right = at[:, 0] > 0, at[:, 0] < 0
    for by in (pain, pain * at[:, 2], pain * at[:, 1]):
        more = exact_sum(by[left].astype(np.float32)) - exact_sum(by[right].astype(np.float32))
        if more:
            return Side.LEFT if more > 0 else Side.RIGHT
    return Side.LEFT
