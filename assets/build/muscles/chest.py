# ruff: noqa: RUF005 - points are shifted by adding, nothing is concatenated
"""Pectoralis major with its twisted tendon, and serratus anterior with its slips."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy.spatial import cKDTree

from muscles.arm_room import fixed
from muscles.paths import mix
from muscles.scapula import medial_border
from muscles.shapes import SheetPlan, sheet, vertex_normals
from muscles.structure import Structure

if TYPE_CHECKING:
    from muscles.sites import Sites
    from muscles.world import World

DEEP = 0.0055  # m under the skin of the chest
RIBS = tuple(f"rib_{k}" for k in range(1, 10))
SLIPS = {1: 62, 2: 58, 3: 57, 4: 58, 5: 60, 6: 64, 7: 70, 8: 77, 9: 84}  # rib: degrees from the front


def shaft(at: Sites, share: float, direction) -> np.ndarray:
    """The humerus' outermost point in a direction at a share of its length."""
    p = at.world.cloud("humerus_l")
    z = mix(p[:, 2].max(), p[:, 2].min(), share)
    near = p[abs(p[:, 2] - z) < 0.004]
    return near[np.argmax(near @ np.array(direction, float))]


def grow_pectoralis(world: World, at: Sites) -> list[Structure]:
    """The lowest fibres of the chest go highest on the arm, behind those from the clavicle."""
    s = Structure("pectoralis_major", "Pectoralis major", "muscle", "superficial")
    s.origin, s.insertion = ("clavicle", "sternum", *RIBS[3:8]), ("humerus",)
    low, high = shaft(at, 0.26, (0.3, -1, 0)), shaft(at, 0.16, (0.3, -1, 0))
    fold = shaft(at, 0.14, (-0.4, -1, 0)) + [-0.030, -0.016, -0.012]
    for plan in (_from_sternum(world, at, fold, low, high), _from_clavicle(at, fold, low, high)):
        part, fibres = sheet(plan, world.cage if not s.parts else world.taken, world.depth)
        s.parts.append(part)
        s.fibres += fibres[::2]
        world.occupy(part)
    return [fixed(world, s, 0.03, 0.003)]


def _from_sternum(world: World, at: Sites, fold, low, high) -> SheetPlan:
    notch, tip = at.mark("sternal_notch"), at.mark("xiphoid")
    origin = [world.back(0.010, mix(notch, tip, t)[2], DEEP, True) for t in (0.1, 0.35, 0.6, 0.82)]
    origin += [
        world.back(x, tip[2] + up, DEEP, True) for x, up in ((0.024, 0.012), (0.050, 0.006), (0.074, 0.016))
    ]
    gate = [fold + d for d in ([-0.002, 0.003, 0.006], [-0.006, 0.004, -0.010], [-0.012, 0.010, -0.034])]
    end = [mix(low, high, t) + [-0.001, 0.001, 0] for t in (0.15, 0.6, 1.0)]
    return SheetPlan(
        [np.array(origin), np.array(gate), np.array(end)],
        0.013,
        (0, 1, 0),
        stations=[0, 0.74, 1],
        tendon=(0.04, 0.9),
        fat=0.0045,
        margin=0.003,
        drape=DEEP,
        hold=0.12,
        inward=True,
        rounds=30,
        stiff=0.1,
        edge=5,
        size=(72, 64),
        along=[(0, 0.2), (0.2, 0.8), (0.6, 1.1), (0.82, 0.8), (0.93, 0.3), (1, 0.12)],
    )


def _from_clavicle(at: Sites, fold, low, high) -> SheetPlan:
    p = at.world.cloud("clavicle_l")
    origin = []
    for share in (0.62, 0.46, 0.28, 0.08):
        near = p[abs(p[:, 0] - mix(p[:, 0].min(), p[:, 0].max(), share)) < 0.004]
        origin.append(near[np.argmax(near @ [0, -1, -0.4])])
    gate = [fold + d for d in ([0.020, -0.006, 0.024], [0.010, -0.006, 0.008], [0.000, -0.004, -0.008])]
    end = [mix(low, high, t) + [0.001, -0.002, 0] for t in (0.0, 0.2, 0.45)]
    end = end[::-1]
    return SheetPlan(
        [np.array(origin), np.array(gate), np.array(end)], 0.010, (0, -1, 0), stations=[0, 0.7, 1],
        tendon=(0.04, 0.9), fat=0.0045, margin=0.0015, drape=0.008, hold=0.14, rounds=30, stiff=0.12,
        edge=5, size=(48, 56), along=[(0, 0.25), (0.2, 0.8), (0.6, 1), (0.82, 0.7), (0.93, 0.3), (1, 0.12)],
    )  # fmt: skip


