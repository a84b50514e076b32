"""Give every bone its room under the skin, with the smoothest displacement that does it.

Unknown is how far each cage vertex moves (n,3). A bending energy (the squared graph Laplacian of the whole
move) keeps the body's shape; bone points that stand out or lie too shallow ask the skin next to them to give
way, worst first, round after round.
"""

from dataclasses import dataclass

import numpy as np
import pyvista as pv
from scipy.sparse import coo_matrix, csr_matrix, diags, identity
from scipy.sparse.linalg import splu
from skeleton import Skeleton

# Least cover in mm by what the bone's name starts with; the first that fits.
COVER = (
    ("toe_", 1.5),
    ("foot_", 2.5),
    ("hand_", 1.5),
    ("skull", 4.0),
    ("jaw", 3.5),
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
ROUNDS = 10
BENDING = 8.0
ANCHOR = 2e-3
SAMPLE = 400  # points per bone, about
REACH = 0.025  # a bone point farther out than this is not the skin's business
STEP = 0.010  # m per round
NEAR = 0.0015  # a bone with this much more cover than it needs still holds the skin back from sinking
# Which segments of the skin (their numbers in skin_base.SEGMENTS) each bone may push: its own and the next.
GROUPS: tuple[tuple[tuple[str, ...], tuple[int, ...], int], ...] = (
    (("skull",), (0,), 0),
    (("cervical",), (0, 1, 2), 0),
    (("thoracic", "lumbar", "rib", "sternum"), (2,), 0),
    (("clavicle", "scapula"), (2, 3), 0),
    (("humerus",), (3, 4), 0),
    (("ulna", "radius"), (3, 4, 5), 0),
    (("sacrum", "pelvis"), (2, 6), 0),
    (("femur", "patella"), (2, 6, 7), 0),
    (("tibia", "fibula"), (6, 7, 8), 0),
    (("talus", "foot_"), (7, 8), 0),
    (("hand_",), (4, 5), 0),
    *(((f"hand_{part}{k}",), (5,), k) for k in range(1, 6) for part in ("proximal", "middle", "distal")),
    *(((f"toe_{part}{k}",), (8,), 10 + k) for k in range(1, 6) for part in ("proximal", "middle", "distal")),
)
IN_FINGERS = ("hand_proximal", "hand_middle", "hand_distal")
BARREL = ("thoracic", "lumbar", "rib", "sternum")  # push outwards only; the armpit's folds point inwards
AXIS_Y = 0.02  # m: the middle of the barrel


@dataclass(frozen=True)
class BonePoints:
    """at (n,3) m; cover (n,) the least depth under the skin, m; the segments of the skin they may push,
    the finger or toe (0: any), and whether they are the trunk's barrel.
    """

    at: np.ndarray
    cover: np.ndarray
    segments: tuple[int, ...]
    digit: int
    barrel: bool


def bone_points(skeleton: Skeleton) -> list[BonePoints]:
    """An even, deterministic sample of the left and midline bones' vertices, in groups."""
    groups = []
    for prefixes, segments, digit in GROUPS:
        names = [n for n in skeleton.bones if not n.endswith("_r") and n.startswith(prefixes)]
        if prefixes == ("hand_",):
            names = [n for n in names if not n.startswith(IN_FINGERS)]
        if not names:  # the thumb and the big toe have no middle phalanx
            continue
        sampled = [_sample(name, skeleton.bones[name][0]) for name in names]
        cover = [np.full(len(at), cover_of(n) / 1000) for n, at in zip(names, sampled, strict=True)]
        at = np.concatenate(sampled)
        groups.append(BonePoints(at, np.concatenate(cover), segments, digit, prefixes == BARREL))
    return groups


def _sample(name: str, points: np.ndarray) -> np.ndarray:
    points = points[points[:, 0] > -0.004]
    if name == "skull":  # the brain case only: lips and lids are not to be stretched over teeth and orbits
        points = points[(points[:, 2] > 1.60) & (points[:, 1] > -0.05)]
    return points[:: max(1, len(points) // SAMPLE)]


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


def depths(
    points: np.ndarray, fine: np.ndarray, triangles: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Per point: its depth under the skin (negative outside), the way out (n,3), the nearest vertex."""
    used, local = np.unique(triangles, return_inverse=True)
    mesh = pv.PolyData.from_regular_faces(fine[used], local.reshape(-1, 3))
    cell, closest = mesh.find_closest_cell(points, return_closest_point=True)
    corners = triangles[cell]
    normals = normals_of(fine, triangles)
    share = _barycentric(closest, fine[corners])
    normal = (normals[corners] * share[:, :, None]).sum(1)
    away = closest - points
    distance = np.linalg.norm(away, axis=1)
    inside = (away * normal).sum(1) >= 0
    # On the surface itself the direction is the normal's; else it is the straight way, turned outwards.
    way = np.where(inside[:, None], away, -away) / np.maximum(distance, 1e-9)[:, None]
    way = np.where((distance > 0.004)[:, None], way, normal)
    way = way / np.maximum(np.linalg.norm(way, axis=1, keepdims=True), 1e-9)
    vertex = corners[np.arange(len(corners)), share.argmax(1)]
    return np.where(inside, distance, -distance), way, vertex


def _barycentric(points: np.ndarray, corners: np.ndarray) -> np.ndarray:
    """(n,3) the shares of the corners (n,3,3) in points (n,3) on their triangles."""
    a, b, c = corners[:, 0], corners[:, 1], corners[:, 2]
    u, v, w = b - a, c - a, points - a
    uu, uv, vv = (u * u).sum(1), (u * v).sum(1), (v * v).sum(1)
    wu, wv = (w * u).sum(1), (w * v).sum(1)
    bottom = np.maximum(uu * vv - uv * uv, 1e-18)
    second, third = (vv * wu - uv * wv) / bottom, (uu * wv - uv * wu) / bottom
    return np.clip(np.column_stack([1 - second - third, second, third]), 0, 1)


def made(cage: np.ndarray, common, skeleton: Skeleton) -> np.ndarray:
    """The cage (n,3) moved until the bones have room."""
    groups = bone_points(skeleton)
    stiffness = _stiffness(common.quads, len(cage))
    move = np.zeros_like(cage)
    for _ in range(ROUNDS):
        rows, wanted, worst = _wanted(groups, common, cage + move)
        if worst < 0.0003:
            break
        system = common.refine[rows]
        matrix = (stiffness + system.T @ system).tocsc()
        move = splu(matrix).solve(system.T @ (system @ move + wanted))
        move = (move + move[common.cage_mirror] * [-1, 1, 1]) / 2
    return cage + move


def _wanted(groups: list[BonePoints], common, cage: np.ndarray) -> tuple[np.ndarray, np.ndarray, float]:
    """The skin vertices next to bone (k,), how they should still move (k,3), and the largest lack (m)."""
    fine = common.refine @ cage
    deaf = _deaf(fine)
    asked = [_asked(bones, fine, common, deaf) for bones in groups]
    vertex, lack, way = (np.concatenate(parts) for parts in zip(*asked, strict=True))
    order = np.argsort(-lack, kind="stable")
    vertex, first = np.unique(vertex[order], return_index=True)
    lack, way = lack[order][first].clip(0, None), way[order][first]
    wanted = lack.clip(0, STEP)[:, None] * way
    # The right side asks for the mirror image of what the left side asks for.
    off = fine[vertex, 0] > 1e-4
    rows = np.concatenate([vertex, common.mirror[vertex[off]]])
    return rows, np.concatenate([wanted, wanted[off] * [-1, 1, 1]]), float(lack.max(initial=0.0))


def _asked(bones: BonePoints, fine, common, deaf) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The vertices that these bones ask to give way: which (k,), how much they lack (k,), which way (k,3)."""
    corners = common.triangles
    own = np.isin(common.segment, bones.segments)[corners].all(1) & (fine[corners[:, 0], 0] > -0.05)
    own &= (common.digit[corners] == bones.digit).any(1)
    depth, way, vertex = depths(bones.at, fine, corners[own])
    lack = bones.cover - depth
    heard = (lack > -NEAR) & (depth > -REACH) & ~deaf[vertex]
    if bones.barrel:
        heard &= ((bones.at - [0.0, AXIS_Y, 0.0]) * way * [1.0, 1.0, 0.0]).sum(1) > 0
    return vertex[heard], lack[heard], way[heard]


def _deaf(fine: np.ndarray) -> np.ndarray:
    """Skin (V,) that no bone may push: between the legs and in the cleft."""
    x, y, z = abs(fine[:, 0]), fine[:, 1], fine[:, 2]
    return ((x < 0.05) & (z < 0.84) & (z > 0.6)) | ((x < 0.03) & (z < 0.965) & (z > 0.6) & (y > 0))


def links(triangles: np.ndarray, n: int) -> csr_matrix:
    """The row-normalised adjacency of a mesh."""
    edges = np.concatenate([triangles[:, [0, 1]], triangles[:, [1, 2]], triangles[:, [2, 0]]])
    near = coo_matrix((np.ones(len(edges)), edges.T), shape=(n, n)).tocsr()
    near = ((near + near.T) > 0).astype(float)
    return diags(1 / np.maximum(np.asarray(near.sum(1)).ravel(), 1)) @ near


def _stiffness(quads: np.ndarray, n: int) -> csr_matrix:
    laplacian = identity(n) - links(np.concatenate([quads[:, [0, 1, 2]], quads[:, [0, 2, 3]]]), n)
    return (BENDING * (laplacian.T @ laplacian) + ANCHOR * identity(n)).tocsc()
