"""What a hand-out says, made into the pieces of which its pages are built."""

from __future__ import annotations

from dataclasses import replace
from itertools import accumulate, zip_longest
from typing import TYPE_CHECKING

from glutemap.handout.paint import marks
from glutemap.handout.paint.book import PictureBook, picture_painter, sample_painter
from glutemap.handout.paint.heads import whose
from glutemap.handout.paint.piece import Piece, piece
from glutemap.handout.paint.rows import Row, gap, stacked, text_rows, text_width, with_mark
from glutemap.handout.paint.rows import beside as beside_of
from glutemap.handout.paint.type import (
    ACCENT,
    FAINT,
    PAIN,
    SOFT,
    TEXT,
    WARN,
    WARN_LINE,
    WARN_TILE,
    Style,
)
from glutemap.language import later, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter

    from glutemap.handout.content import Doctor, HandOut, MuscleNote, Picture, Plan, Step, Where
    from glutemap.handout.paint.density import Density
    from glutemap.handout.paint.rows import PaintRow

GUTTER = 7.0
LEAST_TEXT_MM = 52.0  # a column that is narrower is put below the pictures instead of beside them
SMALLER = 0.72
CAPTIONED_MM = 23.0  # a smaller picture has no words below it
LEGEND_MM = 60.0  # of a column of the legend, at least
_LEGEND = {
    "pain": later("Where you marked pain"),
    "aching": later("Aching"),
    "sharp": later("Sharp"),
    "burning": later("Burning"),
    "tingling": later("Tingling"),
    "numb": later("Numb"),
    "stiff": later("Stiff"),
    "primary": later("Where its pain is most often felt"),
    "spillover": later("Where it may spread"),
    "outline": later("Where you marked pain"),
    "muscle": later("The muscle itself"),
}
CAPTION = Style(8.8, 500, TEXT, 1.3)
EDGE = Style(7.8, 400, SOFT, 1.25)


