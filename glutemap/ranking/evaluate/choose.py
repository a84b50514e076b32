"""How the numbers of the model were chosen: on simulated people and published guides of the training part.

One number after the other takes the value of a short list that costs least, round after round until none
changes. What a set of numbers costs is

- the loss on people with one or two active trigger points and on people with pain from no muscle (the mean of
  minus the logarithm of the true sources' shares, at the sharpness of shares that suits the numbers best),
- how often the first three change when people with one source draw again at an overlap of 0.6, and how often
  at 0.4,
- how far the order is from the published guides' (1 minus nDCG at 10),
- the part of all muscles that their own main zone, painted in full, does not bring among the first three.

Then the numbers of shares are chosen on many more people (`shares`), and last the leads that make a place:
those that nine of ten redraws keep when people draw again at an overlap of 0.6. A quarter of the people click
regions. The points and guides of the held-out part are candidates, but never sources here. The lists
hold what is defensible; `Weights` says where a number was kept apart from the least cost, and why.

Run as ``python -m glutemap.ranking.evaluate.choose``; takes some minutes. With ``--shares`` only the numbers
of shares and places are chosen, in about four.
"""

import itertools
import sys
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace

import numpy as np
from numpy.typing import NDArray

from glutemap.body.frame import BodyType
from glutemap.body.painmap import PainMap, field
from glutemap.body.zones import IN_ZONE
from glutemap.knowledge.loading import load_library
from glutemap.ranking.evaluate.guides import gain, load_guides
from glutemap.ranking.evaluate.people import JACCARDS, USUAL, Crowd, Person, drawings_of, points_of
from glutemap.ranking.evaluate.shares import SHARES, SharesChooser
from glutemap.ranking.evaluate.trial import Trial, log_loss, pooled, truth_of
from glutemap.ranking.evidence import Stack
from glutemap.ranking.marking import Drawings
from glutemap.ranking.order import Pooled
from glutemap.ranking.ranker import Ranker
from glutemap.ranking.stability import drawn_again, same_three, top_three
from glutemap.ranking.weights import WEIGHTS, Weights
from glutemap.ranking.zonebook import ZoneBook, load_zones

Doubles = NDArray[np.float64]

TRAINING_SEED = 11
LISTS: Mapping[str, Sequence[float]] = {
    "miss_mm": (20.0, 30.0),
    "far": (0.3, 0.5, 0.7),
    "far_mm": (60.0, 90.0),
    "background": (0.02, 0.03, 0.04),
    "in_floor": (0.01, 0.02),
    "patch_cm2": (6.0, 8.0, 12.0),
    "in_part": (0.1, 0.25, 0.5),
    "part": (0.15, 0.25, 0.4),
    "unmarked": (0.5, 0.65, 0.8),
    "in_primary": (0.65, 0.8),
    "in_spillover": (0.2, 0.3, 0.4),
    "outside_most": (2.0, 3.0, 6.0),
    "bend_power": (0.25, 0.35, 0.5),
    "coarse": (0.2, 0.3, 0.4),
}
ROUNDS = 2
PEOPLE = 320
SECOND = 0.3  # people with two sources, for each of the others
REDRAWN = 26  # people who draw again,
AGAIN = 16  # so often
FOR_SHARES = 24000
FOR_TIES = 150  # people who draw again to see which leads last,
AGAIN_FOR_TIES = 40  # so often,
COMPARED = 7  # of the places
KEPT = 0.9  # of the redraws
NEAR = 0.5
LONGEST = 60
LEAST_GAIN = 5e-4  # a number is changed for no less


def training_people(
    book: ZoneBook, count: int, seed: int = TRAINING_SEED, doubted: Collection[tuple[str, str]] = ()
) -> list[Person]:
    """People with one source, with none (as many as `Weights.something_else` says), and with two."""
    crowd = Crowd(book, points_of(book, held_out=False), seed, doubted)
    others = round(count * WEIGHTS.something_else)
    single = crowd.people(count - others, 1, clicks=0.25) + crowd.people(others, 0, clicks=0.25)
    return single + crowd.people(round(SECOND * count), 2, clicks=0.25)


@dataclass(frozen=True)
class Cost:
    """What a set of numbers costs, by its parts."""

    loss: float
    changed: float  # the part of redraws whose first three are others, summed over both overlaps
    apart: float  # from the guides: 1 - nDCG
    missed: float  # the part of muscles whose own main zone does not show them

    @property
    def total(self) -> float:
        """All of it."""
        return self.loss + self.changed + self.apart + self.missed


