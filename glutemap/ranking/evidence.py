"""How well each pattern fits a marking: the arithmetic of the model, for all patterns at once.

A pattern is a row: one trigger point, all of a muscle's together, or a condition, on one side. Its
log-likelihood ratio against "somewhere else" is a sum over the skin, in three terms that are kept apart:
marked skin inside the pattern, marked skin outside its owner's whole pattern, and unmarked skin inside the
pattern. "Inside" is a chance: patterns are taken as drawings show them (`missing`), blurred and coarse.
Pain in another trigger point's part of the same muscle speaks neither for a row nor against it.
"""

import math
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from glutemap.body.frame import BodyType, Side
from glutemap.body.surface import Surface
from glutemap.body.zones import IN_ZONE, Pattern
from glutemap.ranking.missing import drawn_book
from glutemap.ranking.weights import Weights
from glutemap.ranking.zonebook import ZoneBook

Floats = NDArray[np.float32]
Doubles = NDArray[np.float64]
LEAST = 0.02  # a smaller chance of being hit is left out
SIDES = (Side.LEFT, Side.RIGHT)


class Row(NamedTuple):
    """Whose pattern a row is; ``part`` is a trigger point's id, or empty for the whole."""

    owner: str
    side: Side
    part: str


@dataclass(frozen=True, eq=False)
class Marking:
    """A pain field made ready: what is marked, and how much it weighs, per vertex (V,)."""

    marked: NDArray[np.bool_]
    weight: Floats  # cm2 times the weight of the intensity
    area: Floats  # cm2
    intensity: Floats  # cm2 times the intensity
    total_weight: float
    total_intensity: float
    first: Side  # the side that comes first where scores are equal

    @property
    def is_empty(self) -> bool:
        """Whether nothing is marked."""
        return self.total_weight <= 0


def _sum(values: Floats) -> float:
    """The sum, to the last bit the same in whatever order the values come."""
    return float(np.sort(values).sum(dtype=np.float64))


def read_marking(pain: Floats, body: BodyType, surface: Surface, weights: Weights) -> Marking:
    """A pain field (V,) 0..10 as the model takes it."""
    area = surface.area_cm2[body]
    marked = pain > 0
    where = np.flatnonzero(marked)  # a marking is small beside the body
    strength = np.minimum(pain[where], np.float32(10))
    weight, intensity = np.zeros(surface.n, np.float32), np.zeros(surface.n, np.float32)
    weight[where] = area[where] * (weights.faint + (1 - weights.faint) / 10 * strength)
    intensity[where] = area[where] * strength
    first = _fuller_side(intensity[where], surface.mean[where])
    return Marking(marked, weight, area, intensity, _sum(weight[where]), _sum(intensity[where]), first)


def _fuller_side(pain: Floats, at: Doubles) -> Side:
    """The side with more marked pain; where both have the same, the one with it higher or further back.

    A mirrored marking gives the other side, unless it is its own mirror image: then the left comes first.
    """
    left, right = at[:, 0] > 0, at[:, 0] < 0
    for by in (pain, pain * at[:, 2], pain * at[:, 1]):
        more = _sum(by[left].astype(np.float32)) - _sum(by[right].astype(np.float32))
        if more:
            return Side.LEFT if more > 0 else Side.RIGHT
    return Side.LEFT


@dataclass(frozen=True, eq=False)
class Fit:
    """The terms of every row (R,): natural logarithms, and shares 0..1 for people."""

    inside: Doubles  # marked skin inside the pattern
    outside: Doubles  # marked skin outside the owner's whole pattern
    missing: Doubles  # unmarked skin inside it
    explains: Doubles  # part of the marked pain inside the pattern
    unmet: Doubles  # part of the primary zone that is not marked

    @cached_property
    def total(self) -> Doubles:
        """(R,) the log-likelihood ratio."""
        return self.inside + self.outside + self.missing


def _steps(primary: Floats, spillover: Floats, w: Weights) -> tuple[Floats, Floats]:
    """The log-likelihood ratios per cm2 of marked and of unmarked skin.

    ``primary`` and ``spillover`` are the chances that the skin lies in either; what is left is as elsewhere.
    """
    rest = 1 - primary - spillover
    chance = primary * w.in_primary + spillover * w.in_spillover + rest * w.background
    marked = np.log(chance / w.background) / w.patch_cm2
    unmarked = w.unmarked * np.log((1 - chance) / (1 - w.background)) / w.patch_cm2
    return marked.astype(np.float32), unmarked.astype(np.float32)


def _levelling(term: Doubles, most: float) -> Doubles:
    """A term below zero: in proportion at first, then levelling off towards ``-most``."""
    return np.asarray(most * np.expm1(np.minimum(term, 0.0) / most))


