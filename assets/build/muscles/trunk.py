# ruff: noqa: RUF005 - points are shifted by adding, nothing is concatenated
"""The back and the wall of the belly."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from muscles.gluteal import add
from muscles.paths import mix, smoothstep
from muscles.shapes import SheetPlan, SpindlePlan, sheet, spindle
from muscles.structure import Part, Structure

if TYPE_CHECKING:
    from muscles.sites import Sites
    from muscles.world import World


def grow_deep_back(world: World, at: Sites) -> list[Structure]:
    return [_multifidus(world, at), *_erector(world, at)]


def _height(at: Sites, level: str) -> float:
    """The middle height of a vertebra's body, or a sacral crest's height."""
    if level[0] == "S":
        return float(at.mark(level)[2])
    kind = {"T": "thoracic", "L": "lumbar", "C": "cervical"}[level[0]]
    z = at.world.cloud(f"{kind}{level[1:]}")[:, 2]
    return float((z.min() + z.max()) / 2)


def _rows(at: Sites, spans: list[tuple[str, float, float]], place) -> list[np.ndarray]:
    """Rows across the back: (level, from x, to x) in mm; place(x, z) -> point."""
    rows = []
    for level, a, b in spans:
        z = _height(at, level)
        rows.append(np.array([place(x / 1000, z) for x in np.linspace(a, b, 7)]))
    return rows


def _multifidus(world: World, at: Sites) -> Structure:
    spans = [
        ("S4", 5, 18),
        ("S2", 5, 30),
        ("L5", 5, 27),
        ("L4", 5, 25),
        ("L3", 5, 23),
        ("L1", 5, 20),
        ("T11", 5, 16),
    ]
    rows = _rows(at, spans, lambda x, z: world.rear_of_bone(max(x, 0.009), z) * [0, 1, 1] + [x, 0.001, 0])
    plan = SheetPlan(
        rows,
        0.017,
        (0, 1, 0),
        tendon=(0.17, 0.96),
        edge=5,
        fat=0.010,
        along=[(0, 0.25), (0.2, 1), (0.5, 1), (0.8, 0.8), (1, 0.4)],
        rounds=30,
        stiff=0.1,
        size=(40, 90),
    )
    s = Structure("multifidus", "Multifidus", "muscle", "deep")
    return add(world, s, sheet(plan, world.taken, world.depth))


ERECTOR = {
    "longissimus_thoracis": (
        "Longissimus thoracis",
        0.028,
        [
            ("S4", 6, 14),
            ("S2", 7, 30),
            ("L5", 9, 40),
            ("L4", 10, 44),
            ("L2", 10, 44),
            ("T12", 10, 42),
            ("T10", 10, 40),
            ("T7", 10, 36),
            ("T4", 11, 32),
            ("T2", 13, 28),
        ],
        [(0, 0.1), (0.1, 0.6), (0.22, 1), (0.4, 1), (0.55, 0.7), (0.8, 0.5), (1, 0.25)],
        (0.16, 1.1),
    ),
    "iliocostalis_lumborum": (
        "Iliocostalis lumborum",
        0.026,
        [
            ("S2", 32, 44),
            ("L5", 42, 58),
            ("L4", 45, 70),
            ("L3", 46, 76),
            ("L1", 45, 78),
            ("T11", 43, 76),
            ("T9", 42, 72),
            ("T7", 40, 64),
            ("T5", 38, 56),
        ],
        [(0, 0.15), (0.14, 0.7), (0.3, 1), (0.5, 0.85), (0.65, 0.45), (1, 0.2)],
        (0.14, 0.98),
    ),
}


def _erector(world: World, at: Sites) -> list[Structure]:
    out = []
    beneath = world.taken
    for key, (name, thick, spans, along, tendon) in ERECTOR.items():
        rows = _rows(at, spans, lambda x, z: world.back(x, z, 0.009))
        plan = SheetPlan(
            rows,
            thick,
            (0, -1, 0),
            tendon=tendon,
            edge=3.2,
            fat=0.007,
            margin=0.001,
            along=along,
            rounds=12,
            stiff=0.1,
            drape=0.009,
            inward=True,
            size=(48, 150),
        )
        s = Structure(key, name, "muscle", "intermediate")
        out.append(add(world, s, sheet(plan, beneath, world.depth)))
    return out


def grow_wall(world: World, at: Sites) -> list[Structure]:
    """The superficial sheets of the trunk, just under the skin."""
    return [
        _fascia(world, at),
        _latissimus(world, at),
        _rectus(world, at),
        _white_line(world, at),
        _oblique(world, at),
        *grow_ligaments(world, at),
    ]


def _fascia(world: World, at: Sites) -> Structure:
    spans = [
        ("S4", 2, 10),
        ("S2", 2, 34),
        ("L5", 2, 56),
        ("L4", 2, 74),
        ("L2", 2, 74),
        ("T12", 2, 52),
        ("T10", 2, 26),
        ("T8", 2, 8),
    ]
    rows = _rows(at, spans, lambda x, z: world.back(x, z, 0.006))
    plan = SheetPlan(
        rows,
        0.0012,
        (0, -1, 0),
        tendon=(2, 3),
        along=[(0, 1), (1, 1)],
        fat=0.004,
        drape=0.006,
        inward=True,
        rounds=20,
        size=(60, 120),
        edge=9,
    )
    s = Structure("thoracolumbar_fascia", "Thoracolumbar fascia", "fascia", "superficial")
    return add(world, s, sheet(plan, world.taken, world.depth), occupy=False)


def _latissimus(world: World, at: Sites) -> Structure:
    deep = 0.0055
    z = lambda level: _height(at, level)  # noqa: E731
    origin = [
        world.back(x, z(v), deep)
        for v, x in (("T7", 0.006), ("T9", 0.010), ("T11", 0.030), ("L1", 0.058), ("L3", 0.074))
    ]
    low = at.crest(0.64)
    origin.append(world.back(low[0], low[2] + 0.010, deep))
    chest = [
        world.ray(h, q, deep)
        for h, q in (
            (z("T7") + 0.005, 148),
            (z("T8"), 139),
            (z("T9"), 129),
            (z("T10"), 120),
            (z("T11"), 112),
            (z("T12"), 107),
        )
    ]
    angle = at.mark("inferior_angle_scapula")
    side = [
        world.ray(angle[2] + dz, q, deep)
        for dz, q in ((0.012, 130), (0.008, 123), (0.002, 115), (-0.006, 107), (-0.016, 101), (-0.026, 95))
    ]
    head = at.mark("acromion")
    arm = at.face("humerus_l", np.array([head[0], head[1], head[2] - 0.075]), (-0.4, -1, 0))
    end = np.array([arm + [-0.004, 0.002, 0.012], arm + [-0.004, 0.002, -0.014]])
    gate = np.array([mix(s, e, 0.62) for s, e in zip(side, [end[0]] * 3 + [end[1]] * 3, strict=True)])
    plan = SheetPlan(
        [np.array(origin), np.array(chest), np.array(side), gate, end],
        0.007,
        (0.5, -0.8, 0),
        stations=[0, 0.38, 0.68, 0.88, 1],
        tendon=(0.08, 0.95),
        along=[(0, 0.15), (0.15, 0.6), (0.6, 1), (0.8, 1.3), (1, 0.4)],
        fat=0.004,
        drape=None,
        inward=True,
        rounds=16,
        stiff=0.1,
        edge=6,
        size=(72, 90),
    )
    s = Structure("latissimus_dorsi", "Latissimus dorsi", "muscle", "superficial")
    return add(world, s, sheet(plan, world.cage, world.depth))


def _rectus(world: World, at: Sites) -> Structure:
    crest, tip = at.mark("pubic_tubercle"), at.mark("xiphoid")
    heights = np.linspace(crest[2] + 0.004, tip[2] + 0.035, 9)
    inner = np.interp(np.linspace(0, 1, 9), [0, 0.3, 1], [0.003, 0.004, 0.012])
    outer = np.interp(np.linspace(0, 1, 9), [0, 0.25, 0.55, 1], [0.024, 0.052, 0.066, 0.078])
    rows = [
        np.array([world.back(x, h, 0.011, front=True) for x in np.linspace(a, b, 6)])
        for h, a, b in zip(heights, inner, outer, strict=True)
    ]
    bone = world.on([crest * [t, 1, 1] + [0, -0.004, 0.003] for t in np.linspace(0.12, 0.95, 6)], "pelvis_l")
    for k, part in enumerate((1.0, 0.55, 0.2)):
        rows[k][:, 1] = mix(rows[k], bone, part)[:, 1]
    rows[0] = bone
    plan = SheetPlan(
        rows,
        0.011,
        (0, 1, 0),
        tendon=(0.03, 0.98),
        fat=0.008,
        drape=0.011,
        hold=0.3,
        inward=True,
        rounds=20,
        size=(48, 140),
        edge=4,
        along=[(0, 0.4), (0.15, 0.9), (0.5, 1), (0.9, 0.8), (1, 0.4)],
    )
    part, fibres = sheet(plan, world.cage, world.depth)
    # The tendinous intersections: at the navel, at the xiphoid and half way between.
    for t in (0.50, 0.69, 0.87):
        wave = t + 0.006 * np.sin(part.across / 0.009)
        part.tendon = np.maximum(
            part.tendon, 0.9 * (1 - smoothstep(0.004, 0.011, abs(part.along - wave)))
        ).astype(np.float32)
    s = Structure("rectus_abdominis", "Rectus abdominis", "muscle", "superficial")
    return add(world, s, (part, fibres))


def _white_line(world: World, at: Sites) -> Structure:
    crest, tip = at.mark("pubic_symphysis"), at.mark("xiphoid")
    heights = np.linspace(crest[2], tip[2] + 0.004, 9)
    rows = [
        np.array([world.back(0.0, h, 0.0125, front=True) + [x, 0, 0] for x in (-0.007, 0.0, 0.007)])
        for h in heights
    ]
    for k, part in enumerate((1.0, 0.55, 0.2)):
        rows[k][:, 1] = mix(rows[k][:, 1], crest[1] - 0.003, part)
    rows[-1][:, 1] = np.minimum(rows[-1][:, 1], tip[1])
    plan = SheetPlan(
        rows,
        0.0015,
        (0, 1, 0),
        tendon=(2, 3),
        along=[(0, 1), (1, 1)],
        fat=0.006,
        rounds=6,
        size=(12, 120),
        edge=8,
    )
    part, fibres = sheet(plan, world.bones, world.depth)
    return Structure("linea_alba", "Linea alba", "fascia", "superficial", "midline", [part], fibres)


def _oblique(world: World, at: Sites) -> Structure:
    deep = 0.008
    z = lambda level: _height(at, level)  # noqa: E731
    top = at.mark("xiphoid")[2]
    origin = [
        world.ray(h, q, deep)
        for h, q in (
            (top + 0.055, 38),
            (top + 0.05, 54),
            (z("T9"), 72),
            (z("T10"), 88),
            (z("T11"), 104),
            (z("T12") + 0.004, 116),
            (z("T12") - 0.012, 124),
            (z("L1"), 132),
        )
    ]
    asis = at.mark("ASIS")
    tubercle = at.mark("pubic_tubercle")
    line = [
        world.back(x, h, deep, front=True)
        for x, h in ((0.078, top + 0.02), (0.071, mix(top, asis[2], 0.35)), (0.066, mix(top, asis[2], 0.7)))
    ]
    line += [
        mix(world.back(0.055, asis[2] - 0.02, deep, front=True), mix(asis, tubercle, 0.5), 0.5),
        mix(asis, tubercle, 0.2) + [0, -0.006, 0],
        asis + [0.004, -0.004, 0],
        at.crest(0.15) + [0.006, 0, -0.001],
        at.crest(0.54) + [0.007, 0, 0.0],
    ]
    middle = [
        world.ray(
            mix(a, b, 0.5)[2],
            float(np.rad2deg(np.arctan2(*((mix(a, b, 0.5) - [0, 0.03, 0])[:2] * [1, -1])))),
            deep,
        )
        for a, b in zip(origin, line, strict=True)
    ]
    plan = SheetPlan(
        [np.array(origin), np.array(middle), np.array(line)],
        0.008,
        (-1, 0, 0),
        tendon=(0.03, 0.93),
        fat=0.0045,
        margin=0.0035,
        drape=deep,
        inward=True,
        rounds=24,
        size=(72, 80),
        edge=6,
        along=[(0, 0.3), (0.2, 1), (0.75, 1), (0.9, 0.5), (1, 0.2)],
    )
    s = Structure("external_oblique", "External oblique", "muscle", "superficial")
    add(world, s, sheet(plan, world.cage, world.depth))
    s.parts.append(_aponeurosis(world, at, line, top))
    return s


def _aponeurosis(world: World, at: Sites, line: list[np.ndarray], top: float) -> Part:
    """From the fleshy edge to the border of rectus and down to the inguinal ligament."""
    asis, tubercle = at.mark("ASIS"), at.mark("pubic_tubercle")
    deep = 0.009
    border = [
        world.back(x, h, deep, front=True)
        for x, h in ((0.072, top + 0.02), (0.062, mix(top, asis[2], 0.35)), (0.055, mix(top, asis[2], 0.7)))
    ]
    low = world.back(0.042, asis[2] - 0.02, deep, front=True)
    border += [mix(low, tubercle, 0.5), tubercle + [0.002, -0.004, 0.004], mix(tubercle, asis, 0.5)]
    rows = [np.array(line[:6]) + [0.003, 0, 0], np.array(border)]
    plan = SheetPlan(
        rows,
        0.0012,
        (0, 1, 0),
        along=[(0, 1), (1, 1)],
        fat=0.006,
        inward=True,
        rounds=20,
        size=(72, 24),
        edge=9,
    )
    part, _ = sheet(plan, world.bones, world.depth)
    part.tendon[:] = 1.0
    return part


def grow_ligaments(world: World, at: Sites) -> list[Structure]:
    """The inguinal ligament, between the hip bone's spine and the pubis."""
    asis, tubercle = at.mark("ASIS", -2, -3, -2), at.mark("pubic_tubercle", 0, -3, 2)
    way = np.array([asis, mix(asis, tubercle, 0.5) + [0.004, -0.006, -0.006], tubercle])
    plan = SpindlePlan(way, 0.0028, (0, -1, 0.3), 1.8, [(0, 1), (0.5, 0.9), (1, 1)], (2.0, 3.0), (17, 50))
    part, fibres = spindle(plan, None, world.depth, 0.004)
    return [
        Structure("inguinal_ligament", "Inguinal ligament", "ligament", "superficial", "left", [part], fibres)
    ]
