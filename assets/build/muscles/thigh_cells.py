# ruff: noqa: RUF005 - points are shifted by adding, nothing is concatenated
"""Where each muscle of the thigh lies at which height, and how much of it there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from muscles.packing import Cell, Station
from muscles.paths import mix

if TYPE_CHECKING:
    from muscles.limb import Limb
    from muscles.sites import Sites


def cells(at: Sites, limb: Limb) -> list[Cell]:
    """All muscles of the thigh."""
    return [
        *_straps(at, limb),
        *_vasti(at, limb),
        *_quadriceps_tendon(),
        *_adductors(at, limb),
        *_magnus(at, limb),
        *_outer_back(at, limb),
        *_inner_back(at, limb),
    ]


def _t(limb: Limb, p) -> float:
    return float(limb.t_of(p[2]))


def _straps(at: Sites, limb: Limb) -> list[Cell]:
    """The two muscles that come from the ilium, and the gracilis."""
    S = Station
    asis, aiis = at.mark("ASIS", -4, -2, -6), at.mark("AIIS")
    strap, straight = limb.point(0.16, -18, 0.88), limb.point(0.14, 14, 0.76)
    body, low = pubic_body(at), lower_ramus(at)
    return [
        Cell(
            "sartorius",
            [
                S(_t(limb, asis), [asis], 0.6),
                S(-0.10, [mix(asis, strap, 0.36) + [0, -0.008, 0]], 2.4),
                S(0.03, [mix(asis, strap, 0.68) + [0, -0.008, 0]], 3.2),
                S(0.16, [strap], 3.8),
                S(0.24, [(-24, 0.9), (-34, 0.9)], 4),
                S(0.36, [(-42, 0.92), (-54, 0.92)], 4),
                S(0.5, [(-68, 0.86), (-82, 0.86)], 4.2),
                S(0.7, [(-96, 0.88), (-110, 0.88)], 3.8),
                S(0.86, [(-118, 0.88)], 3.0),
                S(0.97, [(-120, 0.86)], 1.3),
                S(1.02, [(-118, 0.84)], 0.4),
            ],
            (0.03, 0.93),
            soft=0.003,
        ),
        Cell(
            "rectus_femoris",
            [
                S(_t(limb, aiis), [aiis], 0.5),
                S(0.02, [mix(aiis, straight, 0.55) + [0, -0.006, 0]], 3.5),
                S(0.14, [straight], 7),
                S(0.3, [(8, 0.8), (20, 0.8)], 10.5),
                S(0.48, [(7, 0.83), (21, 0.83)], 10.5),
                S(0.62, [(11, 0.84)], 7),
                S(0.72, [(8, 0.9)], 2.6),
                S(0.79, [(6, 0.94)], 0.1),
            ],
            (0.1, 0.9),
            0.16,
            feather=True,
        ),
        Cell(
            "gracilis",
            [
                S(_t(limb, low) + 0.01, [mix(low, body, 0.7), low], 1.0),
                S(0.17, [(-84, 0.9), (-98, 0.9)], 3.6),
                S(0.35, [(-98, 0.92), (-106, 0.92)], 4.4),
                S(0.55, [(-112, 0.93)], 4.2),
                S(0.72, [(-124, 0.92)], 2.8),
                S(0.84, [(-131, 0.9)], 1.3),
                S(0.93, [(-132, 0.88)], 0.4),
            ],
            (0.04, 0.82),
            soft=0.004,
        ),
    ]


def _vasti(at: Sites, limb: Limb) -> list[Cell]:
    S = Station
    femur = lambda t, *qs: [at.shaft("femur_l", limb.z_of(t), q) for q in qs]  # noqa: E731
    off = lambda t, share, *qs: [limb.off_bone(t, q, share) for q in qs]  # noqa: E731
    return [
        Cell(
            "vastus_lateralis",
            [
                S(0.07, femur(0.07, 40, 90), 1.0),
                S(0.13, off(0.13, 0.55, 0, 45, 80), 8),
                S(0.22, off(0.22, 0.6, 4, 45, 90, 130), 17),
                S(0.36, off(0.36, 0.65, 18, 50, 90, 130), 25),
                S(0.52, off(0.52, 0.65, 22, 52, 90, 130), 27),
                S(0.68, off(0.68, 0.66, 16, 50, 90, 120), 20),
                S(0.79, off(0.79, 0.7, 12, 50, 90), 10),
                S(0.87, off(0.87, 0.6, 10, 35), 1.6),
            ],
            (-0.1, 0.95),
            -0.16,
            crescent=True,
        ),
        Cell(
            "vastus_medialis",
            [
                S(0.11, off(0.11, 0.1, -20), 1),
                S(0.2, off(0.2, 0.2, -20, -60), 4),
                S(0.36, off(0.36, 0.4, -40, -80), 7.5),
                S(0.55, off(0.55, 0.55, -40, -70, -100), 14),
                S(0.72, off(0.72, 0.6, -30, -65, -100), 18.5),
                S(0.85, off(0.85, 0.6, -24, -60, -100), 14.5),
                S(0.925, [(-26, 0.84), (-46, 0.84), (-60, 0.8)], 6),
                S(0.965, [(-30, 0.84)], 0.8),
            ],
            (-0.1, 0.97),
            0.34,
            crescent=True,
        ),
        Cell(
            "vastus_intermedius",
            [
                S(0.10, femur(0.10, 20, 60), 0.8),
                S(0.2, off(0.2, 0.12, -40, 10, 60), 5),
                S(0.4, off(0.4, 0.12, -50, 0, 50, 100), 12),
                S(0.62, off(0.62, 0.12, -50, 0, 50, 100), 11.5),
                S(0.78, off(0.78, 0.2, -20, 0, 20), 6),
                S(0.88, off(0.88, 0.3, -4, 8), 1),
            ],
            (-0.1, 0.93),
            crescent=True,
            sheet=True,
        ),
    ]


def _quadriceps_tendon() -> list[Cell]:
    S = Station
    return [
        Cell(
            "quadriceps_tendon",
            [
                S(0.69, [(10, 0.88)], 0.1),
                S(0.74, [(3, 0.88), (17, 0.88)], 1.4),
                S(0.80, [(-5, 0.88), (9, 0.88), (23, 0.88)], 3.2),
                S(0.875, [(-13, 0.86), (6, 0.88), (25, 0.86)], 3.8),
            ],
            (2.0, 3.0),
            crescent=True,
            soft=0.002,
        ),
    ]


def pubic_body(at: Sites) -> np.ndarray:
    return at.world.on([at.mark("pubic_tubercle", -12, 2, -18)], "pelvis_l")[0]


def lower_ramus(at: Sites) -> np.ndarray:
    return at.world.on([mix(pubic_body(at), at.mark("ischial_tuberosity"), 0.25)], "pelvis_l")[0]


def _straight(limb: Limb, start, end, areas, bow=(0, 0, 0)) -> list[Station]:
    """Stations on the straight way from bone to bone, bowed out (m) half way."""
    a, b = (np.array([p[0], p[-1]]) for p in (start, end))
    stations = []
    for f, area in areas:
        p = mix(a, b, f) + np.sin(np.pi * f) * np.array(bow)
        stations.append(Station(float(limb.t_of(p[:, 2].mean())), list(p), area))
    return stations


def _adductors(at: Sites, limb: Limb) -> list[Cell]:
    tubercle, body, low = at.mark("pubic_tubercle"), pubic_body(at), lower_ramus(at)
    pecten = at.world.on([mix(tubercle, at.mark("AIIS"), 0.42)], "pelvis_l")[0]
    pectineal = at.shaft("femur_l", at.mark("lesser_trochanter")[2] - 0.012, 215)
    linea = lambda t: at.linea(limb.z_of(t))  # noqa: E731
    return [
        Cell(
            "pectineus",
            _straight(
                limb,
                [pecten, mix(pecten, tubercle, 0.7)],
                [pectineal, linea(0.28)],
                [(0, 1.2), (0.2, 4), (0.5, 6), (0.8, 3.5), (1, 0.8)],
                (0.0, -0.005, 0),
            ),
            (-0.1, 0.97),
        ),
        Cell(
            "adductor_longus",
            _straight(
                limb,
                [body],
                [linea(0.46), linea(0.70)],
                [(0, 0.7), (0.12, 2.6), (0.35, 8), (0.6, 8.5), (0.85, 3.5), (1, 0.6)],
                (-0.006, -0.003, 0),
            ),
            (0.1, 0.95),
        ),
        Cell(
            "adductor_brevis",
            _straight(
                limb, [low], [linea(0.28), linea(0.48)], [(0, 1), (0.2, 4), (0.5, 7.5), (0.8, 4), (1, 0.7)]
            ),
            (-0.1, 0.97),
            sheet=True,
        ),
    ]


def _magnus(at: Sites, limb: Limb) -> list[Cell]:
    S = Station
    sit, tubercle = at.mark("ischial_tuberosity"), at.mark("adductor_tubercle")
    ramus = at.world.on([mix(pubic_body(at), sit, 0.4)], "pelvis_l")[0]
    linea = lambda t: at.linea(limb.z_of(t))  # noqa: E731
    return [
        Cell(
            "adductor_magnus",
            [
                S(_t(limb, ramus) + 0.005, [ramus, sit], 4),
                S(0.2, [(-95, 0.62), (-150, 0.3), linea(0.2)], 18),
                S(0.35, [(-112, 0.62), (-165, 0.26), linea(0.35)], 27),
                S(0.5, [(-120, 0.54), (-165, 0.26), linea(0.5)], 24),
                S(0.65, [(-118, 0.5), (-150, 0.28), linea(0.65)], 15),
                S(0.77, [(-108, 0.5), (-116, 0.44)], 7),
                S(0.86, [(-100, 0.56)], 2.2),
                S(_t(limb, tubercle), [tubercle], 0.4),
            ],
            (-0.1, 0.98),
            crescent=True,
            sheet=True,
        )
    ]


def _seat(at: Sites) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The sit bone, and the two roots of the hamstrings on it."""
    sit = at.mark("ischial_tuberosity")
    root = at.world.on([sit + [0.004, 0.004, 0.006]], "pelvis_l")[0]
    outer = at.world.on([sit + [0.010, 0.002, 0.012]], "pelvis_l")[0]
    return sit, root, outer


