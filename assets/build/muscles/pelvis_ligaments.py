# ruff: noqa: RUF005 - points are shifted by adding, nothing is concatenated
"""The strong ligaments of the pelvis and the capsule of the hip joint."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from muscles.deep_hip import ischial_spine
from muscles.gluteal import add
from muscles.paths import mix, resample
from muscles.shapes import SheetPlan, SpindlePlan, sheet, spindle
from muscles.structure import Structure
from muscles.ties import tied

if TYPE_CHECKING:
    from muscles.sites import Sites
    from muscles.world import World

ALL_SINEW = (1.2, 1.3)


def grow_ligaments(world: World, at: Sites) -> list[Structure]:
    return [_capsule(world, at), _sacrospinous(world, at), _sacrotuberous(world, at), _iliolumbar(world, at)]


def _band(
    world: World, key: str, rows: list, thickness: float, outward: tuple, joined: tuple[tuple, tuple]
) -> Structure:
    """A ligament as a sheet (rows m) between two bones; joined = (origin, insertion)."""
    plan = SheetPlan(
        rows,
        thickness,
        outward,
        tendon=ALL_SINEW,
        along=[(0, 0.6), (0.4, 1), (1, 0.8)],
        fat=0.006,
        edge=3,
        margin=0.0005,
        size=(32, 48),
        rounds=25,
    )
    s = Structure(key, key.replace("_", " ").capitalize(), "ligament", "deep")
    s.origin, s.insertion = joined
    return tied(world, add(world, s, sheet(plan, world.taken, world.depth)), 0.009)


def _sacrotuberous(world: World, at: Sites) -> Structure:
    """From the posterior iliac spines and the edge of sacrum and coccyx, narrowing to the sit bone."""
    rear = at.face("pelvis_l", at.mark("PSIS", 6, 0, -34), (0, 1, 0))
    side = [at.face("sacrum", at.mark("coccyx", 0, 0, z), (1, 0.4, 0)) for z in (44, 26, 12)]
    sit = at.mark("ischial_tuberosity")
    end = [
        at.face("pelvis_l", sit + [x, 0, z], (-0.3, 1, 0))
        for x, z in ((0.010, 0.036), (0.003, 0.030), (-0.003, 0.022))
    ]
    origin = world.on(resample(np.array([rear, *side]), 24, spline=False), "pelvis_l", "sacrum")
    waist = mix(np.linspace(rear, side[-1], 3), end, 0.62)
    waist = mix(waist, waist.mean(0), 0.45) + [0, 0.003, 0]
    rows = [origin, waist, np.array(end)]
    return _band(
        world, "sacrotuberous_ligament", rows, 0.004, (0.2, 1, 0), (("hip_bone", "sacrum"), ("hip_bone",))
    )


def _sacrospinous(world: World, at: Sites) -> Structure:
    """From the edge of sacrum and coccyx to the ischial spine, in front of the sacrotuberous ligament."""
    spine = ischial_spine(at)
    side = np.array([at.face("sacrum", at.mark("coccyx", 0, 0, z), (1, -0.2, 0)) for z in (38, 26, 14)])
    end = spine + np.array([[0, 1, 3], [0, 1, 0], [0, 1, -3]]) / 1000
    side = world.on(resample(side, 24, spline=False), "sacrum")
    rows = [side, mix(side, resample(end, 24, spline=False), 0.55), end]
    return _band(world, "sacrospinous_ligament", rows, 0.003, (0.2, 1, -0.2), (("sacrum",), ("hip_bone",)))


def _iliolumbar(world: World, at: Sites) -> Structure:
    """From the transverse process of L5 to the inner lip of the iliac crest."""
    bone = world.cloud("lumbar5")
    tip = bone[np.argmax(bone[:, 0])]
    start = world.on(tip + np.array([[-3, 0, 4], [-1, 0, 0], [-4, 0, -4]]) / 1000, "lumbar5")
    end = np.array([at.ilium(s, drop, inner=True) for s, drop in ((0.66, 8), (0.72, 10), (0.76, 16))])
    rows = [start, mix(start, end, 0.5), end]
    return _band(world, "iliolumbar_ligament", rows, 0.003, (0, 1, 0.4), (("vertebra_l5",), ("hip_bone",)))


def _capsule(world: World, at: Sites) -> Structure:
    """The sleeve from the rim of the socket to the base of the femoral neck."""
    head = at.mark("femoral_head")
    base = mix(at.mark("greater_trochanter_tip"), at.mark("lesser_trochanter"), 0.45) + [0.002, -0.010, 0]
    path = np.array([mix(head, base, t) for t in (-0.15, 0.5, 1.05)])
    plan = SpindlePlan(
        path,
        0.026,
        (0, 1, 0),
        1.0,
        [(0, 1.05), (0.3, 0.98), (0.65, 0.84), (1, 0.90)],
        tendon=ALL_SINEW,
        size=(61, 48),
    )
    s = Structure("hip_joint_capsule", "Capsule of the hip joint", "ligament", "deep")
    s.origin, s.insertion = ("hip_bone",), ("femur",)
    part, fibres = spindle(plan, world.bones, world.depth, 0.02, 0.002)
    middle = np.mean(fibres, axis=0)
    outer = [middle + (f - middle) / 0.7 for f in fibres]
    rim = world.on([f[0] for f in outer], "pelvis_l")
    neck = world.on([f[-1] for f in outer], "femur_l")
    drawn = [np.concatenate([[a], f[4:-4], [b]]) for a, f, b in zip(rim, outer, neck, strict=True)]
    return add(world, s, (part, drawn))


def grow_inguinal(world: World, at: Sites) -> Structure:
    """The rolled lower edge of the belly wall, from the hip bone's front spine to the pubic tubercle."""
    asis, tubercle = at.mark("ASIS", -2, -2, -2), at.mark("pubic_tubercle", 0, -2, 1)
    way = np.array([asis, mix(asis, tubercle, 0.5) + [0.004, -0.006, -0.006], tubercle])
    plan = SpindlePlan(way, 0.0028, (0, -1, 0.3), 1.8, [(0, 1), (0.5, 0.9), (1, 1)], ALL_SINEW, (17, 50))
    s = Structure("inguinal_ligament", "Inguinal ligament", "ligament", "superficial")
    s.origin = s.insertion = ("hip_bone",)
    return tied(world, add(world, s, spindle(plan, None, world.depth, 0.004), occupy=False))
