"""Closed curves: rings of cubic Bezier segments, as the atlas stores its outlines.

A ring is an array (3 K, 2) of K segments, each its start and its two control points; a segment ends where
the next one starts, the last one at the start of the first.
"""

import numpy as np
from numpy.typing import NDArray

Ring = NDArray[np.float32]
POINTS_PER_SEGMENT = 3


def segments(ring: Ring) -> NDArray[np.float32]:
    """(K, 4, 2): start, two control points and end of each segment."""
    three = ring.reshape(-1, POINTS_PER_SEGMENT, 2)
    return np.concatenate([three, np.roll(three[:, :1], -1, axis=0)], axis=1)


def area_mm2(ring: Ring) -> float:
    """The area inside a ring, whichever way round it runs."""
    x, y = flattened(ring).astype(np.float64).T
    return abs(float(np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1)))) / 2


def flattened(ring: Ring, steps: int = 6) -> NDArray[np.float32]:
    """The ring as a polygon (K steps, 2), with ``steps`` points for each segment."""
    t = np.linspace(0, 1, steps, endpoint=False, dtype=np.float32)[:, None]
    weights = np.stack([(1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t**2, t**3])  # (4, steps, 1)
    four = segments(ring)
    points = np.einsum("wsi,kwx->ksx", weights, four)
    return np.ascontiguousarray(points.reshape(-1, 2), np.float32)
