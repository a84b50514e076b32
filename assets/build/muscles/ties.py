"""The last millimetres of a fibre: from the sheet's edge on to the bone that it is fixed to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy.spatial import cKDTree

if TYPE_CHECKING:
    from muscles.structure import Structure
    from muscles.world import World

CLOSE = 0.001  # m: arrived
SPINES = {"c": "cervical", "t": "thoracic", "l": "lumbar"}
SINGLE = {"skull", "sternum", "sacrum"}


def mesh_name(bone: str) -> str | None:
    """The skeleton's mesh for a bone's id in the atlas; None for anything that is no bone of the trunk."""
    if bone in SINGLE:
        return bone
    if bone.startswith("rib_"):
        return f"rib{bone[4:]}_l"
    if bone.startswith("vertebra_"):
        return SPINES[bone[9]] + bone[10:]
    names = {"hip_bone": "pelvis_l", "scapula": "scapula_l", "clavicle": "clavicle_l", "humerus": "humerus_l"}
    return names.get(bone)


def tied(world: World, s: Structure, reach: float = 0.02) -> Structure:
    """Lead each fibre on to the nearest of its bones, if that is within reach (m)."""
    trees = [_tree(world, bones) for bones in (s.origin, s.insertion)]
    s.fibres = [_led(f, trees, reach) for f in s.fibres]
    return s


def _tree(world: World, bones: tuple[str, ...]) -> cKDTree | None:
    names = [n for n in map(mesh_name, bones) if n]
    if not names:
        return None
    return cKDTree(np.concatenate([_surface(world, n) for n in names]))


def _surface(world: World, name: str) -> np.ndarray:
    if name != "skull":
        return world.cloud(name)
    points = world.skeleton.bones[name][0]
    return points[points[:, 1] > 0]


def _led(fibre: np.ndarray, trees: list[cKDTree | None], reach: float) -> np.ndarray:
    ends = [np.zeros((0, 3)), np.zeros((0, 3))]
    for k, tree in enumerate(trees):
        if tree is None:
            continue
        far, index = tree.query(fibre[-k])
        if CLOSE < far < reach:
            way = np.linspace(0, 1, max(3, int(far / 0.002)))[1:, None]
            led = fibre[-k] + way * (tree.data[index] - fibre[-k])
            ends[k] = led if k else led[::-1]
    return np.concatenate([ends[0], fibre, ends[1]]).astype(np.float32)
