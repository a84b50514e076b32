"""The two explicit solids: a sheet with a thickness, and a swept spindle. Both closed and smooth."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from scipy.interpolate import CubicSpline
from scipy.ndimage import gaussian_filter, gaussian_filter1d

from muscles.paths import Knots, profile, resample, smoothstep, unit
from muscles.structure import Part

if TYPE_CHECKING:
    from muscles.fields import Field

FLESHY: Knots = [(0, 0.25), (0.12, 0.75), (0.4, 1), (0.65, 0.9), (0.88, 0.4), (1, 0.12)]


@dataclass
class SheetPlan:
    """How a sheet is made: its rows from origin to insertion and its thickness (m)."""

    rows: list  # of (k, 3) lines, each running across the fibres
    thickness: float
    outward: tuple | np.ndarray
    stations: list[float] | None = None  # where the rows lie along the fibres, 0..1
    along: Knots = field(default_factory=lambda: list(FLESHY))
    across: Knots | None = None
    tendon: tuple[float, float] = (0.08, 0.85)  # belly between these
    margin: float = 0.001  # above what lies beneath
    fat: float = 0.006  # below the skin
    edge: float = 5.0  # higher: blunter side borders
    size: tuple[int, int] = (72, 72)
    rounds: int = 60
    stiff: float = 0.25  # pull towards straight fibres per round
    hold: float = 0.06  # part of the fibre at either end that may touch bone
    drape: float | None = None  # if given: lie so deep under the skin (m), ends eased in
    even: float = (
        2.0  # how far (grid steps) the outer face is evened out, so that it does not show what lies beneath
    )
    inward: bool = False  # the guide is the outer face and the thickness goes in, down to what is beneath


def span(plan: SheetPlan) -> np.ndarray:
    """The guide grid (nu, nv, 3): rows across, splined along the fibres."""
    nu, nv = plan.size
    rows = np.array([resample(r, nu) for r in plan.rows])
    at = plan.stations or arc_stations(rows)
    v = np.linspace(0, 1, nv)
    curve = CubicSpline(at, rows, axis=0, bc_type="natural") if len(rows) > 2 else None
    grid = curve(v) if curve else rows[0] + v[:, None, None] * (rows[1] - rows[0])
    return grid.transpose(1, 0, 2)


def arc_stations(rows: np.ndarray) -> list[float]:
    """Where the rows lie along the fibres, by the length of the middle way."""
    d = np.r_[0, np.cumsum(np.linalg.norm(np.diff(np.mean(rows, axis=1), axis=0), axis=1))]
    return (d / d[-1]).tolist()


def settle(grid: np.ndarray, plan: SheetPlan, beneath: Field, depth: Field) -> np.ndarray:
    """Pull the fibres tight and push them out of what lies beneath, until both agree."""
    nv = grid.shape[1]
    v = np.linspace(0, 1, nv)
    free = smoothstep(0, plan.hold, v) * smoothstep(0, plan.hold, 1 - v)
    g = grid.copy()
    for k in range(plan.rounds):
        if k < plan.rounds - 8:
            g[:, 1:-1] += plan.stiff * (0.5 * (g[:, :-2] + g[:, 2:]) - g[:, 1:-1])
            g[1:-1, 1:-1] += 0.2 * (0.5 * (g[:-2, 1:-1] + g[2:, 1:-1]) - g[1:-1, 1:-1])
        if plan.drape is not None:
            off = (-depth(g) - plan.drape)[..., None] * free[None, :, None]
            g += 0.5 * np.clip(off, -0.01, 0.01) * depth.gradient(g)
        short = np.clip(plan.margin - beneath(g), 0, 0.006) * free
        push = gaussian_filter(short[..., None] * beneath.gradient(g), (1.0, 1.0, 0))
        g[:, 1:-1] += push[:, 1:-1]
    return even_fibres(g, v)


def even_fibres(g: np.ndarray, t: np.ndarray) -> np.ndarray:
    """Each fibre resampled to even steps."""
    out = np.empty_like(g)
    for i, f in enumerate(g):
        d = np.r_[0, np.cumsum(np.linalg.norm(np.diff(f, axis=0), axis=1))]
        out[i] = np.column_stack([np.interp(t * d[-1], d, f[:, k]) for k in range(3)])
    return gaussian_filter1d(out, 1.0, axis=0, mode="nearest")


def grid_normals(g: np.ndarray, outward) -> np.ndarray:
    n = unit(np.cross(np.gradient(g, axis=0), np.gradient(g, axis=1)))
    n = unit(gaussian_filter(n, (3, 3, 0), mode="nearest"))
    return n * np.sign(np.mean(n @ unit(np.asarray(outward, float))))


def sheet(plan: SheetPlan, beneath: Field, depth: Field) -> tuple[Part, list[np.ndarray]]:
    """A solid sheet lying on what is beneath it and staying under the skin; with 24 of its fibres."""
    g = settle(span(plan), plan, beneath, depth)
    nu, nv = plan.size
    u, v = np.linspace(0, 1, nu), np.linspace(0, 1, nv)
    if plan.even > 2:
        g = evened(g, 0.6 * plan.even)
    n = grid_normals(g, plan.outward)
    rim = np.sqrt(np.clip(1 - np.abs(2 * u - 1) ** plan.edge, 0, 1))
    wide = profile(plan.across, u) if plan.across else np.ones(nu)
    t = plan.thickness * (rim * wide)[:, None] * profile(plan.along, v)[None]
    t = np.maximum(t, 0.0008)
    for _ in range(5 if plan.inward else 4):
        far = g + n * t[..., None]
        over = plan.margin - beneath(far) if plan.inward else depth(far) + plan.fat
        t = np.maximum(gaussian_filter(t - np.clip(over, 0, 0.006), 1.2), 0.0008)
    far = g + n * t[..., None]
    if plan.even and not plan.inward:
        far = evened(far, plan.even)
    inner, outer = _under_skin(g, depth, plan.fat), _under_skin(far, depth, plan.fat)
    if plan.inward:
        inner, outer = outer, inner
    part = close_sheet(inner, outer, v, plan.tendon)
    middle = 0.5 * (inner + outer)
    return part, [middle[i].astype(np.float32) for i in np.linspace(0, nu - 1, 24).astype(int)]


def evened(g: np.ndarray, steps: float) -> np.ndarray:
    """A grid smoothed away from its ends; the side borders are smoothed along themselves."""
    nu, nv = g.shape[:2]
    u, v = np.linspace(0, 1, nu), np.linspace(0, 1, nv)
    ends = np.minimum(smoothstep(0, 0.1, v), smoothstep(0, 0.1, 1 - v))[None, :, None]
    sides = np.minimum(smoothstep(0, 0.1, u), smoothstep(0, 0.1, 1 - u))[:, None, None]
    along = gaussian_filter1d(g, 1.5 * steps, axis=1, mode="nearest")
    both = gaussian_filter(g, (steps, steps, 0), mode="nearest")
    return g + ends * (sides * both + (1 - sides) * along - g)


def _under_skin(p: np.ndarray, depth: Field, fat: float) -> np.ndarray:
    for _ in range(6):
        p = p - np.clip(depth(p) + min(fat, 0.004), 0, 0.02)[..., None] * depth.gradient(p)
    return p


def close_sheet(inner: np.ndarray, outer: np.ndarray, v: np.ndarray, tendon: tuple[float, float]) -> Part:
    """One closed surface from two grids with the same border order."""
    nu, nv = inner.shape[:2]
    across = np.linalg.norm(np.diff(outer[:, nv // 2], axis=0), axis=1)
    across = np.r_[0, np.cumsum(across)]
    vertices = np.concatenate([outer.reshape(-1, 3), inner.reshape(-1, 3)])
    number = np.arange(nu * nv).reshape(nu, nv)
    a, b, c, d = number[:-1, :-1], number[1:, :-1], number[1:, 1:], number[:-1, 1:]
    top = np.concatenate([np.stack([a, b, c], -1).reshape(-1, 3), np.stack([a, c, d], -1).reshape(-1, 3)])
    under = top[:, ::-1] + nu * nv
    ring = np.concatenate([number[:, 0], number[-1, 1:], number[-2::-1, -1], number[0, -2:0:-1]])
    nxt, low = np.roll(ring, -1), nu * nv
    wall = np.concatenate([np.c_[ring, ring + low, nxt], np.c_[nxt, ring + low, nxt + low]])
    triangles = np.concatenate([top, under, wall])
    belly = tendon_of(np.tile(v, (nu, 1)), tendon)
    part = Part(
        vertices.astype(np.float32),
        triangles.astype(np.int32),
        np.tile(np.tile(v, (nu, 1)).ravel(), 2).astype(np.float32),
        np.tile(np.repeat(across, nv), 2).astype(np.float32),
        np.tile(belly.ravel(), 2).astype(np.float32),
    )
    return facing_out(part)


def tendon_of(v: np.ndarray, belly: tuple[float, float], soft: float = 0.06) -> np.ndarray:
    """0 between the two bounds, 1 outside them, with soft borders."""
    a, b = belly
    return 1 - smoothstep(a - soft, a + soft, v) * (1 - smoothstep(b - soft, b + soft, v))


def facing_out(part: Part) -> Part:
    """Turn the triangles so that the enclosed volume is positive, and add normals."""
    if volume(part) < 0:
        part.triangles = part.triangles[:, ::-1].copy()
    part.normals = vertex_normals(part.vertices, part.triangles)
    return part


def volume(part: Part) -> float:
    a, b, c = (part.vertices[part.triangles[:, k]].astype(float) for k in range(3))
    return float(np.einsum("ij,ij->i", a, np.cross(b, c)).sum() / 6)


def vertex_normals(vertices: np.ndarray, triangles: np.ndarray) -> np.ndarray:
    """Area-weighted normals; vertices at the same place (a seam) share one."""
    p = vertices.astype(float)
    face = np.cross(p[triangles[:, 1]] - p[triangles[:, 0]], p[triangles[:, 2]] - p[triangles[:, 0]])
    _, same = np.unique(np.round(p, 7), axis=0, return_inverse=True)
    same = same.ravel()
    total = np.zeros((same.max() + 1, 3))
    for k in range(3):
        np.add.at(total, same[triangles[:, k]], face)
    return unit(total)[same].astype(np.float32)


@dataclass
class SpindlePlan:
    """A swept, flattened cross-section: radius (m) by profile, width:thickness, the flat side's direction."""

    path: np.ndarray
    radius: float
    flat: tuple | np.ndarray = (0, 1, 0)  # the thin direction
    ratio: float = 1.4  # width over thickness
    along: Knots = field(default_factory=lambda: [(0, 0.2), (0.15, 0.7), (0.45, 1), (0.8, 0.5), (1, 0.15)])
    tendon: tuple[float, float] = (0.08, 0.82)
    size: tuple[int, int] = (33, 90)
    bow: float = 0.0  # share of the radius by which the belly lies off the path, along flat
    pennation: float = 0.0  # radians


