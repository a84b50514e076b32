# ruff: noqa: RUF005 - points are shifted by adding, nothing is concatenated
"""The outer side of the hip: tensor, iliotibial tract, the fascia over medius, the bursa below them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from muscles.gluteal import add, out_to, tract_line
from muscles.layer import LayerPlan, layer
from muscles.paths import mix, smoothstep, unit
from muscles.shapes import SheetPlan, sheet, vertex_normals
from muscles.structure import Part, Structure

if TYPE_CHECKING:
    from muscles.sites import Sites
    from muscles.world import World

SUNK = 0.011  # m, deep enough to be out of sight


def round_thigh(world: World, at: Sites, z: float, degrees, deep: float = 0.005) -> np.ndarray:
    """Points on the outer thigh, deep (m) under the skin, at angles about the femur (0 front, 90 outward)."""
    tro, knee = at.mark("greater_trochanter"), at.mark("lateral_epicondyle_femur")
    t = np.clip((tro[2] - z) / (tro[2] - knee[2]), 0, 1)
    x, y = mix(at.mark("mid_thigh")[:2], mix(tro, knee, t)[:2], 0.3)
    return np.array([world.ray(z, q, deep, (x, y)) for q in degrees])


def grow_tensor(world: World, at: Sites) -> Structure:
    """From the outer lip of the crest behind the ASIS, 15 cm down between the two leaves of the tract."""
    origin = np.array([at.ilium(s, drop) for s, drop in ((0.0, 6), (0.05, 4), (0.10, 3), (0.15, 3))])
    high = round_thigh(world, at, at.mark("femoral_head")[2] + 0.02, (20, 46, 72), 0.008)
    low = round_thigh(world, at, at.mark("greater_trochanter")[2] - 0.035, (28, 50, 72), 0.008)
    insertion = round_thigh(world, at, at.mark("greater_trochanter")[2] - 0.070, (58, 66, 74), 0.006)
    plan = LayerPlan(
        [origin, high, low, insertion],
        0.020,
        (0.9, -0.4, 0),
        deep=[[8, 8, 8], [8, 8, 8], [8, 7, 8], [7, 6, 6]],
        along=[(0, 0.25), (0.2, 0.8), (0.5, 1), (0.8, 0.6), (1, 0.08)],
        across=[(0, 0.8), (0.5, 1), (1, 0.8)],
        border=(0.22, 0.22),
        sink=(0.7, 0.7),
        tendon=(0.07, 0.9),
        fat=0.0045,
        size=(44, 64),
        fibres=14,
    )
    s = Structure("tensor_fasciae_latae", "Tensor fasciae latae", "muscle", "superficial")
    s.origin, s.insertion = ("hip_bone",), ("iliotibial_tract",)
    return add(world, s, layer(plan, world.taken, world.depth))


def grow_tract(world: World, at: Sites) -> Structure:
    """The thickening of the fascia lata from tensor and maximus down to Gerdy's tubercle."""
    tro, knee = at.mark("greater_trochanter"), at.mark("lateral_epicondyle_femur")
    gerdy = at.face("tibia_l", at.mark("fibular_head", -8, -28, 0), (0.8, -0.6, 0))
    rear = tract_line(world, at)
    top = round_thigh(world, at, rear[0, 2], (68, 80), 0.010)
    rows = [np.array([*top, rear[0] + [-0.004, 0.003, 0]])]
    for k, front in ((1, 66), (2, 62)):
        rows.append(
            np.array([*round_thigh(world, at, rear[k, 2], (front, 82), 0.007), rear[k] + [0.001, 0.004, 0]])
        )
    rows.append(np.array([*round_thigh(world, at, rear[3, 2], (66, 90)), rear[3] + [0.001, 0.004, 0]]))
    for t, front, back in ((0.42, 70, 112), (0.62, 66, 114), (0.82, 68, 114)):
        z = mix(tro, knee, t)[2]
        rows.append(round_thigh(world, at, z, np.linspace(front, back, 3)))
    rows.append(knee + np.array([[4, -26, 18], [6, -14, 18], [6, -2, 18]]) / 1000)
    rows.append(gerdy + np.array([[-4, -8, 0], [0, 0, 0], [3, 7, 0]]) / 1000)
    plan = SheetPlan(
        rows,
        0.0014,
        (1, 0, 0),
        tendon=(1.2, 1.3),
        margin=0.0015,
        even=0,
        along=[(0, 0.1), (0.08, 1), (1, 1)],
        fat=0.0025,
        edge=3,
        size=(48, 120),
        hold=0.05,
        stiff=0.2,
        rounds=60,
    )
    s = Structure("iliotibial_tract", "Iliotibial tract", "fascia", "superficial")
    s.origin = ("tensor_fasciae_latae", "gluteus_maximus", "gluteal_aponeurosis")
    s.insertion = ("tibia",)
    return add(world, s, sheet(plan, world.taken, world.depth), occupy=False)