class Stack:
    """All rows of muscles or of conditions, sparse, with what the marking does not change worked out.

    Entries of a right-sided row stand in the same order as those of the left-sided one, so that a mirrored
    marking gives the mirrored sums to the last bit.
    """

    def __init__(self, book: ZoneBook, kind: str, weights: Weights) -> None:
        self.surface = book.surface
        self.rows, sharp = self._patterns(book, kind)
        patterns = self._patterns(drawn_book(book, weights.miss_mm, weights.coarse), kind)[1]
        found = [
            np.flatnonzero((p.either >= LEAST) | (q.either >= IN_ZONE))
            for p, q in zip(patterns, sharp, strict=True)
        ]
        sizes = [len(where) for where in found]
        count = len(self.rows)
        number = {row: i for i, row in enumerate(self.rows)}
        self.whole = np.array([number[row._replace(part="")] for row in self.rows], np.intp)
        self.group = np.unique(self.whole, return_inverse=True)[1]  # (R,) rows of one owner and side together
        self.row_of = np.repeat(np.arange(count), [s for size in sizes for s in (size, size)])
        self.log_chance = np.log(self._chances(weights.together))
        mirror = self.surface.mirror
        self.vertices = np.concatenate([np.zeros(0, np.int32), *(v for w in found for v in (w, mirror[w]))])
        self.vertices = self.vertices.astype(np.int32)

        def spread(values: list[Floats]) -> Floats:
            empty = np.zeros(0, np.float32)
            return np.concatenate([empty, *(v for value in values for v in (value, value))])

        primary = spread([p.primary[w] for p, w in zip(patterns, found, strict=True)])
        spillover = spread([p.spillover[w] for p, w in zip(patterns, found, strict=True)])
        self.outside_step = math.log(weights.in_floor / weights.background) / weights.patch_cm2
        self.cover = primary + spillover
        self.gain, self.loss = _steps(primary, spillover, weights)
        self.outside_most, self.missing_most = weights.outside_most, weights.missing_most
        # What people are told is read off the pattern as it is drawn in the charts.
        core = [p.primary[w] >= IN_ZONE for p, w in zip(sharp, found, strict=True)]
        zone = [p.either[w] >= IN_ZONE for p, w in zip(sharp, found, strict=True)]
        self.core, self.zone = (
            spread([c.astype(np.float32) for c in core]),
            spread([z.astype(np.float32) for z in zone]),
        )
        self._whole: dict[BodyType, tuple[Doubles, Doubles]] = {}

    @staticmethod
    def _patterns(book: ZoneBook, kind: str) -> tuple[list[Row], list[Pattern]]:
        owners = sorted({key.owner for key in book.keys if key.kind == kind})
        rows: list[Row] = []
        patterns: list[Pattern] = []
        for owner in owners:
            parts = book.parts(owner) if kind == "muscle" else ()
            for part in ("", *(parts if len(parts) > 1 else ())):
                rows += [Row(owner, side, part) for side in SIDES]
                if kind == "muscle":
                    patterns.append(book.pattern(owner, Side.LEFT, part or None))
                else:
                    patterns.append(book.condition(owner, Side.LEFT))
        return rows, patterns

    def _sums(self, entries: NDArray[np.intp] | slice, values: Floats) -> Doubles:
        return np.bincount(self.row_of[entries], values, len(self.rows)).astype(np.float64)

    def _whole_body(self, body: BodyType) -> tuple[Doubles, Doubles]:
        """Per row: the loss if nothing were marked, and the cm2 of the primary zone."""
        if body not in self._whole:
            area = self.surface.area_cm2[body][self.vertices]
            every = slice(None)
            self._whole[body] = self._sums(every, area * self.loss), self._sums(every, area * self.core)
        return self._whole[body]

    def ordered(self, scores: Doubles, numbers: NDArray[np.intp], first: Side) -> NDArray[np.intp]:
        """Row ``numbers``, best score first; where equal the side ``first`` leads, then the order of ids."""
        later = np.array([self.rows[number].side is not first for number in numbers.tolist()], np.bool_)
        return numbers[np.lexsort((numbers, later, -scores[numbers]))]

    def _chances(self, together: float) -> Doubles:
        """(R,) how likely each row is beforehand, its owner and side being given; they add up to 1."""
        points = np.bincount(self.group)[self.group] - 1  # 0 where the whole is the only row
        whole = self.whole == np.arange(len(self.rows))
        alone = (1 - together) / np.maximum(points, 1)
        return np.where(whole, np.where(points == 0, 1.0, together), alone)

    def pooled(self, total: Doubles) -> tuple[NDArray[np.intp], Doubles]:
        """Of each owner and side (G,) the row that fits best, and the log-likelihood ratio of all its rows.

        The likelihood is the mean over the rows by their chances: a muscle with many points, each of which
        hurts elsewhere, foretells a given place less surely than one with a single pattern.
        """
        weighed = total + self.log_chance
        order = np.lexsort((np.arange(len(total)), -weighed, self.group))
        best = order[np.flatnonzero(np.diff(self.group[order], prepend=-1))]
        rest = np.exp(weighed - weighed[best][self.group])
        return best, weighed[best] + np.log(np.bincount(self.group, rest))

    def touched(self, marking: Marking) -> NDArray[np.intp]:
        """The entries whose skin is marked."""
        return np.flatnonzero(marking.marked[self.vertices])

    def fit(self, marking: Marking, body: BodyType, entries: NDArray[np.intp] | None = None) -> Fit:
        """All terms of all rows; ``entries`` are those of `touched`, when known."""
        if entries is None:
            entries = self.touched(marking)
        vertices = self.vertices[entries]
        weight, area = marking.weight[vertices], marking.area[vertices]
        lost, core = self._whole_body(body)
        covered = self._sums(entries, weight * self.cover[entries])
        explained = self._sums(entries, marking.intensity[vertices] * self.zone[entries])
        met = self._sums(entries, area * self.core[entries])
        return Fit(
            inside=self._sums(entries, weight * self.gain[entries]),
            outside=_levelling(
                self.outside_step * (marking.total_weight - covered[self.whole]), self.outside_most
            ),
            missing=_levelling(lost - self._sums(entries, area * self.loss[entries]), self.missing_most),
            explains=np.clip(explained / max(marking.total_intensity, 1e-9), 0, 1),
            unmet=np.clip(1 - met / np.maximum(core, 1e-9), 0, 1),
        )
