# ruff: noqa: RUF005 - points are shifted by adding, nothing is concatenated
"""The sciatic nerve: out below piriformis, over the short rotators and down the back of the thigh."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from muscles.deep_hip import ischial_spine
from muscles.gluteal import add
from muscles.paths import mix
from muscles.shapes import SpindlePlan, spindle
from muscles.structure import Structure

if TYPE_CHECKING:
    from muscles.sites import Sites
    from muscles.world import World


def grow_sciatic(world: World, at: Sites) -> Structure:
    """Roots join in front of piriformis; above the knee it divides into tibial and common fibular."""
    s = Structure("sciatic_nerve", "Sciatic nerve", "nerve", "deep")
    s.origin = ("sacrum",)
    trunk = _trunk(world, at)
    add(world, s, spindle(_plan(trunk, 0.0031, 2.6), world.taken, world.depth, 0.02, 0.001))
    fork, behind = trunk[-1], at.mark("popliteal_crease")
    for end, radius in ((behind + [0, -0.012, 0], 0.0026), (at.mark("fibular_head", -8, 12, 14), 0.0019)):
        way = np.array([trunk[-2], fork, mix(fork, end, 0.5) + [0, 0.004, 0], end])
        branch, _ = spindle(_plan(way, radius, 1.6), world.bones, world.depth, 0.010, 0.002)
        add(world, s, (branch, []))
    return s


def _plan(path: np.ndarray, radius: float, ratio: float) -> SpindlePlan:
    even = [(0, 0.8), (0.1, 1.0), (0.5, 0.95), (1, 0.8)]
    return SpindlePlan(path, radius, (0, 1, 0), ratio, even, tendon=(1.2, 1.3), size=(21, 140))


def _trunk(world: World, at: Sites) -> np.ndarray:
    """The way from the front of the sacrum to the fork above the knee (k, 3)."""
    root = at.face("sacrum", at.mark("S2", 26, 0, 0), (0, -1, 0)) + [0.004, -0.006, 0]
    spine, sit = ischial_spine(at), at.mark("ischial_tuberosity")
    femur = [at.linea(z) for z in (0.74, 0.68, 0.61)]
    between = mix(sit, at.mark("greater_trochanter"), 0.33)
    fork = at.mark("popliteal_crease", 0, -12, 90)
    return np.array(
        [
            root,
            spine + [0.006, -0.015, 0.030],
            spine + [0.013, 0.000, 0.014],
            spine + [0.018, 0.012, -0.002],
            [between[0] - 0.004, spine[1] + 0.017, between[2] + 0.016],
            [between[0] - 0.002, spine[1] + 0.014, between[2] - 0.010],
            femur[0] + [-0.024, 0.026, 0],
            femur[1] + [-0.015, 0.024, 0],
            femur[2] + [-0.009, 0.026, 0],
            fork,
        ]
    )
