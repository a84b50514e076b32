"""The lamps, and how a surface answers to them.

The lamps are mirror-symmetric about the view, so that a mirrored view looks as if it had been drawn.
Directions are the viewer's: right, up, towards the viewer.
"""

import math

import numpy as np
from numba import njit


def _unit(x: float, y: float, z: float) -> tuple[float, float, float]:
    length = math.sqrt(x * x + y * y + z * z)
    return x / length, y / length, z / length


def stored(x: np.ndarray) -> np.ndarray:
    """Linear light -> 0..1 as in the files."""
    x = np.clip(x, 0, 1)
    return np.where(x <= 0.0031308, 12.92 * x, 1.055 * np.maximum(x, 1e-8) ** (1 / 2.4) - 0.055)


_STEPS = 8191
STORED = stored(np.arange(_STEPS + 1) / _STEPS)  # of light in even steps
KEY = _unit(0.0, 0.62, 0.80)
FILL = _unit(0.80, 0.10, 0.60)
RIM = _unit(0.93, 0.28, -0.12)
HALF = _unit(KEY[0], KEY[1], KEY[2] + 1.0)
KEY_LIGHT, FILL_LIGHT, RIM_LIGHT = (0.78, 0.755, 0.72), (0.16, 0.165, 0.175), (0.20, 0.20, 0.215)
EDGE = 0.62  # light left where a surface turns away
SKY, GROUND = (0.335, 0.335, 0.345), (0.20, 0.175, 0.155)


@njit(cache=True, fastmath=True, inline="always")
def wrapped(cosine, soft):
    """Light on a surface at this cosine to the lamp; soft lets it creep past the edge of shadow."""
    w = max((cosine + soft) / (1.0 + soft), 0.0)
    return w * math.sqrt(w)


@njit(cache=True, fastmath=True)
def received(n, soft, colour, sky, key, shine, gloss_tint, out):
    """Fill out (3,) with the stored colour of a surface.

    n (3,) its normal; soft (3,) how far light creeps into shadow, per channel; colour (3,) linear; sky and
    key 0..1: what is not hidden of the sky and of the key lamp; shine is added, coloured by gloss_tint (3,).
    """
    nx, ny, nz = n[0], n[1], n[2]
    key_cos = KEY[1] * ny + KEY[2] * nz
    level, across = FILL[1] * ny + FILL[2] * nz, FILL[0] * nx
    rim = max(RIM[0] * abs(nx) + RIM[1] * ny + RIM[2] * nz, 0.0)
    rim *= rim
    height = 0.5 + 0.5 * ny
    facing = EDGE + (1.0 - EDGE) * min(nz / 0.75, 1.0)
    peak = 0.0
    for k in range(3):
        around = bounced(sky, colour[k])
        light = KEY_LIGHT[k] * wrapped(key_cos, soft[k]) * bounced(key, colour[k])
        fill = wrapped(level + across, soft[k]) + wrapped(level - across, soft[k])
        ambient = GROUND[k] + height * (SKY[k] - GROUND[k])
        light += (FILL_LIGHT[k] * fill + RIM_LIGHT[k] * rim + ambient) * around
        out[k] = colour[k] * light * facing + shine * gloss_tint[k]
        peak = max(peak, out[k])
    peak = shoulder(peak)
    for k in range(3):
        out[k] = STORED[min(int(out[k] * peak * _STEPS + 0.5), _STEPS)]


@njit(cache=True, fastmath=True, inline="always")
def bounced(opening, colour):
    """Light thrown back between the walls of a fold takes their colour: crevices are warm, not black."""
    return opening * (1.0 + colour * 1.4 * (1.0 - opening))


@njit(cache=True, fastmath=True, inline="always")
def shoulder(peak):
    """What to scale a colour with this brightest channel by: a soft end instead of a hard white."""
    knee = 0.66
    if peak <= knee:
        return 1.0
    return (knee + (1.0 - knee) * (1.0 - math.exp(-(peak - knee) / (1.0 - knee)))) / peak
