"""The skin of a view on a coarse grid: as fine as contours need, a fifth of the raster's memory."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from glutemap.body.surface import load_surface
from glutemap.body.views import ViewRaster, load_raster
from glutemap.ui.canvas import loaded
from glutemap.ui.canvas.gate import gate
from glutemap.ui.canvas.grid import Grid, mean_of_three
from glutemap.ui.canvas.loaded import Look

if TYPE_CHECKING:
    from glutemap.body.atlas import Box

__all__ = ["Field", "Look", "SkinGrid", "coarsened", "load_skin_grid"]

Field = NDArray[np.float32]
CELL_MM = 2.0
MARGIN_MM = 14.0
FULL_WEIGHT = 255
ROUNDS = 2  # of a mean over 3 cells: takes the corners of the skin's triangles (3 mm) out of a contour


@dataclass(frozen=True, eq=False)
class SkinGrid:
    """Which skin is seen at each cell of a view.

    Attributes:
        left_mm: The left edge of column 0.
        top_mm: The upper edge of row 0.
        cell_mm: The size of a cell.
        inside: (H, W) whether the cell shows skin.
        cells: (N,) flat numbers of the cells that show skin or lie just beside it, in order.
        corners: (N, 3) the vertices seen there, in the smallest type that counts them.
        weights: (N, 3) their shares in 255ths, as the atlas has them.
        row_start: (H + 1,) the first entry of each row.
        cover: (H, W) `inside`, smoothed as fields are.
        places: (V, 2) where each vertex lies in the view, in mm.

    """

    left_mm: float
    top_mm: float
    cell_mm: float
    inside: NDArray[np.bool_]
    cells: NDArray[np.int32]
    corners: NDArray[np.unsignedinteger]
    weights: NDArray[np.uint8]
    row_start: NDArray[np.int64]
    cover: Field
    places: Field

    def corners_at(self, x_mm: float, y_mm: float) -> tuple[NDArray[np.unsignedinteger], Field] | None:
        """The three vertices of the skin seen at a place of the view and their shares; None off the body."""
        row = math.floor((self.top_mm - y_mm) / self.cell_mm)
        column = math.floor((x_mm - self.left_mm) / self.cell_mm)
        rows, columns = self.inside.shape
        if not (0 <= row < rows and 0 <= column < columns and self.inside[row, column]):
            return None
        entry = int(np.searchsorted(self.cells, np.int32(row * columns + column)))  # same type: no copy
        return self.corners[entry], self.weights[entry] / np.float32(FULL_WEIGHT)

    def vertex_at(self, x_mm: float, y_mm: float) -> int | None:
        """The vertex nearest to what is seen at a place of the view; None off the body."""
        found = self.corners_at(x_mm, y_mm)
        return None if found is None else int(found[0][found[1].argmax()])

    def _crop(self, touched: NDArray[np.bool_]) -> tuple[slice, slice] | None:
        """The rows and columns that can show the touched vertices; None if none can."""
        box = self.box_of(np.flatnonzero(touched))
        return None if box is None else self._crop_of(box)

    def _crop_of(self, box: Box) -> tuple[slice, slice] | None:
        """The rows and columns of a box with its margin; None if it lies beside the view."""
        x0, y0, x1, y1 = box[0] - MARGIN_MM, box[1] - MARGIN_MM, box[2] + MARGIN_MM, box[3] + MARGIN_MM
        rows, columns = self.inside.shape
        top = max(int((self.top_mm - y1) / self.cell_mm), 0)
        bottom = min(int((self.top_mm - y0) / self.cell_mm) + 1, rows)
        left = max(int((x0 - self.left_mm) / self.cell_mm), 0)
        right = min(int((x1 - self.left_mm) / self.cell_mm) + 1, columns)
        return (slice(top, bottom), slice(left, right)) if top < bottom and left < right else None

    def box_of(self, vertices: NDArray[np.intp]) -> Box | None:
        """The part of the view that these vertices lie in: x0, y0, x1, y1; None without any."""
        if not len(vertices):
            return None
        places = self.places[vertices]
        (x0, y0), (x1, y1) = places.min(axis=0).tolist(), places.max(axis=0).tolist()
        return (x0, y0, x1, y1)

    def see(self, fields: list[Field], *, trimmed: bool = False, box: Box | None = None) -> list[Grid] | None:
        """Fields (V,) as smooth grids over the part of the view that can show any of them, or None.

        Only skin counts in the smoothing, so that the edge of the body does not pull a field in; it
        runs some millimetres past that edge, unless it is ``trimmed`` there. With a ``box`` (mm of the
        view) only what lies in it, and a margin round it.
        """
        crop = self._crop_of(box) if box is not None else self._crop(_touched(fields))
        if crop is None:
            return None
        rows, columns = crop
        cover = self.cover[rows, columns]
        inside = self.inside[rows, columns]
        left = self.left_mm + columns.start * self.cell_mm
        top = self.top_mm - rows.start * self.cell_mm
        entries, at = self._entries(rows, columns)
        shape = (rows.stop - rows.start, columns.stop - columns.start)
        out = []
        for values in fields:
            gate.stand_aside()
            summed = _smooth(self._gather(values, shape, entries, at) * inside)
            mean = np.divide(summed, cover, out=np.zeros_like(summed), where=cover > 1e-3)
            if trimmed:
                mean = np.minimum(mean, cover)
            out.append(Grid(mean, left, top, self.cell_mm))
        return out

    def _entries(self, rows: slice, columns: slice) -> tuple[slice | NDArray[np.intp], NDArray[np.int32]]:
        """The entries of the cells in some rows and columns, and these cells' flat numbers there."""
        across, width = self.inside.shape[1], columns.stop - columns.start
        kept = slice(int(self.row_start[rows.start]), int(self.row_start[rows.stop]))
        row, column = np.divmod(self.cells[kept] - rows.start * across, across)
        if width == across:
            return kept, row * across + column
        there = np.flatnonzero((column >= columns.start) & (column < columns.stop))
        return there + kept.start, row[there] * width + (column[there] - columns.start)

    def _gather(
        self, values: Field, shape: tuple[int, int], entries: slice | NDArray[np.intp], at: NDArray[np.int32]
    ) -> Field:
        corners, weights = self.corners[entries], self.weights[entries]
        out = np.zeros(shape[0] * shape[1], np.float32)
        mixed = values[corners[:, 0]] * weights[:, 0]
        mixed += values[corners[:, 1]] * weights[:, 1]
        mixed += values[corners[:, 2]] * weights[:, 2]
        mixed *= np.float32(1 / FULL_WEIGHT)
        out[at] = mixed
        return out.reshape(shape)


