"""The base body: MakeHuman's CC0 mesh morphed to an average adult, one topology for all.

Everything here is in the base mesh's own pose; metres, x left, y back, z up.
"""

import gzip
import json
from dataclasses import dataclass
from functools import cache

import numpy as np
from scipy.spatial import cKDTree
from skin_face import Drum
from sources import body_data

PEOPLE = ("african", "asian", "caucasian")
SEGMENTS = ("head", "neck", "trunk", "upper_arm", "forearm", "hand", "thigh", "leg", "foot")
# Rig bones by what their names start with; the first that fits.
_SEGMENT_OF = (
    ("upperleg", "thigh"),
    ("lowerleg", "leg"),
    ("foot", "foot"),
    ("upperarm", "upper_arm"),
    ("lowerarm", "forearm"),
    ("wrist", "hand"),
    ("metacarpal", "hand"),
    ("neck", "neck"),
    ("spine", "trunk"),
    ("root", "trunk"),
    ("pelvis", "trunk"),
    ("breast", "trunk"),
    ("clavicle", "girdle"),
    ("shoulder", "girdle"),
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
    _, mirror = cKDTree(vertices).query(vertices * [-1, 1, 1])
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


@dataclass(frozen=True)
class Phenotype:
    """Where a body lies between the base mesh's extremes, 0..1 (weight -1..1), and single targets on top.

    A weight beyond the extremes carries the step from the average to the extreme on.
    """

    muscle: float
    weight: float
    proportion: float
    extras: tuple[tuple[str, float], ...] = ()


@cache
def adult(sex: str, phenotype: Phenotype) -> np.ndarray:
    """Vertices (n,3) of a young adult, exactly mirror-symmetric, in the base pose (m)."""
    vertices = _read_base()[0].copy()
    for people in PEOPLE:
        vertices += morph(f"macrodetails/{people}-{sex}-young") / len(PEOPLE)
    for build, share in _builds(phenotype):
        vertices += share * morph(f"macrodetails/universal-{sex}-young-{build}")
        ideal = f"macrodetails/proportions/{sex}-young-{build}-idealproportions"
        vertices += share * phenotype.proportion * morph(ideal)
    for target, amount in phenotype.extras:
        vertices += amount * morph(target)
    vertices = _drum().tightened(vertices)
    vertices = np.column_stack([vertices[:, 0], -vertices[:, 2], vertices[:, 1]]) * 0.1
    return symmetrised(vertices, topology().mirror)


@cache
def _drum() -> Drum:
    shape = topology()
    return Drum(_read_base()[0], shape.quads, shape.cubes)


def _builds(phenotype: Phenotype) -> list[tuple[str, float]]:
    """The extremes of muscle and weight that the body lies between, with their shares (sum 1)."""
    heavy = "max" if phenotype.weight > 0 else "min"
    muscle = {"average": 1 - phenotype.muscle, "max": phenotype.muscle}
    weight = {"average": 1 - abs(phenotype.weight), heavy: abs(phenotype.weight)}
    shares = {f"{m}muscle-{w}weight": muscle[m] * weight[w] for m in muscle for w in weight}
    return [(build, share) for build, share in shares.items() if share]


def symmetrised(vertices: np.ndarray, mirror: np.ndarray) -> np.ndarray:
    """Both halves replaced by their mean, so that the mirror map is exact."""
    return (vertices + vertices[mirror] * [-1, 1, 1]) / 2


@cache
def segment_weights() -> dict[str, np.ndarray]:
    """Weights (n,) of the midline segments and of the left side's, symmetric; with the right's they sum to 1.

    A finger or toe bone is a segment of its own: ``finger2-1``, ``toe1-2``; see ``stem``. The right side's
    weight of a vertex is the left side's weight of its twin.
    """
    shape = topology()
    weights: dict[str, np.ndarray] = {}
    for bone, (index, amount) in shape.weights.items():
        column = weights.setdefault(_segment_of(bone), np.zeros(len(shape.mirror)))
        np.add.at(column, index, amount)
    total = np.maximum(sum(weights.values()), 1e-9)
    for name in [n for n in weights if n.endswith(".L")]:
        right = weights.pop(name[:-1] + "R")[shape.mirror]
        weights[name[:-2]] = (weights.pop(name) / total + right / total[shape.mirror]) / 2
    for name in SEGMENTS[:3]:
        own = weights[name] / total
        weights[name] = (own + own[shape.mirror]) / 2
    return weights


def stem(segment: str) -> str:
    """The coarse segment (one of SEGMENTS) of a fine one."""
    if segment == "girdle":
        return "trunk"
    return {"finger": "hand", "toe": "foot"}.get(segment.rstrip("-0123456789"), segment)


def _segment_of(bone: str) -> str:
    if bone.startswith(("finger", "toe")):
        return bone
    for prefix, segment in _SEGMENT_OF:
        if bone.startswith(prefix):
            return segment if segment in SEGMENTS[:3] else f"{segment}.{bone[-1]}"
    return "head"
