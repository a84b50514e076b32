"""How a pattern looks when people miss with their drawing: the chance, per vertex, that a drawing hits it."""

import numpy as np
from numpy.typing import NDArray

from glutemap.body.cachefile import Arrays, cached_arrays, fingerprint
from glutemap.body.frame import Side
from glutemap.body.reach import near
from glutemap.body.regions import RegionMap, load_regions
from glutemap.body.surface import TOUCHING, Surface
from glutemap.body.zones import Pattern
from glutemap.ranking.zonebook import Key, ZoneBook, make_book, pack

Floats = NDArray[np.float32]
Doubles = NDArray[np.float64]

RULES_VERSION = 1  # count up when the blurring changes
REACH = 2.5  # spreads from a vertex to which a miss is followed
LEAST_SHARE = 0.1  # a region that a pattern touches less is not clicked for it
CELL_M = 0.05  # vertices handled at once lie in a cube of this size
SAME_FACING = 0.0  # least cosine between normals: a miss does not jump through the body


class Misses:
    """Moves patterns by misses that are spread normally along the skin, ``miss_mm`` on average in all.

    ``skin`` (V,) is what any of the patterns touches. A drawing ends at vertex ``begin[k]`` (P,) when it was
    meant for ``end[k]`` with the chance ``chance[k]``.
    """

    def __init__(self, surface: Surface, miss_mm: float, skin: NDArray[np.bool_]) -> None:
        self.surface = surface
        self._spread_m = miss_mm / 1000 / np.sqrt(2)  # of each of the two directions on the skin
        self._reach = REACH * self._spread_m
        source = np.flatnonzero(skin)
        pool = near(surface.mean, surface.mean[source], 2 * self._reach) if len(source) else source
        none = (np.zeros(0, np.intp), np.zeros(0, np.intp), np.zeros(0))
        pairs = [self._pairs(cell, pool) for cell in self._cells(pool) if self._is_near(cell, source)]
        self.begin, self.end, self.chance = (np.concatenate(part) for part in zip(none, *pairs, strict=True))

    def _cells(self, vertices: NDArray[np.intp]) -> list[NDArray[np.intp]]:
        """The vertices in groups of neighbours."""
        cell = np.floor(self.surface.mean[vertices] / CELL_M).astype(np.int64) + 500
        number = (cell[:, 0] * 1000 + cell[:, 1]) * 1000 + cell[:, 2]
        order = np.argsort(number, kind="stable")
        ends = np.flatnonzero(np.diff(number[order])) + 1
        return np.split(vertices[order], ends) if len(vertices) else []

    def _is_near(self, cell: NDArray[np.intp], source: NDArray[np.intp]) -> bool:
        mean = self.surface.mean
        return bool(len(near(mean[source], mean[cell], self._reach)))

    def _pairs(
        self, target: NDArray[np.intp], pool: NDArray[np.intp]
    ) -> tuple[NDArray[np.intp], NDArray[np.intp], Doubles]:
        """Where drawings that end at a few targets may have been meant for: begin, end and chance."""
        surface, mean = self.surface, self.surface.mean
        around = pool[near(mean[pool], mean[target], self._reach)]
        squared = ((mean[target, None] - mean[None, around]) ** 2).sum(2)
        row, column = np.nonzero(squared <= self._reach**2)
        begin, end = target[row], around[column]
        same = TOUCHING[surface.part[begin], surface.part[end]]
        same &= np.einsum("ij,ij->i", surface.normals[begin], surface.normals[end]) >= SAME_FACING
        row, end = row[same], end[same]
        area = sum(of_type[end] for of_type in surface.area_cm2.values())
        chance = np.exp(squared[row, column[same]] / (-2 * self._spread_m**2)) * area
        return begin[same], end, chance / np.bincount(row, chance, len(target))[row]

    def blurred(self, pattern: Pattern) -> Pattern:
        """Both weights as chances, averaged over the misses; their sum stays within 1."""
        touched = np.flatnonzero(pattern.either[self.end] > 0)
        begin, end, chance = self.begin[touched], self.end[touched], self.chance[touched]

        def moved(weight: Floats) -> Floats:
            return np.bincount(begin, chance * weight[end], self.surface.n).astype(np.float32)

        return Pattern(moved(pattern.primary), moved(pattern.spillover))


def by_regions(pattern: Pattern, regions: RegionMap, part: float) -> Pattern:
    """The pattern if ``part`` of all drawings are clicks on whole regions.

    A click marks all of a region when only some of it hurts; each of its vertices is then as likely to lie
    in the pattern as the region is on average.
    """
    area = np.asarray(sum(regions.surface.area_cm2.values()), np.float64)
    number, count = regions.of_vertex, len(regions.ids)
    whole = np.bincount(number, area, count)
    out = []
    for weight in (pattern.primary, pattern.spillover):
        share = np.bincount(number, area * weight, count) / np.maximum(whole, 1e-9)
        share[share < LEAST_SHARE] = 0
        out.append(((1 - part) * weight + part * share[number]).astype(np.float32))
    return Pattern(out[0], out[1])


def drawn_book(book: ZoneBook, miss_mm: float, coarse: float) -> ZoneBook:
    """The patterns as drawings show them that miss by ``miss_mm``, a part ``coarse`` of them as regions.

    Kept in the user's cache.
    """

    def sharp(key: Key) -> Pattern:
        if key.kind == "muscle":
            return book.pattern(key.owner, Side.LEFT, key.part)
        return book.condition(key.owner, Side.LEFT)

    def build() -> Arrays:
        skin = np.zeros(book.surface.n, np.bool_)
        skin[book.vertices] = True
        misses = Misses(book.surface, miss_mm, skin)
        regions = load_regions()
        return pack(by_regions(misses.blurred(sharp(key)), regions, coarse) for key in book.keys)

    content = (book.start, book.vertices, book.primary, book.spillover)
    key = fingerprint("drawn", RULES_VERSION, miss_mm, coarse, *(part.tobytes() for part in content))
    return make_book(book.keys, book.surface, cached_arrays("drawn", key, build))
