"""The head of the first page (whose paper it is, and the date), of the others, and the foot of all."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage, QPainter

from glutemap.handout.paint import marks
from glutemap.handout.paint.rows import Row, area, gap, stacked, text_rows, text_width
from glutemap.handout.paint.type import FAINT, SOFT, Style
from glutemap.language import tr

if TYPE_CHECKING:
    from glutemap.handout.content import HandOut
    from glutemap.handout.paper import Paper

LOGO_MM = (38.0, 17.0)
NAME = Style(12.5, 600, leading=1.25)
ADDRESS = Style(8.8, 400, SOFT, 1.4)
DATE = Style(9.6, 500, SOFT, 1.3)
RUNNING = Style(8.4, 500, FAINT, 1.3)
FOOT = Style(8.0, 400, FAINT, 1.3)

Head = Row


@lru_cache(maxsize=4)
def _logo(data: bytes) -> QImage:
    return QImage.fromData(data)


def head_of(hand_out: HandOut, width: float) -> Head:
    """Logo, name and address at the left, the date at the right."""
    practice = hand_out.practice
    date_width = text_width(hand_out.date, DATE)
    logo = _logo(practice.logo) if practice.logo else QImage()
    across, down = _logo_size(logo)
    at = across + 5.0 if across else 0.0
    room = width - at - date_width - 8.0
    rows = text_rows(practice.name, NAME, room)
    for line in practice.address:
        rows += text_rows(line, ADDRESS, room)
    words = stacked(rows)
    date = stacked(text_rows(hand_out.date, DATE, width))
    height = max(down, words.height, date.height)
    rule_at = height + 3.2

    def paint(painter: QPainter, x: float, y: float) -> None:
        if across:
            painter.drawImage(area(x, y + (height - down) / 2, across, down), logo)
        words.paint(painter, x + at, y + (height - words.height) / 2)
        date.paint(painter, x + width - date_width, y + (0.4 if practice.is_empty else 0.6))
        if not practice.is_empty:
            marks.rule(painter, x, y + rule_at, width)

    said = f"{words.words}\n{date.words}"
    return Row(rule_at + 6.5 if not practice.is_empty else date.height + 1.5, paint, said)


def _logo_size(logo: QImage) -> tuple[float, float]:
    """The logo as large as its box allows."""
    if logo.isNull():
        return 0.0, 0.0
    scale = min(LOGO_MM[0] / logo.width(), LOGO_MM[1] / logo.height())
    return logo.width() * scale, logo.height() * scale


def whose(client: str) -> str:
    """For whom the page is."""
    return tr("For {client}", client=client)


def running_head(hand_out: HandOut, width: float) -> Head:
    """One quiet line on the pages after the first, so that a loose page finds its way back."""
    client = hand_out.client and whose(hand_out.client)
    lines = [
        "   ·   ".join(filter(None, parts))
        for parts in (
            (hand_out.practice.name, client, hand_out.date),
            (client, hand_out.date),
            (hand_out.date,),
        )
    ]
    line = next((line for line in lines if text_width(line, RUNNING) <= width), lines[-1])
    return stacked([*text_rows(line, RUNNING, width), gap(4.6)])


def paint_foot(
    painter: QPainter, hand_out: HandOut, paper: Paper, margin: float, number: int, count: int
) -> None:
    """What this is not, and which page it is."""
    width = paper.width_mm - 2 * margin
    page = tr("Page {number} of {count}", number=number + 1, count=count)
    page_width = text_width(page, FOOT)
    y = paper.height_mm - 13.5
    marks.rule(painter, margin, y - 2.2, width)
    note = stacked(text_rows(hand_out.note, FOOT, width - page_width - 8.0))
    note.paint(painter, margin, y)
    stacked(text_rows(page, FOOT, width)).paint(painter, margin + width - page_width, y)
