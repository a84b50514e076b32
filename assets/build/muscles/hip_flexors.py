# ruff: noqa: RUF005 - points are shifted by adding, nothing is concatenated
"""Iliacus, psoas and quadratus lumborum."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from muscles.fields import Field
from muscles.gluteal import add
from muscles.paths import mix, unit
from muscles.shapes import SheetPlan, SpindlePlan, sheet, spindle
from muscles.structure import Structure

if TYPE_CHECKING:
    from muscles.sites import Sites
    from muscles.world import World


def grow_hip_flexors(world: World, at: Sites) -> list[Structure]:
    iliacus = _iliacus(world, at)
    return [iliacus, _psoas(world, at), _quadratus_lumborum(world, at)]


def beside(world: World, level: str, out: float, back: float = 0.5) -> np.ndarray:
    """A point out (m) beside a vertebra's body; back 0 its front, 1 its rear."""
    kind = {"T": "thoracic", "L": "lumbar"}[level[0]]
    p = world.cloud(f"{kind}{level[1:]}")
    front, rear = p[:, 1].min(), p[:, 1].min() + 0.034
    body = p[p[:, 1] < rear]
    return np.array(
        [body[:, 0].max() + out, front + back * (rear - front), (body[:, 2].max() + body[:, 2].min()) / 2]
    )


def _groin(at: Sites) -> tuple[np.ndarray, np.ndarray]:
    """Where iliopsoas passes over the pubic rim, and the lesser trochanter."""
    rim = at.face("pelvis_l", at.mark("femoral_head", -6, 0, 14), (0, -1, 0.3))
    lesser = at.world.on([at.mark("lesser_trochanter", -6, 0, 0)], "femur_l")[0]
    return rim, lesser


def _psoas(world: World, at: Sites) -> Structure:
    rim, lesser = _groin(at)
    l1, l3, l5 = (beside(world, v, o, 0.6) for v, o in (("L1", 0.001), ("L3", 0.008), ("L5", 0.011)))
    path = np.array(
        [
            l1 + [0, 0, 0.018],
            mix(l1, l3, 0.5) + [0.002, 0, 0],
            l3,
            l5,
            mix(l5, rim, 0.5) + [0.002, -0.012, 0],
            rim + [-0.012, -0.014, 0.004],
            rim + [0.0, -0.010, -0.030],
            lesser + [0, -0.006, 0.012],
            lesser,
        ]
    )
    plan = SpindlePlan(
        path,
        0.0175,
        (-0.5, -0.9, 0),
        1.2,
        [(0, 0.3), (0.15, 0.72), (0.42, 1), (0.62, 0.92), (0.76, 0.6), (0.9, 0.38), (1, 0.22)],
        tendon=(0.02, 0.80),
        size=(41, 110),
    )
    s = Structure("psoas_major", "Psoas major", "muscle", "deep")
    return add(world, s, spindle(plan, _one_sided(world, at), world.depth, 0.02))


def _iliacus(world: World, at: Sites) -> Structure:
    rim, lesser = _groin(at)
    inset = np.array([-0.001, -0.001, 0.0])
    origin = (
        np.array(
            [
                at.ilium(0.02, 22, True),
                at.ilium(0.10, 14, True),
                at.ilium(0.25, 8, True),
                at.ilium(0.42, 8, True),
                at.ilium(0.58, 12, True),
                at.ilium(0.68, 22, True),
                at.ilium(0.72, 36, True),
            ]
        )
        + inset
    )
    spine = at.mark("AIIS", -8, -4, 4)
    gate = np.array([mix(spine, rim + [0.0, -0.008, 0.004], t) for t in np.linspace(0, 1, 7)])
    head = at.mark("femoral_head")
    front = np.array([head + [0.020, -0.032, -0.008], head + [0.000, -0.034, -0.010]])
    low = np.array([lesser + [0.012, -0.022, 0.030], lesser + [-0.003, -0.024, 0.026]])
    end = np.array([lesser + [0.006, -0.004, -0.016], lesser + [0.001, -0.003, -0.004]])
    half = mix(origin, gate, 0.5) + [-0.004, 0.004, 0]
    plan = SheetPlan(
        [origin, half, gate, front, low, end],
        0.019,
        (-0.6, -0.8, 0.1),
        tendon=(0.03, 0.9),
        margin=0.0015,
        along=[(0, 0.12), (0.15, 0.6), (0.4, 0.95), (0.6, 1), (0.8, 0.7), (1, 0.25)],
        fat=0.02,
        edge=4,
        stiff=0.12,
        rounds=50,
        size=(72, 90),
    )
    s = Structure("iliacus", "Iliacus", "muscle", "deep")
    return add(world, s, sheet(plan, _one_sided(world, at), world.depth))


def _one_sided(world: World, at: Sites) -> Field:
    """The bones with the ilium's thin blade thickened outwards, so that nothing is pushed through it."""
    v, f = world.skeleton.bones["pelvis_l"]
    chord = unit((at.crest(1) - at.crest(0)) * [1, 1, 0])
    out = np.array([chord[1], -chord[0], 0.0])
    near, box = world.grid.near(v, 0.04)
    mask = np.zeros(near.shape, bool)
    for k in range(8):
        mask |= near.inside(v + out * 0.002 * k, f)
    mask[:, :, near.axis(2) < at.mark("AIIS")[2] + 0.018] = False
    values = world.taken.values.copy()
    values[box] = np.minimum(values[box], Field.of_mask(near, mask).values)
    return Field(world.grid, values)


def _quadratus_lumborum(world: World, at: Sites) -> Structure:
    rib, angle = at.mark("rib12_tip"), at.mark("rib12_angle")
    crest = np.array([at.crest(0.80) + [-0.004, 0.002, 0.0], at.crest(0.70), at.crest(0.58), at.crest(0.46)])
    under = world.on(
        [
            mix(angle, at.mark("T12"), 0.45) + [0, -0.006, -0.004],
            angle + [0, -0.005, -0.006],
            mix(angle, rib, 0.6),
            rib,
        ],
        "rib12_l",
    )
    middle = mix(crest, under, 0.5)
    middle[:, 0] -= [0.012, 0.011, 0.008, 0.006]
    middle[0] = [beside(world, "L3", 0.012)[0], middle[0][1] - 0.012, middle[0][2]]
    plan = SheetPlan(
        [crest, middle, under + [0, -0.003, -0.002]],
        0.014,
        (0, 1, 0),
        tendon=(0.08, 0.94),
        edge=5,
        fat=0.02,
        along=[(0, 0.3), (0.25, 0.9), (0.55, 1), (0.85, 0.6), (1, 0.2)],
        size=(48, 60),
    )
    s = Structure("quadratus_lumborum", "Quadratus lumborum", "muscle", "deep")
    return add(world, s, sheet(plan, world.taken, world.depth))
