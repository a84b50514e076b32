"""What lies over the body in pixels: the ring of the brush, the line of the lasso, the pointed-out place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QRadialGradient

from glutemap.ui.canvas.colours import faint

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QRectF

    from glutemap.ui.canvas.colours import CanvasColours

LASER_PX = 22.0  # to where its glow ends
DASH = (4.0, 3.0)


def paint_laser(painter: QPainter, at: QPointF, colours: CanvasColours) -> None:
    """A soft dot of the accent colour, with a bright core that shows on every ground."""
    glow = QRadialGradient(at, LASER_PX)
    glow.setColorAt(0.0, faint(colours.zone, 0.55))
    glow.setColorAt(0.45, faint(colours.zone, 0.22))
    glow.setColorAt(1.0, faint(colours.zone, 0.0))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(glow)
    painter.drawEllipse(at, LASER_PX, LASER_PX)
    painter.setPen(QPen(QColor(colours.zone_halo), 2.0))
    painter.setBrush(QColor(colours.zone))
    painter.drawEllipse(at, 6.0, 6.0)


def paint_focus(painter: QPainter, area: QRectF, colours: CanvasColours) -> None:
    """The frame that says that the body has the keys."""
    painter.setPen(QPen(QColor(colours.zone), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(area.adjusted(3, 3, -3, -3), 6, 6)


def paint_ring(painter: QPainter, at: QPointF, radius: float, colour: str, *, dashed: bool = False) -> None:
    """The size of the brush: a ring that shows on skin, muscle and ground."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for rim, width in (("#000000", 5.0), ("#ffffff", 3.4)):  # one of them is seen on skin of any tone
        painter.setPen(QPen(faint(rim, 0.85), width))
        painter.drawEllipse(at, radius, radius)
    pen = QPen(QColor(colour), 1.5)
    if dashed:
        pen.setDashPattern(DASH)
    painter.setPen(pen)
    painter.drawEllipse(at, radius, radius)


def paint_lasso(painter: QPainter, points: Sequence[QPointF], colour: str) -> None:
    """The line drawn so far, and lightly the area it would close."""
    if len(points) < 2:
        return
    path = QPainterPath(points[0])
    for point in points[1:]:
        path.lineTo(point)
    painter.fillPath(path, faint(colour, 0.18))
    painter.strokePath(path, QPen(faint("#000000", 0.85), 5.0))
    painter.strokePath(path, QPen(faint("#ffffff", 0.85), 3.4))
    painter.strokePath(path, QPen(QColor(colour), 1.6))
    pen = QPen(faint(colour, 0.8), 1.2)
    pen.setDashPattern(DASH)
    painter.setPen(pen)
    painter.drawLine(points[-1], points[0])
