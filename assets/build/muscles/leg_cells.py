# ruff: noqa: RUF005 - points are shifted by adding, nothing is concatenated
"""Where each muscle of the leg lies at which height, and how much of it there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muscles.packing import Cell, Station
from muscles.paths import mix

if TYPE_CHECKING:
    import numpy as np

    from muscles.limb import Limb
    from muscles.sites import Sites


def cells(at: Sites, limb: Limb) -> list[Cell]:
    """All muscles of the leg, and the tendon of the calf."""
    return [
        *_calf(at, limb),
        *_behind_the_knee(at, limb),
        *_soleus(at, limb),
        *_front(at, limb),
        *_outer(at, limb),
        *_deep(at, limb),
    ]


def _calf(at: Sites, limb: Limb) -> list[Cell]:
    S = Station
    inner = at.face("femur_l", at.mark("medial_epicondyle_femur", 12, 0, 14), (0.1, 1, 0))
    outer = _outer_condyle(at)
    t = lambda p: float(limb.t_of(p[2]))  # noqa: E731
    return [
        Cell(
            "gastrocnemius_medial_head",
            [
                S(t(inner), [inner], 0.7),
                S(0.0, [(-160, 0.62)], 4),
                S(0.1, [(-162, 0.76), (-148, 0.74)], 9),
                S(0.22, [(-166, 0.84), (-138, 0.82)], 14),
                S(0.34, [(-168, 0.88), (-136, 0.86)], 13.5),
                S(0.44, [(-170, 0.92), (-140, 0.9)], 8),
                S(0.505, [(-170, 0.93), (-150, 0.93)], 2.2),
                S(0.56, [(-164, 0.93)], 0.05),
            ],
            (0.03, 0.96),
            0.14,
        ),
        Cell(
            "gastrocnemius_lateral_head",
            [
                S(t(outer), [outer], 0.6),
                S(0.0, [(156, 0.62)], 3),
                S(0.1, [(160, 0.76), (148, 0.74)], 6.5),
                S(0.22, [(164, 0.84), (138, 0.82)], 9.5),
                S(0.33, [(166, 0.88), (136, 0.87)], 8),
                S(0.41, [(168, 0.92), (142, 0.91)], 4),
                S(0.455, [(168, 0.93), (152, 0.93)], 1.2),
                S(0.50, [(162, 0.93)], 0.05),
            ],
            (0.03, 0.96),
            -0.14,
        ),
    ]


def _outer_condyle(at: Sites) -> np.ndarray:
    return at.face("femur_l", at.mark("lateral_epicondyle_femur", -12, 0, 14), (0.1, 1, 0))


def _behind_the_knee(at: Sites, limb: Limb) -> list[Cell]:
    S = Station
    small = _outer_condyle(at) + [-0.008, 0.003, 0.004]
    return [
        Cell(
            "plantaris",
            [
                S(float(limb.t_of(small[2])), [small], 0.3),
                S(0.0, [(174, 0.5)], 1.0),
                S(0.08, [(-178, 0.52)], 1.1),
                S(0.16, [(-172, 0.6)], 0.5),
                S(0.21, [(-166, 0.66)], 0.1),
            ],
            (0.02, 0.9),
            soft=0.002,
        ),
        Cell(
            "popliteus",
            [
                S(-0.015, [(118, 0.5)], 0.5),
                S(0.04, [(150, 0.42), (175, 0.36)], 3),
                S(0.1, [(165, 0.34), (-158, 0.36)], 4.5),
                S(0.16, [at.shaft("tibia_l", limb.z_of(0.16), q) for q in (180, 205)], 2.8),
                S(0.22, [at.shaft("tibia_l", limb.z_of(0.22), 205)], 0.5),
            ],
            (0.08, 1.1),
            -0.3,
        ),
    ]


def _soleus(at: Sites, limb: Limb) -> list[Cell]:
    S = Station
    fibula = lambda t, q: at.shaft("fibula_l", limb.z_of(t), q)  # noqa: E731
    return [
        Cell(
            "soleus",
            [
                S(0.05, [fibula(0.06, 180)], 0.6),
                S(0.13, [(176, 0.44), (126, 0.55)], 5),
                S(0.2, [(-150, 0.46), (176, 0.46), (122, 0.6)], 11),
                S(0.32, [(-116, 0.66), (180, 0.52), (112, 0.7)], 18),
                S(0.44, [(-114, 0.74), (180, 0.64), (110, 0.78)], 21.5),
                S(0.56, [(-118, 0.76), (180, 0.72), (116, 0.78)], 17.5),
                S(0.68, [(-134, 0.72), (180, 0.74), (134, 0.74)], 10.5),
                S(0.8, [(-156, 0.74), (164, 0.74)], 5),
                S(0.9, [(180, 0.76)], 1.4),
                S(0.94, [(180, 0.8)], 0.3),
            ],
            (-0.1, 0.975),
            0.12,
            feather=True,
        ),
        Cell(
            "achilles_tendon",
            [
                S(0.42, [(-178, 0.94), (176, 0.94)], 0.1),
                S(0.48, [(-170, 0.92), (170, 0.92)], 1.7),
                S(0.55, [(-156, 0.91), (180, 0.92), (156, 0.91)], 3.4),
                S(0.65, [(-160, 0.9), (180, 0.91), (160, 0.9)], 3.1),
                S(0.78, [(-168, 0.9), (168, 0.9)], 2.0),
                S(0.9, [(-176, 0.9), (176, 0.9)], 1.1),
                S(1.0, [(180, 0.9)], 0.9),
            ],
            (2.0, 3.0),
            soft=0.003,
        ),
    ]


def _front(at: Sites, limb: Limb) -> list[Cell]:
    S = Station
    tibia = lambda t, q: at.shaft("tibia_l", limb.z_of(t), q)  # noqa: E731
    fibula = lambda t, q: at.shaft("fibula_l", limb.z_of(t), q)  # noqa: E731
    shin = lambda t: [tibia(t, 60) + [0.004, -0.006, 0], tibia(t, 75) + [0.008, -0.002, 0]]  # noqa: E731
    return [
        Cell(
            "tibialis_anterior",
            [
                S(0.055, [tibia(0.06, 75)], 0.7),
                S(0.13, shin(0.13), 4.5),
                S(0.26, shin(0.26), 8.5),
                S(0.4, shin(0.4), 8.5),
                S(0.52, shin(0.52), 5.5),
                S(0.62, [tibia(0.62, 40) + [0.004, -0.005, 0]], 2.6),
                S(0.7, [tibia(0.7, 25) + [0.003, -0.005, 0]], 0.9),
                S(0.77, [tibia(0.77, 10) + [0.001, -0.005, 0]], 0.35),
            ],
            (-0.1, 0.84),
            0.14,
            feather=True,
        ),
        Cell(
            "extensor_digitorum_longus",
            [
                S(0.055, [(68, 0.72)], 0.5),
                S(0.16, [(58, 0.8)], 2.6),
                S(0.32, [(54, 0.84)], 3.4),
                S(0.5, [(50, 0.84)], 4),
                S(0.64, [(42, 0.84)], 3.2),
                S(0.76, [(34, 0.84)], 1.8),
                S(0.86, [(22, 0.84)], 0.6),
            ],
            (-0.1, 0.88),
            -0.14,
        ),
        Cell(
            "extensor_hallucis_longus",
            [
                S(0.28, [fibula(0.28, -30)], 0.3),
                S(0.42, [(44, 0.48)], 1.7),
                S(0.56, [(34, 0.6)], 2.6),
                S(0.68, [(22, 0.72)], 2.6),
                S(0.79, [(12, 0.78)], 1.6),
                S(0.88, [(4, 0.8)], 0.5),
            ],
            (0.03, 0.93),
            0.12,
        ),
        Cell(
            "fibularis_tertius",
            [
                S(0.62, [fibula(0.62, 20)], 0.2),
                S(0.72, [(52, 0.82)], 0.9),
                S(0.82, [(44, 0.82)], 0.9),
                S(0.9, [(34, 0.82)], 0.4),
            ],
            (-0.1, 0.94),
            soft=0.002,
        ),
    ]


def _outer(at: Sites, limb: Limb) -> list[Cell]:
    S = Station
    fibula = lambda t, q: at.shaft("fibula_l", limb.z_of(t), q)  # noqa: E731
    return [
        Cell(
            "fibularis_longus",
            [
                S(0.05, [fibula(0.07, 70)], 0.6),
                S(0.15, [(88, 0.86)], 3.8),
                S(0.28, [(84, 0.88)], 5.6),
                S(0.42, [(82, 0.89)], 5),
                S(0.54, [(86, 0.9)], 3.2),
                S(0.64, [(94, 0.9)], 1.5),
                S(0.72, [(102, 0.9)], 0.5),
            ],
            (-0.1, 0.88),
            0.14,
            feather=True,
        ),
        Cell(
            "fibularis_brevis",
            [
                S(0.36, [fibula(0.38, 90)], 0.3),
                S(0.5, [(76, 0.74)], 2.2),
                S(0.64, [(84, 0.8)], 3.4),
                S(0.77, [(98, 0.82)], 2.6),
                S(0.88, [(112, 0.82)], 1.2),
                S(0.94, [(118, 0.82)], 0.4),
            ],
            (-0.1, 0.93),
            -0.1,
        ),
    ]


def _deep(at: Sites, limb: Limb) -> list[Cell]:
    S = Station
    tibia = lambda t, q: at.shaft("tibia_l", limb.z_of(t), q)  # noqa: E731
    fibula = lambda t, q: at.shaft("fibula_l", limb.z_of(t), q)  # noqa: E731
    between = lambda t: mix(tibia(t, 160), fibula(t, -130), 0.5) + [0, 0.004, 0]  # noqa: E731
    behind = lambda t: tibia(t, 195) + [-0.002, 0.007, 0]  # noqa: E731
    return [
        Cell(
            "tibialis_posterior",
            [
                S(0.09, [between(0.11)], 0.5),
                S(0.22, [between(0.22)], 4.4),
                S(0.42, [between(0.42)], 5),
                S(0.6, [between(0.6)], 3.6),
                S(0.75, [tibia(0.75, 185) + [0, 0.005, 0]], 1.8),
                S(0.86, [tibia(0.86, 195) + [-0.001, 0.004, 0]], 0.5),
            ],
            (-0.1, 0.92),
            0.12,
            feather=True,
        ),
        Cell(
            "flexor_digitorum_longus",
            [
                S(0.18, [behind(0.2)], 0.3),
                S(0.32, [behind(0.32)], 1.7),
                S(0.52, [behind(0.52)], 2.7),
                S(0.7, [behind(0.7)], 2.2),
                S(0.82, [tibia(0.82, 195) + [-0.001, 0.009, 0]], 1.0),
                S(0.9, [tibia(0.9, 195) + [-0.001, 0.009, 0]], 0.35),
            ],
            (-0.1, 0.91),
        ),
        Cell(
            "flexor_hallucis_longus",
            [
                S(0.26, [fibula(0.27, 190)], 0.4),
                S(0.42, [fibula(0.42, 200) + [0, 0.006, 0]], 3.2),
                S(0.6, [fibula(0.6, 210) + [-0.002, 0.006, 0]], 4.6),
                S(0.76, [fibula(0.76, 220) + [-0.004, 0.006, 0]], 3.6),
                S(0.88, [(166, 0.42)], 1.6),
                S(0.95, [(172, 0.42)], 0.4),
            ],
            (-0.1, 0.93),
            0.12,
            feather=True,
        ),
    ]
