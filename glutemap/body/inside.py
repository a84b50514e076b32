"""How far places lie inside a closed outline drawn in a view."""

import numpy as np
from numpy.typing import NDArray

Doubles = NDArray[np.float64]
CHUNK = 512  # places handled at once: keeps the distance table within a few megabytes
POINT_MM2 = 1e-18  # a piece shorter than a millionth of a micrometre is a point: dividing by it overflows


def inside_mm(places: Doubles, outline: Doubles) -> Doubles:
    """How far each place (N, 2) lies inside the closed outline (M, 2): its distance, negative outside.

    Inside by the even-odd rule, so a loop in the line is a hole. The mirror image of all gives exactly
    the same distances.
    """
    start, end = outline, np.roll(outline, -1, axis=0)
    parts = [_of_some(places[at : at + CHUNK], start, end) for at in range(0, len(places), CHUNK)]
    return np.concatenate(parts) if parts else np.zeros(0)


def _of_some(places: Doubles, start: Doubles, end: Doubles) -> Doubles:
    x, y = places[:, 0, None], places[:, 1, None]
    dx, dy = end[:, 0] - start[:, 0], end[:, 1] - start[:, 1]
    rx, ry = x - start[:, 0], y - start[:, 1]
    length = dx * dx + dy * dy
    along = np.clip((rx * dx + ry * dy) / np.where(length > POINT_MM2, length, 1), 0, 1)
    squared = ((rx - along * dx) ** 2 + (ry - along * dy) ** 2).min(1)
    # A crossing of the level line through the place lies to its left or right: counted both ways, so
    # that a place exactly on the outline counts alike in the mirror image (its distance is 0 anyway).
    crosses = (start[:, 1] <= y) != (end[:, 1] <= y)
    # Where it crosses, the share of the piece below the line is within 0..1, however flat the piece.
    ahead = rx - ry / np.where(crosses, dy, 1) * dx
    leftward = (crosses & (ahead > 0)).sum(1) % 2 == 1
    rightward = (crosses & (ahead < 0)).sum(1) % 2 == 1
    sign = np.where(leftward | rightward, 1.0, -1.0)
    return np.asarray(sign * np.sqrt(squared), np.float64)
