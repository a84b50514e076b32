"""Small forms that orient on bare skin: navel, gluteal fold, knee crease, furrow of the spine, bony ridges.

Each is a displacement of the finished skin along its normals, a few millimetres at most, wide enough for the
mesh to carry it. Metres; the left side is described, both sides get it.
"""

import numpy as np
import skin_room
from scipy.spatial import cKDTree
from skeleton import Skeleton
from skin_fit import sex_of

BASE_NAVEL = {"female": 1.0266, "male": 1.0056}  # where the fitted base mesh has its own
NAVEL_HEIGHT = 1.027  # a little under the tops of the iliac crests, at L4
# Middle line of the gluteal fold: x and z from beside the cleft to the outside.
FOLD = np.array(
    [[0.012, 0.792], [0.035, 0.779], [0.06, 0.773], [0.085, 0.774], [0.108, 0.781], [0.125, 0.792]]
)
FOLD_DEPTH, FOLD_LIP = 0.0048, 0.0026
CREASE = np.array([[0.092, 0.458], [0.119, 0.455], [0.146, 0.459]])
CREASE_DEPTH = 0.0015
SPINE_FURROW = 0.0020
# The furrow between the buttocks, where a build loses it that the usual body has; from fold to sacrum.
CLEFT = {"female_slim": 0.012, "female_heavy": 0.009}
CLEFT_HEIGHTS, CLEFT_PROFILE = (0.785, 0.80, 0.84, 0.88, 0.92, 0.945), (0.0, 0.7, 1.0, 0.75, 0.25, 0.0)
CLEFT_WIDTH = {"female_slim": 0.011, "female_heavy": 0.015}
# Bones that are seen under the skin, and how far they raise it.
RIDGES = (
    "clavicle",
    "scapula",
    "patella",
    "tibia",
    "fibula",
    "ulna",
    "cervical7",
    "thoracic1",
    "pelvis",
    "sternum",
)
RIDGE = {"female": 0.0040, "male": 0.0050}
RIDGE_REACH = 0.011
TRUNK, UPPER_ARM, FOREARM, THIGH, LEG = 2, 3, 4, 6, 7


def carved(body: str, vertices: np.ndarray, common, skeleton: Skeleton) -> np.ndarray:
    """The skin (V,3) with its small forms."""
    sex = sex_of(body)
    vertices = _navel_moved(sex, vertices, common)
    vertices = vertices + np.outer(_cleft(body, vertices), [0.0, -1.0, 0.0])
    amount = _navel(vertices, common) + _fold(vertices, common) + _crease(vertices, common)
    amount += _spine_furrow(vertices, common) + RIDGE[sex] * _ridges(vertices, common, skeleton)
    return vertices + amount[:, None] * skin_room.normals_of(vertices, common.triangles)


def _navel_moved(sex: str, vertices: np.ndarray, common) -> np.ndarray:
    """Slide the belly's skin so that its navel lies where navels lie."""
    from_height = BASE_NAVEL[sex]
    up = NAVEL_HEIGHT - from_height
    near = np.exp(-(((vertices[:, 2] - from_height) / 0.07) ** 2) - (vertices[:, 0] / 0.07) ** 2)
    near *= (vertices[:, 1] < 0) & (common.segment == TRUNK)
    slid = vertices + np.outer(near * up, [0.0, 0.0, 1.0])
    # What slides up stays on the old surface.
    old = vertices[(vertices[:, 1] < 0) & (common.segment == TRUNK)]
    distance, index = cKDTree(old).query(slid, k=6)
    weight = 1 / (distance + 0.002) ** 2
    y = (old[index, 1] * weight).sum(1) / weight.sum(1)
    depth = np.where(near > 0.02, y, slid[:, 1])
    share = np.clip(near / 0.3, 0, 1) * np.clip(np.hypot(slid[:, 0], slid[:, 2] - NAVEL_HEIGHT) / 0.012, 0, 1)
    slid[:, 1] += share * (depth - slid[:, 1])
    return slid


def _navel(vertices: np.ndarray, common) -> np.ndarray:
    near = np.hypot(vertices[:, 0] / 0.8, vertices[:, 2] - NAVEL_HEIGHT)
    hollow = -0.0045 * np.exp(-((near / 0.0065) ** 2)) + 0.0008 * np.exp(-(((near - 0.014) / 0.006) ** 2))
    return hollow * (vertices[:, 1] < 0) * (common.segment == TRUNK)


def _off_line(vertices: np.ndarray, line: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """How far (n,) above a line z(x) each point lies, and how much (n,) of the line, fading out, is there."""
    x = abs(vertices[:, 0])
    inside = np.minimum(x - line[0, 0], line[-1, 0] - x)
    return vertices[:, 2] - np.interp(x, line[:, 0], line[:, 1]), np.clip(inside / 0.025 + 0.25, 0, 1)


def _fold(vertices: np.ndarray, common) -> np.ndarray:
    """A furrow with the buttock's fuller edge above it."""
    above, part = _off_line(vertices, FOLD)
    furrow = -FOLD_DEPTH * np.exp(-((above / 0.0085) ** 2))
    lip = FOLD_LIP * np.exp(-(((above - 0.021) / 0.014) ** 2))
    behind = np.clip((vertices[:, 1] - 0.02) / 0.03, 0, 1) * np.isin(common.segment, (TRUNK, THIGH))
    return part * (furrow + lip) * behind


def _cleft(body: str, vertices: np.ndarray) -> np.ndarray:
    """(V,) the depth in m of the furrow between the buttocks, deepest above the fold."""
    if body not in CLEFT:
        return np.zeros(len(vertices))
    up = np.interp(vertices[:, 2], CLEFT_HEIGHTS, CLEFT_PROFILE)
    across = np.exp(-((vertices[:, 0] / CLEFT_WIDTH[body]) ** 2))
    return CLEFT[body] * up * across * (vertices[:, 1] > 0.02)


def _crease(vertices: np.ndarray, common) -> np.ndarray:
    above, part = _off_line(vertices, CREASE)
    behind = (vertices[:, 1] > 0.015) & np.isin(common.segment, (THIGH, LEG))
    return -CREASE_DEPTH * part * np.exp(-((above / 0.007) ** 2)) * behind


def _spine_furrow(vertices: np.ndarray, common) -> np.ndarray:
    """Between the long muscles of the back, from the shoulder blades to the sacrum, deepest at the loins."""
    depth = np.interp(vertices[:, 2], [0.965, 1.03, 1.12, 1.30, 1.42], [0.0, 1.0, 1.0, 0.6, 0.0])
    across = np.exp(-((vertices[:, 0] / 0.012) ** 2)) - 0.35 * np.exp(
        -(((abs(vertices[:, 0]) - 0.034) / 0.014) ** 2)
    )
    return -SPINE_FURROW * depth * across * ((vertices[:, 1] > 0) & (common.segment == TRUNK))


def _ridges(vertices: np.ndarray, common, skeleton: Skeleton) -> np.ndarray:
    """Where bone lies shallow the skin rises over it: nearness of bone, less its own average around."""
    bones = skeleton.points_of(*RIDGES)
    distance, _ = cKDTree(bones).query(vertices)
    near = np.exp(-((distance / RIDGE_REACH) ** 2))
    smooth, around = near, skin_room.links(common.triangles, len(vertices))
    for _ in range(14):
        smooth = around @ smooth
    return (near - smooth) * np.isin(common.segment, (TRUNK, UPPER_ARM, FOREARM, THIGH, LEG))
