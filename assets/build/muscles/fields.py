"""Distance fields on a voxel grid: how deep under the skin, how far from bone, what is already occupied."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import vtk
from scipy.ndimage import distance_transform_edt, gaussian_filter, map_coordinates
from vtk.util.numpy_support import numpy_to_vtk, numpy_to_vtkIdTypeArray, vtk_to_numpy


@dataclass(frozen=True)
class Grid:
    """A box of voxel centres: origin (3,) m, step m, shape (nx, ny, nz)."""

    origin: tuple[float, float, float]
    step: float
    shape: tuple[int, int, int]

    @classmethod
    def box(cls, low, high, step: float) -> Grid:
        shape = tuple(int(np.ceil((b - a) / step)) + 1 for a, b in zip(low, high, strict=True))
        return cls(tuple(float(a) for a in low), step, shape)

    def axis(self, k: int) -> np.ndarray:
        return self.origin[k] + self.step * np.arange(self.shape[k])

    def near(self, points: np.ndarray, margin: float) -> tuple[Grid, tuple[slice, slice, slice]]:
        """The part of the grid round some points, and where it lies in the whole."""
        low = np.floor((points.min(0) - margin - self.origin) / self.step).astype(int)
        high = np.ceil((points.max(0) + margin - self.origin) / self.step).astype(int) + 1
        low, high = np.clip(low, 0, np.array(self.shape) - 2), np.clip(high, 2, self.shape)
        high = np.maximum(high, low + 2)
        origin = np.array(self.origin) + self.step * low
        box = tuple(slice(int(a), int(b)) for a, b in zip(low, high, strict=True))
        return Grid(tuple(origin.tolist()), self.step, tuple((high - low).tolist())), box

    def index(self, points: np.ndarray) -> np.ndarray:
        """Fractional voxel indices (3, n) of points (n, 3)."""
        return (np.asarray(points).reshape(-1, 3) - self.origin).T / self.step

    def inside(self, vertices: np.ndarray, triangles: np.ndarray) -> np.ndarray:
        """Boolean volume: the voxel's centre is inside the closed surface."""
        stencil = vtk.vtkPolyDataToImageStencil()
        stencil.SetInputData(polydata(vertices, triangles))
        stencil.SetOutputOrigin(self.origin)
        stencil.SetOutputSpacing(self.step, self.step, self.step)
        nx, ny, nz = self.shape
        stencil.SetOutputWholeExtent(0, nx - 1, 0, ny - 1, 0, nz - 1)
        image = vtk.vtkImageStencilToImage()
        image.SetInputConnection(stencil.GetOutputPort())
        image.SetInsideValue(1)
        image.SetOutsideValue(0)
        image.SetOutputScalarTypeToUnsignedChar()
        image.Update()
        flat = vtk_to_numpy(image.GetOutput().GetPointData().GetScalars())
        return flat.reshape(nz, ny, nx).transpose(2, 1, 0) > 0


def polydata(vertices: np.ndarray, triangles: np.ndarray) -> vtk.vtkPolyData:
    points = vtk.vtkPoints()
    points.SetData(numpy_to_vtk(np.ascontiguousarray(vertices, np.float64), deep=1))
    cells = vtk.vtkCellArray()
    flat = np.c_[np.full(len(triangles), 3), triangles].astype(np.int64).ravel()
    cells.SetCells(len(triangles), numpy_to_vtkIdTypeArray(np.ascontiguousarray(flat), deep=1))
    data = vtk.vtkPolyData()
    data.SetPoints(points)
    data.SetPolys(cells)
    return data


class Field:
    """A signed distance (m), negative inside, with its gradient, sampled anywhere."""

    def __init__(self, grid: Grid, values: np.ndarray):
        self.grid, self.values = grid, values.astype(np.float32)

    @classmethod
    def of_mask(cls, grid: Grid, mask: np.ndarray, smooth: float = 1.0, reach: float = 1.0) -> Field:
        """Distance to the mask's border; smooth is in voxels."""
        if not mask.any():
            return cls(grid, np.full(grid.shape, reach))
        away = distance_transform_edt(~mask).astype(np.float32) - 0.5 * ~mask
        within = distance_transform_edt(mask).astype(np.float32) - 0.5 * mask
        values = np.clip((away - within) * np.float32(grid.step), -reach, reach)
        return cls(grid, gaussian_filter(values, smooth) if smooth else values)

    def __call__(self, points: np.ndarray) -> np.ndarray:
        shape = np.shape(points)[:-1]
        return map_coordinates(self.values, self.grid.index(points), order=1, mode="nearest").reshape(shape)

    def gradient(self, points: np.ndarray) -> np.ndarray:
        h = 1.5 * self.grid.step
        points = np.asarray(points, float)
        g = np.stack([self(points + h * e) - self(points - h * e) for e in np.eye(3)], -1)
        return g / np.maximum(np.linalg.norm(g, axis=-1, keepdims=True), 1e-9)

    def union(self, other: Field | np.ndarray) -> Field:
        return Field(self.grid, np.minimum(self.values, other.values if isinstance(other, Field) else other))


def capsule_field(grid: Grid, path: np.ndarray, radius) -> np.ndarray:
    """Distance to a chain of balls with linearly changing radius, for stand-ins of what lies beneath."""
    path = np.asarray(path, float)
    n = max(2, int(np.linalg.norm(np.diff(path, axis=0), axis=1).sum() / 0.006))
    t = np.linspace(0, len(path) - 1, n)
    dense = np.column_stack([np.interp(t, np.arange(len(path)), path[:, k]) for k in range(3)])
    radii = np.interp(t, np.linspace(0, len(path) - 1, np.size(radius)), np.atleast_1d(radius))
    out = np.full(grid.shape, 1.0, np.float32)
    axes = [grid.axis(k) for k in range(3)]
    for centre, r in zip(dense, radii, strict=True):
        low = [np.searchsorted(a, c - r - 0.04) for a, c in zip(axes, centre, strict=True)]
        high = [np.searchsorted(a, c + r + 0.04) for a, c in zip(axes, centre, strict=True)]
        part = tuple(slice(a, b) for a, b in zip(low, high, strict=True))
        x, y, z = (a[s] - c for a, s, c in zip(axes, part, centre, strict=True))
        d = np.sqrt(x[:, None, None] ** 2 + y[None, :, None] ** 2 + z[None, None, :] ** 2) - r
        out[part] = np.minimum(out[part], d)
    return out
