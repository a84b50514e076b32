"""How stable an order is: the marking drawn again many times, each ranked like the first."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar

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

Value = TypeVar("Value", np.bool_, np.float64)

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
    was, now = (
        ranker.place(drawings, ranker.muscles.terms(drawings).total + painless, extra)[0]
        for drawings in drawn_again(ranker, pain, jaccard, redraws, seed)
    )
    return _count(ranker, was, now, jaccard)


def drawn_again(
    ranker: Ranker, pain: Floats, jaccard: float, redraws: int, seed: int
) -> tuple[Drawings, Drawings]:
    """A pain field (V,) as a drawing, and the same drawn again so often at this mean overlap."""
    drawn = np.nan_to_num(pain, nan=0.0) > 0
    again = Redrawer(ranker.book.surface, drawn, np.random.default_rng(seed)).redraw(redraws, jaccard)
    itself = Redrawn(again.vertices, drawn[again.vertices][None])
    return _as_drawings(ranker, itself, pain), _as_drawings(ranker, again, pain)


def _as_drawings(ranker: Ranker, redrawn: Redrawn, pain: Floats) -> Drawings:
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


def top_three(scores: Doubles) -> NDArray[np.bool_]:
    """(N, G) which are the three best; where equal, those with the lower numbers."""
    best = np.lexsort((np.broadcast_to(np.arange(scores.shape[1]), scores.shape), -scores))[:, :TOP]
    out = np.zeros(scores.shape, np.bool_)
    np.put_along_axis(out, best, True, 1)
    return out


def _by_pairs(values: NDArray[Value], twins: NDArray[np.bool_]) -> NDArray[Value]:
    """(N, G / 2, 2) of both sides of each muscle; where they count as one, the larger for both."""
    pairs = values.reshape(len(values), -1, 2)
    return np.where(twins[..., None], pairs.max(2, keepdims=True), pairs)


def same_three(was: Pooled, now: Pooled, tie: float) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """(N,) whether the first three are the same, in any order; and whether they are but for ties.

    A muscle whose sides count as one in either drawing is the same on either side.
    """
    twins = was.twins | now.twins
    after = top_three(now.scores)
    before = np.broadcast_to(top_three(was.scores), after.shape)
    same = (_by_pairs(before, twins) == _by_pairs(after, twins)).all((1, 2))
    third = np.where(after, now.scores, np.inf).min(1)
    held = _by_pairs(now.scores, twins) >= (third - tie)[:, None, None]
    return same, (held | ~_by_pairs(before, twins)).all((1, 2))


def _count(ranker: Ranker, was: Pooled, now: Pooled, jaccard: float) -> Stability:
    same, tied = same_three(was, now, ranker.weights.tie)
    one = np.broadcast_to(was.twins, now.twins.shape)
    among = _by_pairs(top_three(now.scores), one)
    first = _by_pairs(now.scores == now.scores.max(1, keepdims=True), one)
    among[..., 1] &= ~one
    often, firsts = (part.reshape(len(same), -1).mean(0).tolist() for part in (among, first))
    places = [ranker.muscles.rows[row] for row in ranker.muscles.group_rows.tolist()]
    held = [
        Held(row.owner, row.side, led, stayed)
        for row, led, stayed in zip(places, firsts, often, strict=True)
        if stayed
    ]
    held.sort(key=lambda h: (-h.top_three, -h.first, h.muscle, h.side))
    return Stability(jaccard, len(same), float(same.mean()), float(tied.mean()), tuple(held))
