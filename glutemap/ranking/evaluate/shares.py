"""How the numbers of shares were chosen: on many simulated people of the training part, when all others are.

Each of SHARES takes the value of its list that costs least, one after the other until none changes. It costs
the loss (minus the logarithm of the share of what is true, the mean of people with one source or none). And
shares must mean what they say: so it also costs how far tenths of shares are from how often these are right,
the mean over the tenths; that of all shares, that of people who paint alone (for those who click regions are
wrong the other way, and must not make up for it), and that of "something else"; and half of how far the
furthest tenth of all shares is, which the evaluation judges but which leaps from value to value. There are so
many people that chance in who draws what moves none of this by more than a hundredth; what is left of chance
is which trigger points there are.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields, replace

import numpy as np
from numpy.typing import NDArray

from glutemap.ranking.evaluate.figures import FEW
from glutemap.ranking.evaluate.people import Person, drawings_of
from glutemap.ranking.evaluate.trial import Trial, log_loss, pooled, truth_of
from glutemap.ranking.evidence import Stack
from glutemap.ranking.order import Pooled
from glutemap.ranking.weights import Weights

Doubles = NDArray[np.float64]

SHARES: Mapping[str, Sequence[float]] = {
    "sharpness": (1.4, 1.8, 2.2, 2.6, 2.8, 3.0, 3.2, 3.4, 3.8),
    "flatter_clicked": (0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.8, 1.0),
    "rest_copies": (0.05, 0.1, 0.125, 0.15, 0.175, 0.2, 0.25, 0.3, 0.35),
    "rest_even": (0.4, 0.5, 0.6, 0.65, 0.7, 0.8, 1.0),
    "rest_stands": (0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7),
    "rest_covers": (0.2, 0.25, 0.3),  # what one of three or four sources explains is not unexplained
    "rest_most": (0.92, 0.94, 0.96, 0.98),  # it must be able to say more than nine of ten when nothing fits
}
MEANT = 1.0  # what it costs when shares are off by one on average, beside the loss,
FURTHEST = 0.5  # and when their furthest tenth is
LEAST_GAIN = 1e-5  # a number is changed for no less
CLICKED = 0.5  # of a drawing: then it counts as clicked


class SharesChooser:
    """Tries numbers of shares on people who are ranked once; ``prior`` (R,) speaks beside the patterns."""

    def __init__(
        self, stack: Stack, people: Iterable[Sequence[Person]], prior: Doubles, weights: Weights
    ) -> None:
        parts = [some for some in people if some]
        self._people = joined(
            [pooled(stack, drawings_of(some, stack.cells, weights), prior, weights) for some in parts]
        )
        self._truth = np.concatenate([truth_of(stack, some) for some in parts])
        self._extra = prior[stack.group_rows]
        self._sharpness = weights.sharpness
        self._paints = self._people.clicked < CLICKED

    def cost(self, weights: Weights) -> float:
        """The loss, and how far shares are from how often they are right."""
        if weights.sharpness != self._sharpness:  # nothing else changes the scores
            self._people, self._sharpness = self._people.rescored(self._extra, weights), weights.sharpness
        trial = Trial.of(self._people, self._truth, weights)
        every, painted = (_off(trial.shares[who], trial.true[who]) for who in (slice(None), self._paints))
        rest = _off(trial.shares[:, -1:], trial.true[:, -1:])
        means = sum(float(off.mean()) for off in (every, painted, rest))
        return log_loss(trial) + MEANT * means + FURTHEST * float(every.max())

    def choose(self, weights: Weights) -> tuple[Weights, float]:
        """The numbers of SHARES that cost least, as far as one change at a time finds them, and that cost."""
        best, before = self.cost(weights), None
        while weights != before:
            before = weights
            for name, values in SHARES.items():
                for value in values:
                    other = replace(weights, **{name: value})  # type: ignore[arg-type]
                    cost = self.cost(other) if other != weights else best
                    if cost < best - LEAST_GAIN:
                        weights, best = other, cost
        return weights, best


def _off(shares: Doubles, true: NDArray[np.bool_]) -> Doubles:
    """How far off those tenths are that count, as `reliability` has them, but much faster."""
    number = np.minimum((shares * 10).astype(np.int8), 9).ravel()
    count, said = np.bincount(number, minlength=10), np.bincount(number, shares.ravel(), 10)
    right = np.bincount(number[true.ravel()], minlength=10)
    bars = zip(said.tolist(), right.tolist(), count.tolist(), strict=True)
    return np.array([abs(s - r) / n for s, r, n in bars if n >= FEW] or [0.0])


def joined(parts: Sequence[Pooled]) -> Pooled:
    """The scores of all drawings of some parts."""
    columns = {field.name: [getattr(part, field.name) for part in parts] for field in fields(Pooled)}
    return Pooled(**{name: np.concatenate(column) for name, column in columns.items()})
