"""A large canvas while its body grows or shrinks: painted with a quarter of its pixels, each shown as four.

Laying down a body of another scale over eight million pixels takes longer than a frame; while it moves nobody
sees the difference. What is sharp follows when it has come to rest.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QImage, QPainter

from glutemap.ui.canvas.gate import gate

if TYPE_CHECKING:
    from collections.abc import Callable

    from glutemap.ui.canvas.frame import Frame

LARGE_PX = 4_000_000  # device pixels from which a canvas is large
BAND = 60  # rows that are copied in one go
COARSER = 2  # device pixels along each side of one that is painted


def is_large(frame: Frame) -> bool:
    """Whether a canvas has so many device pixels that a frame lays down little more than all of them."""
    bounds = frame.device_bounds()
    return bounds.width() * bounds.height() > LARGE_PX


def every_other(image: QImage) -> QImage:
    """An image of every other pixel across and down. Safe in any thread, and others go on meanwhile."""
    import numpy as np

    out = QImage(-(-image.width() // COARSER), -(-image.height() // COARSER), image.format())
    pixels, few = (
        np.frombuffer(bits, np.uint32).reshape(each.height(), each.bytesPerLine() // 4)[:, : each.width()]
        for each, bits in ((image, image.constBits()), (out, out.bits()))
    )
    for top in range(0, len(few), BAND):
        gate.stand_aside()
        band = pixels[COARSER * top : COARSER * (top + BAND) : COARSER, ::COARSER]
        few[top : top + BAND] = band
    return out


def coarser(frame: Frame) -> Frame:
    """The same look, with fewer pixels."""
    return replace(frame, dpr=frame.dpr / COARSER)


class Coarse:
    """Keeps the memory of the picture: taking it anew for each frame would cost what is saved."""

    def __init__(self) -> None:
        self._image = QImage()

    def paint(
        self, painter: QPainter, frame: Frame, place: QRect, body: Callable[[QPainter, Frame], None]
    ) -> None:
        """Paint what ``body`` paints on a coarser frame, in the place (device pixels) of what is there."""
        coarse = coarser(frame)
        image = self._held(coarse.device_bounds().size())
        with QPainter(image) as onto:
            onto.setRenderHint(QPainter.RenderHint.Antialiasing)
            onto.setClipRect(QRect(place.topLeft() / COARSER, place.size() / COARSER).adjusted(-1, -1, 1, 1))
            onto.scale(coarse.dpr, coarse.dpr)
            body(onto, coarse)
        painter.save()
        painter.scale(1 / frame.dpr, 1 / frame.dpr)
        painter.setClipRect(place)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
        painter.drawImage(
            QRectF(0, 0, COARSER * image.width(), COARSER * image.height()), image, QRectF(image.rect())
        )
        painter.restore()

    def _held(self, size: QSize) -> QImage:
        if self._image.size() != size:
            self._image = QImage(size, QImage.Format.Format_RGB32)
        return self._image

    def drop(self) -> None:
        """Let go of the memory: the body is at rest."""
        self._image = QImage()
