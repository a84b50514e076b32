"""A model tried on many drawings at once: scores, shares and the place of the truth."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from glutemap.ranking.evaluate.people import Person, Source, drawings_of
from glutemap.ranking.evidence import Stack
from glutemap.ranking.marking import Drawings
from glutemap.ranking.order import Pooled, shares_of
from glutemap.ranking.weights import Weights

Doubles = NDArray[np.float64]
CHUNK = 400  # people handled at once: keeps the tables within some tens of megabytes


@dataclass(frozen=True, eq=False)
class Trial:
    """Scores (N, G), shares and which of them are true (N, G + 1); the last is "something else"."""

    scores: Doubles
    shares: Doubles
    true: NDArray[np.bool_]

    @staticmethod
    def of(people: Pooled, truth: NDArray[np.bool_], weights: Weights) -> "Trial":
        """From scores, and the `truth_of` the people."""
        return Trial(people.scores, shares_of(people.scores, people, weights), _merged(truth, people.twins))


def truth_of(stack: Stack, people: Sequence[Person]) -> NDArray[np.bool_]:
    """(N, G + 1) which muscles and sides hurt; the last when none does."""
    number: dict[Source, int] = {
        (stack.rows[row].owner, stack.rows[row].side): i for i, row in enumerate(stack.group_rows.tolist())
    }
    true = np.zeros((len(people), len(number) + 1), np.bool_)
    for row, person in zip(true, people, strict=True):
        for source in person.sources:
            row[number[source]] = True
        row[-1] = not person.sources
    return true


def _merged(true: NDArray[np.bool_], twins: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """The truth where both sides are one candidate."""
    out = true.copy()
    left, right = out[:, 0:-1:2], out[:, 1:-1:2]
    left |= right & twins
    right &= ~twins
    return out


def run(stack: Stack, people: Sequence[Person], prior: Doubles, weights: Weights) -> Trial:
    """Rank all people."""
    parts = []
    for start in range(0, len(people), CHUNK):
        some = people[start : start + CHUNK]
        parts.append(run_drawings(stack, drawings_of(some, stack.cells, weights), some, prior, weights))
    columns = zip(*((t.scores, t.shares, t.true) for t in parts), strict=True)
    return Trial(*map(np.concatenate, columns))


def pooled(stack: Stack, drawings: Drawings, prior: Doubles, weights: Weights) -> Pooled:
    """The scores of drawings by their patterns and the prior (R,)."""
    terms = stack.terms(drawings)
    return Pooled.of(stack, drawings, terms.total, terms.covers, prior, weights)


def run_drawings(
    stack: Stack, drawings: Drawings, people: Sequence[Person], prior: Doubles, weights: Weights
) -> Trial:
    """Rank people whose drawings are ready."""
    return Trial.of(pooled(stack, drawings, prior, weights), truth_of(stack, people), weights)


def places(scores: Doubles, true: NDArray[np.bool_]) -> Doubles:
    """(N,) the place of the best true answer, from 0; equal scores share the middle of their places."""
    best = np.where(true, scores, -np.inf).max(1, keepdims=True)
    ahead = (scores > best).sum(1)
    level = ((scores == best) & ~true).sum(1)
    return np.asarray(ahead + level / 2, np.float64)


def log_loss(trial: Trial) -> float:
    """The mean of minus the logarithm of the share of the truth; several sources split theirs evenly."""
    logs = np.where(trial.true, np.log(np.maximum(trial.shares, 1e-6)), 0).sum(1)
    count = trial.true.sum(1)
    return float(-(logs / count + np.log(count)).mean())
