"""An orthographic look at the body and the grid of pixels laid over it."""

import math
from dataclasses import dataclass, replace

import numpy as np

Box = tuple[int, int, int, int]


@dataclass(frozen=True)
class Camera:
    """Pixels over the box (x0, y0, x1, y1) mm; row 0 is the top, column 0 is x0.

    degrees: how far the viewer has walked from behind the body round its left side, as in `View`.
    """

    degrees: int
    box_mm: Box
    scale: float  # pixels per mm

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        x0, y0, x1, y1 = self.box_mm
        return round((y1 - y0) * self.scale), round((x1 - x0) * self.scale)

    @property
    def axes(self) -> np.ndarray:
        """(3, 3): the viewer's right, up, and towards the viewer, in the body's frame."""
        a = math.radians(self.degrees)
        right, towards = (-math.cos(a), math.sin(a), 0.0), (math.sin(a), math.cos(a), 0.0)
        return np.array([right, (0.0, 0.0, 1.0), towards])

    @property
    def is_symmetric(self) -> bool:
        """Whether the picture is its own mirror image: seen straight from behind or in front."""
        return self.degrees % 180 == 0

    def project(self, vertices: np.ndarray) -> np.ndarray:
        """(V, 3) metres -> (V, 3) float64: column and row in pixels, and mm towards the viewer."""
        x, y, depth = 1000 * (self.axes @ vertices.T.astype(np.float64))
        return np.column_stack([(x - self.box_mm[0]) * self.scale, (self.box_mm[3] - y) * self.scale, depth])

    def at(self, scale: float) -> "Camera":
        """The same look on a coarser or finer grid."""
        return replace(self, scale=scale)

    def cropped(self, box_mm: Box) -> "Camera":
        """The same look at another part of the body."""
        return replace(self, box_mm=box_mm)

    def to_mm(self, columns_rows: np.ndarray) -> np.ndarray:
        """(K, 2) positions in the grid, the centre of the first pixel being (0, 0) -> mm in the view."""
        x = self.box_mm[0] + (columns_rows[:, 0] + 0.5) / self.scale
        y = self.box_mm[3] - (columns_rows[:, 1] + 0.5) / self.scale
        return np.column_stack([x, y])
