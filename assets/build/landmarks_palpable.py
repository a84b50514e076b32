"""More points that a therapist's finger finds: shoulder girdle, ribs, knee, leg and foot; left and midline.

As in landmarks.py each rule says in which direction a point is the outermost of its part of a bone.
"""

from collections.abc import Callable

import numpy as np
from skeleton import Skeleton

Choice = Callable[[np.ndarray], np.ndarray]
Found = dict[str, tuple[np.ndarray, str]]

NAMES: dict[str, str] = {
    "mastoid": "Mastoid process",
    "sternal_angle": "Sternal angle (second rib)",
    "coracoid": "Coracoid process",
    "superior_angle_scapula": "Superior angle of the shoulder blade",
    "root_of_scapular_spine": "Root of the spine of the shoulder blade",
    "rib10_margin": "Lowest point of the costal margin (tenth rib)",
    "sacrum_inferior_angle": "Inferior lateral angle of the sacrum",
    "olecranon": "Tip of the elbow (olecranon)",
    "lateral_femoral_condyle": "Lateral femoral condyle, front edge",
    "knee_joint_line_medial": "Joint line of the knee, inner side",
    "knee_joint_line_lateral": "Joint line of the knee, outer side",
    "gerdy_tubercle": "Gerdy tubercle of the tibia",
    "pes_anserinus": "Pes anserinus on the tibia",
    "patellar_tendon_mid": "Middle of the patellar tendon",
    "sustentaculum_tali": "Sustentaculum tali of the heel bone",
    "calcaneus_medial_tubercle": "Inner tubercle under the heel bone",
    "navicular_tuberosity": "Tuberosity of the navicular bone",
    "fifth_metatarsal_base": "Base of the fifth metatarsal",
    "first_metatarsal_head": "Head of the first metatarsal",
}


def outermost(
    points: np.ndarray, direction: tuple[float, float, float], where: Choice | None = None
) -> np.ndarray:
    """The point (3,) that lies farthest in a direction, among those for which ``where(points)`` holds."""
    chosen = points if where is None else points[where(points)]
    return chosen[np.argmax(chosen @ np.array(direction))]


def trunk(skeleton: Skeleton, found: Found) -> Found:
    """Head, thorax, shoulder girdle and sacrum."""
    skull, sternum = skeleton.points_of("skull"), skeleton.points_of("sternum")
    scapula, sacrum = skeleton.points_of("scapula_l"), skeleton.points_of("sacrum")
    notch = found["sternal_notch"][0][2]
    front = sternum[(abs(sternum[:, 0]) < 0.012) & (abs(sternum[:, 2] - notch + 0.045) < 0.008)]
    low = found["coccyx"][0][2] + 0.30 * (sacrum[:, 2].max() - found["coccyx"][0][2])
    top = outermost(scapula, (-0.4, 0, 1), lambda p: p[:, 0] < 0.10)
    root = top[2] - 0.25 * (top[2] - found["inferior_angle_scapula"][0][2])
    ear = (0.04, 0.02, 0.06)
    return {
        "mastoid": (
            outermost(
                skull, (0.2, 0, -1), lambda p: (p[:, 0] > ear[0]) & (p[:, 1] > ear[1]) & (p[:, 1] < ear[2])
            ),
            "skull",
        ),
        "sternal_angle": (outermost(front, (0, -1, 0)) * [0.0, 1.0, 1.0], "sternum"),
        "coracoid": (outermost(scapula, (0, -1, 0)), "scapula"),
        "superior_angle_scapula": (top, "scapula"),
        "root_of_scapular_spine": (
            outermost(scapula, (-1, 0.3, 0), lambda p: abs(p[:, 2] - root) < 0.006),
            "scapula",
        ),
        "rib10_margin": (outermost(skeleton.points_of("rib10_l"), (0, 0, -1)), "rib10"),
        "sacrum_inferior_angle": (
            outermost(sacrum, (1, 0.5, 0), lambda p: abs(p[:, 2] - low) < 0.01),
            "sacrum",
        ),
        "olecranon": (outermost(skeleton.points_of("ulna_l"), (0, 1, 0.4)), "ulna"),
    }


def knee(skeleton: Skeleton, found: Found) -> Found:
    """Around the knee."""
    femur, tibia = skeleton.points_of("femur_l"), skeleton.points_of("tibia_l")
    low, top = femur[:, 2].min(), tibia[:, 2].max()
    apex, tuberosity = found["patella_apex"][0], found["tibial_tuberosity"][0]

    def slab(below: float, above: float) -> Choice:
        return lambda p: (p[:, 2] > top - below) & (p[:, 2] < top - above)

    return {
        "lateral_femoral_condyle": (
            outermost(femur, (0.8, -1, 0), lambda p: (p[:, 2] < low + 0.03) & (p[:, 0] > tuberosity[0])),
            "femur",
        ),
        "knee_joint_line_medial": (outermost(tibia, (-1, -0.4, 1), slab(0.02, 0.0)), "tibia"),
        "knee_joint_line_lateral": (outermost(tibia, (1, -0.4, 1), slab(0.02, 0.0)), "tibia"),
        "gerdy_tubercle": (outermost(tibia, (1, -1, 0), slab(0.030, 0.014)), "tibia"),
        "pes_anserinus": (outermost(tibia, (-1, -0.5, 0), slab(0.062, 0.050)), "tibia"),
        "patellar_tendon_mid": ((apex + tuberosity) / 2, "patellar_tendon"),
    }


def foot(skeleton: Skeleton, found: Found) -> Found:
    """Around the foot."""
    heel = skeleton.points_of("foot_calcaneus_l")
    fifth, first = skeleton.points_of("foot_metatarsal5_l"), skeleton.points_of("foot_metatarsal1_l")
    low = heel[:, 2].min()
    return {
        "sustentaculum_tali": (
            outermost(heel, (-1, 0, 0.2), lambda p: p[:, 1] < heel[:, 1].min() + 0.45 * np.ptp(heel[:, 1])),
            "calcaneus",
        ),
        "calcaneus_medial_tubercle": (
            outermost(heel, (-0.5, 0.2, -1), lambda p: p[:, 2] < low + 0.02),
            "calcaneus",
        ),
        "navicular_tuberosity": (
            outermost(skeleton.points_of("foot_navicular_l"), (-1, 0, -0.3)),
            "navicular",
        ),
        "fifth_metatarsal_base": (outermost(fifth, (0.7, 1, 0)), "metatarsal5"),
        "first_metatarsal_head": (
            outermost(first, (-1, 0, 0), lambda p: p[:, 1] < first[:, 1].min() + 0.02),
            "metatarsal1",
        ),
    }
