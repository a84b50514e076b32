"""How well each pattern fits a marking: the arithmetic of the model, for all patterns at once.

A pattern is a row: one trigger point, all of a muscle's together, or a condition, on one side. Its
log-likelihood ratio against "somewhere else" is a sum over the skin, in three terms that are kept apart:
marked skin inside the pattern, marked skin outside its owner's whole pattern, and unmarked skin inside the
pattern. "Inside" is a chance: patterns are taken as drawings show them (`missing`), blurred and coarse.
Pain in another trigger point's part of the same muscle speaks neither for a row nor against it.
"""

import copy
import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from glutemap.body.frame import BodyType, Side
from glutemap.ranking.cells import Cells, Floats, Numbers
from glutemap.ranking.marking import Drawings, Marking
from glutemap.ranking.rows import Row, Rows
from glutemap.ranking.weights import Weights
from glutemap.ranking.zonebook import ZoneBook

Doubles = NDArray[np.float64]

__all__ = ["Fit", "Row", "Stack", "Terms"]


@dataclass(frozen=True, eq=False)
class Terms:
    """The terms of every row for N drawings, each (N, R): natural logarithms."""

    inside: Doubles  # marked skin inside the pattern
    outside: Doubles  # marked skin outside the owner's whole pattern
    missing: Doubles  # unmarked skin inside it

    @cached_property
    def total(self) -> Doubles:
        """(N, R) the log-likelihood ratio."""
        return self.inside + self.outside + self.missing


class Way(NamedTuple):
    """One way in which a pattern comes to be drawn: painted or clicked, all of it or a part."""

    chance: float  # logarithm of how likely it is beforehand
    gain: Floats  # (K, L) per cm2 of marked skin
    loss: Floats  # (K, L) per cm2 of unmarked skin
    lost: Doubles  # (R,) if nothing were marked


@dataclass(frozen=True, eq=False)
class Fit:
    """The terms of every row (R,) for one marking, and shares 0..1 for people."""

    inside: Doubles
    outside: Doubles
    missing: Doubles
    painless: Doubles  # unmarked skin inside it that was asked about and does not hurt
    explains: Doubles  # part of the marked pain inside the pattern
    unmet: Doubles  # part of the primary zone that is not marked

    @cached_property
    def total(self) -> Doubles:
        """(R,) the log-likelihood ratio."""
        return self.inside + self.outside + self.missing + self.painless


def _steps(primary: Floats, spillover: Floats, part: float, w: Weights) -> tuple[Floats, Floats]:
    """The log-likelihood ratios per cm2 of marked and of unmarked skin, when ``part`` of a pattern is drawn.

    ``primary`` and ``spillover`` are the chances that the skin lies in either; what is left is as elsewhere.
    """
    rest = 1 - primary - spillover
    chance = part * (primary * w.in_primary + spillover * w.in_spillover) + rest * w.background
    chance = np.maximum(chance, w.background * (primary + spillover) + rest * w.background)
    marked = np.log(chance / w.background) / w.patch_cm2
    unmarked = w.unmarked * np.log((1 - chance) / (1 - w.background)) / w.patch_cm2
    return marked.astype(np.float32), unmarked.astype(np.float32)


def _levelling(term: Doubles, most: float) -> Doubles:
    """A term below zero: in proportion at first, then levelling off towards ``-most``."""
    return np.asarray(most * np.expm1(np.minimum(term, 0.0) / most))


