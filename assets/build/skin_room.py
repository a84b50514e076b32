"""Give every bone its room under the skin, with the smoothest displacement that does it.

Unknown is one number per cage vertex: how far it moves along its normal. A bending energy (the squared
graph Laplacian) keeps the move smooth; bone points that stand out or lie too shallow ask for more; where
bone is felt under the skin (shin, kneecap, crest, spinous processes) the skin is also drawn close to it.
"""

from dataclasses import dataclass

import numpy as np
from scipy.sparse import coo_matrix, csr_matrix, diags, identity
from scipy.sparse.linalg import splu
from scipy.spatial import cKDTree
from skeleton import Skeleton

# Least cover in mm by what the bone's name starts with; the first that fits.
COVER = (
    ("toe_", 2.5),
    ("foot_", 3.5),
    ("hand_", 2.5),
    ("skull", 4.0),
    ("jaw", 4.0),
    ("cervical", 9.0),
    ("thoracic", 6.0),
    ("lumbar", 8.0),
    ("sacrum", 8.0),
    ("rib", 8.0),
    ("sternum", 7.0),
    ("clavicle", 5.0),
    ("scapula", 8.0),
    ("humerus", 9.0),
    ("ulna", 4.0),
    ("radius", 5.0),
    ("pelvis", 9.0),
    ("femur", 10.0),
    ("patella", 6.0),
    ("tibia", 4.0),
    ("fibula", 5.0),
    ("talus", 4.0),
)
ROUNDS = 12
BENDING = 6.0
ANCHOR = 2e-3
SAMPLE = 12_000
REACH = 0.045  # a bone point farther out than this is not the skin's business
ARMPIT = np.array([0.175, 0.03, 1.345])
STEP = 0.008  # m per round
# Fingers, toes and face are fitted by their own joints; a push there would glue them together.
FREE = ("hand_", "toe_", "jaw", "skull", "cervical")
# Which bones may push which segments of the skin (their numbers in skin_base.SEGMENTS): each its own.
GROUPS = (
    (("skull",), (0,)),
    (("thoracic", "rib", "sternum", "clavicle", "scapula"), (2,)),
    (("lumbar", "sacrum", "pelvis"), (2, 6)),
    (("humerus",), (3,)),
    (("ulna", "radius"), (4,)),
    (("femur", "patella"), (2, 6, 7)),
    (("tibia", "fibula", "talus", "foot_"), (6, 7, 8)),
)


@dataclass(frozen=True)
class BonePoints:
    """at (n,3) m; cover (n,) the least depth under the skin, m; the segments of the skin they may push."""

    at: np.ndarray
    cover: np.ndarray
    segments: tuple[int, ...]