def _touched(fields: list[Field]) -> NDArray[np.bool_]:
    touched = fields[0] > 0.02
    for values in fields[1:]:
        touched = touched | (values > 0.02)
    return touched


def _smooth(values: Field) -> Field:
    for _ in range(ROUNDS):
        values = mean_of_three(mean_of_three(values, 0), 1)
    return values


def coarsened(raster: ViewRaster) -> SkinGrid:
    """The skin of a raster, one cell for each square of its pixels."""
    block = max(round(CELL_MM * raster.scale), 1)
    middle = block // 2
    rows, columns = (size // block for size in raster.shape)
    row, column = np.divmod(raster.pixels, raster.shape[1])
    chosen = (row % block == middle) & (column % block == middle)
    chosen &= (row // block < rows) & (column // block < columns)
    cells = (row[chosen] // block) * columns + column[chosen] // block
    inside = np.ascontiguousarray(raster.inside[middle::block, middle::block][:rows, :columns])
    shift = (middle + 0.5 - block / 2) / raster.scale
    metres = load_surface().vertices[raster.body]
    across = metres @ np.asarray(raster.view.rightwards, dtype=np.float32)
    return SkinGrid(
        left_mm=raster.box_mm[0] + shift,
        top_mm=raster.box_mm[3] - shift,
        cell_mm=block / raster.scale,
        inside=inside,
        cells=cells.astype(np.int32),
        corners=raster.corners[chosen].astype(np.min_scalar_type(len(metres))),
        weights=np.rint(raster.weights[chosen] * FULL_WEIGHT).astype(np.uint8),
        row_start=np.searchsorted(cells, np.arange(rows + 1) * columns).astype(np.int64),
        cover=_smooth(inside.astype(np.float32)),
        places=(np.column_stack([across, metres[:, 2]]) * 1000).astype(np.float32),
    )


def load_skin_grid(look: Look) -> SkinGrid:
    """The grid of a view of a body; reads the raster (a quarter of a second) but does not keep it."""
    return loaded.grids.get(("skin", look), lambda: coarsened(load_raster.__wrapped__(look.view, look.body)))
