"""Where the trigger points of a muscle lie in a view, and how they are marked."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from glutemap.body.frame import Side
from glutemap.body.surface import load_surface
from glutemap.body.zones import spot_on_skin
from glutemap.ui.canvas.marks import faint
from glutemap.ui.canvas.skin_grid import Look, load_skin_grid

if TYPE_CHECKING:
    from glutemap.knowledge.records import Muscle, TriggerPoint
    from glutemap.ui.canvas.colours import CanvasColours

HIDDEN_BEHIND_MM = 25.0  # a spot this far from the skin seen at its place lies on the far side


@dataclass(frozen=True)
class PointMark:
    """One trigger point: its number on the card, its place in the view, whether it faces the viewer."""

    id: str
    number: int
    x_mm: float
    y_mm: float
    facing: bool


@lru_cache(maxsize=256)
def _vertex_of(point: TriggerPoint, side: Side) -> int:
    """The vertex of the skin at which a trigger point is marked."""
    x, y, z = spot_on_skin(point.spot, side, point.facing)
    mean = load_surface().mean
    return int(np.argmin((mean[:, 0] - x) ** 2 + (mean[:, 1] - y) ** 2 + (mean[:, 2] - z) ** 2))


_laid: set[str] = set()


def lay_points(muscle: Muscle) -> None:
    """Lay a muscle's trigger points on the skin ahead of need (some milliseconds each)."""
    for point in muscle.trigger_points:
        for side in (Side.LEFT, Side.RIGHT):
            _vertex_of(point, side)
    _laid.add(muscle.id)


def are_laid(muscle: Muscle) -> bool:
    """Whether a muscle's trigger points were laid on the skin already."""
    return muscle.id in _laid


def point_marks(look: Look, muscle: Muscle, side: Side) -> list[PointMark]:
    """The trigger points of a muscle as seen in a view."""
    return [_mark(look, point, side, number) for number, point in enumerate(muscle.trigger_points, start=1)]


def _mark(look: Look, point: TriggerPoint, side: Side, number: int) -> PointMark:
    skin = load_surface().vertices[look.body]
    at = skin[_vertex_of(point, side)]
    x_mm = 1000 * float(at @ np.asarray(look.view.rightwards))
    y_mm = 1000 * float(at[2])
    seen = load_skin_grid(look).vertex_at(x_mm, y_mm)
    facing = seen is not None and float(np.linalg.norm(skin[seen] - at)) * 1000 < HIDDEN_BEHIND_MM
    return PointMark(point.id, number, x_mm, y_mm, facing)


def nearest_mark(marks: list[PointMark], x_mm: float, y_mm: float, within_mm: float) -> PointMark | None:
    """The facing mark nearest to a place, if one is within reach."""
    reachable = [
        (np.hypot(mark.x_mm - x_mm, mark.y_mm - y_mm), mark.number, mark) for mark in marks if mark.facing
    ]
    distance, _, mark = min(reachable, default=(np.inf, 0, None))
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
    size = 6.5 + radius * 1.1
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
