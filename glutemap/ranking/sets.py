"""The smallest set of muscles that explains a marking nearly as well as any, found greedily."""

import numpy as np
from numpy.typing import NDArray

from glutemap.body.frame import Side
from glutemap.ranking.cells import Floats, Numbers
from glutemap.ranking.evidence import Fit, Stack
from glutemap.ranking.marking import Marking
from glutemap.ranking.result import Member
from glutemap.ranking.weights import Weights

Doubles = NDArray[np.float64]

EQUAL = 1e-4  # values that differ by less are equal: sums in another order differ in the last digits


def _best(stack: Stack, value: Doubles, first: Side) -> int:
    """The row of most value; where equal the side ``first`` leads, then the order of rows."""
    rows = np.flatnonzero(value >= value.max() - EQUAL)
    return int(min(rows.tolist(), key=lambda row: (stack.rows[row].side is not first, row)))


def _worth(stack: Stack, cells: Numbers, rows: Numbers) -> Floats:
    """(T, n) how much a unit of marked weight on each cell speaks for each of some rows."""
    out = np.zeros((len(cells), len(rows)), np.float32)
    for side, where in enumerate((cells, stack.cells.mirror[cells])):
        mine = np.flatnonzero(rows % 2 == side)
        out[:, mine] = stack.worth(where, rows[mine] // 2)
    return out


class _Explained:
    """Which marked pain the members chosen so far explain."""

    def __init__(self, stack: Stack, marking: Marking) -> None:
        self._stack = stack
        self._left = marking.intensity.copy()
        self._total = max(marking.total_intensity, 1e-9)

    def adds(self, row: int) -> float:
        """The part of the marked pain that this row explains and no member does."""
        return float(self._left[self._stack.zone_of(row)].sum(dtype=np.float64)) / self._total

    def take(self, row: int) -> None:
        """Count the row as a member."""
        self._left[self._stack.zone_of(row)] = 0


def smallest_set(
    stack: Stack, fit: Fit, marking: Marking, extra: Doubles, weights: Weights
) -> tuple[Member, ...]:
    """Muscles in the order in which they are added; ``extra`` (R,) is what speaks beside the pattern.

    Skin inside several members' patterns counts for the one that explains it best. The cost of unmarked
    skin, and of having several points to choose from, is charged to each member in full.
    """
    rows = np.flatnonzero(fit.explains >= weights.set_explains)
    if not len(rows):
        return ()
    drawing = marking.drawings
    worth = _worth(stack, drawing.cells, rows)
    cost = (fit.missing + fit.painless + stack.log_chance + extra)[rows]
    best = np.zeros(len(drawing.cells), np.float32)
    explained = _Explained(stack, marking)
    free = np.ones(len(rows), np.bool_)
    members: list[Member] = []
    value = np.full(len(stack.rows), -np.inf)
    while len(members) < weights.set_most and free.any():
        gain = drawing.weight[0] @ np.maximum(worth - best[:, None], 0)
        value[rows] = np.where(free, gain + cost, -np.inf)
        row = _best(stack, value, marking.first)
        part = explained.adds(row)
        if part < weights.set_explains or (members and value[row] < weights.set_gain):
            break
        members.append(Member(stack.rows[row].owner, stack.rows[row].side, part))
        explained.take(row)
        best = np.maximum(best, worth[:, rows == row][:, 0])
        free &= stack.group[rows] != stack.group[row]
    return tuple(members)
