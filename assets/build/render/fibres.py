"""Bundles of fibres: uneven strands side by side, each with its own tone, parted by grooves.

A strand pattern is a function of where one is across the fibres; along them it changes slowly. Each
pattern fades where its strands are finer than the pixels of the finished picture can show, so that
there is no moire at any scale.
"""

import numpy as np
from numba import njit

_RAGGED = 0.36  # how far the seam between two strands strays, in strand widths


@njit(cache=True, fastmath=True, inline="always")
def random(i, j, seed):
    """0..1 for a cell, the same for the same cell."""
    h = (i * 374761393 + j * 668265263 + seed * 2246822519) & 0xFFFFFFFF
    h = ((h ^ (h >> 13)) * 1274126177) & 0xFFFFFFFF
    h = ((h ^ (h >> 15)) * 2246822519) & 0xFFFFFFFF
    return (h >> 8) * (1.0 / 16777216.0)


@njit(cache=True, fastmath=True, inline="always")
def smooth(low, high, x):
    t = min(max((x - low) / (high - low), 0.0), 1.0)
    return t * t * (3.0 - 2.0 * t)


@njit(cache=True, fastmath=True)
def wave(v, row, seed):
    """Smooth noise 0..1 in one direction; each row is another one."""
    j = int(np.floor(v))
    t = v - j
    t = t * t * (3.0 - 2.0 * t)
    return (1.0 - t) * random(row, j, seed) + t * random(row, j + 1, seed)


@njit(cache=True, fastmath=True)
def cloud(u, v, seed):
    """Smooth noise 0..1 in two directions."""
    i = int(np.floor(u))
    s = u - i
    s = s * s * (3.0 - 2.0 * s)
    return (1.0 - s) * wave(v, i, seed) + s * wave(v, i + 1, seed)


@njit(cache=True, fastmath=True)
def solid(x, y, z, seed):
    """Smooth noise 0..1 in space."""
    k = int(np.floor(z))
    t = z - k
    t = t * t * (3.0 - 2.0 * t)
    return (1.0 - t) * cloud(x, y, seed + 31 * k) + t * cloud(x, y, seed + 31 * k + 31)


@njit(cache=True, fastmath=True)
def strand(u, v, seed):
    """The strand at u (in mean strand widths): its number, where in it (-1..1), and its width."""
    i = int(np.floor(u))
    low = i + _RAGGED * (2.0 * wave(v, i, seed) - 1.0)
    if u < low:
        i -= 1
        high = low
        low = i + _RAGGED * (2.0 * wave(v, i, seed) - 1.0)
    else:
        high = i + 1 + _RAGGED * (2.0 * wave(v, i + 1, seed) - 1.0)
        if u >= high:
            i += 1
            low = high
            high = i + 1 + _RAGGED * (2.0 * wave(v, i + 1, seed) - 1.0)
    width = max(high - low, 0.05)
    return i, 2.0 * (u - low) / width - 1.0, width
