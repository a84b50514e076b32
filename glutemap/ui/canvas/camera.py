"""Where the viewer looks: a scale and a centre, in the millimetres of a view.

The canvas measures in logical pixels, x to the right and y down; the body in millimetres, y up.
"""

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QTransform

from glutemap.body.atlas import Box
from glutemap.ui.canvas.frame import Frame

MOST_PX_PER_MM = 8.0
MARGIN_PX = 28.0
TOP_MARGIN_PX = 44.0  # room for the words above the body


@dataclass(frozen=True)
class Camera:
    """A look at a view: ``px_per_mm`` and the millimetres at the centre of a canvas of ``size``."""

    size: QSizeF
    box_mm: Box
    px_per_mm: float
    x_mm: float
    y_mm: float

    @classmethod
    def fitted(cls, size: QSizeF, box_mm: Box) -> "Camera":
        """The look that shows the whole of ``box_mm`` (x0, y0, x1, y1) as large as it goes."""
        x0, y0, x1, y1 = box_mm
        width = max(size.width() - 2 * MARGIN_PX, 10.0)
        height = max(size.height() - MARGIN_PX - TOP_MARGIN_PX, 10.0)
        scale = min(width / (x1 - x0), height / (y1 - y0))
        down = (TOP_MARGIN_PX - MARGIN_PX) / 2 / scale
        return cls(size, box_mm, scale, (x0 + x1) / 2, (y0 + y1) / 2 + down)

    @property
    def fit(self) -> "Camera":
        """The same canvas showing the whole box."""
        return Camera.fitted(self.size, self.box_mm)

    @property
    def is_fitted(self) -> bool:
        """Whether the whole box is shown as `fit` would."""
        return self == self.fit

    def frame(self, dpr: float) -> Frame:
        """What this look shows, for the painter."""
        s = self.px_per_mm
        left = self.x_mm - self.size.width() / 2 / s
        top = self.y_mm + self.size.height() / 2 / s
        return Frame(s, left, top, self.size.width(), self.size.height(), dpr)

    @property
    def transform(self) -> QTransform:
        """From (x_mm, y_mm) to logical pixels."""
        return self.frame(1.0).transform

    @property
    def visible_mm(self) -> QRectF:
        """The millimetres on the canvas; top() is the smaller y, so the bottom of the picture."""
        width, height = self.size.width() / self.px_per_mm, self.size.height() / self.px_per_mm
        return QRectF(self.x_mm - width / 2, self.y_mm - height / 2, width, height)

    def to_mm(self, point: QPointF) -> QPointF:
        """The millimetres under a pixel."""
        s = self.px_per_mm
        return QPointF(
            self.x_mm + (point.x() - self.size.width() / 2) / s,
            self.y_mm - (point.y() - self.size.height() / 2) / s,
        )

    def to_px(self, mm: QPointF) -> QPointF:
        """The pixel at which a point of the view is drawn."""
        return self.transform.map(mm)

    def zoomed(self, factor: float, at: QPointF) -> "Camera":
        """``factor`` times larger, with what is under pixel ``at`` kept under it."""
        least = self.fit.px_per_mm
        scale = min(max(self.px_per_mm * factor, least), max(MOST_PX_PER_MM, least))
        if scale <= least:
            return self.fit
        still = self.to_mm(at)
        return replace(
            self,
            px_per_mm=scale,
            x_mm=still.x() - (at.x() - self.size.width() / 2) / scale,
            y_mm=still.y() + (at.y() - self.size.height() / 2) / scale,
        ).kept_near()

    def panned(self, dx: float, dy: float) -> "Camera":
        """Moved so that the body follows the pointer by (dx, dy) pixels."""
        return replace(
            self, x_mm=self.x_mm - dx / self.px_per_mm, y_mm=self.y_mm + dy / self.px_per_mm
        ).kept_near()

    def resized(self, size: QSizeF) -> "Camera":
        """The same look on a canvas of another size; a fitted one stays fitted."""
        if self.is_fitted:
            return Camera.fitted(size, self.box_mm)
        least = Camera.fitted(size, self.box_mm).px_per_mm
        return replace(self, size=size, px_per_mm=max(self.px_per_mm, least)).kept_near()

    def turned_to(self, box_mm: Box, x_mm: float) -> "Camera":
        """The look at another view's box: fitted if it was, else at the same height and scale."""
        if self.is_fitted:
            return Camera.fitted(self.size, box_mm)
        return replace(self, box_mm=box_mm, x_mm=x_mm).kept_near()

    def kept_near(self) -> "Camera":
        """The nearest look whose centre is on the body's box, so that the body is never lost."""
        x0, y0, x1, y1 = self.box_mm
        return replace(self, x_mm=min(max(self.x_mm, x0), x1), y_mm=min(max(self.y_mm, y0), y1))
