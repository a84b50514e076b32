"""Which triangle is under each pixel, exactly and without a graphics driver, so that builds repeat."""

import numpy as np
from numba import njit

FAR = np.float32(-1e9)
_SLACK = 1e-7  # of a triangle's area: neighbours overlap rather than leave pinholes


def rasterise(
    points: np.ndarray, triangles: np.ndarray, which: np.ndarray, shape: tuple[int, int]
) -> tuple[np.ndarray, np.ndarray]:
    """The nearest triangle at every pixel centre.

    points (V, 3): column, row (pixel edges at whole numbers) and depth in mm, larger is nearer. which (N,)
    int32: the triangles to draw. Triangles are seen from outside only. Returns the triangle (H, W) int32,
    -1 for none, and its depth (H, W) float32.
    """
    triangle = np.full(shape, -1, np.int32)
    depth = np.full(shape, FAR, np.float32)
    _fill(points, triangles, which, triangle, depth)
    return triangle, depth


@njit(cache=True)
def _fill(points, triangles, which, triangle, depth):
    rows, columns = triangle.shape
    for t in which:
        a, b, c = triangles[t, 0], triangles[t, 1], triangles[t, 2]
        ax, ay, az = points[a, 0], points[a, 1], points[a, 2]
        bx, by, bz = points[b, 0], points[b, 1], points[b, 2]
        cx, cy, cz = points[c, 0], points[c, 1], points[c, 2]
        area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)
        if area > -1e-9:  # rows run downwards, so what faces the viewer turns the other way
            continue
        x0 = max(0, int(np.ceil(min(ax, bx, cx) - 0.5)))
        x1 = min(columns - 1, int(np.floor(max(ax, bx, cx) - 0.5)))
        y0 = max(0, int(np.ceil(min(ay, by, cy) - 0.5)))
        y1 = min(rows - 1, int(np.floor(max(ay, by, cy) - 0.5)))
        for y in range(y0, y1 + 1):
            py = y + 0.5
            for x in range(x0, x1 + 1):
                px = x + 0.5
                u = ((bx - px) * (cy - py) - (by - py) * (cx - px)) / area
                v = ((cx - px) * (ay - py) - (cy - py) * (ax - px)) / area
                w = 1.0 - u - v
                if u < -_SLACK or v < -_SLACK or w < -_SLACK:
                    continue
                z = np.float32(u * az + v * bz + w * cz)
                if z > depth[y, x]:
                    depth[y, x] = z
                    triangle[y, x] = t


@njit(cache=True, inline="always")
def weights(points, a, b, c, x, y):
    """Barycentric weights of a pixel's centre in a triangle, kept inside it."""
    ax, ay, bx, by = points[a, 0], points[a, 1], points[b, 0], points[b, 1]
    cx, cy = points[c, 0], points[c, 1]
    area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)
    px, py = x + 0.5, y + 0.5
    u = ((bx - px) * (cy - py) - (by - py) * (cx - px)) / area
    v = ((cx - px) * (ay - py) - (cy - py) * (ax - px)) / area
    u = min(max(u, 0.0), 1.0)
    v = min(max(v, 0.0), 1.0 - u)
    return u, v, 1.0 - u - v


@njit(cache=True)
def stored_weights(points, triangles, triangle):
    """(H, W, 2) uint8: the first two corners' weights times 255, together at most 255."""
    rows, columns = triangle.shape
    out = np.zeros((rows, columns, 2), np.uint8)
    for y in range(rows):
        for x in range(columns):
            t = triangle[y, x]
            if t < 0:
                continue
            u, v, _ = weights(points, triangles[t, 0], triangles[t, 1], triangles[t, 2], x, y)
            first = int(np.rint(u * 255))
            out[y, x, 0] = first
            out[y, x, 1] = min(int(np.rint(v * 255)), 255 - first)
    return out
