"""Which triangle of the skin is seen at each pixel of a view: for the bodies whose rasters are not stored.

The same rules as the atlas was built by (`assets/build/render/raster.py` and ``arms.py``), on whole arrays
instead of triangle by triangle: half a second for a view.
"""

from functools import cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from glutemap.body.atlas import Box, ViewInfo, mirrored_box
from glutemap.body.frame import BodyType, Direction
from glutemap.body.surface import Segment, Surface, load_surface

Doubles = NDArray[np.float64]
Ints = NDArray[np.int32]
Numbers = NDArray[np.signedinteger]
SLACK = 1e-7  # of a triangle's area: neighbours overlap rather than leave pinholes
AT_ONCE = 150_000  # pixels looked at together: 20 MB
NOTHING = -1e9
ARM = (Segment.UPPER_ARM, Segment.FOREARM, Segment.HAND)
# Opacity of the arm below the armpit, by how many degrees the view is away from the side.
_AWAY, _OPACITY = (0.0, 15.0, 30.0, 45.0), (0.0, 0.10, 0.45, 1.0)
_BELOW_MM, _ABOVE_MM = 125.0, 15.0  # from the armpit downwards, where the arm's fading ends and begins


class _Screen(NamedTuple):
    """The nearest triangle so far at each pixel, and its depth; flat."""

    triangle: Ints
    depth: Doubles
    shape: tuple[int, int]


def rasterised(info: ViewInfo, body: BodyType) -> tuple[Ints, NDArray[np.uint8]]:
    """The triangle (H, W), -1 for none, and the first two corners' weights (H, W, 2) in 255ths.

    Of the view or frame that ``info`` calls stored, like the arrays in its file for a usual body.
    """
    surface, scale = load_surface(), info.raster_px_per_mm
    x0, y0, x1, y1 = _box(info)
    shape = round((y1 - y0) * scale), round((x1 - x0) * scale)
    points = _projected(surface, body, info.stored, (x0, y1), scale)
    screen = _Screen(np.full(shape[0] * shape[1], -1, np.int32), np.full(shape[0] * shape[1], NOTHING), shape)
    armed = _rows_with_arm(body, info.stored, y1, scale, shape[0])
    everything = np.arange(len(surface.triangles))
    _draw(screen, points, surface.triangles, everything, (0, armed))
    if armed < shape[0]:
        bare = ~np.isin(surface.segment, ARM)[surface.triangles].any(1)
        _draw(screen, points, surface.triangles, everything[bare], (armed, shape[0]))
    triangle = screen.triangle.reshape(shape)
    return triangle, _weights(triangle, points, surface.triangles)


def weights_of(info: ViewInfo, body: BodyType, triangle: Ints) -> NDArray[np.uint8]:
    """The weights alone, as `rasterised` has them, where the triangle (H, W) at each pixel is known."""
    surface = load_surface()
    x0, _, _, y1 = _box(info)
    points = _projected(surface, body, info.stored, (x0, y1), info.raster_px_per_mm)
    return _weights(triangle, points, surface.triangles)


def _box(info: ViewInfo) -> Box:
    return mirrored_box(info.box_mm) if info.flipped else info.box_mm


def _projected(
    surface: Surface, body: BodyType, view: Direction, corner: tuple[float, float], scale: float
) -> Doubles:
    """(V, 3): column, row and mm towards the viewer."""
    metres = surface.vertices[body].astype(np.float64)
    x, depth = 1000 * metres @ np.array(view.rightwards), 1000 * metres @ np.array(view.towards_viewer)
    column, row = (x - corner[0]) * scale, (corner[1] - 1000 * metres[:, 2]) * scale
    return np.column_stack([column, row, depth])


@cache
def _fade(body: BodyType) -> tuple[float, float]:
    """The heights (mm) below and above which the arm is as faint as it gets, and whole.

    The usual woman's for the usual man as well, and for all that lies below the skin.
    """
    surface = load_surface()
    arm = np.isin(surface.segment, ARM)[surface.triangles]
    seam = surface.triangles[arm.any(1) & ~arm.all(1)]
    armpit = 1000 * float(surface.vertices[BodyType.FEMALE if body.is_usual else body][seam][..., 2].min())
    return armpit - _BELOW_MM, armpit - _ABOVE_MM


def _rows_with_arm(body: BodyType, view: Direction, top_mm: float, scale: float, rows: int) -> int:
    """How many rows from the top show the arm: where it is more than half there."""
    least = float(np.interp(abs(view.degrees % 180 - 90), _AWAY, _OPACITY))
    bottom, top = _fade(body)
    y = top_mm - (np.arange(rows) + 0.5) / scale
    t = np.clip((y - bottom) / (top - bottom), 0, 1)
    return int((least + (1 - least) * t * t * (3 - 2 * t) > 0.5).sum())


