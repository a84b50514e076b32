"""The base body: MakeHuman's CC0 mesh morphed to an average adult, one topology for all.

Everything here is in the base mesh's own pose; metres, x left, y back, z up.
"""

import gzip
import json
from dataclasses import dataclass
from functools import cache

import numpy as np
from scipy.spatial import cKDTree
from sources import body_data

PEOPLE = ("african", "asian", "caucasian")
SEGMENTS = ("head", "neck", "trunk", "upper_arm", "forearm", "hand", "thigh", "leg", "foot")
# Rig bones by what their names start with; the first that fits.
_SEGMENT_OF = (
    ("upperleg", "thigh"),
    ("lowerleg", "leg"),
    ("foot", "foot"),
    ("toe", "foot"),
    ("upperarm", "upper_arm"),
    ("lowerarm", "forearm"),
    ("wrist", "hand"),
    ("finger", "hand"),
    ("metacarpal", "hand"),
    ("neck", "neck"),
    ("spine", "trunk"),
    ("root", "trunk"),
    ("pelvis", "trunk"),
    ("breast", "trunk"),
    ("clavicle", "trunk"),
    ("shoulder", "trunk"),
)


@dataclass(frozen=True)
class Topology:
    """What every body type shares.

    quads: (F,4) of the body's surface. mirror: (n,) twin of each vertex. cubes: joint marker -> its
    vertices. weights: rig bone -> (vertices, weights).
    """

    quads: np.ndarray
    mirror: np.ndarray
    cubes: dict[str, np.ndarray]
    weights: dict[str, tuple[np.ndarray, np.ndarray]]


@cache
def _read_base() -> tuple[np.ndarray, dict[str, list[list[int]]]]:
    vertices: list[list[float]] = []
    groups: dict[str, list[list[int]]] = {}
    group: list[list[int]] = []
    for line in (body_data() / "3dobjs/base.obj").read_text().splitlines():
        kind, _, rest = line.partition(" ")
        if kind == "v":
            vertices.append([float(t) for t in rest.split()[:3]])
        elif kind == "g":
            group = groups.setdefault(rest.strip(), [])
        elif kind == "f":
            group.append([int(t.split("/")[0]) - 1 for t in rest.split()])
    return np.array(vertices), groups


@cache
def topology() -> Topology:
    """The shared topology of the base mesh."""
    vertices, groups = _read_base()
    distance, mirror = cKDTree(vertices).query(vertices * [-1, 1, 1])
    cubes = {g[6:]: np.unique(np.concatenate(f)) for g, f in groups.items() if g.startswith("joint-")}
    rig = json.loads((body_data() / "rigs/standard/weights.default.json").read_text())["weights"]
    weights = {
        bone: (np.array([int(i) for i, _ in pairs]), np.array([float(x) for _, x in pairs]))
        for bone, pairs in rig.items()
        if pairs
    }
    quads = np.array(groups["body"])
    if not np.array_equal(mirror[mirror], np.arange(len(mirror))):
        mirror = _pair_up(vertices)
    return Topology(quads, mirror, cubes, weights)


def _pair_up(vertices: np.ndarray) -> np.ndarray:
    """Twins by position, mutual only; a vertex without a mutual twin is its own."""
    _, nearest = cKDTree(vertices).query(vertices * [-1, 1, 1])
    own = np.arange(len(vertices))
    return np.where(nearest[nearest] == own, nearest, own)


def morph(target: str) -> np.ndarray:
    """The displacement (n,3) of one target file, in the base mesh's decimetres, y up."""
    delta = np.zeros_like(_read_base()[0])
    with gzip.open(body_data() / f"targets/{target}.target.gz", "rt") as lines:
        for line in lines:
            if line.strip() and not line.startswith("#"):
                index, *xyz = line.split()
                delta[int(index)] = [float(t) for t in xyz[:3]]
    return delta


@cache
def average_adult(sex: str, extras: tuple[tuple[str, float], ...] = ()) -> np.ndarray:
    """Vertices (n,3) of an average adult, exactly mirror-symmetric, in the base pose (m)."""
    vertices = _read_base()[0].copy()
    for people in PEOPLE:
        vertices += morph(f"macrodetails/{people}-{sex}-young") / len(PEOPLE)
    vertices += morph(f"macrodetails/universal-{sex}-young-averagemuscle-averageweight")
    for target, amount in extras:
        vertices += amount * morph(target)
    vertices = np.column_stack([vertices[:, 0], -vertices[:, 2], vertices[:, 1]]) * 0.1
    return symmetrised(vertices, topology().mirror)


def symmetrised(vertices: np.ndarray, mirror: np.ndarray) -> np.ndarray:
    """Both halves replaced by their mean, so that the mirror map is exact."""
    return (vertices + vertices[mirror] * [-1, 1, 1]) / 2


def segment_weights() -> np.ndarray:
    """(n, 15) weights of the sided segments, rows summing to 1; order as ``segment_names``."""
    shape = topology()
    names = segment_names()
    weights = np.zeros((len(shape.mirror), len(names)))
    for bone, (index, amount) in shape.weights.items():
        np.add.at(weights[:, names.index(_segment_of(bone))], index, amount)
    weights /= np.maximum(weights.sum(1, keepdims=True), 1e-9)
    twins = [names.index(_swapped(n)) for n in names]
    return (weights + weights[shape.mirror][:, twins]) / 2


def segment_names() -> list[str]:
    """Sided segment names: head, neck, trunk, then the limbs' with .L and .R."""
    return [*SEGMENTS[:3], *[f"{s}.{side}" for s in SEGMENTS[3:] for side in "LR"]]


def _swapped(name: str) -> str:
    return name[:-1] + {"L": "R", "R": "L"}[name[-1]] if name[-2:] in (".L", ".R") else name


def _segment_of(bone: str) -> str:
    for prefix, segment in _SEGMENT_OF:
        if bone.startswith(prefix):
            return segment if segment in SEGMENTS[:3] else f"{segment}.{bone[-1]}"
    return "head"
