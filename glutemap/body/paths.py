"""Laying points and paths on the skin of the mean body."""

import itertools
import math

import numpy as np
from numpy.typing import NDArray

from glutemap.body.reach import near
from glutemap.body.surface import TOUCHING, Segment, Surface

Doubles = NDArray[np.float64]

TOWARDS = {
    "posterior": (0.0, 1.0, 0.0),
    "anterior": (0.0, -1.0, 0.0),
    "lateral": (1.0, 0.0, 0.0),
    "medial": (-1.0, 0.0, 0.0),
}
POKES_M = 0.03  # a bony point may lie this far outside the skin and still belong to the skin below it
ACROSS_M = 0.005  # how far past the midline skin still belongs to a left-sided point
STEP_M = 0.003  # spacing of the points of a path
MARGIN_M = 0.06  # skin considered beside the chord of a path, besides its bulge
ROUNDS = 5  # of smoothing and laying; the path moves less than 1 mm after four
LEAST_FACING = 0.1  # cosine: skin that faces away from where a path should run is not considered


def _apart(points: Doubles, vertices: Doubles) -> Doubles:
    """(N, L) the squared distance of each point (N, 3) to each vertex (L, 3), up to a constant per point."""
    return np.asarray((vertices**2).sum(1)[None] - 2 * points @ vertices.T)


class SkinPaths:
    """Lays left-sided points and paths on the skin. The forearms and hands are never hit."""

    def __init__(self, surface: Surface) -> None:
        self.surface = surface
        hanging = np.isin(surface.segment, (Segment.FOREARM, Segment.HAND))
        self._body = np.flatnonzero(~hanging)
        triangles = surface.triangles[~hanging[surface.triangles].any(1)]
        corners = surface.mean[triangles]  # (T, 3, 3)
        self._triangles = triangles
        self._low, self._high = corners.min(1), corners.max(1)

    def lay(self, point: Doubles, facing: str) -> Doubles:
        """The skin (3,) that a point (3,) of the bone is laid on: straight in a direction, or the nearest."""
        if facing in TOWARDS:
            hit = self._along_ray(point, np.array(TOWARDS[facing]))
            if hit is not None:
                return hit
        distance = np.linalg.norm(self.surface.mean[self._body] - point, axis=1)
        return np.asarray(self.surface.mean[self._body[distance.argmin()]])

    def _along_ray(self, point: Doubles, direction: Doubles) -> Doubles | None:
        """Where the line leaves the body nearest to the point; None when it misses."""
        axis = int(np.abs(direction).argmax())
        u, v = (k for k in range(3) if k != axis)
        near_line = (
            (self._low[:, u] <= point[u]) & (self._high[:, u] >= point[u])
            & (self._low[:, v] <= point[v]) & (self._high[:, v] >= point[v])
        )  # fmt: skip
        a, b, c = (self.surface.mean[corner] for corner in self._triangles[near_line].T)
        normal = np.cross(b - a, c - a)
        outward = normal @ direction > 1e-12
        a, b, c, normal = a[outward], b[outward], c[outward], normal[outward]

        def signed(p: Doubles, q: Doubles) -> Doubles:
            rise, run = q[:, v] - p[:, v], q[:, u] - p[:, u]
            return np.asarray(run * (point[v] - p[:, v]) - rise * (point[u] - p[:, u]))

        sides = np.stack([signed(a, b), signed(b, c), signed(c, a)])
        hit = (sides >= 0).all(0) | (sides <= 0).all(0)
        along = ((a[hit] - point) * normal[hit]).sum(1) / (normal[hit] @ direction)
        # A left-sided point stays on the left half: a ray inwards must not land on the other leg.
        along = along[(along >= -POKES_M) & (point[0] + direction[0] * along >= -ACROSS_M)]
        if not len(along):
            return None
        return np.asarray(point + direction * along[np.abs(along).argmin()])

    def through(self, spots: Doubles) -> tuple[Doubles, Doubles, NDArray[np.int32]]:
        """A path over the skin through spots (N, 3): points (K, 3), normals (K, 3), nearest vertices (K,)."""
        mean, normals = self.surface.mean, self.surface.normals
        if len(spots) == 1:
            points = spots
        else:
            points = np.concatenate([self._between(a, b) for a, b in itertools.pairwise(spots)])
        nearest = self._nearest(points)
        return self._flattened(points, nearest, mean, normals), normals[nearest], nearest.astype(np.int32)

    def _nearest(self, points: Doubles) -> NDArray[np.intp]:
        local = self._body[near(self.surface.mean[self._body], points, MARGIN_M)]
        return np.asarray(local[_apart(points, self.surface.mean[local]).argmin(1)])

    def _between(self, a: Doubles, b: Doubles) -> Doubles:
        """A smooth way over the skin from a to b, both on it: (K, 3)."""
        mean, normals = self.surface.mean, self.surface.normals
        ends = self._nearest(np.array([a, b]))
        t = np.linspace(0, 1, max(2, math.ceil(float(np.linalg.norm(b - a)) / STEP_M) + 1))[:, None]
        outward = (1 - t) * normals[ends[0]] + t * normals[ends[1]]
        outward[:, 0] += 0.05  # a way from the front to the back goes round the outer side
        outward /= np.linalg.norm(outward, axis=1, keepdims=True).clip(1e-9)
        turn = math.acos(float(np.clip(normals[ends[0]] @ normals[ends[1]], -1, 1)))
        bulge = float(np.linalg.norm(b - a)) / 2 * math.tan(turn / 4)
        points: Doubles = (1 - t) * a + t * b + np.sin(np.pi * t) * bulge * outward
        local = self._body[near(mean[self._body], points, MARGIN_M + bulge)]
        joined = TOUCHING[self.surface.part[local]][:, self.surface.part[ends]].any(1)
        local = local[joined]
        away = outward @ normals[local].T < LEAST_FACING
        for _ in range(ROUNDS):
            distance = _apart(points, mean[local])
            distance[away] += 1.0
            points = self._flattened(points, local[distance.argmin(1)], mean, normals)
            for _ in range(3):
                points[1:-1] = (points[:-2] + 2 * points[1:-1] + points[2:]) / 4
            points[0], points[-1] = a, b
        return points

    @staticmethod
    def _flattened(points: Doubles, nearest: NDArray[np.intp], mean: Doubles, normals: Doubles) -> Doubles:
        """The points moved along the normals of their nearest vertices onto the skin there."""
        normal = normals[nearest]
        height = ((points - mean[nearest]) * normal).sum(1, keepdims=True)
        return np.asarray(points - height * normal)