def bone_points(skeleton: Skeleton) -> list[BonePoints]:
    """An even, deterministic sample of the left and midline bones' vertices, in groups."""
    groups = []
    for prefixes, segments in GROUPS:
        names = [n for n in skeleton.bones if not n.endswith("_r") and n.startswith(prefixes)]
        at = np.concatenate([skeleton.bones[n][0] for n in names])
        cover = np.concatenate([np.full(len(skeleton.bones[n][0]), cover_of(n)) for n in names]) / 1000
        keep = at[:, 0] > -0.004
        if prefixes == ("skull",):  # the brain case only
            keep &= (at[:, 2] > 1.60) & (at[:, 1] > -0.03)
        step = max(1, int(keep.sum()) // SAMPLE)
        groups.append(BonePoints(at[keep][::step], cover[keep][::step], segments))
    return groups


def cover_of(bone: str) -> float:
    """The least cover of a bone in mm."""
    return next(mm for start, mm in COVER if bone.startswith(start))


def normals_of(vertices: np.ndarray, triangles: np.ndarray) -> np.ndarray:
    """Area-weighted unit normals (V,3), outwards."""
    a, b, c = (vertices[triangles[:, i]] for i in range(3))
    face = np.cross(b - a, c - a)
    spread, n = np.repeat(face, 3, axis=0), len(vertices)
    n = np.column_stack([np.bincount(triangles.ravel(), spread[:, i], n) for i in range(3)])
    return n / np.maximum(np.linalg.norm(n, axis=1, keepdims=True), 1e-12)


def made(cage: np.ndarray, common, skeleton: Skeleton) -> np.ndarray:
    """The cage (n,3) moved until the bones have room."""
    groups = bone_points(skeleton)
    stiffness = _stiffness(common.quads, len(cage))
    deaf = _deaf(common, common.refine @ cage)
    for _ in range(ROUNDS):
        need = needed(groups, common.refine @ cage, common, deaf)
        if need.max() < 0.0002:
            break
        cage = cage + _push(common, cage, stiffness, need)
        cage = (cage + cage[common.cage_mirror] * [-1, 1, 1]) / 2
    return cage


def needed(groups: list[BonePoints], fine: np.ndarray, common, deaf: np.ndarray) -> np.ndarray:
    """Per skin vertex (V,) how much cover the bones nearest to it lack (m; negative: enough, -inf: no bone).

    Only smooth skin hears, so the normal at the nearest vertex tells inside from outside.
    """
    normals = normals_of(fine, common.triangles)
    need = np.full(len(fine), -np.inf)
    for bones in groups:
        hearing = np.flatnonzero(~deaf & np.isin(common.segment, bones.segments))
        distance, index = cKDTree(fine[hearing]).query(bones.at)
        near = hearing[index]
        depth = ((fine[near] - bones.at) * normals[near]).sum(1)
        heard = (distance < REACH) & (abs(depth) > 0.5 * distance)
        np.maximum.at(need, near[heard], (bones.cover - depth)[heard])
    return np.maximum(need, need[common.mirror])


def _deaf(common, fine: np.ndarray) -> np.ndarray:
    """Skin (V,) that no bone may push: face, hands, toes, and the bottoms of folds.

    A fold is where the normal disagrees with its smoothed self.
    """
    normals = normals_of(fine, common.triangles)
    smooth = normals.copy()
    around = links(common.triangles, len(fine))
    for _ in range(25):
        smooth = around @ smooth
    smooth /= np.maximum(np.linalg.norm(smooth, axis=1, keepdims=True), 1e-9)
    folded = (smooth * normals).sum(1) < 0.8
    perineum = (abs(fine[:, 0]) < 0.05) & (fine[:, 2] < 0.84) & (fine[:, 2] > 0.6)
    perineum |= (abs(fine[:, 0]) < 0.03) & (fine[:, 2] < 0.965) & (fine[:, 1] > 0)  # and the cleft
    face = (common.segment == 0) & ((fine[:, 2] < 1.60) | ((fine[:, 1] < 0.0) & (fine[:, 2] < 1.67)))
    armpit = np.linalg.norm((abs(fine) - ARMPIT) * [1, 0.7, 1], axis=1) < 0.05
    toes = (common.segment == 8) & (fine[:, 1] < -0.13)
    return folded | perineum | face | toes | armpit | np.isin(common.segment, (1, 5))


def links(triangles: np.ndarray, n: int) -> csr_matrix:
    """The row-normalised adjacency of a mesh."""
    edges = np.concatenate([triangles[:, [0, 1]], triangles[:, [1, 2]], triangles[:, [2, 0]]])
    near = coo_matrix((np.ones(len(edges)), edges.T), shape=(n, n)).tocsr()
    near = ((near + near.T) > 0).astype(float)
    return diags(1 / np.maximum(np.asarray(near.sum(1)).ravel(), 1)) @ near


def _stiffness(quads: np.ndarray, n: int) -> csr_matrix:
    laplacian = identity(n) - links(np.concatenate([quads[:, [0, 1, 2]], quads[:, [0, 2, 3]]]), n)
    return (BENDING * (laplacian.T @ laplacian) + ANCHOR * identity(n)).tocsc()


def _push(common, cage: np.ndarray, stiffness, need: np.ndarray) -> np.ndarray:
    """One smooth move (n,3) towards giving each skin vertex what the bones under it lack most."""
    rows = np.flatnonzero(need > -0.0015)  # near misses count too, so that the skin does not sink elsewhere
    wanted = need[rows].clip(0.0, STEP)
    system = common.refine[rows]
    matrix = (stiffness + system.T @ system).tocsc()
    amount = splu(matrix).solve(system.T @ wanted)
    return amount[:, None] * _soft_normals(common, cage)


def _soft_normals(common, cage: np.ndarray) -> np.ndarray:
    """The cage's normals (n,3), smoothed a little, so that neighbours move alike."""
    quads = common.quads
    triangles = np.concatenate([quads[:, [0, 1, 2]], quads[:, [0, 2, 3]]])
    normals = normals_of(cage, triangles)
    around = links(triangles, len(cage))
    for _ in range(3):
        normals = normals + around @ normals
        normals /= np.maximum(np.linalg.norm(normals, axis=1, keepdims=True), 1e-9)
    return normals