def _draw(screen: _Screen, points: Doubles, triangles: Ints, which: Numbers, rows: tuple[int, int]) -> None:
    """Draw triangles into some rows of the screen, each seen from outside only."""
    x, y = np.ascontiguousarray(points[:, 0]), np.ascontiguousarray(points[:, 1])
    a, b, c = np.ascontiguousarray(triangles[which].T)
    area = (x[b] - x[a]) * (y[c] - y[a]) - (y[b] - y[a]) * (x[c] - x[a])
    seen = np.flatnonzero(area <= -1e-9)  # rows run downwards, so what faces the viewer turns the other way
    which, a, b, c = which[seen], a[seen], b[seen], c[seen]
    left, right = _span(x[a], x[b], x[c], 0, screen.shape[1])
    top, bottom = _span(y[a], y[b], y[c], *rows)
    wide, tall = (right - left).clip(0), (bottom - top).clip(0)
    shown = np.flatnonzero(wide * tall)
    which, left, top, wide, tall = (values[shown] for values in (which, left, top, wide, tall))
    ends = np.cumsum(wide * tall)
    start = 0
    while start < len(which):
        so_far = ends[start - 1] if start else 0
        end = max(start + 1, int(np.searchsorted(ends, so_far + AT_ONCE, "right")))
        some = slice(start, end)
        corners = points[triangles[which[some]]]
        _draw_some(screen, corners, which[some], (left[some], top[some]), (wide[some], tall[some]))
        start = end


def _span(a: Doubles, b: Doubles, c: Doubles, first: int, end: int) -> tuple[Numbers, Numbers]:
    """The first pixel, and the one after the last, whose centre lies between the corners."""
    low, high = np.minimum(np.minimum(a, b), c), np.maximum(np.maximum(a, b), c)
    start = np.maximum(np.ceil(low - 0.5), first).astype(np.int64)
    return start, np.minimum(np.floor(high - 0.5) + 1, end).astype(np.int64)


def _draw_some(
    screen: _Screen,
    corners: Doubles,
    which: Numbers,
    first: tuple[Numbers, Numbers],
    size: tuple[Numbers, Numbers],
) -> None:
    """Draw triangles over the boxes of pixels that begin at ``first`` and are ``size`` wide and high."""
    wide, tall = size
    count = wide * tall
    owner = np.repeat(np.arange(len(which)), count)
    place = np.arange(len(owner)) - np.repeat(np.cumsum(count) - count, count)
    row, column = np.divmod(place, wide[owner])
    column += first[0][owner]
    row += first[1][owner]
    u, v = _shares(_planes(corners), owner, column, row)
    w = 1 - u - v
    inside = np.flatnonzero((u >= -SLACK) & (v >= -SLACK) & (w >= -SLACK))
    owner, u, v, w = owner[inside], u[inside], v[inside], w[inside]
    pixel = row[inside] * screen.shape[1] + column[inside]
    z = u * corners[owner, 0, 2] + v * corners[owner, 1, 2] + w * corners[owner, 2, 2]
    nearer = np.flatnonzero(z > screen.depth[pixel])
    # The last that is put on a pixel stays: the nearest, of equals the first.
    order = nearer[::-1][np.argsort(z[nearer[::-1]], kind="stable")]
    screen.depth[pixel[order]] = z[order]
    screen.triangle[pixel[order]] = which[owner[order]]


def _planes(corners: Doubles) -> Doubles:
    """(K, 6): the first two corners' shares as planes over the picture, of triangles (K, 3, 3).

    Each as its value at the origin, and what it gains per column and per row.
    """
    a, b, c = corners[:, 0], corners[:, 1], corners[:, 2]
    area = (b[:, 0] - a[:, 0]) * (c[:, 1] - a[:, 1]) - (b[:, 1] - a[:, 1]) * (c[:, 0] - a[:, 0])
    planes = []
    for p, q in ((b, c), (c, a)):  # a share is the area of p, q and the place
        planes += [p[:, 0] * q[:, 1] - p[:, 1] * q[:, 0], p[:, 1] - q[:, 1], q[:, 0] - p[:, 0]]
    return np.stack(planes, axis=1) / area[:, None]


def _shares(planes: Doubles, owner: Numbers, column: Numbers, row: Numbers) -> tuple[Doubles, Doubles]:
    """The first two corners' shares in the centres of pixels, of the triangles that own them."""
    x, y = column + 0.5, row + 0.5
    at = planes[owner]
    return at[:, 0] + at[:, 1] * x + at[:, 2] * y, at[:, 3] + at[:, 4] * x + at[:, 5] * y


def _weights(triangle: Ints, points: Doubles, triangles: Ints) -> NDArray[np.uint8]:
    """(H, W, 2): the first two corners' weights at what is seen, in 255ths, together at most 255."""
    owner = triangle.ravel()
    out = np.zeros((len(owner), 2), np.uint8)
    seen = np.flatnonzero(owner >= 0)
    is_seen = np.zeros(len(triangles), np.bool_)
    is_seen[owner[seen]] = True
    planes = _planes(points[triangles[is_seen]])
    place = np.cumsum(is_seen) - 1  # of each triangle among those that are seen
    for part in np.array_split(seen, len(seen) // AT_ONCE + 1):
        row, column = np.divmod(part, triangle.shape[1])
        u, v = _shares(planes, place[owner[part]], column, row)
        u = u.clip(0, 1)
        v = np.minimum(v.clip(0), 1 - u)
        first = np.rint(255 * u)
        out[part, 0], out[part, 1] = first, np.minimum(np.rint(255 * v), 255 - first)
    return out.reshape(*triangle.shape, 2)
