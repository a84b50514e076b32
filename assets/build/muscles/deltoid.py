"""Deltoid: a clavicular, an acromial and a spinal part; the acromial one is feathered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from muscles.arm_room import fixed
from muscles.chest import shaft
from muscles.paths import mix, resample, smoothstep
from muscles.scapula import spine_of_scapula
from muscles.shapes import SheetPlan, sheet
from muscles.structure import Part, Structure

if TYPE_CHECKING:
    from muscles.sites import Sites
    from muscles.world import World

SEPTA = 4  # tendons that come down from the acromion
THICK = [(0, 0.2), (0.12, 0.7), (0.4, 1), (0.75, 0.6), (0.92, 0.25), (1, 0.12)]


def grow_deltoid(world: World, at: Sites) -> list[Structure]:
    """The three parts share their borders: one wide guide is cut in three."""
    s = Structure("deltoid", "Deltoid", "muscle", "superficial")
    s.origin, s.insertion = ("clavicle", "scapula"), ("humerus",)
    plan = _plan(world, at)
    part, fibres = sheet(plan, world.taken, world.depth)
    _feather(part, plan.size)
    s.parts.append(part)
    s.fibres += fibres
    world.occupy(part)
    return [fixed(world, s, 0.03, 0.003)]


def _origin(world: World, at: Sites) -> np.ndarray:
    """Lateral third of the clavicle, the acromion's edge, the lower lip of the spine."""
    p, tip, ridge = world.cloud("clavicle_l"), at.mark("acromion"), spine_of_scapula(at, 9)
    line = []
    for share in (0.68, 0.82, 0.95):
        near = p[abs(p[:, 0] - mix(p[:, 0].min(), p[:, 0].max(), share)) < 0.004]
        line.append(near[np.argmax(near @ [0, -1, 0.1])] + [0, -0.001, 0])
    blade = world.cloud("scapula_l")
    edge = blade[(blade[:, 2] > tip[2] - 0.016) & (blade[:, 0] > tip[0] - 0.03)]
    for direction in ([0.8, -0.8, 0], [1, -0.2, 0], [1, 0.5, 0]):
        line.append(edge[np.argmax(edge @ np.array(direction))] + [0.001, 0, 0])
    line += [ridge[k] + [0, 0.001, -0.004] for k in (7, 5, 3, 2)]
    return np.array(line)


def _plan(world: World, at: Sites) -> SheetPlan:
    head = world.skeleton.joints["humerus_l"]
    bulge = [
        head + d
        for d in (
            [-0.014, -0.046, -0.016],
            [0.008, -0.045, -0.020],
            [0.030, -0.032, -0.024],
            [0.042, -0.008, -0.026],
            [0.040, 0.018, -0.026],
            [0.024, 0.040, -0.026],
            [0.002, 0.052, -0.024],
            [-0.022, 0.058, -0.022],
        )
    ]
    end = shaft(at, 0.47, (1, -0.1, 0))
    insertion = np.array(
        [
            end + d
            for d in (
                [-0.003, -0.007, 0.004],
                [0, -0.003, -0.002],
                [0, 0.003, -0.002],
                [-0.003, 0.007, 0.004],
            )
        ]
    )
    low = np.array([mix(b, end, 0.62) + 0.010 * (b - head) / np.linalg.norm(b - head) for b in bulge])
    return SheetPlan(
        [resample(_origin(world, at), 24, spline=False), np.array(bulge), low, insertion],
        0.017,
        (1, 0, 0.1),
        tendon=(0.03, 0.9),
        fat=0.003,
        margin=0.003,
        edge=6,
        size=(90, 64),
        rounds=40,
        stiff=0.08,
        along=THICK,
        even=2.5,
    )


def _feather(part: Part, size: tuple[int, int]) -> None:
    """The middle third is multipennate: fibres run obliquely between tendons from above and from below."""
    nu, nv = size
    u = np.tile(np.repeat(np.linspace(0, 1, nu), nv), 2)
    wide = float(part.across.max())
    middle = smoothstep(0.32, 0.37, u) * (1 - smoothstep(0.63, 0.68, u))
    wave = abs(((u - 0.35) / 0.3 * SEPTA) % 1.0 - 0.5) * 2  # 1 at a septum from above, 0 at one from below
    slant = 0.05 * part.along * middle
    part.across = (
        part.across * (1 - middle) + middle * (0.35 * wide + wave * 0.3 * wide / (2 * SEPTA)) + slant
    ).astype(np.float32)
    above = middle * smoothstep(0.84, 0.97, wave) * (1 - smoothstep(0.35, 0.6, part.along))
    below = middle * smoothstep(0.84, 0.97, 1 - wave) * smoothstep(0.45, 0.7, part.along)
    # Pale seams part the three thirds.
    seams = np.maximum(1 - abs(u - 0.345) / 0.012, 1 - abs(u - 0.655) / 0.012).clip(0, 1) * 0.5
    part.tendon = np.maximum.reduce([part.tendon, 0.75 * above, 0.6 * below, seams]).astype(np.float32)
