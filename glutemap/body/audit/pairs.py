"""Who is to be tried against whom: runs of numbers written out, in pieces that fit into memory."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.int64]
MOST = 1_500_000  # pairs at once


def spread(counts: Numbers) -> tuple[Numbers, Numbers]:
    """For counts (n,): the owner of each of their sum's places, and its number among the owner's."""
    owner = np.repeat(np.arange(len(counts)), counts)
    first = np.cumsum(counts) - counts
    return owner, np.arange(len(owner)) - np.repeat(first, counts)


def boxes(low: Numbers, high: Numbers) -> tuple[Numbers, Numbers]:
    """All cells (k, d) of boxes from low to high (n, d), both included, with the box (k,) of each."""
    sides = np.maximum(high - low + 1, 0)
    owner, rest = spread(sides.prod(axis=1))
    cells = np.empty((len(owner), low.shape[1]), np.int64)
    for axis in range(low.shape[1]):
        rest, cells[:, axis] = np.divmod(rest, sides[owner, axis])
    return owner, cells + low[owner]


class Shelf:
    """Things kept by the number of their cell."""

    def __init__(self, cell: Numbers, thing: Numbers) -> None:
        order = np.argsort(cell, kind="stable")
        self._cells, self._start = np.unique(cell[order], return_index=True)
        self._end = np.append(self._start[1:], len(order))
        self._things = thing[order]

    def meet(self, cell: Numbers) -> Iterator[tuple[Numbers, Numbers]]:
        """Pieces of the pairs (asker, thing) that share a cell; ``cell`` (n,) of each asker."""
        if not len(self._cells) or not len(cell):
            return
        at = np.searchsorted(self._cells, cell).clip(0, len(self._cells) - 1)
        count = np.where(self._cells[at] == cell, self._end[at] - self._start[at], 0)
        piece = np.cumsum(count) // MOST
        for part in np.split(np.arange(len(cell)), np.flatnonzero(np.diff(piece)) + 1):
            owner, nth = spread(count[part])
            asker = part[owner]
            yield asker, self._things[self._start[at[asker]] + nth]
