# ruff: noqa: RUF005 - points are shifted by adding, nothing is concatenated
"""The leg below the knee: packed like the thigh; its tendons lead on to the foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from muscles.fibres_to_bone import Ends, led
from muscles.foot_tendons import Way, ankle_and_toes
from muscles.leg_cells import cells
from muscles.limb import limb_of
from muscles.packing import pack
from muscles.paths import mix, resample
from muscles.structure import Structure
from muscles.tendons import cord, core, start_in
from muscles.thigh import in_share

if TYPE_CHECKING:
    from muscles.limb import Limb
    from muscles.sites import Sites
    from muscles.structure import Part
    from muscles.world import World

FAT = 0.0042

NAMES = {
    "gastrocnemius_medial_head": ("Gastrocnemius, medial head", "superficial"),
    "gastrocnemius_lateral_head": ("Gastrocnemius, lateral head", "superficial"),
    "soleus": ("Soleus", "intermediate"),
    "plantaris": ("Plantaris", "intermediate"),
    "popliteus": ("Popliteus", "deep"),
    "tibialis_anterior": ("Tibialis anterior", "superficial"),
    "extensor_digitorum_longus": ("Extensor digitorum longus", "superficial"),
    "extensor_hallucis_longus": ("Extensor hallucis longus", "intermediate"),
    "fibularis_longus": ("Fibularis longus", "superficial"),
    "fibularis_brevis": ("Fibularis brevis", "intermediate"),
    "fibularis_tertius": ("Fibularis tertius", "intermediate"),
    "tibialis_posterior": ("Tibialis posterior", "deep"),
    "flexor_digitorum_longus": ("Flexor digitorum longus", "deep"),
    "flexor_hallucis_longus": ("Flexor hallucis longus", "deep"),
}
# What each is fixed to, and over which parts of its length its fibres begin and end one by one.
ENDS: dict[str, tuple[tuple[str, ...], tuple[str, ...], tuple[float, float]]] = {
    "gastrocnemius_medial_head": (("femur",), ("foot",), (0, 0)),
    "gastrocnemius_lateral_head": (("femur",), ("foot",), (0, 0)),
    "soleus": (("tibia", "fibula"), ("foot",), (0.2, 0)),
    "plantaris": (("femur",), ("foot",), (0, 0)),
    "popliteus": (("femur",), ("tibia",), (0, 0.3)),
    "tibialis_anterior": (("tibia",), ("foot",), (0.3, 0)),
    "extensor_digitorum_longus": (("tibia", "fibula"), ("foot",), (0.4, 0)),
    "extensor_hallucis_longus": (("fibula",), ("foot",), (0.4, 0)),
    "fibularis_longus": (("fibula",), ("foot",), (0.3, 0)),
    "fibularis_brevis": (("fibula",), ("foot",), (0.4, 0)),
    "fibularis_tertius": (("fibula",), ("foot",), (0.4, 0)),
    "tibialis_posterior": (("tibia", "fibula"), ("foot",), (0.4, 0)),
    "flexor_digitorum_longus": (("tibia",), ("foot",), (0.4, 0)),
    "flexor_hallucis_longus": (("fibula",), ("foot",), (0.4, 0)),
}

# Corrections to the authored areas, from comparing volumes with published shares.
SHARE = {
    "soleus": 1.3,
    "gastrocnemius_medial_head": 0.9,
    "gastrocnemius_lateral_head": 0.85,
    "tibialis_anterior": 1.2,
    "extensor_digitorum_longus": 1.0,
    "extensor_hallucis_longus": 1.6,
    "fibularis_brevis": 1.6,
    "fibularis_longus": 1.12,
    "flexor_digitorum_longus": 0.85,
    "flexor_hallucis_longus": 1.15,
    "tibialis_posterior": 1.2,
}


def grow_leg(world: World, at: Sites) -> list[Structure]:
    """All muscles of the leg with their tendons in the foot."""
    limb = _limb(world, at)
    made = pack(limb, in_share(cells(at, limb), SHARE), fill)
    band = made.pop("achilles_tendon")
    parts = {key: part for key, (part, _) in made.items()}
    heel = _to_heel(at, band[0])
    ways = ankle_and_toes(world, at, parts)
    ways["plantaris"] = [_plantaris_way(at, limb, parts["plantaris"])]
    out = []
    for key, (part, lines) in made.items():
        name, layer = NAMES[key]
        origin, insertion, fan = ENDS[key]
        solids = [part, *(w.solid(world) for w in ways.get(key, ()))]
        tail = [w.path for w in ways.get(key, ())] or ([heel] if key in CALF else [])
        fibres = led(world, lines, Ends(origin, insertion, fan, tail=tail))
        out.append(Structure(key, name, "muscle", layer, "left", solids, fibres, origin, insertion))
        world.occupy(part)
    out.append(_achilles(world, band, heel))
    world.occupy(band[0])
    return out


CALF = ("gastrocnemius_medial_head", "gastrocnemius_lateral_head", "soleus")


def _limb(world: World, at: Sites) -> Limb:
    top = at.mark("lateral_epicondyle_femur")[2] - 0.02
    bottom = at.mark("lateral_malleolus")[2] + 0.008
    low, high = (0.07, -0.09, bottom - 0.004), (0.225, 0.115, top + 0.05)
    limb = limb_of(world, low, high, top, bottom, FAT, top + 0.5)
    limb.turn_round(world.cloud("tibia_l"))
    _bare_shin(limb)
    return limb


def _bare_shin(limb: Limb) -> None:
    """Keep the inner face of the tibia free of muscle: it lies right under the skin."""
    x, y = np.meshgrid(limb.grid.axis(0), limb.grid.axis(1), indexing="ij")
    edges = np.deg2rad([-112, 24])
    for k in range(limb.grid.shape[2]):
        dx, dy = x - limb.hub[k, 0], -(y - limb.hub[k, 1])
        # How far a place lies within the two edges of the wedge, front to the inner side.
        behind = dx * np.cos(edges[0]) - dy * np.sin(edges[0])
        before = dy * np.sin(edges[1]) - dx * np.cos(edges[1])
        limb.room[:, :, k] = np.maximum(limb.room[:, :, k], np.minimum(behind, before))


def fill(t: float) -> tuple[float, float]:
    """Share of the room to be filled, and how firmly, at t along the leg."""
    return 0.985, float(np.interp(t, [0.05, 0.16, 0.6, 0.8], [0.0, 1.0, 1.0, 0.0]))


def _to_heel(at: Sites, band: Part) -> np.ndarray:
    """The way of the calf's tendon (k, 3), from where it is a band of its own to the heel bone."""
    line, heel = core(band), at.mark("calcaneus")
    down = [line[-14], line[-9], line[-4], mix(line[-4], heel, 0.6) + [0, 0.002, 0.003]]
    return resample(np.array([*down, heel + [0, 0.001, 0.004], heel + [0, 0.001, -0.012]]), 60)


