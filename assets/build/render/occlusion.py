"""What stands in the light's way: shade in hollows and under overhangs, and lines where bodies touch.

All of it from the depth of the picture itself and of its surroundings.
"""

import math
from dataclasses import dataclass

import cv2
import numpy as np
from numba import njit

from render.raster import FAR

RADII_MM = (0.9, 1.8, 3.5, 6.5, 12.0, 21.0, 36.0)
MARGIN_MM = 40  # what lies this far outside a picture still shades it
_DIRECTIONS = 14
_GAP_MM2 = 260.0
_LINE_MM = (0.22, 0.5, 1.0, 1.9, 3.2)
_LINE_SHADE = (1.0, 0.62, 0.42, 0.26, 0.14)


@dataclass(frozen=True)
class Shade:
    """On a grid of its own: (H, W, 2) float32 openness to the sky and to the key light, the depth, and
    where one looks through a small gap into nothing (bool).
    """

    opening: np.ndarray
    depth: np.ndarray
    gap: np.ndarray
    scale: float
    corner: tuple[int, int]  # x0, y1 of its box, mm


def shade_of(depth: np.ndarray, soft_part: np.ndarray, scale: float, corner: tuple[int, int]) -> Shade:
    """depth (H, W) mm towards the viewer, FAR where there is nothing; scale in pixels per mm.

    soft_part (H, W) bool: where something other than bone shows.
    """
    broad = _mipped(depth, 4)
    hidden = np.zeros((*depth.shape, 2), np.float32)
    _horizons(depth, broad, scale, *_steps(scale), hidden)
    mask = (depth > FAR / 2).astype(np.float32)
    weight = np.maximum(cv2.GaussianBlur(mask, (0, 0), 0.9), 1e-3)[..., None]
    soft = cv2.GaussianBlur(hidden * mask[..., None], (0, 0), 0.9) / weight
    return Shade((1 - soft).astype(np.float32), depth, _gaps(mask, soft_part, scale), scale, corner)


def _gaps(mask: np.ndarray, soft_part: np.ndarray, scale: float) -> np.ndarray:
    """(H, W) bool: the small holes of a mask that lie mostly between soft parts, and a pixel round them."""
    _, parts, about, _ = cv2.connectedComponentsWithStats((mask == 0).astype(np.uint8), connectivity=4)
    x, y, wide, high, area = about.T
    rows, columns = mask.shape
    inside = (x > 0) & (y > 0) & (x + wide < columns) & (y + high < rows)
    small = inside & (area < _GAP_MM2 * scale**2)
    small[0] = False  # the mask itself
    rim = (cv2.dilate(parts.astype(np.float32), np.ones((5, 5), np.uint8)) * mask).astype(int).ravel()
    round_it = np.bincount(rim, minlength=len(small))
    small &= 2 * np.bincount(rim, soft_part.ravel(), len(small)) > round_it
    return cv2.dilate(small[parts].astype(np.uint8), np.ones((3, 3), np.uint8)).astype(bool)


