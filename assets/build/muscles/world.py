"""The scene the muscles grow in: bones, skin, what is already occupied, and named places on the bones."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import trimesh
from scipy.ndimage import gaussian_filter1d
from scipy.spatial import cKDTree

from muscles.fields import Field, Grid, polydata  # noqa: F401
from muscles.structure import Part

STEP = 0.003


@dataclass
class World:
    """bones: distance to bone; depth: distance to the skin (negative inside); taken: bone and muscles so far."""

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
            self._memo[key] = np.concatenate([trimesh.sample.sample_surface(self.bone(b), n, seed=1)[0] for b in names])
        return self._memo[key]

    def on(self, points, *names: str) -> np.ndarray:
        """The nearest surface points of the named bones."""
        cloud = self.cloud(*names)
        return cloud[cKDTree(cloud).query(np.asarray(points, float))[1]]

    def __post_init__(self) -> None:
        self._memo: dict = {}


def make_world(skeleton, landmarks, skins, cover: float = 0.0) -> World:
    """skins: list of (vertices, triangles); muscles must fit in all of them. cover: room (m) kept over bone."""
    grid = Grid.box((-0.045, -0.215, 0.0), (0.265, 0.185, 1.52), STEP)
    mask = np.zeros(grid.shape, bool)
    for name, (v, f) in skeleton.bones.items():
        if not name.startswith(("hand", "skull", "jaw")) and v[:, 0].max() > grid.origin[0]:
            part, box = grid.near(v, 0.005)
            mask[box] |= part.inside(v, f)
    bones = Field.of_mask(grid, mask, reach=0.05)
    within = np.ones(grid.shape, bool)
    for v, f in skins:
        within &= grid.inside(v, f)
    if cover:
        within |= bones.values < cover
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
