# ruff: noqa: RUF005 - points are shifted by adding, nothing is concatenated
"""The three gluteal muscles, from the bone outwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy.spatial import cKDTree

from muscles.layer import LayerPlan, layer
from muscles.paths import mix, resample, unit
from muscles.structure import Structure

if TYPE_CHECKING:
    from muscles.sites import Sites
    from muscles.world import World

NEAR_TRACT = 0.0025  # m: a fibre so near has arrived


def add(world: World, into: Structure, made, occupy: bool = True) -> Structure:
    """Give a structure a part with its fibres; what grows later then lies on it."""
    part, fibres = made
    into.parts.append(part)
    into.fibres += fibres
    if occupy:
        world.occupy(part)
    return into


def grow_minimus(world: World, at: Sites) -> Structure:
    """From between the anterior and inferior gluteal lines to the front of the greater trochanter."""
    line = ((0.06, 38), (0.14, 32), (0.30, 36), (0.46, 50), (0.60, 66), (0.70, 78))
    origin = np.array([at.ilium(s, drop) for s, drop in line])
    facet = [at.mark("greater_trochanter", *shift) for shift in ((-6, -17, 6), (-3, -13, 8), (-5, -8, 14))]
    insertion = world.on(facet, "femur_l")
    outward = np.array([0.9, 0.35, 0.25])
    ends = resample(insertion, len(origin), spline=False)
    high = world.on(mix(origin, ends, 0.25) + 0.02 * outward, "pelvis_l") + 0.013 * outward
    rows = [high, mix(high, ends, 0.5) + 0.006 * outward]
    plan = LayerPlan(
        [origin, *rows, insertion],
        0.018,
        outward,
        along=[(0, 0.2), (0.2, 0.8), (0.45, 1), (0.75, 0.8), (1, 0.2)],
        tendon=(0.05, 0.8),
        fat=0.012,
        size=(64, 56),
    )
    s = Structure("gluteus_minimus", "Gluteus minimus", "muscle", "deep")
    s.origin, s.insertion = ("hip_bone",), ("femur",)
    return add(world, s, layer(plan, world.taken, world.depth))


def grow_medius(world: World, at: Sites) -> Structure:
    """A fan from between crest, front and rear gluteal line to the outer facet of the trochanter."""
    lip = ((0.05, 8), (0.12, 3), (0.24, 3), (0.36, 4), (0.48, 5), (0.60, 6), (0.70, 8))
    behind = ((0.745, 20), (0.755, 38), (0.76, 56), (0.75, 72))
    origin = np.array([at.ilium(s, drop) for s, drop in lip + behind])
    facet = [
        at.mark("greater_trochanter", 0, -14, -8),
        at.mark("greater_trochanter", 2, -4, 0),
        at.mark("greater_trochanter", 0, 5, 10),
        at.mark("greater_trochanter_tip", 6, 7, -3),
    ]
    insertion = world.on(facet, "femur_l")
    ends = resample(insertion, len(origin), spline=False)
    plan = LayerPlan(
        [origin, mix(origin, ends, 0.5) + [0.02, 0.012, 0.0], insertion],
        0.044,
        (0.8, 0.5, 0.2),
        deep=[
            [12, 7, 7, 9, 12],
            [12, 7, 7, 11, 17],
            [12, 7, 7, 14, 24],
            [13, 8, 8, 18, 28],
            [12, 10, 10, 15, 22],
        ],
        pull=[(0, 0), (0.10, 0.8), (0.2, 1), (0.78, 1), (0.92, 0.4), (1, 0)],
        along=[(0, 0.15), (0.15, 0.8), (0.3, 1), (0.75, 1), (0.9, 0.5), (1, 0.12)],
        border=(0.08, 0.10),
        tendon=(0.05, 0.86),
        fat=0.005,
        size=(100, 72),
    )
    s = Structure("gluteus_medius", "Gluteus medius", "muscle", "intermediate")
    s.origin, s.insertion = ("hip_bone",), ("femur",)
    return add(world, s, layer(plan, world.taken, world.depth))


def grow_maximus(world: World, at: Sites) -> Structure:
    """Deep lower fibres to the gluteal tuberosity, all others into the iliotibial tract."""
    s = Structure("gluteus_maximus", "Gluteus maximus", "muscle", "superficial")
    s.origin = ("hip_bone", "sacrum", "sacrotuberous_ligament", "thoracolumbar_fascia")
    s.insertion = ("iliotibial_tract", "femur")
    add(world, s, layer(_deep_maximus(world, at), world.taken, world.depth))
    return add(world, s, layer(_great_maximus(world, at), world.taken, world.depth))


def reach_tract(maximus: Structure, tract: Structure, reach: float = 0.02) -> None:
    """Lead the fibres of the rounded lower corner on to the tract, through the fascia that is not drawn."""
    tree = cKDTree(np.concatenate([p.vertices for p in tract.parts]))
    for i, fibre in enumerate(maximus.fibres):
        far, index = tree.query(fibre[-1])
        if NEAR_TRACT < far < reach:
            way = mix(fibre[-1], tree.data[index], np.linspace(0, 1, 8)[1:, None])
            maximus.fibres[i] = np.concatenate([fibre, way]).astype(np.float32)


def _ligament_side(at: Sites) -> list[np.ndarray]:
    """Where maximus comes off the sacrotuberous ligament, from the coccyx down to the sit bone."""
    tail = at.face("sacrum", at.mark("coccyx", 7, 0, 8), (0.5, 1, 0))
    sit = at.face("pelvis_l", at.mark("ischial_tuberosity", -8, 0, 6), (-0.3, 1, 0))
    return [tail, mix(tail, sit, 0.35) + [0, 0.006, 0], mix(tail, sit, 0.7) + [0, 0.005, 0], sit]


def _deep_maximus(world: World, at: Sites) -> LayerPlan:
    """The lamina under the lower half: sacrum and ligament to the gluteal tuberosity of the femur."""
    side = at.face("sacrum", at.mark("S4", 20, 0, -2), (0.6, 1, 0))
    origin = _settled(world, np.array([side, *_ligament_side(at)[:2]]))
    insertion = np.array([at.shaft("femur_l", z, 152) for z in (0.800, 0.785, 0.770)])
    ends = resample(insertion, len(origin), spline=False)
    near = mix(origin, ends, 0.4) + [0.004, 0.020, -0.006]
    far = mix(origin, ends, 0.75) + [0.010, 0.018, -0.004]
    return LayerPlan(
        [origin, near, far, insertion],
        0.016,
        (0.3, 0.95, 0.1),
        along=[(0, 0.2), (0.25, 0.9), (0.6, 1), (0.85, 0.6), (1, 0.2)],
        tendon=(0.04, 0.86),
        fat=0.02,
        fibres=10,
        size=(60, 60),
    )


def _great_maximus(world: World, at: Sites) -> LayerPlan:
    """The main mass; its upper border lies on medius, its lower border is thick and free."""
    sacral = [
        at.face("sacrum", at.mark(m, x, 0, z), (0.35, 1, 0))
        for m, x, z in (("S3", 29, -2), ("S4", 24, 4), ("S4", 18, -12))
    ]
    rim = [at.ilium(0.77, 6), at.ilium(0.86, 6), at.mark("PSIS", 5, 2, 6), at.mark("PSIS", -3, 4, -14)]
    origin = _settled(world, np.array([*rim, *sacral, *_ligament_side(at)]))
    insertion = tract_line(world, at)
    ends = resample(insertion, len(origin), spline=False)
    near, far = mix(origin, ends, 0.3), mix(origin, ends, 0.68)
    low = np.linspace(0, 1, len(origin))[:, None] ** 3
    near = out_to(world, near + low * [-0.002, 0, -0.038], (0.25, 0.95, 0), 0.008)
    far = out_to(world, far + low * [0, 0, -0.014], (0.6, 0.8, 0), 0.008)
    corner = np.clip(np.linspace(-5, 1, len(origin)), 0, 1)[:, None] ** 2  # rounded off below
    return LayerPlan(
        [origin, near, far, mix(ends, far, 0.2 * corner)],
        0.048,
        (0.4, 0.9, 0.1),
        deep=[[7, 7, 7, 7, 7], [7, 7, 8, 8, 8], [7, 7, 8, 8, 8], [7, 7, 8, 8, 8], [7, 7, 7, 7, 7]],
        pull=[(0, 0), (0.12, 0.7), (0.2, 1), (1, 1)],
        pull_across=[(0, 1), (0.6, 1), (0.75, 0.2), (1, 0)],
        along=[(0, 0.15), (0.1, 0.6), (0.3, 1), (0.65, 1), (0.85, 0.55), (0.95, 0.25), (1, 0.06)],
        border=(0.10, 0.10),
        sink=(1.0, 0.65),
        tendon=(0.025, 0.9),
        fat=0.004,
        stiff=0.03,
        bundles=0.0009,
        size=(180, 90),
        fibres=30,
    )


def _settled(world: World, points: np.ndarray) -> np.ndarray:
    """A line of points brought on to the nearest surface of bone, ligament or muscle, close enough together
    that nothing sags between them (24, 3)."""
    p = resample(points, 24, spline=False)
    for _ in range(4):
        p = p - np.clip(world.taken(p), -0.02, 0.02)[:, None] * world.taken.gradient(p)
    return p


def out_to(world: World, points: np.ndarray, direction: tuple, deep: float) -> np.ndarray:
    """Points moved out in a direction until they lie so deep (m) under the skin."""
    way = unit(np.array(direction)) * np.arange(0, 0.12, 0.001)[:, None]
    out = world.depth(points[:, None] + way) > -deep
    return points + way[np.argmax(out, axis=1)]


def tract_line(world: World, at: Sites) -> np.ndarray:
    """Where maximus passes into the tract, from behind the trochanter down, and on to the femur (5, 3)."""
    tro, shaft = at.mark("greater_trochanter"), at.mark("mid_thigh")
    place = ((0.016, 104, 0.0075), (-0.025, 107, 0.0065), (-0.065, 114, 0.007), (-0.112, 124, 0.007))
    place += ((-0.138, 131, 0.0085),)
    return np.array([world.ray(tro[2] + dz, q, deep, (shaft[0], tro[1] - 0.012)) for dz, q, deep in place])
