"""A drawn line with as few points as it needs."""

import numpy as np
from numpy.typing import NDArray

from glutemap.body.inside import POINT_MM2
from glutemap.body.pain import Points

TOLERANCE_MM = 0.5  # a twentieth of the spacing of the skin's vertices, and below what a hand draws
PLACES = 1  # decimals of a millimetre that are kept


def simplified(points: Points, tolerance_mm: float = TOLERANCE_MM) -> Points:
    """The line with the points left out that lie within the tolerance of what remains (Douglas and Peucker).

    The first and the last point stay; all are rounded to a tenth of a millimetre.
    """
    line = np.array(points, np.float64)
    keep = np.zeros(len(line), np.bool_)
    keep[[0, -1]] = True
    spans = [(0, len(line) - 1)]
    while spans:
        first, last = spans.pop()
        if last - first < 2:
            continue
        off = _off(line[first + 1 : last], line[first], line[last])
        farthest = int(off.argmax())
        if off[farthest] > tolerance_mm:
            middle = first + 1 + farthest
            keep[middle] = True
            spans += [(first, middle), (middle, last)]
    rounded = [(float(x), float(y)) for x, y in line[keep].round(PLACES)]
    return tuple(point for at, point in enumerate(rounded) if at == 0 or point != rounded[at - 1])


def _off(
    points: NDArray[np.float64], start: NDArray[np.float64], end: NDArray[np.float64]
) -> NDArray[np.float64]:
    """How far points (N, 2) lie from the straight piece between two places."""
    along = end - start
    length = float(along @ along)
    long_enough = length > POINT_MM2
    share = np.clip((points - start) @ along / length, 0, 1) if long_enough else np.zeros(len(points))
    return np.asarray(np.hypot(*(points - start - share[:, None] * along).T), np.float64)
