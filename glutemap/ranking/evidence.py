"""How well each pattern fits a marking: the arithmetic of the model, for all patterns at once.

A pattern is a row: one trigger point, all of a muscle's together, or a condition, on one side. Its
log-likelihood ratio against "somewhere else" is a sum over the skin, in three terms that are kept apart:
marked skin inside the pattern, marked skin outside its owner's whole pattern, and unmarked skin inside the
pattern. "Inside" is a chance: patterns are taken as drawings show them (`missing`): off by centimetres, now and then
by far, or clicked region by region.
Pain in another trigger point's part of the same muscle speaks neither for a row nor against it.
"""

import copy
import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from glutemap.body.frame import BodyType, Side
from glutemap.ranking.cells import Cells, Floats, Numbers
from glutemap.ranking.marking import Drawings, Marking
from glutemap.ranking.rows import Level, Row, Rows
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


class Packed:
    """A table of numbers as 16-bit ones with one scale: a fifth of a per mille of the largest is lost at most."""

    def __init__(self, table: Floats) -> None:
        most = float(np.abs(table).max(initial=0.0))
        self._scale = np.float32(most / 32767 or 1.0)
        self._table = np.rint(table / self._scale).astype(np.int16)

    def rows(self, number: Numbers) -> Floats:
        """Some of the rows."""
        return np.asarray(self._table[number] * self._scale, np.float32)

    def times(self, amounts: Floats, number: Numbers) -> Floats:
        """(N, K) the sums over some rows (T,) by amounts (N, T)."""
        return np.asarray(amounts @ self._table[number].astype(np.float32) * self._scale, np.float32)


@dataclass(frozen=True, eq=False)
class Sheet:
    """The weights of one manner of drawing, with its ways: all of a pattern is drawn, or a part.

    Attributes:
        level: The patches of skin they hold for.
        marked, unmarked: (U, ways L) what a cm2 of skin that is marked, or is not, speaks for each way.
        cover: (U, L) the chance that this manner takes a patch for a part of the pattern.
        chance: (ways, 1) the logarithm of how likely each way is beforehand.
        lost: (ways, R) the sums of ``unmarked`` if nothing were marked.

    """

    level: Level
    marked: Packed
    unmarked: Packed
    cover: Packed
    chance: Doubles
    lost: Doubles

    def products(self, drawings: Drawings) -> tuple[Floats, Floats, Floats]:
        """The sums over marked skin (N, ways, L), those to be had from its area, and the covered weight (N, L)."""
        number, (weight, area) = _on_patches(self.level, drawings)
        shape = (len(area), len(self.chance), -1)
        marked, met = self.marked.times(weight, number), self.unmarked.times(area, number)
        return marked.reshape(shape), met.reshape(shape), self.cover.times(weight, number)


def _on_patches(level: Level, drawings: Drawings) -> tuple[Numbers, Floats]:
    """The patches that drawings touch, and the weight and the area (2, N, patches) they mark there."""
    patch = level.unit[drawings.cells]
    order = np.flatnonzero(patch >= 0)
    if (np.diff(patch[order]) <= 0).any():
        order = order[np.argsort(patch[order], kind="stable")]
    amounts = np.stack([drawings.weight[:, order], drawings.area[:, order]])
    starts = np.flatnonzero(np.diff(patch[order], prepend=-1))
    if len(starts) < len(order):
        amounts = np.add.reduceat(amounts, starts, 2)
    return patch[order][starts], amounts


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


def _at(level: Level, table: Packed, cells: Numbers) -> Floats:
    """(T, ...) a table's rows at some cells, nothing where no row is."""
    patch = level.unit[cells]
    return np.asarray(table.rows(patch) * (patch >= 0)[:, None], np.float32)


def _interleaved(sides: Sequence[Floats]) -> Doubles:
    """(..., R) from what belongs to the left-sided and to the right-sided rows (..., L)."""
    left, right = sides
    return np.stack([left, right], -1).reshape(*left.shape[:-1], -1).astype(np.float64)


