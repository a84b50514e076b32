"""Bring the base body into the skeleton's pose: linear-blend skinning, one map per segment.

Only the left side is posed; the right side is its mirror image.
"""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import skin_base
from skeleton import MIRROR, Skeleton

UPRIGHT = {"head": ("head", "crown"), "neck": ("neck", "head"), "trunk": ("pelvis", "neck")}
LIMBS = {
    "upper_arm": ("shoulder", "elbow"),
    "forearm": ("elbow", "wrist"),
    "thigh": ("hip", "knee"),
    "leg": ("knee", "ankle"),
}
# Palm and sole are turned as a whole: from the near joint to the far one, with a direction across.
PLATES = {
    "hand": ("wrist", "finger3-1", "finger5-1", "finger2-1"),
    "foot": ("ankle", "toe2-1", "toe5-1", "toe1-1"),
}
# Marker -> (the base mesh's joint cube, the skeleton's joint).
MARKERS = {
    "hip": ("upper-leg", "femur"),
    "knee": ("knee", "tibia"),
    "ankle": ("ankle", "talus"),
    "shoulder": ("shoulder", "humerus"),
    "elbow": ("elbow", "radius"),
    "wrist": ("hand", "lunate"),
    "finger1-1": ("finger-1-1", "firstmc"),
    "finger1-2": ("finger-1-2", "proximal_thumb"),
    "finger1-3": ("finger-1-3", "distal_thumb"),
}
for _k in range(2, 6):
    MARKERS[f"finger{_k}-1"] = (f"finger-{_k}-1", f"{_k}proxph")
    MARKERS[f"finger{_k}-2"] = (f"finger-{_k}-2", f"midph{_k}")
    MARKERS[f"finger{_k}-3"] = (f"finger-{_k}-3", f"distph{_k}")
# How far the last joint marker of the base mesh lies beyond the end of the bone, m.
PULP = 0.003
FINGER_RAISE = 0.003
CHIN_UP = 0.010  # the base mesh's face is longer than the skull's
HIP_WIDTH = 0.86
# The base mesh's shoulder joint lies deeper under the skin's top than the bones' does, m.
SHOULDER_DROP = 0.026
# How far outside the bones' shoulder joint the flesh's lies, m: the one skeleton carries a broader man.
SHOULDER_OUT = {"female": -0.004, "male": 0.014}


@dataclass(frozen=True)
class Markers:
    """The same named points, left side and midline, in the base body (source) and the skeleton (target)."""

    source: dict[str, np.ndarray]
    target: dict[str, np.ndarray]


def markers(sex: str, base: np.ndarray, skeleton: Skeleton) -> Markers:
    """The ends of the segments in base and skeleton."""
    cubes = {name: base[index].mean(0) for name, index in skin_base.topology().cubes.items()}
    stems = [name[2:] for name in cubes if name.startswith("l-")]
    left = {stem: (cubes["l-" + stem] + cubes["r-" + stem] * MIRROR) / 2 for stem in stems}
    skull = skeleton.points_of("skull")
    source = {"neck": cubes["neck"], "head": cubes["head"], "crown": cubes["head-2"]}
    target = {
        "neck": skeleton.joints["cervical_spine"],
        "head": skeleton.joints["head"] + [0.0, 0.0, CHIN_UP],
        "crown": np.array([0, skull[:, 1].mean(), skull[:, 2].max()]),
    }
    for name, (cube, joint) in MARKERS.items():
        source[name] = left[cube]
        target[name] = skeleton.joints[joint + "_l"]
    target |= _toe_joints(skeleton) | _finger_tips(skeleton)
    _raise_fingers(target)
    digits = [name for name in target if name[-2] == "-"]
    source |= {name: left[name.replace("toe", "toe-").replace("finger", "finger-")] for name in digits}
    target["shoulder"] = target["shoulder"] + [SHOULDER_OUT[sex], 0.0, -SHOULDER_DROP]
    target["elbow"] = (skeleton.joints["ulna_l"] + skeleton.joints["radius_l"]) / 2
    # The base mesh's thighs hang from wider hips than the bones; the flesh keeps its own width.
    size = (target["neck"] - target["hip"])[2] / (source["neck"] - source["hip"])[2]
    target["hip"] = target["hip"] * [0.0, 1.0, 1.0] + [HIP_WIDTH * size * source["hip"][0], 0.0, 0.0]
    for marks in (source, target):
        marks["pelvis"] = marks["hip"] * [0.0, 1.0, 1.0]
    return Markers(source, target)


