"""The pictures of the body at the fineness of print, each painted once.

Who paints a body stands above this package, so the painter is handed in.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import partial
from threading import Lock
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath

from glutemap.handout.paint.rows import area
from glutemap.handout.paint.type import TILE, UNITS

if TYPE_CHECKING:
    from glutemap.handout.content import Picture
    from glutemap.handout.paint.rows import PaintRow


class Ink(Protocol):
    """Who paints bodies."""

    def paint(self, painter: QPainter, picture: Picture, target: QRectF) -> None:
        """Paint the body of a picture, without a ground, into a rectangle of logical pixels."""

    def paint_sample(self, painter: QPainter, kind: str, target: QRectF) -> None:
        """Paint a sample of a kind of mark: ``primary``, ``spillover``, ``pain`` or what it feels like."""


DPI = 300.0
LOGICAL_DPI = 96.0  # at which the painter's lines and dots have the width they have on screen
RADIUS_MM = 2.4
KEPT = 40

Paint = Callable[..., None]


class PictureBook:
    """Images of pictures at a size in mm. May be used from any one thread at a time."""

    def __init__(self, ink: Ink, dpi: float = DPI) -> None:
        self._ink = ink
        self._dpi = dpi
        self._images: dict[Hashable, QImage] = {}
        self._lock = Lock()

    def image(self, picture: Picture, width: float, height: float) -> QImage:
        """A picture on the colour of its tile, ``width`` by ``height`` mm."""
        return self._kept(picture.key, width, height, partial(self._ink.paint, picture=picture), TILE)

    def sample(self, kind: str, width: float, height: float) -> QImage:
        """A sample of a kind of mark on white paper, ``width`` by ``height`` mm."""
        return self._kept(kind, width, height, partial(self._ink.paint_sample, kind=kind), "#ffffff")

    def _kept(self, what: Hashable, width: float, height: float, paint: Paint, ground: str) -> QImage:
        with self._lock:
            key = (what, round(width, 2), round(height, 2))
            found = self._images.get(key)
            if found is None:
                found = self._painted(width, height, paint, ground)
                while len(self._images) >= KEPT:
                    self._images.pop(next(iter(self._images)))
                self._images[key] = found
            return found

    def _painted(self, width: float, height: float, paint: Paint, ground: str) -> QImage:
        across, down = (max(round(mm / 25.4 * self._dpi), 1) for mm in (width, height))
        image = QImage(across, down, QImage.Format.Format_RGB32)
        scale = self._dpi / LOGICAL_DPI
        image.setDevicePixelRatio(scale)
        image.setDotsPerMeterX(round(self._dpi / 0.0254))
        image.setDotsPerMeterY(round(self._dpi / 0.0254))
        image.fill(QColor(ground))
        painter = QPainter(image)
        try:
            paint(painter, target=QRectF(0, 0, across / scale, down / scale))
        finally:
            painter.end()  # a painter that outlives its picture takes the program down
        image.setDevicePixelRatio(1.0)
        return image


def picture_painter(book: PictureBook, picture: Picture, width: float, height: float) -> PaintRow:
    """Paints a picture with round corners."""

    def paint(painter: QPainter, x: float, y: float) -> None:
        target = area(x, y, width, height)
        path = QPainterPath()
        path.addRoundedRect(target, RADIUS_MM * UNITS, RADIUS_MM * UNITS)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        painter.drawImage(target, _fitting(book.image(picture, width, height), painter, target))
        painter.restore()

    return paint


def _fitting(image: QImage, painter: QPainter, target: QRectF) -> QImage:
    """The image as fine as a screen can show it: scaled down in one step it would shimmer."""
    shown = painter.deviceTransform().mapRect(target)
    if shown.width() >= 0.7 * image.width():
        return image
    mode = Qt.TransformationMode.SmoothTransformation
    return image.scaledToWidth(max(round(shown.width()), 1), mode)


def sample_painter(book: PictureBook, kind: str, width: float, height: float) -> PaintRow:
    """Paints a sample of a kind of mark, ``width`` by ``height`` mm."""

    def paint(painter: QPainter, x: float, y: float) -> None:
        target = area(x, y, width, height)
        painter.drawImage(target, _fitting(book.sample(kind, width, height), painter, target))

    return paint
