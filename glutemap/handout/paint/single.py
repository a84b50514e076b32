"""The pictures of a hand-out alone, in one image: for a file, a letter, the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from glutemap.handout.paint.book import DPI, PictureBook, picture_painter
from glutemap.handout.paint.rows import Row, gap, stacked, text_rows
from glutemap.handout.paint.type import ACCENT, SOFT, TEXT, UNITS, Style, load_fonts
from glutemap.language import aloud, tr

if TYPE_CHECKING:
    from glutemap.handout.content import HandOut, Picture

HEIGHT_MM, SPACE_MM, MARGIN_MM = 110.0, 5.0, 7.0
_TITLE = Style(12, 600, TEXT, 1.3)
_CAPTION = Style(9.5, 400, SOFT, 1.35)


def picture_of(hand_out: HandOut, book: PictureBook) -> QImage:
    """The large pictures side by side with their captions; a null image when there are none."""
    load_fonts()
    with aloud(hand_out.speaks):
        titled = _titled(hand_out)
        heads = [_head(title, picture) for title, picture in titled]
        most = max([2, *map(len, heads)])  # lines: under heads of the same height the pictures stand level
        columns = [
            _column([*[gap(_TITLE.line_mm)] * (most - len(head)), *head], picture, book)
            for head, (_title, picture) in zip(heads, titled, strict=True)
        ]
    if not titled:
        return QImage()
    width = (
        sum(picture.aspect * HEIGHT_MM + SPACE_MM for _title, picture in titled) - SPACE_MM + 2 * MARGIN_MM
    )
    height = max(column.height for column in columns) + 2 * MARGIN_MM
    scale = DPI / 25.4
    image = QImage(round(width * scale), round(height * scale), QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(DPI / 0.0254))
    image.setDotsPerMeterY(round(DPI / 0.0254))
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    try:
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.fillRect(QRectF(image.rect()), QColor("#ffffff"))
        painter.scale(scale / UNITS, scale / UNITS)
        x = MARGIN_MM
        for (_title, picture), column in zip(titled, columns, strict=True):
            column.paint(painter, x, MARGIN_MM)
            x += picture.aspect * HEIGHT_MM + SPACE_MM
    finally:
        painter.end()
    return image


def _titled(hand_out: HandOut) -> list[tuple[str, Picture]]:
    """The large pictures, each with what stands over it."""
    marked = hand_out.where.pictures if hand_out.where else ()
    titled = [(tr("Where it hurts"), picture) for picture in marked]
    for note in hand_out.muscles:
        title = tr("{name}, {where}", name=note.name, where=note.side)
        titled += [(title, picture) for picture in note.pictures]
    return titled


def _head(title: str, picture: Picture) -> list[Row]:
    colour = ACCENT if picture.shows == "zones" else TEXT
    return text_rows(title, _TITLE.coloured(colour), picture.aspect * HEIGHT_MM)


def _column(head: list[Row], picture: Picture, book: PictureBook) -> Row:
    width = picture.aspect * HEIGHT_MM
    body = Row(HEIGHT_MM, picture_painter(book, picture, width, HEIGHT_MM))
    left, right = picture.edges
    words = picture.caption
    if left:
        words = tr("{seen} ({left} at the left, {right} at the right)", seen=words, left=left, right=right)
    return stacked([*head, gap(1.2), body, gap(1.2), *text_rows(words, _CAPTION, width)])
