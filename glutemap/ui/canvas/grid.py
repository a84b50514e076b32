"""A field seen in a view: values on a square grid, with the millimetres they lie at."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Grid:
    """Values (H, W) at square cells; ``left_mm`` and ``top_mm`` are the outer edge of cell (0, 0)."""

    values: np.ndarray
    left_mm: float
    top_mm: float
    cell_mm: float

    def framed(self) -> Grid:
        """With one more ring of zero cells, so that a contour at the edge closes."""
        return Grid(
            np.pad(self.values, 1), self.left_mm - self.cell_mm, self.top_mm + self.cell_mm, self.cell_mm
        )

    def with_values(self, values: np.ndarray) -> Grid:
        """Other values (H, W) at the same places."""
        return Grid(values, self.left_mm, self.top_mm, self.cell_mm)

    def to_mm(self, points: np.ndarray) -> np.ndarray:
        """Points (K, 2) given as (column, row) of cell centres, in mm (x right, y up)."""
        out = np.empty((len(points), 2))
        out[:, 0] = self.left_mm + (points[:, 0] + 0.5) * self.cell_mm
        out[:, 1] = self.top_mm - (points[:, 1] + 0.5) * self.cell_mm
        return out

    def sample(self, x_mm: np.ndarray, y_mm: np.ndarray) -> np.ndarray:
        """The values of the cells at the given places; 0 outside the grid."""
        column = np.floor((x_mm - self.left_mm) / self.cell_mm).astype(int)
        row = np.floor((self.top_mm - y_mm) / self.cell_mm).astype(int)
        height, width = self.values.shape
        inside = (column >= 0) & (row >= 0) & (column < width) & (row < height)
        out = np.zeros(len(x_mm), dtype=float)
        out[inside] = self.values[row[inside], column[inside]]
        return out


def mean_of_three(values: np.ndarray, axis: int) -> np.ndarray:
    """Each cell with its two neighbours along an axis, averaged; outside counts as 0."""
    out = values.copy()
    if axis == 0:
        out[1:] += values[:-1]
        out[:-1] += values[1:]
    else:
        out[:, 1:] += values[:, :-1]
        out[:, :-1] += values[:, 1:]
    out *= 1 / 3
    return out
