# ruff: noqa: RUF005 - points are shifted by adding, nothing is concatenated
"""The ligament between belly and thigh."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from muscles.paths import mix
from muscles.shapes import SpindlePlan, spindle
from muscles.structure import Structure

if TYPE_CHECKING:
    from muscles.sites import Sites
    from muscles.world import World


def grow_ligaments(world: World, at: Sites) -> list[Structure]:
    """The inguinal ligament, between the hip bone's spine and the pubis."""
    asis, tubercle = at.mark("ASIS", -2, -3, -2), at.mark("pubic_tubercle", 0, -3, 2)
    way = np.array([asis, mix(asis, tubercle, 0.5) + [0.004, -0.006, -0.006], tubercle])
    plan = SpindlePlan(way, 0.0028, (0, -1, 0.3), 1.8, [(0, 1), (0.5, 0.9), (1, 1)], (2.0, 3.0), (17, 50))
    part, fibres = spindle(plan, None, world.depth, 0.004)
    return [
        Structure("inguinal_ligament", "Inguinal ligament", "ligament", "superficial", "left", [part], fibres)
    ]
