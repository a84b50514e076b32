"""The same pain drawn twice: both drawings err from what is felt, and neither is a copy of the other.

So overlaps were measured that are published (`redraw`): two drawings of one pain, of which neither is the
truth. A drawing that is itself drawn again with such an overlap, as `stability` does with a client's, has
erred twice; this tells how much of its unsteadiness is that.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from glutemap.body.frame import Side
from glutemap.ranking.evaluate.people import EXTENTS, SOME, USUAL, WITH_SPILLOVER, felt_of
from glutemap.ranking.evaluate.trial import pooled
from glutemap.ranking.ranker import Ranker
from glutemap.ranking.redraw import Redrawer, Redrawn
from glutemap.ranking.stability import as_drawings, same_three
from glutemap.ranking.zonebook import Key

Doubles = NDArray[np.float64]


@dataclass(frozen=True)
class Twice:
    """Two drawings of the same pain: the mean of people.

    Attributes:
        same: The part of pairs with the same first three, in any order.
        tied: The part in which each of them stands on one of the first three places again.
        first: The part with the same first place.
        felt: The overlap of a drawing with what is felt.

    """

    same: float
    tied: float
    first: float
    felt: float


def draw_twice(
    ranker: Ranker, prior: Doubles, points: Sequence[Key], jaccard: float, people: int, pairs: int, seed: int
) -> Twice:
    """Some people with one active point, each of whom draws it so that every two drawings overlap so."""
    chance = np.random.default_rng(seed)
    found = [
        _of_person(ranker, prior, felt, extent, jaccard, pairs, chance)
        for felt, extent in _people(ranker, points, people, chance)
    ]
    return Twice(*np.mean(found, 0).tolist())


def _people(
    ranker: Ranker, points: Sequence[Key], count: int, chance: np.random.Generator
) -> Iterator[tuple[NDArray[np.bool_], float]]:
    """What each feels (V,), and how much of it they draw."""
    sure = [key for key in points if (key.owner, key.part) not in ranker.muscles.doubted]
    for number in chance.integers(len(sure), size=count).tolist():
        key = sure[number]
        pattern = ranker.book.pattern(key.owner, Side.LEFT, key.part)
        felt = felt_of(pattern, bool(chance.random() < WITH_SPILLOVER))
        yield felt, EXTENTS[str(chance.choice(list(EXTENTS), p=SOME))]


def _of_person(
    ranker: Ranker,
    prior: Doubles,
    felt: NDArray[np.bool_],
    extent: float,
    jaccard: float,
    pairs: int,
    chance: np.random.Generator,
) -> tuple[float, float, float, float]:
    redrawer = Redrawer(ranker.book.surface, felt, chance)
    drawn = redrawer.redraw(pairs + 1, jaccard, extent, with_each_other=True)
    pain = np.where(felt, np.float32(USUAL), np.float32(0))
    was, now = (
        pooled(
            ranker.muscles, as_drawings(ranker, Redrawn(drawn.vertices, some), pain), prior, ranker.weights
        )
        for some in (drawn.marked[:-1], drawn.marked[1:])
    )
    same, tied = same_three(was, now, ranker.weights)
    first = was.scores.argmax(1) == now.scores.argmax(1)
    return (
        float(same.mean()),
        float(tied.mean()),
        float(first.mean()),
        redrawer.overlap(drawn.marked, redrawer.area),
    )
