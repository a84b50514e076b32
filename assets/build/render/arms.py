"""The arms fade out below the armpit where they would hide the hip: from the side, and more so the
nearer the view is to it."""

from dataclasses import dataclass

import numpy as np
from scipy.spatial import cKDTree

from render.camera import Camera
from render.picture import Picture

ARM_SEGMENTS = (3, 4, 5)  # upper arm, forearm, hand
# Opacity of the arm below the armpit, by how many degrees the view is away from the side.
_SHARE = {0: 0.0, 15: 0.10, 30: 0.45, 45: 1.0}


@dataclass(frozen=True)
class Fade:
    """Heights in mm: above top the arm is whole, below bottom it is as faint as it gets."""

    bottom: float
    top: float

    def opacity(self, camera: Camera) -> np.ndarray:
        """(H,) of the arm in each row of the camera's grid."""
        y = camera.box_mm[3] - (np.arange(camera.shape[0]) + 0.5) / camera.scale
        t = np.clip((y - self.bottom) / (self.top - self.bottom), 0, 1)
        least = share(camera.degrees)
        return (least + (1 - least) * t * t * (3 - 2 * t)).astype(np.float32)


def share(degrees: int) -> float:
    """How opaque the arm stays below the armpit, seen from these degrees."""
    away = abs((degrees % 180) - 90)
    return float(np.interp(away, list(_SHARE), list(_SHARE.values())))


def fade_of(vertices: np.ndarray, triangles: np.ndarray, segment: np.ndarray) -> Fade:
    """From just below the armpit, where the arm's skin meets the trunk's, over a hand's breadth."""
    arm = np.isin(segment, ARM_SEGMENTS)
    mixed = arm[triangles].any(1) & ~arm[triangles].all(1)
    armpit = 1000 * float(vertices[triangles[mixed]][..., 2].min())
    return Fade(armpit - 125, armpit - 15)


class ArmFinder:
    """Tells which points of the body belong to the arms, by the nearest skin."""

    def __init__(self, vertices: np.ndarray, segment: np.ndarray) -> None:
        self._tree = cKDTree(vertices)
        self._arm = np.isin(segment, ARM_SEGMENTS)
        near = np.abs(vertices[self._arm])
        self._least = near.min(0) - 0.02

    def at(self, points: np.ndarray) -> np.ndarray:
        """(N,) bool of points (N,3)."""
        out = np.zeros(len(points), bool)
        some = np.flatnonzero((abs(points[:, 0]) > self._least[0]) & (points[:, 2] > self._least[2]))
        out[some] = self._arm[self._tree.query(points[some])[1]]
        return out


def blended(with_arm: Picture, bare: Picture, fade: Fade, camera: Camera) -> Picture:
    """One picture of the two: the arm above, and below only as much of it as the view allows."""
    part = fade.opacity(camera)[:, None, None]
    rows = len(with_arm.label) // len(part)
    whole = np.repeat(part[:, :, 0] > 0.5, rows, axis=0)
    premultiplied = part * with_arm.premultiplied + (1 - part) * bare.premultiplied
    return Picture(premultiplied, np.where(whole, with_arm.label, bare.label))
