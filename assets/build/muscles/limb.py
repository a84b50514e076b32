"""The room of a limb in which muscles are packed: what is free, the limb's axis and its border."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from scipy.ndimage import gaussian_filter, gaussian_filter1d

from muscles.fields import Grid

if TYPE_CHECKING:
    from muscles.world import World

STEP = 0.002


@dataclass
class Limb:
    """The room: its grid, what is free, the limb's axis and its border in every direction."""

    grid: Grid
    room: np.ndarray  # signed distance (m), negative where muscle may be
    top: float  # z at t = 0
    bottom: float  # z at t = 1
    hub: np.ndarray | None = None  # (nz, 2) m, the middle of the bone that crescents are bent round
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

    def turn_round(self, bone: np.ndarray) -> None:
        """Take the middle of a bone's points (n, 3) at every level as the hub."""
        z = self.grid.axis(2)
        rows = [bone[abs(bone[:, 2] - h) < 0.006][:, :2] for h in z]
        known = np.array([k for k, r in enumerate(rows) if len(r)])
        middle = np.array([(rows[k].min(0) + rows[k].max(0)) / 2 for k in known])
        full = np.column_stack([np.interp(np.arange(len(z)), known, middle[:, k]) for k in range(2)])
        self.hub = gaussian_filter1d(full, 8, axis=0, mode="nearest")

    def off_bone(self, t: float, degrees: float, share: float) -> np.ndarray:
        """The place (m) in a direction from the hub, at a share of the free way from bone to border."""
        z = self.z_of(t)
        k, q = self.level(z), np.deg2rad(degrees)
        r = np.arange(0.004, 0.12, 0.001)
        way = self.hub[k] + np.outer(r, [np.sin(q), -np.cos(q)])
        ij = np.rint((way - self.grid.origin[:2]) / self.grid.step).astype(int)
        ij = np.clip(ij, 0, np.array(self.grid.shape[:2]) - 1)
        free = np.flatnonzero(self.room[ij[:, 0], ij[:, 1], k] < 0)
        first = free[0] if len(free) else 0
        gaps = np.flatnonzero(np.diff(free) > 1)
        last = free[gaps[0]] if len(gaps) else (free[-1] if len(free) else 0)
        x, y = way[round((1 - share) * first + share * last)]
        return np.array([x, y, z])

    def polar(self, t: float, point) -> tuple[float, float]:
        if len(point) == 2:
            return float(point[0]), float(point[1])
        k = self.level(self.z_of(t))
        dx, dy = np.asarray(point[:2]) - self.axis[k]
        degrees = np.rad2deg(np.arctan2(dx, -dy))
        return float(degrees), float(np.hypot(dx, dy) / self.border_at(k, degrees))


def limb_of(world: World, low, high, top: float, bottom: float, fat: float, crotch: float) -> Limb:
    """The room of a limb between two corners (m): under the skin, off the bones and off what is taken."""
    grid = Grid.box(low, high, STEP)
    points = np.stack(np.meshgrid(*[grid.axis(k) for k in range(3)], indexing="ij"), -1)
    depth = world.depth(points)
    room = np.maximum(depth + fat, 0.0012 - world.taken(points))
    room = np.maximum(room, (0.003 - points[..., 0]))
    limb = Limb(grid, room.astype(np.float32), top, bottom)
    limb.frame(depth + fat, crotch, 0.004)
    return limb
