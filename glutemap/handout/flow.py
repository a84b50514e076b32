"""Flows blocks of rows onto pages: nothing is cut, nothing hangs over the edge. Plain numbers, no Qt.

A row is what cannot be divided: a line of text, a row of pictures. Rows make blocks: a paragraph, an item
of a plan. A block that does not fit goes to the next page; only one that is too high to be kept whole is
divided, and then at least its ``head`` first and ``tail`` last rows stay together.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

KEPT_WHOLE = 0.42  # of a page: a lower block is not divided
ROUNDING = 1e-6


@dataclass(frozen=True)
class Block:
    """Rows that belong together.

    Attributes:
        rows: The height of each row.
        before: The space above, which vanishes at the top of a page.
        head: How many of the first rows stay together.
        tail: How many of the last rows stay together.
        keep_next: It does not stand at the foot of a page without the block that follows (a heading).
        whole: It is divided only if it is higher than a page.
        pad: Space inside its frame, above the first and below the last row of each part.

    """

    rows: tuple[float, ...]
    before: float = 0.0
    head: int = 2
    tail: int = 2
    keep_next: bool = False
    whole: bool = False
    pad: float = 0.0

    @property
    def height(self) -> float:
        """Of all rows with the padding."""
        return sum(self.rows) + 2 * self.pad

    def part(self, first: int, last: int) -> float:
        """The height of rows ``first`` to ``last`` (exclusive) with the padding."""
        return sum(self.rows[first:last]) + 2 * self.pad


@dataclass(frozen=True)
class Placed:
    """Rows ``first`` to ``last`` (exclusive) of a block, with the top of the part at ``y`` on the page."""

    block: int
    first: int
    last: int
    y: float
    height: float


Page = list[Placed]


def flow(
    blocks: Sequence[Block], room: float, first_room: float | None = None, kept: float = KEPT_WHOLE
) -> list[Page]:
    """The pages: ``room`` is the height of a page, ``first_room`` of the first one if it has less.

    Blocks up to ``kept`` of a page are not divided.
    """
    setter = _Setter(blocks, room, room if first_room is None else first_room, kept)
    for number in range(len(blocks)):
        setter.place(number)
    return setter.pages


class _Setter:
    def __init__(self, blocks: Sequence[Block], room: float, first_room: float, kept: float) -> None:
        self.blocks = blocks
        self.pages: list[Page] = [[]]
        self._rooms = (first_room, room)
        self._kept = kept
        self._y = 0.0

    @property
    def _room(self) -> float:
        return self._rooms[min(len(self.pages) - 1, 1)]

    def _left(self, before: float) -> float:
        return self._room - self._y - (before if self.pages[-1] else 0.0)

    def _turn(self) -> None:
        self.pages.append([])
        self._y = 0.0

    def _put(self, number: int, first: int, last: int) -> None:
        block = self.blocks[number]
        if self.pages[-1] and first == 0:
            self._y += block.before
        height = block.part(first, last)
        self.pages[-1].append(Placed(number, first, last, self._y, height))
        self._y += height

    def place(self, number: int) -> None:
        block = self.blocks[number]
        if not block.rows:
            return
        if not self._fits(number) and self.pages[-1] and not self._is_divided_here(number):
            self._turn()
        first = 0
        while first < len(block.rows):
            last = self._reach(block, first)
            self._put(number, first, last)
            first = last
            if first < len(block.rows):
                self._turn()

    def _fits(self, number: int) -> bool:
        """Whether a block fits here, with the beginning of what it must stay together with."""
        return self._needed(number) <= self._left(self.blocks[number].before) + ROUNDING

    def _needed(self, number: int) -> float:
        block = self.blocks[number]
        if not block.keep_next or number + 1 >= len(self.blocks):
            return block.height
        following = self.blocks[number + 1]
        least = following.height
        if self._may_divide(following):
            least = following.part(0, following.head)
        if following.keep_next:
            least = max(least, self._needed(number + 1))
        return block.height + following.before + least

    def _may_divide(self, block: Block) -> bool:
        page = self._rooms[1]
        if len(block.rows) < block.head + block.tail:
            return block.height > page
        return block.height > (page if block.whole else self._kept * page)

    def _is_divided_here(self, number: int) -> bool:
        """Whether the block is to be begun on this page although not all of it fits."""
        block = self.blocks[number]
        if block.keep_next or not self._may_divide(block):
            return False
        return self._reach_in(block, 0, self._left(block.before)) >= min(block.head, len(block.rows))

    def _reach(self, block: Block, first: int) -> int:
        """The row after the last one of a part that begins here: at least one, or nothing would end."""
        before = block.before if first == 0 else 0.0
        last = self._reach_in(block, first, self._left(before))
        rest = len(block.rows) - last
        if 0 < rest < block.tail:  # a widow: let it have company
            last = max(len(block.rows) - block.tail, first + 1)
        return max(last, first + 1)

    @staticmethod
    def _reach_in(block: Block, first: int, room: float) -> int:
        height, last = 2 * block.pad, first
        while last < len(block.rows) and height + block.rows[last] <= room + ROUNDING:
            height += block.rows[last]
            last += 1
        return last
