"""How a pattern looks when people miss with their drawing: the chance, per cell, that a drawing hits it."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from glutemap.body.cachefile import Arrays, cached_arrays, fingerprint
from glutemap.body.reach import near
from glutemap.body.surface import TOUCHING
from glutemap.ranking.cells import Cells, Floats, Numbers
from glutemap.ranking.zonebook import Entries

Doubles = NDArray[np.float64]
Bytes = NDArray[np.uint8]

RULES_VERSION = 2  # count up when the blurring changes
REACH = 2.5  # spreads from a place to which a miss is followed
CHUNK_M = 0.05  # places handled at once lie in a cube of this size: keeps all tables within some megabytes
MOST = 200  # of them
SAME_FACING = 0.0  # least cosine between normals: a miss does not jump through the body


@dataclass(frozen=True, eq=False)
class Blurred:
    """The chances 0..255 that a drawing of each of L patterns hits the primary zone and the spillover.

    ``fine`` (C, 2 L) per cell, ``far`` (coarse cells, 2 L) for drawings that miss by far; the primary zones
    come first.
    """

    fine: Bytes
    far: Bytes


def _spread_m(miss_mm: float) -> float:
    """The spread in each of the two directions on the skin, of misses of this size in all."""
    return miss_mm / 1000 / math.sqrt(2)


class _Places(NamedTuple):
    """Some places on the skin: metres, normals, parts of the body, cm2."""

    at: Doubles
    facing: Doubles
    part: NDArray[np.int8]
    cm2: Floats

    def some(self, number: Numbers) -> "_Places":
        return _Places(self.at[number], self.facing[number], self.part[number], self.cm2[number])


def _chances(target: _Places, around: _Places, spread: float) -> Floats:
    """(T, A) where drawings that end at each target were meant for."""
    middle = target.at.mean(0)
    here, there = ((places.at - middle).astype(np.float32) for places in (target, around))
    squared = (here**2).sum(1)[:, None] + (there**2).sum(1) - 2 * (here @ there.T)
    fits = TOUCHING[target.part[:, None], around.part[None]] & (squared <= (REACH * spread) ** 2)
    fits &= target.facing.astype(np.float32) @ around.facing.astype(np.float32).T >= SAME_FACING
    row, column = np.nonzero(fits)
    out = np.zeros(squared.shape, np.float32)
    out[row, column] = np.exp(squared[row, column] / np.float32(-2 * spread**2)) * around.cm2[column]
    out /= np.maximum(out.sum(1, keepdims=True), np.float32(1e-12))
    return out


def means(cells: Cells, patterns: Sequence[Entries]) -> Floats:
    """(C, 2 L) the mean weights 0..255 of L patterns on the cells, the primary zones first."""
    out = np.zeros((cells.n, 2 * len(patterns)), np.float32)
    for number, (vertices, *weights) in enumerate(patterns):
        for half, weight in enumerate(weights):
            sums = np.bincount(cells.of_vertex[vertices], cells.share_cm2[vertices] * weight, cells.n)
            out[:, half * len(patterns) + number] = sums / np.maximum(cells.area_cm2, 1e-9)
    return out


def _chunks(at: Doubles) -> Iterator[Numbers]:
    """The numbers of all places in groups of neighbours."""
    cube = np.floor(at / CHUNK_M).astype(np.int64) + 500
    number = (cube[:, 0] * 1000 + cube[:, 1]) * 1000 + cube[:, 2]
    order = np.argsort(number, kind="stable")
    for chunk in np.split(order, np.flatnonzero(np.diff(number[order])) + 1):
        yield from np.split(chunk, range(MOST, len(chunk), MOST))


def _skin(cells: Cells) -> tuple[Numbers, _Places]:
    """The cells that have skin, as places."""
    full = np.flatnonzero(cells.area_cm2 > 0)
    return full, _Places(cells.at, cells.facing, cells.part, cells.area_cm2.astype(np.float32)).some(full)


def _patches(cells: Cells) -> _Places:
    """The coarse cells as places; where one has no skin it has no area."""
    full, skin = _skin(cells)
    patch, count = cells.coarse[full], int(cells.coarse.max()) + 1
    whole = np.bincount(patch, skin.cm2, count)
    middles = [
        np.stack([np.bincount(patch, values[:, axis] * skin.cm2, count) for axis in range(3)], 1)
        / np.maximum(whole, 1e-9)[:, None]
        for values in (skin.at, skin.facing)
    ]
    part = np.zeros(count, np.int8)
    part[patch] = skin.part
    return _Places(middles[0], middles[1], part, whole.astype(np.float32))


def _moved(target: _Places, skin: _Places, weights: Floats, spread: float) -> Floats:
    """(T, 2 L) weights on the skin (cells, 2 L) as drawings that miss show them at targets."""
    out = np.zeros((len(target.cm2), weights.shape[1]), np.float32)
    for chunk in _chunks(target.at):
        around = near(skin.at, target.at[chunk], REACH * spread)
        known = weights[around]
        if known.any():
            out[chunk] = _chances(target.some(chunk), skin.some(around), spread) @ known
    return out


def blur(cells: Cells, patterns: Sequence[Entries], miss_mm: float, far_mm: float) -> Blurred:
    """Patterns averaged over misses that are spread normally along the skin, of either size in all."""
    full, skin = _skin(cells)
    sharp = means(cells, patterns)[full]
    fine = np.zeros((cells.n, sharp.shape[1]), np.uint8)
    fine[full] = np.rint(_moved(skin, skin, sharp, _spread_m(miss_mm)))
    far = _moved(_patches(cells), skin, sharp, _spread_m(far_mm))
    return Blurred(fine, np.asarray(np.rint(far), np.uint8))


def blurred(cells: Cells, patterns: Sequence[Entries], miss_mm: float, far_mm: float) -> Blurred:
    """The patterns as drawings show them that miss by ``miss_mm``, or by ``far_mm``; kept in the cache."""

    def build() -> Arrays:
        found = blur(cells, patterns, miss_mm, far_mm)
        return {"fine": found.fine, "far": found.far}

    content = (part.tobytes() for pattern in patterns for part in pattern)
    key = fingerprint("drawn", RULES_VERSION, miss_mm, far_mm, cells.of_vertex.tobytes(), *content)
    found = cached_arrays("drawn", key, build)
    return Blurred(*(np.asarray(found[name], np.uint8) for name in ("fine", "far")))
