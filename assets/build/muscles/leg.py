# ruff: noqa: RUF005 - points are shifted by adding, nothing is concatenated
"""The leg below the knee: packed like the thigh, with long tendons to the foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from muscles.packing import Cell, Limb, Station, pack
from muscles.paths import mix
from muscles.structure import Structure
from muscles.tendons import cord, core
from muscles.thigh import clear_of_bone, in_share, limb_of

if TYPE_CHECKING:
    from muscles.sites import Sites
    from muscles.world import World

FAT = 0.0055

NAMES = {
    "gastrocnemius_medial_head": ("Gastrocnemius, medial head", "superficial"),
    "gastrocnemius_lateral_head": ("Gastrocnemius, lateral head", "superficial"),
    "soleus": ("Soleus", "intermediate"),
    "popliteus": ("Popliteus", "deep"),
    "tibialis_anterior": ("Tibialis anterior", "superficial"),
    "extensor_digitorum_longus": ("Extensor digitorum longus", "superficial"),
    "extensor_hallucis_longus": ("Extensor hallucis longus", "intermediate"),
    "fibularis_longus": ("Fibularis longus", "superficial"),
    "fibularis_brevis": ("Fibularis brevis", "intermediate"),
    "tibialis_posterior": ("Tibialis posterior", "deep"),
    "flexor_digitorum_longus": ("Flexor digitorum longus", "deep"),
    "flexor_hallucis_longus": ("Flexor hallucis longus", "deep"),
}


# Corrections to the authored areas, from comparing volumes with published shares.
SHARE = {
    "soleus": 1.22,
    "gastrocnemius_medial_head": 0.9,
    "gastrocnemius_lateral_head": 0.85,
    "tibialis_anterior": 1.15,
    "extensor_digitorum_longus": 0.85,
    "extensor_hallucis_longus": 1.25,
    "fibularis_brevis": 1.25,
    "flexor_digitorum_longus": 0.8,
}


def grow_leg(world: World, at: Sites) -> list[Structure]:
    knee = at.mark("lateral_epicondyle_femur")
    top = knee[2] - 0.02
    bottom = at.mark("lateral_malleolus")[2] + 0.008
    limb = limb_of(
        world, (0.07, -0.09, bottom - 0.004), (0.225, 0.115, top + 0.05), top, bottom, FAT, top + 0.5
    )
    made = pack(limb, in_share([*_calf(at, limb), *_front(at, limb), *_deep(at, limb)], SHARE), fill)
    out = []
    for key, (part, lines) in made.items():
        name, layer = NAMES[key]
        out.append(Structure(key, name, "muscle", layer, "left", [part], clear_of_bone(world, lines)))
    by_id = {s.id: s for s in out}
    out.append(_achilles(world, at, limb))
    _foot_tendons(world, at, by_id)
    return out


def fill(t: float) -> tuple[float, float]:
    return 0.985, float(np.interp(t, [0.08, 0.2, 0.55, 0.75], [0.0, 1.0, 1.0, 0.0]))


def _calf(at: Sites, limb: Limb) -> list[Cell]:
    S = Station
    inner = at.face("femur_l", at.mark("medial_epicondyle_femur", 12, 0, 14), (0.1, 1, 0))
    outer = at.face("femur_l", at.mark("lateral_epicondyle_femur", -12, 0, 14), (0.1, 1, 0))
    t = lambda p: float(limb.t_of(p[2]))  # noqa: E731
    return [
        Cell(
            "gastrocnemius_medial_head",
            [
                S(t(inner), [inner], 0.8),
                S(0.0, [(-158, 0.6)], 4),
                S(0.1, [(-156, 0.74)], 9),
                S(0.22, [(-152, 0.8)], 14.5),
                S(0.34, [(-150, 0.84)], 13),
                S(0.43, [(-156, 0.9)], 6),
                S(0.49, [(-164, 0.93)], 1.2),
            ],
            (0.05, 0.9),
            0.12,
        ),
        Cell(
            "gastrocnemius_lateral_head",
            [
                S(t(outer), [outer], 0.7),
                S(0.0, [(156, 0.6)], 3),
                S(0.1, [(152, 0.74)], 6.5),
                S(0.22, [(146, 0.82)], 9.5),
                S(0.32, [(146, 0.86)], 7.5),
                S(0.40, [(152, 0.9)], 3.2),
                S(0.45, [(160, 0.92)], 0.8),
            ],
            (0.05, 0.9),
            -0.12,
        ),
        Cell(
            "soleus",
            [
                S(0.09, [(118, 0.5)], 1),
                S(0.18, [(-160, 0.42), (172, 0.42), (126, 0.55)], 9),
                S(0.3, [(-122, 0.6), (180, 0.5), (118, 0.66)], 17),
                S(0.43, [(-122, 0.68), (180, 0.66), (118, 0.74)], 21),
                S(0.56, [(-128, 0.72), (180, 0.74), (126, 0.74)], 16),
                S(0.68, [(-142, 0.72), (180, 0.76), (144, 0.74)], 8),
                S(0.78, [(-160, 0.76), (165, 0.76)], 3.5),
                S(0.86, [(180, 0.8)], 1),
            ],
            (0.03, 0.9),
        ),
        Cell(
            "popliteus",
            [
                S(0.0, [(120, 0.4)], 0.8),
                S(0.07, [(165, 0.36), (-170, 0.36)], 4),
                S(0.14, [(-150, 0.36)], 4),
                S(0.22, [(-130, 0.3)], 1),
            ],
        ),
    ]


def _front(at: Sites, limb: Limb) -> list[Cell]:
    S = Station
    tibia = lambda t, q: at.shaft("tibia_l", limb.z_of(t), q)  # noqa: E731
    fibula = lambda t, q: at.shaft("fibula_l", limb.z_of(t), q)  # noqa: E731
    shin = lambda t: tibia(t, 60) + [0.008, -0.004, 0]  # noqa: E731
    return [
        Cell(
            "tibialis_anterior",
            [
                S(0.07, [tibia(0.07, 70)], 1),
                S(0.15, [shin(0.15)], 5),
                S(0.26, [shin(0.26)], 8),
                S(0.4, [shin(0.4)], 7.5),
                S(0.54, [shin(0.54)], 4),
                S(0.66, [tibia(0.66, 30) + [0.004, -0.004, 0]], 1.6),
                S(0.76, [tibia(0.76, 15) + [0.002, -0.004, 0]], 0.8),
            ],
            (0.04, 0.82),
            0.1,
        ),
        Cell(
            "extensor_digitorum_longus",
            [
                S(0.08, [fibula(0.12, 20)], 0.8),
                S(0.2, [(56, 0.76)], 3),
                S(0.4, [(48, 0.78)], 4),
                S(0.58, [(44, 0.8)], 4),
                S(0.74, [(34, 0.8)], 2.4),
                S(0.86, [(22, 0.8)], 1.0),
            ],
            (0.03, 0.88),
            -0.12,
        ),
        Cell(
            "extensor_hallucis_longus",
            [
                S(0.36, [fibula(0.36, -30)], 0.6),
                S(0.5, [(38, 0.52)], 2.4),
                S(0.65, [(26, 0.64)], 2.6),
                S(0.78, [(16, 0.72)], 1.6),
                S(0.87, [(8, 0.76)], 0.7),
            ],
        ),
        Cell(
            "fibularis_longus",
            [
                S(0.06, [fibula(0.08, 70)], 0.8),
                S(0.16, [(88, 0.84)], 4),
                S(0.28, [(84, 0.84)], 5.5),
                S(0.42, [(82, 0.86)], 4.5),
                S(0.54, [(86, 0.88)], 2.6),
                S(0.64, [(94, 0.88)], 1),
            ],
            (0.04, 0.86),
            0.1,
        ),
        Cell(
            "fibularis_brevis",
            [
                S(0.4, [fibula(0.4, 90)], 0.6),
                S(0.54, [(76, 0.76)], 2.8),
                S(0.68, [(88, 0.8)], 3),
                S(0.82, [(108, 0.8)], 1.8),
                S(0.91, [(118, 0.8)], 0.7),
            ],
        ),
    ]


def _deep(at: Sites, limb: Limb) -> list[Cell]:
    S = Station
    tibia = lambda t, q: at.shaft("tibia_l", limb.z_of(t), q)  # noqa: E731
    fibula = lambda t, q: at.shaft("fibula_l", limb.z_of(t), q)  # noqa: E731
    between = lambda t: mix(tibia(t, 160), fibula(t, -130), 0.5) + [0, 0.004, 0]  # noqa: E731
    behind = lambda t: tibia(t, 190) + [-0.002, 0.007, 0]  # noqa: E731
    return [
        Cell(
            "tibialis_posterior",
            [
                S(0.12, [between(0.12)], 1),
                S(0.25, [between(0.25)], 4.5),
                S(0.45, [between(0.45)], 4.5),
                S(0.62, [between(0.62)], 3),
                S(0.78, [tibia(0.78, 190) + [0, 0.005, 0]], 1.5),
                S(0.88, [tibia(0.88, 200) + [0, 0.004, 0]], 0.6),
            ],
        ),
        Cell(
            "flexor_digitorum_longus",
            [
                S(0.22, [behind(0.22)], 0.7),
                S(0.36, [behind(0.36)], 2.2),
                S(0.55, [behind(0.55)], 2.8),
                S(0.7, [behind(0.7)], 2.2),
                S(0.84, [tibia(0.84, 190) + [-0.001, 0.008, 0]], 0.8),
            ],
        ),
        Cell(
            "flexor_hallucis_longus",
            [
                S(0.3, [fibula(0.3, 190)], 0.7),
                S(0.45, [fibula(0.45, 200) + [0, 0.006, 0]], 3.5),
                S(0.62, [fibula(0.62, 210) + [-0.002, 0.006, 0]], 4.5),
                S(0.78, [fibula(0.78, 220) + [-0.004, 0.006, 0]], 3),
                S(0.9, [(164, 0.42)], 1),
            ],
        ),
    ]


def _achilles(world: World, at: Sites, limb: Limb) -> Structure:
    heel = at.mark("calcaneus", 0, -1, 6)
    back = [
        limb.point(t, 178, share)
        for t, share in ((0.42, 0.88), (0.50, 0.93), (0.60, 0.945), (0.72, 0.94), (0.82, 0.92), (0.9, 0.9))
    ]
    s = Structure("achilles_tendon", "Achilles tendon", "tendon", "superficial")
    cord(
        world,
        s,
        [*back, mix(back[-1], heel, 0.55) + [0, 0.001, 0], heel + [0, 0, 0.004], heel + [0, 0.001, -0.012]],
        0.0088,
        (0, 1, 0),
        4.2,
        [(0, 0.15), (0.08, 0.9), (0.2, 1.25), (0.35, 1.05), (0.6, 0.6), (0.85, 0.62), (1, 0.85)],
    )
    return s


def _foot_tendons(world: World, at: Sites, made: dict[str, Structure]) -> None:
    """The tendons over the ankle, along the model's own paths."""
    for key, path, radius in (
        ("tibialis_anterior", "tibant", 0.0032),
        ("extensor_digitorum_longus", "edl", 0.0026),
        ("extensor_hallucis_longus", "ehl", 0.0022),
        ("fibularis_longus", "perlong", 0.0028),
        ("fibularis_brevis", "perbrev", 0.0026),
        ("tibialis_posterior", "tibpost", 0.0030),
        ("flexor_digitorum_longus", "fdl", 0.0024),
        ("flexor_hallucis_longus", "fhl", 0.0026),
    ):
        s = made.get(key)
        if s is None:
            continue
        line = core(s.parts[0])
        low = line[-1]
        guide = world.skeleton.fascicles[f"{path}_l_tendon"]
        rest = guide[guide[:, 2] < low[2] - 0.012]
        cord(
            world,
            s,
            [line[-5], line[-2], *rest],
            radius,
            (0, -1, 0.4),
            1.4,
            [(0, 0.5), (0.2, 1), (0.8, 0.8), (1, 0.6)],
        )
