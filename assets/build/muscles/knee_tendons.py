# ruff: noqa: RUF005 - points are shifted by adding, nothing is concatenated
"""The tendons of the thigh's muscles round the knee."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from muscles.fibres_to_bone import clear_of
from muscles.paths import mix, resample
from muscles.structure import Structure
from muscles.tendons import cord, core, over_parts, start_in, taut

if TYPE_CHECKING:
    from muscles.fields import Field
    from muscles.sites import Sites
    from muscles.structure import Part
    from muscles.world import World


def ways_to_leg(world: World, at: Sites, parts: dict[str, Part]) -> dict[str, np.ndarray]:
    """Per muscle the way (k, 3) of its tendon from within the belly to the leg's bones."""
    beneath = over_parts(world, parts["semimembranosus"])
    ways = {key: _to_goose_foot(at, key, parts[key], beneath) for key in GOOSE}
    head = at.mark("fibular_head")
    start = start_in(parts["biceps_femoris_long_head"], 0.05)
    ways["biceps_femoris_long_head"] = taut([*start, head + [0.003, 0.001, 0.012], head], world.bones, 0.0035)
    start = start_in(parts["biceps_femoris_short_head"], 0.02)
    ways["biceps_femoris_short_head"] = taut(
        [*start, head + [0.002, 0.002, 0.012], head + [0, 0.002, 0.001]], world.bones, 0.003
    )
    low = at.face("tibia_l", at.mark("medial_epicondyle_femur", 14, 12, -46), (-0.5, 1, 0))
    start = start_in(parts["semimembranosus"], 0.045)
    ways["semimembranosus"] = taut([*start, low + [-0.001, 0.004, 0.016], low], world.bones, 0.004)
    return ways


# Start of the tendon above the belly's end, how far behind the condyle it passes, and how low it ends (m).
GOOSE = {
    "sartorius": (0.035, 0.016, 0.000),
    "gracilis": (0.045, 0.024, 0.008),
    "semitendinosus": (0.045, 0.031, 0.016),
}
# Radius (m) and width over thickness of each tendon.
SIZES = {
    "sartorius": (0.0036, 3.4),
    "gracilis": (0.0024, 1.6),
    "semitendinosus": (0.0028, 1.4),
    "biceps_femoris_long_head": (0.0046, 1.8),
    "biceps_femoris_short_head": (0.0030, 1.6),
    "semimembranosus": (0.0046, 1.5),
}


def _to_goose_foot(at: Sites, key: str, part: Part, beneath: Field) -> np.ndarray:
    """Behind the inner condyle, then forward over the inner face of the tibia."""
    back, behind, drop = GOOSE[key]
    crest, inner = at.mark("tibial_tuberosity"), at.mark("medial_epicondyle_femur")
    goose = at.face("tibia_l", crest + [-0.012, 0.0, -0.014 - drop], (-0.8, -0.6, 0))
    flare = at.face("tibia_l", inner + [0.01, 0.5 * behind, -0.038 - 0.6 * drop], (-1.0, 0.35, 0))
    middle = at.face("tibia_l", mix(flare, goose, 0.55), (-1, -0.25, 0))
    points = [
        *start_in(part, back),
        inner + [0.002, behind, 0.012],
        inner + [0.003, behind - 0.001, -0.012],
        flare + [-0.003, 0, 0],
        middle + [-0.002, 0, 0],
        goose,
    ]
    way = taut(points, beneath, 0.0026, tight=0.35, n=90)
    way[-1] = goose
    return way


def leg_tendons(world: World, ways: dict[str, np.ndarray]) -> dict[str, Part]:
    """The tendons as solids."""
    slow = [(0, 0.2), (0.1, 0.85), (0.2, 1), (0.7, 1), (0.9, 1.1), (1, 0.9)]
    return {key: cord(world, way, SIZES[key][0], None, SIZES[key][1], slow) for key, way in ways.items()}


def quadriceps_tendon(world: World, at: Sites, made: tuple[Part, list[np.ndarray]]) -> Structure:
    """The flat tendon above the kneecap, led on over the front of it."""
    band, lines = made
    base, apex = at.mark("patella_base"), at.mark("patella_apex")
    line = core(band)
    way = [line[-8], line[-4], base + [0, -0.004, 0.004], mix(base, apex, 0.2) + [0, -0.011, 0]]
    wide = [(0, 0.5), (0.35, 1.0), (0.7, 1.15), (1, 0.5)]
    over = cord(world, resample(np.array(way), 50), 0.0066, None, 6.0, wide, (0, -1, 0), (33, 60))
    kneecap = world.on([base], "patella_l")[0]
    fibres = [_ending(world, q, kneecap, "patella_l") for q in lines]
    ids = ("rectus_femoris", "vastus_lateralis", "vastus_medialis", "vastus_intermedius"), ("patella",)
    return Structure(
        "quadriceps_tendon", "Quadriceps tendon", "tendon", "superficial", "left", [band, over], fibres, *ids
    )


def _ending(world: World, line: np.ndarray, near: np.ndarray, bone: str) -> np.ndarray:
    """A line led on to the bone, beside the point where the whole band ends."""
    side = (line[-1] - near) * [1, 0, 0]
    whole = resample(np.concatenate([line, world.on([near + side], bone)]), 40, False)
    return clear_of(world.bones, whole).astype(np.float32)


def patellar_tendon(world: World, at: Sites) -> Structure:
    """The band from the kneecap to the tibia."""
    base, apex, crest = at.mark("patella_base"), at.mark("patella_apex"), at.mark("tibial_tuberosity")
    way = np.array(
        [
            mix(base, apex, 0.62) + [0, -0.012, 0],
            apex + [0, -0.007, 0.002],
            mix(apex, crest, 0.5) + [0, -0.005, 0],
            crest + [0, -0.001, 0.006],
            crest + [0, -0.001, -0.014],
        ]
    )
    broad = [(0, 0.4), (0.12, 0.9), (0.3, 1.1), (0.6, 0.95), (0.85, 0.85), (1, 0.35)]
    solid = cord(world, resample(way, 60), 0.0064, None, 5.0, broad, (0, -1, 0), (33, 80))
    lines = [resample(way[1:4], 40) + [x, 0, 0] for x in np.linspace(-0.009, 0.009, 7)]
    fibres = []
    for q in lines:
        ends = world.on(q[:1], "patella_l"), world.on(q[-1:], "tibia_l")
        fibres.append(np.concatenate([ends[0], q[2:-2], ends[1]]).astype(np.float32))
    return Structure(
        "patellar_tendon", "Patellar tendon", "tendon", "superficial", "left", [solid], fibres,
        ("patella",), ("tibia",),
    )  # fmt: skip
