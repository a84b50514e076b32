"""The skin of a fit adult woman and man round the one skeleton, on one topology."""

from dataclasses import dataclass
from functools import cache

import numpy as np
import skin_base
import skin_detail
import skin_fit
import skin_pose
import subdivide
from scipy.spatial import cKDTree
from skeleton import Skeleton


@dataclass(frozen=True)
class Skin:
    """vertices (V,3) m; triangles (T,3); segment (V,) index into skin_base.SEGMENTS; mirror (V,) twins."""

    vertices: np.ndarray
    triangles: np.ndarray
    segment: np.ndarray
    mirror: np.ndarray


@dataclass(frozen=True)
class Shared:
    """What both body types share: the cage's used vertices, and the refinement from cage to skin.

    digit: see _digits.
    """

    used: np.ndarray
    quads: np.ndarray
    cage_mirror: np.ndarray
    refine: object
    triangles: np.ndarray
    mirror: np.ndarray
    segment: np.ndarray
    weights: np.ndarray
    digit: np.ndarray


@cache
def shared() -> Shared:
    """The cage (the body's quads only) and one Catmull-Clark step from it."""
    base = skin_base.topology()
    used, quads = np.unique(base.quads, return_inverse=True)
    quads = quads.reshape(-1, 4)
    cage_mirror = np.searchsorted(used, base.mirror[used])
    refine, fine, _ = subdivide.catmull_clark(quads, len(used))
    resting = refine @ skin_base.adult("female", skin_fit.BODIES["female"])[used]
    distance, mirror = cKDTree(resting).query(resting * [-1, 1, 1])
    if distance.max() > 1e-9 or not np.array_equal(mirror[mirror], np.arange(len(mirror))):
        raise ValueError("the refined base mesh is not mirror-symmetric")
    weights = _stem_weights()
    segment = (refine @ weights[used]).argmax(1).astype(np.uint8)
    triangles = subdivide.triangles_of(fine).astype(np.int32)
    return Shared(
        used,
        quads,
        cage_mirror,
        refine,
        triangles,
        mirror.astype(np.int32),
        segment,
        weights,
        _digits(refine, used),
    )


def _digits(refine: object, used: np.ndarray) -> np.ndarray:
    """Which finger (1-5) or toe (11-15) of the left each skin vertex (V,) belongs to; 0: to none."""
    sums = np.zeros((len(used), 16))
    for name, weight in skin_base.segment_weights().items():
        if name.startswith(("finger", "toe")):
            sums[:, int(name.split("-")[0][-1]) + (10 if name[0] == "t" else 0)] += weight[used]
    fine = refine @ sums
    return np.where(fine.max(1) > 0.4, fine.argmax(1), 0).astype(np.uint8)


def _stem_weights() -> np.ndarray:
    """(n, 9) weights of the coarse segments, both sides together."""
    weights = np.zeros((len(skin_base.topology().mirror), len(skin_base.SEGMENTS)))
    for name, weight in skin_base.segment_weights().items():
        column = skin_base.SEGMENTS.index(skin_base.stem(name))
        both = weight if name in skin_base.SEGMENTS[:3] else weight + weight[skin_base.topology().mirror]
        weights[:, column] += both
    return weights


def fit(body: str, skeleton: Skeleton, landmarks: object = None) -> Skin:
    """The skin of one body type, fitted round the skeleton (landmarks are not needed; kept for callers)."""
    common, sex = shared(), skin_fit.sex_of(body)
    base = skin_base.adult(sex, skin_fit.BODIES[body])
    marks = skin_pose.markers(sex, base, skeleton)
    cage = skin_pose.posed(base, marks, skin_fit.girth_of(body))[common.used]
    cage = skin_fit.fitted(sex, cage, common, skeleton)
    vertices = skin_base.symmetrised(common.refine @ cage, common.mirror)
    vertices = skin_detail.carved(body, vertices, common, skeleton)
    vertices = skin_base.symmetrised(vertices, common.mirror)
    vertices[:, 2] = np.maximum(vertices[:, 2], 0.0)  # the sole lies flat on the floor
    return Skin(vertices, common.triangles, common.segment, common.mirror)
