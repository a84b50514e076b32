"""The thigh: its muscles fill the room between femur and skin; tendons lead on from them over the knee."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from muscles.fibres_to_bone import Ends, led
from muscles.knee_tendons import leg_tendons, patellar_tendon, quadriceps_tendon, ways_to_leg
from muscles.limb import limb_of
from muscles.packing import Cell, pack
from muscles.paths import smoothstep
from muscles.structure import Structure
from muscles.thigh_cells import cells

if TYPE_CHECKING:
    from muscles.limb import Limb
    from muscles.sites import Sites
    from muscles.world import World

FAT = (0.0035, 0.0078, 0.0078, 0.003)  # m; at the groin, along the thigh, and beside the knee

NAMES = {
    "sartorius": ("Sartorius", "superficial"),
    "rectus_femoris": ("Rectus femoris", "superficial"),
    "vastus_lateralis": ("Vastus lateralis", "superficial"),
    "vastus_medialis": ("Vastus medialis", "superficial"),
    "vastus_intermedius": ("Vastus intermedius", "deep"),
    "gracilis": ("Gracilis", "superficial"),
    "pectineus": ("Pectineus", "intermediate"),
    "adductor_longus": ("Adductor longus", "superficial"),
    "adductor_brevis": ("Adductor brevis", "deep"),
    "adductor_magnus": ("Adductor magnus", "deep"),
    "biceps_femoris_long_head": ("Biceps femoris, long head", "superficial"),
    "biceps_femoris_short_head": ("Biceps femoris, short head", "intermediate"),
    "semitendinosus": ("Semitendinosus", "superficial"),
    "semimembranosus": ("Semimembranosus", "intermediate"),
}
# What each is fixed to, and over which parts of its length its fibres begin and end one by one.
ENDS: dict[str, tuple[tuple[str, ...], tuple[str, ...], tuple[float, float]]] = {
    "sartorius": (("hip_bone",), ("tibia",), (0, 0)),
    "rectus_femoris": (("hip_bone",), ("patella",), (0, 0)),
    "vastus_lateralis": (("femur",), ("patella",), (0.5, 0)),
    "vastus_medialis": (("femur",), ("patella",), (0.5, 0)),
    "vastus_intermedius": (("femur",), ("patella",), (0.5, 0)),
    "gracilis": (("hip_bone",), ("tibia",), (0, 0)),
    "pectineus": (("hip_bone",), ("femur",), (0, 0)),
    "adductor_longus": (("hip_bone",), ("femur",), (0, 0.25)),
    "adductor_brevis": (("hip_bone",), ("femur",), (0, 0.25)),
    "adductor_magnus": (("hip_bone",), ("femur",), (0, 0.6)),
    "biceps_femoris_long_head": (("hip_bone",), ("fibula",), (0, 0)),
    "biceps_femoris_short_head": (("femur",), ("fibula",), (0.5, 0)),
    "semitendinosus": (("hip_bone",), ("tibia",), (0, 0)),
    "semimembranosus": (("hip_bone",), ("tibia",), (0, 0)),
}

# Corrections to the authored areas, from comparing volumes with published shares.
SHARE = {
    "rectus_femoris": 0.64,
    "vastus_lateralis": 0.95,
    "vastus_medialis": 1.02,
    "vastus_intermedius": 1.02,
    "sartorius": 0.8,
    "gracilis": 0.74,
    "adductor_longus": 0.82,
    "adductor_brevis": 1.1,
    "adductor_magnus": 0.84,
    "biceps_femoris_long_head": 0.56,
    "biceps_femoris_short_head": 0.94,
    "semitendinosus": 0.7,
    "semimembranosus": 0.66,
}


def in_share(cells: list[Cell], share: dict[str, float]) -> list[Cell]:
    for cell in cells:
        for station in cell.stations:
            station.area *= share.get(cell.id, 1.0)
    return cells


def grow_thigh(world: World, at: Sites) -> list[Structure]:
    """All muscles of the thigh with the tendons round the knee."""
    limb = _limb(world, at)
    made = pack(limb, in_share(cells(at, limb), SHARE), fill)
    band = made.pop("quadriceps_tendon")
    parts = {key: part for key, (part, _) in made.items()}
    ways = ways_to_leg(world, at, parts)
    tendons = leg_tendons(world, ways)
    out = []
    for key, (part, lines) in made.items():
        name, layer = NAMES[key]
        origin, insertion, fan = ENDS[key]
        ends = Ends(origin, insertion, fan, tail=[ways[key]] if key in ways else [])
        whole = [part, tendons[key]] if key in tendons else [part]
        fibres = led(world, lines, ends)
        out.append(Structure(key, name, "muscle", layer, "left", whole, fibres, origin, insertion))
        world.occupy(part)
    return [*out, quadriceps_tendon(world, at, band), patellar_tendon(world, at)]


def _limb(world: World, at: Sites) -> Limb:
    head, knee = at.mark("femoral_head"), at.mark("lateral_epicondyle_femur")
    bottom = knee[2] - 0.02
    low = (-0.004, -0.15, bottom - 0.03)
    high = (0.185, 0.12, at.mark("ASIS")[2] + 0.012)
    limb = limb_of(world, low, high, head[2], bottom, FAT[0], at.mark("ischial_tuberosity")[2] - 0.03)
    limb.turn_round(world.cloud("femur_l"))
    _trim(limb, world)
    return limb


def _trim(limb: Limb, world: World) -> None:
    """Leave the fat its room, which is thicker lower down, and gluteus maximus its own.

    That is a layer at the back that thins out down to its insertion.
    """
    grid = limb.grid
    x, y = np.meshgrid(grid.axis(0), grid.axis(1), indexing="ij")
    points = np.stack(np.meshgrid(*[grid.axis(k) for k in range(3)], indexing="ij"), -1)
    depth = world.depth(points)
    for k, z in enumerate(grid.axis(2)):
        degrees = np.rad2deg(np.arctan2(x - limb.axis[k, 0], -(y - limb.axis[k, 1]))) % 360
        side = np.interp(degrees, [75, 115, 190, 235], [0, 1, 1, 0])
        # The muscle's lower border runs from the sit bone obliquely down to the outer thigh.
        border = np.interp(degrees, [125, 215], [0.36, 0.06])
        thick = 0.028 * smoothstep(0.0, 0.24, border - limb.t_of(z))
        fat = np.interp(limb.t_of(z), [0.06, 0.24, 0.78, 0.9], FAT)
        limb.room[:, :, k] = np.maximum(limb.room[:, :, k], depth[:, :, k] + fat + thick * side)


def fill(t: float) -> tuple[float, float]:
    """Share of the room to be filled, and how firmly, at t along the thigh."""
    return 0.985, float(np.interp(t, [0.10, 0.24, 0.74, 0.92], [0.0, 1.0, 1.0, 0.0]))
