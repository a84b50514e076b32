"""From the cells of a packed limb to smooth bellies with fibres."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy.ndimage import gaussian_filter, gaussian_filter1d, label
from scipy.sparse import coo_matrix
from skimage.measure import marching_cubes

from muscles.rings import Rings
from muscles.shapes import tendon_of, vertex_normals, volume
from muscles.structure import Part

if TYPE_CHECKING:
    from muscles.limb import Limb

REACH = 0.010  # m; distances are not followed farther
GAP = 0.0002
TAPER = (0.3, 0.9)  # how fast the lower and the upper end get thinner beyond the last level with an area


@dataclass
class Body:
    """What a cell's surface is painted from; the arrays are per level of the limb's grid."""

    tendon: tuple[float, float]
    pennation: float
    feather: bool
    crescent: bool
    sheet: bool
    points: np.ndarray  # (nz, k, 2) m
    area: np.ndarray  # (nz,) m2
    along: np.ndarray  # (nz,)


def carve(limb: Limb, cost: np.ndarray, weights: np.ndarray, soft: list[float]):
    """Yield per cell a field (m, positive inside), smooth, rounded, and never two positive at a place."""
    fields = [_distance(limb, cost, weights, n) for n in range(len(cost))]
    order = np.stack(fields)
    best = order.max(0)
    for n, own in enumerate(fields):
        order[n] = -REACH
        rival = order.max(0) if len(order) > 1 else np.full_like(own, -REACH)
        order[n] = own
        between = np.where(own >= best, 0.5 * (own - rival), 0.5 * (own - best))
        yield gaussian_filter(_soft_least(np.minimum(between, own), -limb.room, soft[n]), 0.9) - GAP


def _distance(limb: Limb, cost: np.ndarray, weights: np.ndarray, n: int) -> np.ndarray:
    """How far inside its own cell a place is (m), evened along the limb and drawn to a point at the ends."""
    own = cost[n] - weights[n].astype(np.float32)
    rival = np.zeros_like(own)
    for m in range(len(cost)):
        if m != n:
            np.minimum(rival, cost[m] - weights[m].astype(np.float32), out=rival)
    h = limb.grid.step
    s = rival - own
    slope = np.hypot(np.gradient(s, h, axis=0), np.gradient(s, h, axis=1))
    inside = np.clip(s / np.maximum(slope, 0.006), -REACH, REACH)
    _taper(inside, np.flatnonzero(weights[n] > 0), h)
    return gaussian_filter(inside, (1.0, 1.0, 2.5))


def _taper(inside: np.ndarray, live: np.ndarray, step: float) -> None:
    """Beyond its last levels a cell goes on as a cone."""
    low, high = live[0], live[-1]
    for k in range(inside.shape[2]):
        if k < low or k > high:
            end, far = (low, TAPER[0] * (low - k)) if k < low else (high, TAPER[1] * (k - high))
            inside[:, :, k] = np.clip(inside[:, :, end] - far * step, -REACH, REACH)


def _soft_least(a: np.ndarray, b: np.ndarray, k: float) -> np.ndarray:
    """The lesser of two fields, rounded within k (m) of where they cross: a belly's border is no edge."""
    h = np.clip(0.5 + 0.5 * (b - a) / k, 0, 1)
    return b + (a - b) * h - k * h * (1 - h)


def surface(limb: Limb, body: Body, inside: np.ndarray) -> tuple[Part, list[np.ndarray]] | None:
    """The closed surface of one cell with its fibre coordinates, and lines through it."""
    blobs, n = label(inside > 0)
    if n == 0:
        return None
    if n > 1:
        size = np.bincount(blobs.ravel())[1:]
        crumbs = np.r_[False, size < 0.04 * size.max()]
        inside = np.where(crumbs[blobs], -0.002, inside)
    frame = Frame(limb, body, inside > 0)
    if body.sheet:
        frame.rings = Rings(limb, body, inside, frame.live)
    padded = np.pad(inside, 1, constant_values=-0.004)
    vertices, triangles, _, _ = marching_cubes(padded, 0.0)
    vertices = (vertices - 1) * limb.grid.step + limb.grid.origin
    vertices = polish(vertices, triangles, 60 if body.tendon[0] > 1 else 18)
    part = Part(vertices.astype(np.float32), triangles.astype(np.int32), *frame.coordinates(vertices))
    if volume(part) < 0:
        part.triangles = part.triangles[:, ::-1].copy()
    part.normals = vertex_normals(part.vertices, part.triangles)
    return part, frame.lines()


def polish(v: np.ndarray, f: np.ndarray, rounds: int = 18) -> np.ndarray:
    """Taubin smoothing: removes the voxels' grain and keeps the volume."""
    e = np.concatenate([f[:, [0, 1]], f[:, [1, 2]], f[:, [2, 0]]])
    ends = (np.r_[e[:, 0], e[:, 1]], np.r_[e[:, 1], e[:, 0]])
    a = coo_matrix((np.ones(2 * len(e)), ends), shape=(len(v),) * 2).tocsr()
    a.data[:] = 1
    degree = np.maximum(np.asarray(a.sum(1)).ravel(), 1)
    for _ in range(rounds):
        for step in (0.5, -0.53):
            v = v + step * ((a @ v) / degree[:, None] - v)
    return v


