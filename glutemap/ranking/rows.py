"""The rows of the model: which pattern each is, and its weights on the cells of the skin."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from glutemap.body.frame import BodyType, Side
from glutemap.body.zones import IN_ZONE, Pattern
from glutemap.ranking.cells import Cells, Floats, Numbers
from glutemap.ranking.marking import Marking
from glutemap.ranking.missing import LEAST_SHARE, drawn_book
from glutemap.ranking.weights import Weights
from glutemap.ranking.zonebook import ZoneBook

Doubles = NDArray[np.float64]

LEAST = 0.01  # a smaller chance of being hit, averaged over a cell, is left out
SIDES = (Side.LEFT, Side.RIGHT)


class Row(NamedTuple):
    """Whose pattern a row is; ``part`` is a trigger point's id, or empty for the whole."""

    owner: str
    side: Side
    part: str


def _patterns(book: ZoneBook, kind: str) -> tuple[list[Row], list[Pattern]]:
    """All rows, the right-sided one after each left-sided one, and the left-sided patterns."""
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


class Rows:
    """R rows, of which L are left-sided (the even ones), on K cells.

    Attributes:
        rows: Whose each row is.
        whole: (R,) the row of its owner's whole pattern on the same side.
        members: (G, M) the rows of each owner and side, padded with R.
        used: (K,) the cells that any left-sided row touches; ``column`` (C,) is their number, or -1.
        painted, clicked: The chances that a drawing of the row's pattern puts a cell in its primary zone and
            in its spillover, each (K, L), for drawings painted freely and for clicks on whole regions.

    """

    def __init__(self, book: ZoneBook, kind: str, cells: Cells, weights: Weights) -> None:
        self.cells = cells
        self.rows, sharp = _patterns(book, kind)
        patterns = _patterns(drawn_book(book, weights.miss_mm, 0.0), kind)[1]
        number = {row: i for i, row in enumerate(self.rows)}
        self.whole = np.array([number[row._replace(part="")] for row in self.rows], np.intp)
        self._set_members()
        self._set_weights(patterns)
        self._set_zones(sharp)
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

    def _set_weights(self, patterns: list[Pattern]) -> None:
        none = np.zeros((0, self.cells.n), np.float32)
        primary = np.stack([self.cells.means(p.primary) for p in patterns]) if patterns else none
        spillover = np.stack([self.cells.means(p.spillover) for p in patterns]) if patterns else none
        free, whole = (primary, spillover), (self._by_regions(primary), self._by_regions(spillover))
        reached = primary + spillover + whole[0] + whole[1]
        self.used = np.flatnonzero((reached >= LEAST).any(0))
        self.column = np.full(self.cells.n, -1, np.intp)
        self.column[self.used] = np.arange(len(self.used))
        self.painted = self._on_used(*free)
        self.clicked = self._on_used(*whole)

    def _on_used(self, primary: Floats, spillover: Floats) -> tuple[Floats, Floats]:
        return np.ascontiguousarray(primary[:, self.used].T), np.ascontiguousarray(spillover[:, self.used].T)

    def _by_regions(self, chances: Floats) -> Floats:
        """(L, C) the chances if people click whole regions: each cell's is the mean of its region.

        A click marks all of a region when only some of it hurts.
        """
        count = int(self.cells.region.max()) + 1
        area = np.zeros((self.cells.n, count), np.float32)
        area[np.arange(self.cells.n), self.cells.region] = self.cells.area_cm2
        share = (chances @ area) / np.maximum(area.sum(0), 1e-9)
        share[share < LEAST_SHARE] = 0
        return np.asarray(share[:, self.cells.region], np.float32)

    def _set_zones(self, sharp: list[Pattern]) -> None:
        """What people are told is read off the pattern as it is drawn in the charts."""
        found = [np.flatnonzero(p.either >= IN_ZONE) for p in sharp]
        none = [np.zeros(0, np.intp)]
        self.zone_vertex = np.concatenate([*none, *found]).astype(np.intp)
        mirrored = np.asarray(self.cells.surface.mirror[self.zone_vertex], np.intp)
        self._zone_of_side = {Side.LEFT: self.zone_vertex, Side.RIGHT: mirrored}
        self.zone_row = np.repeat(np.arange(len(sharp)), [len(f) for f in found]).astype(np.intp)
        cores = [p.primary[f] >= IN_ZONE for p, f in zip(sharp, found, strict=True)]
        self.zone_is_core = np.concatenate([np.zeros(0, np.bool_), *cores])

    def chances(self, together: float) -> Doubles:
        """(R,) how likely each row is beforehand, its owner and side being given; they add up to 1."""
        points = np.bincount(self.group)[self.group] - 1  # 0 where the whole is the only row
        whole = self.whole == np.arange(len(self.rows))
        alone = (1 - together) / np.maximum(points, 1)
        return np.where(whole, np.where(points == 0, 1.0, together), alone)

    def zone_entries(self, side: Side) -> Numbers:
        """The vertex of each zone entry (``zone_row``, ``zone_is_core``) on a side."""
        return self._zone_of_side[side]

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
