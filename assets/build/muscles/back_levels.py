# ruff: noqa: RUF005 - points are shifted by adding, nothing is concatenated
"""Places on the back and the depth at which its layers lie."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy.interpolate import PchipInterpolator

from muscles.barrel import Barrel, make_barrel
from muscles.paths import smoothstep

if TYPE_CHECKING:
    from muscles.sites import Sites
    from muscles.wall import Level
    from muscles.world import World

KINDS = {"T": "thoracic", "L": "lumbar", "C": "cervical"}
# How deep (mm) under the skin the outer face of the long muscles lies, by height (level).
COVER = (
    ("coccyx", 7.0),
    ("S3", 7.0),
    ("S1", 9.0),
    ("L4", 9.0),
    ("L1", 10.0),
    ("T12", 11.5),
    ("T10", 14.0),
    ("T7", 16.0),
    ("T3", 16.0),
    ("C7", 16.0),
)
SIDE = (0.042, 0.090)  # m from the midline: from here on outwards they slope down on to the ribs
ON_RIBS = 0.007


class Back:
    """The back as a barrel with named levels."""

    LEVELS = (
        *(f"S{k}" for k in (4, 3, 2, 1)),
        *(f"L{k}" for k in range(5, 0, -1)),
        *(f"T{k}" for k in range(12, 0, -1)),
        "C7",
        "C6",
    )

    def __init__(self, world: World, at: Sites):
        self.world, self.at, self.barrel = world, at, make_barrel(world)
        heights = [at.mark(level)[2] for level, _ in COVER]
        self.waist = float(at.mark("rib12_angle")[2]) - 0.03
        self._cover = PchipInterpolator(heights, [mm / 1000 for _, mm in COVER])

    def z(self, level: str) -> float:
        """The middle height of a vertebra's body, or a sacral crest's height."""
        if level[0] == "S":
            return float(self.at.mark(level)[2])
        z = self.world.cloud(f"{KINDS[level[0]]}{level[1:]}")[:, 2]
        return float((z.min() + z.max()) / 2)

    @staticmethod
    def bone_id(level: str) -> str:
        return "sacrum" if level[0] == "S" else f"vertebra_{level.lower()}"

    def bone(self, level: str) -> str:
        return "sacrum" if level[0] == "S" else f"{KINDS[level[0]]}{level[1:]}"

    def level(self, above: float = 0.0) -> Level:
        """The outer face of the long muscles, or a face so much above it."""
        low, high = self._cover.x[0], self._cover.x[-1]

        def at(q: np.ndarray, z: np.ndarray) -> np.ndarray:
            skin, shell = self.barrel.skin_at(q, z), self.barrel.shell_at(q, z)
            free = np.maximum(
                skin - self._cover(np.clip(z, low, high)), np.minimum(shell + 0.0015, skin - 0.002)
            )
            side = smoothstep(*SIDE, np.abs(free * np.sin(np.deg2rad(q))))
            side = side * smoothstep(self.waist, self.waist + 0.04, z)
            ribs = np.minimum(shell + ON_RIBS, free)
            # Over the tips of the spines the layers are at their thinnest.
            thin = 0.25 + 0.75 * smoothstep(0.004, 0.016, np.abs(free * np.sin(np.deg2rad(q))))
            return free + side * (ribs - free) + above * thin

        return at

    def floor(self) -> Level:
        """What the long muscles lie on: just above spine and ribs."""
        return lambda q, z: np.full(np.shape(q), 0.030)

    def on(self, x: float, z: float, above: float = 0.0) -> np.ndarray:
        """On the outer face at x (m from the midline) and a height."""
        q = np.linspace(180, 90, 181)
        r = self.level(above)(q, np.full_like(q, z))
        reach = np.maximum.accumulate(r * np.sin(np.deg2rad(q)))
        k = float(np.interp(x, reach, q))
        return Barrel.point(k, z, float(np.interp(k, q[::-1], r[::-1])))

    def rows(self, spans, count: int = 6, above: float = 0.0) -> list[list[np.ndarray]]:
        """Rows across the back: (level, from x, to x) in mm."""
        return [
            [self.on(x / 1000, self.z(level), above) for x in np.linspace(a, b, count)]
            for level, a, b in spans
        ]

    def angle(self, rib: int, x: float) -> np.ndarray:
        """The rearmost point of a rib at x (m from the midline)."""
        p = self.world.cloud(f"rib{rib}_l")
        rear = p[p[:, 1] > p[:, 1].max() - 0.06]
        near = rear[np.abs(rear[:, 0] - x) < 0.003]
        best = near[near[:, 1] > near[:, 1].max() - 0.002] if len(near) else rear[[np.argmax(rear[:, 1])]]
        return best.mean(0) + [0, 0.002, 0]

    def spine_side(self, level: str, out: float = 0.004) -> np.ndarray:
        """The side of a spinous process near its tip, so much (m) from the midline."""
        tip = self.at.mark(level)
        shift = [0, -0.004, 0.002] if level[0] != "S" else [0, -0.001, 0]
        near = self.world.on([tip + np.array(shift) + [out, 0, 0]], self.bone(level))[0]
        return near + [0.001, 0.001, 0]

    def side_of(self, level: str, x: float) -> np.ndarray:
        """The back of a transverse process at x (m)."""
        return self.at.face(self.bone(level), np.array([x, 0.05, self.z(level)]), (0, 1, 0)) + [0, 0.002, 0]

    def lamina(self, level: str, x: float) -> np.ndarray:
        """The rearmost bone of a level at x (m): a mammillary or transverse process, or the sacrum."""
        cloud = self.world.cloud(self.bone(level))
        band = cloud[np.abs(cloud[:, 2] - self.z(level)) < 0.012]
        near = band[np.abs(band[:, 0] - x) < 0.003]
        return near[np.argmax(near[:, 1])] + [0, 0.001, 0] if len(near) else self.lamina_at(x, self.z(level))

    def lamina_at(self, x: float, z: float) -> np.ndarray:
        return self.world.rear_of_bone(max(x, 0.009), z) * [0, 1, 1] + [x, 0.001, 0]
