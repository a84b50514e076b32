"""How well each pattern fits a marking: the arithmetic of the model, for all patterns at once.

A pattern is a row: one trigger point, all of a muscle's together, or a condition, on one side. Its
log-likelihood ratio against "somewhere else" is a sum over the skin, in three terms that are kept apart:
marked skin inside the pattern, marked skin outside its owner's whole pattern, and unmarked skin inside the
pattern. "Inside" is a chance: patterns are taken as drawings show them (`missing`): off by centimetres, now
and then by far, or clicked region by region.
Pain in another trigger point's part of the same muscle speaks neither for a row nor against it.
"""

import copy
import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from glutemap.body.frame import BodyType, Side
from glutemap.ranking.cells import Cells, Floats, Numbers
from glutemap.ranking.marking import Drawings, Marking
from glutemap.ranking.rows import SCALE, Level, Row, Rows
from glutemap.ranking.weights import Weights
from glutemap.ranking.zonebook import ZoneBook

Doubles = NDArray[np.float64]

WAYS = 2  # in which a pattern is drawn in each manner: all of it, or a part


@dataclass(frozen=True, eq=False)
class Terms:
    """The terms of every row for N drawings, each (N, R): natural logarithms."""

    inside: Doubles  # marked skin inside the pattern
    outside: Doubles  # marked skin outside the owner's whole pattern
    missing: Doubles  # unmarked skin inside it
    covers: Doubles  # no term: the part 0..1 of the marked skin inside the owner's whole pattern

    @cached_property
    def total(self) -> Doubles:
        """(N, R) the log-likelihood ratio."""
        return self.inside + self.outside + self.missing


class Sides(NamedTuple):
    """N drawings and their mirror images: the cells (2, T), rising, the weight and the cm2 (2, N, T)."""

    cells: Numbers
    weight: Floats
    area: Floats

    @staticmethod
    def of(drawings: Drawings, cells: Cells) -> "Sides":
        """Both of some drawings."""
        both = (drawings, drawings.mirrored(cells))
        return Sides(*(np.array([getattr(side, of) for side in both]) for of in Sides._fields))


class Packed:
    """A table as 16-bit numbers with one scale: off by 1/65000 of the largest at most. The last is empty."""

    def __init__(self, table: Floats) -> None:
        self.scale = np.float32(np.abs(table).max(initial=0) / 32767 or 1.0)
        self.table = np.zeros((len(table) + 1, table.shape[1]), np.int16)
        self.table[:-1] = np.rint(table / self.scale)

    def sums(self, number: Numbers, amounts: Floats) -> Floats:
        """(2, N, K) the rows ``number`` (2, T) times amounts (2, N, T)."""
        return np.asarray(amounts @ self.table[number].astype(np.float32) * self.scale, np.float32)


