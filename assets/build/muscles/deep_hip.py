# ruff: noqa: RUF005 - points are shifted by adding, nothing is concatenated
"""The short rotators of the hip, under gluteus maximus."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from muscles.gluteal import add
from muscles.paths import mix, resample
from muscles.shapes import SheetPlan, SpindlePlan, sheet, spindle
from muscles.structure import Structure
from muscles.ties import tied

if TYPE_CHECKING:
    from muscles.sites import Sites
    from muscles.world import World

TO_TENDON = [(0, 0.7), (0.25, 1), (0.6, 0.9), (0.85, 0.6), (1, 0.3)]


def grow_rotators(world: World, at: Sites) -> list[Structure]:
    """Obturator internus between the gemelli, obturator externus in front, quadratus femoris below."""
    internus = _obturator_internus(world, at)
    gemelli = [_gemellus(world, at, which) for which in ("superior", "inferior")]
    return [internus, *gemelli, _obturator_externus(world, at), _quadratus_femoris(world, at)]


def ischial_spine(at: Sites) -> np.ndarray:
    """The tip of the ischial spine, between the greater and the lesser notch."""
    return at.face("pelvis_l", at.mark("ischial_tuberosity", 3, 0, 64), (-0.45, 1, 0))


def lesser_notch(at: Sites) -> np.ndarray:
    """The groove behind the ischium in which obturator internus turns."""
    return at.face("pelvis_l", at.mark("ischial_tuberosity", 3, 0, 52), (-0.3, 1, 0))


def grow_piriformis(world: World, at: Sites) -> Structure:
    """From the front of S2-S4 through the greater sciatic notch to the tip of the trochanter."""
    tip = world.on([at.mark("greater_trochanter_tip", -5, 0, 1)], "femur_l")[0]
    front = [
        at.face("sacrum", at.mark(m, 17, 0, z), (0, -1, 0)) for m, z in (("S2", -2), ("S3", 0), ("S4", 6))
    ]
    gate = at.mark("S3", 47, -45, -34)
    path = np.array(
        [
            np.mean(front, axis=0) + [0, -0.005, 0],
            at.mark("S3", 32, -39, -13),
            gate,
            mix(gate, tip, 0.5) + [0, 0.010, 0.002],
            mix(gate, tip, 0.82) + [0, 0.005, 0.001],
            tip,
        ]
    )
    plan = SpindlePlan(
        path,
        0.0125,
        (0.35, 1, 0.1),
        2.3,
        [(0, 0.3), (0.1, 0.8), (0.25, 1.05), (0.45, 1), (0.68, 0.62), (0.85, 0.3), (1, 0.16)],
        tendon=(0.02, 0.74),
    )
    s = Structure("piriformis", "Piriformis", "muscle", "deep")
    s.origin, s.insertion = ("sacrum",), ("femur",)
    part, fibres = spindle(plan, world.taken, world.depth, 0.02)
    starts = np.linspace(front[0], front[-1], len(fibres))
    return add(world, s, (part, _from_bone(fibres, starts, tip)))


def _from_bone(fibres: list[np.ndarray], starts: np.ndarray, end: np.ndarray) -> list[np.ndarray]:
    """Fibres drawn from their places on the bone, one each, to a common end, with soft transitions."""
    out = []
    for f, start in zip(fibres, starts, strict=True):
        t = np.linspace(0, 1, len(f))[:, None]
        head, tail = np.clip(1 - t / 0.15, 0, 1) ** 2, np.clip(1 - (1 - t) / 0.12, 0, 1) ** 2
        out.append((f + head * (start - f[0]) + tail * (end - f[-1])).astype(np.float32))
    return out


def _obturator_internus(world: World, at: Sites) -> Structure:
    """A fan on the inside of the obturator membrane, a belly behind the ischium and its tendon."""
    s = Structure("obturator_internus", "Obturator internus", "muscle", "deep")
    s.origin, s.insertion = ("hip_bone",), ("femur",)
    notch = lesser_notch(at)
    rim = [(10, -40, 850), (20, -34, 864), (38, -8, 888), (44, 22, 900), (44, 34, 885)]
    rim = [(12, -36, 838), *rim]
    origin = np.array([at.face("pelvis_l", np.array(p) / 1000, (-1, 0.3, 0)) for p in rim])
    turn = notch + np.array([[-8, -6, -6], [-8, -6, 0], [-8, -6, 6]]) / 1000
    ends = np.linspace(turn[0], turn[-1], len(origin))
    middle = mix(origin, ends, 0.55) + [-0.004, 0, 0]
    fan = SheetPlan(
        [origin, middle, turn],
        0.009,
        (-1, 0.3, 0),
        tendon=(0.05, 0.9),
        along=[(0, 0.08), (0.4, 0.8), (0.8, 1), (1, 0.8)],
        fat=0.02,
        size=(48, 48),
    )
    add(world, s, sheet(fan, world.bones, world.depth))
    tip = world.on([at.mark("greater_trochanter_tip", -12, 2, -8)], "femur_l")[0]
    path = np.array(
        [mix(turn[1], notch, 0.3), notch + [0.001, 0.006, 0], mix(notch, tip, 0.5) + [0, 0.010, 0], tip]
    )
    plan = SpindlePlan(path, 0.0068, (0.2, 1, 0.1), 1.7, TO_TENDON, tendon=(0.0, 0.55))
    part, tail = spindle(plan, world.taken, world.depth, 0.02)
    add(world, s, (part, []))
    s.fibres = [_joined(f, tail[i % len(tail)], tip) for i, f in enumerate(s.fibres)]
    return tied(world, s, 0.009)


def _joined(first: np.ndarray, second: np.ndarray, end: np.ndarray) -> np.ndarray:
    """One fibre out of a fan's and a tendon's (k, 3), smoothed over the turn."""
    way = np.concatenate([first[:-6:3], second[6:-4:4], end[None]]).astype(float)
    return resample(way, 60).astype(np.float32)


def _gemellus(world: World, at: Sites, which: str) -> Structure:
    """From the ischial spine (superior) or the top of the sit bone (inferior), along obturator internus."""
    tip = at.mark("greater_trochanter_tip", -12, 2, -8)
    if which == "superior":
        start, lift = ischial_spine(at), 0.008
    else:
        start, lift = at.face("pelvis_l", at.mark("ischial_tuberosity", 6, 0, 40), (0, 1, 0)), -0.009
    end = world.on([tip + [0, 0, 0.45 * lift]], "femur_l")[0]
    path = np.array(
        [
            start,
            mix(start, end, 0.3) + [0, 0.007, 0.3 * lift],
            mix(start, end, 0.65) + [0, 0.007, 0.4 * lift],
            end,
        ]
    )
    shape = [(0, 0.35), (0.3, 1), (0.6, 0.9), (0.85, 0.5), (1, 0.25)]
    plan = SpindlePlan(path, 0.0062, (0, 1, 0.1), 1.3, shape, tendon=(0.05, 0.86))
    s = Structure(f"gemellus_{which}", f"{which.capitalize()} gemellus", "muscle", "deep")
    s.origin, s.insertion = ("hip_bone",), ("femur",)
    part, fibres = spindle(plan, world.taken, world.depth, 0.02)
    return add(world, s, (part, _from_bone(fibres, np.tile(start, (len(fibres), 1)), end)))


def _obturator_externus(world: World, at: Sites) -> Structure:
    """From the outside of the obturator membrane under the neck of the femur to the trochanteric fossa."""
    rim = [(22, -50, 858), (12, -44, 844), (14, -34, 832), (26, -14, 822), (40, 4, 820)]
    origin = np.array([at.face("pelvis_l", np.array(p) / 1000, (0.6, -0.7, 0)) for p in rim])
    head, fossa = at.mark("femoral_head"), at.mark("greater_trochanter_tip", -10, 2, -16)
    end = world.on([fossa], "femur_l")[0]
    under = head + np.array([[-8, -10, -27], [-8, -2, -31], [-8, 6, -34]]) / 1000
    behind = head + np.array([[14, 22, -24], [14, 23, -28], [14, 24, -32]]) / 1000
    insertion = end + np.array([[0, 0, 3], [0, 0, 0], [0, 0, -3]]) / 1000
    plan = SheetPlan(
        [origin, under, behind, insertion],
        0.011,
        (0.3, -0.8, -0.4),
        tendon=(0.05, 0.7),
        along=[(0, 0.2), (0.25, 0.8), (0.5, 1), (0.75, 0.6), (1, 0.35)],
        margin=0.0015,
        fat=0.02,
        size=(40, 64),
    )
    s = Structure("obturator_externus", "Obturator externus", "muscle", "deep")
    s.origin, s.insertion = ("hip_bone",), ("femur",)
    return add(world, s, sheet(plan, world.bones, world.depth))


def _quadratus_femoris(world: World, at: Sites) -> Structure:
    """A rectangle from the outer edge of the sit bone to the intertrochanteric crest."""
    sit = at.mark("ischial_tuberosity")
    outer = [at.face("pelvis_l", sit + [0.012, 0, z], (0.9, 0.5, 0)) for z in (0.030, 0.016, 0.002)]
    ridge = [at.shaft("femur_l", sit[2] + z, 172) for z in (0.030, 0.014, -0.004)]
    middle = 0.5 * (np.array(outer) + ridge) + [0, 0.008, 0]
    plan = SheetPlan(
        [np.array(outer), middle, np.array(ridge)],
        0.010,
        (0.1, 1, 0),
        tendon=(0.04, 0.95),
        fat=0.02,
        size=(40, 40),
        along=[(0, 0.3), (0.35, 1), (0.7, 1), (1, 0.3)],
    )
    s = Structure("quadratus_femoris", "Quadratus femoris", "muscle", "deep")
    s.origin, s.insertion = ("hip_bone",), ("femur",)
    return add(world, s, sheet(plan, world.taken, world.depth))
