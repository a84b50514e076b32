"""Palpable and bony landmarks, found on the bones: the left side and the midline.

Each rule says in which direction of the body a point is the outermost of its part of a bone; heights are
taken from the bone itself, so that the rules hold when the skeleton is posed or smoothed otherwise.
"""

from collections.abc import Callable
from dataclasses import dataclass

import landmarks_palpable
import numpy as np
import skin_detail
from skeleton import Skeleton

NAMES: dict[str, str] = {
    "coccyx": "Tip of the coccyx",
    "PSIS": "Posterior superior iliac spine",
    "ASIS": "Anterior superior iliac spine",
    "AIIS": "Anterior inferior iliac spine",
    "iliac_crest_top": "Top of the iliac crest",
    "iliac_crest_lateral": "Widest point of the iliac crest",
    "iliac_crest_posterior": "Iliac crest between its top and the PSIS",
    "greater_trochanter": "Greater trochanter, outermost point",
    "greater_trochanter_tip": "Tip of the greater trochanter",
    "lesser_trochanter": "Lesser trochanter",
    "ischial_tuberosity": "Ischial tuberosity (sit bone)",
    "pubic_tubercle": "Pubic tubercle",
    "pubic_symphysis": "Top of the pubic symphysis",
    "femoral_head": "Centre of the femoral head",
    "rib12_tip": "Tip of the twelfth rib",
    "rib12_angle": "Angle of the twelfth rib",
    "xiphoid": "Tip of the xiphoid process",
    "sternal_notch": "Sternal notch",
    "acromion": "Tip of the acromion",
    "inferior_angle_scapula": "Inferior angle of the shoulder blade",
    "medial_epicondyle_femur": "Medial epicondyle of the femur",
    "lateral_epicondyle_femur": "Lateral epicondyle of the femur",
    "adductor_tubercle": "Adductor tubercle of the femur",
    "patella": "Centre of the kneecap",
    "patella_base": "Upper edge of the kneecap",
    "patella_apex": "Lower tip of the kneecap",
    "tibial_tuberosity": "Tibial tuberosity",
    "fibular_head": "Head of the fibula",
    "medial_malleolus": "Medial malleolus",
    "lateral_malleolus": "Lateral malleolus",
    "calcaneus": "Back of the heel bone",
    "toe_tip_2": "Tip of the second toe",
    "navel": "Navel",
    "gluteal_fold": "Middle of the gluteal fold",
    "mid_thigh": "Middle of the thigh bone",
    "popliteal_crease": "Middle of the crease behind the knee",
    "mid_leg": "Middle of the shin bone",
}


@dataclass(frozen=True)
class Landmark:
    """A named point: side is ``left`` or ``midline``; at (3,) in m; on: the bone, or ``skin``."""

    id: str
    name: str
    side: str
    at: np.ndarray
    on: str


def find(skeleton: Skeleton) -> dict[str, Landmark]:
    """All landmarks by id, in the order of NAMES after the spine."""
    found: dict[str, tuple[np.ndarray, str]] = _spine(skeleton)
    more = (landmarks_palpable.trunk, landmarks_palpable.knee, landmarks_palpable.foot)
    for rules in (_pelvis, _thigh, _trunk, _knee, _foot, _on_skin, *more):
        found |= rules(skeleton, found)
    marks = {}
    for key, (at, bone) in found.items():
        midline = abs(at[0]) < 1e-9
        side = "midline" if midline else "left"
        marks[key] = Landmark(key, _name(key), side, at, bone)
    return marks


def _name(key: str) -> str:
    known = NAMES | landmarks_palpable.NAMES
    return known.get(key) or _spine_name(key)


def _spine_name(key: str) -> str:
    return f"Spinous process of {key}" if key[0] in "CTL" else f"Sacral crest at {key}"


Direction = tuple[float, float, float]
Choice = Callable[[np.ndarray], np.ndarray]


def outermost(points: np.ndarray, direction: Direction, where: Choice | None = None) -> np.ndarray:
    """The point (3,) that lies farthest in a direction, among those for which ``where(points)`` holds."""
    chosen = points if where is None else points[where(points)]
    return chosen[np.argmax(chosen @ np.array(direction))]


def _on_midline(point: np.ndarray) -> np.ndarray:
    return point * [0.0, 1.0, 1.0]