class Stack(Rows):
    """All rows of muscles or of conditions with their weights on the skin, worked out once.

    A right-sided row is a left-sided one on the mirrored drawing, so a mirrored marking gives the mirrored
    sums to the last bit.
    """

    def __init__(self, book: ZoneBook, kind: str, cells: Cells, weights: Weights) -> None:
        super().__init__(book, kind, cells, weights)
        self._weigh(weights)

    def reweighted(self, weights: Weights) -> "Stack":
        """The same patterns with other numbers; those that blur the patterns stay as they were."""
        other = copy.copy(self)
        other._weigh(weights)
        return other

    def _weigh(self, w: Weights) -> None:
        self.log_chance = np.log(self.chances(w.together))
        self.outside_step = math.log(w.in_floor / w.background) / w.patch_cm2
        self.asked_again = 1 / w.unmarked - 1
        self.outside_most, self.missing_most = w.outside_most, w.missing_most
        free = 1 - w.coarse
        manners = (
            (self.painted, free * (1 - w.far)),
            (self.far, free * w.far),
            (self.clicked, w.coarse),
        )
        self.sheets = tuple(self._sheet(level, manner, w) for level, manner in manners)
        self._chance = np.concatenate([sheet.chance for sheet in self.sheets])
        self._lost = np.concatenate([sheet.lost for sheet in self.sheets])

    def _sheet(self, level: Level, manner: float, w: Weights) -> Sheet:
        primary, spillover = level.primary, level.spillover
        gains, losses = [], []
        for part in (1.0, w.part):
            gain, loss = _steps(primary, spillover, part, w)
            gains.append(gain)
            losses.append(loss)
        cover = np.float32(manner) * (primary + spillover)
        lost = [(level.area_cm2 @ loss.astype(np.float64)) for loss in losses]
        parted = [math.log(max(manner * chance, 1e-9)) for chance in (1 - w.in_part, w.in_part)]
        return Sheet(
            level,
            Packed(np.concatenate(gains, 1)),
            Packed(np.concatenate(losses, 1)),
            Packed(cover),
            np.array(parted)[:, None],
            np.repeat(np.stack(lost), 2, 1),
        )

    def _products(self, drawings: Drawings) -> tuple[Doubles, Doubles, Doubles]:
        """The sums for each way over marked skin (N, ways, R) and over its area, and the cover (N, R)."""
        sides = (drawings, drawings.mirrored(self.cells))
        found = [
            [_interleaved(part) for part in zip(*map(sheet.products, sides), strict=True)]
            for sheet in self.sheets
        ]
        marked, met, cover = zip(*found, strict=True)
        return np.concatenate(marked, 1), np.concatenate(met, 1), np.sum(cover, 0)

    def terms(self, drawings: Drawings) -> Terms:
        """All terms of all rows for all drawings.

        A pattern may have been drawn in several ways; its likelihood is their mean by how likely each is
        beforehand. The term of the marked skin is then the mean over the ways by how likely each is
        afterwards, and that of the unmarked skin all the rest.
        """
        inside, met, covered = self._products(drawings)
        both = inside + _levelling(self._lost - met, self.missing_most) + self._chance
        top = both.max(1)
        after = np.exp(both - top[:, None])
        whole = after.sum(1)
        mean = (after * inside).sum(1) / whole
        outside = self.outside_step * (drawings.total[:, None] - covered[:, self.whole])
        return Terms(
            inside=mean,
            outside=_levelling(outside, self.outside_most),
            missing=top + np.log(whole) - mean,
        )

    def cover(self, cells: Numbers) -> Floats:
        """(T, L) the chance that a drawing of each left-sided row takes a place for a part of it."""
        return np.asarray(sum(_at(sheet.level, sheet.cover, cells) for sheet in self.sheets), np.float32)

    def worth(self, cells: Numbers) -> Floats:
        """(T, L) how much a unit of marked weight on each cell speaks for each left-sided row."""
        gain = _at(self.painted, self.sheets[0].marked, cells)[:, : len(self.rows) // 2]
        return gain - np.float32(self.outside_step) * self.cover(cells)

    def either_side(self, drawings: Drawings) -> Doubles:
        """(N, L) how much of the marked skin in a pattern or its mirror image lies in both, 0..1.

        Near 1 a drawing cannot tell the left side from the right: it lies where both sides' patterns do.
        """
        mine, other = self.cover(drawings.cells), self.cover(self.cells.mirror[drawings.cells])
        both, any_of = drawings.area @ np.minimum(mine, other), drawings.area @ np.maximum(mine, other)
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
        against = [self.sheets[0].products(side)[1] for side in (asked, asked.mirrored(self.cells))]
        return np.asarray(self.asked_again * _interleaved(against)[0, 0], np.float64)

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
