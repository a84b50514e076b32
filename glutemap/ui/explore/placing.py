"""Where labels go: places under each other where no two overlap. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True)
class Wish:
    """A label that wants to stand at a height ``y``, ``height`` pixels tall."""

    y: float
    height: float


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
