"""The rows of which a page is made: lines of text, pictures, gaps; each knows its height."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QTextLayout, QTextOption

from glutemap.handout.paint.type import UNITS, Style, font_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QTextLine

PaintRow = Callable[[QPainter, float, float], None]
"""Paints a row with its top left corner at (x, y) in mm."""


LONELY = 12  # characters: a last line that is shorter looks lost


@dataclass(frozen=True)
class Row:
    """What cannot be divided; ``height`` in mm, ``words`` what it says."""

    height: float
    paint: PaintRow
    words: str = ""


def _nothing(_painter: QPainter, _x: float, _y: float) -> None:
    pass


def gap(height: float) -> Row:
    """Empty space."""
    return Row(height, _nothing)


def area(x: float, y: float, width: float, height: float) -> QRectF:
    """A rectangle in mm as the page's units."""
    return QRectF(x * UNITS, y * UNITS, width * UNITS, height * UNITS)


def clean(text: str) -> str:
    """Text that can be set: no control characters, no half characters; lines stay lines."""
    kept = "".join(
        c if c == "\n" or unicodedata.category(c) not in ("Cc", "Cs", "Co", "Cn") else " " for c in text
    )
    return kept.replace("\u2028", "\n").replace("\u2029", "\n")


def text_rows(text: str, style: Style, width: float, *, indent: float = 0.0) -> list[Row]:
    """The lines of a text in a column of ``width`` mm, ``indent`` mm from its left; no word hangs over."""
    rows: list[Row] = []
    for paragraph in clean(text).splitlines():
        if paragraph.strip():
            rows += _paragraph(paragraph.strip(), style, width - indent, indent)
    return rows


def text_width(text: str, style: Style) -> float:
    """How wide a line of text is, in mm."""
    return QFontMetricsF(font_of(style.size, style.weight)).horizontalAdvance(clean(text)) / UNITS


def _paragraph(text: str, style: Style, width: float, indent: float) -> list[Row]:
    """The lines; a last line of one short word gets company if a narrower column has as many lines."""
    layout, lines = _laid(text, style, width)
    if len(lines) > 1 and len(text) - lines[-1].textStart() < LONELY and " " in text:
        for share in (0.97, 0.94, 0.91, 0.88):
            narrower, fewer = _laid(text, style, width * share)
            if len(fewer) == len(lines) and len(text) - fewer[-1].textStart() >= LONELY:
                layout, lines = narrower, fewer
                break
    return [
        Row(style.line_mm, partial(_draw_line, layout, line, style, indent), _words(text, line))
        for line in lines
    ]


def _words(text: str, line: QTextLine) -> str:
    return text[line.textStart() : line.textStart() + line.textLength()]


def _laid(text: str, style: Style, width: float) -> tuple[QTextLayout, list[QTextLine]]:
    layout = QTextLayout(text, font_of(style.size, style.weight))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1.0) * UNITS)
        line.setPosition(QPointF(0, 0))
        lines.append(line)
    layout.endLayout()
    return layout, lines


def _draw_line(
    layout: QTextLayout, line: QTextLine, style: Style, indent: float, painter: QPainter, x: float, y: float
) -> None:
    # The layout is here so that it lives as long as its line; fallback fonts may be higher than the leading.
    metrics = QFontMetricsF(font_of(style.size, style.weight))
    spare = style.line_mm * UNITS - (metrics.ascent() + metrics.descent())
    top = y * UNITS + spare / 2 + metrics.ascent() - line.ascent()
    painter.setPen(QColor(style.colour))
    line.draw(painter, QPointF((x + indent) * UNITS, top))


def beside(left: Row, width: float, right: Row) -> Row:
    """Two rows as one: the right one begins ``width`` mm further on; both begin at the top."""

    def paint(painter: QPainter, x: float, y: float) -> None:
        left.paint(painter, x, y)
        right.paint(painter, x + width, y)

    return Row(max(left.height, right.height), paint, _joined((left, right)))


def with_mark(rows: list[Row], mark: PaintRow) -> list[Row]:
    """Rows whose first one has a mark painted with it (a bullet, a number)."""
    if not rows:
        return rows
    first = rows[0]

    def paint(painter: QPainter, x: float, y: float) -> None:
        mark(painter, x, y)
        first.paint(painter, x, y)

    return [Row(first.height, paint, first.words), *rows[1:]]


def stacked(rows: list[Row]) -> Row:
    """Rows as one that is not divided."""

    def paint(painter: QPainter, x: float, y: float) -> None:
        for row in rows:
            row.paint(painter, x, y)
            y += row.height

    return Row(math.fsum(row.height for row in rows), paint, _joined(rows))


def _joined(rows: Iterable[Row]) -> str:
    return "\n".join(row.words for row in rows if row.words)
