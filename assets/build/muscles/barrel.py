"""The trunk as a barrel: how far skin and bone lie from an upright axis, by direction and height.

Broad sheets are laid out on it in (angle, height): a straight line there is a helix round the trunk, and a
surface so much above the closed rib cage cannot sink in between two ribs.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import trimesh
from scipy.ndimage import gaussian_filter, grey_closing, grey_dilation, map_coordinates

from muscles.paths import smoothstep

if TYPE_CHECKING:
    from muscles.world import World

AXIS = np.array([0.0, 0.03])  # x, y of the axis
STEP_Q, STEP_Z = 2.0, 0.003  # degrees, metres
FROM_Q, TO_Q = -40.0, 220.0  # past the midline on both sides, so that nothing is odd there
FROM_Z, TO_Z = 0.84, 1.48
CHEST, BEHIND_ARMS = 1.19, 52.0  # m, degrees from the side: above and within, skin may be that of the arms
CAGE = ("rib", "thoracic", "lumbar", "sternum", "sacrum", "pelvis")
WALL = (0.017, 0.0215)  # least and most room (m) between skin and hollow where no bone lies
FLANK = (
    115.0,
    0.985,
    1.18,
)  # up to this angle and between these heights the belly's wall hangs over the crest,
DRAWN_IN = 0.007  # m less so behind, where the crest lies deep


@dataclass
class Barrel:
    """skin, shell (nq, nz) m from the axis: the tighter skin, and the bones with their gaps closed."""

    skin: np.ndarray
    shell: np.ndarray

    def sample(self, values: np.ndarray, q, z) -> np.ndarray:
        """A map at angles (degrees, 0 front, 90 left, 180 back) and heights (m), evenly interpolated."""
        q, z = np.broadcast_arrays(np.asarray(q, float), np.asarray(z, float))
        index = np.stack([(q.ravel() - FROM_Q) / STEP_Q, (z.ravel() - FROM_Z) / STEP_Z])
        return map_coordinates(values, index, order=3, mode="nearest").reshape(q.shape)

    def skin_at(self, q, z) -> np.ndarray:
        return self.sample(self.skin, q, z)

    def shell_at(self, q, z) -> np.ndarray:
        return self.sample(self.shell, q, z)

    @staticmethod
    def point(q, z, r) -> np.ndarray:
        """Angles, heights and distances -> (..., 3) m."""
        a = np.deg2rad(q)
        return np.stack(
            np.broadcast_arrays(AXIS[0] + np.sin(a) * r, AXIS[1] - np.cos(a) * r, z), axis=-1
        ).astype(float)

    @staticmethod
    def polar(p: np.ndarray) -> np.ndarray:
        """(..., 3) m -> angle (degrees), height, distance."""
        d = np.asarray(p, float)[..., :2] - AXIS
        q = np.rad2deg(np.arctan2(d[..., 0], -d[..., 1]))
        q = np.where(q < -90, q + 360, q)
        return np.stack([q, np.asarray(p, float)[..., 2], np.hypot(d[..., 0], d[..., 1])], axis=-1)


def make_barrel(world: World) -> Barrel:
    """The barrel of a world, worked out once."""
    if "barrel" not in world._memo:
        world._memo["barrel"] = _made(world)
    return world._memo["barrel"]


def _made(world: World) -> Barrel:
    skin = gaussian_filter(_skin(world), 1.5)
    bone = outermost(world, CAGE)
    near = grey_closing(np.where(np.isfinite(bone), bone, 0.0), size=(7, 11))
    shell = _filled(np.where(near > 0, near, np.nan), skin)
    shell = np.maximum(shell, skin - _flank())
    shell = gaussian_filter(np.minimum(shell, skin - 0.004), 1.2)
    edge = np.fmax(grey_dilation(np.nan_to_num(bone), 3), shell)  # the tips of the ribs stay in it
    return Barrel(skin, np.minimum(gaussian_filter(edge, 0.8), skin - 0.002))


def _flank() -> np.ndarray:
    """The most room (m) under the skin of the flank; elsewhere as much as there is."""
    q, z = axes()
    q, z = np.minimum(q, 360 - q)[:, None], z[None, :]
    most = WALL[1] + DRAWN_IN * smoothstep(60, 88, q) * (1 - smoothstep(1.05, 1.18, z))
    return np.where((q < FLANK[0]) & (z > FLANK[1]) & (z < FLANK[2]), most, 1.0)


def axes() -> tuple[np.ndarray, np.ndarray]:
    return np.arange(FROM_Q, TO_Q + 1e-9, STEP_Q), np.arange(FROM_Z, TO_Z + 1e-9, STEP_Z)


def _skin(world: World) -> np.ndarray:
    """Where a ray from the axis leaves the tighter skin; the right side is the left one's mirror image."""
    q, z = axes()
    r = np.arange(0.03, 0.26, 0.0015)
    left = (q >= 0) & (q <= 180)
    points = Barrel.point(q[left][:, None, None], z[None, :, None], r[None, None, :])
    out = world.depth(points) > 0
    first = r[np.argmax(out, axis=2)] - 0.00075
    return _mirrored(np.where(out.any(2), first, r[-1]))


def outermost(world: World, kinds: tuple[str, ...]) -> np.ndarray:
    """The outermost bone of some kinds in every direction (nq, nz) m; nan where there is none."""
    q, z = axes()
    points = np.concatenate(
        [
            trimesh.sample.sample_surface(world.bone(name), 40_000, seed=1)[0]
            for name in world.skeleton.bones
            if name.startswith(kinds) and not name.endswith("_r")
        ]
    )
    polar = Barrel.polar(points[points[:, 0] > -0.004])
    i = np.rint((polar[:, 0] - FROM_Q) / STEP_Q).astype(int)
    k = np.rint((polar[:, 1] - FROM_Z) / STEP_Z).astype(int)
    fits = (i >= 0) & (i < len(q)) & (k >= 0) & (k < len(z))
    out = np.full((len(q), len(z)), -1.0)
    np.maximum.at(out, (i[fits], k[fits]), polar[fits, 2])
    left = (q >= 0) & (q <= 180)
    return _mirrored(np.where(out[left] > 0, out[left], np.nan))


def _mirrored(left: np.ndarray) -> np.ndarray:
    """Rows for 0..180 degrees -> rows for FROM_Q..TO_Q."""
    front, back = round(-FROM_Q / STEP_Q), round((TO_Q - 180) / STEP_Q)
    return np.concatenate([left[front:0:-1], left, left[-2 : -back - 2 : -1]])


def _filled(bone: np.ndarray, skin: np.ndarray, rounds: int = 400) -> np.ndarray:
    """Bone drawn on over the belly: the room under the skin spreads in evenly from where bone is."""
    q, z = axes()
    arms = (np.abs(90 - np.minimum(q, 360 - q)) < BEHIND_ARMS)[:, None] & (z > CHEST)[None, :]
    known = np.isfinite(bone) & (skin - bone < np.where(arms, 1.0, 0.05))
    room = np.where(known, skin - np.nan_to_num(bone), 0.02)
    soft = gaussian_filter(known.astype(float), 2)
    for _ in range(rounds):
        room = np.where(known, room, gaussian_filter(room, 2.0, mode="nearest"))
        room = np.where(known, room, np.clip(room, *WALL))
    even = gaussian_filter(room, 2.5)
    return skin - np.where(known & (soft > 0.95), room, even)