@dataclass(frozen=True, eq=False)
class Sheet:
    """The weights of one manner of drawing, with its WAYS: all of a pattern is drawn, or a part.

    Attributes:
        level: The patches of skin they hold for.
        marked, unmarked: (U, WAYS L) what a cm2 of skin that is marked, or is not, speaks for each way.
        chance: (WAYS,) the logarithm of how likely each way is beforehand.
        lost: (WAYS, R) the sums of ``unmarked`` if nothing were marked.

    """

    level: Level
    marked: Packed | Floats
    unmarked: Packed | Floats
    chance: Doubles
    lost: Doubles

    @staticmethod
    def of(level: Level, marked: Sequence[Floats], unmarked: Sequence[Floats], chance: Doubles) -> "Sheet":
        """From the ways' tables (U, L)."""
        lost = [level.area_cm2 @ way.astype(np.float64) for way in unmarked]
        tables = (np.concatenate(ways, 1) for ways in (marked, unmarked))
        kept = [Packed(table) if level.is_fine else table for table in tables]
        return Sheet(level, kept[0], kept[1], chance, np.repeat(np.stack(lost), 2, 1))

    def sums(self, sides: Sides) -> tuple[Floats, Floats]:
        """(2, N, WAYS, L) the sums over the marked skin of both sides, and those to be had from its area."""
        patch = self.level.unit[sides.cells]
        touched = np.zeros(0, np.intp)
        if not self.level.is_fine:
            touched, patch = _touched(patch, len(self.level.area_cm2))
        found = []
        for table, amounts in ((self.marked, sides.weight), (self.unmarked, sides.area)):
            if isinstance(table, Packed):
                sums = table.sums(patch, amounts)
            else:
                sums = _on_patches(patch, amounts, len(touched)) @ table[touched]
            found.append(sums.reshape(*sums.shape[:2], WAYS, -1))
        return found[0], found[1]

    def gain(self, cells: Numbers, rows: Numbers) -> Floats:
        """(T, n) what a cm2 of marked skin speaks for some rows of which all is drawn."""
        patch = self.level.unit[cells][:, None]
        if isinstance(self.marked, Packed):
            return np.asarray(self.marked.table[patch, rows] * self.marked.scale, np.float32)
        return np.where(patch >= 0, self.marked[patch, rows], np.float32(0))


def _touched(patch: Numbers, count: int) -> tuple[Numbers, Numbers]:
    """The patches of ``count`` that are there, in rising order, and their places among them; -1 stays."""
    is_there = np.zeros(count + 1, np.bool_)
    is_there[patch] = True  # -1 is the last, which is no patch
    place = np.cumsum(is_there) - 1
    place[count] = -1
    return np.flatnonzero(is_there[:count]), place[patch]


def _on_patches(patch: Numbers, amounts: Floats, count: int) -> Floats:
    """(2, N, count) what amounts (2, N, T) on patches (2, T) add up to; -1 is no patch."""
    sides, drawings, _cells = amounts.shape
    line = np.arange(sides * drawings).reshape(sides, drawings, 1) * (count + 1)
    place = line + np.where(patch < 0, count, patch)[:, None]
    sums = np.bincount(place.ravel(), amounts.ravel(), sides * drawings * (count + 1))
    return sums.astype(np.float32).reshape(sides, drawings, -1)[..., :count]


@dataclass(frozen=True, eq=False)
class Fit:
    """The terms of every row (R,) for one marking, and shares 0..1 for people."""

    inside: Doubles
    outside: Doubles
    missing: Doubles
    painless: Doubles  # unmarked skin inside it that was asked about and does not hurt
    covers: Doubles  # as in `Terms`
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


def _by_rows(sums: Floats) -> Doubles:
    """(..., R) from what belongs to the left-sided and to the right-sided rows (2, ..., L)."""
    return np.moveaxis(sums, 0, -1).reshape(*sums.shape[1:-1], -1).astype(np.float64)


