"""How stable an order is: the marking drawn again many times, each ranked like the first."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from glutemap.body.frame import BodyType, Side
from glutemap.ranking.findings import Findings
from glutemap.ranking.marking import Drawings, strength
from glutemap.ranking.order import Pooled
from glutemap.ranking.ranker import Ranker
from glutemap.ranking.redraw import Redrawer, Redrawn
from glutemap.ranking.result import Settings

Floats = NDArray[np.float32]
Doubles = NDArray[np.float64]

REDRAWS = 200
TOP = 3
USUAL_JACCARD = 0.6  # of drawings of the same back pain a minute apart: 0.62 (Leoni 2013)


@dataclass(frozen=True)
class Held:
    """How often a candidate came first, and how often among the first three (parts of all redraws)."""

    muscle: str
    side: Side
    first: float
    top_three: float


@dataclass(frozen=True)
class Stability:
    """The outcome of drawing a marking again.

    Attributes:
        jaccard: The mean overlap of the redraws with the marking.
        redraws: How many there were.
        same_three: The part of redraws whose first three are those of the marking, in any order.
        same_or_tied: The same, where one that is tied with the third counts as among the three.
        candidates: All that were ever among the first three, most often first.

    """

    jaccard: float
    redraws: int
    same_three: float
    same_or_tied: float
    candidates: tuple[Held, ...]


def measure_stability(
    ranker: Ranker,
    pain: Floats,
    body: BodyType = BodyType.FEMALE,
    answers: Mapping[str, bool] | None = None,
    settings: Settings | None = None,
    findings: Findings | None = None,
    *,
    jaccard: float = USUAL_JACCARD,
    redraws: int = REDRAWS,
    seed: int = 0,
) -> Stability:
    """Draw a pain field (V,) again and count; touches no shared state, so it may run in any thread."""
    drawn = np.nan_to_num(pain, nan=0.0) > 0
    if not drawn.any():
        return Stability(jaccard, 0, 0.0, 0.0, ())
    asked = ranker.asked(answers, settings, findings)
    painless = ranker.painless_term(asked)
    extra = ranker.extra(asked)
    again = Redrawer(ranker.book.surface, drawn, np.random.default_rng(seed)).redraw(redraws, jaccard)
    itself = Redrawn(again.vertices, drawn[again.vertices][None])

    def scores(redrawn: Redrawn) -> Pooled:
        drawings = as_drawings(ranker, redrawn, pain)
        return ranker.place(drawings, ranker.muscles.terms(drawings).total + painless, extra)[0]

    return _count(ranker, scores(itself), scores(again), jaccard)


def as_drawings(ranker: Ranker, redrawn: Redrawn, pain: Floats) -> Drawings:
    """Redrawn skin on cells; newly marked skin hurts as the marked skin does on average."""
    cells = ranker.cells
    level = np.minimum(np.nan_to_num(pain[redrawn.vertices], nan=0.0), np.float32(10))
    level = np.where(level > 0, level, level[level > 0].mean() if (level > 0).any() else 5)
    number = cells.of_vertex[redrawn.vertices]
    order = np.argsort(number, kind="stable")
    starts = np.flatnonzero(np.diff(number[order], prepend=-1))
    share = cells.share_cm2[redrawn.vertices]
    worth = share * strength(level.astype(np.float32), ranker.weights)
    marked = redrawn.marked[:, order]
    area = np.add.reduceat(marked * share[order], starts, 1).astype(np.float32)
    weight = np.add.reduceat(marked * worth[order], starts, 1).astype(np.float32)
    return Drawings(number[order][starts], weight, area, weight.sum(1, dtype=np.float64))


def top_three(scores: Doubles) -> NDArray[np.intp]:
    """(N, 3) the numbers of the best, in rising order of number."""
    best = np.lexsort((np.broadcast_to(np.arange(scores.shape[1]), scores.shape), -scores))[:, :TOP]
    return np.sort(best, 1)


def _count(ranker: Ranker, was: Pooled, now: Pooled, jaccard: float) -> Stability:
    before, after = top_three(was.scores)[0], top_three(now.scores)
    third = np.take_along_axis(now.scores, after, 1).min(1)
    within = now.scores[:, before] >= third[:, None] - ranker.weights.tie
    groups, times = np.unique(after, return_counts=True)
    firsts = np.bincount(now.scores.argmax(1), minlength=now.scores.shape[1])
    count = len(after)
    rows = ranker.muscles.rows
    held = [
        Held(
            rows[ranker.muscles.group_rows[g]].owner, rows[ranker.muscles.group_rows[g]].side,
            float(firsts[g] / count), float(n / count),
        )
        for g, n in zip(groups.tolist(), times.tolist(), strict=True)
    ]  # fmt: skip
    held.sort(key=lambda h: (-h.top_three, -h.first, h.muscle, h.side))
    same = (after == before).all(1)
    return Stability(jaccard, count, float(same.mean()), float(within.all(1).mean()), tuple(held))
