"""The paint of the skin: soft light that reddens where it fades, a faint sheen, fine grain."""

import math

import numpy as np
from numba import njit

from render import materials as m
from render.fibres import solid
from render.light import HALF, received
from render.occlusion import opening_at
from render.raster import weights

_SOFT = np.array(m.SKIN_SOFT)


@njit(cache=True, fastmath=True)
def paint(
    triangle, depth, points, axes, triangles, vertices, normals, tones, opening, coarse, ratio, shift,
    final_mm, out,
):  # fmt: skip
    """Fill out (H, W, 4) float32 with the stored colour of every sample; arguments as of tissue.paint."""
    rows, columns = triangle.shape
    colour, colour_out, n3, p3 = np.empty(3), np.empty(3), np.empty(3), np.empty(3)
    grain = min(max(1.4 - final_mm, 0.0), 1.0)
    for y in range(rows):
        for x in range(columns):
            t = triangle[y, x]
            if t < 0:
                continue
            a, b, c = triangles[t, 0], triangles[t, 1], triangles[t, 2]
            u, v, w = weights(points, a, b, c, x, y)
            for k in range(3):
                n3[k] = u * normals[a, k] + v * normals[b, k] + w * normals[c, k]
                p3[k] = 1000.0 * (u * vertices[a, k] + v * vertices[b, k] + w * vertices[c, k])
                colour[k] = u * tones[a, k] + v * tones[b, k] + w * tones[c, k]
            nx = axes[0, 0] * n3[0] + axes[0, 1] * n3[1] + axes[0, 2] * n3[2]
            ny = n3[2]
            nz = axes[2, 0] * n3[0] + axes[2, 1] * n3[1] + axes[2, 2] * n3[2]
            size = max(math.sqrt(nx * nx + ny * ny + nz * nz), 1e-6)
            nx, ny, nz = nx / size, ny / size, max(nz / size, 0.03)
            sky, key = opening_at(opening, coarse, ratio, x + 0.5 + shift[0], y + 0.5 + shift[1], depth[y, x])
            sky, key = 0.30 + 0.70 * sky, 0.34 + 0.66 * key
            px = abs(p3[0])  # alike on both sides
            broad = solid(px / 38.0, p3[1] / 38.0, p3[2] / 38.0, 21) - 0.5
            fine = solid(px / 1.5, p3[1] / 1.5, p3[2] / 1.5, 22) - 0.5
            fine = 0.6 * fine + 0.4 * (solid(px / 5.0, p3[1] / 5.0, p3[2] / 5.0, 23) - 0.5)
            facing = max(HALF[0] * nx + HALF[1] * ny + HALF[2] * nz, 0.0)
            shine = (0.040 * facing**9 + 0.050 * (1.0 - nz) ** 4) * sky
            for k in range(3):
                colour[k] *= 1.0 + 0.05 * broad * (0.5 if k == 0 else 1.3) + 0.05 * grain * fine
            n3[0], n3[1], n3[2] = nx, ny, nz
            received(n3, _SOFT, colour, sky, key, shine, m.SKIN_GLOSS, colour_out)
            for k in range(3):
                out[y, x, k] = colour_out[k]
            out[y, x, 3] = 1.0
