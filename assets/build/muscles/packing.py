"""Muscles that fill a limb: at each height every muscle takes its cell of the room between bone and skin.

A muscle has a small generator (points in the slice) and a wanted area per height. The cells are those of a
power diagram whose weights are solved so that each cell gets its area; so neighbours touch, nothing overlaps
and the limb is full. `carving` makes surfaces of the cells.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy.interpolate import PchipInterpolator
from scipy.ndimage import gaussian_filter1d

from muscles.carving import Body, carve, surface

if TYPE_CHECKING:
    from muscles.limb import Limb
    from muscles.structure import Part

FAR = 1.0


@dataclass
class Station:
    """Where a muscle is at one height: t along the limb, generator points, area in cm2.

    A point is (angle in degrees: 0 front, 90 outward, 180 back; share of the way from axis to border), or a
    position (x, y, z) on a bone, of which x and y are used.
    """

    t: float
    points: list
    area: float


@dataclass
class Cell:
    """A muscle to be packed.

    tendon: the belly lies between these parts of its length. pennation: metres sideways per metre along;
    feather: from both sides towards the middle. crescent: it is bent round the limb's axis, so its fibres are
    told apart by their direction from there, and not by that from its own middle. sheet: it is hollow, so
    its fibres are told apart by the way round its border. soft: within how many metres its border with a
    neighbour turns into its outer face.
    """

    id: str
    stations: list[Station]
    tendon: tuple[float, float] = (0.08, 0.88)
    pennation: float = 0.0
    feather: bool = False
    crescent: bool = False
    soft: float = 0.007
    sheet: bool = False


@dataclass
class Course:
    """A cell's generator and area at every level of the grid; levels outside its span have no area."""

    points: np.ndarray  # (nz, k, 2) m
    area: np.ndarray  # (nz,) m2
    along: np.ndarray  # (nz,) 0..1


def course(cell: Cell, limb: Limb) -> Course:
    """The stations joined by smooth lines."""
    t = limb.t_of(limb.grid.axis(2))
    at = np.array([s.t for s in cell.stations])
    most = max(len(s.points) for s in cell.stations)
    count = 1 if most == 1 else 4 * most - 3
    rows = np.array([_generator(s, limb, count) for s in cell.stations])
    inside = np.clip(t, at[0], at[-1])
    points = PchipInterpolator(at, rows, axis=0)(inside)
    points = gaussian_filter1d(points, 5, axis=0, mode="nearest")
    area = PchipInterpolator(at, [s.area for s in cell.stations])(inside) * 1e-4
    area[(t < at[0]) | (t > at[-1])] = 0
    along = np.clip((t - at[0]) / (at[-1] - at[0]), 0, 1)
    return Course(points, area, along)


def _generator(station: Station, limb: Limb, count: int) -> np.ndarray:
    """The generator of one station as count points (count, 2) m, evenly along the line through its points."""
    polar = np.array([limb.polar(station.t, p) for p in station.points])
    i, k = np.linspace(0, len(polar) - 1, count), np.arange(len(polar))
    degrees = np.interp(i, k, np.unwrap(polar[:, 0], period=360))
    share = np.interp(i, k, polar[:, 1])
    return np.array([limb.point(station.t, q, r)[:2] for q, r in zip(degrees, share, strict=True)])


def costs(limb: Limb, courses: list[Course]) -> np.ndarray:
    """Squared distance (cells, nx, ny, nz) from the generators, FAR where a muscle is not."""
    x, y = limb.grid.axis(0), limb.grid.axis(1)
    out = np.full((len(courses), *limb.grid.shape), FAR, np.float32)
    for n, c in enumerate(courses):
        live = np.flatnonzero(c.area > 0)
        p = c.points[live]
        best = None
        for j in range(p.shape[1]):
            d = (x[:, None, None] - p[:, j, 0]) ** 2 + (y[None, :, None] - p[:, j, 1]) ** 2
            best = d if best is None else np.minimum(best, d)
        out[n][:, :, live] = best
    return out


def solve(limb: Limb, cost: np.ndarray, courses: list[Course], fill) -> np.ndarray:
    """Weights (cells, nz), m2, that give every cell its area; fill(t) -> (share of the room, how firmly)."""
    nz = limb.grid.shape[2]
    pixel = limb.grid.step**2
    weights = np.zeros((len(courses), nz))
    t = limb.t_of(limb.grid.axis(2))
    wanted = np.array([c.area for c in courses])
    start = None
    for k in range(nz):
        live = np.flatnonzero(wanted[:, k] > 0)
        free = limb.room[:, :, k] < 0
        if not len(live) or not free.any():
            continue
        share, firm = fill(t[k])
        total = wanted[live, k].sum()
        target = (1 - firm) * min(total, 0.94 * free.sum() * pixel) + firm * share * free.sum() * pixel
        area = wanted[live, k] * target / total
        wanted[live, k] = area
        d = cost[live, :, :, k][:, free]
        w = (
            area / np.pi * 0.7
            if start is None
            else np.where(start[live] > 0, start[live], area / np.pi * 0.7)
        )
        w = _balance(d, w, area, pixel)
        start = np.zeros(len(courses))
        start[live] = w
        weights[live, k] = w
    for c, a in zip(courses, wanted, strict=True):
        c.area = a
    return _smooth_weights(weights)


def _balance(d: np.ndarray, w: np.ndarray, area: np.ndarray, pixel: float) -> np.ndarray:
    for _ in range(30):
        c = d - w[:, None]
        owner = np.argmin(c, axis=0)
        owned = np.take_along_axis(c, owner[None], 0)[0] < 0
        have = np.bincount(owner[owned], minlength=len(w)) * pixel
        w = np.clip(w + 0.5 * (area - have) / np.pi, 1e-6, None)
    return w


def _smooth_weights(weights: np.ndarray) -> np.ndarray:
    live = (weights > 0).astype(float)
    total = gaussian_filter1d(weights, 3.5, axis=1)
    return np.where(live > 0, total / np.maximum(gaussian_filter1d(live, 3.5, axis=1), 1e-9), 0)


def pack(limb: Limb, cells: list[Cell], fill) -> dict[str, tuple[Part, list[np.ndarray]]]:
    """The surface and the fibres of every cell."""
    ways = [course(c, limb) for c in cells]
    cost = costs(limb, ways)
    weights = solve(limb, cost, ways, fill)
    made = {}
    for cell, way, inside in zip(
        cells, ways, carve(limb, cost, weights, [c.soft for c in cells]), strict=True
    ):
        kind = (cell.tendon, cell.pennation, cell.feather, cell.crescent, cell.sheet)
        body = Body(*kind, way.points, way.area, way.along)
        found = surface(limb, body, inside)
        if found is not None:
            made[cell.id] = found
    return made
