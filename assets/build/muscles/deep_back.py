# ruff: noqa: RUF005 - points are shifted by adding, nothing is concatenated
"""The long muscles of the back, from sacrum to neck."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from muscles.back_levels import Back
from muscles.paths import mix, smoothstep
from muscles.shapes import SpindlePlan, spindle
from muscles.structure import Structure
from muscles.wall import WallPlan, grown

if TYPE_CHECKING:
    from muscles.sites import Sites
    from muscles.world import World


def grow_deep_back(world: World, at: Sites) -> list[Structure]:
    back = Back(world, at)
    return [_multifidus(back), _longissimus(back), _lumborum(back), _iliocostalis(back), _spinalis(back)]


# From the side (level, mm from the midline) to the spinous process two to four levels higher; radius in mm.
BUNDLES = (
    ("S4", 14, "S1", 7.0),
    ("S3", 20, "L5", 9.0),
    ("S2", 26, "L4", 10.5),
    ("S1", 30, "L3", 11.0),
    ("L5", 27, "L2", 10.5),
    ("L4", 26, "L1", 10.0),
    ("L3", 25, "T12", 9.0),
    ("L2", 24, "T11", 8.0),
    ("L1", 23, "T10", 7.0),
    ("T12", 20, "T9", 6.0),
    ("T11", 20, "T8", 5.5),
    ("T10", 20, "T7", 5.5),
    ("T9", 21, "T6", 5.5),
    ("T8", 21, "T5", 5.5),
    ("T7", 21, "T4", 5.5),
    ("T6", 21, "T3", 5.5),
    ("T5", 21, "T2", 5.5),
    ("T4", 21, "T1", 5.5),
)


def _multifidus(b: Back) -> Structure:
    """Bundle over bundle, each from a mammillary or transverse process (or the sacrum) to a spine above."""
    s = Structure("multifidus", "Multifidus", "muscle", "deep")
    for low, x, high, radius in BUNDLES:
        part, fibres = _bundle(b, low, x / 1000, high, radius / 1000)
        s.parts.append(part)
        s.fibres += fibres[::3]
    vertebrae = [v for v in b.LEVELS if v[0] in "TL"]
    s.origin = ("sacrum", "hip_bone", *(b.bone_id(v) for v in vertebrae))
    s.insertion = ("sacrum", *(b.bone_id(v) for v in vertebrae))
    b.world.occupy(*s.parts)
    return s


def _bundle(b: Back, low: str, x: float, high: str, radius: float):
    start, end = b.lamina(low, x), b.spine_side(high)
    way = np.array([start, mix(start, end, 0.33), mix(start, end, 0.66), end])
    for k in (1, 2):
        way[k] = b.lamina_at(way[k][0], way[k][2]) + [0, 0.6 * radius, 0]
        way[k][1] = max(way[k][1], mix(start, end, k / 3)[1])
    along = [(0, 0.25), (0.15, 0.8), (0.45, 1), (0.8, 0.6), (1, 0.2)]
    plan = SpindlePlan(way, radius, (0.25, 1, 0.1), 1.5, along, (0.12, 0.88), (25, 48))
    return spindle(plan, b.world.bones, b.world.depth, 0.010)


def _longissimus(b: Back) -> Structure:
    spans = [
        ("S4", 3, 14),
        ("S3", 3, 24),
        ("S2", 3, 32),
        ("S1", 3, 38),
        ("L5", 3, 42),
        ("L4", 4, 44),
        ("L2", 7, 46),
        ("T12", 13, 46),
        ("T10", 17, 43),
        ("T8", 18, 40),
        ("T6", 18, 37),
        ("T4", 19, 35),
        ("T2", 20, 33),
        ("C7", 21, 31),
        ("C6", 22, 29),
    ]
    rows = b.rows(spans)
    rows[0] = list(b.world.on(rows[0], "sacrum") + [0, 0.001, 0])
    rows[-1] = [b.side_of("C6", 0.024 + 0.001 * k) for k in range(6)]
    plan = WallPlan(
        rows,
        b.level(),
        0.026,
        tendon=(0.27, 0.985),
        size=(56, 200),
        edge=(3.5, 5.0),
        rounding=0.25,
        along=[(0, 0.06), (0.1, 0.4), (0.22, 1), (0.4, 1), (0.55, 0.7), (0.8, 0.5), (1, 0.2)],
        beneath=b.floor(),
    )
    s = Structure("longissimus_thoracis", "Longissimus thoracis", "muscle", "intermediate")
    s.origin, s.insertion = ("sacrum", "hip_bone"), ("vertebra_c6", "vertebra_c7", "vertebra_t1")
    grown(b.world, b.barrel, s, plan)
    part = s.parts[0]
    # The common aponeurosis reaches higher near the spines than at the side.
    share = np.clip(part.across / part.across.max(), 0, 1)
    part.tendon = np.maximum(
        part.tendon, 1 - smoothstep(-0.05, 0.05, part.along - 0.40 + 0.2 * share)
    ).astype(np.float32)
    return s


def _lumborum(b: Back) -> Structure:
    """From sacrum and crest to the angles of the lower seven ribs, one slip for each."""
    ribs = [(12, 58), (11, 66), (10, 70), (9, 68), (8, 65), (7, 61), (6, 56)]
    ends = [b.angle(k, x / 1000) for k, x in ribs]
    low = [b.at.crest(0.80), b.at.crest(0.86), b.at.crest(0.92), b.at.crest(0.97)]
    low += [b.at.mark("PSIS", *d) for d in ((-3, 2, -4), (-8, 3, -16))]
    low += [b.world.on([b.at.mark("S2", 33, -4, -4)], "sacrum")[0]]
    waist = [b.on(x / 1000, b.z("L3")) for x in np.linspace(72, 42, 7)]
    loin = [b.on(x / 1000, b.z("L5")) for x in np.linspace(61, 38, 7)]
    chest = [mix(w, e, 0.5) for w, e in zip(waist, ends, strict=True)]
    chest = [b.on(p[0] + 0.003, p[2]) for p in chest]
    plan = WallPlan(
        [low, loin, waist, chest, ends],
        b.level(),
        0.024,
        tendon=(0.1, 0.95),
        size=(84, 150),
        slips=7,
        teeth=(0.0, 0.14),
        edge=(3.0, 4.0),
        rounding=0.35,
        along=[(0, 0.1), (0.15, 0.7), (0.35, 1), (0.6, 0.7), (0.85, 0.3), (1, 0.1)],
        beneath=b.floor(),
    )
    s = Structure("iliocostalis_lumborum", "Iliocostalis lumborum", "muscle", "intermediate")
    s.origin, s.insertion = ("hip_bone", "sacrum"), tuple(f"rib_{k}" for k, _ in ribs)
    return grown(b.world, b.barrel, s, plan)


def _iliocostalis(b: Back) -> Structure:
    """From the angles of the lower ribs to those of the upper ones."""
    low = [b.angle(k, x / 1000) for k, x in ((12, 50), (11, 54), (10, 55), (9, 54), (8, 52), (7, 49))]
    ends = [b.angle(k, x / 1000) for k, x in ((6, 52), (5, 54), (4, 52), (3, 47), (2, 41), (1, 33))]
    ends[-1] = b.side_of("C7", 0.030)
    rows = [low]
    for t in (0.3, 0.65):
        rows.append(
            [b.on(p[0], p[2]) for p in (mix(a, e, t) + [0.001, 0, 0] for a, e in zip(low, ends, strict=True))]
        )
    plan = WallPlan(
        [*rows, ends],
        b.level(),
        0.012,
        tendon=(0.06, 0.94),
        size=(72, 130),
        slips=6,
        teeth=(0.10, 0.14),
        edge=(4.0, 4.0),
        along=[(0, 0.2), (0.2, 0.9), (0.5, 1), (0.8, 0.6), (1, 0.15)],
        beneath=b.floor(),
    )
    s = Structure("iliocostalis_thoracis", "Iliocostalis thoracis", "muscle", "intermediate")
    s.origin = tuple(f"rib_{k}" for k in range(12, 6, -1))
    s.insertion = (*(f"rib_{k}" for k in range(6, 0, -1)), "vertebra_c7")
    return grown(b.world, b.barrel, s, plan)


def _spinalis(b: Back) -> Structure:
    """A narrow strip beside the spines: from T11 to L2 up to T2 to T8."""
    low = [b.spine_side(v, 0.005) for v in ("T11", "T12", "L1", "L2")]
    ends = [b.spine_side(v, 0.004) for v in ("T8", "T6", "T4", "T2")]
    rows = [low]
    for v in ("T10", "T9", "T8"):
        rows.append([b.on(x, b.z(v) - 0.004 * k) for k, x in enumerate(np.linspace(0.007, 0.019, 4))])
    plan = WallPlan(
        [rows[0], rows[2], ends],
        b.level(0.0015),
        0.007,
        tendon=(0.14, 0.88),
        size=(40, 130),
        edge=(3, 3),
        slips=4,
        teeth=(0.06, 0.1),
        stations=[0, 0.4, 1],
        along=[(0, 0.3), (0.3, 1), (0.7, 0.9), (1, 0.3)],
        beneath=b.floor(),
    )
    s = Structure("spinalis_thoracis", "Spinalis thoracis", "muscle", "intermediate")
    s.origin = tuple(b.bone_id(v) for v in ("T11", "T12", "L1", "L2"))
    s.insertion = tuple(b.bone_id(f"T{k}") for k in range(2, 9))
    return grown(b.world, b.barrel, s, plan)
