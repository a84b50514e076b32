"""Smooth closed outlines of what a mask covers, as Bezier curves."""

import contourpy
import cv2
import numpy as np
from scipy.ndimage import find_objects

from render.camera import Box, Camera
from render.curves import fitted

PX_PER_MM = 4.5  # of the masks that outlines are drawn round
TOLERANCE_MM = 0.15
_LEAST_MM2 = 5.0
_BLUR_PX = 1.5


def rings(mask: np.ndarray, camera: Camera, bounds: Box | None = None) -> list[np.ndarray]:
    """The closed curves (3K, 2) mm round the True parts of a mask on the camera's grid; holes included.

    bounds (x0, y0, x1, y1) mm, the camera's box if not given: no point of a curve lies outside.
    """
    places = find_objects(mask.astype(np.uint8))
    return _rings(mask[places[0]], places[0], camera, bounds or camera.box_mm) if places else []


def rings_by_label(label: np.ndarray, camera: Camera) -> dict[int, list[np.ndarray]]:
    """The curves of every number that a label map (uint16, 0 is nothing) shows."""
    places, box = find_objects(label), camera.box_mm
    return {n: _rings(label[p] == n, p, camera, box) for n, p in enumerate(places, 1) if p is not None}


def _rings(mask: np.ndarray, place: tuple[slice, slice], camera: Camera, bounds: Box) -> list[np.ndarray]:
    """The curves of a mask that lies at this place of the camera's grid."""
    pad = 6
    part = np.pad(mask.astype(np.float32), pad)
    soft = cv2.GaussianBlur(part, (0, 0), _BLUR_PX)
    corner = np.array([place[1].start - pad, place[0].start - pad])
    out = []
    for line in contourpy.contour_generator(z=soft, line_type="Separate").lines(0.5):
        points = camera.to_mm(line + corner)[:-1]
        if len(points) < 4 or abs(_area(points)) < _LEAST_MM2:
            continue
        out.append((abs(_area(points)), np.clip(fitted(points, TOLERANCE_MM), bounds[:2], bounds[2:])))
    return [curve for _, curve in sorted(out, key=lambda pair: -pair[0])]


def packed(name: str, parts: list[np.ndarray]) -> dict[str, np.ndarray]:
    """Rings as the two arrays of the outline files: all points, and where each ring starts."""
    starts = np.cumsum([0] + [len(p) for p in parts[:-1]]) if parts else []
    points = np.concatenate(parts) if parts else np.empty((0, 2))
    return {name: points.astype(np.float32), f"{name}_parts": np.array(starts, np.int32)}


def mirrored(parts: list[np.ndarray]) -> list[np.ndarray]:
    """The curves of the mirror image, turning the same way round as before: P0 C C P1 C C read backwards."""
    return [np.roll(curve[::-1], 1, axis=0) * [-1, 1] for curve in parts]


def _area(points: np.ndarray) -> float:
    x, y = points[:, 0], points[:, 1]
    return float(np.sum(x * np.roll(y, -1) - np.roll(x, -1) * y) / 2)
