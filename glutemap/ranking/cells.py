"""The skin in small cells, so that a drawing is a short row of numbers and many drawings are one matrix.

A cell is a patch of about 2 cm2 that lies within one region and one part of the body. Patterns as drawings
show them are blurred by two centimetres, so nothing is lost; the cells of the right side are the exact
mirror images of those of the left, so a mirrored drawing gives the mirrored sums to the last bit.
"""

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from glutemap.body.regions import RegionMap, load_regions
from glutemap.body.surface import Surface

Floats = NDArray[np.float32]
Doubles = NDArray[np.float64]
Numbers = NDArray[np.intp]

CELL_M = 0.014


@dataclass(frozen=True, eq=False)
class Cells:
    """C cells over V vertices.

    Attributes:
        surface: What is divided.
        of_vertex: (V,) the cell of each vertex.
        mirror: (C,) the cell on the other side; itself on the midline.
        share_cm2: (V,) the skin of each vertex, the mean of the body types: a marking counts alike on all.
        area_cm2: (C,) the same of each cell.
        region: (C,) the number of the region it lies in (`RegionMap.ids`).
        order: (V,) all vertices, twins of both sides in the same order, so that sums are alike to the bit.

    """

    surface: Surface
    of_vertex: Numbers
    mirror: Numbers
    share_cm2: Floats
    area_cm2: Doubles
    region: NDArray[np.int16]
    order: Numbers

    @property
    def n(self) -> int:
        """The number of cells."""
        return len(self.mirror)

    def sums(self, values: Floats) -> Doubles:
        """(C,) what values per vertex (V,) add up to."""
        return np.bincount(self.of_vertex[self.order], values[self.order], self.n).astype(np.float64)

    def means(self, values: Floats) -> Floats:
        """(C,) the mean of values (V,), by area."""
        return (self.sums(values * self.share_cm2) / np.maximum(self.area_cm2, 1e-9)).astype(np.float32)


def make_cells(surface: Surface, regions: RegionMap) -> Cells:
    """Divide a surface."""
    vertex = np.arange(surface.n)
    middle = surface.mirror == vertex
    right = (surface.mean[:, 0] < 0) & ~middle
    kept = np.where(right, surface.mirror, vertex)  # the left twin decides for both
    at = np.floor(surface.mean[kept] / CELL_M).astype(np.int64)
    base = regions.of_vertex[kept].astype(np.int64)
    part = surface.part[kept].astype(np.int64)
    key = ((middle * 100 + base) * 20 + part) * 10**9
    key += ((at[:, 0] + 500) * 1000 + at[:, 1] + 500) * 1000 + at[:, 2] + 500
    _, half = np.unique(key, return_inverse=True)
    count = int(half.max()) + 1
    of_vertex = half + np.where(right, count, 0)
    mirror = np.concatenate([np.arange(count) + count, np.arange(count)])
    mirror[half[middle]] = half[middle]
    share = np.asarray(sum(surface.area_cm2.values()), np.float32) / np.float32(len(surface.area_cm2))
    region = np.zeros(2 * count, np.int16)
    region[of_vertex] = regions.of_vertex
    order = np.lexsort((right, kept))
    area = np.bincount(of_vertex[order], share[order], 2 * count).astype(np.float64)
    return Cells(surface, of_vertex.astype(np.intp), mirror.astype(np.intp), share, area, region, order)


@cache
def load_cells() -> Cells:
    """The cells of the shipped body."""
    regions = load_regions()
    return make_cells(regions.surface, regions)
