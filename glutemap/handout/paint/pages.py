"""The pages of a hand-out: laid out for a paper, painted on anything."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPainter

from glutemap.handout.flow import Page, flow
from glutemap.handout.paint.density import DENSITIES, Density
from glutemap.handout.paint.heads import Head, head_of, paint_foot, running_head
from glutemap.handout.paint.pieces import Maker
from glutemap.handout.paint.type import UNITS, load_fonts
from glutemap.language import aloud

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF

    from glutemap.handout.content import HandOut
    from glutemap.handout.paint.book import PictureBook
    from glutemap.handout.paint.piece import Piece
    from glutemap.handout.paper import Paper

SIDE_MM, TOP_MM, FOOT_MM = 18.0, 14.0, 19.0
WANTED = 2
MOST_GROWN_MM = 34.0


@dataclass(frozen=True)
class _Layout:
    pieces: list[Piece]
    pages: list[Page]


class Pages:
    """A hand-out on a paper. Everything is measured in mm from the paper's upper left corner.

    What the pages add to it (headings, their numbers) they say in its language, whoever paints them.
    """

    def __init__(self, hand_out: HandOut, paper: Paper, book: PictureBook) -> None:
        load_fonts()
        self.hand_out = hand_out
        self.paper = paper
        self._book = book

    def anew(self) -> Pages:
        """The same, to be laid out by the thread that asks: text keeps the fonts of the thread that made it.

        Qt takes them away when that thread ends, which a thread of a pool does after half a minute without
        work; painting that text then ends the program.
        """
        return Pages(self.hand_out, self.paper, self._book)

    @property
    def count(self) -> int:
        """How many pages there are: one or two, more only if somebody wrote more than two pages hold."""
        return len(self._layout.pages)

    @property
    def width(self) -> float:
        """Of the column of text."""
        return self.paper.width_mm - 2 * SIDE_MM

    @cached_property
    def _head(self) -> Head:
        return head_of(self.hand_out, self.width)

    @cached_property
    def _running(self) -> Head:
        with aloud(self.hand_out.speaks):
            return running_head(self.hand_out, self.width)

    @cached_property
    def _layout(self) -> _Layout:
        """As roomy as two pages allow; the plan begins the second page if it can."""
        first: _Layout | None = None
        for density in DENSITIES:
            for plan_opens in (True, False):
                layout = self._laid(density, plan_opens=plan_opens)
                if len(layout.pages) <= WANTED:
                    return self._grown(layout, density, plan_opens=plan_opens)
                first = layout
        assert first is not None
        return first

    def _grown(self, layout: _Layout, density: Density, *, plan_opens: bool) -> _Layout:
        """The same with pictures as large as the room that is left on the first page allows."""
        count, room = len(layout.pages), self._room_left(layout)
        for share in (0.5, 0.36, 0.24, 0.14):
            by = min(room * share, MOST_GROWN_MM)
            if by < 4.0:
                break
            grown = self._laid(density.grown(by), plan_opens=plan_opens)
            same = [piece.block for piece in grown.pages[0]] == [piece.block for piece in layout.pages[0]]
            if len(grown.pages) == count and same:
                return grown
        return layout

    def _room_left(self, layout: _Layout) -> float:
        """The empty end of the first page, in mm."""
        last = layout.pages[0][-1]
        height = self.paper.height_mm - TOP_MM - FOOT_MM - self._head.height
        return height - last.y - last.height

    def _laid(self, density: Density, *, plan_opens: bool) -> _Layout:
        with aloud(self.hand_out.speaks):
            pieces = Maker(self._book, self.width, density).pieces(self.hand_out)
        height = self.paper.height_mm - TOP_MM - FOOT_MM
        blocks = [piece.block for piece in pieces]
        rooms = height - self._running.height, height - self._head.height
        kept = density.kept
        whole = flow(blocks, *rooms, kept)
        opens = [number for number, piece in enumerate(pieces) if piece.opens_page and number > 1]
        if plan_opens and opens and len(whole) > 1:
            cut = opens[0]
            before = flow(blocks[:cut], *rooms, kept)
            after = flow(blocks[cut:], rooms[0], kept=kept)
            return _Layout(pieces, [*before, *(_renumbered(page, cut) for page in after)])
        return _Layout(pieces, whole)

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint page ``number`` (from 0) with a painter whose unit is a hundredth of a millimetre."""
        painter.save()
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing
            | QPainter.RenderHint.TextAntialiasing
            | QPainter.RenderHint.SmoothPixmapTransform
        )
        head = self._head if number == 0 else self._running
        head.paint(painter, SIDE_MM, TOP_MM)
        layout = self._layout
        for placed in layout.pages[number]:
            piece = layout.pieces[placed.block]
            piece.paint(painter, placed, SIDE_MM, TOP_MM + head.height, self.width)
        with aloud(self.hand_out.speaks):
            paint_foot(painter, self.hand_out, self.paper, SIDE_MM, number, self.count)
        painter.restore()

    def words(self, number: int) -> str:
        """What page ``number`` says, in the order of reading, without its foot."""
        head = self._head if number == 0 else self._running
        said = [head.words]
        for placed in self._layout.pages[number]:
            said.append(self._layout.pieces[placed.block].words(placed))
        return "\n".join(filter(None, said))

    def paint_into(self, painter: QPainter, number: int, target: QRectF) -> None:
        """Paint a page, with its paper, into a rectangle of any painter."""
        painter.save()
        painter.fillRect(target, QColor("#ffffff"))
        painter.setClipRect(target)
        painter.translate(target.topLeft())
        scale = target.width() / (self.paper.width_mm * UNITS)
        painter.scale(scale, scale)
        self.paint(painter, number)
        painter.restore()


def _renumbered(page: Page, by: int) -> Page:
    from dataclasses import replace

    return [replace(placed, block=placed.block + by) for placed in page]
