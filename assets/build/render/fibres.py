"""Fibre streaks: noise, fine across the fibres and long along them, faded where pixels are too coarse."""

from dataclasses import dataclass

import numpy as np

# Wavelength across (m), along (share of the muscle), strength of colour and of relief.
OCTAVES = ((0.0085, 0.35, 0.34, 0.10), (0.0034, 0.16, 0.54, 0.24), (0.0016, 0.11, 0.52, 0.22))


@dataclass(frozen=True)
class Streaks:
    """At each pixel: tone about -1..1 (light and dark fibres) and slope of the relief across the fibres."""

    tone: np.ndarray
    slope: np.ndarray


def streaks(across: np.ndarray, along: np.ndarray, seed: np.ndarray, footprint: np.ndarray) -> Streaks:
    """across (N,) m, along (N,), seed (N,) int per structure, footprint (N,) m of across under one pixel."""
    tone, slope = np.zeros_like(across), np.zeros_like(across)
    for k, (wide, long, strength, relief) in enumerate(OCTAVES):
        fade = 1 - _smooth(0.22, 0.5, footprint / wide)
        value, gradient = _noise(across / wide, along / long, seed + 101 * k)
        tone += strength * fade * (2 * value - 1)
        slope += relief * fade * gradient
    return Streaks(tone, slope)


def gradients(points: np.ndarray, triangles: np.ndarray, field: np.ndarray) -> np.ndarray:
    """(T, 2) change of a field per vertex, per pixel to the right and per pixel upwards, in each triangle."""
    a, b, c = (points[triangles[:, i], :2] for i in range(3))
    fa, fb, fc = (field[triangles[:, i]].astype(np.float64) for i in range(3))
    e1, e2 = b - a, c - a
    area = e1[:, 0] * e2[:, 1] - e1[:, 1] * e2[:, 0]
    area = np.where(abs(area) < 1e-9, np.inf, area)
    gx = ((fb - fa) * e2[:, 1] - (fc - fa) * e1[:, 1]) / area
    gy = ((fc - fa) * e1[:, 0] - (fb - fa) * e2[:, 0]) / area
    return np.column_stack([gx, -gy]).astype(np.float32)


def _noise(u: np.ndarray, v: np.ndarray, seed: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Value noise 0..1 on the unit grid and its slope in u."""
    i, j = np.floor(u).astype(np.int32), np.floor(v).astype(np.int32)
    s, t = u - i, v - j
    ws, wt = s * s * (3 - 2 * s), t * t * (3 - 2 * t)
    low = (1 - wt) * _hash(i, j, seed) + wt * _hash(i, j + 1, seed)
    high = (1 - wt) * _hash(i + 1, j, seed) + wt * _hash(i + 1, j + 1, seed)
    return low + ws * (high - low), 6 * s * (1 - s) * (high - low)


def _hash(i: np.ndarray, j: np.ndarray, seed: np.ndarray) -> np.ndarray:
    with np.errstate(over="ignore"):
        h = i.astype(np.uint32) * np.uint32(374761393) + j.astype(np.uint32) * np.uint32(668265263)
        h += seed.astype(np.uint32) * np.uint32(2246822519)
        h = (h ^ (h >> np.uint32(13))) * np.uint32(1274126177)
        h ^= h >> np.uint32(16)
    return (h >> np.uint32(8)).astype(np.float32) / np.float32(1 << 24)


def _smooth(low: float, high: float, x: np.ndarray) -> np.ndarray:
    t = np.clip((x - low) / (high - low), 0, 1)
    return t * t * (3 - 2 * t)