class Stack(Rows):
    """All rows of muscles or of conditions with their weights on cells, worked out once.

    ``cover`` and those of each way are (K, L) over the K cells that any left-sided pattern touches and the L
    left-sided rows; a right-sided row is a left-sided one on the mirrored drawing, so a mirrored marking
    gives the mirrored sums to the last bit.
    """

    def __init__(self, book: ZoneBook, kind: str, cells: Cells, weights: Weights) -> None:
        super().__init__(book, kind, cells, weights)
        self._weigh(weights)

    def reweighted(self, weights: Weights) -> "Stack":
        """The same patterns with other numbers; those that blur the patterns stay as they were."""
        other = copy.copy(self)
        other._weigh(weights)
        return other

    def _weigh(self, weights: Weights) -> None:
        self.log_chance = np.log(self.chances(weights.together))
        self.outside_step = math.log(weights.in_floor / weights.background) / weights.patch_cm2
        coarse = np.float32(weights.coarse)
        free, whole = self.painted[0] + self.painted[1], self.clicked[0] + self.clicked[1]
        self.cover: Floats = np.asarray((1 - coarse) * free + coarse * whole, np.float32)
        ways = tuple(self._ways(weights))
        self.of_marked = np.concatenate([*(way.gain for way in ways), self.cover], 1)
        self.of_unmarked = np.concatenate([way.loss for way in ways], 1)
        count = len(self.rows) // 2
        part = [slice(i * count, (i + 1) * count) for i in range(len(ways))]
        self.ways = tuple(  # views: a second copy would take tens of megabytes
            way._replace(gain=self.of_marked[:, at], loss=self.of_unmarked[:, at])
            for way, at in zip(ways, part, strict=True)
        )
        self.asked_again = 1 / weights.unmarked - 1
        self.outside_most, self.missing_most = weights.outside_most, weights.missing_most

    def _ways(self, w: Weights) -> Iterator[Way]:
        for style, styled in ((self.painted, 1 - w.coarse), (self.clicked, w.coarse)):
            for part, parted in ((1.0, 1 - w.in_part), (w.part, w.in_part)):
                gain, loss = _steps(*style, part, w)
                lost = (loss * self.cells.area_cm2[self.used, None]).sum(0).astype(np.float64)
                yield Way(math.log(max(styled * parted, 1e-9)), gain, loss, self.both(lost, lost))

    def both(self, left: Doubles, right: Doubles) -> Doubles:
        """(..., R) from the left-sided and the right-sided rows (..., L)."""
        return np.stack([left, right], -1).reshape(*left.shape[:-1], -1)

    def _products(self, drawings: Drawings, values: str, matrix: Floats) -> Iterator[Doubles]:
        """Sums (N, R) over the cells, for each of several (K, L) that stand side by side in ``matrix``."""
        halves = []
        for side in (drawings, drawings.mirrored(self.cells)):
            column = self.column[side.cells]
            hit = np.flatnonzero(column >= 0)
            amounts: Floats = getattr(side, values)
            halves.append((amounts[:, hit] @ matrix[column[hit]]).astype(np.float64))
        count = len(self.rows) // 2
        for start in range(0, matrix.shape[1], max(count, 1)):
            yield self.both(*(half[:, start : start + count] for half in halves))

    def terms(self, drawings: Drawings) -> Terms:
        """All terms of all rows for all drawings.

        A pattern may have been drawn in several ways; its likelihood is their mean by how likely each is
        beforehand. The term of the marked skin is then the mean over the ways by how likely each is
        afterwards, and that of the unmarked skin all the rest.
        """
        *inside, covered = self._products(drawings, "weight", self.of_marked)
        met = self._products(drawings, "area", self.of_unmarked)
        missing = [_levelling(way.lost - m, self.missing_most) for way, m in zip(self.ways, met, strict=True)]
        both = [w.chance + i + m for w, i, m in zip(self.ways, inside, missing, strict=True)]
        top = np.max(both, 0)
        after = [np.exp(value - top) for value in both]
        whole = np.sum(after, 0)
        mean = sum(part * term for part, term in zip(after, inside, strict=True)) / whole
        return Terms(
            inside=mean,
            outside=_levelling(
                self.outside_step * (drawings.total[:, None] - covered[:, self.whole]), self.outside_most
            ),
            missing=top + np.log(whole) - mean,
        )

    def either_side(self, drawings: Drawings) -> Doubles:
        """(N, L) how much of the marked skin in a pattern or its mirror image lies in both, 0..1.

        Near 1 a drawing cannot tell the left side from the right: it lies where both sides' patterns do.
        """
        left, right = self.column[drawings.cells], self.column[self.cells.mirror[drawings.cells]]
        hit = np.flatnonzero((left >= 0) | (right >= 0))
        mine, other = (np.where(c[hit, None] >= 0, self.cover[c[hit]], 0) for c in (left, right))
        area = drawings.area[:, hit]
        both, any_of = area @ np.minimum(mine, other), area @ np.maximum(mine, other)
        return np.asarray(both / np.maximum(any_of, 1e-3), np.float64)

    def fit(self, marking: Marking, body: BodyType, asked: Numbers | None = None) -> Fit:
        """The terms of one marking, and what people are told of it; ``asked`` cells do not hurt."""
        terms = self.terms(marking.drawings)
        explained, met = self.zone_sums(marking)
        return Fit(
            inside=terms.inside[0],
            outside=terms.outside[0],
            missing=terms.missing[0],
            painless=self.painless(asked),
            explains=np.clip(explained / max(marking.total_intensity, 1e-9), 0, 1),
            unmet=np.clip(1 - met / np.maximum(self.core_cm2(body), 1e-9), 0, 1),
        )

    def painless(self, cells: Numbers | None) -> Doubles:
        """(R,) what it says against each row that these cells were asked about and do not hurt.

        Skin that nobody asked about counts ``unmarked`` of its worth; skin that was asked about, all of it.
        """
        if cells is None or not len(cells):
            return np.zeros(len(self.rows))
        area = self.cells.area_cm2[cells].astype(np.float32)[None]
        asked = Drawings(cells, area, area, area.sum(1).astype(np.float64))
        against = next(self._products(asked, "area", self.ways[0].loss))[0]
        return np.asarray(self.asked_again * against, np.float64)

    def pooled(self, total: Doubles) -> tuple[Numbers, Doubles]:
        """Of each owner and side (N, G) the row that fits best, and the log-likelihood ratio of all its rows.

        The likelihood is the mean over the rows by their chances: a muscle with many points, each of which
        hurts elsewhere, foretells a given place less surely than one with a single pattern.
        """
        weighed = np.concatenate([total + self.log_chance, np.full((len(total), 1), -np.inf)], 1)
        each = weighed[:, self.members]  # (N, G, most rows of a group), padded with -inf
        best = each.argmax(2)
        top = np.take_along_axis(each, best[..., None], 2)
        pooled = top[..., 0] + np.log(np.exp(each - top).sum(2))
        return self.members[np.arange(len(self.members)), best], pooled

    def ordered(self, scores: Doubles, first: Side) -> Numbers:
        """Numbers of scores (G,) of groups, best first; where equal the side ``first`` leads, then ids."""
        later = self.group_is_right if first is Side.LEFT else ~self.group_is_right
        return np.lexsort((np.arange(len(scores)), later, -scores))
