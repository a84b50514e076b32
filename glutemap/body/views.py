"""What lies under each pixel of a view: the skin (rasters), the structures (labels) and their outlines."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from glutemap.body.atlas import Box, ViewInfo, load_manifest
from glutemap.body.builds import outline
from glutemap.body.curves import Ring
from glutemap.body.errors import AtlasError
from glutemap.body.frame import BodyType, Direction, Layer, View
from glutemap.body.npz import LazyArrays, read_arrays
from glutemap.body.raster import rasterised, weights_of
from glutemap.body.surface import Surface, load_surface

Floats = NDArray[np.float32]
EDGE_PX = 2  # how far values are carried past the silhouette, so that contours do not show a staircase


@dataclass(frozen=True, eq=False)
class ViewRaster:
    """Which skin is seen at each pixel of a view on a body type.

    Row 0 is the top. Only pixels that show skin, or lie within EDGE_PX of it, are kept, row by row:
    ``pixels`` (N,) are their flat numbers, ``corners`` (N, 3) the vertices of the triangle seen there
    and ``weights`` (N, 3) its barycentric weights.
    """

    view: Direction
    body: BodyType
    box_mm: Box
    scale: float  # pixels per mm
    inside: NDArray[np.bool_]
    pixels: NDArray[np.int32]
    corners: NDArray[np.int32]
    weights: Floats
    row_start: NDArray[np.int64] = field(repr=False)

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        return self.inside.shape[0], self.inside.shape[1]

    def gather(self, values: Floats) -> Floats:
        """A field (V,) as seen in this view: (H, W), 0 off the body (and its narrow carried edge)."""
        return self.gather_rows(values, 0, self.shape[0])

    def gather_rows(self, values: Floats, first: int, last: int) -> Floats:
        """(last - first, W) rows ``first`` to ``last`` (exclusive) of `gather`; cheap for a narrow band."""
        kept = slice(self.row_start[first], self.row_start[last])
        seen = values[self.corners[kept]]
        weight = self.weights[kept]
        out = np.zeros((last - first) * self.shape[1], np.float32)
        mixed = seen[:, 0] * weight[:, 0] + seen[:, 1] * weight[:, 1] + seen[:, 2] * weight[:, 2]
        out[self.pixels[kept] - first * self.shape[1]] = mixed
        return out.reshape(last - first, self.shape[1])

    def pixel_of(self, x_mm: float, y_mm: float) -> tuple[int, int] | None:
        """The (row, column) at a place of the view; None outside the box."""
        row = int(np.floor((self.box_mm[3] - y_mm) * self.scale))
        column = int(np.floor((x_mm - self.box_mm[0]) * self.scale))
        rows, columns = self.shape
        return (row, column) if 0 <= row < rows and 0 <= column < columns else None

    def _entry(self, x_mm: float, y_mm: float) -> int | None:
        pixel = self.pixel_of(x_mm, y_mm)
        if pixel is None or not self.inside[pixel]:
            return None
        return int(np.searchsorted(self.pixels, np.int32(pixel[0] * self.shape[1] + pixel[1])))

    def vertex_at(self, x_mm: float, y_mm: float) -> int | None:
        """The vertex nearest to what is seen at a place of the view; None off the body."""
        entry = self._entry(x_mm, y_mm)
        return None if entry is None else int(self.corners[entry, self.weights[entry].argmax()])

    def skin_at(self, places_mm: NDArray[np.float64]) -> tuple[NDArray[np.int32], Floats, NDArray[np.bool_]]:
        """The corners (K, 3) and weights (K, 3) under places (N, 2), and (N,) which places hit the body."""
        rows, columns = self.shape
        row = np.floor((self.box_mm[3] - places_mm[:, 1]) * self.scale)
        column = np.floor((places_mm[:, 0] - self.box_mm[0]) * self.scale)
        hit = (row >= 0) & (row < rows) & (column >= 0) & (column < columns)
        # Of the same type as the pixels: else searching them would copy them all, each time.
        flat = (row[hit] * columns + column[hit]).astype(np.int32)
        on_skin = self.inside.ravel()[flat]
        hit[hit] = on_skin
        entry = np.searchsorted(self.pixels, flat[on_skin])
        return self.corners[entry], self.weights[entry], hit


def _carried_edge(inside: NDArray[np.bool_]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Pixels just outside the body, in order, and for each the pixel inside whose value it carries (flat)."""
    rows, columns = inside.shape
    beside_body = np.zeros_like(inside)
    beside_body[1:] |= ~inside[:-1]
    beside_body[:-1] |= ~inside[1:]
    beside_body[:, 1:] |= ~inside[:, :-1]
    beside_body[:, :-1] |= ~inside[:, 1:]
    front = np.flatnonzero(beside_body & inside)
    came = front
    taken = inside.ravel().copy()
    carried = [np.zeros(0, np.int64)]
    origin = [np.zeros(0, np.int64)]
    for _ in range(EDGE_PX):
        row, column = np.divmod(front, columns)
        steps = ((row > 0, -columns), (row < rows - 1, columns), (column > 0, -1), (column < columns - 1, 1))
        beside = np.concatenate([front[there] + step for there, step in steps])
        came = np.concatenate([came[there] for there, _step in steps])
        free = ~taken[beside]
        front, first = np.unique(beside[free], return_index=True)
        came = came[free][first]
        taken[front] = True
        carried.append(front)
        origin.append(came)
    pixels = np.concatenate(carried)
    order = np.argsort(pixels)
    return pixels[order], np.concatenate(origin)[order]


