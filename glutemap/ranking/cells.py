"""The skin in small cells, so that a drawing is a short row of numbers and many drawings are one matrix.

A cell is a patch of about 2 cm2 that lies within one region and one part of the body. Patterns as drawings
show them are blurred by two centimetres, so nothing is lost; the cells of the right side are the exact
mirror images of those of the left, so a mirrored drawing gives the mirrored sums to the last bit.
"""

from dataclasses import dataclass
from functools import cache, cached_property

import numpy as np
from numpy.typing import NDArray

from glutemap.body.frame import BodyType
from glutemap.body.regions import RegionMap, load_regions
from glutemap.body.surface import Surface

Floats = NDArray[np.float32]
Doubles = NDArray[np.float64]
Numbers = NDArray[np.intp]

CELL_M = 0.014
USUAL = (BodyType.FEMALE, BodyType.MALE)  # whose skin is counted: a marking counts alike on every body
COARSE = 3  # cells along a side of a coarse one
FAR = 510  # more cells than lie on either side of zero, and a multiple of COARSE


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
        coarse: (C,) the coarse cell of each: a patch of up to 18 cm2 within one part, whatever the region.
        at: (C, 3) the middle of each cell (metres), and ``facing`` its mean normal.
        part: (C,) the part of the body it lies on (`Surface.part`).

    """

    surface: Surface
    of_vertex: Numbers
    mirror: Numbers
    share_cm2: Floats
    area_cm2: Doubles
    region: NDArray[np.int16]
    order: Numbers
    coarse: Numbers
    at: Doubles
    facing: Doubles
    part: NDArray[np.int8]

    @property
    def n(self) -> int:
        """The number of cells."""
        return len(self.mirror)

    @cached_property
    def is_sided(self) -> NDArray[np.bool_]:
        """(C,) whether a cell lies beside the midline; those on it belong to the regions of both sides."""
        return np.asarray(self.mirror != np.arange(self.n))

    @cached_property
    def region_cm2(self) -> Doubles:
        """(regions,) the skin of each region, without the midline's."""
        return np.asarray(np.bincount(self.region, self.area_cm2 * self.is_sided), np.float64)

    def sums(self, values: Floats) -> Doubles:
        """(C,) what values per vertex (V,) add up to."""
        return np.bincount(self.of_vertex[self.order], values[self.order], self.n).astype(np.float64)

    def means(self, values: Floats) -> Floats:
        """(C,) the mean of values (V,), by area."""
        return (self.sums(values * self.share_cm2) / np.maximum(self.area_cm2, 1e-9)).astype(np.float32)


def _numbered(*parts: Numbers) -> tuple[Numbers, int]:
    """One number for each combination of whole numbers from 0 up, and how many there are."""
    key = np.zeros(len(parts[0]), np.int64)
    for of_part in parts:
        key = key * (int(of_part.max()) + 1) + of_part
    found, number = np.unique(key, return_inverse=True)
    return number.astype(np.intp), len(found)


def mean_cm2(surface: Surface) -> Floats:
    """(V,) the skin of each vertex, the mean of the bodies of usual build."""
    both = [surface.area_cm2[body] for body in USUAL]
    return np.asarray((both[0] + both[1]) / np.float32(2), np.float32)


def make_cells(surface: Surface, regions: RegionMap) -> Cells:
    """Divide a surface."""
    vertex = np.arange(surface.n)
    middle = surface.mirror == vertex
    right = (surface.mean[:, 0] < 0) & ~middle
    kept = np.where(right, surface.mirror, vertex)  # the left twin decides for both
    cube = np.floor(surface.mean[kept] / CELL_M).astype(np.int64) + FAR
    base, part = regions.of_vertex[kept].astype(np.intp), surface.part[kept].astype(np.intp)
    half, count = _numbered(middle.astype(np.intp), base, part, *cube.T)
    coarse, coarse_count = _numbered(middle.astype(np.intp), part, *(cube // COARSE).T)
    of_vertex = half + np.where(right, count, 0)
    mirror = np.concatenate([np.arange(count) + count, np.arange(count)])
    mirror[half[middle]] = half[middle]
    share = mean_cm2(surface)
    order = np.lexsort((right, kept))
    area = np.bincount(of_vertex[order], share[order], 2 * count).astype(np.float64)

    def of_cell(values: Numbers) -> Numbers:
        out = np.zeros(2 * count, np.intp)
        out[of_vertex] = values
        return out

    def mean(values: Doubles) -> Doubles:
        sums = [np.bincount(of_vertex, values[:, axis] * share, 2 * count) for axis in range(3)]
        return np.stack(sums, 1) / np.maximum(area, 1e-9)[:, None]

    return Cells(
        surface=surface,
        of_vertex=of_vertex.astype(np.intp),
        mirror=mirror.astype(np.intp),
        share_cm2=share,
        area_cm2=area,
        region=of_cell(regions.of_vertex.astype(np.intp)).astype(np.int16),
        order=order,
        coarse=of_cell(coarse + np.where(right, coarse_count, 0)),
        at=mean(surface.mean),
        facing=mean(surface.normals),
        part=of_cell(surface.part.astype(np.intp)).astype(np.int8),
    )


@cache
def load_cells() -> Cells:
    """The cells of the shipped body."""
    regions = load_regions()
    return make_cells(regions.surface, regions)
