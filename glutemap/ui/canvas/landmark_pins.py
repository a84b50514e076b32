"""Where the palpable landmarks lie in a view, and how they are marked."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from glutemap.body.frame import BodyType, Side
from glutemap.ui.canvas import loaded
from glutemap.ui.canvas.colours import CanvasColours, faint

if TYPE_CHECKING:
    from glutemap.knowledge.records import LandmarkNote, Library
    from glutemap.ui.canvas.loaded import Look

RADIUS_PX = 4.5


@dataclass(frozen=True)
class LandmarkPin:
    """A palpable landmark of one side that faces the viewer, and its place in the view."""

    id: str
    side: Side
    x_mm: float
    y_mm: float


def lay_landmarks(library: Library, body: BodyType) -> None:
    """Lay all landmarks on a body's skin ahead of need (some milliseconds each). Safe in any thread."""
    for note in library.landmarks.values():
        for side in sides_of(note):
            _vertex_of(note, side, body)
    loaded.laid.add((loaded.LANDMARKS, body))


@lru_cache(maxsize=256)
def sides_of(note: LandmarkNote) -> tuple[Side, ...]:
    """The midline, or both sides."""
    from glutemap.body.landmarks import load_landmarks

    own = load_landmarks()[note.id].side
    return (own,) if own is Side.MIDLINE else (Side.LEFT, Side.RIGHT)


@lru_cache(maxsize=512)
def _vertex_of(note: LandmarkNote, side: Side, body: BodyType) -> int:
    from glutemap.body.zones import spot_on_skin
    from glutemap.ui.canvas.points import nearest_vertex

    return nearest_vertex(spot_on_skin(note.id, side, note.facing, body), body)


def landmark_pins(look: Look, library: Library) -> list[LandmarkPin]:
    """The landmarks that can be seen in a view."""
    from glutemap.ui.canvas.points import place_of

    out = []
    for note in library.landmarks.values():
        for side in sides_of(note):
            x_mm, y_mm, facing = place_of(look, _vertex_of(note, side, look.body))
            if facing:
                out.append(LandmarkPin(note.id, side, x_mm, y_mm))
    return out


def nearest_pin(pins: list[LandmarkPin], x_mm: float, y_mm: float, within_mm: float) -> LandmarkPin | None:
    """The landmark nearest to a place, if one is within reach."""

    def distance(pin: LandmarkPin) -> tuple[float, str, str]:
        """Those of both sides may be just as far."""
        return math.hypot(pin.x_mm - x_mm, pin.y_mm - y_mm), pin.id, pin.side

    nearest = min(pins, key=distance, default=None)
    return nearest if nearest is not None and distance(nearest)[0] <= within_mm else None


def paint_pin(painter: QPainter, at: QPointF, colours: CanvasColours, *, chosen: bool) -> None:
    """A light diamond with a dark edge: no trigger point, which is a ring; logical pixels."""
    radius = RADIUS_PX * (1.5 if chosen else 1.0)
    corners = [QPointF(0, -radius), QPointF(radius, 0), QPointF(0, radius), QPointF(-radius, 0)]
    diamond = QPolygonF([at + corner for corner in corners])
    painter.save()
    painter.setBrush(QColor(colours.zone) if chosen else faint(colours.point_halo, 0.95))
    painter.setPen(QPen(faint(colours.point_halo, 0.9), 3.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawPolygon(diamond)
    painter.setPen(QPen(QColor(colours.point), 1.3))
    painter.drawPolygon(diamond)
    painter.restore()