def spindle(
    plan: SpindlePlan,
    beneath: Field | None = None,
    depth: Field | None = None,
    fat: float = 0.005,
    gap: float = 0.0005,
) -> tuple[Part, list[np.ndarray]]:
    """The solid round a path, pushed out of what is beneath and in under the skin; with 12 of its fibres."""
    m, k = plan.size
    centre = resample(plan.path, k)
    t = np.linspace(0, 1, k)
    tangent = unit(gaussian_filter1d(np.gradient(centre, axis=0), 2, axis=0, mode="nearest"))
    thin = np.asarray(plan.flat, float) * np.ones((k, 3))
    thin = unit(thin - (thin * tangent).sum(1, keepdims=True) * tangent)
    wide = unit(np.cross(tangent, thin))
    r = plan.radius * profile(plan.along, t)
    centre = centre + thin * (r * plan.bow)[:, None]
    q = np.linspace(-np.pi, np.pi, m)  # the seam lies on the deep side, opposite to the thin direction
    a, b = np.sqrt(plan.ratio), 1 / np.sqrt(plan.ratio)
    ring = r[None, :, None] * (
        b * np.cos(q)[:, None, None] * thin[None] + a * np.sin(q)[:, None, None] * wide[None]
    )
    p = centre[None] + ring
    p = _eased(p, beneath, depth, fat, gap, t)
    middle = p[:-1].mean(0)
    fibres = [
        (middle + 0.7 * (p[i] - middle)).astype(np.float32) for i in np.linspace(0, m - 2, 12).astype(int)
    ]
    return _close_tube(p, t, plan), fibres