def make_raster(
    view: Direction,
    body: BodyType,
    box_mm: Box,
    scale: float,
    triangle: NDArray[np.int32],
    weight: NDArray[np.uint8],
    surface: Surface,
) -> ViewRaster:
    """A raster from the triangle (H, W) and the two 8-bit weights (H, W, 2) seen at each pixel."""
    inside = triangle >= 0
    carried, source = _carried_edge(inside)
    kept = inside.copy()
    kept.ravel()[carried] = True
    pixels = np.flatnonzero(kept)
    shown = pixels.copy()
    shown[np.searchsorted(pixels, carried)] = source
    weights = np.empty((len(pixels), 3), np.float32)
    np.multiply(weight.reshape(-1, 2)[shown], np.float32(1 / 255), out=weights[:, :2])
    weights[:, 2] = 1 - weights[:, 0] - weights[:, 1]
    row_start = np.searchsorted(pixels, np.arange(inside.shape[0] + 1) * inside.shape[1])
    corners = surface.triangles[triangle.ravel()[shown]]
    return ViewRaster(
        view,
        body,
        box_mm,
        scale,
        inside,
        pixels.astype(np.int32),
        corners,
        weights,
        row_start.astype(np.int64),
    )


# At about 12 MB each only the one that is painted on, and one more, stay: whoever looks keeps a coarser copy.
@lru_cache(maxsize=2)
def load_raster(view: Direction, body: BodyType) -> ViewRaster:
    """The raster of a view or of a frame of the turntable, stored or mirrored.

    Raises MissingResourceError or AtlasError.
    """
    info, surface = load_manifest().view(view), load_surface()
    triangle, weight = _stored_raster(info, body) if body.is_usual else rasterised(info, body)
    if info.flipped:
        triangle, weight = triangle[:, ::-1], weight[:, ::-1]
    raster = make_raster(view, body, info.box_mm, info.raster_px_per_mm, triangle, weight, surface)
    if info.flipped:
        raster.corners[:] = surface.mirror[raster.corners]
    return raster


def _stored_raster(info: ViewInfo, body: BodyType) -> tuple[NDArray[np.int32], NDArray[np.uint8]]:
    path = info.surface(body)
    arrays = read_arrays(path)
    try:
        triangle = np.asarray(arrays["triangle"], np.int32)
        # A bundle leaves the weights out: three quarters of the file, and worked out in 50 ms.
        weight = arrays["weight"] if "weight" in arrays else weights_of(info, body, triangle)
    except KeyError as fault:
        raise AtlasError(f"{path}: no array {fault}; install glutemap again") from fault
    if triangle.max(initial=-1) >= len(load_surface().triangles) or weight.shape != (*triangle.shape, 2):
        raise AtlasError(f"{path}: does not fit surface.npz; build the atlas again")
    return triangle, np.asarray(weight, np.uint8)


