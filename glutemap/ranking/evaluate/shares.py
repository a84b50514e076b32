"""How the numbers of shares were chosen: on many simulated people of the training part, when all others are.

Each of SHARES takes the value of its list that costs least, one after the other until none changes. It costs
the loss (minus the logarithm of the share of what is true, the mean of people with one source or none). And
shares must mean what they say: so it also costs how far tenths of shares are from how often these are right,
the mean over the tenths; that of all shares, those of people who paint and of people who click regions alone
(these may be wrong in opposite ways, and must not make up for each other), and that of "something else"; and
half of how far the furthest tenth of all shares is, which the evaluation judges but which leaps from value to
value.

Shares must mean what they say for other trigger points and causes, too: no number of people evens out which
of these there are. So how far tenths are off is the mean over random halves of the sources. Numbers that are
right for all of them together, because those of some make up for those of others, then cost what they will be
off by where only some of them, or others, are met.
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
    "rest_lead": (0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 1.0),
    "rest_covers": (0.25, 0.3),  # one of three or four sources explains a third or a quarter
    "rest_most": (0.88, 0.9, 0.92, 0.94, 0.96),  # where nothing fits it must be able to say so
}
MEANT = 1.0  # what it costs when shares are off by one on average, beside the loss,
FURTHEST = 0.5  # and when their furthest tenth is
LEAST_GAIN = 1e-5  # a number is changed for no less
CLICKED = 0.5  # of a drawing: then it counts as clicked
SPLITS = 40  # of the sources into halves
SPLIT_SEED = 5


class SharesChooser:
    """Tries numbers of shares on people who are ranked once; ``prior`` (R,) speaks beside the patterns.

    Those with the same source come together, in one or more lists.
    """

    def __init__(
        self,
        stack: Stack,
        people: Iterable[Sequence[Sequence[Person]]],
        prior: Doubles,
        weights: Weights,
    ) -> None:
        sources = [[person for some in lists for person in some] for lists in people]
        parts = [some for some in sources if some]
        self._people = joined(
            [pooled(stack, drawings_of(some, stack.cells, weights), prior, weights) for some in parts]
        )
        self._truth = np.concatenate([truth_of(stack, some) for some in parts])
        self._source = np.repeat(np.arange(len(parts)), [len(some) for some in parts])
        self._halves = halves(np.array([not some[0].sources for some in parts]))
        self._extra = prior[stack.group_rows]
        self._sharpness = weights.sharpness
        self._paints = self._people.clicked < CLICKED

    def cost(self, weights: Weights) -> float:
        """The loss, and how far shares are from how often they are right."""
        if weights.sharpness != self._sharpness:  # nothing else changes the scores
            self._people, self._sharpness = self._people.rescored(self._extra, weights), weights.sharpness
        trial = Trial.of(self._people, self._truth, weights)
        every, *parts = self._off(trial)
        means = sum(map(_mean, (every, *parts)))
        return log_loss(trial) + MEANT * means + FURTHEST * float(np.nan_to_num(every).max(1).mean())

    def _off(self, trial: Trial) -> list[Doubles]:
        """(halves, 10) each how far tenths are off: of all, of who paints, who clicks, of something else."""
        every = np.ones(len(self._paints), np.bool_)
        out = []
        for who, first in ((every, 0), (self._paints, 0), (~self._paints, 0), (every, -1)):
            shares, true = trial.shares[who, first:], trial.true[who, first:]
            out.append(tenths_off(shares, true, self._source[who], self._halves))
        return out

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


def _mean(off: Doubles) -> float:
    """The mean over the tenths that count, and of these over all halves."""
    counts = ~np.isnan(off)
    return float((np.nan_to_num(off).sum(1) / np.maximum(counts.sum(1), 1)).mean())


def halves(is_none: NDArray[np.bool_]) -> Doubles:
    """(2 SPLITS, S) 1 for the sources of a random half, 0 for the others, which are the next half.

    Muscles' points and other causes (``is_none``) are halved each.
    """
    chance, out = np.random.default_rng(SPLIT_SEED), []
    for _ in range(SPLITS):
        half = np.zeros(len(is_none), np.bool_)
        for kind in (is_none, ~is_none):
            some = chance.permutation(np.flatnonzero(kind))
            half[some[: len(some) // 2]] = True
        out += [half, ~half]
    return np.array(out, np.float64)


def tenths_off(shares: Doubles, true: NDArray[np.bool_], source: NDArray[np.intp], among: Doubles) -> Doubles:
    """(H, 10) how far shares (N, K) are off by their tenths, as `reliability` has it, among some sources.

    ``source`` (N,) numbers the S sources, and ``among`` (H, S) says which count; NaN where shares are few.
    """
    number = np.minimum((shares * 10).astype(np.int8), 9) + 10 * source[:, None]
    size = 10 * among.shape[1]
    counted = np.bincount(number.ravel(), minlength=size)
    said = np.bincount(number.ravel(), shares.ravel(), size)
    right = np.bincount(number[true], minlength=size)
    count, too_much = (among @ values.reshape(-1, 10) for values in (counted, said - right))
    return np.where(count >= FEW, np.abs(too_much) / np.maximum(count, 1), np.nan)


def joined(parts: Sequence[Pooled]) -> Pooled:
    """The scores of all drawings of some parts."""
    columns = {field.name: [getattr(part, field.name) for part in parts] for field in fields(Pooled)}
    return Pooled(**{name: np.concatenate(column) for name, column in columns.items()})
