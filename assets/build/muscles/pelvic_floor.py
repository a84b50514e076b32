# ruff: noqa: RUF005 - points are shifted by adding, nothing is concatenated
"""The pelvic floor: levator ani and coccygeus, a funnel between the hip bones, the pubis and the coccyx."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from muscles.deep_hip import ischial_spine
from muscles.gluteal import add
from muscles.paths import mix, resample
from muscles.shapes import SheetPlan, sheet
from muscles.structure import Structure

if TYPE_CHECKING:
    from muscles.sites import Sites
    from muscles.world import World


def grow_floor(world: World, at: Sites) -> list[Structure]:
    return [_levator(world, at), _coccygeus(world, at)]


def _levator(world: World, at: Sites) -> Structure:
    """From the back of the pubis and the arch over obturator internus to the midline and the coccyx."""
    spine, pubis = ischial_spine(at), at.mark("pubic_symphysis")
    tail = at.face("sacrum", at.mark("coccyx", 2, 0, 3), (0.3, -1, 0))
    front = at.face("pelvis_l", pubis + [0.010, 0, -0.014], (-0.3, 1, 0))
    wall = [at.face("pelvis_l", np.array(p) / 1000, (-1, 0.2, 0)) for p in ((0, -24, 868), (0, 8, 876))]
    origin = np.array([front, *[w + [-0.010, 0, 0] for w in wall], spine + [-0.004, -0.002, 0]])
    middle = np.array([[4, -30, 846], [4, 2, 836], [3, 34, 846]]) / 1000
    insertion = np.array([*middle, tail])
    sag = mix(origin, insertion, 0.5) + [0, 0, -0.008]
    plan = SheetPlan(
        [origin, sag, insertion],
        0.0045,
        (0.3, 0, -1),
        tendon=(0.04, 0.9),
        along=[(0, 0.4), (0.3, 1), (0.8, 1), (1, 0.5)],
        margin=0.0005,
        fat=0.003,
        size=(56, 40),
        rounds=30,
    )
    s = Structure("levator_ani", "Levator ani", "muscle", "deep")
    s.origin, s.insertion = ("hip_bone", "obturator_internus"), ("sacrum", "levator_ani")
    return add(world, s, sheet(plan, world.bones, world.depth), occupy=False)


def _coccygeus(world: World, at: Sites) -> Structure:
    """A triangle from the ischial spine to the side of the coccyx and the last sacral segment."""
    spine = ischial_spine(at)
    side = [at.face("sacrum", at.mark("coccyx", 0, 0, z), (1, -0.3, 0)) for z in (30, 18, 7)]
    start = spine + np.array([[-2, -1, 3], [-2, -1, 0], [-2, -1, -3]]) / 1000
    plan = SheetPlan(
        [
            start,
            mix(start, np.array(side), 0.5),
            world.on(resample(np.array(side), 16, spline=False), "sacrum"),
        ],
        0.0045,
        (0.3, 1, -0.5),
        tendon=(0.2, 0.92),
        along=[(0, 0.6), (0.4, 1), (1, 0.6)],
        fat=0.004,
        size=(32, 32),
        rounds=20,
    )
    s = Structure("coccygeus", "Coccygeus", "muscle", "deep")
    s.origin, s.insertion = ("hip_bone",), ("sacrum",)
    return add(world, s, sheet(plan, world.bones, world.depth), occupy=False)
