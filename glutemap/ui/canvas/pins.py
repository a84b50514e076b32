"""How trigger points are marked. Without arrays: the legend shows one before they are loaded."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from glutemap.ui import text_size
from glutemap.ui.canvas.colours import faint

if TYPE_CHECKING:
    from glutemap.ui.canvas.colours import CanvasColours


@dataclass(frozen=True)
class PointMark:
    """One trigger point: its number on the card, its place in the view, whether it faces the viewer."""

    id: str
    number: int
    x_mm: float
    y_mm: float
    facing: bool


def nearest_mark(marks: list[PointMark], x_mm: float, y_mm: float, within_mm: float) -> PointMark | None:
    """The facing mark nearest to a place, if one is within reach."""
    reachable = [
        (math.hypot(mark.x_mm - x_mm, mark.y_mm - y_mm), mark.number, mark) for mark in marks if mark.facing
    ]
    distance, _, mark = min(reachable, default=(math.inf, 0, None))
    return mark if distance <= within_mm else None


def mark_radius(px_per_mm: float) -> float:
    """The radius of a mark in logical pixels: smaller when the whole body is shown."""
    return min(max(5.6 * math.sqrt(px_per_mm), 4.0), 7.5)


def paint_mark(
    painter: QPainter,
    at: QPointF,
    mark: PointMark,
    colours: CanvasColours,
    *,
    radius: float = 6.0,
    towards: QPointF | None = None,
    chosen: bool = False,
    quiet: bool = False,
) -> None:
    """A ring with a cross, and its number (0 for none) beside it; logical pixels.

    The number stands in the direction ``towards``. ``quiet``: another one is chosen.
    """
    painter.save()
    painter.setOpacity((0.95 if mark.facing else 0.42) * (0.5 if quiet else 1.0))
    radius *= 1.25 if chosen else 1.0
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _ring(painter, at, radius, QPen(QColor(colours.point_halo), 0.6 * radius))
    painter.setBrush(faint(colours.point_halo, 0.85 if mark.facing else 0.0))
    style = Qt.PenStyle.SolidLine if mark.facing else Qt.PenStyle.DotLine
    _ring(painter, at, radius, QPen(QColor(colours.point), 0.22 * radius + 0.2, style))
    painter.setPen(QPen(QColor(colours.point), 0.18 * radius + 0.3))
    inner, outer = radius * 0.30, radius * 1.45
    for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
        painter.drawLine(at + QPointF(dx, dy) * inner, at + QPointF(dx, dy) * outer)
    if mark.number:
        _number(painter, at, radius, towards or QPointF(1, -1), str(mark.number), colours)
    painter.restore()


def _ring(painter: QPainter, at: QPointF, radius: float, pen: QPen) -> None:
    painter.setPen(pen)
    painter.drawEllipse(at, radius, radius)


def _number(
    painter: QPainter, at: QPointF, radius: float, towards: QPointF, text: str, colours: CanvasColours
) -> None:
    size = (6.5 + radius * 1.1) * text_size.factor()
    font = QFont(painter.font())
    font.setPixelSize(round(size * 0.74))
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    distance = (radius * 1.3 + size * 0.5) / (math.hypot(towards.x(), towards.y()) or 1.0)
    centre = at + towards * distance
    badge = QRectF(centre.x() - size / 2, centre.y() - size / 2, size, size)
    painter.setPen(QPen(QColor(colours.point_halo), 1.1))
    painter.setBrush(QColor(colours.point))
    painter.drawEllipse(badge)
    painter.setPen(QColor(colours.point_halo))
    painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)


def apart(places: list[QPointF]) -> list[QPointF]:
    """For each of some marks the direction in which its number stands clear of the other marks."""
    middle = sum(places, start=QPointF()) / max(len(places), 1)
    out = []
    for place in places:
        away = place - middle
        crowded = 0 < math.hypot(away.x(), away.y()) < 60
        out.append(away if crowded else QPointF(1, -1))
    return out
