"""A piece of a hand-out: rows with what stands behind and beside them, ready to flow onto pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from glutemap.handout.flow import Block
from glutemap.handout.paint.rows import Row, area

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from glutemap.handout.flow import Placed

PaintFrame = Callable[["QPainter", QRectF], None]


@dataclass(frozen=True)
class Piece:
    """A block of the flow with what paints it; ``x`` is where its rows begin, in mm from the margin."""

    block: Block
    rows: tuple[Row, ...]
    x: float = 0.0
    frame: PaintFrame | None = None
    beside: tuple[float, Row] | None = None  # where it begins, painted with the first part
    opens_page: bool = False

    def words(self, placed: Placed) -> str:
        """What the rows that were placed say."""
        beside = [self.beside[1].words] if self.beside is not None and placed.first == 0 else []
        said = [*beside, *(row.words for row in self.rows[placed.first : placed.last])]
        return "\n".join(filter(None, said))

    def paint(self, painter: QPainter, placed: Placed, left: float, top: float, width: float) -> None:
        """Paint the rows that were placed; ``left`` and ``top`` are the margins of the page in mm."""
        y = top + placed.y
        if self.frame is not None:
            self.frame(painter, area(left, y, width, placed.height))
        y += self.block.pad
        if self.beside is not None and placed.first == 0:
            at, row = self.beside
            row.paint(painter, left + at, y)
        for row in self.rows[placed.first : placed.last]:
            row.paint(painter, left + self.x, y)
            y += row.height


def piece(rows: Sequence[Row], before: float = 0.0, **more: object) -> Piece:
    """A piece of rows; ``more`` are fields of Block or Piece."""
    own = {name: more.pop(name) for name in ("x", "frame", "beside", "opens_page") if name in more}
    block = Block(tuple(row.height for row in rows), before, **more)  # type: ignore[arg-type]
    return Piece(block, tuple(rows), **own)  # type: ignore[arg-type]