class Maker:
    """Makes the pieces of a hand-out for a column of ``width`` mm."""

    def __init__(self, book: PictureBook, width: float, density: Density) -> None:
        self.book = book
        self.width = width
        self.density = density

    def pieces(self, hand_out: HandOut) -> list[Piece]:
        """All pieces in the order of reading, without the head of the page and its foot."""
        out = self.title(hand_out)
        if hand_out.doctor is not None and hand_out.doctor.first:
            out.append(self._first(hand_out.doctor))
        if hand_out.where is not None:
            out += self._where(hand_out.where)
        if hand_out.muscles:
            out += self._muscles(hand_out)
        if hand_out.plan is not None:
            out += self._plan(hand_out.plan)
        if hand_out.doctor is not None and hand_out.doctor.groups:
            out += self._doctor(hand_out.doctor)
        if hand_out.sources:
            out.append(self._sources(hand_out.sources))
        return out

    def title(self, hand_out: HandOut) -> list[Piece]:
        """The title, and whose page it is."""
        rows = text_rows(hand_out.title, Style(23, 600, TEXT, 1.16), self.width)
        if hand_out.client:
            rows += [gap(1.2), *text_rows(whose(hand_out.client), Style(12.5, 500, SOFT, 1.3), self.width)]
        return [piece(rows, keep_next=True)]

    def _heading(self, text: str, before: float, *, opens_page: bool = False) -> Piece:
        rows = [*text_rows(text, Style(15, 600, TEXT, 1.25), self.width), gap(2.2)]
        return piece(rows, before, keep_next=True, opens_page=opens_page)

    # -- where it hurts ---------------------------------------------------------------------------

    def _where(self, where: Where) -> list[Piece]:
        body = self.density.style(1.6, 500, TEXT, 1.4)
        pictures, used = self._pictures(where.pictures, self.density.large)
        room = self.width - used - GUTTER
        width = room if used and room >= LEAST_TEXT_MM else self.width
        rows: list[Row] = []
        for words in where.words:
            lines = text_rows(words, body, width, indent=5.0)
            rows += [*with_mark(lines, marks.bullet(body, PAIN, 1.6)), gap(0.8)]
        if used:
            rows += [gap(2.0), *self._legend(where.felt, width)]
        out = [self._heading(tr("Where it hurts"), self.density.gap)]
        if not used:
            return [*out, piece(rows)]
        if width == self.width:
            return [*out, piece([pictures, gap(2.0), *rows], head=2)]
        return [*out, self._with_pictures(pictures, used, rows)]

    def _with_pictures(self, pictures: Row, used: float, rows: list[Row]) -> Piece:
        """Pictures at the left, words at the right; the words may be higher than the pictures."""
        spare = pictures.height - sum(row.height for row in rows)
        rows = [*rows, *([gap(spare)] if spare > 0 else [])]
        heights = accumulate(row.height for row in rows)
        head = next((n for n, high in enumerate(heights, 1) if high >= pictures.height - 1e-6), len(rows))
        return piece(rows, x=used + GUTTER, beside=(0.0, pictures), head=head, whole=True)

    def _pictures(self, pictures: Sequence[Picture], height: float) -> tuple[Row, float]:
        """A row of pictures with their captions, and how wide it is."""
        if not pictures:
            return gap(0.0), 0.0
        space = 3.0
        spaces = space * (len(pictures) - 1)
        aspect = sum(picture.aspect for picture in pictures)
        height = min(height, (self.width - spaces) / aspect)
        beside = (self.width - GUTTER - LEAST_TEXT_MM - spaces) / aspect
        if height > beside > SMALLER * height:
            height = beside  # a little smaller, and the words have room beside them
        rows: list[tuple[float, Row]] = []
        x = 0.0
        for picture in pictures:
            width = picture.aspect * height
            rows.append((x, self._picture(picture, width, height)))
            x += width + space

        def paint(painter: QPainter, left: float, top: float) -> None:
            for at, row in rows:
                row.paint(painter, left + at, top)

        said = "\n".join(row.words for _at, row in rows)
        return Row(max(row.height for _at, row in rows), paint, said), x - space

    def _picture(self, picture: Picture, width: float, height: float) -> Row:
        """A picture; below it the sides of the body at their edges, and its caption."""
        body = Row(height, picture_painter(self.book, picture, width, height))
        sides = _sides(picture.edges, width) if any(picture.edges) else gap(0.0)
        caption = text_rows(picture.caption, CAPTION, width)
        return stacked([body, *([gap(0.9), sides, *caption] if caption else [])])

    # -- what may be behind it --------------------------------------------------------------------

    @staticmethod
    def _kinds(hand_out: HandOut) -> Sequence[str]:
        """The kinds of marks in the pictures of zones."""
        kinds = ("primary", "spillover", "muscle")
        return ("primary", "spillover", "outline", "muscle") if hand_out.where else kinds

    def _muscles(self, hand_out: HandOut) -> list[Piece]:
        notes = hand_out.muscles
        one = len(notes) == 1
        title = tr("A muscle worth checking first") if one else tr("Muscles worth checking first")
        out = [self._heading(title, self.density.gap)]
        height = self.density.note if one else self.density.note * 0.8
        for number, note in enumerate(notes):
            made = self._note(note, height, legend=self._kinds(hand_out) if number == 0 else ())
            out.append(made if not number else _after(made, self.density.gap * 0.8))
        return out

    def _note(self, note: MuscleNote, height: float, *, legend: Sequence[str]) -> Piece:
        pictures, used = self._pictures(note.pictures, height)
        room = self.width - used - GUTTER
        width = room if used and room >= LEAST_TEXT_MM else self.width
        rows = text_rows(note.name, self.density.style(4.5, 600, ACCENT, 1.2), width)
        about = ", ".join(filter(None, (note.side, note.also)))
        rows += text_rows(about[:1].upper() + about[1:], self.density.style(0, 500, SOFT), width)
        rows += [gap(1.6), *text_rows(note.plain, self.density.style(), width)]
        if used and legend:
            rows += [gap(2.4), *self._legend(legend, width)]
        if not used:
            return piece(rows)
        if width == self.width:
            return piece([pictures, gap(2.0), *rows], head=3)
        return self._with_pictures(pictures, used, rows)

    def _legend(self, kinds: Sequence[str], width: float) -> list[Row]:
        """What the colours mean, in two columns where there is room."""
        style = self._legend_style()
        columns = 2 if width >= 2 * LEGEND_MM else 1
        each = width / columns
        rows = [marks.legend_row(self._sample(kind), tr(_LEGEND[kind]), style, each) for kind in kinds]
        if columns == 1:
            return rows
        pairs = zip_longest(rows[::2], rows[1::2], fillvalue=gap(0.0))
        return [beside_of(left, each, right) for left, right in pairs]

    def _sample(self, kind: str) -> PaintRow:
        if kind in ("outline", "muscle"):
            return marks.own_sample(kind)
        return sample_painter(self.book, kind, *marks.SAMPLE_MM)

    def _legend_style(self) -> Style:
        return Style(min(8.8, self.density.body - 0.6), 400, SOFT, 1.5)

    # -- the plan ---------------------------------------------------------------------------------

    def _plan(self, plan: Plan) -> list[Piece]:
        out = [self._heading(tr("Your plan"), self.density.gap * 1.15, opens_page=True)]
        for number, step in enumerate(plan.steps, 1):
            made = self._step(number, step)
            out.append(made if number == 1 else _after(made, self.density.gap * 0.62))
        body = self.density.style()
        if plan.daily:
            rows = text_rows(tr("In daily life"), self.density.style(1, 600), self.width)
            for words in plan.daily:
                lines = text_rows(words, body, self.width, indent=5.0)
                rows += with_mark(lines, marks.bullet(body))
            out.append(piece(rows, self.density.gap * 0.9, head=2))
        if plan.stop:
            rows = text_rows(plan.stop, self.density.style(0, 500), self.width)
            out.append(piece(rows, self.density.gap * 0.8, whole=True))
        return out

    def _step(self, number: int, step: Step) -> Piece:
        size = self.density.small
        badge = 6.6
        at = badge + 3.4 + (size + 5.0 if step.picture is not None else 0.0)
        width = self.width - at
        body = self.density.style()
        mark = marks.number(number, Style(10.5), badge)
        title = self.density.style(1.6, 600, TEXT, 1.3)
        rows = text_rows(step.title, title, width)
        rows += text_rows(step.words, body, width)
        days = tr("for {days}", days=step.days) if step.days[:1].isdigit() else step.days
        dose = "; ".join(filter(None, (step.dose, days)))
        if dose:
            rows += [gap(0.9), *text_rows(dose[:1].upper() + dose[1:], body.coloured(ACCENT), width)]
        if step.reminder:
            rows += [gap(0.7), *text_rows(step.reminder, self.density.style(-0.4, 400, WARN), width)]
        beside = Row(badge, mark)
        if step.picture is not None:
            picture = self._small(step.picture, size)
            beside = beside_of(Row(badge, mark), badge + 3.4, picture)
        spare = beside.height - sum(row.height for row in rows)
        rows += [gap(spare)] if spare > 0 else []
        heights = list(accumulate(row.height for row in rows))
        head = next((n for n, high in enumerate(heights, 1) if high >= beside.height - 1e-6), len(rows))
        return piece(rows, x=at, beside=(0.0, beside), head=max(head, 2))

    def _small(self, picture: Picture, size: float) -> Row:
        """A small picture; where there is room, with what it shows."""
        body = Row(size, picture_painter(self.book, picture, size, size))
        if size < CAPTIONED_MM:
            return body
        return stacked([body, gap(0.6), *text_rows(picture.caption, EDGE, size)])

    # -- when to see a doctor ---------------------------------------------------------------------

    def _first(self, doctor: Doctor) -> Piece:
        inner = self.width - 10.0
        rows = text_rows(tr("First of all"), self.density.style(1.6, 600, WARN), inner)
        for words in doctor.first:
            rows += text_rows(words, self.density.style(0.6, 500), inner)
        return piece(rows, self.density.gap, x=5.0, frame=_warn_tile, pad=4.0, whole=True)

    def _doctor(self, doctor: Doctor) -> list[Piece]:
        inner = self.width - 10.0
        rows = text_rows(tr("When to see a doctor"), Style(14, 600, TEXT, 1.25), inner)
        body = self.density.style(-0.4)
        for group in doctor.groups:
            rows += [gap(1.8), *text_rows(group.heading, self.density.style(-0.2, 600), inner)]
            for words in group.lines:
                lines = text_rows(words, body, inner, indent=5.0)
                rows += with_mark(lines, marks.bullet(body, WARN))
        return [piece(rows, self.density.gap, x=5.0, frame=_warn_tile, pad=4.0, head=4, whole=True)]

    def _sources(self, sources: Sequence[str]) -> Piece:
        words = tr("Based on: {sources}.", sources="; ".join(sources))
        return piece(text_rows(words, Style(7.4, 400, FAINT, 1.35), self.width), self.density.gap * 0.8)


def _after(made: Piece, before: float) -> Piece:
    return replace(made, block=replace(made.block, before=before))


def _warn_tile(painter: QPainter, rect: QRectF) -> None:
    marks.tile(painter, rect, WARN_TILE, WARN_LINE)


def _sides(edges: tuple[str, str], width: float) -> Row:
    """The words at both edges of a picture; one after the other where it is too narrow for that."""
    left, right = (text_rows(words, EDGE, width) for words in edges)
    right_width = text_width(edges[1], EDGE)
    if not left or not right or text_width(edges[0], EDGE) + right_width + 2 > width:
        return stacked([*left, *right])

    def paint(painter: QPainter, x: float, y: float) -> None:
        left[0].paint(painter, x, y)
        right[0].paint(painter, x + width - right_width, y)

    return Row(EDGE.line_mm, paint, f"{left[0].words} {right[0].words}")