def _spine(skeleton: Skeleton) -> dict:
    found = {f"C{i}": (_spinous_tip(skeleton.points_of(f"cervical{i}")), f"cervical{i}") for i in (2, 7)}
    for kind, letter, count in (("thoracic", "T", 12), ("lumbar", "L", 5)):
        for i in range(1, count + 1):
            found[f"{letter}{i}"] = (_spinous_tip(skeleton.bones[f"{kind}{i}"][0]), f"{kind}{i}")
    sacrum = skeleton.points_of("sacrum")
    top, bottom = sacrum[:, 2].max(), sacrum[:, 2].min()
    middle = sacrum[abs(sacrum[:, 0]) < 0.012]
    # The five sacral segments take up the upper four fifths of sacrum and coccyx together.
    for i, part in enumerate((0.19, 0.36, 0.53, 0.69), start=1):
        height = top - part * (top - bottom)
        crest = middle[abs(middle[:, 2] - height) < 0.012]
        found[f"S{i}"] = (_on_midline(outermost(crest, (0, 1, 0))), "sacrum")
    found["coccyx"] = (_on_midline(outermost(sacrum, (0, 0, -1))), "sacrum")
    return found


def _spinous_tip(vertebra: np.ndarray) -> np.ndarray:
    """The middle of the last 4 mm of the spinous process, towards back and below, where a finger finds it."""
    middle = vertebra[abs(vertebra[:, 0]) < 0.006]
    reach = middle @ np.array([0.0, 1.0, -0.5])
    return _on_midline(middle[reach > reach.max() - 0.004].mean(0))


def _pelvis(skeleton: Skeleton, found: dict) -> dict:
    pelvis = skeleton.points_of("pelvis_l")
    low, high = pelvis[:, 2].min(), pelvis[:, 2].max()

    def part(a: float, b: float) -> Choice:
        """The slice of the bone between two parts of its height."""
        return lambda p: (p[:, 2] > low + a * (high - low)) & (p[:, 2] < low + b * (high - low))

    def medial(p: np.ndarray) -> np.ndarray:
        return (p[:, 0] < 0.035) & (p[:, 2] < low + 0.08)

    top = outermost(pelvis, (0, 0, 1))
    psis = outermost(pelvis, (0, 1, 0), part(0.45, 0.9))
    points = {
        "PSIS": psis,
        "ASIS": outermost(pelvis, (0.2, -1, 0.3), part(0.5, 0.9)),
        "AIIS": outermost(pelvis, (0.1, -1, 0), part(0.35, 0.49)),
        "iliac_crest_top": top,
        "iliac_crest_lateral": outermost(pelvis, (1, 0, 0), part(0.6, 1.0)),
        "iliac_crest_posterior": _crest_between(pelvis, top, psis),
        "ischial_tuberosity": outermost(pelvis, (0, 0.5, -1)),
        "pubic_tubercle": outermost(pelvis, (0.3, -1, 0.7), medial),
    }
    marks = {key: (at, "pelvis") for key, at in points.items()}
    near = pelvis[(pelvis[:, 0] < 0.012) & (pelvis[:, 2] < low + 0.09)]
    marks["pubic_symphysis"] = (_on_midline(outermost(near, (0, -0.5, 1))), "pelvis")
    return marks


def _crest_between(pelvis: np.ndarray, top: np.ndarray, psis: np.ndarray) -> np.ndarray:
    """The crest's outermost point in the middle between two points, seen from the side."""
    along = (psis - top)[1:]
    away = np.array([0.0, -along[1], along[0]])
    near = pelvis[abs((pelvis[:, 1:] - (top + psis)[1:] / 2) @ along) < 0.004 * np.linalg.norm(along)]
    return near[np.argmax(near @ away)]


def _thigh(skeleton: Skeleton, found: dict) -> dict:
    femur = skeleton.points_of("femur_l")
    head = skeleton.joints["femur_l"]
    upper = femur[femur[:, 2] > head[2] - 0.12]
    trochanter = outermost(upper, (1, 0, 0))
    outer = upper[upper[:, 0] > trochanter[0] - 0.035]
    lower_end = femur[:, 2].min()
    shaft = femur[abs(femur[:, 2] - (head[2] + lower_end) / 2) < 0.02].mean(0)
    points = {
        "femoral_head": head,
        "greater_trochanter": trochanter,
        "greater_trochanter_tip": outermost(outer, (0, 0, 1)),
        "lesser_trochanter": outermost(femur, (-0.7, 1, 0), lambda p: abs(p[:, 2] - head[2] + 0.06) < 0.025),
        "mid_thigh": shaft,
    }
    return {key: (at, "femur") for key, at in points.items()}


