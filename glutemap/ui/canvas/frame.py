"""From the millimetres of a view to pixels, with the density of the device."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import QTransform

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QRegion

    from glutemap.body.atlas import Box


@dataclass(frozen=True)
class Frame:
    """A picture ``width`` by ``height`` logical pixels; (left_mm, top_mm) lies at its top left corner.

    ``dpr`` device pixels make one logical pixel.
    """

    px_per_mm: float
    left_mm: float
    top_mm: float
    width: float
    height: float
    dpr: float = 1.0

    @property
    def transform(self) -> QTransform:
        """From (x_mm, y_mm) to logical pixels."""
        s = self.px_per_mm
        return QTransform(s, 0, 0, -s, -s * self.left_mm, s * self.top_mm)

    @property
    def device_px_per_mm(self) -> float:
        """The scale in the device's own pixels."""
        return self.px_per_mm * self.dpr

    @property
    def box_mm(self) -> Box:
        """What it shows: x0, y0, x1, y1."""
        across, down = self.width / self.px_per_mm, self.height / self.px_per_mm
        return (self.left_mm, self.top_mm - down, self.left_mm + across, self.top_mm)

    def device_rect(self, box: Box) -> QRectF:
        """Where a box (x0, y0, x1, y1 in mm) lies, in device pixels."""
        s = self.device_px_per_mm
        x0, y0, x1, y1 = box
        return QRectF((x0 - self.left_mm) * s, (self.top_mm - y1) * s, (x1 - x0) * s, (y1 - y0) * s)

    def device_bounds(self) -> QRect:
        """The whole picture, in device pixels."""
        return QRect(0, 0, math.ceil(self.width * self.dpr), math.ceil(self.height * self.dpr))

    def place_of(self, box: Box) -> QRect:
        """The whole device pixels of the picture in which a box lies."""
        return self.device_rect(box).toAlignedRect().intersected(self.device_bounds())

    def logical(self, device_rect: QRect) -> QRect:
        """The whole logical pixels that hold device pixels."""
        at, size = device_rect.topLeft(), device_rect.size()
        across, down = size.width() / self.dpr, size.height() / self.dpr
        return QRectF(at.x() / self.dpr, at.y() / self.dpr, across, down).toAlignedRect()

    def to_mm(self, point: QPointF) -> QPointF:
        """The millimetres under a logical pixel."""
        return QPointF(self.left_mm + point.x() / self.px_per_mm, self.top_mm - point.y() / self.px_per_mm)

    def part(self, device_rect: QRect) -> Frame:
        """The part of the picture that covers whole device pixels, as a picture of its own."""
        s = self.device_px_per_mm
        return Frame(
            self.px_per_mm,
            self.left_mm + device_rect.x() / s,
            self.top_mm - device_rect.y() / s,
            device_rect.width() / self.dpr,
            device_rect.height() / self.dpr,
            self.dpr,
        )

    def widened(self, share: float) -> Frame:
        """The same with a margin of ``share`` of its size, in whole device pixels, on each side."""
        bounds = self.device_bounds()
        across, up = round(bounds.width() * share), round(bounds.height() * share)
        return self.part(bounds.adjusted(-across, -up, across, up))

    def offset_of(self, part: Frame) -> QPoint:
        """Where another picture of the same scale lies in this one, in whole device pixels."""
        s = self.device_px_per_mm
        return QPoint(round((part.left_mm - self.left_mm) * s), round((self.top_mm - part.top_mm) * s))

    def covers(self, other: Frame) -> bool:
        """Whether ``other`` has the same scale and lies within this picture."""
        at = self.offset_of(other)
        mine, theirs = self.device_bounds(), other.device_bounds()
        return (
            math.isclose(self.px_per_mm, other.px_per_mm, rel_tol=1e-9)
            and self.dpr == other.dpr
            and mine.contains(theirs.translated(at))
        )


def rects(region: QRegion) -> Iterator[QRect]:
    """The rectangles of a region, which Qt's stubs do not know to be iterable."""
    return iter(region)  # type: ignore[call-overload, no-any-return]
