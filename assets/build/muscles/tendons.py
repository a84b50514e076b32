# ruff: noqa: RUF005 - points are shifted by adding, nothing is concatenated
"""Tendons as cords drawn on to packed bellies, and those of the knee."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from muscles.paths import mix, resample
from muscles.shapes import SpindlePlan, spindle
from muscles.structure import Part, Structure

if TYPE_CHECKING:
    from muscles.sites import Sites
    from muscles.world import World

CORD = [(0, 0.6), (0.15, 1), (0.8, 0.9), (1, 0.7)]


def cord(
    world: World, s: Structure, path, radius: float, flat=(0, 1, 0), ratio: float = 1.5, along=None
) -> None:
    """Add a tendon (m) to a structure."""
    plan = SpindlePlan(resample(np.array(path), 40), radius, flat, ratio, along or CORD, (2.0, 3.0), (17, 60))
    part, _ = spindle(plan, world.bones, world.depth, 0.0025)
    s.parts.append(part)


def core(part: Part, step: float = 0.006) -> np.ndarray:
    """The line through the middles of a packed belly's sections, top to bottom (k, 3)."""
    v = part.vertices.astype(float)
    levels = np.arange(v[:, 2].max() - 0.5 * step, v[:, 2].min(), -step)
    sections = [v[abs(v[:, 2] - z) < 0.6 * step] for z in levels]
    return np.array([(s.min(0) + s.max(0)) / 2 for s in sections if len(s)])


def end_of(s: Structure, back: float = 0.02) -> np.ndarray:
    """The middle of the belly a little (m) before its lower end."""
    line = core(s.parts[0])
    return line[line[:, 2] > line[-1, 2] + back][-1] if back > 0.004 else line[-1]


def add_knee_tendons(world: World, at: Sites, made: dict[str, Structure]) -> None:
    """The long tendons to the knee."""
    crest = at.mark("tibial_tuberosity")
    goose = at.face("tibia_l", crest + [-0.012, 0.0, -0.012], (-0.8, -0.6, 0))
    inner = at.face("tibia_l", at.mark("medial_epicondyle_femur", 8, 14, -44), (-0.9, 0.4, 0))
    for key, radius, drop in (
        ("sartorius", 0.0035, 0.002),
        ("gracilis", 0.0024, 0.006),
        ("semitendinosus", 0.0028, 0.012),
    ):
        if key not in made:
            continue
        behind = at.mark(
            "medial_epicondyle_femur", 2, 22 + 900 * (radius if key == "semitendinosus" else 0.001), 0
        )
        path = [
            end_of(made[key], 0.03),
            end_of(made[key], 0.003),
            behind + [0, 0, -0.005],
            inner + [-0.004, 0.004, -0.006 - drop],
            mix(inner, goose, 0.6) + [-0.004, -0.002, -drop],
            goose + [0, 0, -drop],
        ]
        cord(world, made[key], path, radius, (-1, 0, 0), 2.2)
    if (s := made.get("biceps_femoris_long_head")) is not None:
        cord(
            world,
            s,
            [
                end_of(s, 0.05),
                end_of(s, 0.01),
                at.mark("fibular_head", 2, 0, 2),
                at.mark("fibular_head", 1, -3, -10),
            ],
            0.0042,
            (1, 0.3, 0),
        )
    if (s := made.get("semimembranosus")) is not None:
        low = at.face("tibia_l", at.mark("medial_epicondyle_femur", 12, 10, -48), (-0.5, 1, 0))
        cord(
            world, s, [end_of(s, 0.03), end_of(s, 0.004), low + [0, 0.004, 0.012], low], 0.0045, (-0.4, 1, 0)
        )


def quadriceps_tendons(world: World, at: Sites) -> list[Structure]:
    base, apex, crest = at.mark("patella_base"), at.mark("patella_apex"), at.mark("tibial_tuberosity")
    front = lambda p, d: p + np.array([0, d, 0])  # noqa: E731
    upper = Structure("quadriceps_tendon", "Quadriceps tendon", "tendon", "superficial")
    cord(
        world,
        upper,
        [
            front(base + [0, 0, 0.06], 0.002),
            front(base + [0, 0, 0.03], -0.002),
            front(base, -0.002),
            front(mix(base, apex, 0.4), -0.012),
        ],
        0.009,
        (0, -1, 0),
        5.0,
        [(0, 0.4), (0.3, 1), (0.7, 1.2), (1, 0.6)],
    )
    lower = Structure("patellar_tendon", "Patellar tendon", "tendon", "superficial")
    cord(
        world,
        lower,
        [
            front(mix(base, apex, 0.7), -0.012),
            front(apex, -0.006),
            front(mix(apex, crest, 0.5), -0.004),
            front(crest, -0.001),
        ],
        0.0075,
        (0, -1, 0),
        4.0,
        [(0, 0.8), (0.3, 1.1), (0.7, 1), (1, 0.8)],
    )
    return [upper, lower]