def grow_serratus(world: World, at: Sites) -> list[Structure]:
    """A slip from each of the upper nine ribs round the chest to the blade's medial border."""
    s = Structure("serratus_anterior", "Serratus anterior", "muscle", "intermediate")
    s.origin, s.insertion = RIBS, ("scapula",)
    blade = Blade(world)
    shares = np.array([-0.1, 0.04, 0.18, 0.36, 0.54, 0.7, 0.82, 0.91, 0.98])
    ends = medial_border(at, np.clip(np.r_[shares - 0.06, shares + 0.06], -0.14, 0.98)) + [0.003, -0.005, 0]
    for k, (rib, degrees) in enumerate(SLIPS.items()):
        tooth = np.array([_rib_at(world, rib, degrees + d) for d in (3, -3.5)])
        tooth[:, 2] += [0.004, -0.004]
        end = np.array([ends[k], ends[k + len(shares)]])
        rows = [tooth, *(_round_chest(world, tooth, end, t) for t in (0.2, 0.45, 0.7, 0.88)), end]
        plan = SheetPlan(
            rows, 0.0075, (1, 0, 0), tendon=(0.05, 0.97), fat=0.005, margin=0.0018, edge=3.5, size=(20, 56),
            rounds=36, stiff=0.1, along=[(0, 0.15), (0.12, 0.7), (0.35, 1), (0.8, 0.8), (1, 0.3)],
        )  # fmt: skip
        part, fibres = sheet(plan, world.cage, world.depth)
        part.vertices = blade.under(part.vertices).astype(np.float32)
        part.normals = vertex_normals(part.vertices, part.triangles)
        s.parts.append(part)
        s.fibres += [blade.under(f) for f in fibres[::8]]
    world.occupy(*s.parts)
    return [fixed(world, s, 0.03)]


class Blade:
    """The shoulder blade as a lid over the chest: what lies under it stays nearer to the chest's axis."""

    REACH, CLEAR = 0.007, 0.001  # m

    def __init__(self, world: World):
        p = world.cloud("scapula_l")[::3]
        turn, self.radius = self._polar(p)
        self.tree = cKDTree(np.c_[0.12 * turn, p[:, 2]])

    @staticmethod
    def _polar(p: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        return np.arctan2(p[:, 0], -(p[:, 1] - 0.03)), np.hypot(p[:, 0], p[:, 1] - 0.03)

    def under(self, points: np.ndarray) -> np.ndarray:
        """Points (n, 3) drawn in to below the blade."""
        turn, radius = self._polar(points)
        near = self.tree.query_ball_point(np.c_[0.12 * turn, points[:, 2]], self.REACH)
        lid = np.array([self.radius[k].min() if k else 1.0 for k in near]) - self.CLEAR
        r = np.minimum(radius, lid)
        return np.c_[np.sin(turn) * r, 0.03 - np.cos(turn) * r, points[:, 2]]


def _rib_at(world: World, rib: int, degrees: float) -> np.ndarray:
    """A rib's outer face in a direction from the chest's axis (0 front, 90 left)."""
    p = world.cloud(f"rib{rib}_l")
    q = np.rad2deg(np.arctan2(p[:, 0], -(p[:, 1] - 0.03)))
    near = p[abs(q - degrees) < 2.5]
    if not len(near):
        near = p[np.argsort(abs(q - degrees))[:40]]
    r = np.hypot(near[:, 0], near[:, 1] - 0.03)
    return near[r > r.max() - 0.004].mean(0)


def _round_chest(world: World, a: np.ndarray, b: np.ndarray, t: float) -> np.ndarray:
    """Points (k, 3) between two rows on the way round the chest, outside the ribs."""
    axis = np.array([0.0, 0.03])
    da, db = a[:, :2] - axis, b[:, :2] - axis
    q = mix(np.arctan2(da[:, 0], -da[:, 1]), np.arctan2(db[:, 0], -db[:, 1]), t)
    # Wide enough to touch its neighbours.
    wide = np.interp(t, [0, 0.2, 0.5, 1], [0, 0.008, 0.007, 0])
    z = mix(a[:, 2], b[:, 2], t) + wide * np.array([1, -1])
    r = np.array([_chest_radius(world, *place) for place in zip(q, z, strict=True)]) + 0.003
    return np.c_[axis[0] + np.sin(q) * r, axis[1] - np.cos(q) * r, z]


def _chest_radius(world: World, q: float, z: float) -> float:
    """How far (m) the ribs reach from the chest's axis in a direction (radians) near a height."""
    p = world.cloud(*(f"rib{k}_l" for k in range(1, 11)))
    r, turn = np.hypot(p[:, 0], p[:, 1] - 0.03), np.arctan2(p[:, 0], -(p[:, 1] - 0.03))
    return float(r[(abs(turn - q) < 0.08) & (abs(p[:, 2] - z) < 0.014)].max(initial=0.07))
