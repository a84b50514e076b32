"""From a field on the grid of a view to smooth curves in millimetres."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, cast

import numpy as np
from contourpy import FillType, contour_generator
from PySide6.QtCore import QByteArray, QDataStream
from PySide6.QtGui import QPainterPath

from glutemap.ui.canvas.gate import gate

if TYPE_CHECKING:
    from glutemap.ui.canvas.grid import Grid

Ring = np.ndarray
TOLERANCE_MM = 0.08  # under a pixel at the closest look
LONGEST_MM = 12.0
THINNING_ROUNDS = 3
_ELEMENT = np.dtype([("kind", ">i4"), ("x", ">f8"), ("y", ">f8")])
_MOVE_TO, _LINE_TO, _CURVE_TO, _CURVE_DATA = 0, 1, 2, 3


def path_of(rings: list[Ring]) -> QPainterPath:
    """Closed rings, each (K, 2) in mm, as one path filled by the odd-even rule.

    Through Qt's documented stream format: a call per point would cost 50 times as much.
    """
    rings = [ring for ring in rings if len(ring) > 2]
    if not rings:
        return QPainterPath()
    kinds = [np.full(len(ring), _LINE_TO) for ring in rings]
    return _streamed(rings, kinds)


def curve_path(rings: list[Ring]) -> QPainterPath:
    """Closed rings of curves (see `glutemap.body.curves`), in mm, as one path filled by the odd-even rule."""
    if not rings:
        return QPainterPath()
    points, kinds = [], []
    for ring in rings:
        # Qt wants the start, and then for each segment two control points and the end.
        points.append(np.concatenate([ring, ring[:1]]))
        kinds.append(np.tile([_CURVE_DATA, _CURVE_TO, _CURVE_DATA], len(ring) // 3 + 1)[: len(ring) + 1])
    return _streamed(points, kinds)


def _streamed(rings: list[Ring], kinds: list[Ring]) -> QPainterPath:
    """Elements of a path, ring by ring; the first element of a ring is where it starts."""
    points = np.concatenate(rings)
    elements = np.empty(len(points), dtype=_ELEMENT)
    elements["kind"] = np.concatenate(kinds)
    starts = np.cumsum([0, *[len(ring) for ring in rings[:-1]]])
    elements["kind"][starts] = _MOVE_TO
    elements["x"], elements["y"] = points[:, 0], points[:, 1]
    head = np.array([len(points)], dtype=">i4").tobytes()
    tail = np.array([starts[-1], 0], dtype=">i4").tobytes()  # start of the last ring; odd-even
    stream = QDataStream(QByteArray(head + elements.tobytes() + tail))
    path = QPainterPath()
    stream >> path
    return path


def rings_above(grid: Grid, level: float) -> list[Ring]:
    """The closed rings (mm) round everything in ``grid`` at or above ``level``; holes included."""
    if not grid.values.size or float(grid.values.max()) < level:
        return []
    gate.stand_aside()
    framed = grid.framed()
    generator = contour_generator(z=framed.values, fill_type=FillType.OuterOffset)
    filled = cast("tuple[list[np.ndarray], list[np.ndarray]]", generator.filled(level, np.inf))
    return [
        framed.to_mm(points[first:last])
        for points, bounds in zip(*filled, strict=True)
        for first, last in pairwise(bounds.tolist())
    ]


def area_above(grid: Grid, level: float) -> QPainterPath:
    """Everything in ``grid`` at or above ``level``, as a path in mm."""
    return path_of([thinned(ring) for ring in rings_above(grid, level)])


def thinned(ring: Ring) -> Ring:
    """A ring without the points that lie within `TOLERANCE_MM` of the line through their neighbours.

    Painting a line costs by the point; this leaves about a third of them.
    """
    for _ in range(THINNING_ROUNDS):
        if len(ring) < 8:
            break
        gate.stand_aside()
        # Every second point is a candidate: its neighbours stay, so errors do not add up in a round.
        before, here, after = ring[:-2:2], ring[1:-1:2], ring[2::2]
        count = min(len(before), len(here), len(after))
        before, here, after = before[:count], here[:count], after[:count]
        chord = after - before
        length = np.maximum(np.hypot(chord[:, 0], chord[:, 1]), 1e-9)
        off = np.abs(chord[:, 0] * (here - before)[:, 1] - chord[:, 1] * (here - before)[:, 0]) / length
        keep = np.ones(len(ring), np.bool_)
        keep[1 : 1 + 2 * count : 2] = (off > TOLERANCE_MM) | (length > LONGEST_MM)
        ring = ring[keep]
    return ring


def drawn_in(ring: Ring, distance: float) -> Ring:
    """A ring moved inwards by a distance that is small beside its curves."""
    along = np.roll(ring, -1, axis=0) - np.roll(ring, 1, axis=0)
    along /= np.maximum(np.hypot(along[:, 0], along[:, 1]), 1e-9)[:, None]
    x, y = ring[:, 0], ring[:, 1]
    winds_left = float(np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1))) > 0
    inwards = np.column_stack([-along[:, 1], along[:, 0]]) * (1 if winds_left else -1)
    return np.asarray(ring + distance * inwards)