def _toe_joints(skeleton: Skeleton) -> dict[str, np.ndarray]:
    """The joints of the toes and their tips, from the ends of the phalanges."""
    joints = {}
    for k in range(1, 6):
        parts = ("proximal", "distal") if k == 1 else ("proximal", "middle", "distal")
        ends = [_ends(skeleton.bones[f"toe_{part}{k}_l"][0]) for part in parts]
        inner = [(a[1] + b[0]) / 2 for a, b in pairwise(ends)]
        for j, at in enumerate([ends[0][0], *inner, ends[-1][1]], start=1):
            joints[f"toe{k}-{j}"] = at
    return joints


def _finger_tips(skeleton: Skeleton) -> dict[str, np.ndarray]:
    tips = {}
    for k in range(1, 6):
        near, far = _ends(skeleton.bones[f"hand_distal{k}_l"][0], skeleton.joints["lunate_l"])
        tips[f"finger{k}-4"] = far + PULP * (far - near) / np.linalg.norm(far - near)
    return tips


def _raise_fingers(target: dict[str, np.ndarray]) -> None:
    """Move the fingers' markers towards the back of the hand: there the bones lie under thinner skin."""
    across = target["finger2-1"] - target["finger5-1"]
    back = np.cross(across, target["finger3-1"] - target["wrist"])
    back *= FINGER_RAISE / np.linalg.norm(back)
    for name in target:
        if name.startswith("finger") and name[6] != "1":
            target[name] = target[name] + back


def _ends(bone: np.ndarray, start: np.ndarray | None = None) -> tuple[np.ndarray, np.ndarray]:
    """The middles of a long bone's two ends, the one nearer to start (or the heel) first."""
    middle = bone.mean(0)
    axis = np.linalg.svd(bone - middle, full_matrices=False)[2][0]
    away = np.array([0, -1.0, 0]) if start is None else middle - start
    along = (bone - middle) @ (axis if axis @ away > 0 else -axis)
    low, high = along.min(), along.max()
    rim = 0.12 * (high - low)
    return bone[along < low + rim].mean(0), bone[along > high - rim].mean(0)


def posed(base: np.ndarray, marks: Markers, girth: dict[str, float]) -> np.ndarray:
    """The base body (n,3) in the skeleton's pose; girth: how much wider each segment's section becomes."""
    maps = _Maps(base, marks, girth)
    out, left = np.zeros_like(base), np.zeros_like(base)
    for name, weight in skin_base.segment_weights().items():
        target = out if name in UPRIGHT else left
        target += weight[:, None] * maps.of(name)
    return out + left + left[skin_base.topology().mirror] * MIRROR


