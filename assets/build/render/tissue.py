"""The paint of everything under the skin: colour, relief and light of each sample of a picture."""

import math

import numpy as np
from numba import njit

from render import materials as m
from render.fibres import cloud, random, smooth, solid, strand
from render.light import HALF, received
from render.occlusion import opening_at
from render.raster import weights

_BONE, _MUSCLE, _TENDON, _FASCIA, _LIGAMENT, _NERVE, _BURSA = range(7)
_SOFT = np.array([m.BONE_SOFT, *[m.TISSUE_SOFT] * 6])
_FINER = (1.0, 4.1, 11.0)  # strands of each level beside the widest
_TONE = (0.50, 0.46, 0.36)
_GROOVE = (0.40, 0.30, 0.20)
_SLOPE = (0.30, 0.26, 0.20)
_SEAM = 0.2  # the mean of the grooves, where they are too fine to be seen
_PALE_TONE, _PALE_SLOPE = 0.55, 0.50  # tendon's strands beside a belly's
_SINEW_STRAND = 0.0032  # m
_LINE = 0.72  # how dark the line is where one body lies under another's edge
_DIMMEST = 0.17  # light that reaches everywhere
_FILM = 0.16  # the pale bloom of surfaces that turn away


@njit(cache=True, fastmath=True)
def strands(across, length, width, seed, pixel):
    """Tone -1..1, groove 0..1 and slope across the fibres at a place of the strand pattern.

    across, length (along the fibres), width (of the widest strands) in metres; pixel: metres of across
    that one pixel of the finished picture covers. Last come the tones of the two widest levels.
    """
    across += 0.55 * width * (cloud(across / (3.2 * width), length / 0.06, seed + 5) - 0.5)
    tone, groove, slope, first, second = 0.0, 0.0, 0.0, 0.0, 0.0
    for k in range(3):
        wide = width / _FINER[k]
        shown = 1.0 - smooth(0.16, 0.46, pixel / wide)
        if shown <= 0.0:
            groove += _GROOVE[k] * _SEAM
            continue
        number, where, size = strand(across / wide, length / (0.09 / (1 + k)), seed + 101 * k)
        value = 2.0 * random(number, 3, seed + 17 * k) - 1.0
        value = 0.7 * value + 0.6 * (cloud(across / wide, length / 0.025, seed + 53 * k) - 0.5)
        depth = smooth(0.45, 1.0, abs(where))
        tone += _TONE[k] * shown * value
        groove += _GROOVE[k] * (shown * depth + (1.0 - shown) * _SEAM)
        slope -= _SLOPE[k] * shown * where * where * where / max(size, 0.4)
        if k == 0:
            first = shown * value
        elif k == 1:
            second = shown * value
    return tone, groove, slope, first, second


@njit(cache=True, fastmath=True, inline="always")
def _mix(a, b, t):
    return a + t * (b - a)


@njit(cache=True, fastmath=True)
def _colour(kind, tone, groove, pale, cavity, out):
    """Linear colour of a tissue; pale: how much of it is tendon (or gristle, of bone)."""
    light, dark = max(tone, 0.0), max(-tone, 0.0)
    for k in range(3):
        if kind == _MUSCLE:
            belly = _mix(m.BELLY[k], m.BELLY_LIGHT[k], 0.9 * light)
            belly = _mix(belly, m.BELLY_DARK[k], min(0.75 * dark + 0.9 * groove, 1.0))
            sinew = _mix(m.SINEW[k], m.SINEW_DARK[k], min(0.55 * dark + 0.55 * groove, 1.0))
            out[k] = _mix(belly, sinew, pale)
        elif kind == _BONE:
            bone = _mix(m.BONE[k], m.BONE_DARK[k], cavity)
            out[k] = _mix(bone, m.GRISTLE[k], pale)
        elif kind == _NERVE:
            out[k] = _mix(m.NERVE[k], m.NERVE_DARK[k], min(0.6 * dark + 0.6 * groove, 1.0))
        elif kind == _BURSA:
            out[k] = m.BURSA[k]
        else:
            base = m.SINEW[k]
            if kind == _FASCIA:
                base = m.FASCIA[k]
            elif kind == _LIGAMENT:
                base = m.LIGAMENT[k]
            out[k] = _mix(base, m.SINEW_DARK[k], min(0.5 * dark + 0.5 * groove, 1.0)) * (1.0 + 0.06 * light)


@njit(cache=True, fastmath=True)
def _mottle(vertices, corners, weight):
    """How dark the uneven tone of bone is at a place inside a triangle, alike on both sides."""
    x, y, z = 0.0, 0.0, 0.0
    for i in range(3):
        x += 1000.0 * weight[i] * vertices[corners[i], 0]
        y += 1000.0 * weight[i] * vertices[corners[i], 1]
        z += 1000.0 * weight[i] * vertices[corners[i], 2]
    coarse, fine = solid(abs(x) / 9.0, y / 9.0, z / 9.0, 11), solid(abs(x) / 2.6, y / 2.6, z / 2.6, 12)
    return 0.30 * smooth(0.42, 0.85, 0.6 * coarse + 0.4 * fine)


@njit(cache=True, fastmath=True)
def turned(axes, field, corners, weight, out):
    """A direction per vertex (V,3) at a place in a triangle, in the viewer's axes. Returns its size."""
    x, y, z = 0.0, 0.0, 0.0
    for i in range(3):
        x += weight[i] * field[corners[i], 0]
        y += weight[i] * field[corners[i], 1]
        z += weight[i] * field[corners[i], 2]
    out[0] = axes[0, 0] * x + axes[0, 1] * y + axes[0, 2] * z
    out[1] = z
    out[2] = axes[2, 0] * x + axes[2, 1] * y + axes[2, 2] * z
    return max(math.sqrt(x * x + y * y + z * z), 1e-6)


