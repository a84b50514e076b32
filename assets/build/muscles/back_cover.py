# ruff: noqa: RUF005 - points are shifted by adding, nothing is concatenated
"""What covers the back: its fascia, latissimus dorsi and the thin muscle under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from muscles.abdominal_wall import INTERNAL, RAPHE
from muscles.back_levels import Back
from muscles.barrel import Barrel
from muscles.paths import mix, smoothstep
from muscles.structure import Structure
from muscles.ties import tied
from muscles.wall import WallPlan, grown, wall_sheet

if TYPE_CHECKING:
    from muscles.sites import Sites
    from muscles.wall import Level
    from muscles.world import World

SERRATUS, FASCIA, LATISSIMUS = 0.0025, 0.0038, 0.0060  # m above the long muscles


def grow_back_sheets(world: World, at: Sites) -> list[Structure]:
    back = Back(world, at)
    return [_serratus(back), _fascia(back), _latissimus(back)]


def _serratus(b: Back) -> Structure:
    """Four slips, upwards and outwards to the ribs 9 to 12, just outside their angles."""
    low = [b.on(0.004, b.at.mark(v)[2], SERRATUS) for v in ("T11", "T12", "L1", "L2")]
    ends = [b.angle(k, x / 1000) + [0.001, 0.002, 0] for k, x in ((9, 106), (10, 102), (11, 94), (12, 71))]
    plan = WallPlan(
        [low, ends],
        b.level(SERRATUS),
        0.003,
        tendon=(0.46, 0.96),
        size=(90, 90),
        slips=4,
        teeth=(0.0, 0.14),
        cleft=3.0,
        edge=(5, 5),
        ease=(0.02, 0.016),
        along=[(0, 0.2), (0.4, 0.3), (0.55, 1), (0.85, 1), (1, 0.3)],
    )
    s = Structure("serratus_posterior_inferior", "Serratus posterior inferior", "muscle", "intermediate")
    s.origin, s.insertion = ("thoracolumbar_fascia",), tuple(f"rib_{k}" for k in (9, 10, 11, 12))
    return grown(b.world, b.barrel, s, plan)


# The fascia's lateral border: level, distance from the midline (mm).
DIAMOND = (
    ("T8", 3),
    ("T9", 12),
    ("T10", 24),
    ("T11", 37),
    ("T12", 50),
    ("L1", 61),
    ("L2", 69),
    ("L3", 73),
    ("L4", 70),
    ("L5", 58),
    ("S1", 46),
    ("S2", 37),
    ("S3", 28),
    ("S4", 16),
)


def fascia_edge(b: Back, z: float) -> float:
    """How far (m) the fascia reaches from the midline at a height."""
    heights, reach = zip(*[(b.z(level), mm / 1000) for level, mm in reversed(DIAMOND)], strict=True)
    return float(np.interp(z, heights, reach))


def _raphe(b: Back, x: float, z: float) -> np.ndarray:
    """Where the fascia turns in round the long muscles to meet the belly's wall."""
    edge = Barrel.polar(b.on(x, z, FASCIA))
    if b.at.mark("PSIS")[2] < z < b.at.crest(0.7)[2]:
        line = np.array([b.at.crest(s) for s in np.linspace(1, 0.7, 16)])
        return np.array([np.interp(z, line[:, 2], line[:, k]) for k in range(3)]) + [0.002, 0.003, 0]
    deep = Barrel.polar(Barrel.point(RAPHE, z, float(b.barrel.shell_at(RAPHE, z)) + INTERNAL))
    inside = float(smoothstep(1.04, 1.065, z) * (1 - smoothstep(1.14, 1.17, z)))
    return Barrel.point(*(mix(edge, deep, inside) - [0.3, 0, 0.0005]))


def _fascia(b: Back) -> Structure:
    """From the spines to the lateral raphe, from the chest down over the sacrum; closed in the midline."""
    rows = []
    for level, mm in reversed(DIAMOND):
        z = b.z(level)
        flat = [b.on(x, z, FASCIA) for x in np.linspace(0.0, mm / 1000, 7)]
        rows.append([*flat, _raphe(b, mm / 1000, z)])
    rows[0] = list(b.world.on(rows[0], "sacrum") * [1, 1, 1] + [0, 0.002, 0])
    rows[0][0] = rows[0][0] * [0, 1, 1]
    plan = WallPlan(
        rows,
        b.level(FASCIA),
        0.0012,
        tendon=(2, 3),
        size=(90, 170),
        edge=(60, 12),
        rounding=0.0,
        along=[(0, 1), (1, 1)],
        smooth=2.0,
    )
    s = Structure("thoracolumbar_fascia", "Thoracolumbar fascia", "fascia", "superficial")
    s.origin = ("sacrum", "hip_bone")
    s.insertion = tuple(b.bone_id(f"T{k}") for k in range(7, 11))
    return grown(b.world, b.barrel, s, plan)


