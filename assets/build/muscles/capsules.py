# ruff: noqa: RUF005 - points are shifted by adding, nothing is concatenated
"""The capsules of knee and ankle: what fills the gaps between their bones."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy.ndimage import gaussian_filter, label
from skimage.measure import marching_cubes

from muscles.carving import polish
from muscles.fibres_to_bone import nearest
from muscles.fields import Field, Grid
from muscles.shapes import facing_out
from muscles.structure import Part, Structure

if TYPE_CHECKING:
    from muscles.sites import Sites
    from muscles.world import World

STEP = 0.0015
THICK = 0.0006  # m by which a capsule stands out over the bones it joins


def grow_capsules(world: World, at: Sites) -> list[Structure]:
    """Both capsules of the leg."""
    inner, outer = at.mark("medial_epicondyle_femur"), at.mark("lateral_epicondyle_femur")
    knee = np.array([(inner[0] + outer[0]) / 2, inner[1], inner[2] - 0.018])
    ankle = np.asarray(world.skeleton.joints["talus_l"], float)
    return [
        _capsule(
            world, ("knee_joint_capsule", "Knee joint capsule"), ("femur_l", "tibia_l", "patella_l"),
            knee - [0.06, 0.075, 0.034], knee + [0.06, 0.05, 0.04], 0.010, ("femur", "tibia"),
        ),
        _capsule(
            world, ("ankle_joint_capsule", "Ankle joint capsule"),
            ("tibia_l", "fibula_l", "talus_l", "foot_calcaneus_l", "foot_navicular_l"),
            ankle - [0.04, 0.05, 0.03], ankle + [0.04, 0.04, 0.03], 0.006, ("tibia", "foot"),
        ),
    ]  # fmt: skip


def _capsule(world: World, words, bones, low, high, gap: float, ends) -> Structure:
    """The space between bones nearer to one another than twice the gap (m), within a box."""
    grid = Grid.box(low - 2 * gap, high + 2 * gap, STEP)
    mask = np.zeros(grid.shape, bool)
    for name in bones:
        mask |= grid.inside(*world.skeleton.bones[name])
    solid = Field.of_mask(grid, mask, 0.7, 0.04)
    wide = Field.of_mask(grid, solid.values < gap, 0.0, 0.04)
    closed = Field.of_mask(grid, wide.values < -gap, 1.0, 0.04).values - THICK
    inside = np.minimum(-closed, solid.values + 0.0008)
    axes = [grid.axis(k) for k in range(3)]
    for k, (a, b) in enumerate(zip(low, high, strict=True)):
        shape = [1, 1, 1]
        shape[k] = -1
        inside = np.minimum(inside, np.minimum(axes[k] - a, b - axes[k]).reshape(shape))
    inside = gaussian_filter(np.clip(inside, -0.006, 0.006), 0.8)
    part = _solid(grid, inside)
    fibres = _fibres(world, part, ends)
    return Structure(*words, "ligament", "deep", "left", [part], fibres, *((e,) for e in ends))


def _solid(grid: Grid, inside: np.ndarray) -> Part:
    blobs, _ = label(inside > 0)
    size = np.bincount(blobs.ravel())
    size[0] = 0
    inside = np.where((size < 0.02 * size.max())[blobs] & (blobs > 0), -0.002, inside)
    vertices, triangles, _, _ = marching_cubes(np.pad(inside, 1, constant_values=-0.004), 0.0)
    vertices = polish((vertices - 1) * grid.step + grid.origin, triangles)
    middle = vertices.mean(0)
    along = (vertices[:, 2].max() - vertices[:, 2]) / np.ptp(vertices[:, 2])
    across = np.arctan2(vertices[:, 0] - middle[0], middle[1] - vertices[:, 1]) * 0.035
    part = Part(
        vertices.astype(np.float32), triangles.astype(np.int32), along.astype(np.float32),
        across.astype(np.float32), np.ones(len(vertices), np.float32),
    )  # fmt: skip
    return facing_out(part)


def _fibres(world: World, part: Part, ends) -> list[np.ndarray]:
    """Sixteen short lines round the joint from bone to bone."""
    v = part.vertices.astype(float)
    middle = v.mean(0)
    out = []
    for q in np.linspace(0, 2 * np.pi, 16, endpoint=False):
        far = (v - middle) @ [np.sin(q), -np.cos(q), 0] - 3 * abs(v[:, 2] - middle[2])
        point = v[np.argmax(far)][None]
        names = tuple({"foot": "talus_l"}.get(e, f"{e}_l") for e in ends)
        upper, lower = (nearest(world, point, (n,)) for n in names)
        out.append(np.concatenate([upper, point, lower]).astype(np.float32))
    return out
