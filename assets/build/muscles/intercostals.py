"""The lining between the ribs: one thin sheet inside the cage, of which the gaps show."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy.ndimage import gaussian_filter, gaussian_filter1d, grey_closing

from muscles.barrel import Barrel, make_barrel, outermost
from muscles.paths import smoothstep
from muscles.structure import Structure
from muscles.wall import WallPlan, grown

if TYPE_CHECKING:
    from muscles.sites import Sites
    from muscles.structure import Part
    from muscles.world import World

INSIDE = 0.0035  # m under the outer face of the ribs
MEMBRANE = 42.0  # degrees: in front of the ribs' own ends it is membrane
LEAST = 0.006  # m: shorter pieces of a fibre are left out


def grow_intercostals(world: World, at: Sites) -> list[Structure]:
    barrel = make_barrel(world)
    q = np.linspace(9.0, 160.0, 60)
    low, high = _bounds(world, q)

    ribs = outermost(world, ("rib", "sternum"))
    closed = grey_closing(np.where(np.isfinite(ribs), ribs, 0.0), size=(3, 13))
    lining = gaussian_filter(np.where(closed > 0, closed, barrel.shell - 0.004), 1.0)

    def level(a: np.ndarray, z: np.ndarray) -> np.ndarray:
        return barrel.sample(lining, a, z) - INSIDE

    rows = [Barrel.point(q, z, level(q, z)) for z in (low + t * (high - low) for t in np.linspace(1, 0, 9))]
    plan = WallPlan(
        rows,
        level,
        0.0015,
        tendon=(-1, 2),
        along=[(0, 1), (1, 1)],
        size=(200, 160),
        edge=(40, 40),
        rounding=0.0,
    )
    s = Structure("intercostals", "Intercostal muscles", "muscle", "deep")
    grown(world, barrel, s, plan, occupy=False)
    _slant(s.parts[0])
    s.fibres = _fibres(world, level, q, low, high)
    bones = tuple(f"rib_{k}" for k in range(1, 13))
    s.origin, s.insertion = (*bones, "sternum"), (*bones, "sternum")
    return [s]


def _bounds(world: World, q: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The lower and upper margin of the cage (m) in every direction."""
    polar = Barrel.polar(world.cloud(*[f"rib{k}_l" for k in range(1, 13)], "sternum"))
    low, high = np.empty_like(q), np.empty_like(q)
    for i, a in enumerate(q):
        z = polar[np.abs(polar[:, 0] - a) < 2.5][:, 1]
        low[i], high[i] = z.min() + 0.004, z.max() - 0.004
    return gaussian_filter1d(low, 1.5), gaussian_filter1d(np.minimum(high, 1.445), 1.5)


def _slant(part: Part) -> None:
    """Fibres run downwards and forwards: across is measured square to that."""
    polar = Barrel.polar(part.vertices)
    part.across = ((np.deg2rad(polar[:, 0]) * 0.13 - polar[:, 1]) / np.sqrt(2)).astype(np.float32)
    part.tendon = (0.8 * (1 - smoothstep(MEMBRANE - 4, MEMBRANE + 4, polar[:, 0]))).astype(np.float32)


def _fibres(world: World, level, q: np.ndarray, low: np.ndarray, high: np.ndarray) -> list[np.ndarray]:
    """Slanting lines, cut where ribs are."""
    out = []
    for start in np.arange(60.0, 230.0, 6.0):
        z = np.arange(1.44, 1.14, -0.001)
        a = start - (1.44 - z) / 0.13 * 180 / np.pi
        inside = (a > 45) & (a < 150) & (z > np.interp(a, q, low)) & (z < np.interp(a, q, high))
        p = Barrel.point(a[inside], z[inside], level(a[inside], z[inside]) - 0.0008)
        free = world.bones(p) > 0.0015 if len(p) else np.zeros(0, bool)
        for piece in np.split(np.arange(len(p)), np.flatnonzero(np.diff(free.astype(int))) + 1):
            # A piece that reaches from rib to rib: not the first or last of its line.
            between = len(piece) and free[piece[0]] and piece[0] > 0 and piece[-1] < len(p) - 1
            if between and 0.001 * len(piece) > LEAST:
                out.append(p[piece].astype(np.float32))
    return out