class _Maps:
    """Where each segment's own rigid-and-stretched map takes the base body."""

    def __init__(self, base: np.ndarray, marks: Markers, girth: dict[str, float]) -> None:
        self.base, self.source, self.target, self.girth = base, marks.source, marks.target, girth
        # The shoulder girdle is the trunk, moved until the shoulder joint is where the bones have it.
        rise = self._stretch(*UPRIGHT["trunk"])
        across = girth.get("trunk", 1.0) * rise
        chest = (marks.source["shoulder"] - marks.source["pelvis"]) * [across, across, rise]
        self._girdle_move = marks.target["shoulder"] - marks.target["pelvis"] - chest
        self.plate_turns = {name: self._plate_turn(*points) for name, points in PLATES.items()}

    def of(self, name: str) -> np.ndarray:
        """The base body (n,3) as this segment would carry it."""
        stem = skin_base.stem(name)
        girth = self.girth.get(name.rstrip("-0123456789"), self.girth.get(stem, 1.0))
        if name == "girdle":
            return self.of("trunk") + self._girdle_move
        if name in UPRIGHT:
            a, b = UPRIGHT[name]
            across = girth * self._stretch(a, b) if name == "trunk" else girth
            return self._carried(a, b, np.eye(3), np.array([0, 0, 1.0]), across)
        if name in PLATES:
            a, b = PLATES[name][:2]
            turn = self.plate_turns[name]
            return self._carried(a, b, turn, None, girth * self._stretch(a, b), girth * self._stretch(a, b))
        if name in LIMBS:
            a, b = LIMBS[name]
            turn = rotation_between(self.source[b] - self.source[a], self.target[b] - self.target[a])
            if name == "forearm":
                return self._twisted(a, b, turn, girth)
            return self._carried(a, b, turn, None, girth)
        a, b = name, f"{name[:-1]}{int(name[-1]) + 1}"
        before = self.plate_turns[stem]
        turn = (
            rotation_between(before @ self._step(self.source, a, b), self._step(self.target, a, b)) @ before
        )
        return self._carried(a, b, turn, None, girth)

    def _stretch(self, a: str, b: str) -> float:
        lengths = [np.linalg.norm(self._step(marks, a, b)) for marks in (self.target, self.source)]
        return float(lengths[0] / lengths[1])

    @staticmethod
    def _step(marks: dict[str, np.ndarray], a: str, b: str) -> np.ndarray:
        return marks[b] - marks[a]

    def _plate_turn(self, near: str, far: str, outer: str, inner: str) -> np.ndarray:
        frames = []
        for p in (self.source, self.target):
            axis = p[far] - p[near]
            axis = axis / np.linalg.norm(axis)
            normal = np.cross(axis, p[outer] - p[inner])
            normal = normal / np.linalg.norm(normal)
            frames.append(np.column_stack([axis, normal, np.cross(axis, normal)]))
        return frames[1] @ frames[0].T

    def _carried(self, a, b, turn, axis, across: float, along: float | None = None) -> np.ndarray:
        if axis is None:
            axis = (self.target[b] - self.target[a]) / np.linalg.norm(self.target[b] - self.target[a])
        along = self._stretch(a, b) if along is None else along
        local = (self.base - self.source[a]) @ turn.T
        return across * local + np.outer(local @ axis * (along - across), axis) + self.target[a]

    def _twisted(self, a: str, b: str, turn: np.ndarray, girth: float) -> np.ndarray:
        """The forearm: towards the wrist it turns about its length as the palm does."""
        plain = self._carried(a, b, turn, None, girth)
        axis = (self.target[b] - self.target[a]) / np.linalg.norm(self.target[b] - self.target[a])
        rest = self.plate_turns["hand"] @ turn.T
        angle = 2 * np.arctan2(axis @ _axial(rest), np.sqrt(1 + max(np.trace(rest), -1.0)))
        part = np.clip(
            (plain - self.target[a]) @ axis / np.linalg.norm(self.target[b] - self.target[a]), 0, 1
        )
        return _spun(plain - self.target[a], axis, angle * part) + self.target[a]


def _axial(r: np.ndarray) -> np.ndarray:
    """2 sin(angle / 2) times a rotation's axis, to go with sqrt(1 + trace) = 2 cos(angle / 2)."""
    w = np.sqrt(max(1 + np.trace(r), 1e-9))
    return np.array([r[2, 1] - r[1, 2], r[0, 2] - r[2, 0], r[1, 0] - r[0, 1]]) / w


def _spun(p: np.ndarray, axis: np.ndarray, angle: np.ndarray) -> np.ndarray:
    """Points turned about an axis through the origin, each by its own angle."""
    c, s = np.cos(angle)[:, None], np.sin(angle)[:, None]
    return c * p + s * np.cross(axis, p) + (1 - c) * np.outer(p @ axis, axis)


def rotation_between(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """The smallest rotation (3,3) that turns a onto b."""
    a, b = a / np.linalg.norm(a), b / np.linalg.norm(b)
    x, c = np.cross(a, b), float(a @ b)
    k = np.array([[0, -x[2], x[1]], [x[2], 0, -x[0]], [-x[1], x[0], 0]])
    return np.eye(3) + k + k @ k / (1 + c)
