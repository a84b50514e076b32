"""How stable an order is: the marking drawn again many times, each ranked like the first."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from glutemap.body.frame import BodyType, Side
from glutemap.ranking.findings import Findings
from glutemap.ranking.marking import Drawings, strength
from glutemap.ranking.order import Pooled, on_first_places
from glutemap.ranking.ranker import Ranker
from glutemap.ranking.redraw import Redrawer, Redrawn
from glutemap.ranking.result import Settings
from glutemap.ranking.weights import Weights

Floats = NDArray[np.float32]
Doubles = NDArray[np.float64]

Value = TypeVar("Value", np.bool_, np.float64)

REDRAWS = 200
TOP = 3
USUAL_JACCARD = 0.6  # of drawings of the same back pain a minute apart: 0.62 (Leoni 2013)


class _OverError(Exception):
    """Nobody waits for the answer any more."""


def _wanted() -> bool:
    return False


@dataclass(frozen=True)
class Held:
    """How often a candidate came first, and how often among the first three (parts of all redraws).

    ``either_side`` says that a muscle on the midline is counted on both sides together: ``side`` is the one
    that fits the marking better.
    """

    muscle: str
    side: Side
    first: float
    top_three: float
    either_side: bool = False


@dataclass(frozen=True)
class Stability:
    """The outcome of drawing a marking again.

    Attributes:
        jaccard: The mean overlap of the redraws with the marking.
        redraws: How many there were.
        same_three: The part of redraws whose first three are those of the marking, in any order.
        same_or_tied: The part in which each of them stands on one of the first three places again, which
            several may share.
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
    is_over: Callable[[], bool] = _wanted,
) -> Stability:
    """Draw a pain field (V,) again and count; touches no shared state, so it may run in any thread.

    As soon as ``is_over`` says yes it gives up, and the answer is that of no redraws.
    """

    def check() -> None:
        if is_over():
            raise _OverError

    asked = ranker.asked(answers, settings, findings)
    painless, extra = ranker.painless_term(asked), ranker.extra(asked)
    nothing = Stability(jaccard, 0, 0.0, 0.0, ())
    if not (np.nan_to_num(pain, nan=0.0) > 0).any():
        return nothing
    try:
        drawings = drawn_again(ranker, pain, jaccard, redraws, seed, check)
        check()
    except _OverError:
        return nothing
    was, now = (_pooled(ranker, some, painless, extra) for some in drawings)
    return _count(ranker, was, now, jaccard)


def _pooled(ranker: Ranker, drawings: Drawings, painless: Doubles, extra: Doubles) -> Pooled:
    terms = ranker.muscles.terms(drawings)
    return Pooled.of(ranker.muscles, drawings, terms.total + painless, terms.covers, extra, ranker.weights)


def drawn_again(
    ranker: Ranker,
    pain: Floats,
    jaccard: float,
    redraws: int,
    seed: int,
    check: Callable[[], None] = lambda: None,
) -> tuple[Drawings, Drawings]:
    """A pain field (V,) as a drawing, and the same drawn again so often at this mean overlap."""
    drawn = np.nan_to_num(pain, nan=0.0) > 0
    chance = np.random.default_rng(seed)
    again = Redrawer(ranker.book.surface, drawn, chance, check).redraw(redraws, jaccard)
    itself = Redrawn(again.vertices, drawn[again.vertices][None])
    return as_drawings(ranker, itself, pain), as_drawings(ranker, again, pain)


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


def same_three(was: Pooled, now: Pooled, weights: Weights) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """(N,) whether the first three are the same, in any order; and whether they are but for ties.

    They are but for ties when each of the first three stands on one of the first three places again, which
    several may share. A muscle whose sides count as one in either drawing is the same on either side.
    """
    twins = was.twins | now.twins
    after = top_three(now.scores)
    before = np.broadcast_to(top_three(was.scores), after.shape)
    same = np.asarray((_by_pairs(before, twins) == _by_pairs(after, twins)).all((1, 2)))
    shown = _by_pairs(on_first_places(now.scores, weights, TOP), twins)
    return same, np.asarray((shown | ~_by_pairs(before, twins)).all((1, 2)))


def _counted_once(was: Pooled, now: Pooled, among: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """(G / 2,) the muscles whose sides the marking, or most redraws that name them, cannot tell apart."""
    named = among.reshape(len(among), -1, 2).any(2)
    return np.asarray(was.twins[0] | (2 * (named & now.twins).sum(0) > named.sum(0)), np.bool_)


def _count(ranker: Ranker, was: Pooled, now: Pooled, jaccard: float) -> Stability:
    same, tied = same_three(was, now, ranker.weights)
    among, first = top_three(now.scores), now.scores == now.scores.max(1, keepdims=True)
    one = _counted_once(was, now, among)
    others = 2 * np.flatnonzero(one) + (was.alone[0, 0::2] >= was.alone[0, 1::2])[one]
    often, firsts = (
        _by_pairs(part, np.broadcast_to(one, now.twins.shape)).reshape(len(same), -1).mean(0)
        for part in (among, first)
    )
    often[others] = 0.0  # they are counted on the side that fits the marking better
    rows = ranker.muscles.group_rows.tolist()
    places = [(i, ranker.muscles.rows[row]) for i, row in enumerate(rows) if often[i]]
    held = [
        Held(row.owner, row.side, float(firsts[i]), float(often[i]), bool(one[i // 2])) for i, row in places
    ]
    held.sort(key=lambda h: (-h.top_three, -h.first, h.muscle, h.side))
    return Stability(jaccard, len(same), float(same.mean()), float(tied.mean()), tuple(held))
