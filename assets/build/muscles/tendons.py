"""Tendons: strings pulled tight over the bones, and the tubes and bands round them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy.ndimage import gaussian_filter1d

from muscles.fields import Field, Grid
from muscles.paths import Knots, resample, unit
from muscles.shapes import SpindlePlan, spindle

if TYPE_CHECKING:
    from muscles.structure import Part
    from muscles.world import World

CORD: Knots = [(0, 0.25), (0.12, 0.9), (0.3, 1), (0.85, 0.9), (1, 0.75)]


def fine_bones(world: World, low, high, step: float = 0.0015) -> Field:
    """Distance to bone (m) in a box, finer than the world's, for tendons that lie on small bones."""
    grid = Grid.box(low, high, step)
    mask = np.zeros(grid.shape, bool)
    for name, (v, f) in world.skeleton.bones.items():
        inside = (v > np.array(low)) & (v < np.array(high))
        if not name.startswith("hand") and inside.all(1).any():
            mask |= grid.inside(v, f)
    return Field.of_mask(grid, mask, 0.7, reach=0.03)


def over_parts(world: World, *parts: Part) -> Field:
    """Distance to the bones and to some muscles (m): what a tendon slides on."""
    values = world.bones.values.copy()
    for part in parts:
        near, box = world.grid.near(part.vertices, 0.04)
        local = Field.of_mask(near, near.inside(part.vertices, part.triangles))
        values[box] = np.minimum(values[box], local.values)
    return Field(world.grid, values)


def taut(points, bones: Field, clear: float, tight: float = 0.5, n: int = 60, rounds: int = 80) -> np.ndarray:
    """A string (n, 3) through points (m), pulled tight over the bones at a distance of clear (m).

    The points between its ends are pulleys: it stays near them the less the tighter it is.
    """
    guide = resample(np.asarray(points, float), n, spline=False)
    p = guide.copy()
    free = np.minimum(1, np.arange(n) / 3)[:, None]
    for _ in range(rounds):
        p[1:-1] += 0.5 * (0.5 * (p[:-2] + p[2:]) - p[1:-1])
        p[1:-1] += (1 - tight) * 0.12 * (guide - p)[1:-1]
        short = np.clip(clear - bones(p), 0, 0.004)[:, None] * np.minimum(free, free[::-1])
        p[1:-1] += (short * bones.gradient(p))[1:-1]
    return resample(gaussian_filter1d(p, 1.0, axis=0, mode="nearest"), n, spline=False)


def cord(
    world: World,
    path: np.ndarray,
    radius: float,
    bones: Field | None = None,
    ratio: float = 1.7,
    along: Knots | None = None,
    flat=None,
    size: tuple[int, int] = (17, 90),
) -> Part:
    """A tendon round a path (m): flattened on the bone it lies on."""
    bones = bones or world.bones
    centre = resample(path, size[1], spline=False)
    if flat is None:
        flat = unit(gaussian_filter1d(bones.gradient(centre), 5, axis=0, mode="nearest"))
    plan = SpindlePlan(centre, radius, flat, ratio, along or CORD, (2.0, 3.0), size)
    return spindle(plan, bones, world.depth, 0.0015, 0.0003)[0]


def core(part: Part, step: float = 0.006) -> np.ndarray:
    """The line through the middles of a packed belly's sections, top to bottom (k, 3)."""
    v = part.vertices.astype(float)
    levels = np.arange(v[:, 2].max() - 0.5 * step, v[:, 2].min(), -step)
    sections = [v[abs(v[:, 2] - z) < 0.6 * step] for z in levels]
    line = np.array([(s.min(0) + s.max(0)) / 2 for s in sections if len(s)])
    return gaussian_filter1d(line, 1.5, axis=0, mode="nearest")


def start_in(part: Part, back: float) -> np.ndarray:
    """A few points (k, 3) along the middle of a belly, from back (m) above its lower end down to the end."""
    line = core(part)
    low = line[line[:, 2] < line[-1, 2] + back]
    return low[:: max(1, len(low) // 4)]
