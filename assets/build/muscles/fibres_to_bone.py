"""Fibres from bone to bone: lines through a belly, led on over its tendon to what it is fixed to."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import trimesh
from scipy.spatial import cKDTree

from muscles.paths import resample

if TYPE_CHECKING:
    from muscles.fields import Field
    from muscles.world import World

# The skeleton's meshes that make up a bone of the atlas.
MESHES = {
    "hip_bone": ("pelvis_l",),
    "femur": ("femur_l",),
    "patella": ("patella_l",),
    "tibia": ("tibia_l",),
    "fibula": ("fibula_l",),
}


@dataclass
class Ends:
    """Where a muscle is fixed. fan: parts of its length over which its fibres begin and end one by one."""

    origin: tuple[str, ...]
    insertion: tuple[str, ...]
    fan: tuple[float, float] = (0.0, 0.0)
    lead: list[np.ndarray] = field(default_factory=list)  # the way of its tendon of origin (k, 3)
    tail: list[np.ndarray] = field(default_factory=list)  # the ways of its tendons to the insertion


def meshes(world: World, bones: tuple[str, ...]) -> tuple[str, ...]:
    """The meshes of the bones among some structures."""
    names: list[str] = []
    for bone in bones:
        if bone == "foot":
            left = ("talus_l", "foot_", "toe_")
            names += [n for n in world.skeleton.bones if n.startswith(left) and n.endswith("_l")]
        names += MESHES.get(bone, ())
    return tuple(names)


def led(world: World, lines: list[np.ndarray], ends: Ends) -> list[np.ndarray]:
    """The lines through a belly as fibres from origin to insertion (40, 3)."""
    out = []
    for i, line in enumerate(lines):
        u = i / max(len(lines) - 1, 1)
        p = np.asarray(line, float)
        a, b = int(ends.fan[0] * u * len(p)), len(p) - int(ends.fan[1] * (1 - u) * len(p))
        p = p[a : max(b, a + 4)]
        lead = ends.lead[i % len(ends.lead)] if ends.lead else p[:0]
        tail = ends.tail[i % len(ends.tail)] if ends.tail else p[:0]
        p = _joined(lead, p, tail)
        p = _fixed(world, p, meshes(world, ends.origin), meshes(world, ends.insertion))
        p = clear_of(world.bones, within(world.depth, resample(p, 40, spline=False)))
        out.append(p.astype(np.float32))
    return out


def _joined(lead: np.ndarray, line: np.ndarray, tail: np.ndarray) -> np.ndarray:
    """Tendon, belly, tendon: the belly's line stops where the tendon's way begins."""
    if len(lead):
        keep = _past(line, lead[-1], lead[-1] - lead[-2])
        line = line[keep] if keep.sum() > 2 else line
    if len(tail):
        keep = ~_past(line, tail[0], tail[1] - tail[0])
        line = line[keep] if keep.sum() > 2 else line
    return np.concatenate([lead, line, tail])


def _past(line: np.ndarray, point: np.ndarray, way: np.ndarray) -> np.ndarray:
    return (line - point) @ way > 0


def _fixed(world: World, p: np.ndarray, origin: tuple[str, ...], insertion: tuple[str, ...]) -> np.ndarray:
    """With both ends on bone, where they are fixed to bone."""
    first = nearest(world, p[:1], origin) if origin else p[:0]
    last = nearest(world, p[-1:], insertion) if insertion else p[:0]
    return np.concatenate([first, p, last])


def nearest(world: World, points: np.ndarray, names: tuple[str, ...]) -> np.ndarray:
    """The nearest points (n, 3) on some meshes of the skeleton."""
    key = ("tree", names)
    if key not in world._memo:
        some = 60_000 // len(names)
        made = [trimesh.sample.sample_surface(world.bone(n), some, seed=1)[0] for n in names]
        world._memo[key] = cKDTree(np.concatenate(made))
    tree = world._memo[key]
    return tree.data[tree.query(points)[1]]


def within(depth: Field, p: np.ndarray, least: float = 0.0015) -> np.ndarray:
    """A line moved in under the skin, its ends kept."""
    for _ in range(4):
        push = np.clip(depth(p) + least, 0, 0.006)[:, None] * depth.gradient(p)
        p[1:-1] -= push[1:-1]
    return p


def clear_of(bones: Field, p: np.ndarray) -> np.ndarray:
    """A line moved out of the bones, its ends kept."""
    for _ in range(6):
        push = np.clip(0.001 - bones(p), 0, 0.006)[:, None] * bones.gradient(p)
        p[2:-2] += push[2:-2]
    return p
