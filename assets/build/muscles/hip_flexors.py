# ruff: noqa: RUF005 - points are shifted by adding, nothing is concatenated
"""Iliacus, psoas and quadratus lumborum."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from muscles.fields import Field
from muscles.gluteal import add
from muscles.paths import mix, resample, smoothstep, unit
from muscles.shapes import SheetPlan, SpindlePlan, sheet, spindle
from muscles.structure import Part, Structure

if TYPE_CHECKING:
    from muscles.sites import Sites
    from muscles.world import World

LEVELS = ("T12", "L1", "L2", "L3", "L4", "L5")


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
    """A long round belly beside the lumbar spine, fed by a slip from every vertebral body and disc."""
    path = _psoas_path(world, at)
    plan = SpindlePlan(
        path,
        0.0145,
        (-0.5, -0.9, 0),
        1.25,
        [(0, 0.22), (0.12, 0.6), (0.36, 1), (0.58, 0.95), (0.72, 0.62), (0.86, 0.38), (1, 0.2)],
        tendon=(0.01, 0.67),
        size=(41, 110),
    )
    s = Structure("psoas_major", "Psoas major", "muscle", "deep")
    s.origin = tuple(f"vertebra_{level.lower()}" for level in LEVELS)
    s.insertion = ("femur",)
    part, fibres = spindle(plan, _one_sided(world, at), world.depth, 0.02)
    add(world, s, (part, []))
    for level in LEVELS:
        slip, start, share = _slip(world, level, path)
        s.parts.append(slip)
        s.fibres += [
            _merged(f, start + [0, 0, dz], share, path[-1])
            for f, dz in zip(fibres[1:8:3], (-0.004, 0, 0.004), strict=True)
        ]
    return s


def _psoas_path(world: World, at: Sites) -> np.ndarray:
    rim, lesser = _groin(at)
    l1, l3, l5 = (beside(world, v, o, 0.6) for v, o in (("L1", 0.001), ("L3", 0.008), ("L5", 0.011)))
    return np.array(
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


def _slip(world: World, level: str, path: np.ndarray) -> tuple[Part, np.ndarray, float]:
    """A digitation from a vertebra's side into the belly; its start, and the share of path where it joins."""
    bone = ("thoracic" if level[0] == "T" else "lumbar") + level[1:]
    side = beside(world, level, 0.0, 0.5) - [0, 0, 0.010]
    start = world.on([side], bone)[0]
    way = resample(path, 200)
    length = np.linspace(0, 1, len(way))
    below = way[:, 2] < start[2] - 0.022
    share = float(length[below][0])
    join = way[below][0] + [-0.004, 0, 0]
    route = np.array([start, mix(start, join, 0.5) + [0.005, -0.002, 0], join])
    plan = SpindlePlan(
        route,
        0.0056,
        (-0.3, -0.9, 0),
        1.5,
        [(0, 0.7), (0.4, 1), (1, 0.8)],
        tendon=(0.18, 1.2),
        size=(21, 30),
    )
    return spindle(plan, None, None)[0], start, share


def _merged(fibre: np.ndarray, start: np.ndarray, share: float, end: np.ndarray) -> np.ndarray:
    """From start on the bone into the belly's fibre at a share of its length, and on to end (80, 3)."""
    f = resample(fibre.astype(float), 120, spline=False)
    t = np.linspace(0, 1, len(f))[:, None]
    f = f + smoothstep(0.85, 1, t) * (end - f[-1])
    rest = f[int(np.clip(share + 0.03, 0, 0.8) * len(f)) :]
    return resample(np.concatenate([start[None], rest]), 80, spline=False).astype(np.float32)


def _iliacus(world: World, at: Sites) -> Structure:
    """A fan filling the iliac fossa, over the rim beside psoas to the lesser trochanter."""
    rim, lesser = _groin(at)
    line = ((0.02, 22), (0.10, 14), (0.25, 5), (0.42, 4), (0.58, 7), (0.68, 18), (0.72, 34))
    origin = np.array([at.ilium(s, drop, inner=True) for s, drop in line]) + [-0.001, -0.001, 0.0]
    spine = at.mark("AIIS", -8, -4, 4)
    gate = np.array([mix(spine, rim + [0.0, -0.008, 0.004], t) for t in np.linspace(0, 1, 7)])
    head = at.mark("femoral_head")
    front = np.array([head + [0.020, -0.032, -0.008], head + [0.000, -0.034, -0.010]])
    low = np.array([lesser + [0.010, -0.022, 0.032], lesser + [-0.003, -0.024, 0.028]])
    end = world.on([lesser + [0.003, -0.005, -0.008], lesser + [0.000, -0.004, 0.002]], "femur_l")
    half = mix(origin, gate, 0.5) + [-0.004, 0.004, 0]
    plan = SheetPlan(
        [origin, half, gate, front, low, end],
        0.023,
        (-0.6, -0.8, 0.1),
        tendon=(0.03, 0.86),
        margin=0.0015,
        along=[(0, 0.06), (0.15, 0.6), (0.4, 1), (0.6, 0.95), (0.76, 0.6), (0.88, 0.24), (1, 0.06)],
        fat=0.02,
        edge=4,
        stiff=0.12,
        rounds=50,
        size=(72, 90),
    )
    s = Structure("iliacus", "Iliacus", "muscle", "deep")
    s.origin, s.insertion = ("hip_bone",), ("femur",)
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
    """From the crest and the iliolumbar ligament up to the twelfth rib and the tips of L1-L4."""
    rib, angle = at.mark("rib12_tip"), at.mark("rib12_angle")
    crest = np.array([at.crest(0.80) + [-0.004, 0.002, 0.0], at.crest(0.70), at.crest(0.58), at.crest(0.48)])
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
    s.origin, s.insertion = (
        ("hip_bone", "iliolumbar_ligament"),
        ("rib_12", "vertebra_l1", "vertebra_l2", "vertebra_l3"),
    )
    return add(world, s, sheet(plan, world.taken, world.depth))