@dataclass(frozen=True, eq=False)
class LabelMap:
    """The number of the structure seen at each pixel of one layer's picture; 0 where there is none.

    Kept row by row as runs of one number, a tenth of what all pixels would take: ``first`` (R,) is the flat
    number of the pixel at which each run begins, ``numbers`` (R,) what is seen there.
    """

    box_mm: Box
    scale: float
    shape: tuple[int, int]
    first: NDArray[np.int32]
    numbers: NDArray[np.uint16]

    @classmethod
    def of(cls, box_mm: Box, scale: float, array: NDArray[np.uint16]) -> "LabelMap":
        """From the number at each pixel (H, W)."""
        flat = array.ravel()
        begins = np.concatenate([np.zeros(1, np.int32), 1 + np.flatnonzero(flat[1:] != flat[:-1])])
        shape = (array.shape[0], array.shape[1])
        return cls(box_mm, scale, shape, begins.astype(np.int32), flat[begins])

    @property
    def array(self) -> NDArray[np.uint16]:
        """The number at each pixel (H, W), made anew at each call."""
        lengths = np.diff(self.first, append=self.shape[0] * self.shape[1])
        return np.repeat(self.numbers, lengths).reshape(self.shape)

    def at(self, x_mm: float, y_mm: float) -> int:
        """The structure's number at a place of the view; 0 for nothing."""
        row = int(np.floor((self.box_mm[3] - y_mm) * self.scale))
        column = int(np.floor((x_mm - self.box_mm[0]) * self.scale))
        rows, columns = self.shape
        if not (0 <= row < rows and 0 <= column < columns):
            return 0
        pixel = np.int32(row * columns + column)  # of their type: no copy
        return int(self.numbers[np.searchsorted(self.first, pixel, side="right") - 1])


@lru_cache(maxsize=8)
def _labels(view: View) -> Mapping[str, LabelMap]:
    """The label maps of a view by the names of their layers; they are of one file."""
    atlas = load_manifest()
    info = atlas.view(view)
    opposite = np.array([atlas.opposite(s.number) for s in atlas.structures], np.uint16)
    out = {}
    for name, stored in read_arrays(info.labels).items():
        array = np.asarray(stored, np.uint16)
        shown = opposite[array[:, ::-1]] if info.flipped else array
        out[name] = LabelMap.of(info.box_mm, info.raster_px_per_mm, shown)
    return out


def load_labels(view: View, layer: Layer) -> LabelMap:
    """The label map of a layer (not the skin: it has no structures) in a view, stored or mirrored.

    Raises AtlasError when the atlas holds none.
    """
    found = _labels(view).get(layer.value)
    if found is None:
        labels = load_manifest().view(view).labels
        raise AtlasError(f"{labels}: no labels for the layer {layer}; install glutemap again")
    return found


@dataclass(frozen=True, eq=False)
class Outlines:
    """The closed outlines of a view, in mm: rings of curves per structure, and of the body."""

    arrays: Mapping[str, NDArray[np.generic]]
    number_of: Mapping[int, int]  # this view's structure number -> the stored one's
    flipped: bool
    stored: View = View.POSTERIOR

    def _rings(self, name: str) -> list[Ring]:
        points = self.arrays.get(name)
        if points is None or not len(points):
            return []
        points = np.asarray(points, np.float32)
        if self.flipped:
            points = points * np.array([-1, 1], np.float32)
        starts = np.asarray(self.arrays.get(f"{name}_parts", np.zeros(1, np.int32)), np.int64)
        return [ring for ring in np.split(points, starts[1:][starts[1:] < len(points)]) if len(ring) > 2]

    def whole(self, number: int) -> list[Ring]:
        """The outline of a whole structure, also where something covers it."""
        return self._rings(f"whole_{self.number_of.get(number, number)}")

    def visible(self, number: int) -> list[Ring]:
        """The outline of what is seen of a structure in the picture of its own layer."""
        return self._rings(f"visible_{self.number_of.get(number, number)}")

    def body(self, body: BodyType) -> list[Ring]:
        """The outline of the whole skin."""
        if body.is_usual:
            return self._rings(f"body_{body}")
        return replace(self, arrays=outline(self.stored, body))._rings(f"body_{body}")


@lru_cache(maxsize=5)
def _stored_outlines(stored: View) -> LazyArrays:
    return LazyArrays(load_manifest().view(stored).outlines)


@lru_cache(maxsize=8)
def load_outlines(view: View) -> Outlines:
    """The outlines of a view, stored or mirrored."""
    atlas = load_manifest()
    info = atlas.view(view)
    number_of = {s.number: atlas.opposite(s.number) for s in atlas.structures} if info.flipped else {}
    stored = view if view.is_stored else view.mirror
    return Outlines(_stored_outlines(stored), number_of, info.flipped, stored)
