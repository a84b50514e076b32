"""Sheets laid on the barrel of the trunk: authored as fascicles in space, kept at a given level between."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from scipy.interpolate import PchipInterpolator
from scipy.ndimage import gaussian_filter

from muscles.paths import Knots, profile, smoothstep, unit
from muscles.shapes import close_sheet, vertex_normals
from muscles.ties import tied

if TYPE_CHECKING:
    from muscles.barrel import Barrel
    from muscles.structure import Part, Structure
    from muscles.world import World

Level = Callable[[np.ndarray, np.ndarray], np.ndarray]  # angle, height -> distance from the axis
THIN = 0.0008


@dataclass
class WallPlan:
    """A sheet of the trunk.

    rows: from origin to insertion; each row holds one point (3,) m per fascicle, in the same order. The
    outer face runs through these points and keeps to the level in between.
    """

    rows: list
    level: Level
    thickness: float
    along: Knots = field(default_factory=lambda: [(0, 0.3), (0.2, 1), (0.8, 1), (1, 0.3)])
    stations: list[float] | None = None
    tendon: tuple[float, float] = (0.04, 0.95)
    edge: tuple[float, float] = (6.0, 6.0)  # higher: blunter border before the first and after the last
    size: tuple[int, int] = (96, 96)
    teeth: tuple[float, float] = (0.0, 0.0)  # how far the sheet is cut in between slips, shares of the fibre
    slips: int = 0  # number of slips over the width
    cleft: float = 1.0  # higher: blunter slips, narrower gaps
    beneath: Level | None = None  # the inner face does not go below this
    ease: tuple[float, float] = (0.035, 0.035)  # m over which a sheet of two rows rises to its level
    rounding: float = 0.3  # how much of the roundness of the side borders is on the outer face
    smooth: float = 1.2  # grid steps


def wall_sheet(plan: WallPlan, barrel: Barrel) -> tuple[Part, list[np.ndarray]]:
    """A closed sheet and its fibres, on the slips' middles where it has slips."""
    rows = [barrel.polar(np.asarray(r, float)) for r in plan.rows]
    nu, nv = plan.size
    u, v = np.linspace(0, 1, nu), np.linspace(0, 1, nv)
    across = np.array([_spread(r, u) for r in rows])  # (rows, nu, 3)
    at = np.array(plan.stations or _stations(barrel, across))
    t = _cut(u, v, plan)
    off = across[..., 2] - plan.level(across[..., 0], across[..., 1])
    q, z = (_along(at, across[..., k], t) for k in (0, 1))
    lift = _eased(off, t, plan.ease, _lengths(barrel, across)) if len(rows) == 2 else _along(at, off, t)
    outer = gaussian_filter(plan.level(q, z), plan.smooth, mode="nearest") + lift
    rim = _rim(u, plan.edge)[:, None]
    thick = plan.thickness * rim * profile(plan.along, t)
    outer -= plan.rounding * plan.thickness * (1 - rim)
    inner = outer - np.maximum(thick, THIN)
    if plan.beneath is not None:
        inner = np.minimum(np.maximum(inner, plan.beneath(q, z)), outer - THIN)
    inner = gaussian_filter(inner, plan.smooth, mode="nearest")
    faces = barrel.point(q, z, inner), barrel.point(q, z, outer)
    part = close_sheet(*faces, v, plan.tendon)
    part.along = np.tile(t.ravel(), 2).astype(np.float32)
    smooth_midline(part)
    return part, _fibres(0.5 * (faces[0] + faces[1]), plan)


def _spread(row: np.ndarray, u: np.ndarray) -> np.ndarray:
    """A row's points spread evenly by their number over u (nu, 3)."""
    at = np.linspace(0, 1, len(row))
    return PchipInterpolator(at, row, axis=0)(u)


def _stations(barrel: Barrel, across: np.ndarray) -> list[float]:
    middle = barrel.point(*np.moveaxis(across, -1, 0)).mean(1)
    d = np.r_[0, np.cumsum(np.linalg.norm(np.diff(middle, axis=0), axis=1))]
    return (d / d[-1]).tolist()


def _along(at: np.ndarray, values: np.ndarray, t: np.ndarray) -> np.ndarray:
    """Values (rows, nu) at stations -> (nu, nv) at each fibre's own t."""
    if len(at) == 2:
        return np.stack([np.interp(t[i], at, values[:, i]) for i in range(len(t))])
    return np.stack([PchipInterpolator(at, values[:, i])(t[i]) for i in range(len(t))])


def _lengths(barrel: Barrel, across: np.ndarray) -> np.ndarray:
    """How long each fibre is from row to row (nu,), m."""
    return np.linalg.norm(np.diff(barrel.point(*np.moveaxis(across, -1, 0)), axis=0), axis=-1).sum(0)


def _eased(off: np.ndarray, t: np.ndarray, ease: tuple[float, float], length: np.ndarray) -> np.ndarray:
    """How far the fibres are off their level: only near their ends."""
    share = [np.minimum(e / length, 0.45)[:, None] for e in ease]
    start, end = (1 - smoothstep(0, e, x) for e, x in zip(share, (t, 1 - t), strict=True))
    return off[0][:, None] * start + off[1][:, None] * end


def _cut(u: np.ndarray, v: np.ndarray, plan: WallPlan) -> np.ndarray:
    """(nu, nv) where each fibre's steps lie: those between two slips start later and end earlier."""
    if not plan.slips:
        return np.tile(v, (len(u), 1))
    gap = 1 - np.abs(np.cos(np.pi * u * (plan.slips - 1))) ** 1.6
    gap = gap**plan.cleft
    start, end = plan.teeth[0] * gap, 1 - plan.teeth[1] * gap
    return start[:, None] + (end - start)[:, None] * v[None]


def _rim(u: np.ndarray, edge: tuple[float, float]) -> np.ndarray:
    """Thickness over the width: rounded off at both borders."""
    d = np.abs(2 * u - 1)
    power = np.where(u < 0.5, edge[0], edge[1])
    return np.sqrt(np.clip(1 - d**power, 0, 1))


def _fibres(middle: np.ndarray, plan: WallPlan) -> list[np.ndarray]:
    nu = len(middle)
    count = plan.slips if plan.slips and max(plan.teeth) > 0.02 else 24
    chosen = np.unique(np.rint(np.linspace(0, nu - 1, count)).astype(int))
    if count == plan.slips:  # three beside each other per slip
        chosen = np.unique(np.clip(np.r_[chosen - 1, chosen, chosen + 1], 0, nu - 1))
    return [middle[i].astype(np.float32) for i in chosen]


def smooth_midline(part: Part) -> None:
    """Where a sheet ends in the midline plane its light runs on evenly into the other half."""
    normals = vertex_normals(part.vertices, part.triangles)
    on = np.abs(part.vertices[:, 0]) < 2e-4
    normals[on, 0] = 0
    part.normals = unit(normals).astype(np.float32)


def grown(world: World, barrel: Barrel, s: Structure, *plans: WallPlan, occupy: bool = True) -> Structure:
    """Add the sheets to a structure, and to what later muscles lie on."""
    for plan in plans:
        part, fibres = wall_sheet(plan, barrel)
        s.parts.append(part)
        s.fibres += fibres
    if occupy:
        world.occupy(*s.parts)
    return tied(world, s)
