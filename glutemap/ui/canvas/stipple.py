"""Patterns painted from their shapes: dots where spillover is, fills where the zone is."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from glutemap.ui.canvas import marks
from glutemap.ui.canvas.colours import faint

if TYPE_CHECKING:
    from glutemap.ui.canvas.colours import CanvasColours
    from glutemap.ui.canvas.grid import Grid
    from glutemap.ui.canvas.shapes import AgreementShapes, ZoneShapes


def paint_zone(painter: QPainter, shapes: ZoneShapes, colours: CanvasColours, px: float) -> None:
    """A pattern: a broken edge round what is disputed, stippled spillover, filled primary zone."""
    marks.outline_disputed(painter, shapes.disputed, colours, px)
    paint_stipple(painter, shapes.spillover, colours, px)
    painter.strokePath(shapes.spillover_edge, QPen(faint(colours.zone_edge, 0.35), 0.9 * px))
    marks.fill_zone(painter, shapes.primary, shapes.core, colours, px)


def paint_agreement(painter: QPainter, shapes: AgreementShapes, colours: CanvasColours, px: float) -> None:
    """A pattern over marked pain; the marks' own tint lies below and their outline comes above."""
    paint_stipple(painter, shapes.expected_spillover, colours, px)
    marks.fill_expected(painter, shapes.expected, colours, px)
    marks.fill_explained(painter, shapes.explained, colours)
    marks.fill_unexplained(painter, shapes.unexplained, colours, px)


def paint_stipple(painter: QPainter, grid: Grid, colours: CanvasColours, px: float) -> None:
    """Dots on a lattice fixed to the body, smaller where the field fades."""
    points, weights = stipple(grid, marks.dot_spacing(px))
    shown = painter.worldTransform().inverted()[0].mapRect(QRectF(painter.viewport()))
    near = (points[:, 0] > shown.left() - 5) & (points[:, 0] < shown.right() + 5)
    near &= (points[:, 1] > shown.top() - 5) & (points[:, 1] < shown.bottom() + 5)
    points, weights = points[near], weights[near]
    for low, high, share in ((0.4, 0.6, 0.65), (0.6, 0.8, 0.85), (0.8, 9.0, 1.0)):
        chosen = points[(weights >= low) & (weights < high)]
        if len(chosen):
            marks.paint_dots(painter, [QPointF(x, y) for x, y in chosen.tolist()], colours, px, share)


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
