"""Two drawings laid over each other on the body: what is gone, what stayed, what is new.

Told apart by pattern and edge first and by colour second:

| what | drawn as |
|---|---|
| gone | falling stripes in blue with a dashed edge |
| stayed | red, tinted and hatched as marked pain is |
| new | dots in violet with a thick edge |
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Literal

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPixmap, QTransform

from glutemap.ui.canvas import marks
from glutemap.ui.canvas.base import blank
from glutemap.ui.canvas.colours import LIGHT, faint
from glutemap.ui.canvas.contours import area_above
from glutemap.ui.canvas.picture import frame_for
from glutemap.ui.canvas.render import render_image
from glutemap.ui.canvas.skin_grid import load_skin_grid
from glutemap.ui.canvas.spec import PictureSpec

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from glutemap.body.atlas import Box
    from glutemap.body.frame import BodyType, View

Kind = Literal["stayed", "gone", "new"]
KINDS: tuple[Kind, ...] = ("stayed", "gone", "new")  # in the order of `change.PAINTED`, from 1
GONE_COLOUR, NEW_COLOUR = "#0b4f8a", "#5c1a8c"
HALO = "#ffffff"
HALF = 0.5
DOT_PX, DOT_EVERY_PX = 2.6, 6.5


def paint_change(
    called: NDArray[np.uint8], view: View, body: BodyType, box: Box, size: QSize, dpr: float
) -> QImage:
    """The body with what `glutemap.clients.change.Change.called` says of each vertex. Safe in any thread."""
    spec = PictureSpec(view=view, body=body, box_mm=box, words=False, background=False)
    image = render_image(spec, size.width(), size.height(), dpr)
    image.setDevicePixelRatio(1)
    frame = frame_for(spec, QRectF(0, 0, size.width(), size.height()), dpr)
    fields = [(called == number).astype(np.float32) for number in range(1, len(KINDS) + 1)]
    grids = load_skin_grid(spec.look).see(fields)
    if grids is not None:
        sheet = blank(image.size())
        painter = QPainter(sheet)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(frame.transform * QTransform.fromScale(dpr, dpr))
        for kind, grid in zip(KINDS, grids, strict=True):
            paint_kind(painter, kind, area_above(grid, HALF), 1 / frame.px_per_mm)
        painter.end()
        _cut(sheet, image)
        painter = QPainter(image)
        painter.drawImage(0, 0, sheet)
        painter.end()
    image.setDevicePixelRatio(dpr)
    return image


def _cut(sheet: QImage, body: QImage) -> None:
    """Cut from the marks what is off the body."""
    painter = QPainter(sheet)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    painter.drawImage(0, 0, body)
    painter.end()


def paint_kind(painter: QPainter, kind: Kind, path: QPainterPath, px: float) -> None:
    """One kind of area; ``px`` is a logical pixel in mm, the painter's device has a pixel ratio of 1."""
    if path.isEmpty():
        return
    if kind == "stayed":
        painter.fillPath(path, faint(LIGHT.pain, 0.30))
        marks.hatch(painter, path, QPen(faint(LIGHT.pain_edge, 0.6), 1.2 * px), px)
        _edge(painter, path, LIGHT.pain_edge, 1.8 * px, px, Qt.PenStyle.SolidLine)
    elif kind == "gone":
        painter.fillPath(path, faint(HALO, 0.42))
        marks.hatch(painter, path, QPen(faint(GONE_COLOUR, 0.85), 1.4 * px), px, falling=True)
        _edge(painter, path, GONE_COLOUR, 1.8 * px, px, Qt.PenStyle.DashLine)
    else:
        painter.fillPath(path, faint(NEW_COLOUR, 0.22))
        _dots(painter, path, px)
        _edge(painter, path, NEW_COLOUR, 2.4 * px, px, Qt.PenStyle.SolidLine)


def _edge(
    painter: QPainter, path: QPainterPath, colour: str, width: float, px: float, style: Qt.PenStyle
) -> None:
    painter.strokePath(path, QPen(faint(HALO, 0.65), width + 1.8 * px))
    painter.strokePath(path, QPen(QColor(colour), width, style))


def _dots(painter: QPainter, path: QPainterPath, px: float) -> None:
    """Fill a path with dots; see `marks.fill_textured`."""
    pixels = marks.device_px(painter, px)
    size = max(round(DOT_EVERY_PX * math.sqrt(2) * pixels), 4)
    tile = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    tile.fill(Qt.GlobalColor.transparent)
    dots = QPainter(tile)
    dots.setRenderHint(QPainter.RenderHint.Antialiasing)
    dots.setPen(Qt.PenStyle.NoPen)
    dots.setBrush(QColor(NEW_COLOUR))
    radius, far = DOT_PX / 2 * pixels, float(size)
    for x, y in ((0.0, 0.0), (far, 0.0), (0.0, far), (far, far), (far / 2, far / 2)):
        dots.drawEllipse(QPointF(x, y), radius, radius)
    dots.end()
    marks.fill_textured(painter, path, tile)


def sample(kind: Kind, size: QSize, dpr: float) -> QPixmap:
    """A small picture of one kind, on the colour of skin."""
    image = blank(size * dpr)
    path = QPainterPath()
    area = QRectF(0, 0, size.width(), size.height()).adjusted(1.5, 1.5, -1.5, -1.5)
    path.addRoundedRect(area, 5, 5)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(dpr, dpr)
    painter.fillPath(path, QColor(LIGHT.skin))
    paint_kind(painter, kind, path, 1.0)
    painter.end()
    image.setDevicePixelRatio(dpr)
    return QPixmap.fromImage(image)
