"""The candidates of a ranking: what stands in which place, with what share, and why."""

import numpy as np
from numpy.typing import NDArray

from glutemap.body.frame import Side
from glutemap.ranking.evidence import Fit, Stack
from glutemap.ranking.order import Pooled, tied_ranks
from glutemap.ranking.result import Candidate
from glutemap.ranking.words import Asked, MuscleDetail, Told

Doubles = NDArray[np.float64]


def candidates_of(
    stack: Stack, fit: Fit, pooled: Pooled, shares: Doubles, first: Side, asked: Asked
) -> tuple[Candidate, ...]:
    """All candidates of one drawing, best first; ``shares`` are those of the groups (G,)."""
    order = stack.ordered(pooled.scores[0], first)
    order = order[np.isfinite(pooled.scores[0, order])]
    twins = pooled.twins[0, order // 2]
    mine = order + (twins & (first is Side.RIGHT))  # of twins the side that hurts more
    rows, whole = pooled.best[0, mine], stack.group_rows[mine]
    scores = pooled.scores[0, order]
    told = Told(asked, stack, fit, pooled)
    return tuple(
        Candidate.made(
            muscle=stack.rows[row].owner, side=stack.rows[row].side, share=share, explains=explains,
            unmet=unmet, score=score, point=stack.rows[row].part,
            detail=MuscleDetail(told, row, at, group), rank=rank, either_side=twin,
        )
        for group, at, row, twin, rank, score, share, explains, unmet in zip(
            order.tolist(), mine.tolist(), rows.tolist(), twins.tolist(),
            tied_ranks(scores, asked.weights), scores.tolist(), shares[order].tolist(),
            fit.explains[whole].tolist(), fit.unmet[whole].tolist(), strict=True,
        )
    )  # fmt: skip
