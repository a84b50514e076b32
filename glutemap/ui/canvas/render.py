"""Pictures of the body without a window."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from glutemap.body.atlas import load_manifest
from glutemap.ui.canvas.camera import MARGIN_PX, TOP_MARGIN_PX
from glutemap.ui.canvas.picture import PictureSpec, paint_body

HIGHEST = 1.6  # of the width


def render_image(spec: PictureSpec, width: int = 800, height: int | None = None, dpr: float = 1.0) -> QImage:
    """The picture that the window would show, ``width`` logical pixels wide.

    Without a height the picture is as high as the body needs. Wants a QGuiApplication (for its
    fonts), which may be offscreen.
    """
    if height is None:
        height = _natural_height(spec, width)
    image = QImage(round(width * dpr), round(height * dpr), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(dpr)
    image.fill(0)
    painter = QPainter(image)
    try:
        paint_body(painter, spec, QRectF(0, 0, width, height))
    finally:
        painter.end()  # a painter that outlives its picture takes the program down
    return image


def _natural_height(spec: PictureSpec, width: int) -> int:
    if spec.box_mm is not None:
        x0, y0, x1, y1 = spec.box_mm
        return max(round(width * (y1 - y0) / (x1 - x0)), 1)
    x0, y0, x1, y1 = load_manifest().view(spec.view).box_mm
    scale = max(width - 2 * MARGIN_PX, 10) / (x1 - x0)
    wanted = round((y1 - y0) * scale + MARGIN_PX + TOP_MARGIN_PX)
    return min(wanted, round(HIGHEST * width))  # a side view is narrow: do not make a tower of it
