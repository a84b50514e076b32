"""Bring the base body into the skeleton's pose: linear-blend skinning, one rigid-and-stretched map per segment."""

from dataclasses import dataclass

import numpy as np
import skin_base
from skeleton import MIRROR, Skeleton

# Segment -> the markers at its two ends; marker -> (the base mesh's joint cube, the skeleton's joint).
ENDS = {
    "head": ("head", "crown"),
    "neck": ("neck", "head"),
    "trunk": ("pelvis", "neck"),
    "upper_arm": ("shoulder", "elbow"),
    "forearm": ("elbow", "wrist"),
    "hand": ("wrist", "finger"),
    "thigh": ("hip", "knee"),
    "leg": ("knee", "ankle"),
    "foot": ("ankle", "toe"),
}
SIDED_MARKERS = {
    "hip": ("upper-leg", "femur"),
    "knee": ("knee", "tibia"),
    "ankle": ("ankle", "talus"),
    "toe": ("foot-1", "toes"),
    "shoulder": ("shoulder", "humerus"),
    "elbow": ("elbow", "radius"),
    "wrist": ("hand", "lunate"),
    "finger": ("finger-3-2", "midph3"),
}
UPRIGHT = ("head", "neck", "trunk")
WHOLE = ("trunk", "foot", "hand")  # scaled alike in all directions


@dataclass(frozen=True)
class Markers:
    """The same named points in the base body (source) and in the skeleton (target)."""

    source: dict[str, np.ndarray]
    target: dict[str, np.ndarray]


def markers(base: np.ndarray, skeleton: Skeleton) -> Markers:
    """The ends of the segments, in base and skeleton; right ones mirrored from the left."""
    cubes = {name: base[index].mean(0) for name, index in skin_base.topology().cubes.items()}
    skull = skeleton.points_of("skull")
    source = {"neck": cubes["neck"], "head": cubes["head"], "crown": cubes["head-2"]}
    target = {
        "neck": skeleton.joints["cervical_spine"],
        "head": skeleton.joints["head"],
        "crown": np.array([0, skull[:, 1].mean(), skull[:, 2].max()]),
    }
    for name, (cube, joint) in SIDED_MARKERS.items():
        source[name + ".L"] = (cubes["l-" + cube] + cubes["r-" + cube] * MIRROR) / 2
        target[name + ".L"] = skeleton.joints[joint + "_l"]
    for marks in (source, target):
        marks.update({k[:-1] + "R": p * MIRROR for k, p in list(marks.items()) if k.endswith(".L")})
        marks["pelvis"] = (marks["hip.L"] + marks["hip.R"]) / 2
    return Markers(source, target)


def posed(base: np.ndarray, weights: np.ndarray, marks: Markers, girth: dict[str, float]) -> np.ndarray:
    """The base body (n,3) in the skeleton's pose; girth: how much wider each segment's section becomes."""
    out = np.zeros_like(base)
    for column, name in enumerate(skin_base.segment_names()):
        stem, _, side = name.partition(".")
        a, b = (end if end in marks.source else f"{end}.{side}" for end in ENDS[stem])
        ends = marks.source[a], marks.source[b], marks.target[a], marks.target[b]
        out += weights[:, [column]] * _segment_map(base, stem, *ends, girth.get(stem, 1.0))
    return out


def _segment_map(v, stem: str, s0, s1, d0, d1, girth: float) -> np.ndarray:
    source, target = s1 - s0, d1 - d0
    stretch = float(np.linalg.norm(target) / np.linalg.norm(source))
    turn = np.eye(3) if stem in UPRIGHT else rotation_between(source, target)
    axis = np.array([0, 0, 1.0]) if stem in UPRIGHT else target / np.linalg.norm(target)
    across = girth * stretch if stem in WHOLE else girth
    local = (v - s0) @ turn.T
    along = stretch if stem not in ("foot", "hand") else across
    return across * local + np.outer(local @ axis * (along - across), axis) + d0


def rotation_between(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """The smallest rotation (3,3) that turns a onto b."""
    a, b = a / np.linalg.norm(a), b / np.linalg.norm(b)
    x, c = np.cross(a, b), float(a @ b)
    k = np.array([[0, -x[2], x[1]], [x[2], 0, -x[0]], [-x[1], x[0], 0]])
    return np.eye(3) + k + k @ k / (1 + c)