class Stack(Rows):
    """All rows of muscles or of conditions with their weights on the skin, worked out once.

    A right-sided row is a left-sided one on the mirrored drawing, so a mirrored marking gives the mirrored
    sums to the last bit.
    """

    def __init__(
        self,
        book: ZoneBook,
        kind: str,
        cells: Cells,
        weights: Weights,
        doubted: Collection[tuple[str, str]] = (),
    ) -> None:
        """``doubted`` are the trigger points, each an owner and an id, on which the sources disagree."""
        super().__init__(book, kind, cells, weights)
        self.doubted = frozenset(doubted)
        self._weigh(weights)

    def reweighted(self, weights: Weights) -> "Stack":
        """The same patterns with other numbers; those that blur the patterns stay as they were."""
        other = copy.copy(self)
        other._weigh(weights)
        return other

    def is_doubted(self, row: Row) -> bool:
        """Whether the sources disagree on a row's trigger point."""
        return (row.owner, row.part) in self.doubted

    def _weigh(self, w: Weights) -> None:
        doubts = [w.disputed if self.is_doubted(row) else 1.0 for row in self.rows]
        self.log_chance = np.log(self.chances(w.together, np.array(doubts, np.float64)))
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
        self._chance = np.concatenate([sheet.chance for sheet in self.sheets])[:, None]
        self._lost = np.concatenate([sheet.lost for sheet in self.sheets])
        self._set_cover([(level, np.float32(manner)) for level, manner in manners])

    @staticmethod
    def _sheet(level: Level, manner: float, w: Weights) -> Sheet:
        primary, spillover = level.primary, level.spillover
        gains, losses = zip(*(_steps(primary, spillover, part, w) for part in (1.0, w.part)), strict=True)
        parted = [math.log(max(manner * chance, 1e-9)) for chance in (1 - w.in_part, w.in_part)]
        return Sheet.of(level, gains, losses, np.array(parted))

    def _set_cover(self, manners: Sequence[tuple[Level, np.float32]]) -> None:
        """Keep for all cells that any row reaches how surely a drawing of it takes them for a part of it."""
        reached = np.flatnonzero(np.any([level.unit >= 0 for level, _manner in manners], 0))
        cover = np.zeros((len(reached) + 1, len(self.rows) // 2), np.float32)
        for level, manner in manners:
            patch = level.unit[reached]
            cover[:-1] += manner * level.touched[patch] * (patch >= 0)[:, None]
        self._blurred = np.asarray(np.rint(cover), np.uint8)
        self._cover = self._blurred.copy()
        # Skin of the main zone itself is never outside, however people miss: so more of it marked never
        # lowers a muscle against one that does not reach there.
        self._cover[:-1][self.main_cells[reached]] = 255
        self._cover_row = np.full(self.cells.n, -1, np.intp)
        self._cover_row[reached] = np.arange(len(reached))

    def _products(self, drawings: Drawings) -> tuple[Doubles, Doubles, Doubles]:
        """(N, ways, R) the sums over marked skin and those to be had from its area; (N, R) the cover."""
        sides = Sides.of(drawings, self.cells)
        marked, met = zip(*(sheet.sums(sides) for sheet in self.sheets), strict=True)
        covered = sides.weight @ self.cover(sides.cells)
        return _by_rows(np.concatenate(marked, 2)), _by_rows(np.concatenate(met, 2)), _by_rows(covered)

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
        covered, total = covered[:, self.whole], drawings.total[:, None]
        return Terms(
            inside=mean,
            outside=_levelling(self.outside_step * (total - covered), self.outside_most),
            missing=top + np.log(whole) - mean,
            covers=covered / np.maximum(total, 1e-9),
        )

    def cover(self, cells: Numbers) -> Floats:
        """(..., L) the chance that a drawing of left-sided rows takes a place for a part of them."""
        return self._cover[self._cover_row[cells]] * SCALE

    def worth(self, cells: Numbers, rows: Numbers) -> Floats:
        """(T, n) how much a unit of marked weight on each cell speaks for some left-sided rows."""
        cover = self._cover[self._cover_row[cells][:, None], rows] * SCALE
        return np.asarray(
            self.sheets[0].gain(cells, rows) - np.float32(self.outside_step) * cover, np.float32
        )

    def either_side(self, drawings: Drawings) -> Doubles:
        """(N, L) how much of the marked skin in a pattern or its mirror image lies in both, 0..1.

        Near 1 a drawing cannot tell the left side from the right: it lies where both sides' patterns do.
        """
        twins = self.cells.mirror[drawings.cells]
        mine, other = (self._blurred[self._cover_row[cells]] for cells in (drawings.cells, twins))
        both = drawings.area @ np.minimum(mine, other).astype(np.float32)
        any_of = drawings.area @ np.maximum(mine, other).astype(np.float32)
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
            covers=terms.covers[0],
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
        against = self._products(asked)[1][0, 0]
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
