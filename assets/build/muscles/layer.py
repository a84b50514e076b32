"""A broad muscle whose outer face is authored and whose flesh fills the room down to what lies beneath.

A sheet of given thickness leaves a gap over every hollow of the bone; a layer does not.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from scipy.ndimage import gaussian_filter, minimum_filter, zoom

from muscles.paths import Knots, profile, smoothstep, unit
from muscles.shapes import close_sheet, even_fibres, evened, grid_normals, span

if TYPE_CHECKING:
    from muscles.fields import Field
    from muscles.structure import Part

THINNEST = 0.0008  # m
MARCH = 0.001  # m, step of the search for what lies beneath


@dataclass
class LayerPlan:
    """How a layer is made: rows (k, 3) m across the fibres, from origin to insertion, on its outer face.

    u runs 0..1 across (the rows' direction), v 0..1 along the fibres.
    """

    rows: list
    thickness: float  # m, at most
    outward: tuple | np.ndarray
    deep: list[list[float]] | None = None  # mm under the skin: lines along v, columns along u
    pull: Knots = field(default_factory=lambda: [(0, 0), (0.15, 1), (0.85, 1), (1, 0)])  # of deep, along v
    pull_across: Knots = field(default_factory=lambda: [(0, 1), (1, 1)])  # the same along u
    along: Knots = field(default_factory=lambda: [(0, 0.3), (0.2, 1), (0.8, 1), (1, 0.3)])  # of thickness
    across: Knots = field(default_factory=lambda: [(0, 1), (1, 1)])
    border: tuple[float, float] = (0.12, 0.12)  # share of u over which either side thins out
    sink: tuple[float, float] = (1.0, 1.0)  # 1: thins out on what is beneath, 0.5: is rounded
    tendon: tuple[float, float] = (0.05, 0.88)  # belly between these
    margin: float = 0.001  # m above what lies beneath
    fat: float = 0.004  # m at least under the skin
    stiff: float = 0.12
    rounds: int = 50
    even: float = 3.0  # grid steps
    size: tuple[int, int] = (80, 72)
    stations: list[float] | None = None
    bundles: float = 0.0  # m, height of the coarse bundles on the outer face
    fibres: int = 24


def layer(plan: LayerPlan, beneath: Field, depth: Field) -> tuple[Part, list[np.ndarray]]:
    """The closed solid and some of its fibres, half way between its faces."""
    face = evened(_draped(span(plan), plan, beneath, depth), plan.even)
    normals = _through(face, plan)
    room = _room(face, normals, plan, beneath)
    thin, low = _borders(plan)
    outer = _under(face - normals * (room * (1 - thin) * low)[..., None], depth, plan.fat)
    solid = np.maximum(room * thin, THINNEST)
    inner = outer - normals * solid[..., None]
    if plan.bundles:
        outer = outer + normals * _ripple(plan, outer, solid)[..., None]
    part = close_sheet(inner, outer, np.linspace(0, 1, plan.size[1]), plan.tendon)
    middle = 0.5 * (inner + outer)
    chosen = np.linspace(1, plan.size[0] - 2, plan.fibres).astype(int)
    return part, [middle[i].astype(np.float32) for i in chosen]


def _draped(g: np.ndarray, plan: LayerPlan, beneath: Field, depth: Field) -> np.ndarray:
    """The outer face, brought to its depth under the skin and off what lies beneath it."""
    v = np.linspace(0, 1, plan.size[1])
    free = smoothstep(0, 0.08, v) * smoothstep(0, 0.08, 1 - v)
    pull = profile(plan.pull_across, np.linspace(0, 1, plan.size[0]))[:, None] * profile(plan.pull, v)
    deep = _table(plan.deep, plan.size) / 1000 if plan.deep else None
    for k in range(plan.rounds):
        if k < plan.rounds - 6:
            g[:, 1:-1] += plan.stiff * (0.5 * (g[:, :-2] + g[:, 2:]) - g[:, 1:-1])
            g[1:-1, 1:-1] += 0.2 * (0.5 * (g[:-2, 1:-1] + g[2:, 1:-1]) - g[1:-1, 1:-1])
        out = grid_normals(g, plan.outward)  # only ever along it: a grid that drifts sideways folds
        if deep is not None:
            off = np.clip(-depth(g) - deep, -0.008, 0.008) * pull
            g += 0.5 * (off * _along(depth, g, out))[..., None] * out
        short = np.clip(plan.margin + 2 * THINNEST - beneath(g), 0, 0.005) * free
        g += gaussian_filter(short * _along(beneath, g, out), (1.0, 1.0))[..., None] * out
    return even_fibres(g, v)


def _through(face: np.ndarray, plan: LayerPlan) -> np.ndarray:
    """The directions (nu, nv, 3) in which the layer is thick: so even that a thick layer does not fold."""
    normals = gaussian_filter(grid_normals(face, plan.outward), (8, 8, 0), mode="nearest")
    return unit(unit(np.asarray(plan.outward, float)) + 0.6 * normals)


def _along(field: Field, g: np.ndarray, out: np.ndarray) -> np.ndarray:
    """How far a field's gradient points outwards, 0..1 (nu, nv)."""
    return np.clip((field.gradient(g) * out).sum(-1), 0, 1)


def _table(values: list[list[float]], size: tuple[int, int]) -> np.ndarray:
    """A small table (lines along v, columns along u) spread over the grid (nu, nv)."""
    small = np.array(values, float).T
    wide = zoom(small, [n / s for n, s in zip(size, small.shape, strict=True)], order=1, grid_mode=False)
    return gaussian_filter(wide, (4, 4), mode="nearest")


def _room(face: np.ndarray, normals: np.ndarray, plan: LayerPlan, beneath: Field) -> np.ndarray:
    """How thick (m) the layer may be at every point (nu, nv): down to what is beneath it, or its limit."""
    u, v = (np.linspace(0, 1, n) for n in plan.size)
    steps = np.arange(0, plan.thickness + MARCH, MARCH)
    way = face[:, :, None] - normals[:, :, None] * steps[None, None, :, None]
    blocked = beneath(way) < plan.margin
    first = np.where(blocked.any(-1), np.argmax(blocked, axis=-1), len(steps)) * MARCH
    limit = plan.thickness * profile(plan.across, u)[:, None] * profile(plan.along, v)[None]
    room = minimum_filter(np.minimum(first, limit), 3, mode="nearest")
    return gaussian_filter(room, 1.6, mode="nearest")


def _borders(plan: LayerPlan) -> tuple[np.ndarray, np.ndarray]:
    """The share of the thickness left at the side borders (nu, 1), and how far they sink (nu, 1)."""
    u = np.linspace(0, 1, plan.size[0])
    near = np.minimum(u / plan.border[0], (1 - u) / plan.border[1])
    thin = np.sqrt(1 - (1 - np.clip(near, 0, 1)) ** 2)
    low = np.where(u < 0.5, plan.sink[0], plan.sink[1])
    return thin[:, None], low[:, None]


def _under(p: np.ndarray, depth: Field, fat: float) -> np.ndarray:
    for _ in range(6):
        p = p - np.clip(depth(p) + fat, 0, 0.01)[..., None] * depth.gradient(p)
    return p


def _ripple(plan: LayerPlan, outer: np.ndarray, solid: np.ndarray) -> np.ndarray:
    """Grooves between coarse bundles (m, nu x nv), none where the flesh is thin or turns into tendon."""
    nu, nv = plan.size
    wide = np.linalg.norm(np.diff(outer[:, nv // 2], axis=0), axis=1).sum()
    rng = np.random.default_rng(5)
    edges = np.cumsum(rng.uniform(0.006, 0.012, int(wide / 0.006) + 2))
    u = np.linspace(0, wide, nu)
    after = np.searchsorted(edges, u)
    low = np.r_[0.0, edges][after]
    place = (u - low) / (edges[after] - low)
    arch = np.sqrt(np.clip(1 - (2 * place - 1) ** 2, 0, 1)) - 0.8
    v = np.linspace(0, 1, nv)
    a, b = plan.tendon
    flesh = smoothstep(a, a + 0.12, v) * smoothstep(1 - b, 1.12 - b, 1 - v)
    ripple = plan.bundles * gaussian_filter(arch, 0.8)[:, None] * flesh[None]
    return ripple * smoothstep(0.003, 0.010, solid)
