"""The side view without the arm: it fades out softly below the armpit instead of hiding the hip."""

from dataclasses import dataclass

import numpy as np
from scipy.spatial import cKDTree

from glutemap.body.frame import View
from render.camera import Camera
from render.picture import Picture
from render.scene import Mesh

ARM_SEGMENTS = (3, 4, 5)  # upper arm, forearm, hand
FADED_VIEWS = (View.LEFT,)


@dataclass(frozen=True)
class Fade:
    """Heights in mm: above top the arm is whole, below bottom it is gone."""

    bottom: float
    top: float

    def opacity(self, camera: Camera) -> np.ndarray:
        """(H,) of the arm in each row of the camera's grid."""
        y = camera.box_mm[3] - (np.arange(camera.shape[0]) + 0.5) / camera.scale
        t = np.clip((y - self.bottom) / (self.top - self.bottom), 0, 1)
        return (t * t * (3 - 2 * t)).astype(np.float32)


def fade_of(skin: Mesh, segment: np.ndarray) -> Fade:
    """From just below the armpit, where the arm's skin meets the trunk's, over a hand's breadth."""
    arm = np.isin(segment, ARM_SEGMENTS)
    mixed = arm[skin.triangles].any(1) & ~arm[skin.triangles].all(1)
    armpit = 1000 * float(skin.vertices[skin.triangles[mixed]][..., 2].min())
    return Fade(armpit - 125, armpit - 15)


class ArmFinder:
    """Tells which triangles of a mesh belong to the arms, by the nearest skin."""

    def __init__(self, skin: Mesh, segment: np.ndarray) -> None:
        self._tree = cKDTree(skin.vertices)
        self._arm = np.isin(segment, ARM_SEGMENTS)

    def at(self, points: np.ndarray) -> np.ndarray:
        """(N,) bool of points (N,3)."""
        return self._arm[self._tree.query(points)[1]]

    def of(self, mesh: Mesh) -> np.ndarray:
        """(T,) bool."""
        return self.at(mesh.vertices)[mesh.triangles].any(1)


def split(mesh: Mesh, arm: np.ndarray, fade: Fade) -> tuple[np.ndarray, np.ndarray]:
    """(T,) bool twice: the triangles with the arm down to where it is gone, and those without any arm."""
    low = 1000 * mesh.vertices[mesh.triangles][..., 2].max(1) < fade.bottom
    return ~(arm & low), ~arm


def blended(with_arm: Picture, without: Picture, fade: Fade, camera: Camera) -> Picture:
    """One picture of the two: the arm above, the bare flank below."""
    part = fade.opacity(camera)[:, None, None]
    rows = len(with_arm.label) // len(part)
    whole = np.repeat(part[:, :, 0] > 0.5, rows, axis=0)
    premultiplied = part * with_arm.premultiplied + (1 - part) * without.premultiplied
    return Picture(premultiplied, np.where(whole, with_arm.label, without.label))
