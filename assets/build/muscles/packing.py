"""Muscles that fill a limb: at each height every muscle takes its cell of the room between bone and skin.

A muscle has a small generator (points in the slice) and a wanted area per height. The cells are those of a
power diagram whose weights are solved so that each cell gets its area; so neighbours touch, nothing overlaps
and the limb is full. The surface is taken from the continuous difference of the cells' costs.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from scipy.interpolate import PchipInterpolator
from scipy.ndimage import gaussian_filter, gaussian_filter1d, label
from skimage.measure import marching_cubes

from muscles.shapes import tendon_of, vertex_normals, volume
from muscles.structure import Part

if TYPE_CHECKING:
    from muscles.fields import Grid

FAR = 1.0


@dataclass
class Station:
    """Where a muscle is at one height: t along the limb, generator points, area in cm2.

    A point is (angle in degrees: 0 front, 90 outward, 180 back; share of the way from axis to border), or a
    position (x, y, z) on a bone, of which x and y are used.
    """

    t: float
    points: list
    area: float


@dataclass
class Cell:
    """A muscle to be packed."""

    id: str
    stations: list[Station]
    tendon: tuple[float, float] = (0.08, 0.88)
    pennation: float = 0.0  # metres sideways per metre along


@dataclass
class Limb:
    """The room: its grid, what is free, the limb's axis and its border in every direction."""

    grid: Grid
    room: np.ndarray  # signed distance (m), negative where muscle may be
    top: float  # z at t = 0
    bottom: float  # z at t = 1
    axis: np.ndarray = field(init=False)  # (nz, 2)
    border: np.ndarray = field(init=False)  # (nz, 72) m

    def frame(self, skin_depth: np.ndarray, lowest_free: float, inner: float) -> None:
        """Find axis and border; above lowest_free (z, the crotch) the axis is drawn on in a straight line."""
        z = self.grid.axis(2)
        x, y = self.grid.axis(0), self.grid.axis(1)
        mask = (skin_depth < 0) & (x > inner)[:, None, None]
        count = np.maximum(mask.sum((0, 1)), 1)
        cx = (mask * x[:, None, None]).sum((0, 1)) / count
        cy = (mask * y[None, :, None]).sum((0, 1)) / count
        low = z < lowest_free
        # Near the crotch the section already bulges to the middle, so the line is taken from further down.
        for c in (cx, cy) if lowest_free < z[-1] else ():
            span = low & (z > lowest_free - 0.12)
            slope, start = np.polyfit(z[span], c[span], 1)
            blend = np.clip((z - (lowest_free - 0.06)) / 0.05, 0, 1)
            c[:] = (1 - blend) * c + blend * (slope * z + start)
        self.axis = gaussian_filter1d(np.c_[cx, cy], 6, axis=0)
        angles = np.deg2rad(np.arange(72) * 5)
        r = np.arange(0.006, 0.14, 0.001)
        self.border = np.full((len(z), 72), 0.02)
        for k in range(len(z)):
            px = self.axis[k, 0] + np.outer(np.sin(angles), r)
            py = self.axis[k, 1] - np.outer(np.cos(angles), r)
            i = np.clip(np.rint((px - x[0]) / self.grid.step).astype(int), 0, len(x) - 1)
            j = np.clip(np.rint((py - y[0]) / self.grid.step).astype(int), 0, len(y) - 1)
            out = ~mask[i, j, k]
            self.border[k] = np.where(out.any(1), r[np.argmax(out, axis=1)], r[-1])
        self.border = gaussian_filter(self.border, (2, 1.2), mode=("nearest", "wrap"))

    def t_of(self, z):
        return (self.top - z) / (self.top - self.bottom)

    def z_of(self, t):
        return self.top - t * (self.top - self.bottom)

    def level(self, z: float) -> int:
        return int(np.clip(round((z - self.grid.origin[2]) / self.grid.step), 0, self.grid.shape[2] - 1))

    def border_at(self, k, degrees):
        return np.interp(np.mod(degrees, 360), np.arange(73) * 5, np.r_[self.border[k], self.border[k][0]])

    def point(self, t: float, degrees: float, share: float) -> np.ndarray:
        """The place (m) at t along the limb, in a direction, at a share of the way from axis to border."""
        z = self.z_of(t)
        k = self.level(z)
        q, r = np.deg2rad(degrees), self.border_at(k, degrees) * share
        return np.array([self.axis[k, 0] + np.sin(q) * r, self.axis[k, 1] - np.cos(q) * r, z])

    def polar(self, t: float, point) -> tuple[float, float]:
        if len(point) == 2:
            return float(point[0]), float(point[1])
        k = self.level(self.z_of(t))
        dx, dy = np.asarray(point[:2]) - self.axis[k]
        degrees = np.rad2deg(np.arctan2(dx, -dy))
        return float(degrees), float(np.hypot(dx, dy) / self.border_at(k, degrees))