def grow_aponeurosis(world: World, at: Sites) -> Structure:
    """The fascia over the front of medius, between the crest, tensor, maximus and the tract."""
    origin = np.array([at.ilium(s, 1) for s in (0.14, 0.28, 0.42, 0.56, 0.68, 0.75)])
    line = tract_line(world, at)
    rear = line[0]
    low = np.array(
        [*round_thigh(world, at, rear[2] - 0.045, (66, 84), 0.009), mix(*line[:2], 0.9) + [-0.005, 0.0, 0]]
    )
    ends = np.linspace(low[0], low[-1], len(origin))
    half = out_to(world, mix(origin, ends, 0.5), (0.9, 0.4, 0), 0.005)
    plan = LayerPlan(
        [origin, half, low],
        0.0010,
        (0.8, 0.5, 0.2),
        deep=[[5, 5, 5], [4.8, 4.8, 5], [5.5, 5.5, 6], [7, 7, 7]],
        along=[(0, 0.3), (0.2, 1), (0.8, 1), (1, 0.2)],
        pull=[(0, 0), (0.08, 0.4), (0.3, 1), (0.92, 1), (1, 0.6)],
        tendon=(1.2, 1.3),
        border=(0.04, 0.04),
        fat=0.003,
        size=(110, 110),
        fibres=14,
    )
    part, fibres = layer(plan, world.taken, world.depth)
    _uncover_rear(part, plan.size)
    s = Structure("gluteal_aponeurosis", "Gluteal aponeurosis", "fascia", "superficial")
    s.origin, s.insertion = ("hip_bone",), ("iliotibial_tract",)
    return add(world, s, (part, fibres), occupy=False)


def _uncover_rear(part: Part, size: tuple[int, int]) -> None:
    """Sink a fascia's rear into the muscle beneath, so that its red is seen between it and maximus."""
    u, v = (np.linspace(0, 1, n) for n in size)
    border = 0.82 - 0.14 * np.sin(np.pi * np.clip(v / 0.85, 0, 1)) ** 1.5 + 0.02 * np.sin(9 * v)
    hidden = smoothstep(border - 0.05, border + 0.05, u[:, None]) * smoothstep(0.0, 0.12, v)
    outer, inner = part.vertices.reshape(2, *size, 3).astype(float)
    way = unit(outer - inner) * (SUNK * hidden)[..., None]
    part.vertices = np.concatenate([outer - way, inner - way]).reshape(-1, 3).astype(np.float32)
    part.normals = vertex_normals(part.vertices, part.triangles)


def grow_bursa(world: World, at: Sites) -> Structure:
    """The flat sac between the greater trochanter and maximus with its tract."""
    place = np.array([[[x, y, z] for y in (-2, 12, 22)] for x, z in ((2, 14), (4, -6), (2, -30))])
    rows = [world.on(at.mark("greater_trochanter") + row / 1000, "femur_l") for row in place]
    plan = SheetPlan(
        rows,
        0.0022,
        (1, 0.2, 0),
        along=[(0, 0.2), (0.25, 0.8), (0.5, 1), (0.75, 0.8), (1, 0.2)],
        tendon=(1.2, 1.3),
        edge=2,
        size=(32, 32),
        fat=0.004,
        rounds=20,
    )
    s = Structure("trochanteric_bursa", "Trochanteric bursa", "bursa", "deep")
    s.origin = s.insertion = ("femur",)
    return add(world, s, sheet(plan, world.taken, world.depth))