def _achilles(world: World, band: tuple[Part, list[np.ndarray]], heel: np.ndarray) -> Structure:
    part, lines = band
    wide = [(0, 0.5), (0.2, 0.95), (0.5, 0.95), (0.75, 1.05), (0.92, 1.35), (1, 0.8)]
    lower = cord(world, heel, 0.0056, None, 2.6, wide, (0, 1, 0), (33, 80))
    origin, insertion = CALF, ("foot",)
    fibres = led(world, lines, Ends(origin, insertion, tail=[heel]))
    return Structure(
        "achilles_tendon", "Achilles tendon", "tendon", "superficial", "left", [part, lower], fibres,
        origin, insertion,
    )  # fmt: skip


def _plantaris_way(at: Sites, limb: Limb, belly: Part) -> Way:
    """Its long thin tendon: between the calf muscles to the inner side of the heel's tendon."""
    heel = at.mark("calcaneus", -7, -2, 4)
    turns = [(0.28, -160, 0.7), (0.38, -148, 0.84), (0.48, -138, 0.93), (0.6, -142, 0.96), (0.75, -160, 0.94)]
    points = [*start_in(belly, 0.03), *(limb.point(*turn) for turn in turns), limb.point(0.92, -168, 0.88)]
    return Way(resample(np.array([*points, heel]), 90), 0.0011, 1.6)
