"""The smallest set of muscles that explains a marking nearly as well as any, found greedily."""

import numpy as np
from numpy.typing import NDArray

from glutemap.ranking.evidence import Fit, Marking, Stack
from glutemap.ranking.result import Member
from glutemap.ranking.weights import Weights

Doubles = NDArray[np.float64]


def _best(stack: Stack, value: Doubles, marking: Marking) -> int:
    """The row of most value, -1 when there is none."""
    if not len(value):
        return -1
    return int(stack.ordered(value, np.flatnonzero(value == value.max()), marking.first)[0])


def smallest_set(
    stack: Stack, fit: Fit, marking: Marking, extra: Doubles, entries: NDArray[np.intp], weights: Weights
) -> tuple[Member, ...]:
    """Muscles in the order in which they are added; ``extra`` (R,) is prior and clues of each row.

    Skin inside several members' patterns counts for the one that explains it best. The cost of unmarked
    skin, and of having several points to choose from, is charged to each member in full.
    """
    promising = fit.explains >= weights.set_explains
    entries = entries[promising[stack.row_of[entries]]]
    vertices, rows = stack.vertices[entries], stack.row_of[entries]
    worth = stack.gain[entries] + np.float32(-stack.outside_step) * stack.cover[entries]
    weight, zone = marking.weight[vertices], stack.zone[entries] > 0
    pain = np.where(zone, marking.intensity[vertices], np.float32(0))
    cost = fit.missing + stack.log_chance + extra
    best = np.zeros(stack.surface.n, np.float32)
    explained = np.zeros(stack.surface.n, np.bool_)
    members: list[Member] = []
    for _ in range(weights.set_most):
        gain = np.bincount(rows, weight * np.maximum(worth - best[vertices], 0), len(stack.rows))
        adds = np.bincount(rows, pain * ~explained[vertices], len(stack.rows))
        value = np.where(promising, gain + cost, -np.inf)
        first = _best(stack, value, marking)
        part = float(adds[first]) / max(marking.total_intensity, 1e-9) if first >= 0 else 0.0
        if part < weights.set_explains or (members and value[first] < weights.set_gain):
            break
        members.append(Member(stack.rows[first].owner, stack.rows[first].side, part))
        mine = rows == first
        best[vertices[mine]] = np.maximum(best[vertices[mine]], worth[mine])
        explained[vertices[mine & zone]] = True
        promising &= stack.group != stack.group[first]
    return tuple(members)
