# ruff: noqa: RUF005 - points are shifted by adding, nothing is concatenated
"""The buttock and the outer hip, from the bone outwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from muscles.paths import mix
from muscles.shapes import SheetPlan, SpindlePlan, sheet, spindle
from muscles.structure import Structure

if TYPE_CHECKING:
    from muscles.sites import Sites
    from muscles.world import World


def grow_deep_hip(world: World, at: Sites) -> list[Structure]:
    """What lies under gluteus maximus, and the tensor beside it."""
    made = [_minimus(world, at), _piriformis(world, at), _obturator(world, at), _quadratus_femoris(world, at)]
    return [*made, _medius(world, at), _tensor(world, at)]


def grow_cover(world: World, at: Sites) -> list[Structure]:
    """What covers hip and thigh, after the thigh has been filled."""
    return [_maximus(world, at), _tract(world, at)]


def add(world: World, into: Structure, made, occupy: bool = True) -> Structure:
    part, fibres = made
    into.parts.append(part)
    into.fibres += fibres
    if occupy:
        world.occupy(part)
    return into


def _minimus(world: World, at: Sites) -> Structure:
    origin = np.array(
        [
            at.ilium(0.06, 38),
            at.ilium(0.14, 34),
            at.ilium(0.30, 42),
            at.ilium(0.46, 58),
            at.ilium(0.60, 72),
            at.ilium(0.70, 80),
        ]
    )
    facet = [
        at.mark("greater_trochanter", -6, -17, 6),
        at.mark("greater_trochanter", -3, -13, 8),
        at.mark("greater_trochanter", -5, -8, 14),
    ]
    insertion = world.on(facet, "femur_l")
    middle = 0.5 * (origin + np.linspace(insertion[0], insertion[-1], 6)) + [0.008, 0.003, 0.002]
    plan = SheetPlan(
        [origin, middle, insertion],
        0.015,
        (0.8, 0.5, 0.2),
        tendon=(0.05, 0.8),
        edge=4,
        margin=0.0015,
        along=[(0, 0.15), (0.2, 0.7), (0.45, 1), (0.75, 0.8), (1, 0.2)],
        fat=0.010,
        size=(56, 48),
    )
    s = Structure("gluteus_minimus", "Gluteus minimus", "muscle", "deep")
    return add(world, s, sheet(plan, world.taken, world.depth))


def _medius(world: World, at: Sites) -> Structure:
    origin = np.array(
        [
            at.ilium(0.03, 4),
            at.ilium(0.10, 4),
            at.ilium(0.22, 4),
            at.ilium(0.36, 5),
            at.ilium(0.50, 6),
            at.ilium(0.62, 8),
            at.ilium(0.70, 14),
            at.ilium(0.74, 30),
            at.ilium(0.75, 50),
        ]
    )
    facet = [
        at.mark("greater_trochanter", 0, -14, -8),
        at.mark("greater_trochanter", 2, -4, 2),
        at.mark("greater_trochanter", 0, 6, 10),
        at.mark("greater_trochanter_tip", 4, 8, -3),
    ]
    insertion = world.on(facet, "femur_l")
    ends = np.array([insertion[0] + (insertion[-1] - insertion[0]) * t for t in np.linspace(0, 1, 9)])
    middle = mix(origin, ends, 0.5) + [0.012, 0.006, 0.0]
    plan = SheetPlan(
        [origin, middle, insertion],
        0.036,
        (0.8, 0.5, 0.2),
        tendon=(0.05, 0.84),
        edge=6,
        margin=0.0015,
        along=[(0, 0.12), (0.12, 0.6), (0.35, 1), (0.7, 1), (0.9, 0.55), (1, 0.15)],
        fat=0.0045,
        size=(96, 72),
    )
    s = Structure("gluteus_medius", "Gluteus medius", "muscle", "intermediate")
    return add(world, s, sheet(plan, world.taken, world.depth))


def _piriformis(world: World, at: Sites) -> Structure:
    start = at.face("sacrum", at.mark("S3", 16, 0, 0), (0, -1, 0)) + [0, -0.004, 0]
    tip = at.mark("greater_trochanter_tip", -4, 2, 1)
    path = np.array(
        [
            start,
            at.mark("S3", 34, -32, -14),
            at.mark("S3", 52, -38, -26),
            mix(start, tip, 0.66) + [0, 0.012, 0],
            mix(start, tip, 0.86) + [0, 0.006, 0],
            tip,
        ]
    )
    plan = SpindlePlan(
        path,
        0.0145,
        (0.25, 1, 0.25),
        1.7,
        [(0, 0.75), (0.25, 1), (0.5, 0.95), (0.75, 0.5), (1, 0.16)],
        tendon=(0.02, 0.76),
    )
    s = Structure("piriformis", "Piriformis", "muscle", "deep")
    return add(world, s, spindle(plan, world.taken, world.depth, 0.02))


def _obturator(world: World, at: Sites) -> Structure:
    sit, tip = at.mark("ischial_tuberosity"), at.mark("greater_trochanter_tip", -12, 4, -14)
    notch = at.face("pelvis_l", sit + [0.004, 0, 0.034], (-0.3, 1, 0)) + [0, 0.006, 0]
    path = np.array(
        [
            sit + [-0.016, -0.045, 0.035],
            sit + [-0.016, -0.012, 0.036],
            notch,
            mix(notch, tip, 0.5) + [0, 0.01, 0],
            tip,
        ]
    )
    plan = SpindlePlan(
        path,
        0.010,
        (0.1, 1, 0.2),
        1.9,
        [(0, 0.7), (0.25, 1), (0.6, 0.9), (0.85, 0.6), (1, 0.3)],
        tendon=(0.0, 0.86),
    )
    s = Structure("obturator_internus", "Obturator internus and gemelli", "muscle", "deep")
    return add(world, s, spindle(plan, world.taken, world.depth, 0.02))


def _quadratus_femoris(world: World, at: Sites) -> Structure:
    sit, lesser = at.mark("ischial_tuberosity"), at.mark("lesser_trochanter")
    origin = world.on([sit + [0.012, 0, 0.026], sit + [0.010, 0, -0.004]], "pelvis_l")
    insertion = world.on([lesser + [0.018, 0.006, 0.026], lesser + [0.014, 0.006, -0.010]], "femur_l")
    middle = 0.5 * (origin + insertion) + [0, 0.006, 0]
    plan = SheetPlan(
        [origin, middle, insertion],
        0.009,
        (0.1, 1, 0),
        tendon=(0.04, 0.95),
        fat=0.02,
        size=(36, 36),
        along=[(0, 0.4), (0.4, 1), (0.7, 1), (1, 0.4)],
    )
    s = Structure("quadratus_femoris", "Quadratus femoris", "muscle", "deep")
    return add(world, s, sheet(plan, world.taken, world.depth))


def _maximus(world: World, at: Sites) -> Structure:
    tro, sit = at.mark("greater_trochanter"), at.mark("ischial_tuberosity")
    sacral = [
        at.face("sacrum", at.mark(m, x, 0, z), (0.35, 1, 0))
        for m, x, z in (("S2", 30, -4), ("S3", 27, -4), ("S4", 21, -6), ("S4", 14, -22))
    ]
    tail = at.face("sacrum", at.mark("coccyx", 6, 0, 4), (0.5, 1, 0))
    origin = np.array(
        [
            at.ilium(0.74, 6),
            at.ilium(0.84, 8),
            at.mark("PSIS", 6, 2, 6),
            at.mark("PSIS", 0, 4, -10),
            *sacral,
            tail,
            mix(tail, sit, 0.3) + [0, 0.004, 0],
        ]
    )
    shaft = at.mark("mid_thigh")
    insertion = np.array(
        [
            world.ray(tro[2] + dz, q, deep, (shaft[0], tro[1] - 0.012))
            for dz, q, deep in (
                (-0.010, 88, 0.007),
                (-0.042, 97, 0.008),
                (-0.075, 110, 0.010),
                (-0.108, 126, 0.012),
            )
        ]
    )
    t = np.linspace(0, 1, len(origin))[:, None]
    ends = np.array([np.interp(t[:, 0], np.linspace(0, 1, 4), insertion[:, k]) for k in range(3)]).T
    swell = np.sin(np.pi * np.clip(t + 0.12, 0, 1)) ** 0.7
    near = mix(origin, ends, 0.3) + swell * [0.003, 0.006, 0.0]
    far = mix(origin, ends, 0.68) + swell * [0.004, 0.006, 0.0]
    plan = SheetPlan(
        [origin, near, far, insertion],
        0.054,
        (0.4, 0.9, 0.1),
        tendon=(0.03, 0.9),
        margin=0.0015,
        along=[(0, 0.12), (0.1, 0.5), (0.35, 1), (0.6, 0.98), (0.82, 0.6), (0.93, 0.25), (1, 0.08)],
        across=[(0, 0.35), (0.2, 0.75), (0.5, 1), (0.8, 1), (1, 0.75)],
        edge=5,
        fat=0.008,
        stiff=0.08,
        even=7.0,
        rounds=50,
        size=(110, 90),
    )
    s = Structure("gluteus_maximus", "Gluteus maximus", "muscle", "superficial")
    return add(world, s, sheet(plan, world.taken, world.depth))


def _tensor(world: World, at: Sites) -> Structure:
    tro = at.mark("greater_trochanter")
    origin = np.array(
        [
            at.ilium(0.0, 10) + [0.003, -0.003, 0],
            at.ilium(0.06, 4) + [0.003, -0.001, 0],
            at.ilium(0.14, 3) + [0.003, 0, 0],
        ]
    )
    low = tro + [0.002, -0.026, -0.085]
    insertion = np.array([low + [-0.016, -0.020, 0], low, low + [0.004, 0.016, 0]])
    middle = mix(origin, insertion, 0.5) + [0.006, -0.006, 0]
    plan = SheetPlan(
        [origin, middle, insertion],
        0.022,
        (0.9, -0.4, 0),
        tendon=(0.07, 0.88),
        edge=3,
        along=[(0, 0.3), (0.2, 0.8), (0.5, 1), (0.8, 0.6), (1, 0.12)],
        fat=0.0045,
        size=(44, 64),
    )
    tensor = Structure("tensor_fasciae_latae", "Tensor fasciae latae", "muscle", "superficial")
    return add(world, tensor, sheet(plan, world.taken, world.depth))


def _tract(world: World, at: Sites) -> Structure:
    tro, knee = at.mark("greater_trochanter"), at.mark("lateral_epicondyle_femur")
    gerdy = at.face("tibia_l", at.mark("fibular_head", -8, -28, 0), (0.8, -0.6, 0))
    low = mix(tro, knee, 0.62)
    rows = [
        [tro + [0.002, -0.022, 0.016], tro + [0.010, -0.012, 0.034], tro + [0.004, 0.010, 0.030]],
        [tro + [0.004, -0.030, -0.045], tro + [0.01, -0.010, -0.03], tro + [0.010, 0.018, -0.035]],
        [tro + [0.004, -0.040, -0.10], tro + [0.012, -0.012, -0.10], tro + [0.006, 0.024, -0.10]],
        [low + [0.012, -0.042, 0], low + [0.02, -0.018, 0], low + [0.02, 0.006, 0]],
        [knee + [0.004, -0.028, 0.02], knee + [0.006, -0.014, 0.02], knee + [0.006, 0.0, 0.02]],
        [gerdy + [-0.004, -0.007, 0], gerdy, gerdy + [0.004, 0.006, 0]],
    ]
    plan = SheetPlan(
        [np.array(r) for r in rows],
        0.0016,
        (1, 0, 0),
        tendon=(1.2, 1.3),
        margin=0.002,
        even=0,
        along=[(0, 0.3), (0.1, 1), (1, 1)],
        fat=0.0025,
        size=(48, 110),
        hold=0.05,
        stiff=0.3,
        rounds=90,
    )
    tract = Structure("iliotibial_tract", "Iliotibial tract", "fascia", "superficial")
    return add(world, tract, sheet(plan, world.taken, world.depth), occupy=False)
