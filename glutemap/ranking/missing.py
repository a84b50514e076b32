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

RULES_VERSION = 1  # count up when the blurring changes
REACH = 2.5  # spreads from a vertex to which a miss is followed
LEAST_SHARE = 0.1  # a region that a pattern touches less is not clicked for it
CHUNK = 64  # vertices handled at once, from neighbouring heights
SAME_FACING = 0.0  # least cosine between normals: a miss does not jump through the body


class Misses:
    """Moves patterns by misses that are spread normally along the skin, ``miss_mm`` on average in all."""

    def __init__(self, surface: Surface, miss_mm: float) -> None:
        self.surface = surface
        self.spread_m = miss_mm / 1000 / np.sqrt(2)  # of each of the two directions on the skin
        self.area = np.asarray(sum(surface.area_cm2.values()), np.float32)
        self.mean = (surface.mean - surface.mean.mean(0)).astype(np.float32)
        self.normals = surface.normals.astype(np.float32)

    def blurred(self, pattern: Pattern) -> Pattern:
        """Both weights as chances, averaged over the misses; their sum stays within 1."""
        source = np.flatnonzero(pattern.either > 0)
        if not len(source) or self.spread_m <= 0:
            return pattern
        mean, reach = self.surface.mean, REACH * self.spread_m
        target = near(mean, mean[source], reach)
        target = target[np.argsort(mean[target, 2], kind="stable")]
        weights = np.stack([pattern.primary, pattern.spillover], 1)
        out = np.zeros_like(weights)
        for start in range(0, len(target), CHUNK):
            here = target[start : start + CHUNK]
            around = near(mean, mean[here], reach)
            if weights[around].any():
                out[here] = self._kernel(here, around) @ weights[around]
        return Pattern(out[:, 0].copy(), out[:, 1].copy())

    def _kernel(self, target: NDArray[np.intp], around: NDArray[np.intp]) -> Floats:
        """(T, S) the part of the drawings at each target that belong to each source."""
        surface = self.surface
        here, there = self.mean[target], self.mean[around]
        squared = (here**2).sum(1)[:, None] + (there**2).sum(1) - 2 * (here @ there.T)
        kernel = np.exp(squared / (-2 * self.spread_m**2)) * self.area[around]
        kernel[squared > (REACH * self.spread_m) ** 2] = 0
        kernel[self.normals[target] @ self.normals[around].T < SAME_FACING] = 0
        kernel[~TOUCHING[surface.part[target, None], surface.part[None, around]]] = 0
        return np.asarray(kernel / kernel.sum(1, keepdims=True), np.float32)


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
        misses = Misses(book.surface, miss_mm)
        regions = load_regions()
        return pack(by_regions(misses.blurred(sharp(key)), regions, coarse) for key in book.keys)

    content = (book.start, book.vertices, book.primary, book.spillover)
    key = fingerprint("drawn", RULES_VERSION, miss_mm, coarse, *(part.tobytes() for part in content))
    return make_book(book.keys, book.surface, cached_arrays("drawn", key, build))