def _trunk(skeleton: Skeleton, found: dict) -> dict:
    rib, sternum = skeleton.points_of("rib12_l"), skeleton.points_of("sternum")
    middle = sternum[abs(sternum[:, 0]) < 0.012]
    scapula = skeleton.points_of("scapula_l")
    return {
        "rib12_tip": (outermost(rib, (1, 0, -1)), "rib12"),
        "rib12_angle": (outermost(rib, (0.15, 1, 0)), "rib12"),
        "xiphoid": (_on_midline(outermost(middle, (0, 0, -1))), "sternum"),
        "sternal_notch": (_on_midline(outermost(middle, (0, 0, 1))), "sternum"),
        "acromion": (outermost(scapula, (1, 0, 0.3)), "scapula"),
        "inferior_angle_scapula": (outermost(scapula, (0, 0, -1)), "scapula"),
    }


def _knee(skeleton: Skeleton, found: dict) -> dict:
    femur, tibia = skeleton.points_of("femur_l"), skeleton.points_of("tibia_l")
    fibula, patella = skeleton.points_of("fibula_l"), skeleton.points_of("patella_l")
    low = femur[:, 2].min()

    def condyles(p: np.ndarray) -> np.ndarray:
        return p[:, 2] < low + 0.06

    medial = outermost(femur, (-1, 0, 0), condyles)
    knee, ankle = skeleton.joints["tibia_l"], skeleton.joints["talus_l"]
    shaft = tibia[abs(tibia[:, 2] - (knee[2] + ankle[2]) / 2) < 0.03]
    return {
        "medial_epicondyle_femur": (medial, "femur"),
        "lateral_epicondyle_femur": (outermost(femur, (1, 0, 0), condyles), "femur"),
        "adductor_tubercle": (outermost(femur, (-1, 0.3, 0.8), condyles), "femur"),
        "patella": (patella.mean(0), "patella"),
        "patella_base": (outermost(patella, (0, 0, 1)), "patella"),
        "patella_apex": (outermost(patella, (0, 0, -1)), "patella"),
        "tibial_tuberosity": (
            outermost(tibia, (0, -1, 0), lambda p: abs(p[:, 2] - tibia[:, 2].max() + 0.05) < 0.02),
            "tibia",
        ),
        "fibular_head": (outermost(fibula, (0.3, 0, 1)), "fibula"),
        "medial_malleolus": (outermost(tibia, (-0.6, 0, -1), lambda p: p[:, 2] < ankle[2] + 0.03), "tibia"),
        "lateral_malleolus": (outermost(fibula, (0.5, 0, -1)), "fibula"),
        "mid_leg": (shaft.mean(0), "tibia"),
    }


def _foot(skeleton: Skeleton, found: dict) -> dict:
    foot, toes = skeleton.points_of("foot_"), skeleton.points_of("toe_")
    left = foot[foot[:, 0] > 0]
    big = outermost(toes[toes[:, 0] > 0], (0, -1, 0))
    second = toes[(toes[:, 0] > big[0] + 0.016) & (toes[:, 0] < big[0] + 0.04)]
    return {
        "calcaneus": (outermost(left, (0, 1, 0)), "calcaneus"),
        "toe_tip_2": (outermost(second, (0, -1, 0)), "toes"),
    }


def _on_skin(skeleton: Skeleton, found: dict) -> dict:
    """Points of the skin, where skin_detail.py carves them; the depth lies between the two bodies'."""
    at = {key: point for key, (point, _) in found.items()}
    navel = np.array([0.0, at["ASIS"][1] - 0.03, skin_detail.NAVEL_HEIGHT])
    sit = at["ischial_tuberosity"]
    x = (sit[0] + at["mid_thigh"][0]) / 2
    fold = np.array([x, sit[1] + 0.045, np.interp(x, *skin_detail.FOLD.T)])
    knee = (at["medial_epicondyle_femur"] + at["lateral_epicondyle_femur"]) / 2
    crease = np.array([knee[0], knee[1] + 0.058, np.interp(knee[0], *skin_detail.CREASE.T)])
    return {"navel": (navel, "skin"), "gluteal_fold": (fold, "skin"), "popliteal_crease": (crease, "skin")}
