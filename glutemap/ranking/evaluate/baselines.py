"""What people use today, on the same drawings: a list of muscles per region, coverage, and overlap.

Each gives every muscle and side a score; equal scores share the middle of their places (`trial.places`).
"""

import numpy as np
from numpy.typing import NDArray

from glutemap.ranking.evidence import Stack
from glutemap.ranking.marking import Drawings
from glutemap.ranking.rows import SIDES

Doubles = NDArray[np.float64]

TOUCHED = 0.15  # of a region that a drawing covers: less is drawing past an edge
LISTED = 0.05  # of a region that a zone covers: the muscle stands in the region's list


class Baselines:
    """The three rules; zones are those of the charts, with a hard edge."""

    def __init__(self, stack: Stack, regions: int) -> None:
        self._stack, self._cells = stack, stack.cells
        self._regions = regions
        self._zones = _zone_cm2(stack)  # (C, R)
        whole = np.bincount(self._cells.region, self._cells.area_cm2, regions)
        in_region = np.stack([np.bincount(self._cells.region, z, regions) for z in self._zones.T], 1)
        self._whole = np.maximum(whole, 1e-9)
        self._listed = in_region >= LISTED * self._whole[:, None]

    def region_list(self, drawings: Drawings) -> Doubles:
        """(N, G) in how many of the marked regions' lists the muscle stands: most zones touching."""
        marked = np.stack(
            [np.bincount(self._cells.region[drawings.cells], row, self._regions) for row in drawings.area]
        )
        touched = marked >= TOUCHED * self._whole
        touched[np.arange(len(marked)), (marked / self._whole).argmax(1)] = True
        return self._best((touched.astype(np.float64) @ self._listed).astype(np.float64))

    def coverage(self, drawings: Drawings) -> Doubles:
        """(N, G) the part of the drawing that lies in the muscle's zones."""
        return self._best(self._shared(drawings) / drawings.area.sum(1, keepdims=True))

    def jaccard(self, drawings: Drawings) -> Doubles:
        """(N, G) the overlap of the drawing and all the muscle's zones, as part of both together."""
        return np.asarray(self._overlap(drawings)[:, self._stack.group_rows], np.float64)

    def point_jaccard(self, drawings: Drawings) -> Doubles:
        """(N, G) the same with the zones of one trigger point, whichever overlaps best, or all of them."""
        return self._best(self._overlap(drawings))

    def _overlap(self, drawings: Drawings) -> Doubles:
        shared = self._shared(drawings)
        both = drawings.area.sum(1, keepdims=True) + self._zones.sum(0) - shared
        return np.asarray(shared / np.maximum(both, 1e-9), np.float64)

    def _shared(self, drawings: Drawings) -> Doubles:
        part = self._zones / np.maximum(self._cells.area_cm2[:, None], 1e-9)
        return np.asarray(drawings.area @ part[drawings.cells].astype(np.float32), np.float64)

    def _best(self, values: Doubles) -> Doubles:
        """(N, G) the best of each muscle's rows: its points one by one and all together."""
        padded = np.concatenate([values, np.full((len(values), 1), -np.inf)], 1)
        return np.asarray(padded[:, self._stack.members].max(2), np.float64)


def _zone_cm2(stack: Stack) -> Doubles:
    """(C, R) the skin of each row's zone in each cell."""
    cells = stack.cells
    out = np.zeros((cells.n, len(stack.rows)))
    for first, side in enumerate(SIDES):
        vertex = stack.zone_entries(side)
        np.add.at(out, (cells.of_vertex[vertex], 2 * stack.zone_row + first), cells.share_cm2[vertex])
    return out