def _outer_back(at: Sites, limb: Limb) -> list[Cell]:
    S = Station
    _, root, _ = _seat(at)
    linea = lambda t: at.linea(limb.z_of(t))  # noqa: E731
    return [
        Cell(
            "biceps_femoris_long_head",
            [
                S(_t(limb, root), [root], 0.8),
                S(0.2, [(-178, 0.66)], 5.5),
                S(0.35, [(160, 0.76), (174, 0.76)], 11),
                S(0.5, [(146, 0.82), (162, 0.82)], 13.5),
                S(0.65, [(134, 0.83), (150, 0.84)], 12),
                S(0.8, [(128, 0.84)], 7),
                S(0.91, [(121, 0.84)], 2.2),
                S(0.98, [(116, 0.84)], 0.5),
            ],
            (0.08, 0.88),
            0.12,
        ),
        Cell(
            "biceps_femoris_short_head",
            [
                S(0.35, [linea(0.36)], 1.0),
                S(0.52, [(150, 0.36)], 4.6),
                S(0.66, [(136, 0.5)], 6.5),
                S(0.8, [(122, 0.64)], 6),
                S(0.91, [(114, 0.72)], 3.0),
                S(0.99, [(112, 0.76)], 0.7),
            ],
            (-0.1, 0.94),
            0.1,
        ),
    ]