class Chooser:
    """Tries numbers on drawings that are made once."""

    def __init__(self, ranker: Ranker, people: Sequence[Person], redrawn: int = REDRAWN) -> None:
        self._ranker, self._people = ranker, list(people)
        self._drawings = drawings_of(self._people, ranker.cells, WEIGHTS)
        self._truth = truth_of(ranker.muscles, self._people)
        self._again = [self._redraw(p, i) for i, p in enumerate(_painted(self._people)[:redrawn])]
        self._own = self._owns()
        self._guides = [guide for guide in load_guides() if guide.part == "training"]
        self._guided = [self._guide(guide.marking) for guide in self._guides]
        self._stacks = {(ranker.weights.miss_mm, ranker.weights.far_mm): ranker.muscles}
        points = ranker.priors.points
        self._prior = np.array([points.get(r.owner, 0.0) for r in ranker.muscles.rows])

    def _redraw(self, person: Person, seed: int) -> tuple[tuple[Drawings, Drawings], ...]:
        """A drawing and its redrawings, for each overlap."""
        pain = _pain(self._ranker, person)
        return tuple(drawn_again(self._ranker, pain, jaccard, AGAIN, seed) for jaccard in JACCARDS)

    def _owns(self) -> tuple[Drawings, NDArray[np.bool_]]:
        """The main zone of each muscle's left side as a drawing, and whose it is (N, G)."""
        stack, book = self._ranker.muscles, self._ranker.book
        people = []
        for row in stack.group_rows[0::2].tolist():
            owner, side, _part = stack.rows[row]
            zone = np.flatnonzero(book.pattern(owner, side).primary >= IN_ZONE)
            people.append(Person(zone, ((owner, side),), 1.0, "", False, BodyType.FEMALE))
        return drawings_of(people, self._ranker.cells, WEIGHTS), truth_of(stack, people)[:, :-1]

    def _missed(self, stack: Stack, weights: Weights) -> float:
        drawings, true = self._own
        three = top_three(self._pooled(stack, drawings, weights).scores)
        return float(1 - (three & true).any(1).mean())

    def _guide(self, marking: Mapping[str, float]) -> Drawings:
        marked = np.flatnonzero(field(PainMap(regions=dict(marking))))
        person = Person(marked, (), 1.0, "", True, BodyType.FEMALE)
        return drawings_of([person], self._ranker.cells, WEIGHTS)

    def stack(self, weights: Weights) -> Stack:
        """The patterns with these numbers."""
        blur = (weights.miss_mm, weights.far_mm)
        if blur not in self._stacks:
            own = self._ranker
            self._stacks[blur] = Stack(own.book, "muscle", own.cells, weights, own.muscles.doubted)
        return self._stacks[blur].reweighted(weights)

    def cost(self, weights: Weights) -> Cost:
        """What these numbers cost, at the sharpness that suits them best."""
        stack = self.stack(weights)
        people = self._pooled(stack, self._drawings, weights)
        for name in ("sharpness", "flatter_clicked"):
            tried = [replace(weights, **{name: value}) for value in SHARES[name]]  # type: ignore[arg-type]
            weights = min(tried, key=lambda other: self._loss(people, other))
        return Cost(
            self._loss(people, weights),
            self._changed(stack, weights),
            self._apart(stack, weights),
            self._missed(stack, weights),
        )

    def _loss(self, people: Pooled, weights: Weights) -> float:
        return log_loss(self._shown(people, weights))

    def _shown(self, people: Pooled, weights: Weights) -> Trial:
        extra = self._prior[self._ranker.muscles.group_rows]
        return Trial.of(people.rescored(extra, weights), self._truth, weights)

    def _pooled(self, stack: Stack, drawings: Drawings, weights: Weights) -> Pooled:
        return pooled(stack, drawings, self._prior, weights)

    def _changed(self, stack: Stack, weights: Weights) -> float:
        same = np.zeros(len(JACCARDS))
        for pairs in self._again:
            for i, pair in enumerate(pairs):
                was, now = (self._pooled(stack, drawings, weights) for drawings in pair)
                same[i] += same_three(was, now, weights)[0].mean() / len(self._again)
        return float((1 - same).sum())

    def _apart(self, stack: Stack, weights: Weights) -> float:
        orders = {}
        for guide, drawing in zip(self._guides, self._guided, strict=True):
            scores = self._pooled(stack, drawing, weights).scores[0]
            groups = np.argsort(-scores, kind="stable").tolist()
            orders[guide.place, guide.cite] = [stack.rows[stack.group_rows[g]].owner for g in groups]
        return 1 - gain(self._guides, lambda guide: list(dict.fromkeys(orders[guide.place, guide.cite])))

    def choose(self, weights: Weights) -> tuple[Weights, Cost]:
        """The numbers of LISTS that cost least, as far as one change at a time finds them."""
        best = self.cost(weights)
        for _ in range(ROUNDS):
            before = weights
            for name, values in LISTS.items():
                for value in values:
                    other = replace(weights, **{name: value})  # type: ignore[arg-type]
                    if value == getattr(weights, name) or other.in_floor >= other.background:
                        continue
                    cost = self.cost(other)
                    if cost.total < best.total - LEAST_GAIN:
                        weights, best = other, cost
                        print(f"  {name} {value:g}: {cost}", flush=True)  # noqa: T201 - it takes minutes
            if weights == before:
                break
        return weights, best


def _painted(people: Sequence[Person]) -> list[Person]:
    """Those with one source who paint."""
    return [p for p in people if len(p.sources) == 1 and not p.clicked]


