"""Simulated drawings: a trigger point's pattern as a person might draw it, missing by a centimetre or two."""

import numpy as np
from numpy.typing import NDArray

from glutemap.body.surface import Surface
from glutemap.body.zones import Pattern

MISS_M = 0.012  # standard deviation of each coordinate of a miss: about 2 cm in all
WAVE_M = 0.08  # size of the bulges and dents of a drawn edge


def bumps(surface: Surface, chance: np.random.Generator) -> NDArray[np.float64]:
    """A smooth random field (V,) of about unit spread."""
    out = np.zeros(surface.n)
    for _ in range(12):
        direction = chance.normal(size=3)
        direction /= np.linalg.norm(direction)
        wave = WAVE_M * chance.uniform(0.6, 1.6)
        out += np.cos(2 * np.pi * (surface.mean @ direction) / wave + chance.uniform(0, 2 * np.pi))
    return out / np.sqrt(6)


def draw(pattern: Pattern, surface: Surface, chance: np.random.Generator) -> NDArray[np.bool_]:
    """(V,) what is drawn: the pattern moved by a miss, unevenly, with more or less of its spillover."""
    weight = pattern.primary + 0.45 * pattern.spillover
    source = np.flatnonzero(weight > 0)
    near = weight > 0
    for _ in range(3):
        near[surface.adjacency.neighbours(np.flatnonzero(near).astype(np.int32))] = True
    target = np.flatnonzero(near)
    moved = surface.mean[target] + chance.normal(size=3) * MISS_M
    apart = ((moved[:, None] - surface.mean[source][None]) ** 2).sum(2)
    nearest = apart.argmin(1)
    felt = np.zeros(surface.n)
    hit = apart[np.arange(len(target)), nearest] < 0.015**2
    felt[target] = np.where(hit, weight[source[nearest]], 0)
    return (felt > 0.02) & (felt + 0.3 * bumps(surface, chance) > chance.uniform(0.35, 0.75))
