# ruff: noqa: RUF005 - points are shifted by adding, nothing is concatenated
"""Neck, shoulder and arm: large masses, so that the picture is of a whole person."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from muscles.gluteal import add
from muscles.packing import Cell, Station, pack
from muscles.paths import mix
from muscles.scapula import spine_of_scapula
from muscles.shapes import SheetPlan, SpindlePlan, sheet, spindle
from muscles.structure import Structure
from muscles.thigh import limb_of
from muscles.world import World, make_world

if TYPE_CHECKING:
    from muscles.sites import Sites

ARM_BOX = ((0.11, -0.11, 0.90), (0.49, 0.14, 1.47))
ARM_NAMES = {
    "biceps_brachii": "Biceps brachii",
    "brachialis": "Brachialis",
    "triceps_brachii": "Triceps brachii",
    "brachioradialis": "Brachioradialis",
    "forearm_flexors": "Flexors of wrist and fingers",
    "forearm_extensors": "Extensors of wrist and fingers",
}


def grow_shoulder(world: World, at: Sites) -> list[Structure]:
    made = [
        _infraspinatus(world, at),
        _serratus(world, at),
        _neck(world, at),
        _pectoralis(world, at),
    ]
    deltoid = _deltoid(world, at)
    return [*made, deltoid, *_arm(world, at, [made[-1], deltoid])]


def _shaft(at: Sites, share: float, direction) -> np.ndarray:
    """A point on the humerus at a share of its length."""
    p = at.world.cloud("humerus_l")
    top, low = p[np.argmax(p[:, 2])], p[np.argmin(p[:, 2])]
    z = mix(top, low, share)[2]
    near = p[abs(p[:, 2] - z) < 0.004]
    return near[np.argmax(near @ np.array(direction))]


def _deltoid(world: World, at: Sites) -> Structure:
    ridge, tip = spine_of_scapula(at), at.mark("acromion")
    clavicle = at.world.cloud("clavicle_l")
    lateral = clavicle[clavicle[:, 0] > np.quantile(clavicle[:, 0], 0.7)]
    front = lateral[np.argmin(lateral[:, 1])]
    origin = np.array(
        [
            front,
            mix(front, tip, 0.6) + [0, -0.004, 0.002],
            tip + [0.002, -0.012, 0],
            tip + [0.002, 0.004, 0],
            ridge[5],
            ridge[4],
            ridge[3],
        ]
    )
    end = _shaft(at, 0.46, (1, -0.1, 0))
    insertion = np.array([end + [-0.002, -0.006, 0.004], end, end + [-0.002, 0.006, 0.004]])
    head = at.world.skeleton.joints["humerus_l"]
    bulge = [
        head + d
        for d in (
            [-0.012, -0.048, -0.016],
            [0.010, -0.044, -0.018],
            [0.032, -0.028, -0.02],
            [0.042, 0.0, -0.02],
            [0.034, 0.030, -0.02],
            [0.014, 0.044, -0.018],
            [-0.010, 0.050, -0.016],
        )
    ]
    plan = SheetPlan(
        [origin, np.array(bulge), insertion],
        0.018,
        (1, 0, 0.1),
        tendon=(0.03, 0.9),
        fat=0.005,
        margin=0.003,
        edge=5,
        size=(64, 56),
        rounds=40,
        stiff=0.08,
        along=[(0, 0.2), (0.15, 0.7), (0.45, 1), (0.8, 0.6), (1, 0.15)],
    )
    s = Structure("deltoid", "Deltoid", "muscle", "superficial")
    return add(world, s, sheet(plan, world.taken, world.depth))


def _pectoralis(world: World, at: Sites) -> Structure:
    deep = 0.007
    notch, tip = at.mark("sternal_notch"), at.mark("xiphoid")
    clavicle = at.world.cloud("clavicle_l")
    half = clavicle[abs(clavicle[:, 0] - np.quantile(clavicle[:, 0], 0.55)) < 0.004]
    origin = [
        half[np.argmin(half[:, 1])] + [0, -0.001, -0.002],
        mix(half.mean(0), notch, 0.7) + [0.0, -0.006, 0],
    ]
    origin += [world.back(0.012, mix(notch, tip, t)[2], deep, True) for t in (0.12, 0.4, 0.7)]
    origin += [world.back(0.035, tip[2] + 0.028, deep, True), world.back(0.070, tip[2] + 0.030, deep, True)]
    end = _shaft(at, 0.2, (0.2, -1, 0))
    insertion = np.array(
        [end + [0, 0.001, -0.03], end + [0, 0.001, 0.0]]
    )  # the fibres cross: the lowest go highest
    fold = _shaft(at, 0.12, (-0.4, -1, 0)) + [-0.03, -0.012, -0.01]
    gate = np.array([fold + [0.004, -0.006, 0.02], fold + [0, 0, -0.012], fold + [-0.008, 0.006, -0.034]])
    plan = SheetPlan(
        [np.array(origin), gate, insertion],
        0.013,
        (0, 1, 0),
        stations=[0, 0.72, 1],
        tendon=(0.05, 0.9),
        fat=0.0045,
        margin=0.0035,
        drape=deep,
        hold=0.12,
        inward=True,
        rounds=30,
        stiff=0.1,
        edge=5,
        size=(72, 64),
        along=[(0, 0.2), (0.2, 0.8), (0.6, 1.1), (0.82, 0.8), (0.93, 0.3), (1, 0.1)],
    )
    s = Structure("pectoralis_major", "Pectoralis major", "muscle", "superficial")
    return add(world, s, sheet(plan, world.cage, world.depth))


def _infraspinatus(world: World, at: Sites) -> Structure:
    ridge, angle = spine_of_scapula(at), at.mark("inferior_angle_scapula")
    origin = np.array([ridge[0] + [0, -0.002, -0.012], mix(ridge[0], angle, 0.5), angle + [0, 0, 0.012]])
    origin = world.on(origin, "scapula_l")
    end = _shaft(at, 0.06, (0.6, 0.8, 0))
    insertion = np.array([end + [0, 0, 0.010], end, end + [0, 0, -0.016]])
    middle = mix(origin, insertion, 0.5) + [0, 0.014, 0]
    plan = SheetPlan(
        [origin, middle, insertion],
        0.016,
        (0, 1, 0),
        tendon=(0.05, 0.84),
        fat=0.006,
        margin=0.0015,
        edge=3.5,
        size=(48, 48),
        along=[(0, 0.3), (0.3, 1), (0.6, 0.9), (1, 0.25)],
    )
    s = Structure("infraspinatus", "Infraspinatus and teres", "muscle", "intermediate")
    return add(world, s, sheet(plan, world.taken, world.depth))


def _serratus(world: World, at: Sites) -> Structure:
    angle, ridge = at.mark("inferior_angle_scapula"), spine_of_scapula(at)
    heights = np.linspace(ridge[0][2] - 0.01, angle[2] - 0.075, 6)
    origin = np.array(
        [world.ray(h, q, 0.010) for h, q in zip(heights, (62, 56, 54, 56, 60, 66), strict=True)]
    )
    insertion = np.array(
        [mix(ridge[0], angle, t) + [0.006, -0.014, 0] for t in (0.15, 0.4, 0.65, 0.85, 0.95, 1.0)]
    )
    side = np.array([world.ray(mix(a, b, 0.5)[2], 98, 0.014) for a, b in zip(origin, insertion, strict=True)])
    plan = SheetPlan(
        [origin, side, insertion],
        0.007,
        (1, 0, 0),
        tendon=(0.06, 0.95),
        fat=0.006,
        margin=0.0015,
        edge=6,
        size=(72, 60),
        rounds=40,
        stiff=0.1,
    )
    part, fibres = sheet(plan, world.cage, world.depth)
    # The teeth: the sheet is parted into slips near the ribs.
    part.tendon = np.maximum(
        part.tendon, (part.along < 0.12 * (1 + np.sin(part.across / 0.0042))).astype(np.float32) * 0.8
    )
    s = Structure("serratus_anterior", "Serratus anterior", "muscle", "intermediate")
    return add(world, s, (part, fibres))


def _neck(world: World, at: Sites) -> Structure:
    skull = at.world.skeleton.bones["skull"][0]
    low = skull[skull[:, 2] < skull[:, 2].min() + 0.055]
    mastoid = low[np.argmax(low[:, 0] + 0.5 * low[:, 1])] * [1, 1, 1]
    notch = at.mark("sternal_notch", 12, -4, 2)
    path = np.array([mastoid, mix(mastoid, notch, 0.5) + [0.006, -0.004, 0], notch])
    plan = SpindlePlan(
        path, 0.010, (0.6, -0.8, 0), 2.2, [(0, 0.6), (0.3, 1), (0.6, 0.95), (0.9, 0.5), (1, 0.3)], (0.08, 0.9)
    )
    s = Structure("sternocleidomastoid", "Sternocleidomastoid", "muscle", "superficial")
    return add(world, s, spindle(plan, None, world.depth, 0.003), occupy=False)


def _arm(world: World, at: Sites, over: list[Structure]) -> list[Structure]:
    joints = at.world.skeleton.joints
    shoulder, elbow = joints["humerus_l"], joints["radius_l"]
    wrist = joints["lunate_l"]
    arm = make_world(world.skeleton, world.landmarks, world.skins, box=ARM_BOX)
    for s in over:
        arm.occupy(*s.parts)
    way = np.array([shoulder, elbow, wrist])
    x, y, z = (arm.grid.axis(k) for k in range(3))
    order = np.argsort(way[:, 2])
    cx, cy = (np.interp(z, way[order, 2], way[order, k]) for k in (0, 1))
    far = np.hypot(x[:, None, None] - cx, y[None, :, None] - cy) - 0.075
    far = np.maximum(far, (cx - 0.048)[None, None] - x[:, None, None] + 0 * y[None, :, None])
    arm.depth.values = np.maximum(arm.depth.values, far.astype(np.float32))
    limb = limb_of(
        arm,
        (0.13, -0.10, wrist[2] - 0.004),
        (0.47, 0.13, shoulder[2] - 0.012),
        shoulder[2],
        elbow[2],
        0.0055,
        9.0,
    )
    made = pack(
        limb,
        _arm_cells(float(limb.t_of(wrist[2]))),
        lambda t: (0.98, float(np.interp(t, [0.3, 0.5, 1.55, 1.8], [0, 1, 1, 0]))),
    )
    return [
        Structure(k, ARM_NAMES[k], "muscle", "superficial", "left", [part], lines)
        for k, (part, lines) in made.items()
    ]


def _arm_cells(end: float) -> list[Cell]:
    S = Station
    return [
        Cell(
            "biceps_brachii",
            [
                S(0.1, [(-20, 0.5)], 1),
                S(0.3, [(-8, 0.6)], 5),
                S(0.55, [(0, 0.66)], 9.5),
                S(0.8, [(2, 0.68)], 8),
                S(0.96, [(5, 0.6)], 2.5),
                S(1.06, [(10, 0.4)], 0.8),
            ],
            (0.12, 0.86),
        ),
        Cell(
            "brachialis",
            [
                S(0.45, [(40, 0.4)], 2),
                S(0.65, [(-40, 0.5), (60, 0.6)], 7),
                S(0.85, [(-30, 0.55), (55, 0.55)], 8),
                S(1.02, [(0, 0.3)], 3),
            ],
        ),
        Cell(
            "triceps_brachii",
            [
                S(0.08, [(170, 0.5)], 2),
                S(0.3, [(-150, 0.6), (150, 0.6)], 10),
                S(0.55, [(-135, 0.6), (180, 0.7), (135, 0.6)], 17),
                S(0.8, [(-140, 0.6), (180, 0.7), (140, 0.6)], 12),
                S(0.97, [(180, 0.7)], 2),
            ],
            (0.06, 0.8),
        ),
        Cell(
            "brachioradialis",
            [
                S(0.78, [(80, 0.66)], 1.5),
                S(0.98, [(50, 0.7)], 4.5),
                S(1.25, [(35, 0.75)], 4.5),
                S(1.5, [(35, 0.8)], 1.5),
                S(end - 0.03, [(45, 0.7)], 0.6),
            ],
            (0.05, 0.55),
        ),
        Cell(
            "forearm_flexors",
            [
                S(0.92, [(-95, 0.6)], 2),
                S(1.1, [(-60, 0.6), (-120, 0.5)], 13),
                S(1.3, [(-20, 0.6), (-110, 0.55)], 15),
                S(1.55, [(-10, 0.6), (-100, 0.55)], 9),
                S(end - 0.02, [(-40, 0.5)], 4),
            ],
            (0.05, 0.62),
        ),
        Cell(
            "forearm_extensors",
            [
                S(0.9, [(110, 0.6)], 2),
                S(1.1, [(100, 0.65), (160, 0.5)], 10),
                S(1.3, [(100, 0.62), (-170, 0.55)], 13),
                S(1.55, [(110, 0.6), (-175, 0.55)], 8),
                S(end - 0.02, [(150, 0.55)], 3.5),
            ],
            (0.05, 0.6),
        ),
    ]
