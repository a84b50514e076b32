"""How zones and pain are drawn: told apart by pattern first and by colour second.

| what | drawn as |
|---|---|
| primary zone | filled, with a crisp edge |
| spillover | stippled |
| skin of disputed trigger points | a broken edge, hardly filled |
| pain | outline, tint and a pattern that grow with the intensity (`qualities`) |
| pain that the pattern explains | the zone's fill under a red outline and tint |
| pain that it does not explain | hatching alone, wide |
| where it would hurt as well | lightened, a broken edge, stripes the other way than pain's |

Painters here have a transform in millimetres (y up); ``px`` is one logical pixel in mm.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPainterPath, QPen, QTransform

from glutemap.ui.canvas.colours import faint

if TYPE_CHECKING:
    from glutemap.ui.canvas.colours import CanvasColours

DOT_SPACING_MM = 7.0
DOT_SPACING_PX = 6.0
DOT_SHARE = 0.25  # radius of a dot over the spacing
HATCH_PX = 7.0
BROKEN = (4.0, 2.5)  # dashes and gaps of a broken edge, in widths of the line


def fill_zone(
    painter: QPainter, edge: QPainterPath, core: QPainterPath, colours: CanvasColours, px: float
) -> None:
    """A primary zone: a fill that is deeper at its core, and a crisp edge."""
    painter.fillPath(edge, faint(colours.zone, 0.46))
    painter.fillPath(core, faint(colours.zone, 0.30))
    painter.strokePath(edge, QPen(faint(colours.zone_halo, 0.55 * colours.rim), 3.2 * px))
    painter.strokePath(edge, QPen(QColor(colours.zone_edge), 1.5 * px))


def outline_disputed(painter: QPainter, path: QPainterPath, colours: CanvasColours, px: float) -> None:
    """Where pain is felt only if the disputed are right: next to no fill inside a broken edge."""
    painter.fillPath(path, faint(colours.zone, 0.12))
    painter.strokePath(path, QPen(faint(colours.zone_halo, 0.55 * colours.rim), 3.2 * px))
    painter.strokePath(path, _broken(colours, px))


def _broken(colours: CanvasColours, px: float) -> QPen:
    edge = QPen(QColor(colours.zone_edge), 1.5 * px)
    edge.setDashPattern(BROKEN)
    edge.setCapStyle(Qt.PenCapStyle.FlatCap)
    return edge


def paint_dots(
    painter: QPainter, dots: list[QPointF], colours: CanvasColours, px: float, share: float = 1.0
) -> None:
    """Round dots of ``share`` times their full size.

    Each has a faint bright rim, without which it would be lost on the dark muscles.
    """
    size = 2 * DOT_SHARE * dot_spacing(px) * share
    _dots(painter, dots, faint(colours.zone_halo, 0.42 * colours.rim), size + 1.6 * px)
    _dots(painter, dots, QColor(colours.zone_edge), size)


def _dots(painter: QPainter, dots: list[QPointF], colour: QColor, size: float) -> None:
    painter.setPen(QPen(colour, size, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawPoints(dots)


def dot_spacing(px: float) -> float:
    """The distance of dots in mm: steady in mm when near, in pixels when far, in steps of 1.4."""
    finest = max(DOT_SPACING_MM, DOT_SPACING_PX * px)
    steps = math.ceil(round(2 * math.log2(finest / DOT_SPACING_MM), 6))
    return DOT_SPACING_MM * math.sqrt(2) ** steps


def tint(intensity: float, colours: CanvasColours) -> QColor:
    """The red that an intensity of 0 to 10 lays over the skin."""
    return faint(colours.pain, 0.10 + 0.040 * intensity)


def fill_expected(painter: QPainter, path: QPainterPath, colours: CanvasColours, px: float) -> None:
    """Where the pattern would hurt as well: stripes on lightened skin, inside a broken edge.

    Lighter than skin where marked pain is darker, so that the two differ without colour as well.
    """
    painter.fillPath(path, faint(colours.zone_halo, 0.34 * colours.rim))
    hatch(painter, path, QPen(faint(colours.zone, 0.9), 1.7 * px), px, falling=True)
    painter.strokePath(path, _broken(colours, px))


def fill_explained(painter: QPainter, path: QPainterPath, colours: CanvasColours) -> None:
    """Marked pain inside the pattern: solid."""
    painter.fillPath(path, faint(colours.zone, 0.62))


def fill_unexplained(painter: QPainter, path: QPainterPath, colours: CanvasColours, px: float) -> None:
    """Marked pain outside the pattern: hatching alone."""
    hatch(painter, path, QPen(faint(colours.pain_edge, 0.75), 1.2 * px), px)


def hatch(painter: QPainter, path: QPainterPath, pen: QPen, px: float, *, falling: bool = False) -> None:
    """Fill a path with lines at 45 degrees, `HATCH_PX` apart; see `fill_textured`."""
    pixels = device_px(painter, px)
    size = max(round(HATCH_PX * math.sqrt(2) * pixels), 4)
    fill_textured(painter, path, hatch_tile(size, pen, pen.widthF() / px * pixels, falling))


def device_px(painter: QPainter, px: float) -> float:
    """The device pixels in a logical one."""
    return abs(painter.worldTransform().m22()) * px


def fill_textured(painter: QPainter, path: QPainterPath, tile: QImage) -> None:
    """Fill a path with a texture of whole device pixels that keeps its place on the body.

    As sharp as drawn lines, at a tenth of the cost. The painter's device must have a pixel ratio of 1 (its
    transform does the scaling).
    """
    to_device = painter.worldTransform()
    origin = to_device.map(QPointF(0, 0))
    brush = QBrush(tile)
    brush.setTransform(QTransform.fromTranslate(round(origin.x()), round(origin.y())))
    painter.save()
    painter.resetTransform()
    painter.fillPath(to_device.map(path), brush)
    painter.restore()


def hatch_tile(size: int, pen: QPen, width: float, falling: bool) -> QImage:
    """A square of one diagonal line that repeats without a seam."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(pen.color(), width))
    if falling:
        painter.translate(size, 0)
        painter.scale(-1, 1)
    for start in (-size, 0, size):
        painter.drawLine(QLineF(start - size, 2 * size, start + 2 * size, -size))
    painter.end()
    return image
