"""An orthographic look at the body and the grid of pixels laid over it."""

from dataclasses import dataclass

import numpy as np

from glutemap.body.frame import View


@dataclass(frozen=True)
class Camera:
    """Pixels over the box (x0, y0, x1, y1) mm of one view; row 0 is the top, column 0 is x0."""

    view: View
    box_mm: tuple[int, int, int, int]
    scale: float  # pixels per mm

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        x0, y0, x1, y1 = self.box_mm
        return round((y1 - y0) * self.scale), round((x1 - x0) * self.scale)

    def project(self, vertices: np.ndarray) -> np.ndarray:
        """(V, 3) metres -> (V, 3) float64: column and row in pixels, and mm towards the viewer."""
        right, towards = np.array(self.view.rightwards), np.array(self.view.towards_viewer)
        x, y, depth = (1000 * (vertices @ axis) for axis in (right, np.array([0, 0, 1.0]), towards))
        return np.column_stack([(x - self.box_mm[0]) * self.scale, (self.box_mm[3] - y) * self.scale, depth])

    def turn(self, directions: np.ndarray) -> np.ndarray:
        """(N, 3) directions in the body's frame -> to the viewer's right, up, and towards the viewer."""
        axes = np.array([self.view.rightwards, (0, 0, 1), self.view.towards_viewer])
        return directions @ axes.T.astype(directions.dtype)

    def at(self, scale: float) -> "Camera":
        """The same look on a coarser or finer grid."""
        return Camera(self.view, self.box_mm, scale)

    def cropped(self, box_mm: tuple[int, int, int, int]) -> "Camera":
        """The same look at another part of the body."""
        return Camera(self.view, box_mm, self.scale)

    def to_mm(self, columns_rows: np.ndarray) -> np.ndarray:
        """(K, 2) positions in the grid, the centre of the first pixel being (0, 0) -> mm in the view."""
        x = self.box_mm[0] + (columns_rows[:, 0] + 0.5) / self.scale
        y = self.box_mm[3] - (columns_rows[:, 1] + 0.5) / self.scale
        return np.column_stack([x, y])
