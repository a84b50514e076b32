"""Fibre coordinates of a hollow cell: how far round its border, level by level."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy.ndimage import gaussian_filter, gaussian_filter1d
from skimage.measure import find_contours

from muscles.paths import resample

if TYPE_CHECKING:
    from muscles.carving import Body
    from muscles.limb import Limb

STEPS = 120
EVEN = 4.0  # levels


class Rings:
    """The border of a cell's section at every level, each as the same number of points.

    An angle from a middle turns back on itself where a section is hollow, and its isolines close into rings.
    The way round the border never does. The seam starts from the edge where the cell's generator ends, and
    from level to level the rings are turned so that they fit best: no fibre twists.
    """

    def __init__(self, limb: Limb, body: Body, inside: np.ndarray, live: np.ndarray):
        self.z = limb.grid.axis(2)
        found = {k: self._ring(limb, inside[:, :, k]) for k in live}
        levels = [k for k, ring in found.items() if ring is not None]
        rings = np.array([found[k] for k in levels])
        wide = np.linalg.norm(body.points[levels, -1] - body.points[levels, 0], axis=1)
        first = int(wide.argmax())
        edge = body.points[levels[first], -1] - body.points[levels[first], 0]
        rings[first] = np.roll(rings[first], -int((rings[first] @ edge).argmax()), axis=0)
        for order in (range(first + 1, len(rings)), range(first - 1, -1, -1)):
            before = rings[first]
            for k in order:
                rings[k] = before = _turned(rings[k], before)
        near = np.clip(np.searchsorted(levels, np.arange(len(self.z))), 0, len(levels) - 1)
        rows = gaussian_filter1d(rings[near], EVEN, axis=0, mode="nearest")
        self.rows = np.concatenate([rows, rows[:, :1]], axis=1)
        self.size = float(np.median(np.linalg.norm(np.diff(rings, axis=1), axis=2).sum(1)))

    @staticmethod
    def _ring(limb: Limb, level: np.ndarray) -> np.ndarray | None:
        """(STEPS, 2) m, evenly round the longest border."""
        padded = np.pad(gaussian_filter(level, 0.8), 1, constant_values=-0.004)
        lines = [line for line in find_contours(padded, 0.0) if len(line) > 4]
        if not lines:
            return None
        line = (max(lines, key=len) - 1) * limb.grid.step + limb.grid.origin[:2]
        level_line = np.c_[line, np.zeros(len(line))]
        return np.asarray(resample(level_line, STEPS + 1, spline=False))[:-1, :2]

    def across(self, v: np.ndarray) -> np.ndarray:
        """Metres round the border (n,), of surface points (n, 3)."""
        out = np.empty(len(v))
        for some in np.array_split(np.arange(len(v)), max(len(v) // 4000, 1)):
            out[some] = self._share(v[some])
        return (out - 0.5) * self.size

    def _share(self, v: np.ndarray) -> np.ndarray:
        """0..1 round the ring at the height of each point, by the nearest stretch of it."""
        k = np.interp(v[:, 2], self.z, np.arange(len(self.z)))
        low = np.minimum(k.astype(int), len(self.z) - 2)
        f = (k - low)[:, None, None]
        ring = (1 - f) * self.rows[low] + f * self.rows[low + 1]
        a, d = ring[:, :-1], np.diff(ring, axis=1)
        t = np.clip(((v[:, None, :2] - a) * d).sum(2) / np.maximum((d * d).sum(2), 1e-12), 0, 1)
        off = np.linalg.norm(a + t[..., None] * d - v[:, None, :2], axis=2)
        best = off.argmin(1)
        return (best + t[np.arange(len(v)), best]) / STEPS


def _turned(ring: np.ndarray, before: np.ndarray) -> np.ndarray:
    """A ring begun at the point that brings it nearest to the one before."""
    a, b = ring - ring.mean(0), before - before.mean(0)
    fit = [float((np.roll(a, -k, axis=0) * b).sum()) for k in range(len(a))]
    return np.roll(ring, -int(np.argmax(fit)), axis=0)