def latissimus_level(b: Back) -> Level:
    """Over the long muscles near the midline, on the ribs at the side, fuller where the skin leaves room."""
    over = b.level(LATISSIMUS)

    def at(q: np.ndarray, z: np.ndarray) -> np.ndarray:
        skin, shell = b.barrel.skin_at(q, z), b.barrel.shell_at(q, z)
        full = shell + 0.007 + 0.009 * smoothstep(0.010, 0.045, skin - shell)
        middle = 1 - smoothstep(0.06, 0.11, np.abs(skin * np.sin(np.deg2rad(q))))
        # Trapezius lies over it there.
        fat = 0.0045 + 0.005 * middle * smoothstep(b.z("T12"), b.z("T10"), z)
        return np.minimum(np.maximum(over(q, z), full), skin - fat)

    return at


def _latissimus_rows(b: Back, level: Level) -> tuple[list[np.ndarray], np.ndarray]:
    """From spines, fascia and crest round the side to the front of the humerus; and the row at the side."""
    origin = [b.on(0.003, b.at.mark(v)[2], LATISSIMUS) for v in ("T7", "T8", "T9")]
    for v in ("T10", "T11", "T12", "L1", "L2", "L3", "L4"):
        z = b.z(v)
        origin.append(b.on(fascia_edge(b, z) - 0.008, z, LATISSIMUS))
    origin += [b.at.crest(s) + [0.004, 0.004, 0.002] for s in (0.82, 0.76, 0.70)]
    n = len(origin)
    angle, t = b.at.mark("inferior_angle_scapula"), np.linspace(0, 1, n)
    q, z = (
        np.interp(t, [0, 0.5, 1], [132, 112, 97]),
        angle[2] + np.interp(t, [0, 0.5, 1], [0.010, 0.0, -0.026]),
    )
    side = Barrel.point(q, z, level(q, z))
    middle = Barrel.polar(np.array(origin)) * 0.5 + Barrel.polar(side) * 0.5
    middle = Barrel.point(middle[:, 0], middle[:, 1], level(middle[:, 0], middle[:, 1]))
    head = b.at.mark("acromion")
    arm = b.at.face("humerus_l", np.array([head[0], head[1], head[2] - 0.072]), (-0.5, -1, 0))
    end = arm + np.linspace(-0.014, 0.014, n)[:, None] * [0, 0, 1]  # twisted: the lowest fibres go highest
    gate = mix(side, end, 0.6) + np.array([-0.004, 0.006, 0])
    return [np.array(origin), middle, side, gate, end], side


def _latissimus(b: Back) -> Structure:
    level = latissimus_level(b)
    rows, side = _latissimus_rows(b, level)
    plan = WallPlan(
        rows,
        level,
        0.008,
        tendon=(0.05, 0.93),
        size=(130, 140),
        edge=(8, 8),
        along=[(0, 0.12), (0.12, 0.5), (0.5, 1), (0.75, 1.3), (0.92, 0.5), (1, 0.25)],
        smooth=5.0,
    )
    s = Structure("latissimus_dorsi", "Latissimus dorsi", "muscle", "superficial")
    vertebrae = tuple(b.bone_id(f"T{k}") for k in (7, 8, 9, 10))
    s.origin = (*vertebrae, "thoracolumbar_fascia", "hip_bone", "rib_10", "rib_11", "rib_12")
    s.insertion = ("humerus",)
    grown(b.world, b.barrel, s, plan)
    slips, _ = wall_sheet(_rib_slips(b, side[-4:], level), b.barrel)
    s.parts.append(slips)
    b.world.occupy(slips)
    return tied(b.world, s, 0.035)


def _rib_slips(b: Back, joining: np.ndarray, level: Level) -> WallPlan:
    """From the lowest three ribs up into the muscle's lateral border."""
    low = [b.angle(k, x / 1000) + [0.002, 0.003, 0] for k, x in ((12, 72), (11, 104), (10, 119))]
    return WallPlan(
        [low, joining],
        level,
        0.006,
        tendon=(0.04, 2),
        size=(60, 90),
        edge=(4, 4),
        slips=3,
        teeth=(0.3, 0.0),
        along=[(0, 0.3), (0.3, 1), (0.8, 0.8), (1, 0.1)],
    )
