"""A large canvas while its body grows or shrinks: painted with a quarter of its pixels, each shown as four.

Laying down a body of another scale over eight million pixels takes longer than a frame; while it moves nobody
sees the difference. What is sharp follows when it has come to rest.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter

from glutemap.ui.canvas.gate import gate

if TYPE_CHECKING:
    from collections.abc import Callable

    from glutemap.ui.canvas.frame import Frame

LARGE_PX = 4_000_000  # device pixels from which a canvas is large
BAND = 60  # rows that are copied in one go
SHOWN_BAND = 540  # rows that are painted in one go
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
    """Paints in bands and keeps the memory of one.

    Memory taken anew for each run of steps cost the first of them a frame, as the system hands it out page by
    page; and what was just painted is still near the processor when it is laid down.
    """

    def __init__(self) -> None:
        self._band = QImage()

    def paint(
        self, painter: QPainter, frame: Frame, place: QRect, body: Callable[[QPainter, Frame], None]
    ) -> None:
        """Paint what ``body`` paints on a coarser frame, in the place (device pixels) of what is there."""
        coarse = coarser(frame)
        band = self._held(coarse.device_bounds().width())
        needed = QRect(place.topLeft() / COARSER, place.size() / COARSER).adjusted(-1, -1, 1, 1)
        needed &= coarse.device_bounds()
        painter.save()
        painter.scale(1 / frame.dpr, 1 / frame.dpr)
        painter.setClipRect(place)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
        for top in range(needed.top(), needed.bottom() + 1, SHOWN_BAND):
            here = needed & QRect(needed.left(), top, needed.width(), SHOWN_BAND)
            with QPainter(band) as onto:
                onto.setRenderHint(QPainter.RenderHint.Antialiasing)
                onto.translate(0, -top)
                onto.setClipRect(here)
                onto.scale(coarse.dpr, coarse.dpr)
                body(onto, coarse)
            target = QRect(here.topLeft() * COARSER, here.size() * COARSER)
            painter.drawImage(target, band, here.translated(0, -top))
        painter.restore()

    def _held(self, width: int) -> QImage:
        if self._band.width() != width:
            self._band = QImage(width, SHOWN_BAND, QImage.Format.Format_RGB32)
        return self._band
