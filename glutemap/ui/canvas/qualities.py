"""What a pain feels like, as a pattern first and a colour second.

The patterns are those of paper pain drawings: ^ aching, / sharp, x burning, o tingling, = numb, # stiff.
Pain of which nobody said what it feels like is plain. All stay clear of the stippling and the teal of
the zones, and differ from each other without colour.
"""

from __future__ import annotations

import math
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from glutemap.body.pain import Quality
from glutemap.language import later
from glutemap.ui.canvas.colours import edge, faint
from glutemap.ui.canvas.marks import device_px, fill_textured

if TYPE_CHECKING:
    from collections.abc import Callable

    from glutemap.ui.canvas.colours import CanvasColours

CELL_PX = (9.0, 13.0)  # of a pattern, in logical pixels: on the whole body, and from near
NEAR_PX_PER_MM = 1.2
_HUES: dict[Quality, tuple[str, str]] = {
    Quality.ACHING: ("#cf2438", "#97101f"),
    Quality.SHARP: ("#c21f6a", "#8a0d47"),
    Quality.BURNING: ("#e2590c", "#a13800"),
    Quality.TINGLING: ("#8b3fc4", "#5f2590"),
    Quality.NUMB: ("#5866b4", "#36428a"),
    Quality.STIFF: ("#8d5b12", "#5c3906"),
}
WORDS: dict[Quality, str] = {
    Quality.ACHING: later("Aching"),
    Quality.SHARP: later("Sharp"),
    Quality.BURNING: later("Burning"),
    Quality.TINGLING: later("Tingling"),
    Quality.NUMB: later("Numb"),
    Quality.STIFF: later("Stiff"),
}
NO_WORD = later("Not said")


def hue(quality: Quality | None, colours: CanvasColours) -> tuple[str, str]:
    """The colours of an area's tint and of its edge."""
    if quality is None:
        return colours.pain, colours.pain_edge
    tint, line = _HUES[quality]
    line = edge(line, colours)
    return (line, line) if colours.is_on_dark else (tint, line)


def paint_felt(
    painter: QPainter,
    path: QPainterPath,
    intensity: float,
    quality: Quality | None,
    colours: CanvasColours,
    px: float,
) -> None:
    """One marked area: tint and pattern grow stronger with its intensity (above 0, up to 10)."""
    painter.fillPath(path, faint(hue(quality, colours)[0], 0.16 + 0.042 * intensity))
    if quality is not None:
        _pattern(painter, path, intensity, quality, colours, px)
    outline_felt(painter, path, intensity, quality, colours, px)


def outline_felt(
    painter: QPainter,
    path: QPainterPath,
    intensity: float,
    quality: Quality | None,
    colours: CanvasColours,
    px: float,
) -> None:
    """The edge of a marked area."""
    painter.strokePath(path, QPen(faint(colours.zone_halo, 0.6 * colours.rim), (3.4 + 0.1 * intensity) * px))
    painter.strokePath(path, QPen(QColor(hue(quality, colours)[1]), (1.5 + 0.1 * intensity) * px))


def _pattern(
    painter: QPainter,
    path: QPainterPath,
    intensity: float,
    quality: Quality,
    colours: CanvasColours,
    px: float,
) -> None:
    """Fill a path with what the quality looks like; see `fill_textured`."""
    pixels = device_px(painter, px)
    line = hue(quality, colours)[1]
    width = (0.9 + 0.09 * intensity) * pixels
    cell = CELL_PX[0] + (CELL_PX[1] - CELL_PX[0]) * min(1 / px / NEAR_PX_PER_MM, 1.0) ** 2
    size = max(round(cell * pixels), 6)
    fill_textured(painter, path, tile(quality, size, line, colours.zone_halo, round(width, 2)))


@lru_cache(maxsize=64)
def tile(quality: Quality, size: int, colour: str, halo: str, width: float) -> QImage:
    """A square of a pattern that repeats without a seam: each line with a faint bright rim, for dark skin."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for pen_colour, pen_width in ((faint(halo, 0.34), 2.2 * width), (faint(colour, 0.9), width)):
        pen = QPen(pen_colour, pen_width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        _DRAW[quality](painter, float(size))
    painter.end()
    return image


def _chevrons(painter: QPainter, size: float) -> None:
    for x, y in _brick(size):
        arm, rise = 0.21 * size, 0.2 * size
        corner = [QPointF(x - arm, y + rise / 2), QPointF(x, y - rise / 2), QPointF(x + arm, y + rise / 2)]
        painter.drawPolyline(corner)


def _diagonals(painter: QPainter, size: float) -> None:
    for start in (-size, 0.0, size):
        painter.drawLine(QLineF(start - size, 2 * size, start + 2 * size, -size))


def _crosses(painter: QPainter, size: float) -> None:
    arm = 0.15 * size
    for x, y in _brick(size):
        painter.drawLine(QLineF(x - arm, y - arm, x + arm, y + arm))
        painter.drawLine(QLineF(x - arm, y + arm, x + arm, y - arm))


def _rings(painter: QPainter, size: float) -> None:
    for x, y in _brick(size):
        painter.drawEllipse(QPointF(x, y), 0.145 * size, 0.145 * size)


def _levels(painter: QPainter, size: float) -> None:
    for y in (0.25 * size, 0.75 * size):
        level = math.floor(y) + 0.5  # on whole pixels, where a level line is sharp
        painter.drawLine(QLineF(-size, level, 2 * size, level))


def _grid(painter: QPainter, size: float) -> None:
    at = math.floor(size / 2) + 0.5
    painter.drawLine(QLineF(-size, at, 2 * size, at))
    painter.drawLine(QLineF(at, -size, at, 2 * size))


def _brick(size: float) -> tuple[tuple[float, float], tuple[float, float]]:
    """Where the two figures of a tile stand, so that every second row is shifted by half."""
    return (0.25 * size, 0.25 * size), (0.75 * size, 0.75 * size)


_DRAW: dict[Quality, Callable[[QPainter, float], None]] = {
    Quality.ACHING: _chevrons,
    Quality.SHARP: _diagonals,
    Quality.BURNING: _crosses,
    Quality.TINGLING: _rings,
    Quality.NUMB: _levels,
    Quality.STIFF: _grid,
}