@njit(cache=True, fastmath=True)
def at_place(field, corners, weight):
    """A number per vertex (V,), at a place inside a triangle."""
    return weight[0] * field[corners[0]] + weight[1] * field[corners[1]] + weight[2] * field[corners[2]]


@njit(cache=True, fastmath=True)
def _fibrous(kind, n, g, final_mm, across, far, width, seed, sinew):
    """Tone, groove, slope across the fibres, and paleness of a tissue that has fibres."""
    # How fast `across` changes on the screen, the surface's own slant included.
    sx, sy = g[0] - g[2] * n[0] / n[2], g[1] - g[2] * n[1] / n[2]
    pixel = math.sqrt(sx * sx + sy * sy) * final_mm * 1e-3
    if kind != _MUSCLE:
        tone, groove, slope, _, _ = strands(across, far, _SINEW_STRAND, seed, pixel)
        return tone * _PALE_TONE, groove * _PALE_TONE, slope * _PALE_SLOPE, 1.0
    tone, groove, slope, first, second = strands(across, far, width, seed, pixel)
    ragged = (1.0 - abs(2.0 * sinew - 1.0)) * (0.34 * first + 0.26 * second)
    pale = smooth(0.16, 0.84, sinew + ragged)
    less = 1.0 - (1.0 - _PALE_TONE) * pale
    return tone * less, groove * less, slope * (1.0 - (1.0 - _PALE_SLOPE) * pale), pale


@njit(cache=True, fastmath=True)
def paint(
    triangle, depth, touch, points, axes, final_mm,
    triangles, number, vertices, normals, sideways, along, across, tendon,
    kinds, seeds, lengths, widths, shades, opening, coarse, ratio, shift, out,
):  # fmt: skip
    """Fill out (H, W, 4) float32 with the stored colour of every sample that shows a triangle.

    points (V, 3) on this grid; axes (3, 3) of the viewer; final_mm: mm that a pixel of the finished
    picture covers; touch (H, W) from `contact`; opening and coarse from `Shade`, ratio of its grid to
    this one, shift (2,) of this grid's corner in its pixels.
    """
    rows, columns = triangle.shape
    colour, stored, n, g, weight = np.empty(3), np.empty(3), np.empty(3), np.empty(3), np.empty(3)
    for y in range(rows):
        for x in range(columns):
            t = triangle[y, x]
            if t < 0:
                continue
            corners = triangles[t]
            weight[0], weight[1], weight[2] = weights(points, corners[0], corners[1], corners[2], x, y)
            size = turned(axes, normals, corners, weight, n)
            n[0], n[1], n[2] = n[0] / size, n[1] / size, max(n[2] / size, 0.05)
            steep = turned(axes, sideways, corners, weight, g)
            own = number[t]
            kind = kinds[own]
            sky, key = opening_at(opening, coarse, ratio, x + 0.5 + shift[0], y + 0.5 + shift[1], depth[y, x])
            sinew = at_place(tendon, corners, weight)
            tone, groove, slope, pale, cavity = 0.0, 0.0, 0.0, smooth(0.2, 0.8, sinew), 0.0
            if kind == _BONE:
                cavity = min(_mottle(vertices, corners, weight) + 0.75 * (1.0 - sky), 1.0)
            elif kind != _BURSA:
                far = at_place(along, corners, weight) * lengths[own]
                at = at_place(across, corners, weight)
                tone, groove, slope, pale = _fibrous(
                    kind, n, g, final_mm, at, far, widths[own], seeds[own], sinew
                )
            _colour(kind, tone, groove, pale, cavity, colour)
            for k in range(3):
                colour[k] *= _mix(shades[own, k], 1.0, pale)
            _tilt(n, g, slope / steep)
            line = 1.0 - _LINE * touch[y, x]
            sky = _DIMMEST + (1.0 - _DIMMEST) * (sky * line) ** 1.25
            key = _DIMMEST + (1.0 - _DIMMEST) * (key * line) ** 1.15
            shine = _shine(n, g, steep, kind, pale, groove) + _FILM * (1.0 - n[2]) ** 2.5
            received(n, _SOFT[kind], colour, sky, key, shine * sky, m.GLOSS, stored)
            out[y, x, 0], out[y, x, 1], out[y, x, 2] = stored[0], stored[1], stored[2]
            out[y, x, 3] = 1.0


@njit(cache=True, fastmath=True)
def _tilt(n, g, slope):
    """Tilt a normal by a slope in the direction g."""
    x, y, z = n[0] - slope * g[0], n[1] - slope * g[1], n[2] - slope * g[2]
    size = math.sqrt(x * x + y * y + z * z)
    n[0], n[1], n[2] = x / size, y / size, max(z / size, 0.03)


@njit(cache=True, fastmath=True)
def _shine(n, g, steep, kind, pale, groove):
    """The gloss of moist tissue: drawn out over the fibres, as on silk; broad and faint on bone."""
    facing = max(HALF[0] * n[0] + HALF[1] * n[1] + HALF[2] * n[2], 0.0)
    if kind == _BONE:
        return 0.030 * facing**14
    if kind == _BURSA:
        return 0.16 * facing**40
    over = (HALF[0] * g[0] + HALF[1] * g[1] + HALF[2] * g[2]) / steep  # across the fibres
    rest = max(1.0 - facing * facing - over * over, 0.0)  # along them
    silk = math.exp(-(over * over / 0.10 + rest / 0.035) / max(facing * facing, 0.05))
    strength = 0.075 + 0.055 * pale if kind == _MUSCLE else 0.12
    return strength * silk * (1.0 - 0.6 * groove) + 0.02 * facing**10