@dataclass
class Course:
    """A cell's generator and area at every level of the grid; levels outside its span have no area."""

    points: np.ndarray  # (nz, k, 2) m
    area: np.ndarray  # (nz,) m2
    turn: np.ndarray  # (nz,) mean angle, radians
    along: np.ndarray  # (nz,) 0..1


def course(cell: Cell, limb: Limb) -> Course:
    z = limb.grid.axis(2)
    t = limb.t_of(z)
    count = max(len(s.points) for s in cell.stations)
    at = np.array([s.t for s in cell.stations])
    polar = []
    for s in cell.stations:
        p = np.array([limb.polar(s.t, q) for q in s.points])
        i = np.linspace(0, len(p) - 1, count)
        rows = [
            np.interp(i, np.arange(len(p)), np.unwrap(p[:, 0], period=360)),
            np.interp(i, np.arange(len(p)), p[:, 1]),
        ]
        polar.append(np.array(rows))
    stack = np.array(polar)  # (stations, 2, count)
    stack[:, 0] = np.unwrap(stack[:, 0], period=360, axis=0)
    inside = np.clip(t, at[0], at[-1])
    value = PchipInterpolator(at, stack, axis=0)(inside)
    value = gaussian_filter1d(value, 3, axis=0, mode="nearest")
    area = PchipInterpolator(at, [s.area for s in cell.stations])(inside) * 1e-4
    area[(t < at[0]) | (t > at[-1])] = 0
    fine = np.linspace(0, count - 1, 1 if count == 1 else 4 * count - 3)
    low = np.minimum(fine.astype(int), max(count - 2, 0))
    f = fine - low
    high = np.minimum(low + 1, count - 1)
    value = value[..., low] * (1 - f) + value[..., high] * f
    points = np.empty((len(z), len(fine), 2))
    for k in range(len(z)):
        r = value[k, 1] * limb.border_at(k, value[k, 0])
        q = np.deg2rad(value[k, 0])
        points[k] = limb.axis[k] + np.c_[np.sin(q), -np.cos(q)] * r[:, None]
    along = np.clip((t - at[0]) / (at[-1] - at[0]), 0, 1)
    return Course(points, area, np.deg2rad(value[:, 0].mean(-1)), along)


def costs(limb: Limb, courses: list[Course]) -> np.ndarray:
    """Squared distance (cells, nx, ny, nz) from the generators, FAR where a muscle is not."""
    x, y = limb.grid.axis(0), limb.grid.axis(1)
    out = np.full((len(courses), *limb.grid.shape), FAR, np.float32)
    for n, c in enumerate(courses):
        live = np.flatnonzero(c.area > 0)
        p = c.points[live]
        best = None
        for j in range(p.shape[1]):
            d = (x[:, None, None] - p[:, j, 0]) ** 2 + (y[None, :, None] - p[:, j, 1]) ** 2
            best = d if best is None else np.minimum(best, d)
        out[n][:, :, live] = best
    return out


def solve(limb: Limb, cost: np.ndarray, courses: list[Course], fill) -> np.ndarray:
    """Weights (cells, nz), m2, that give every cell its area; fill(t) -> (share of the room, how firmly)."""
    nz = limb.grid.shape[2]
    pixel = limb.grid.step**2
    weights = np.zeros((len(courses), nz))
    t = limb.t_of(limb.grid.axis(2))
    wanted = np.array([c.area for c in courses])
    start = None
    for k in range(nz):
        live = np.flatnonzero(wanted[:, k] > 0)
        free = limb.room[:, :, k] < 0
        if not len(live) or not free.any():
            continue
        share, firm = fill(t[k])
        total = wanted[live, k].sum()
        target = (1 - firm) * min(total, 0.94 * free.sum() * pixel) + firm * share * free.sum() * pixel
        area = wanted[live, k] * target / total
        wanted[live, k] = area
        d = cost[live, :, :, k][:, free]
        w = (
            area / np.pi * 0.7
            if start is None
            else np.where(start[live] > 0, start[live], area / np.pi * 0.7)
        )
        w = _balance(d, w, area, pixel)
        start = np.zeros(len(courses))
        start[live] = w
        weights[live, k] = w
    for c, a in zip(courses, wanted, strict=True):
        c.area = a
    return _smooth_weights(weights)


def _balance(d: np.ndarray, w: np.ndarray, area: np.ndarray, pixel: float) -> np.ndarray:
    for _ in range(30):
        c = d - w[:, None]
        owner = np.argmin(c, axis=0)
        owned = np.take_along_axis(c, owner[None], 0)[0] < 0
        have = np.bincount(owner[owned], minlength=len(w)) * pixel
        w = np.clip(w + 0.5 * (area - have) / np.pi, 1e-6, None)
    return w