def _inner_back(at: Sites, limb: Limb) -> list[Cell]:
    S = Station
    sit, root, outer = _seat(at)
    return [
        Cell(
            "semitendinosus",
            [
                S(_t(limb, root) + 0.005, [mix(root, sit, 0.6)], 0.8),
                S(0.2, [(-166, 0.74)], 7),
                S(0.35, [(-178, 0.82), (-164, 0.82)], 11.5),
                S(0.48, [(178, 0.86), (-164, 0.86)], 11),
                S(0.6, [(-172, 0.9)], 5.5),
                S(0.68, [(-166, 0.92)], 2.2),
                S(0.75, [(-160, 0.92)], 0.6),
                S(0.80, [(-156, 0.91)], 0.15),
            ],
            (0.03, 0.9),
            -0.06,
        ),
        Cell(
            "semimembranosus",
            [
                S(_t(limb, outer), [outer], 0.7),
                S(0.2, [(166, 0.5), (-178, 0.44)], 1.8),
                S(0.33, [(-178, 0.52), (-158, 0.5)], 4.5),
                S(0.48, [(-166, 0.66), (-144, 0.62)], 11),
                S(0.64, [(-164, 0.74), (-138, 0.72)], 17.5),
                S(0.78, [(-158, 0.78), (-134, 0.74)], 15),
                S(0.9, [(-140, 0.76)], 7),
                S(0.98, [(-130, 0.74)], 2),
                S(1.04, [(-126, 0.72)], 0.5),
            ],
            (0.3, 0.93),
            0.16,
            soft=0.003,
        ),
    ]