def _mipped(depth: np.ndarray, factor: int) -> np.ndarray:
    """The nearest depth of each block of pixels, a little blurred: the large shapes."""
    rows, columns = (n // factor * factor for n in depth.shape)
    blocks = depth[:rows, :columns].reshape(rows // factor, factor, columns // factor, factor)
    some = blocks > FAR / 2
    count = some.sum((1, 3))
    total = np.where(some, blocks, 0).sum((1, 3))
    return np.where(count > 0, total / np.maximum(count, 1), FAR).astype(np.float32)


def _steps(scale: float) -> tuple[np.ndarray, np.ndarray]:
    """Columns and rows (directions, radii, 2) to go at this scale, and each direction's share of the key."""
    angle = 2 * np.pi * (np.arange(_DIRECTIONS) + 0.5) / _DIRECTIONS
    radius = np.array(RADII_MM) * scale
    away = np.stack([np.cos(angle)[:, None] * radius, -np.sin(angle)[:, None] * radius], axis=2)
    return away, np.maximum(np.sin(angle), 0) ** 2


@njit(cache=True, fastmath=True)
def _horizons(depth, broad, scale, away, keyed, out):
    """The share of the sky, and of the key light's part of it, hidden by what stands higher nearby."""
    rows, columns = depth.shape
    reach = RADII_MM[-1]
    share = keyed.sum()
    for y in range(rows):
        for x in range(columns):
            here = depth[y, x]
            if here < FAR / 2:
                continue
            total, above = 0.0, 0.0
            for k in range(away.shape[0]):
                horizon = 0.0
                for r in range(away.shape[1]):
                    px, py = x + away[k, r, 0], y + away[k, r, 1]
                    if px < 0 or py < 0 or px > columns - 1 or py > rows - 1:
                        break
                    if RADII_MM[r] * scale < 8.0:
                        there = depth[int(py + 0.5), int(px + 0.5)]
                    else:
                        i, j = min(int(py / 4), broad.shape[0] - 1), min(int(px / 4), broad.shape[1] - 1)
                        there = broad[i, j]
                    rise = there - here
                    if rise <= 0.0:
                        continue
                    slope = min(rise / RADII_MM[r], 3.0)
                    # What stands much higher than it is far away belongs to another part of the body.
                    slope *= min(max(2.0 - rise / (2.5 * reach), 0.0), 1.0)
                    slope *= 1.0 - 0.55 * RADII_MM[r] / reach
                    if slope > horizon:
                        horizon = slope
                sine = horizon / math.sqrt(1.0 + horizon * horizon)
                total += sine
                above += keyed[k] * sine
            out[y, x, 0] = total / away.shape[0]
            out[y, x, 1] = above / share


@njit(cache=True, fastmath=True)
def opening_at(opening, coarse, ratio, column, row, depth):
    """Openness to sky and key light at a place of the fine grid, from neighbours of its own depth."""
    rows, columns = coarse.shape
    u, v = column * ratio - 0.5, row * ratio - 0.5
    j, i = int(np.floor(u)), int(np.floor(v))
    s, t = u - j, v - i
    total, sky, key = 0.0, 0.0, 0.0
    for di in range(2):
        for dj in range(2):
            a, b = min(max(i + di, 0), rows - 1), min(max(j + dj, 0), columns - 1)
            off = abs(coarse[a, b] - depth)
            w = (t if di else 1.0 - t) * (s if dj else 1.0 - s) + 1e-3
            w /= 1.0 + off * off * off
            total += w
            sky += w * opening[a, b, 0]
            key += w * opening[a, b, 1]
    return sky / total, key / total


def contact(label: np.ndarray, depth: np.ndarray, scale: float, least_mm: float) -> np.ndarray:
    """(H, W) float32 0..1: how close under the edge of another, higher structure each pixel lies.

    scale in pixels per mm; least_mm: what a pixel of the finished picture covers, so that lines still show.
    """
    out = np.zeros(label.shape, np.float32)
    radii = np.array([max(r, least_mm * 0.45 * (k + 1)) for k, r in enumerate(_LINE_MM)]) * scale
    size = 2 * int(np.ceil(radii[-1])) + 1
    square = np.ones((size, size), np.uint8)
    small = np.ones((3, 3), np.uint8)
    near = cv2.dilate((cv2.dilate(label, small) != cv2.erode(label, small)).astype(np.uint8), square)
    angle = 2 * np.pi * (np.arange(8) + 0.5) / 8
    away = np.stack([np.cos(angle)[:, None] * radii, -np.sin(angle)[:, None] * radii], axis=2)
    _lines(label, depth, near, np.rint(away).astype(np.int64), out)
    return out


@njit(cache=True, fastmath=True)
def _lines(label, depth, near, away, out):
    rows, columns = label.shape
    for y in range(rows):
        for x in range(columns):
            own = label[y, x]
            if own == 0 or near[y, x] == 0:
                continue
            here = depth[y, x]
            shade = 0.0
            for k in range(away.shape[0]):
                best = 0.0
                for r in range(away.shape[1]):
                    i, j = y + away[k, r, 1], x + away[k, r, 0]
                    if i < 0 or j < 0 or i >= rows or j >= columns:
                        break
                    other = label[i, j]
                    if other == own or other == 0:
                        continue
                    rise = depth[i, j] - here
                    if rise > 0.15:
                        best = max(best, _LINE_SHADE[r] * min(0.45 + rise * 0.4, 1.0))
                shade += best
            out[y, x] = min(shade / 4.0, 1.0)