def _smooth_weights(weights: np.ndarray) -> np.ndarray:
    live = (weights > 0).astype(float)
    total = gaussian_filter1d(weights, 2.0, axis=1)
    return np.where(live > 0, total / np.maximum(gaussian_filter1d(live, 2.0, axis=1), 1e-9), 0)


def carve(limb: Limb, cost: np.ndarray, weights: np.ndarray, gap: float = 0.0004, round_: float = 1.3):
    """Yield per cell a field (m, positive inside), smooth and rounded."""
    h = limb.grid.step
    c = cost - weights[:, None, None, :].astype(np.float32)
    order = np.partition(c, 1, axis=0) if len(c) > 1 else np.concatenate([c, np.full_like(c, FAR)])
    first, second = order[0], order[1]
    for n in range(len(c)):
        own = c[n]
        rival = np.where(own <= first, second, first)
        s = np.minimum(rival, 0) - own
        gx, gy = np.gradient(s, h, axis=0), np.gradient(s, h, axis=1)
        slope = np.maximum(np.hypot(gx, gy), 0.004)
        inside = np.minimum(s / slope, -limb.room)
        dead = weights[n] <= 0
        inside[:, :, dead] = -0.006
        yield gaussian_filter(np.clip(inside, -0.008, 0.008), round_) - gap


def surface(limb: Limb, cell: Cell, way: Course, inside: np.ndarray) -> Part | None:
    """The closed surface of one cell with its fibre coordinates."""
    blobs, n = label(inside > 0)
    if n == 0:
        return None
    if n > 1:
        size = np.bincount(blobs.ravel())[1:]
        inside = np.where((blobs > 0) & (blobs != np.argmax(size) + 1), -0.002, inside)
    inside = np.pad(inside, 1, constant_values=-0.004)
    vertices, triangles, _, _ = marching_cubes(inside, 0.0)
    vertices = (vertices - 1) * limb.grid.step + limb.grid.origin
    vertices = _polish(vertices, triangles)
    part = Part(
        vertices.astype(np.float32), triangles.astype(np.int32), *_coordinates(limb, cell, way, vertices)
    )
    if volume(part) < 0:
        part.triangles = part.triangles[:, ::-1].copy()
    part.normals = vertex_normals(part.vertices, part.triangles)
    return part


def _polish(v: np.ndarray, f: np.ndarray, rounds: int = 6) -> np.ndarray:
    """Taubin smoothing: removes the voxels' grain and keeps the volume."""
    from scipy.sparse import coo_matrix

    e = np.concatenate([f[:, [0, 1]], f[:, [1, 2]], f[:, [2, 0]]])
    a = coo_matrix(
        (np.ones(2 * len(e)), (np.r_[e[:, 0], e[:, 1]], np.r_[e[:, 1], e[:, 0]])), shape=(len(v),) * 2
    )
    a = a.tocsr()
    a.data[:] = 1
    degree = np.maximum(np.asarray(a.sum(1)).ravel(), 1)
    for _ in range(rounds):
        for step in (0.5, -0.53):
            v = v + step * ((a @ v) / degree[:, None] - v)
    return v


def _coordinates(limb: Limb, cell: Cell, way: Course, v: np.ndarray):
    z = limb.grid.axis(2)
    at = lambda values: np.interp(v[:, 2], z, values)  # noqa: E731
    axis = np.c_[at(limb.axis[:, 0]), at(limb.axis[:, 1])]
    d = v[:, :2] - axis
    angle = np.arctan2(d[:, 0], -d[:, 1]) - at(way.turn)
    angle = (angle + np.pi) % (2 * np.pi) - np.pi
    width = np.sqrt(np.maximum(way.area, 0))
    width = np.maximum(width / width.max(), 0.45)
    reach = np.median(np.hypot(d[:, 0], d[:, 1]))
    along = at(way.along)
    length = limb.grid.step * np.count_nonzero(way.area > 0)
    across = angle * reach / at(gaussian_filter1d(width, 6)) + cell.pennation * along * length
    return (
        along.astype(np.float32),
        across.astype(np.float32),
        tendon_of(along, cell.tendon).astype(np.float32),
    )


def fibres(limb: Limb, way: Course) -> list[np.ndarray]:
    """The generator's own lines, top to bottom."""
    live = np.flatnonzero(way.area > 0)[::-1]
    z = limb.grid.axis(2)[live]
    return [np.c_[way.points[live, j], z].astype(np.float32) for j in range(way.points.shape[1])]


def pack(limb: Limb, cells: list[Cell], fill) -> dict[str, tuple[Part, list[np.ndarray]]]:
    ways = [course(c, limb) for c in cells]
    cost = costs(limb, ways)
    weights = solve(limb, cost, ways, fill)
    made = {}
    for cell, way, inside in zip(cells, ways, carve(limb, cost, weights), strict=True):
        part = surface(limb, cell, way, inside)
        if part is not None:
            made[cell.id] = (part, fibres(limb, way))
    return made