class Frame:
    """Middle and spread of a cell's sections, so that each fibre keeps its place in them from end to end."""

    def __init__(self, limb: Limb, body: Body, mask: np.ndarray):
        self.limb, self.body = limb, body
        self.rings: Rings | None = None
        self.hub = limb.axis if limb.hub is None else limb.hub
        self.z = limb.grid.axis(2)
        count = mask.sum((0, 1))
        self.live = np.flatnonzero(count >= min(3, count.max()))
        x, y = limb.grid.axis(0), limb.grid.axis(1)
        many = np.maximum(count, 1)
        mx, my = (mask * x[:, None, None]).sum((0, 1)) / many, (mask * y[None, :, None]).sum((0, 1)) / many
        dx, dy = x[:, None, None] - mx, y[None, :, None] - my
        spread = [(mask * a * b).sum((0, 1)) / many for a, b in ((dx, dx), (dx, dy), (dy, dy))]
        self.middle = self._even(np.c_[mx, my], 5)
        xx, xy, yy = self._even(np.c_[tuple(spread)], 7).T
        floor = (0.8 * limb.grid.step) ** 2
        self.spread = np.stack([np.stack([xx + floor, xy], -1), np.stack([xy, yy + floor], -1)], -2)
        values, vectors = np.linalg.eigh(self.spread)
        self.root = np.einsum("nij,nj,nkj->nik", vectors, np.sqrt(values), vectors)
        self.unroot = np.linalg.inv(self.root)

    def _even(self, rows: np.ndarray, sigma: float) -> np.ndarray:
        """Per level (nz, k), filled beyond the cell's ends and smoothed."""
        live, out = self.live, np.empty_like(rows)
        for k in range(rows.shape[1]):
            out[:, k] = np.interp(np.arange(len(rows)), live, rows[live, k])
        return gaussian_filter1d(out, sigma, axis=0, mode="nearest")

    def _at(self, z: np.ndarray, rows: np.ndarray) -> np.ndarray:
        flat = rows.reshape(len(rows), -1)
        out = np.column_stack([np.interp(z, self.z, flat[:, k]) for k in range(flat.shape[1])])
        return out.reshape(len(z), *rows.shape[1:])

    def _outward(self) -> np.ndarray:
        """(nz,) the direction from the limb's axis to the cell, in its evened-out section."""
        away = self.middle - self.hub
        if not self.body.crescent:
            away = np.einsum("nij,nj->ni", self.unroot, away)
        turn = np.unwrap(np.arctan2(away[:, 0], -away[:, 1]))
        return gaussian_filter1d(turn, 8, mode="nearest")

    def coordinates(self, v: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """along, across and tendon of surface points."""
        z, body = v[:, 2], self.body
        along = np.interp(z, self.z, body.along)
        tendon = tendon_of(along, body.tendon)
        if self.rings is not None:
            across = self.rings.across(v)
            return along.astype(np.float32), across.astype(np.float32), tendon.astype(np.float32)
        if body.crescent:
            d = v[:, :2] - self._at(z, self.hub)
            reach = np.median(np.hypot(d[:, 0], d[:, 1]))
        else:
            d = v[:, :2] - self._at(z, self.middle)
            d = np.einsum("nij,nj->ni", self._at(z, self.unroot), d)
            reach = 1.9 * np.median(np.sqrt(np.trace(self.spread[self.live], axis1=1, axis2=2) / 2))
        angle = np.arctan2(d[:, 0], -d[:, 1]) - np.interp(z, self.z, self._outward())
        angle = (angle + np.pi) % (2 * np.pi) - np.pi
        length = self.limb.grid.step * len(self.live)
        side = abs(angle) if body.feather else angle
        across = side * reach + body.pennation * along * length
        return along.astype(np.float32), across.astype(np.float32), tendon.astype(np.float32)

    def lines(self) -> list[np.ndarray]:
        """Fibres (k, 3) through the cell, top to bottom."""
        live = self.live[::-1]
        z = self.z[live]
        if self.body.crescent:
            points = self.body.points[live]
            columns = np.linspace(0, points.shape[1] - 1, 13)
            low = np.minimum(columns.astype(int), max(points.shape[1] - 2, 0))
            high, f = np.minimum(low + 1, points.shape[1] - 1), (columns - low)[:, None]
            return [
                np.c_[(1 - s) * points[:, a] + s * points[:, b], z]
                for a, b, s in zip(low, high, f, strict=True)
            ]
        out = []
        for degrees, share in [(a, 1.25) for a in range(0, 360, 40)] + [(a, 0.6) for a in (30, 150, 270)]:
            q = np.deg2rad(degrees) + self._outward()[live]
            ring = share * np.c_[np.sin(q), -np.cos(q)]
            out.append(np.c_[self.middle[live] + np.einsum("nij,nj->ni", self.root[live], ring), z])
        return out
