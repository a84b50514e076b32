"""Curves: resampling, smoothing, profiles along a muscle."""

from __future__ import annotations

import numpy as np
from scipy.interpolate import CubicSpline, PchipInterpolator
from scipy.ndimage import gaussian_filter1d

Knots = list[tuple[float, float]]


def resample(points: np.ndarray, n: int, spline: bool = True) -> np.ndarray:
    """n points at even arc length along a curve through the given ones."""
    p = np.asarray(points, float)
    d = np.r_[0, np.cumsum(np.linalg.norm(np.diff(p, axis=0), axis=1) + 1e-9)]
    if spline and len(p) > 2:
        fine = np.linspace(0, d[-1], 40 * len(p))
        # Shape preserving: a cubic spline would overshoot at the sharp turns of a bone.
        p = PchipInterpolator(d, p, axis=0)(fine)
        p = (
            gaussian_filter1d(p, 12, axis=0, mode="nearest")
            if len(d) > 3
            else CubicSpline(d, points, axis=0)(fine)
        )
        p[0], p[-1] = points[0], points[-1]
        d = np.r_[0, np.cumsum(np.linalg.norm(np.diff(p, axis=0), axis=1))]
    t = np.linspace(0, d[-1], n)
    return np.column_stack([np.interp(t, d, p[:, k]) for k in range(3)])


def profile(knots: Knots, t: np.ndarray) -> np.ndarray:
    """A smooth curve through (t, value) knots."""
    x, y = np.array(knots, float).T
    return PchipInterpolator(x, y)(np.clip(t, x[0], x[-1]))


def tangents(curve: np.ndarray) -> np.ndarray:
    return unit(np.gradient(curve, axis=0))


def unit(v: np.ndarray) -> np.ndarray:
    v = np.asarray(v, float)
    return v / np.maximum(np.linalg.norm(v, axis=-1, keepdims=True), 1e-12)


def mix(a, b, t: float) -> np.ndarray:
    return (1 - t) * np.asarray(a, float) + t * np.asarray(b, float)


def smoothstep(a: float, b: float, x: np.ndarray) -> np.ndarray:
    t = np.clip((x - a) / (b - a), 0, 1)
    return t * t * (3 - 2 * t)
