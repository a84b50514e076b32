"""The smallest set of muscles that explains a marking nearly as well as any, found greedily."""

import numpy as np
from numpy.typing import NDArray

from glutemap.ranking.evidence import Fit, Marking, Stack
from glutemap.ranking.result import Member
from glutemap.ranking.weights import Weights

Doubles = NDArray[np.float64]


def smallest_set(
    stack: Stack, fit: Fit, marking: Marking, extra: Doubles, entries: NDArray[np.intp], weights: Weights
) -> tuple[Member, ...]:
    """Muscles in the order in which they are added; ``extra`` (R,) is prior and clues of each row.

    Skin inside several members' patterns counts for the one that explains it best. The cost of unmarked
    skin is charged to each member in full.
    """
    vertices = stack.vertices[entries]
    worth = stack.gain[entries] + np.float32(-stack.outside_step) * stack.cover[entries]
    weight, zone, rows = marking.weight[vertices], stack.zone[entries] > 0, stack.row_of[entries]
    best = np.zeros(stack.surface.n, np.float32)
    explained = np.zeros(stack.surface.n, np.bool_)
    members: list[Member] = []
    for _ in range(weights.set_most):
        gain = np.bincount(rows, weight * np.maximum(worth - best[vertices], 0), len(stack.rows))
        new = np.where(zone & ~explained[vertices], marking.intensity[vertices], np.float32(0))
        adds = np.bincount(rows, new, len(stack.rows)) / max(marking.total_intensity, 1e-9)
        value = gain + fit.missing + extra
        taken = {(m.muscle, m.side) for m in members}
        value[[(row.owner, row.side) in taken for row in stack.rows]] = -np.inf
        first = int(value.argmax()) if len(value) else -1
        if first < 0 or adds[first] < weights.set_explains or (members and value[first] < weights.set_gain):
            break
        members.append(Member(stack.rows[first].owner, stack.rows[first].side, float(adds[first])))
        mine = rows == first
        best[vertices[mine]] = np.maximum(best[vertices[mine]], worth[mine])
        explained[vertices[mine & zone]] = True
    return tuple(members)
