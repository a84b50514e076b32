"""How zones and pain are drawn: told apart by pattern first and by colour second.

| what | drawn as |
|---|---|
| primary zone | filled, with a crisp edge |
| spillover | stippled |
| pain | red outline, tint and hatching that grow with the intensity |
| pain that the pattern explains | the zone's fill under a red outline and tint |
| pain that it does not explain | hatching alone, wide |
| where it would hurt as well | edge and stripes of the zone's colour, the other way than pain's |

Painters here have a transform in millimetres (y up); ``px`` is one logical pixel in mm.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPainterPath, QPen, QTransform

if TYPE_CHECKING:
    from glutemap.ui.canvas.colours import CanvasColours
    from glutemap.ui.canvas.grid import Grid
    from glutemap.ui.canvas.shapes import AgreementShapes, ZoneShapes

DOT_SPACING_MM = 7.0
DOT_SPACING_PX = 6.0
DOT_SHARE = 0.25  # radius of a dot over the spacing
HATCH_PX = 7.0


def faint(colour: str, alpha: float) -> QColor:
    """The colour with an opacity of 0 to 1."""
    out = QColor(colour)
    out.setAlphaF(min(max(alpha, 0.0), 1.0))
    return out


def paint_zone(painter: QPainter, shapes: ZoneShapes, colours: CanvasColours, px: float) -> None:
    """A pattern: stippled spillover, filled primary zone."""
    paint_stipple(painter, shapes.spillover, colours, px)
    painter.strokePath(shapes.spillover_edge, QPen(faint(colours.zone_edge, 0.35), 0.9 * px))
    fill_zone(painter, shapes.primary, shapes.core, colours, px)


def fill_zone(
    painter: QPainter, edge: QPainterPath, core: QPainterPath, colours: CanvasColours, px: float
) -> None:
    """A primary zone: a fill that is deeper at its core, and a crisp edge."""
    painter.fillPath(edge, faint(colours.zone, 0.46))
    painter.fillPath(core, faint(colours.zone, 0.30))
    painter.strokePath(edge, QPen(faint(colours.zone_halo, 0.55), 3.2 * px))
    painter.strokePath(edge, QPen(QColor(colours.zone_edge), 1.5 * px))


def paint_stipple(painter: QPainter, grid: Grid, colours: CanvasColours, px: float) -> None:
    """Dots on a lattice fixed to the body, smaller where the field fades.

    Each has a faint bright rim, without which it would be lost on the dark muscles.
    """
    points, weights = stipple(grid, dot_spacing(px))
    shown = painter.worldTransform().inverted()[0].mapRect(QRectF(painter.viewport()))
    near = (points[:, 0] > shown.left() - 5) & (points[:, 0] < shown.right() + 5)
    near &= (points[:, 1] > shown.top() - 5) & (points[:, 1] < shown.bottom() + 5)
    points, weights = points[near], weights[near]
    size = 2 * DOT_SHARE * dot_spacing(px)
    for low, high, share in ((0.4, 0.6, 0.65), (0.6, 0.8, 0.85), (0.8, 9.0, 1.0)):
        chosen = points[(weights >= low) & (weights < high)]
        if len(chosen):
            dots = [QPointF(x, y) for x, y in chosen.tolist()]
            _paint_dots(painter, dots, faint(colours.zone_halo, 0.42), size * share + 1.6 * px)
            _paint_dots(painter, dots, QColor(colours.zone_edge), size * share)


def _paint_dots(painter: QPainter, dots: list[QPointF], colour: QColor, size: float) -> None:
    painter.setPen(QPen(colour, size, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawPoints(dots)


def dot_spacing(px: float) -> float:
    """The distance of dots in mm: steady in mm when near, in pixels when far, in steps of 1.4."""
    finest = max(DOT_SPACING_MM, DOT_SPACING_PX * px)
    steps = math.ceil(round(2 * math.log2(finest / DOT_SPACING_MM), 6))
    return DOT_SPACING_MM * math.sqrt(2) ** steps


def stipple(grid: Grid, spacing: float) -> tuple[np.ndarray, np.ndarray]:
    """The points (K, 2) in mm of a triangular lattice over a grid, and its values (K,) there."""
    rows, columns = grid.values.shape
    row_height = spacing * math.sqrt(3) / 2
    first, last = (grid.top_mm - rows * grid.cell_mm) / row_height, grid.top_mm / row_height
    across = np.arange(
        math.floor(grid.left_mm / spacing) - 1,
        math.ceil((grid.left_mm + columns * grid.cell_mm) / spacing) + 1,
    )
    number = np.arange(math.floor(first), math.ceil(last) + 1)
    x = (across[None, :] + 0.5 * (number[:, None] % 2)) * spacing
    y = np.broadcast_to(number[:, None] * row_height, x.shape)
    points = np.column_stack([x.ravel(), y.ravel()])
    return points, grid.sample(points[:, 0], points[:, 1])


def tint(intensity: float, colours: CanvasColours) -> QColor:
    """The red that an intensity of 0 to 10 lays over the skin."""
    return faint(colours.pain, 0.10 + 0.040 * intensity)


def paint_pain(
    painter: QPainter, path: QPainterPath, intensity: float, colours: CanvasColours, px: float
) -> None:
    """One marked area, shaded by its intensity (above 0, up to 10)."""
    painter.fillPath(path, tint(intensity, colours))
    hatch(painter, path, QPen(faint(colours.pain_edge, 0.55), (0.5 + 0.11 * intensity) * px), px)
    outline_pain(painter, path, intensity, colours, px)


def outline_pain(
    painter: QPainter, path: QPainterPath, intensity: float, colours: CanvasColours, px: float
) -> None:
    """The edge of a marked area."""
    painter.strokePath(path, QPen(faint(colours.zone_halo, 0.6), (3.4 + 0.1 * intensity) * px))
    painter.strokePath(path, QPen(QColor(colours.pain_edge), (1.5 + 0.1 * intensity) * px))


def paint_agreement(painter: QPainter, shapes: AgreementShapes, colours: CanvasColours, px: float) -> None:
    """A pattern over marked pain; the marks' own tint lies below and their outline comes above."""
    paint_stipple(painter, shapes.expected_spillover, colours, px)
    fill_expected(painter, shapes.expected, colours, px)
    fill_explained(painter, shapes.explained, colours)
    fill_unexplained(painter, shapes.unexplained, colours, px)


