"""Smooth closed outlines of what a mask covers."""

import contourpy
import cv2
import numpy as np

from render.camera import Camera

_TOLERANCE_MM = 0.12
_LEAST_MM2 = 6.0


def rings(mask: np.ndarray, camera: Camera, blur: float = 1.0) -> list[np.ndarray]:
    """The closed rings (K, 2) mm round the True parts of a mask on the camera's grid; holes included."""
    if not mask.any():
        return []
    rows, columns = np.flatnonzero(mask.any(1)), np.flatnonzero(mask.any(0))
    pad = 6
    r0, r1, c0, c1 = rows[0], rows[-1] + 1, columns[0], columns[-1] + 1
    part = np.pad(mask[r0:r1, c0:c1].astype(np.float32), pad)
    soft = cv2.GaussianBlur(part, (0, 0), blur)
    out = []
    for line in contourpy.contour_generator(z=soft, line_type="Separate").lines(0.5):
        points = camera.to_mm(line + np.array([c0 - pad, r0 - pad]))
        if len(points) < 4 or abs(_area(points)) < _LEAST_MM2:
            continue
        short = cv2.approxPolyDP(points.astype(np.float32)[:-1, None], _TOLERANCE_MM, closed=True)[:, 0]
        if len(short) > 2:
            out.append(np.concatenate([short, short[:1]]))
    return sorted(out, key=lambda ring: -abs(_area(ring)))


def packed(name: str, parts: list[np.ndarray]) -> dict[str, np.ndarray]:
    """Rings as the two arrays of the outline files: all points, and where each ring starts."""
    starts = np.cumsum([0] + [len(p) for p in parts[:-1]]) if parts else []
    points = np.concatenate(parts) if parts else np.empty((0, 2))
    return {name: points.astype(np.float32), f"{name}_parts": np.array(starts, np.int32)}


def _area(points: np.ndarray) -> float:
    x, y = points[:, 0], points[:, 1]
    return float(np.sum(x * np.roll(y, -1) - np.roll(x, -1) * y) / 2)
