# ruff: noqa: RUF005 - points are shifted by adding, nothing is concatenated
"""From the spine to the shoulder girdle: rhomboids and trapezius."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from muscles.back_levels import Back
from muscles.paths import mix, smoothstep
from muscles.scapula import medial_border, spine_of_scapula
from muscles.shapes import SheetPlan, sheet
from muscles.structure import Structure
from muscles.ties import tied
from muscles.wall import WallPlan, grown, smooth_midline

if TYPE_CHECKING:
    from muscles.sites import Sites
    from muscles.world import World

RHOMBOID = 0.005  # m above the long muscles
TRAPEZIUS = 0.0038  # m under the skin


def grow_rhomboids(world: World, at: Sites) -> list[Structure]:
    """Minor and major: two sheets with a narrow gap."""
    b = Back(world, at)
    s = Structure("rhomboids", "Rhomboids", "muscle", "intermediate")
    plans = []
    for spines, shares in (
        (("C7", "T1"), (-0.12, 0.06)),
        (("T2", "T3", "T4", "T5"), (0.12, 0.38, 0.66, 0.95)),
    ):
        origin = [b.on(0.003, at.mark(v)[2], RHOMBOID) for v in spines]
        if len(origin) == 2:
            origin = [mix(origin[0], origin[1], t) for t in (0.1, 0.4, 0.7, 1.0)]
            shares = np.linspace(*shares, 4)
        border = medial_border(at, shares) + [0.002, 0.002, 0]
        plans.append(
            WallPlan(
                [origin, border],
                b.level(RHOMBOID),
                0.006,
                tendon=(0.08, 0.94),
                edge=(5, 5),
                size=(60, 60),
                along=[(0, 0.2), (0.25, 1), (0.8, 1), (1, 0.4)],
                smooth=2.0,
                ease=(0.02, 0.045),
            )
        )
    s.origin, s.insertion = tuple(b.bone_id(v) for v in ("C7", "T1", "T2", "T3", "T4", "T5")), ("scapula",)
    return [grown(world, b.barrel, s, *plans)]


def _trapezius_origin(world: World, at: Sites) -> np.ndarray:
    """From the occiput down the nuchal line and the spines to T12."""
    skull = world.skeleton.bones["skull"][0]
    occiput = skull[np.argmax(skull[:, 1] - 1.2 * abs(skull[:, 0]) - 0.8 * skull[:, 2])]
    origin = [occiput * [0, 1, 1] + [x, 0.001 - 3 * x * x, 0] for x in (0.022, 0.0)]
    neck = [mix(occiput, at.mark("C7"), t)[2] for t in (0.35, 0.7)]
    origin += [world.back(0.0, z, TRAPEZIUS) for z in neck]
    origin += [
        world.back(0.0, at.mark(v)[2], TRAPEZIUS) for v in ("C7", "T1", "T2", "T4", "T6", "T8", "T10", "T12")
    ]
    return np.array(origin)


def _trapezius_end(world: World, at: Sites) -> np.ndarray:
    """Lateral third of the clavicle, acromion, and the spine of the scapula to its root."""
    clavicle, ridge, tip = world.cloud("clavicle_l"), spine_of_scapula(at, 9), at.mark("acromion")
    end = []
    for share in (0.68, 0.8, 0.92):
        near = clavicle[np.abs(clavicle[:, 0] - np.quantile(clavicle[:, 0], share)) < 0.003]
        end.append(near[np.argmax(near[:, 2] + 0.5 * near[:, 1])] + [0, 0.001, 0.001])
    end.append(tip + [-0.014, 0.0, 0.003])
    end += [ridge[k] + [0, 0.001, 0.002] for k in (7, 6, 5, 4, 3, 2, 1)]
    end.append(ridge[0] + [0, 0.002, -0.002])
    return np.array(end)


def grow_trapezius(world: World, at: Sites) -> list[Structure]:
    """Descending, transverse and ascending fibres in one sheet."""
    origin, end = _trapezius_origin(world, at), _trapezius_end(world, at)
    rows = [origin]
    for t in (0.35, 0.7):
        way = mix(origin, end, t)
        row = [
            world.back(p[0], p[2], TRAPEZIUS) if k > 5 else p + [0, 0.006 * (1 - t), -0.006]
            for k, p in enumerate(way)
        ]
        rows.append(np.array(row))
    plan = SheetPlan(
        [*rows, end],
        0.007,
        (0, -1, 0),
        tendon=(0.03, 0.95),
        fat=0.003,
        margin=0.0025,
        drape=TRAPEZIUS,
        hold=0.2,
        inward=True,
        rounds=30,
        stiff=0.12,
        edge=8,
        even=3.0,
        size=(120, 90),
        along=[(0, 0.25), (0.2, 0.8), (0.6, 1), (0.9, 0.6), (1, 0.25)],
    )
    part, fibres = sheet(plan, world.taken, world.depth)
    _spine_aponeurosis(part, at)
    smooth_midline(part)
    s = Structure("trapezius", "Trapezius", "muscle", "superficial", "left", [part], fibres)
    s.origin = ("skull", *(f"vertebra_{v}" for v in ("c7", *(f"t{k}" for k in range(1, 13)))))
    s.insertion = ("clavicle", "scapula")
    world.occupy(part)
    return [tied(world, s, 0.05)]


def _spine_aponeurosis(part, at: Sites) -> None:
    """Pale beside the spines: widest at the level of the neck's root, and a tail at the lower end."""
    z = [at.mark(v)[2] for v in ("T12", "T11", "T8", "T4", "T2", "C7")] + [at.mark("C7")[2] + 0.04]
    wide = np.interp(part.vertices[:, 2], z, [0.022, 0.012, 0.004, 0.006, 0.020, 0.028, 0.004])
    pale = 1 - smoothstep(0.6, 1.3, np.abs(part.vertices[:, 0]) / wide)
    part.tendon = np.maximum(part.tendon, pale).astype(np.float32)
