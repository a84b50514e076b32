# ruff: noqa: RUF005 - points are shifted by adding, nothing is concatenated
"""On the shoulder blade: supraspinatus, infraspinatus, teres minor and teres major."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from muscles.arm_room import fixed
from muscles.paths import mix, resample
from muscles.scapula import medial_border, spine_of_scapula
from muscles.shapes import SheetPlan, SpindlePlan, sheet, spindle
from muscles.structure import Structure

if TYPE_CHECKING:
    from muscles.sites import Sites
    from muscles.world import World

FAT = 0.008
BELLY = [(0, 0.25), (0.12, 0.75), (0.4, 1), (0.7, 0.8), (0.88, 0.4), (1, 0.3)]


def grow_cuff(world: World, at: Sites) -> list[Structure]:
    return [
        _supraspinatus(world, at),
        _infraspinatus(world, at),
        _teres_minor(world, at),
        _teres_major(world, at),
    ]


def _model(world: World, name: str) -> np.ndarray:
    """The musculoskeletal model's way, from trunk to arm (k, 3)."""
    way = np.asarray(world.skeleton.fascicles[f"{name}_tendon_l"], float)
    return way[::-1] if way[0, 0] > way[-1, 0] else way


def _round(
    world: World, s: Structure, path, radius: float, ratio: float, flat, tendon=(0.06, 0.8)
) -> Structure:
    plan = SpindlePlan(resample(path, 60), radius, flat, ratio, BELLY, tendon, (33, 80))
    part, fibres = spindle(plan, world.taken, world.depth, FAT)
    s.parts.append(part)
    s.fibres += fibres
    world.occupy(part)
    return fixed(world, s)


def _supraspinatus(world: World, at: Sites) -> Structure:
    s = Structure(
        "supraspinatus", "Supraspinatus", "muscle", "deep", origin=("scapula",), insertion=("humerus",)
    )
    ridge = spine_of_scapula(at)
    way = _model(world, "SUPSP")
    fossa = mix(ridge[1], ridge[2], 0.5) + [0, -0.014, 0.002]
    path = np.array(
        [ridge[0] + [0.004, -0.010, 0.012], fossa + [0, 0, 0.006], mix(fossa, way[1], 0.55), way[1], way[2]]
    )
    return _round(world, s, path, 0.0105, 1.25, (0, 0.5, 1), (0.05, 0.66))


def _infraspinatus(world: World, at: Sites) -> Structure:
    """Three bundles that come together on the back of the greater tubercle."""
    s = Structure(
        "infraspinatus",
        "Infraspinatus",
        "muscle",
        "intermediate",
        origin=("scapula",),
        insertion=("humerus",),
    )
    ridge = spine_of_scapula(at)
    border = medial_border(at, (0.06, 0.32, 0.6, 0.88))
    origin = np.array([mix(ridge[2], ridge[1], 0.5) + [0, -0.002, -0.008], *(border + [0.005, 0, 0])])
    origin = world.on(origin, "scapula_l") + [0, 0.001, 0]
    end = _model(world, "INFSP")[-1]
    insertion = np.array([end + [0, 0, 0.007], end + [0.001, 0.002, 0], end + [0, 0.003, -0.010]])
    neck = mix(ridge[4], ridge[3], 0.6) + [0.004, -0.004, -0.020]
    gate = np.array([neck + [0, 0, 0.010], neck + [-0.004, 0.004, -0.006], neck + [-0.012, 0.014, -0.036]])
    plan = SheetPlan(
        [origin, gate, insertion], 0.017, (0, 1, 0), tendon=(0.05, 0.82), fat=FAT, margin=0.001, edge=3.0,
        size=(56, 56), along=[(0, 0.25), (0.3, 1), (0.6, 0.95), (0.85, 0.5), (1, 0.25)],
    )  # fmt: skip
    part, fibres = sheet(plan, world.taken, world.depth)
    s.parts.append(part)
    s.fibres += fibres
    world.occupy(part)
    return fixed(world, s)


def _lateral_border(world: World, at: Sites, share: float) -> np.ndarray:
    """The border towards the armpit: 0 below the joint, 1 at the inferior angle."""
    p, low = world.cloud("scapula_l"), at.mark("inferior_angle_scapula")
    z = mix(world.skeleton.joints["humerus_l"][2] - 0.02, low[2], share)
    near = p[abs(p[:, 2] - z) < 0.004]
    return near[np.argmax(near @ [0.8, 0.3, 0])]


def _teres_minor(world: World, at: Sites) -> Structure:
    s = Structure(
        "teres_minor", "Teres minor", "muscle", "intermediate", origin=("scapula",), insertion=("humerus",)
    )
    start, middle = _lateral_border(world, at, 0.8), _lateral_border(world, at, 0.25)
    end = _model(world, "TMIN")[-1] + [-0.001, 0.004, -0.006]
    path = np.array(
        [
            start + [-0.008, 0.004, 0],
            mix(start, middle, 0.5) + [-0.002, 0.008, 0],
            middle + [0.002, 0.010, 0],
            mix(middle, end, 0.6) + [0, 0.012, 0],
            end,
        ]
    )
    return _round(world, s, path, 0.0092, 1.6, (0.3, 1, 0))


def _teres_major(world: World, at: Sites) -> Structure:
    s = Structure(
        "teres_major", "Teres major", "muscle", "intermediate", origin=("scapula",), insertion=("humerus",)
    )
    start = _lateral_border(world, at, 0.96)
    end = _model(world, "TMAJ")[-1]
    middle = mix(start, end, 0.5)
    path = np.array(
        [
            start + [-0.010, 0.004, 0.004],
            mix(start, middle, 0.6) + [0.004, 0.006, -0.002],
            middle + [0.002, 0.002, -0.004],
            mix(middle, end, 0.6) + [-0.002, -0.006, -0.002],
            end + [-0.004, -0.006, 0],
        ]
    )
    return _round(world, s, path, 0.0125, 1.5, (0.5, 1, 0), (0.05, 0.86))
