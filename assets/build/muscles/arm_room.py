"""The space of arm, hand and neck: bone and skin on grids of their own, and fibres fixed to the bones."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from scipy.ndimage import gaussian_filter1d

from muscles.fibres_to_bone import nearest
from muscles.fields import Field, Grid
from muscles.foot_tendons import Joint
from muscles.paths import resample
from muscles.tendons import cord

if TYPE_CHECKING:
    from muscles.paths import Knots
    from muscles.structure import Part, Structure
    from muscles.world import World

ARM = ((0.11, -0.13, 0.86), (0.45, 0.14, 1.47), 0.003)
HAND = ((0.33, -0.13, 0.735), (0.46, 0.035, 0.925), 0.0015)
NECK = ((-0.021, -0.105, 1.36), (0.125, 0.135, 1.665), 0.003)
FLAT: Knots = [(0, 0.3), (0.06, 0.9), (0.2, 1), (0.85, 0.9), (1, 0.6)]
PAIRED = ("clavicle", "scapula", "humerus", "ulna", "radius")


@dataclass
class Room:
    """Distance to bone, to the tighter skin (negative inside) and to what is taken, m, where a limb lies."""

    world: World
    bones: Field | Joint
    depth: Field | Joint
    taken: Field
    _memo: dict = field(default_factory=dict)

    @property
    def skeleton(self):
        return self.world.skeleton

    @property
    def grid(self) -> Grid:
        return self.taken.grid

    def bone(self, name: str):
        return self.world.bone(name)

    def cloud(self, *names: str) -> np.ndarray:
        return self.world.cloud(*names)

    def occupy(self, *parts: Part) -> None:
        """Add parts to what later muscles must lie on."""
        for part in parts:
            near, box = self.grid.near(part.vertices, 0.02)
            local = Field.of_mask(near, near.inside(part.vertices, part.triangles))
            self.taken.values[box] = np.minimum(self.taken.values[box], local.values)

    def path(self, name: str) -> np.ndarray:
        """The musculoskeletal model's way of a muscle of the left arm (k, 3) m."""
        return np.asarray(self.skeleton.fascicles[f"{name}_tendon_l"], float)


def fields_of(world: World, low, high, step: float) -> tuple[Field, Field]:
    """Distance to bone and to skin (m) in a box; all bones of the skeleton that reach into it."""
    grid = Grid.box(low, high, step)
    mask = np.zeros(grid.shape, bool)
    for v, f in world.skeleton.bones.values():
        if ((v.max(0) > low) & (v.min(0) < high)).all():
            near, box = grid.near(v, 0.005)
            mask[box] |= near.inside(v, f)
    within = np.ones(grid.shape, bool)
    for v, f in world.skins:
        within &= grid.inside(v, f)
    return Field.of_mask(grid, mask, 0.8, 0.05), Field.of_mask(grid, within, 1.0, 0.05)


def arm_room(world: World, over: list[Structure]) -> Room:
    """The arm with the hand; over: what lies there already."""
    bones, depth = fields_of(world, *ARM)
    fine, skin = fields_of(world, *HAND)
    room = Room(world, Joint(fine, bones), Joint(skin, depth), Field(bones.grid, bones.values.copy()))
    for s in over:
        room.occupy(*s.parts)
    return room


def neck_room(world: World) -> Room:
    """The neck with the skull's base."""
    bones, depth = fields_of(world, *NECK)
    return Room(world, bones, depth, Field(bones.grid, bones.values.copy()))


def meshes(room: Room | World, bones: tuple[str, ...]) -> tuple[str, ...]:
    """The skeleton's meshes of some bones of the atlas (left side)."""
    names: list[str] = []
    for bone in bones:
        if bone == "hand":
            names += [n for n in room.skeleton.bones if n.startswith("hand_") and n.endswith("_l")]
        elif bone == "mandible":
            names.append("jaw")
        elif bone.startswith("rib_"):
            names.append(f"rib{bone[4:]}_l")
        elif bone.startswith("vertebra_"):
            names.append({"c": "cervical", "t": "thoracic"}[bone[9]] + bone[10:])
        elif bone in PAIRED:
            names.append(f"{bone}_l")
        elif bone in room.skeleton.bones:
            names.append(bone)
    return tuple(names)


def fixed(
    room: Room | World, s: Structure, reach: float = 0.05, deep: float = 0.0022, free: int = 2
) -> Structure:
    """Every fibre led on to the bones of origin and insertion, off the other bones and under the skin."""
    ends = [meshes(room, s.origin), meshes(room, s.insertion)]
    made = []
    for line in s.fibres:
        p = np.asarray(line, float)
        for k, names in enumerate(ends):
            at = nearest(room, p[-k][None], names) if names else None
            if at is not None and np.linalg.norm(at[0] - p[-k]) < reach:
                p = np.concatenate([p, at] if k else [at, p])
        made.append(_kept(room, resample(p, 56, spline=False), deep, free).astype(np.float32))
    s.fibres = made
    return s


def _kept(room: Room | World, p: np.ndarray, deep: float, free: int) -> np.ndarray:
    """A line moved off the bones and under the skin, its ends kept."""
    ease = np.clip((np.minimum(np.arange(len(p)), np.arange(len(p))[::-1])) / free, 0, 1)[:, None]
    for _ in range(14):
        off = np.clip(0.0012 - room.bones(p), 0, 0.006)[:, None] * room.bones.gradient(p)
        under = np.clip(room.depth(p) + deep, 0, 0.006)[:, None] * room.depth.gradient(p)
        p = p + ease * (off - under)
        p[1:-1] = gaussian_filter1d(p, 0.7, axis=0, mode="nearest")[1:-1]
    return p


def string(
    room: Room, points, clear: float, deep: float = 0.0022, tight: float = 0.35, n: int = 90
) -> np.ndarray:
    """A string (n, 3) through points (m), pulled tight, clear of bone and deep under the skin."""
    guide = resample(np.asarray(points, float), n, spline=False)
    p = guide.copy()
    free = np.minimum(1, np.arange(n) / 3)[:, None]
    free = np.minimum(free, free[::-1])
    for _ in range(70):
        p[1:-1] += 0.5 * (0.5 * (p[:-2] + p[2:]) - p[1:-1])
        p[1:-1] += (1 - tight) * 0.12 * (guide - p)[1:-1]
        p += free * np.clip(room.depth(p) + deep, -0.0, 0.004)[:, None] * -room.depth.gradient(p)
        p += free * np.clip(clear - room.bones(p), 0, 0.004)[:, None] * room.bones.gradient(p)
    return resample(gaussian_filter1d(p, 1.0, axis=0, mode="nearest"), n, spline=False)


def tendon(
    room: Room, path: np.ndarray, radius: float, ratio: float = 1.8, along: Knots | None = None
) -> Part:
    """A tendon round a path (m), flattened on the bone beneath."""
    return cord(room, path, radius, room.bones, ratio, along or FLAT, None, (15, 100))
