"""From evidence to scores, shares and places: one per muscle and side, midline twins once, ties as ties."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from glutemap.ranking.cells import Cells, Numbers
from glutemap.ranking.evidence import Stack
from glutemap.ranking.marking import Drawings
from glutemap.ranking.weights import Weights

Doubles = NDArray[np.float64]


WHOLE = 0.9  # of a region that is marked: all of it, but for its edge
NEVER = 1e-9  # keeps logarithms of odds finite


@dataclass(frozen=True, eq=False)
class Pooled:
    """Scores of the G muscles and sides for N drawings; the right side follows the left.

    Attributes:
        best: (N, G) the row of each that fits best.
        sums: (N, G) the log-likelihood ratio of all its rows.
        overlap: (N, G / 2) how much of the marked skin in either side's pattern lies in both.
        clicked: (N,) how much of a drawing is whole regions.
        covers: (N, G) the part 0..1 of the marked skin in the whole pattern, of twins in the one with more.
        total: (N,) the weight of all of a drawing, and ``possible`` the score that a pattern would have which
            is sure to be marked in all of it: the most that so much marked skin can say.
        scale: (N, G) what the terms of the pattern are multiplied by: large sums are bent (`bend`).
        alone: (N, G) the score of each side by itself.
        twins: (N, G / 2) whether both sides are one candidate: the drawing lies where both their patterns do.
        scores: (N, G) as ``alone``, but of twins the left has the score of both and the right has -inf.

    """

    best: Numbers
    sums: Doubles
    overlap: Doubles
    clicked: Doubles
    covers: Doubles
    total: Doubles
    possible: Doubles
    scale: Doubles
    alone: Doubles
    twins: NDArray[np.bool_]
    scores: Doubles

    @staticmethod
    def of(
        stack: Stack,
        drawings: Drawings,
        totals: Doubles,
        covers: Doubles,
        extra: Doubles,
        weights: Weights,
    ) -> "Pooled":
        """From the totals and covers of all rows (N, R), and what speaks beside the pattern (R,).

        What speaks beside the pattern is alike for all rows of a group.
        """
        best, sums = stack.pooled(totals)
        overlap = np.take_along_axis(stack.either_side(drawings), best[:, 0::2] // 2, 1)
        clicked = part_clicked(drawings, stack.cells)
        covers, extra = covers[:, stack.group_rows], extra[stack.group_rows]
        return Pooled._scored(best, sums, overlap, clicked, covers, drawings.total, extra, weights)

    @staticmethod
    def _scored(
        best: Numbers,
        sums: Doubles,
        overlap: Doubles,
        clicked: Doubles,
        covers: Doubles,
        total: Doubles,
        extra: Doubles,
        w: Weights,
    ) -> "Pooled":
        scale = bend(sums, w) * w.sharpness
        alone = sums * scale + extra
        left, right = alone[:, 0::2], alone[:, 1::2]
        same = (best[:, 1::2] == best[:, 0::2] + 1) & (overlap >= w.either_side)
        twins = same & (np.abs(left - right) <= w.tie)
        scores = alone.copy()
        scores[:, 0::2] = np.where(twins, np.logaddexp(left, right), left)
        scores[:, 1::2] = np.where(twins, -np.inf, right)
        covers = np.where(np.repeat(twins, 2, 1), _of_both(covers), covers)
        whole = total * (math.log(w.in_primary / w.background) / w.patch_cm2)
        possible = whole * bend(whole, w) * w.sharpness
        return Pooled(best, sums, overlap, clicked, covers, total, possible, scale, alone, twins, scores)

    def rescored(self, extra: Doubles, weights: Weights) -> "Pooled":
        """The same with other numbers for what follows from the sums; ``extra`` (G,)."""
        return Pooled._scored(
            self.best, self.sums, self.overlap, self.clicked, self.covers, self.total, extra, weights
        )


def _of_both(values: Doubles) -> Doubles:
    """(N, G) the larger of both sides, for both."""
    return np.repeat(np.maximum(values[:, 0::2], values[:, 1::2]), 2, 1)


def bend(sums: Doubles, weights: Weights) -> Doubles:
    """What sums of evidence (of any shape) are multiplied by: 1 for small ones, less the larger they are.

    A large marking is not as many independent bits as it has patches. Multiplied by this a larger sum stays
    larger, so more marked skin in a pattern never lowers it against one that does not touch there.
    """
    return np.asarray((1 + np.abs(sums) / weights.bend_from) ** (weights.bend_power - 1), np.float64)


def _pooled_log(values: Doubles) -> Doubles:
    """(N, 1) the logarithm of the sum of exponentials; alike to the bit in whatever order they come."""
    top = values.max(1, keepdims=True)
    return np.asarray(top + np.log(np.sort(np.exp(values - top), 1).sum(1, keepdims=True)), np.float64)


def part_clicked(drawings: Drawings, cells: Cells) -> Doubles:
    """(N,) how much of each drawing is whole regions, 0..1: as if they had been clicked.

    Cells on the midline belong to the regions of both sides and do not count.
    """
    kept = cells.is_sided[drawings.cells]
    region = cells.region[drawings.cells[kept]]
    area = drawings.area[:, kept]
    count = np.bincount(region, minlength=len(cells.region_cm2))
    number = np.flatnonzero(count)
    place = (np.cumsum(count > 0) - 1)[region]
    marked = area @ (place[:, None] == np.arange(len(number))).astype(np.float32)
    full = marked >= WHOLE * cells.region_cm2[number]
    inside, every = (np.sort(part, 1).sum(1, dtype=np.float64) for part in (area * full[:, place], area))
    return np.asarray(inside / np.maximum(every, 1e-9), np.float64)


def shares_of(scores: Doubles, pooled: Pooled, weights: Weights) -> Doubles:
    """(N, G + 1) the shares of all candidates and of "something else", which comes last.

    ``scores`` are those of ``pooled``, or others for the same drawings. Candidates' odds are as their scores
    say; but as far as a drawing is whole regions they are flatter, for these tell less than painted edges.
    The order is that of the scores in any case.
    "Something else" is mostly causes that hurt where muscles do: they explain a marking as well as these
    together, and better where many muscles explain it alike than where one stands out (`rest_copies`,
    `rest_even`). And it explains every marking to a part of what so much marked skin can say (`rest_stands`):
    a small drawing that says little leaves the muscles their chance, a large one that none fits does not. Of
    what it thus leads all candidates together by, only a part counts (`rest_lead`): who draws carelessly
    draws a pattern that fits none.
    And what the candidates leave unexplained is its own (`rest_covers`): a muscle that fits a small spot of
    a wide pain perfectly may be a source, but not of that pain.
    It never has more than `rest_most`: some people draw their muscle's pain where nobody would look. Of a
    mere spot it has less (`rest_spot`): that says as little for something else as for any muscle.
    """
    flatter = (1 - pooled.clicked * (1 - weights.flatter_clicked))[:, None]
    scores = scores * flatter
    together = _pooled_log(scores)
    copies = math.log(weights.rest_copies) + _pooled_log(scores * weights.rest_even) / weights.rest_even
    lead = weights.rest_stands * pooled.possible[:, None] * flatter - together
    stands = together + np.minimum(lead, weights.rest_lead * lead)
    whole = np.minimum(pooled.total / weights.rest_spot, 1)[:, None]
    most = math.log(weights.rest_most / (1 - weights.rest_most)) * whole + together
    claims = np.logaddexp(np.logaddexp(copies, stands), _unexplained(scores, together, pooled, weights))
    rest = -np.logaddexp(-claims, -most)
    logits = np.concatenate([scores, rest], 1)
    raised = np.exp(logits - logits.max(1, keepdims=True))
    return np.asarray(raised / np.sort(raised, 1).sum(1, keepdims=True), np.float64)


def _unexplained(scores: Doubles, together: Doubles, pooled: Pooled, weights: Weights) -> Doubles:
    """(N, 1) the score of "something else" by which it has the part of a drawing that nothing explains.

    What candidates explain is the mean of the parts that their whole patterns cover, by their chances among
    each other (their scores less ``together``, that of all of them); from `rest_covers` on it counts as all:
    nobody draws as the charts do, and many hurt from several muscles.
    """
    covered = np.sort(np.exp(scores - together) * pooled.covers, 1).sum(1, keepdims=True)
    left = np.clip(1 - covered / weights.rest_covers, NEVER, 1 - NEVER)
    return np.asarray(np.log(left / (1 - left)) + together, np.float64)


def tied_ranks(scores: Doubles, weights: Weights) -> list[int]:
    """The rank of each score (best first): one more than the number of those that are clearly ahead of it.

    Those that nothing but the same is clearly ahead of share a rank; none of them can be told from the next.
    """
    if not len(scores):
        return []
    others = scores[1:]
    ahead = np.searchsorted(-others, -(others + weights.tie_behind)) + (scores[0] - others > weights.tie)
    return [1, *(ahead + 1).tolist()]


def on_first_places(scores: Doubles, weights: Weights, places: int) -> NDArray[np.bool_]:
    """(N, G) which stand on the first ``places`` places: fewer than so many are clearly ahead of them."""
    tie = weights.tie if places == 1 else weights.tie_behind
    last = -np.partition(-scores, places - 1, 1)[:, places - 1 : places]
    return np.asarray(scores >= last - tie)