def fill_expected(painter: QPainter, path: QPainterPath, colours: CanvasColours, px: float) -> None:
    """Where the pattern would hurt as well: stripes."""
    painter.fillPath(path, faint(colours.zone, 0.16))
    hatch(painter, path, QPen(faint(colours.zone, 0.9), 1.7 * px), px, falling=True)
    painter.strokePath(path, QPen(QColor(colours.zone_edge), 1.3 * px))


def fill_explained(painter: QPainter, path: QPainterPath, colours: CanvasColours) -> None:
    """Marked pain inside the pattern: solid."""
    painter.fillPath(path, faint(colours.zone, 0.62))


def fill_unexplained(painter: QPainter, path: QPainterPath, colours: CanvasColours, px: float) -> None:
    """Marked pain outside the pattern: hatching alone."""
    hatch(painter, path, QPen(faint(colours.pain_edge, 0.75), 1.2 * px), px)


def hatch(painter: QPainter, path: QPainterPath, pen: QPen, px: float, *, falling: bool = False) -> None:
    """Fill a path with lines at 45 degrees, `HATCH_PX` apart, that keep their place on the body.

    A texture of whole device pixels: as sharp as drawn lines, at a tenth of the cost. The painter's
    device must have a pixel ratio of 1 (its transform does the scaling).
    """
    to_device = painter.worldTransform()
    pixels = abs(to_device.m22()) * px  # device pixels in a logical one
    tile = hatch_tile(
        max(round(HATCH_PX * math.sqrt(2) * pixels), 4), pen, pen.widthF() / px * pixels, falling
    )
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
