"""Places on the bones that muscles start from and go to."""

from __future__ import annotations

import numpy as np

from muscles.paths import resample, unit
from muscles.world import World, crest


class Sites:
    """Named points and lines; every method answers with points in metres on a real bone surface."""

    def __init__(self, world: World):
        self.world = world
        self.crest_line = resample(crest(world), 101, spline=False)

    def mark(self, name: str, *shift: float) -> np.ndarray:
        """A landmark, moved by (x, y, z) mm."""
        at = np.asarray(self.world.landmarks[name].at, float)
        return at + np.array(shift) / 1000 if shift else at

    def crest(self, s: float) -> np.ndarray:
        """The iliac crest at s: 0 ASIS, 1 PSIS."""
        return self.crest_line[round(np.clip(s, 0, 1) * 100)]

    def ilium(self, s: float, drop: float, inner: bool = False) -> np.ndarray:
        """The outer (or inner) face of the ilium, drop mm below the crest's point s."""
        p = self.crest(s) - [0, 0, drop / 1000]
        chord = unit((self.crest(1) - self.crest(0)) * [1, 1, 0])
        out = np.array([chord[1], -chord[0], 0.0])
        cloud = self.world.cloud("pelvis_l")
        d = cloud - p
        near = cloud[(abs(d[:, 2]) < 0.004) & (abs(d @ chord) < 0.005)]
        if not len(near):
            return self.world.on([p + 0.01 * out], "pelvis_l")[0]
        return near[np.argmin(near @ out) if inner else np.argmax(near @ out)]

    def face(self, bone: str, at: tuple | np.ndarray, direction: tuple) -> np.ndarray:
        """The outermost point of a bone, in a direction, near a line through at (m)."""
        d = unit(np.asarray(direction, float))
        cloud = self.world.cloud(bone)
        off = cloud - at
        side = np.linalg.norm(off - np.outer(off @ d, d), axis=1)
        near = cloud[side < max(0.005, side.min() + 0.002)]
        return near[np.argmax(near @ d)]

    def shaft(self, bone: str, z: float, degrees: float) -> np.ndarray:
        """The surface of a long bone at height z in a direction (0 front, 90 outward, 180 back)."""
        q = np.deg2rad(degrees)
        cloud = self.world.cloud(bone)
        near = cloud[abs(cloud[:, 2] - z) < 0.004]
        middle = (near.min(0) + near.max(0)) / 2
        d = near[:, :2] - middle[:2]
        score = d @ [np.sin(q), -np.cos(q)] - 0.5 * abs(d @ [np.cos(q), np.sin(q)])
        return near[np.argmax(score)]

    def linea(self, z: float) -> np.ndarray:
        """The linea aspera of the femur at height z."""
        return self.shaft("femur_l", z, 185)
