"""Which triangle is under each pixel, exactly and without a graphics driver, so that builds repeat."""

from dataclasses import dataclass

import numpy as np

_DEPTH_STEPS = 2000  # per mm
_SAMPLES = 100_000  # candidate samples worked on at once: what fits the processor's cache
_SLACK = np.float32(1e-4)  # of a triangle's size: neighbours overlap rather than leave pinholes
_NOTHING = np.int64(-(2**62))


@dataclass(frozen=True)
class Hits:
    """The pixels that show something: their flat index, the triangle there and where in it.

    pixel (N,) int64; triangle (N,) int64; weight (N, 3) float32, of the triangle's corners;
    depth (N,) float32 mm towards the viewer.
    """

    pixel: np.ndarray
    triangle: np.ndarray
    weight: np.ndarray
    depth: np.ndarray

    def gather(self, triangles: np.ndarray, field: np.ndarray) -> np.ndarray:
        """A field per vertex, (V,) or (V, k), interpolated at every hit."""
        corner = triangles[self.triangle]
        w = self.weight if field.ndim == 1 else self.weight[:, :, None]
        return w[:, 0] * field[corner[:, 0]] + w[:, 1] * field[corner[:, 1]] + w[:, 2] * field[corner[:, 2]]


def rasterise(points: np.ndarray, triangles: np.ndarray, shape: tuple[int, int]) -> Hits:
    """The nearest triangle at every pixel centre.

    points (V, 3): column, row (pixel edges at whole numbers) and depth in mm, larger is nearer. Triangles
    are seen from outside only (counter-clockwise to the viewer, so clockwise in rows that run downwards).
    """
    rows, columns = shape
    buffer = np.full(rows * columns, _NOTHING)
    x, y = (points[:, k][triangles] for k in (0, 1))
    area = (x[:, 1] - x[:, 0]) * (y[:, 2] - y[:, 0]) - (y[:, 1] - y[:, 0]) * (x[:, 2] - x[:, 0])
    x0, x1 = _covered(x, columns)
    y0, y1 = _covered(y, rows)
    use = np.flatnonzero((area < -1e-9) & (x1 >= x0) & (y1 >= y0))
    wide, high = (np.ceil(np.log2((b - a)[use] + 1)).astype(np.int64) for a, b in ((x0, x1), (y0, y1)))
    corners = [points[triangles[use, i]] for i in range(3)]
    box = np.stack([x0, y0, x1, y1], axis=1)[use]
    groups = wide * 64 + high
    for group in np.unique(groups):
        w, h = divmod(int(group), 64)
        members = np.flatnonzero(groups == group)
        step = max(1, _SAMPLES >> (w + h))
        for start in range(0, len(members), step):
            _splat(buffer, use, members[start : start + step], corners, box, (1 << w, 1 << h), columns)
    return _hits(buffer, points, triangles, columns)


def _covered(values: np.ndarray, count: int) -> tuple[np.ndarray, np.ndarray]:
    """First and last pixel whose centre may lie inside, of the corners' columns or rows (T, 3)."""
    low = np.ceil(values.min(1) - 0.5).astype(np.int64)
    high = np.floor(values.max(1) - 0.5).astype(np.int64)
    return np.maximum(low, 0), np.minimum(high, count - 1)


def _splat(buffer, names, chosen, corners, box, block, columns) -> None:
    """Offer every pixel centre inside the chosen triangles to the depth buffer."""
    offset = np.arange(block[0] * block[1])
    around = box[chosen][:, :, None]
    dx, dy = (offset % block[0])[None], (offset // block[0])[None]
    # Measured from the box's corner, single precision is exact enough.
    origin = np.column_stack([around[:, 0], around[:, 1], np.zeros(len(chosen))])
    a, b, c = ((corner[chosen] - origin).astype(np.float32) for corner in corners)
    weight = _weights(dx.astype(np.float32), dy.astype(np.float32), a, b, c)
    inside = (weight[0] >= -_SLACK) & (weight[1] >= -_SLACK) & (weight[2] >= -_SLACK)
    inside &= (dx <= around[:, 2] - around[:, 0]) & (dy <= around[:, 3] - around[:, 1])
    which = np.nonzero(inside)[0]
    u, v, w = (part[inside] for part in weight)
    depth = u * a[which, 2] + v * b[which, 2] + w * c[which, 2]
    key = (np.rint(depth * _DEPTH_STEPS).astype(np.int64) << 32) | names[chosen][which]
    pixel = ((around[:, 1] + dy) * columns + around[:, 0] + dx)[inside]
    np.maximum.at(buffer, pixel, key)


def _weights(x, y, a, b, c) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Barycentric weights of pixel centres x, y (T, P) or (T,) in triangles with corners (T, 3)."""
    if x.ndim == 2:
        a, b, c = a[:, None], b[:, None], c[:, None]
    half = np.float32(0.5)
    px, py = x + half, y + half
    ab, ac = b - a, c - a
    area = ab[..., 0] * ac[..., 1] - ab[..., 1] * ac[..., 0]
    first = ((b[..., 0] - px) * (c[..., 1] - py) - (b[..., 1] - py) * (c[..., 0] - px)) / area
    second = ((c[..., 0] - px) * (a[..., 1] - py) - (c[..., 1] - py) * (a[..., 0] - px)) / area
    return first, second, 1 - first - second


def _hits(buffer, points, triangles, columns) -> Hits:
    pixel = np.flatnonzero(buffer != _NOTHING)
    triangle = buffer[pixel] & 0xFFFFFFFF
    a, b, c = (points[triangles[triangle, i]] for i in range(3))
    weight = np.stack(_weights(pixel % columns, pixel // columns, a, b, c), axis=1)
    depth = weight[:, 0] * a[:, 2] + weight[:, 1] * b[:, 2] + weight[:, 2] * c[:, 2]
    return Hits(pixel, triangle, weight.astype(np.float32), depth.astype(np.float32))
