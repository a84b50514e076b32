"""Deferred shading: from what each pixel shows (normal, tissue, depth) to its light.

The lights are mirror-symmetric about the view, so that a mirrored view looks as if it had been drawn.
"""

from dataclasses import dataclass
from functools import cache

import cv2
import numpy as np

from render.materials import Surface

_DIRECTIONS = 12
_TABLE = 1024
_FAR = np.float32(-1e4)


def _unit(x: float, y: float, z: float) -> np.ndarray:
    v = np.array([x, y, z], np.float32)
    return v / np.linalg.norm(v)


@dataclass(frozen=True)
class Lamp:
    """A soft light: where it stands (right, up, towards the viewer), and its colour."""

    direction: np.ndarray
    colour: np.ndarray


KEY = Lamp(_unit(0, 0.52, 0.86), np.array([0.66, 0.645, 0.62], np.float32))
FILLS = (
    Lamp(_unit(-0.86, 0.12, 0.50), np.array([0.15, 0.155, 0.165], np.float32)),
    Lamp(_unit(0.86, 0.12, 0.50), np.array([0.15, 0.155, 0.165], np.float32)),
)
SKY, GROUND = np.array([0.34, 0.345, 0.36], np.float32), np.array([0.19, 0.175, 0.16], np.float32)
EXPOSURE = 1.02


def shaded(normals: np.ndarray, surface: Surface, open_to_light: np.ndarray) -> np.ndarray:
    """(N,3) linear light. normals (N,3) unit, in the viewer's axes; open_to_light (N,) 1 in the open.

    All but the openness depends on the normal alone, so it is looked up in a table over the hemisphere.
    """
    cell = np.rint((normals[:, :2] + 1) * np.float32(_TABLE / 2)).astype(np.int32)
    place = cell[:, 1] * (_TABLE + 1) + cell[:, 0]
    lamps, sky, shine = _table(tuple(surface.bleed.tolist()))
    opening = _coloured(open_to_light, surface.colour)
    light = sky[place] * opening
    light += lamps[place] * opening**0.75
    light *= surface.colour
    light += (shine[place] * surface.gloss * open_to_light)[:, None]
    return light


@cache
def _table(bleed: tuple[float, float, float]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Over (right, up) of the normal from -1 to 1: light of the lamps and of the sky (.., 3), and shine."""
    axis = np.linspace(-1, 1, _TABLE + 1, dtype=np.float32)
    x, y = np.meshgrid(axis, axis)
    z = np.sqrt(np.clip(1 - x * x - y * y, 0, 1))
    n = np.stack([x, y, z], axis=2).reshape(-1, 3)
    n /= np.linalg.norm(n, axis=1, keepdims=True)
    soft = np.array(bleed, np.float32)
    rim = EXPOSURE * (0.70 + 0.30 * np.clip(n[:, 2:3] / 0.55, 0, 1) ** 0.8)
    lamps = np.zeros((len(n), 3), np.float32)
    for lamp in (KEY, *FILLS):
        wrapped = np.clip(((n @ lamp.direction)[:, None] + soft) / (1 + soft), 0, 1)
        lamps += lamp.colour * wrapped**1.25
    sky = GROUND + (0.5 + 0.5 * n[:, 1:2]) * (SKY - GROUND)
    half = _unit(*(KEY.direction + np.array([0, 0, 1], np.float32)))
    shine = EXPOSURE * np.clip(n @ half, 0, 1) ** 18
    return lamps * rim, sky * rim, shine


def _coloured(opening: np.ndarray, colour: np.ndarray) -> np.ndarray:
    """Light thrown back between the walls of a fold takes their colour: crevices are warm, not black."""
    a = np.clip(opening, 0, 1)[:, None]
    return np.maximum(a, a * (1 + colour * (1.35 * (1 - a))))


def horizon_occlusion(
    depth: np.ndarray, mask: np.ndarray, scale: float, radii_mm: tuple[float, ...]
) -> np.ndarray:
    """How much of the half-space before each pixel is hidden by what stands higher nearby, 0..1.

    depth (H, W) mm towards the viewer, meaningful under mask; scale in pixels per mm. In each
    direction the steepest horizon met within the radii counts; far steps count less.
    """
    rows, columns = depth.shape
    reach = max(radii_mm)
    pad = int(np.ceil(reach * scale)) + 1
    here = np.where(mask, depth, _FAR).astype(np.float32)
    wide = np.pad(here, pad, constant_values=_FAR)
    total = np.zeros_like(here)
    for k in range(_DIRECTIONS):
        angle = 2 * np.pi * (k + 0.5) / _DIRECTIONS
        horizon = np.zeros_like(here)
        for radius in radii_mm:
            dx, dy = round(np.cos(angle) * radius * scale), round(np.sin(angle) * radius * scale)
            if dx == 0 and dy == 0:
                continue
            rise = wide[pad + dy : pad + dy + rows, pad + dx : pad + dx + columns] - here
            slope = np.clip(rise / np.float32(np.hypot(dx, dy) / scale), 0, 3)
            # What stands much higher than it is far away belongs to another part of the body.
            slope *= np.clip(2 - rise / np.float32(2.5 * reach), 0, 1)
            fade = np.float32(1 - 0.65 * radius / reach)
            np.maximum(horizon, fade * slope / np.sqrt(1 + slope * slope), out=horizon)
        total += horizon
    return np.where(mask, total / _DIRECTIONS, 0).astype(np.float32)


def reduced(image: np.ndarray, mask: np.ndarray, factor: int) -> tuple[np.ndarray, np.ndarray]:
    """Mean of the masked pixels of each block, and whether there are any."""
    rows, columns = (n // factor * factor for n in mask.shape)
    weight = mask[:rows, :columns].astype(np.float32)
    size = (columns // factor, rows // factor)
    total = cv2.resize(image[:rows, :columns] * weight, size, interpolation=cv2.INTER_AREA)
    share = cv2.resize(weight, size, interpolation=cv2.INTER_AREA)
    return total / np.maximum(share, 1e-6), share > 0.02


def to_srgb(light: np.ndarray) -> np.ndarray:
    """Linear light -> 0..1 as stored, with a soft shoulder instead of a hard white."""
    x = np.clip(light, 0, None)
    knee = np.float32(0.62)
    peak = np.maximum(x.max(1, keepdims=True), 1e-6)
    soft = knee + (1 - knee) * (1 - np.exp(-(peak - knee) / (1 - knee)))
    x = x * np.where(peak > knee, soft / peak, 1)  # all channels alike: a highlight keeps its hue
    return np.where(x <= 0.0031308, 12.92 * x, 1.055 * np.maximum(x, 1e-8) ** (1 / 2.4) - 0.055)
