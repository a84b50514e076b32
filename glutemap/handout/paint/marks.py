"""The small marks of the page: tiles, bullets, numbers, samples of what the colours on the body mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from glutemap.handout.paint.rows import Row, area, stacked, text_rows
from glutemap.handout.paint.type import (
    ACCENT,
    LINE,
    ON_ACCENT,
    PAIN,
    UNITS,
    Style,
    font_of,
)

if TYPE_CHECKING:
    from glutemap.handout.paint.rows import PaintRow

SAMPLE_MM = (7.0, 4.2)
INSET = 0.25 * UNITS  # of a sample: as those of the body have it
_SKIN, _MUSCLE, _MUSCLE_EDGE = "#e3b9a0", "#9b5a4b", "#5a1f14"


def tile(painter: QPainter, rect: QRectF, fill: str, edge: str = "", radius_mm: float = 2.6) -> None:
    """A rounded ground, perhaps with a line round it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(fill))
    painter.setPen(QPen(QColor(edge), 0.25 * UNITS) if edge else QPen(Qt.PenStyle.NoPen))
    painter.drawRoundedRect(rect, radius_mm * UNITS, radius_mm * UNITS)


def rule(painter: QPainter, x: float, y: float, width: float, colour: str = LINE) -> None:
    """A hairline."""
    painter.fillRect(area(x, y, width, 0.22), QColor(colour))


def bullet(style: Style, colour: str = ACCENT, at: float = 1.2) -> PaintRow:
    """A dot at the height of small letters; ``at`` mm from the left."""

    def paint(painter: QPainter, x: float, y: float) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        radius = 0.085 * style.size * UNITS
        painter.drawEllipse(QPointF((x + at) * UNITS, (y + style.line_mm * 0.53) * UNITS), radius, radius)

    return paint


def number(value: int, style: Style, size_mm: float) -> PaintRow:
    """A number in a filled circle."""

    def paint(painter: QPainter, x: float, y: float) -> None:
        circle = area(x, y, size_mm, size_mm)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ACCENT))
        painter.drawEllipse(circle)
        painter.setFont(font_of(style.size, 600))
        painter.setPen(QColor(ON_ACCENT))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(value))

    return paint


def legend_row(sample: PaintRow, words: str, style: Style, width: float) -> Row:
    """A sample of a mark on the body, and what it means."""
    across, down = SAMPLE_MM
    rows = text_rows(words, style, width, indent=across + 2.2)
    lines = stacked(rows)

    def paint(painter: QPainter, x: float, y: float) -> None:
        sample(painter, x, y + (style.line_mm - down) / 2)
        lines.paint(painter, x, y)

    return Row(max(lines.height, down + 0.8), paint, words)


def own_sample(kind: str) -> PaintRow:
    """Paints a sample that belongs to the page: the outline of marked pain, or the muscle."""

    def paint(painter: QPainter, x: float, y: float) -> None:
        path = QPainterPath()
        inner = area(x, y, *SAMPLE_MM).adjusted(INSET, INSET, -INSET, -INSET)
        path.addRoundedRect(inner, 0.8 * UNITS, 0.8 * UNITS)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(path, QColor(_SKIN if kind == "outline" else _MUSCLE))
        edge, width = (PAIN, 0.45) if kind == "outline" else (_MUSCLE_EDGE, 0.3)
        painter.strokePath(path, QPen(QColor(edge), width * UNITS))

    return paint