def _pain(ranker: Ranker, person: Person) -> NDArray[np.float32]:
    pain = np.zeros(ranker.book.surface.n, np.float32)
    pain[person.vertices] = USUAL
    return pain


class Redrawn:
    """Training people who paint and draw again, to see which leads last; ``shown`` are their scores.

    For each of them and each overlap (`JACCARDS`) those of the drawing and of the redrawings.
    """

    def __init__(self, ranker: Ranker, stack: Stack, people: Sequence[Person], weights: Weights) -> None:
        prior = ranker.extra(ranker.asked())
        self.weights = weights
        self.shown: list[list[tuple[Pooled, Pooled]]] = []
        for seed, person in enumerate(people):
            pain = _pain(ranker, person)
            pairs = [drawn_again(ranker, pain, jaccard, AGAIN_FOR_TIES, seed) for jaccard in JACCARDS]
            self.shown.append(
                [
                    (pooled(stack, was, prior, weights), pooled(stack, now, prior, weights))
                    for was, now in pairs
                ]
            )

    def ties(self) -> tuple[float, float]:
        """The least leads that nine of ten redraws keep at an overlap of 0.6.

        That of the first over those behind it, and that of any of the second to the seventh over another.
        """
        leads: tuple[list[tuple[float, float]], ...] = ([], [])
        for (was, now), *_rest in self.shown:
            order = np.argsort(-was.scores[0], kind="stable")[:COMPARED]
            before, after = was.scores[0, order], now.alone[:, order]
            for better, worse in itertools.combinations(range(COMPARED), 2):
                kept = float((after[:, better] > after[:, worse]).mean())
                leads[better > 0].append((float(before[better] - before[worse]), kept))
        return least_lead(leads[0]), least_lead(leads[1])

    def held(self, weights: Weights) -> list[Doubles]:
        """For each overlap how often each person's first three stand on the first three places again."""
        return [
            np.array([same_three(was, now, weights)[1].mean() for was, now in some])
            for some in zip(*self.shown, strict=True)
        ]


def least_lead(leads: Sequence[tuple[float, float]]) -> float:
    """The least lead (in tenths) round which, as far as NEAR, leads were kept in KEPT of all redraws."""
    lead, kept = np.array(leads).T
    for tenth in range(LONGEST):
        near = np.abs(lead - tenth / 10) <= NEAR
        if near.any() and kept[near].mean() >= KEPT:
            return tenth / 10
    return LONGEST / 10


def crowd_for_shares(
    book: ZoneBook, count: int = FOR_SHARES, doubted: Collection[tuple[str, str]] = ()
) -> Iterator[list[list[Person]]]:
    """Training people with one source or none, those with the same source together."""
    crowd = Crowd(book, points_of(book, held_out=False), TRAINING_SEED, doubted)
    others = round(count * WEIGHTS.something_else)
    yield from crowd.groups(count - others, 1, clicks=0.25)
    yield from crowd.groups(others, 0, clicks=0.25)


def choose_shares(ranker: Ranker, weights: Weights, stack: Stack) -> tuple[Weights, float]:
    """All numbers of shares, then those of ties; and what the shares cost."""
    prior, book = ranker.extra(ranker.asked()), ranker.book
    people = crowd_for_shares(book, doubted=stack.doubted)
    chosen, cost = SharesChooser(stack, people, prior, weights).choose(weights)
    print(f"shares: {cost:.4f}", {name: getattr(chosen, name) for name in SHARES}, flush=True)  # noqa: T201
    crowd = Crowd(book, points_of(book, held_out=False), TRAINING_SEED, stack.doubted)
    again = Redrawn(ranker, stack, crowd.people(FOR_TIES, 1), chosen)
    tie, behind = again.ties()
    chosen = replace(chosen, tie=tie, tie_behind=behind)
    print("first three places held, by overlap:", [f"{held.mean():.3f}" for held in again.held(chosen)])  # noqa: T201
    return chosen, cost


def main(count: int = PEOPLE, *, shares_only: bool = False) -> None:
    """Choose, and print beside what ships."""
    book = load_zones(library := load_library())
    ranker, chosen, stack = Ranker(library, book), WEIGHTS, None
    if not shares_only:
        chooser = Chooser(ranker, training_people(book, count, doubted=ranker.muscles.doubted))
        print(f"what ships costs {chooser.cost(WEIGHTS)}", flush=True)  # noqa: T201 - a command of its own
        chosen, cost = chooser.choose(WEIGHTS)
        stack = chooser.stack(chosen)
        print(f"chosen: {cost}", flush=True)  # noqa: T201
    chosen, of_shares = choose_shares(ranker, chosen, stack or ranker.muscles)
    print(f"chosen: shares that cost {of_shares:.4f}")  # noqa: T201
    for name, value in asdict(chosen).items():
        if name in {*LISTS, *SHARES, "tie", "tie_behind"}:
            print(f"  {name} = {value:g} (ships {getattr(WEIGHTS, name):g})")  # noqa: T201


if __name__ == "__main__":
    main(shares_only="--shares" in sys.argv)
