"""The small marks of the page: tiles, bullets, numbers, samples of what the colours on the body mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from glutemap.handout.paint.rows import Row, area, text_rows
from glutemap.handout.paint.type import (
    ACCENT,
    LINE,
    ON_ACCENT,
    PAIN,
    PAIN_EDGE,
    UNITS,
    ZONE,
    ZONE_EDGE,
    Style,
    font_of,
)

if TYPE_CHECKING:
    from glutemap.handout.paint.rows import PaintRow

SAMPLE_MM = (7.0, 4.2)
_SKIN = "#e3b9a0"


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


def legend_row(kind: str, words: str, style: Style, width: float) -> Row:
    """A sample of a mark on the body, and what it means."""
    across, down = SAMPLE_MM
    rows = text_rows(words, style, width, indent=across + 2.2)
    first = rows[0] if rows else Row(style.line_mm, lambda _p, _x, _y: None)

    def paint(painter: QPainter, x: float, y: float) -> None:
        top = y + (style.line_mm - down) / 2
        _sample(painter, kind, area(x, top, across, down))
        below = y
        for row in rows:
            row.paint(painter, x, below)
            below += row.height

    return Row(max(first.height * max(len(rows), 1), down + 0.8), paint, words)


def _sample(painter: QPainter, kind: str, rect: QRectF) -> None:
    path = QPainterPath()
    path.addRoundedRect(rect, 0.8 * UNITS, 0.8 * UNITS)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(path, QColor(_SKIN))
    if kind == "pain":
        painter.fillPath(path, _faint(PAIN, 0.62))
        painter.strokePath(path, QPen(QColor(PAIN_EDGE), 0.35 * UNITS))
    elif kind == "outline":
        painter.strokePath(path, QPen(QColor(PAIN), 0.45 * UNITS))
    elif kind == "primary":
        painter.fillPath(path, _faint(ZONE, 0.72))
        painter.strokePath(path, QPen(QColor(ZONE_EDGE), 0.3 * UNITS))
    elif kind == "muscle":
        painter.fillPath(path, QColor("#9b5a4b"))
        painter.strokePath(path, QPen(QColor("#5a1f14"), 0.3 * UNITS))
    elif kind == "spillover":
        _dots(painter, rect)


def _dots(painter: QPainter, rect: QRectF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ZONE))
    step, radius = 0.95 * UNITS, 0.26 * UNITS
    rows = int(rect.height() / step)
    columns = int(rect.width() / step)
    for row in range(rows):
        for column in range(columns - row % 2):
            x = rect.left() + (column + 0.75 + 0.5 * (row % 2)) * step
            painter.drawEllipse(QPointF(x, rect.top() + (row + 0.65) * step), radius, radius)


def _faint(colour: str, alpha: float) -> QColor:
    # Opaque and mixed with the skin: half-transparent paint makes some printers turn the page into a picture.
    over, skin = QColor(colour), QColor(_SKIN)
    mixed = QColor()
    mixed.setRgbF(
        alpha * over.redF() + (1 - alpha) * skin.redF(),
        alpha * over.greenF() + (1 - alpha) * skin.greenF(),
        alpha * over.blueF() + (1 - alpha) * skin.blueF(),
    )
    return mixed
