"""From scores to an order with shares: one place per muscle and side, midline twins once, ties as ties."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from glutemap.body.frame import Side
from glutemap.ranking.cells import Numbers
from glutemap.ranking.evidence import Fit, Stack
from glutemap.ranking.marking import Drawings
from glutemap.ranking.result import Candidate
from glutemap.ranking.weights import Weights
from glutemap.ranking.words import Asked, MuscleDetail

Doubles = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Pooled:
    """Scores of the G muscles and sides for N drawings; the right side follows the left.

    Attributes:
        best: (N, G) the row of each that fits best.
        scale: (N, G) what the terms of the pattern are multiplied by: large sums are bent (`bent`).
        alone: (N, G) the score of each side by itself.
        twins: (N, G / 2) whether both sides are one candidate: the drawing lies where both their patterns do.
        scores: (N, G) as ``alone``, but of twins the left has the score of both and the right has -inf.

    """

    best: Numbers
    scale: Doubles
    alone: Doubles
    twins: NDArray[np.bool_]
    scores: Doubles

    @staticmethod
    def of(stack: Stack, drawings: Drawings, totals: Doubles, extra: Doubles, weights: Weights) -> "Pooled":
        """From the totals of all rows (N, R) and what speaks beside the pattern (R,), alike in a group."""
        best, pooled = stack.pooled(totals)
        scale = bend(pooled, weights)
        alone = pooled * scale + extra[stack.group_rows]
        left, right = alone[:, 0::2], alone[:, 1::2]
        row = best[:, 0::2]
        overlap = np.take_along_axis(stack.either_side(drawings), row // 2, 1)
        same = (best[:, 1::2] == row + 1) & (overlap >= weights.either_side)
        twins = same & (np.abs(left - right) <= weights.tie)
        scores = alone.copy()
        scores[:, 0::2] = np.where(twins, np.logaddexp(left, right), left)
        scores[:, 1::2] = np.where(twins, -np.inf, right)
        return Pooled(best, scale, alone, twins, scores)


def bend(sums: Doubles, weights: Weights) -> Doubles:
    """What sums of evidence are multiplied by: 1 for small ones, less the larger they are.

    A large marking is not as many independent bits as it has patches. Multiplied by this a larger sum stays
    larger, so more marked skin in a pattern never lowers it against one that does not touch there.
    """
    return np.asarray((1 + np.abs(sums) / weights.bend_from) ** (weights.bend_power - 1), np.float64)


def shares_of(scores: Doubles, weights: Weights) -> Doubles:
    """(N, G + 1) the shares of all candidates and of "something else", which comes last.

    "Something else" stands against all candidates together, each of them equally likely beforehand. A part of
    it (``rest_copies``) are causes that hurt where muscles do: they explain a marking as well as these
    together. The rest explains every marking a little (``rest_stands``), and is left over when nothing else
    does.
    """
    top = scores.max(1, keepdims=True)
    together = top + np.log(np.sort(np.exp(scores - top), 1).sum(1, keepdims=True))
    odds = weights.something_else / (1 - weights.something_else)
    copies = math.log(max(odds * weights.rest_copies, 1e-9)) + together
    stands = math.log(max(odds * (1 - weights.rest_copies) * scores.shape[1], 1e-9)) + weights.rest_stands
    rest = np.logaddexp(copies, stands)
    logits = np.concatenate([scores, rest], 1)
    raised = np.exp(logits - logits.max(1, keepdims=True))
    return np.asarray(raised / np.sort(raised, 1).sum(1, keepdims=True), np.float64)


def tied_ranks(scores: Doubles, tie: float) -> list[int]:
    """The rank of each score (best first, from 1): that of the one before while within a tie of its first."""
    ranks: list[int] = []
    top = math.inf
    for place, score in enumerate(scores.tolist(), 1):
        if not ranks or top - score > tie:
            top = score
            ranks.append(place)
        else:
            ranks.append(ranks[-1])
    return ranks


def candidates_of(
    stack: Stack, fit: Fit, pooled: Pooled, shares: Doubles, first: Side, asked: Asked
) -> tuple[Candidate, ...]:
    """All candidates of one drawing, best first; ``shares`` are those of the groups (G,)."""
    scores = pooled.scores[0]
    order = stack.ordered(scores, first)
    order = order[np.isfinite(scores[order])]
    ranks = tied_ranks(scores[order], asked.weights.tie)
    found = []
    for group, rank in zip(order.tolist(), ranks, strict=True):
        twin = bool(pooled.twins[0, group // 2])
        mine = group + (twin and first is Side.RIGHT)  # of twins the side that hurts more
        row, whole = int(pooled.best[0, mine]), int(stack.group_rows[mine])
        owner, side, part = stack.rows[row]
        scale, alone = float(pooled.scale[0, mine]), float(pooled.alone[0, mine])
        detail = MuscleDetail(asked, stack, fit, row, scale, alone, float(scores[group]))
        found.append(
            Candidate(
                owner, side, float(shares[group]), float(fit.explains[whole]), float(fit.unmet[whole]),
                float(scores[group]), part, detail, rank, twin,
            )
        )  # fmt: skip
    return tuple(found)
