"""A place inside each thing that is seen: where a line to its name ends, and where the keyboard goes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QTransform

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PySide6.QtCore import QRectF

FEWEST_CELLS = 12  # of a structure that is worth a label; fewer are a sliver
FINEST = 360  # cells along the longer side of what is looked at: finer finds no better place


@dataclass(frozen=True)
class Anchor:
    """Where a structure is seen: a place inside it (row and column of the map) and its size in cells."""

    number: int
    row: int
    column: int
    cells: int


def anchors(labels: NDArray[np.integer]) -> list[Anchor]:
    """An anchor for each structure in a part (H, W) of a label map, the largest first; 0 is nothing.

    The anchor lies in the middle of the longest run of the structure near its middle row, so it is inside
    it also where it is bent.
    """
    step = max(1, -(-max(labels.shape) // FINEST))
    small = labels[::step, ::step]
    rows, columns = np.nonzero(small)
    if not len(rows):
        return []
    numbers = small[rows, columns].astype(np.int64)
    order = np.argsort(numbers, kind="stable")  # rows stay in order within a structure
    rows, columns, numbers = rows[order], columns[order], numbers[order]
    starts = np.flatnonzero(np.diff(numbers, prepend=-1))
    found = []
    for start, end in zip(starts, [*starts[1:], len(numbers)], strict=True):
        if end - start >= FEWEST_CELLS:
            row, column = _inside(rows[start:end], columns[start:end])
            found.append(Anchor(int(numbers[start]), row * step, column * step, int(end - start)))
    return sorted(found, key=_size, reverse=True)


def _size(anchor: Anchor) -> int:
    return anchor.cells


def _inside(rows: NDArray[np.intp], columns: NDArray[np.intp]) -> tuple[int, int]:
    """A place inside the cells of one structure, given row by row."""
    breaks = (np.diff(rows) != 0) | (np.diff(columns) != 1)
    first = np.concatenate([[0], np.flatnonzero(breaks) + 1])
    last = np.concatenate([np.flatnonzero(breaks), [len(rows) - 1]])
    length = last - first + 1
    off = np.abs(rows[first] - rows.mean()) / max(float(np.ptp(rows)), 1.0)
    best = int(np.argmax(length * (1 - off)))
    middle = (first[best] + last[best]) // 2
    return int(rows[middle]), int(columns[middle])


def cells_of(path: QPainterPath, shown: QRectF) -> NDArray[np.uint8]:
    """1 inside a path and 0 outside, one cell for each mm of ``shown``, its highest row first."""
    width, height = max(int(shown.width()), 1), max(int(shown.height()), 1)
    image = QImage(width, height, QImage.Format.Format_Grayscale8)
    image.fill(0)
    with QPainter(image) as painter:
        painter.setTransform(QTransform(1, 0, 0, -1, -shown.left(), shown.bottom()))
        painter.fillPath(path, QColor(255, 255, 255))
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(height, image.bytesPerLine())
    return (rows[:, :width] > 127).astype(np.uint8)
