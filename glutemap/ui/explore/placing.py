"""Where labels go: an anchor on each structure, and a place beside the body where no two overlap. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

FEWEST_CELLS = 12  # of a structure that is worth a label; fewer are a sliver
FINEST = 360  # cells along the longer side of what is looked at: finer finds no better place


@dataclass(frozen=True)
class Anchor:
    """Where a structure is seen: a place inside it (row and column of the map) and its size in cells."""

    number: int
    row: int
    column: int
    cells: int


@dataclass(frozen=True)
class Wish:
    """A label that wants to stand at a height ``y``, ``height`` pixels tall."""

    y: float
    height: float


def anchors(labels: NDArray[np.integer]) -> list[Anchor]:
    """An anchor for each structure in a part (H, W) of a label map, the largest first; 0 is nothing.

    The anchor lies in the middle of the longest run of the structure near its middle row, so it is inside
    it also where it is bent.
    """
    step = max(1, -(-max(labels.shape) // FINEST))
    small = labels[::step, ::step]
    rows, columns = np.nonzero(small)
    if not len(rows):
        return []
    numbers = small[rows, columns].astype(np.int64)
    order = np.argsort(numbers, kind="stable")  # rows stay in order within a structure
    rows, columns, numbers = rows[order], columns[order], numbers[order]
    starts = np.flatnonzero(np.diff(numbers, prepend=-1))
    found = []
    for start, end in zip(starts, [*starts[1:], len(numbers)], strict=True):
        if end - start >= FEWEST_CELLS:
            row, column = _inside(rows[start:end], columns[start:end])
            found.append(Anchor(int(numbers[start]), row * step, column * step, int(end - start)))
    return sorted(found, key=_size, reverse=True)


def _size(anchor: Anchor) -> int:
    return anchor.cells


def _inside(rows: NDArray[np.intp], columns: NDArray[np.intp]) -> tuple[int, int]:
    """A place inside the cells of one structure, given row by row."""
    breaks = (np.diff(rows) != 0) | (np.diff(columns) != 1)
    first = np.concatenate([[0], np.flatnonzero(breaks) + 1])
    last = np.concatenate([np.flatnonzero(breaks), [len(rows) - 1]])
    length = last - first + 1
    off = np.abs(rows[first] - rows.mean()) / max(float(np.ptp(rows)), 1.0)
    best = int(np.argmax(length * (1 - off)))
    middle = (first[best] + last[best]) // 2
    return int(rows[middle]), int(columns[middle])


def stacked(wishes: Sequence[Wish], top: float, bottom: float, gap: float = 2.0) -> list[float]:
    """The middles of labels under each other, as near to their wishes as can be without overlap.

    Neighbours that would overlap move as one block (pool adjacent violators), so the way all of them move
    is the least in the sense of squares. The wishes must be in order and fit between ``top`` and ``bottom``.
    """
    blocks: list[list[float]] = []  # sum of the shifted wishes, count, and the number of the first
    offsets = _offsets(wishes, gap)
    for wish, offset in zip(wishes, offsets, strict=True):
        blocks.append([wish.y - offset, 1.0])
        while len(blocks) > 1 and blocks[-2][0] / blocks[-2][1] >= blocks[-1][0] / blocks[-1][1]:
            total, count = blocks.pop()
            blocks[-1] = [blocks[-1][0] + total, blocks[-1][1] + count]
    if not wishes:
        return []
    low = top + wishes[0].height / 2
    high = bottom - wishes[-1].height / 2 - offsets[-1]
    places = [
        min(max(total / count, low), max(high, low)) for total, count in blocks for _ in range(int(count))
    ]
    return [place + offset for place, offset in zip(places, offsets, strict=True)]


def _offsets(wishes: Sequence[Wish], gap: float) -> list[float]:
    """How far below the first label each stands when they touch."""
    offsets = [0.0]
    for before, after in pairwise(wishes):
        offsets.append(offsets[-1] + (before.height + after.height) / 2 + gap)
    return offsets[: len(wishes)]


def that_fit(wishes: Sequence[Wish], room: float, gap: float = 2.0) -> int:
    """How many of the labels, from the first, fit under each other into ``room`` pixels."""
    used = 0.0
    for number, wish in enumerate(wishes):
        used += wish.height + (gap if number else 0.0)
        if used > room:
            return number
    return len(wishes)
