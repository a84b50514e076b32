"""The rows of the model: which pattern each is, and how drawings of it lie on the skin."""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from glutemap.body.frame import BodyType, Side
from glutemap.body.zones import IN_ZONE
from glutemap.ranking.cells import Cells, Floats, Numbers
from glutemap.ranking.marking import Marking
from glutemap.ranking.missing import Bytes, blurred
from glutemap.ranking.weights import Weights
from glutemap.ranking.zonebook import Entries, ZoneBook

Doubles = NDArray[np.float64]

LEAST = 0.01  # a smaller chance of being hit, averaged over a cell, is left out
LEAST_SHARE = 0.1  # a region is clicked for what a pattern takes of it beyond this part: edges are not meant
SIDES = (Side.LEFT, Side.RIGHT)
FULL = np.float32(255)
MAIN = 0.985  # of a vertex's weight: well inside the main zone
SCALE = 1 / FULL


class Row(NamedTuple):
    """Whose pattern a row is; ``part`` is a trigger point's id, or empty for the whole."""

    owner: str
    side: Side
    part: str


@dataclass(frozen=True, eq=False)
class Level:
    """How drawings made in one manner show the L left-sided rows, on U patches of skin.

    ``unit`` (C,) is the patch that each cell lies in, or -1 where no row is; ``area_cm2`` (U,) the patches'
    skin; ``chances`` (U, 2 L) in 0..255 that a drawing hits the primary zone (first) or the spillover;
    ``is_fine`` whether each patch is a cell of its own.
    """

    unit: Numbers
    area_cm2: Doubles
    chances: Bytes
    is_fine: bool

    @staticmethod
    def of(unit: Numbers, area_cm2: Doubles, chances: Bytes) -> "Level":
        """From patches of which some lie in no row."""
        kept = np.flatnonzero((chances >= LEAST * FULL).any(1))
        number = np.full(len(chances), -1, np.intp)
        number[kept] = np.arange(len(kept))
        fine = len(unit) == len(chances)
        return Level(number[unit], area_cm2[kept], np.ascontiguousarray(chances[kept]), fine)

    @property
    def primary(self) -> Floats:
        """(U, L) the chance that a drawing puts a patch in the primary zone."""
        return self.chances[:, : self.chances.shape[1] // 2] * SCALE

    @property
    def spillover(self) -> Floats:
        """(U, L) the chance that a drawing puts a patch in the spillover."""
        return self.chances[:, self.chances.shape[1] // 2 :] * SCALE

    @property
    def touched(self) -> Floats:
        """(U, L) the chance 0..255 of either."""
        rows = self.chances.shape[1] // 2
        return np.asarray(self.chances[:, :rows] + self.chances[:, rows:].astype(np.float32), np.float32)

    def of_row(self, row: int) -> tuple[Floats, Floats]:
        """(U,) both chances of one left-sided row."""
        rows = self.chances.shape[1] // 2
        return self.chances[:, row] * SCALE, self.chances[:, rows + row] * SCALE


def _patterns(book: ZoneBook, kind: str) -> tuple[list[Row], list[Entries]]:
    """All rows, the right-sided one after each left-sided one, and the left-sided patterns."""
    rows: list[Row] = []
    patterns: list[Entries] = []
    for owner in sorted({key.owner for key in book.keys if key.kind == kind}):
        parts = book.parts(owner) if kind == "muscle" else ()
        for part in ("", *(parts if len(parts) > 1 else ())):
            rows += [Row(owner, side, part) for side in SIDES]
            patterns.append(book.entries(owner, part, kind))
    return rows, patterns


class Rows:
    """R rows, of which L are left-sided (the even ones).

    Attributes:
        rows: Whose each row is.
        whole: (R,) the row of its owner's whole pattern on the same side.
        members: (G, M) the rows of each owner and side, padded with R.
        painted, far, clicked: The rows as drawings show them that are painted about where it hurts, painted
            but far off, and clicked region by region.

    """

    def __init__(self, book: ZoneBook, kind: str, cells: Cells, weights: Weights) -> None:
        self.cells = cells
        self.rows, patterns = _patterns(book, kind)
        number = {row: i for i, row in enumerate(self.rows)}
        self.whole = np.array([number[row._replace(part="")] for row in self.rows], np.intp)
        self._set_members()
        self._set_levels(patterns, weights)
        self._set_zones(patterns)
        self._core: dict[BodyType, Doubles] = {}

    def _set_members(self) -> None:
        self.group = np.unique(self.whole, return_inverse=True)[1].astype(np.intp)
        count = int(self.group.max()) + 1 if len(self.rows) else 0
        lists = [np.flatnonzero(self.group == g) for g in range(count)]
        most = max(map(len, lists), default=0)
        self.members = np.full((count, most), len(self.rows), np.intp)
        for g, rows in enumerate(lists):
            self.members[g, : len(rows)] = rows
        self.group_rows = self.members[:, 0] if count else np.zeros(0, np.intp)  # the whole pattern's rows
        self.group_is_right = np.array([self.rows[r].side is Side.RIGHT for r in self.group_rows], np.bool_)

    def _set_levels(self, patterns: list[Entries], weights: Weights) -> None:
        cells = self.cells
        found = blurred(cells, patterns, weights.miss_mm, weights.far_mm)
        area = cells.area_cm2
        self.painted = Level.of(np.arange(cells.n), area, found.fine)
        self.far = Level.of(
            cells.coarse, np.bincount(cells.coarse, area, len(found.far)).astype(np.float64), found.far
        )
        self.clicked = self._by_regions(found.fine)

    def _by_regions(self, fine: Bytes) -> Level:
        """How it looks if people click whole regions.

        A click marks all of a region when only some of it hurts; each patch of it is then as likely to lie
        in the pattern as the region is on average.
        """
        region, area = self.cells.region.astype(np.intp), self.cells.area_cm2
        whole = np.bincount(region, area).astype(np.float64)
        share = np.zeros((len(whole), fine.shape[1]), np.float32)
        for number in np.flatnonzero(whole):
            here = np.flatnonzero(region == number)
            share[number] = area[here].astype(np.float32) @ fine[here].astype(np.float32) / whole[number]
        share = np.maximum(share - LEAST_SHARE * FULL, 0) / (1 - LEAST_SHARE)
        return Level.of(region, whole, np.rint(share).astype(np.uint8))

    def _set_zones(self, sharp: list[Entries]) -> None:
        """What people are told is read off the pattern as it is drawn in the charts."""
        none = [np.zeros(0, np.intp)]
        inside = [np.maximum(p.primary, p.spillover) >= IN_ZONE * FULL for p in sharp]
        found = [p.vertices[i] for p, i in zip(sharp, inside, strict=True)]
        self.zone_vertex = np.concatenate([*none, *found]).astype(np.intp)
        mirrored = np.asarray(self.cells.surface.mirror[self.zone_vertex], np.intp)
        self._zone_of_side = {Side.LEFT: self.zone_vertex, Side.RIGHT: mirrored}
        self.zone_start = np.cumsum([0, *map(len, found)])
        self.zone_row = np.repeat(np.arange(len(sharp)), [len(f) for f in found]).astype(np.intp)
        self.main_cells = np.zeros((self.cells.n, len(sharp)), np.bool_)
        for row, pattern in enumerate(sharp):
            main = pattern.vertices[pattern.primary >= MAIN * FULL]
            self.main_cells[self.cells.of_vertex[main], row] = True
        cores = [p.primary[i] >= IN_ZONE * FULL for p, i in zip(sharp, inside, strict=True)]
        self.zone_is_core = np.concatenate([np.zeros(0, np.bool_), *cores])

    def chances(self, together: float, doubts: Doubles) -> Doubles:
        """(R,) how likely each row is beforehand, its owner and side being given; they add up to 1.

        ``doubts`` (R,) is what a row of a single point counts among those of its muscle.
        """
        whole = self.whole == np.arange(len(self.rows))
        parts = np.where(whole, 0.0, doubts)
        every = np.bincount(self.group, parts)[self.group]  # 0 where the whole is the only row
        alone = (1 - together) * parts / np.where(every > 0, every, 1)
        return np.where(whole, np.where(every > 0, together, 1.0), alone)

    def zone_entries(self, side: Side) -> Numbers:
        """(E,) the vertex of each zone entry (``zone_row``, ``zone_is_core``) on a side."""
        return self._zone_of_side[side]

    def zone_of(self, row: int) -> Numbers:
        """The vertices (K,) of one row's zone."""
        kept = slice(self.zone_start[row // 2], self.zone_start[row // 2 + 1])
        return self._zone_of_side[self.rows[row].side][kept]

    def zone_sums(self, marking: Marking) -> tuple[Doubles, Doubles]:
        """(R,) the marked pain in each zone (cm2 times intensity), and the marked cm2 of its primary part."""
        pain, met = np.zeros(len(self.rows)), np.zeros(len(self.rows))
        half = len(self.rows) // 2
        for first, side in enumerate(SIDES):
            vertex = self.zone_entries(side)
            hit = np.flatnonzero(marking.marked[vertex])
            vertex, row = vertex[hit], self.zone_row[hit]
            pain[first::2] = np.bincount(row, marking.intensity[vertex], half)
            core = self.zone_is_core[hit]
            met[first::2] = np.bincount(row[core], marking.area[vertex[core]], half)
        return pain, met

    def core_cm2(self, body: BodyType) -> Doubles:
        """(R,) the skin of each primary zone."""
        if body not in self._core:
            vertex, row = self.zone_vertex[self.zone_is_core], self.zone_row[self.zone_is_core]
            area = np.bincount(row, self.cells.surface.area_cm2[body][vertex], len(self.rows) // 2)
            self._core[body] = np.repeat(area, 2)
        return self._core[body]
