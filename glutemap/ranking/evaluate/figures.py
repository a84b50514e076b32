"""The figures of the table: places, calibration, gains."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Doubles = NDArray[np.float64]

STABLE = {0.6: 0.90, 0.4: 0.75}  # how often the first three are to hold when drawn again, by the overlap
FEW = 30  # a tenth of the reliability diagram with fewer shares says nothing


@dataclass(frozen=True)
class Places:
    """How far up the truth stands: parts of all people, and the mean of 1 / place."""

    people: int
    first: float
    three: float
    reciprocal: float

    @staticmethod
    def of(places: Doubles) -> "Places":
        """From places counted from 0."""
        return Places(
            len(places), float((places < 0.5).mean()), float((places < 2.5).mean()),
            float((1 / (1 + places)).mean()),
        )  # fmt: skip


@dataclass(frozen=True)
class Tenth:
    """One bar of the reliability diagram: shares said in a tenth of 0..1, and how often they were right.

    ``error`` is the standard error of how far the two are apart, by chance in which sources there are (all
    people with the same source count as one observation), not only in who draws what; ``drawn`` is that of
    the latter alone (all with the same source whose edges wander in the same waves count as one).
    """

    low: float
    count: int
    said: float
    right: float
    error: float
    drawn: float

    @property
    def off(self) -> float:
        """How far the two are apart."""
        return abs(self.said - self.right)

    @property
    def is_counted(self) -> bool:
        """Whether there are enough shares to say anything."""
        return self.count >= FEW


def reliability(
    shares: Doubles,
    true: NDArray[np.bool_],
    source: NDArray[np.intp] | None = None,
    waves: NDArray[np.intp] | None = None,
) -> tuple[Tenth, ...]:
    """The reliability diagram of all shares (N, K), whoever they are of.

    ``source`` (N,) numbers sources, and ``waves`` (N,) those whose edges wander alike; without, every drawing
    is one of its own.
    """
    number = np.minimum((shares * 10).astype(np.int8), 9)
    alone = np.arange(len(shares))
    alike = [alone if numbers is None else numbers for numbers in (source, waves)]
    out = []
    for tenth in range(10):
        here = number == tenth
        count = int(here.sum())
        if count:
            apart = ((true - shares) * here).sum(1)
            errors = (np.sqrt((np.bincount(whose, apart) ** 2).sum()) / count for whose in alike)
            said, right = float(shares[here].mean()), float(true[here].mean())
            out.append(Tenth(tenth / 10, count, said, right, *map(float, errors)))
    return tuple(out)


def ndcg(found: Sequence[str], wanted: Sequence[Sequence[str]], top: int = 10) -> float:
    """The normalised discounted gain of an order against a guide's, whose first entries are worth most.

    ``wanted`` is the guide in order, muscles that it counts as one in one entry; an entry is worth 1 at its
    best-placed muscle and no more. The worth of entry i of n falls evenly from 2 to 1.
    """
    count = max(len(wanted), 1)
    worth = [2 - i / count for i in range(len(wanted))]
    open_entries = dict(enumerate(wanted))
    gain, place = 0.0, 0
    for muscle in found:
        entry = next((i for i, names in open_entries.items() if muscle in names), None)
        spent = any(muscle in names for i, names in enumerate(wanted) if i not in open_entries)
        if entry is None and spent:
            continue  # the second muscle of an entry that is already found takes no place
        if place >= top:
            break
        if entry is not None:
            gain += worth[entry] / np.log2(place + 2)
            del open_entries[entry]
        place += 1
    best = sum(value / np.log2(i + 2) for i, value in enumerate(worth[:top]))
    return float(gain / best) if best else 0.0