def _eased(p, beneath, depth, fat, gap, t):
    free = (smoothstep(0, 0.06, t) * smoothstep(0, 0.06, 1 - t))[None, :]
    for _ in range(10):
        if beneath is not None:
            short = np.clip(gap - beneath(p), 0, 0.005) * free
            p = p + short[..., None] * beneath.gradient(p)
        if depth is not None:
            p = p - np.clip(depth(p) + fat, 0, 0.005)[..., None] * depth.gradient(p)
    p = gaussian_filter(p, (0, 1.0, 0), mode="nearest")
    p[-1] = p[0]
    return p


def _close_tube(p: np.ndarray, t: np.ndarray, plan: SpindlePlan) -> Part:
    m, k = p.shape[:2]
    q = np.linspace(-np.pi, np.pi, m)
    length = np.linalg.norm(np.diff(plan.path, axis=0), axis=1).sum()
    across = plan.radius * q[:, None] * np.ones(k)
    across = across - np.tan(plan.pennation) * np.sign(q)[:, None] * (t * length)[None]
    number = np.arange(m * k).reshape(m, k)
    a, b, c, d = number[:-1, :-1], number[1:, :-1], number[1:, 1:], number[:-1, 1:]
    side = np.concatenate([np.stack([a, b, c], -1).reshape(-1, 3), np.stack([a, c, d], -1).reshape(-1, 3)])
    caps = []
    for j, flip in ((0, False), (k - 1, True)):
        ring = number[:, j]
        fan = np.c_[np.full(m - 3, ring[0]), ring[1:-2], ring[2:-1]]
        caps.append(fan[:, ::-1] if not flip else fan)
    belly = tendon_of(np.tile(t, (m, 1)), plan.tendon)
    part = Part(
        p.reshape(-1, 3).astype(np.float32),
        np.concatenate([side, *caps]).astype(np.int32),
        np.tile(t, (m, 1)).ravel().astype(np.float32),
        across.ravel().astype(np.float32),
        belly.ravel().astype(np.float32),
    )
    return facing_out(part)
