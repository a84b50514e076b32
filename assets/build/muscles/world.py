"""The scene the muscles grow in: bones, skin, what is already occupied, and named places on the bones."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import trimesh
from scipy.ndimage import gaussian_filter1d
from scipy.spatial import cKDTree

from muscles.fields import Field, Grid

if TYPE_CHECKING:
    from muscles.structure import Part

STEP = 0.003
TRUNK_AND_LEG = ((-0.021, -0.215, 0.0), (0.265, 0.185, 1.60))


@dataclass
class World:
    """bones: distance to bone; depth: to the skin (negative inside); taken: to bone and muscles so far."""

    skeleton: object
    landmarks: object
    skins: list
    grid: Grid
    bones: Field
    depth: Field
    taken: Field

    def occupy(self, *parts: Part) -> None:
        """Add parts to what later muscles must lie on."""
        for part in parts:
            near, box = self.grid.near(part.vertices, 0.04)
            local = Field.of_mask(near, near.inside(part.vertices, part.triangles))
            values = self.taken.values.copy()
            values[box] = np.minimum(values[box], local.values)
            self.taken = Field(self.grid, values)

    def bone(self, name: str) -> trimesh.Trimesh:
        v, f = self.skeleton.bones[name]
        return trimesh.Trimesh(v, f, process=False)

    def cloud(self, *names: str) -> np.ndarray:
        """Dense points on the surface of bones (n, 3)."""
        key = ("cloud", names)
        if key not in self._memo:
            n = 60_000
            self._memo[key] = np.concatenate(
                [trimesh.sample.sample_surface(self.bone(b), n, seed=1)[0] for b in names]
            )
        return self._memo[key]

    def on(self, points, *names: str) -> np.ndarray:
        """The nearest surface points of the named bones."""
        cloud = self.cloud(*names)
        return cloud[cKDTree(cloud).query(np.asarray(points, float))[1]]

    @property
    def cage(self) -> Field:
        """The trunk's bones with the gaps between ribs closed, for sheets that must not sink in between."""
        if "cage" not in self._memo:
            gap, low = 0.013, int((self.landmarks["L4"].at[2] - self.grid.origin[2]) / self.grid.step)
            near = self.bones.values[:, :, low:]
            part = Grid(self.grid.origin, self.grid.step, near.shape)
            wide = Field.of_mask(part, near < gap, 0.0, 0.03)
            values = self.bones.values.copy()
            closed = Field.of_mask(part, wide.values < -gap, 1.2, 0.03).values
            values[:, :, low:] = np.minimum(values[:, :, low:], closed)
            self._memo["cage"] = Field(self.grid, values)
        return self._memo["cage"]

    def ray(
        self, z: float, degrees: float, deep: float, axis: tuple[float, float] = (0.0, 0.03)
    ) -> np.ndarray:
        """Where a level ray from an axis (0 front, 90 left, 180 back) comes to deep (m) under the skin."""
        q = np.deg2rad(degrees)
        r = np.arange(0.0, 0.25, 0.001)
        p = np.column_stack([axis[0] + np.sin(q) * r, axis[1] - np.cos(q) * r, np.full(len(r), z)])
        out = self.depth(p) > -deep
        return p[max(int(np.argmax(out)) - 1, 0)]

    def back(self, x: float, z: float, deep: float, front: bool = False) -> np.ndarray:
        """The point deep (m) under the skin of the back (or the front) at x, z."""
        y = np.arange(0.03, 0.18, 0.001) if not front else np.arange(0.03, -0.2, -0.001)
        p = np.column_stack([np.full(len(y), x), y, np.full(len(y), z)])
        out = self.depth(p) > -deep
        return p[max(int(np.argmax(out)) - 1, 0)]

    def rear_of_bone(self, x: float, z: float, reach: float = 0.012) -> np.ndarray:
        """The rearmost bone at x within reach (m) of height z."""
        y = np.arange(0.16, 0.0, -0.001)
        best = None
        for h in np.arange(z - reach, z + reach + 1e-9, 0.003):
            hit = self.bones(np.column_stack([np.full(len(y), x), y, np.full(len(y), h)])) < 0.001
            if hit.any() and (best is None or y[np.argmax(hit)] > best):
                best = y[np.argmax(hit)]
        return np.array([x, 0.05 if best is None else best, z])

    def __post_init__(self) -> None:
        self._memo: dict = {}


def make_world(skeleton, landmarks, skins, box=TRUNK_AND_LEG) -> World:
    """skins: list of (vertices, triangles); muscles must fit in all of them."""
    grid = Grid.box(*box, STEP)
    mask = np.zeros(grid.shape, bool)
    for name, (v, f) in skeleton.bones.items():
        if not name.startswith(("hand", "skull", "jaw")) and v[:, 0].max() > grid.origin[0]:
            part, box = grid.near(v, 0.005)
            mask[box] |= part.inside(v, f)
    bones = Field.of_mask(grid, mask, reach=0.05)
    within = np.ones(grid.shape, bool)
    for v, f in skins:
        within &= grid.inside(v, f)
    depth = Field.of_mask(grid, within, 1.2, reach=0.05)
    return World(skeleton, landmarks, skins, grid, bones, depth, bones)


def crest(world: World, n: int = 40) -> np.ndarray:
    """The top of the iliac crest from ASIS to PSIS, smoothed (n, 3)."""
    p = world.cloud("pelvis_l")
    upper = p[p[:, 2] > p[:, 2].max() - 0.11]
    front = upper[np.argmin(upper[:, 1] - 0.3 * upper[:, 2])]
    back = upper[np.argmax(upper[:, 1] + 0.0 * upper[:, 2])]
    ys = np.linspace(front[1], back[1], n)
    line = []
    for y in ys:
        s = upper[abs(upper[:, 1] - y) < 0.004]
        line.append(s[np.argmax(s[:, 2])] if len(s) else front)
    line = np.array(line)
    line[0], line[-1] = front, back
    smooth = gaussian_filter1d(line, 1.5, axis=0, mode="nearest")
    smooth[:, 1] = ys
    return smooth
