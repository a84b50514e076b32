"""The evaluation: every figure of the table, from the same drawings for all rules."""

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from glutemap.body.frame import USUAL_BODIES, BodyType, Side
from glutemap.body.painmap import PainMap, field
from glutemap.body.regions import load_regions
from glutemap.knowledge.records import Library
from glutemap.ranking.evaluate.baselines import Baselines
from glutemap.ranking.evaluate.choose import TRAINING_SEED
from glutemap.ranking.evaluate.figures import Places, Tenth, reliability
from glutemap.ranking.evaluate.guides import Guide, gain, load_guides
from glutemap.ranking.evaluate.people import JACCARDS, USUAL, Crowd, Person, drawings_of, points_of
from glutemap.ranking.evaluate.trial import places, pooled, run, truth_of
from glutemap.ranking.evaluate.twice import Twice, draw_twice
from glutemap.ranking.marking import Drawings
from glutemap.ranking.order import Pooled, on_first_places
from glutemap.ranking.ranker import Ranker
from glutemap.ranking.stability import (
    REDRAWS,
    TOP,
    drawn_again,
    measure_stability,
    same_three,
    top_three,
)
from glutemap.ranking.zonebook import ZoneBook, load_zones

Doubles = NDArray[np.float64]

HELD_OUT_SEED = 281
WARM = 5  # turns before any is measured
OURS, LIST, COVERAGE = "glutemap", "region list", "coverage"
ALL = "all"  # people, those who paint and those who click
Held = tuple[float, ...]  # the part with the same first three, and but for ties
OVERLAP, POINT_OVERLAP = "overlap (Jaccard)", "overlap, by trigger point"


@dataclass(frozen=True)
class Sizes:
    """How many people each part of the evaluation takes."""

    single: int = 300
    several: int = 60
    calibration: int = 60000
    stability: int = 80
    mirrored: int = 30
    rankings: int = 100


QUICK = Sizes(single=90, several=20, calibration=1500, stability=10, mirrored=10, rankings=40)


@dataclass(frozen=True)
class SetFigures:
    """How sets do: parts of all people or sources."""

    sources: int
    people: int
    found: float  # of the sources are in the set
    right: float  # of the set's members are sources
    among_three: float  # of the sources are among the first three candidates
    size: float


@dataclass(frozen=True)
class Steadiness:
    """What an order of ours could hold at most, and what its ties take.

    Attributes:
        first: The part of redraws with the same first place.
        hindsight: The part with the three that come most often for each person, picked by hindsight.
        shown: How many stand on the first three places, the median of people.

    """

    first: float
    hindsight: float
    shown: float


@dataclass(frozen=True)
class Speed:
    """Milliseconds of the processor, 95 of 100 below; a crowded machine takes longer by the clock."""

    ranking: float
    with_sets: float
    stability: float


@dataclass(frozen=True)
class Outcome:
    """All figures. Keys of ``single`` are part, style of drawing, rule."""

    single: dict[tuple[str, str, str], Places]
    several: tuple[SetFigures, ...]
    reliability: dict[tuple[str, str], tuple[Tenth, ...]]  # by part, and who: all, painted, clicked
    stability: dict[tuple[float, str], Held]  # by overlap and rule: the same three; with ties
    steadiness: dict[float, "Steadiness"]  # by overlap
    twice: dict[float, Twice]  # by overlap of two drawings of the same pain
    mirrored: tuple[int, int, int]  # people, exactly mirrored, same first three on the other body
    guides: dict[tuple[str, str], float]
    speed: Speed
    sizes: Sizes
    counts: tuple[int, int, int]  # muscles, trigger points, held-out points


class Evaluation:
    """Measures one library."""

    def __init__(self, library: Library, sizes: Sizes) -> None:
        self._book: ZoneBook = load_zones(library)
        self._ranker = Ranker(library, self._book)
        self._sizes = sizes
        self._baselines = Baselines(self._ranker.muscles, len(load_regions().ids))
        self._prior = self._ranker.extra(self._ranker.asked())
        seeds = {"training": TRAINING_SEED + 3, "held out": HELD_OUT_SEED}  # never the people that chose
        doubted = self._ranker.muscles.doubted
        self._crowds = {
            part: Crowd(self._book, points_of(self._book, held_out=part == "held out"), seed, doubted)
            for part, seed in seeds.items()
        }

    def outcome(self) -> Outcome:
        """Everything."""
        singles = {p: c.people(self._sizes.single, 1) for p, c in self._crowds.items()}
        held_out = singles["held out"]
        redrawn = held_out[: self._sizes.stability]
        again = {jaccard: self._stability(redrawn, jaccard) for jaccard in JACCARDS}
        keys = [key for key in self._book.keys if key.kind == "muscle"]
        return Outcome(
            single={k: v for part, people in singles.items() for k, v in self._single(part, people).items()},
            several=tuple(self._several(count) for count in (1, 2, 3)),
            reliability={k: v for part in self._crowds for k, v in self._reliability(part).items()},
            stability={
                (j, rule): held for j, (rules, _steady) in again.items() for rule, held in rules.items()
            },
            steadiness={jaccard: steady for jaccard, (_rules, steady) in again.items()},
            twice={jaccard: self._twice(jaccard) for jaccard in JACCARDS},
            mirrored=self._mirrored(held_out[: self._sizes.mirrored]),
            guides=self._guides(),
            speed=self._speed(held_out),
            sizes=self._sizes,
            counts=(len({k.owner for k in keys}), len(keys), len(points_of(self._book, held_out=True))),
        )

    def _single(self, part: str, people: list[Person]) -> dict[tuple[str, str, str], Places]:
        clicks = self._crowds[part].people(self._sizes.single // 3, 1, clicks=1.0)
        styles: dict[str, list[Person]] = {"all painted": people}
        for jaccard in JACCARDS:
            styles[f"overlap {jaccard:g}"] = [p for p in people if p.jaccard == jaccard]
        for extent in ("under-drawn", "over-drawn"):
            styles[extent] = [p for p in people if p.extent == extent]
        for body in USUAL_BODIES:
            styles[f"{body} body"] = [p for p in people if p.body is body]
        styles["regions clicked"] = clicks
        return {
            (part, style, rule): found
            for style, some in styles.items()
            if some
            for rule, found in self._rules(some).items()
        }

    def _rules(self, people: list[Person]) -> dict[str, Places]:
        weights = self._ranker.weights
        ours = run(self._ranker.muscles, people, self._prior, weights)
        drawings = drawings_of(people, self._ranker.cells, weights)
        true = truth_of(self._ranker.muscles, people)[:, :-1]
        found = {OURS: Places.of(places(ours.scores, ours.true[:, :-1]))}
        for rule, score in self._scorers().items():
            found[rule] = Places.of(places(score(drawings), true))
        return found

    def _several(self, sources: int) -> SetFigures:
        people = self._crowds["held out"].people(self._sizes.several, sources)
        found, right, three, size = [], [], [], []
        for person in people:
            ranking = self._ranker.rank(self._pain(person), person.body)
            truth = set(person.sources)
            members = {(m.muscle, m.side) for m in ranking.combination}
            first = {
                (c.muscle, side) for c in ranking.candidates[:3] for side in _sides(c.side, c.either_side)
            }
            found.append(len(truth & members) / sources)
            right.append(len(truth & members) / max(len(members), 1))
            three.append(len(truth & first) / sources)
            size.append(len(members))
        means = [statistics.fmean(values) for values in (found, right, three, size)]
        return SetFigures(sources, len(people), *means)

    def _reliability(self, part: str) -> dict[tuple[str, str], tuple[Tenth, ...]]:
        """The diagram of all people of a part, and those of who paints and of who clicks alone."""
        stack, weights, crowd = self._ranker.muscles, self._ranker.weights, self._crowds[part]
        none = round(self._sizes.calibration * weights.something_else)
        counts = ((self._sizes.calibration - none, 1), (none, 0))
        sources = (lists for count, n in counts for lists in crowd.groups(count, n, clicks=0.25))
        found = [
            (run(stack, some, self._prior, weights), [person.clicked for person in some], source)
            for source, lists in enumerate(sources)
            for some in lists
            if some
        ]
        shares, true = (np.concatenate([getattr(t, of) for t, *_rest in found]) for of in ("shares", "true"))
        clicked = np.array([is_clicked for _trial, clicks, _source in found for is_clicked in clicks])
        size = [len(clicks) for _trial, clicks, _source in found]
        source = np.repeat([source for *_rest, source in found], size)
        waves = np.repeat(np.arange(len(found)), size)
        who = {ALL: np.ones(len(clicked), np.bool_), "painted": ~clicked, "clicked": clicked}
        return {
            (part, how): reliability(shares[kept], true[kept], source[kept], waves[kept])
            for how, kept in who.items()
            if kept.any()
        }

    def _stability(self, people: Sequence[Person], jaccard: float) -> tuple[dict[str, Held], Steadiness]:
        """By rule how often the first three stay the same, and stay so but for ties; others know no ties."""
        found: dict[str, list[Held]] = {}
        steady = []
        for seed, person in enumerate(people):
            drawings = drawn_again(self._ranker, self._pain(person), jaccard, REDRAWS, seed)
            was, now = self._both(drawings)
            held = same_three(was, now, self._ranker.weights)
            found.setdefault(OURS, []).append((float(held[0].mean()), float(held[1].mean())))
            steady.append(self._steadiness(was.scores, now.scores))
            for rule, score in self._scorers().items():
                before, after = (score(some) for some in drawings)
                same = float((top_three(before) == top_three(after)).all(1).mean())
                found.setdefault(rule, []).append((same, same))
        first, hindsight, _shown = np.mean(steady, 0).tolist()
        shown = float(np.median([shown for *_rest, shown in steady]))
        means = {rule: tuple(np.mean(values, 0).tolist()) for rule, values in found.items()}
        return means, Steadiness(first, hindsight, shown)

    def _twice(self, jaccard: float) -> Twice:
        points = points_of(self._book, held_out=True)
        sizes = self._sizes
        return draw_twice(
            self._ranker, self._prior, points, jaccard, sizes.stability, REDRAWS, HELD_OUT_SEED + 1
        )

    def _steadiness(self, was: Doubles, now: Doubles) -> tuple[float, float, float]:
        often = np.unique(top_three(now), axis=0, return_counts=True)[1].max()
        shown = on_first_places(was, self._ranker.weights, TOP).sum()
        return float((now.argmax(1) == was.argmax()).mean()), float(often / len(now)), float(shown)

    def _both(self, drawings: tuple[Drawings, Drawings]) -> tuple[Pooled, Pooled]:
        """The scores of a drawing, and of the same drawn again."""
        was, now = (pooled(self._ranker.muscles, d, self._prior, self._ranker.weights) for d in drawings)
        return was, now

    def _scorers(self) -> dict[str, Callable[[Drawings], Doubles]]:
        """What people use today."""
        rules = self._baselines
        return {
            LIST: rules.region_list, COVERAGE: rules.coverage,
            OVERLAP: rules.jaccard, POINT_OVERLAP: rules.point_jaccard,
        }  # fmt: skip

    def _mirrored(self, people: Sequence[Person]) -> tuple[int, int, int]:
        exact, kept = 0, 0
        for person in people:
            pain = self._pain(person)
            here = self._ranker.rank(pain, person.body)
            there = self._ranker.rank(self._book.surface.mirrored(pain), person.body)
            was = [(c.muscle, c.side, c.share) for c in here.candidates]
            exact += was == [(c.muscle, c.side.opposite, c.share) for c in there.candidates]
            other = next(body for body in USUAL_BODIES if body is not person.body)
            switched = self._ranker.rank(pain, other)
            kept += [c.muscle for c in here.candidates[:3]] == [c.muscle for c in switched.candidates[:3]]
        return len(people), exact, kept

    def _guides(self) -> dict[tuple[str, str], float]:
        guides = load_guides()
        parts = {part: [g for g in guides if g.part == part] for part in ("training", "held_out")}
        rules: dict[str, Callable[[Guide], Sequence[str]]] = {
            OURS: self._our_order,
            LIST: lambda guide: self._order_by(guide, "region_list"),
            COVERAGE: lambda guide: self._order_by(guide, "coverage"),
            OVERLAP: lambda guide: self._order_by(guide, "jaccard"),
            POINT_OVERLAP: lambda guide: self._order_by(guide, "point_jaccard"),
        }
        return {
            (part, rule): gain(some, order) for part, some in parts.items() for rule, order in rules.items()
        }

    def _our_order(self, guide: Guide) -> list[str]:
        ranking = self._ranker.rank_pain(PainMap(regions=guide.marking))
        return list(dict.fromkeys(c.muscle for c in ranking.candidates))

    def _order_by(self, guide: Guide, rule: str) -> list[str]:
        marked = np.flatnonzero(field(PainMap(regions=guide.marking)))
        person = Person(marked, (), 1.0, "", True, BodyType.FEMALE)
        drawings = drawings_of([person], self._ranker.cells, self._ranker.weights)
        scores: Doubles = getattr(self._baselines, rule)(drawings)[0]
        stack = self._ranker.muscles
        order = np.argsort(-scores, kind="stable")
        return list(dict.fromkeys(stack.rows[stack.group_rows[g]].owner for g in order.tolist()))

    def _speed(self, people: Sequence[Person]) -> Speed:
        pains = [self._pain(p) for p in people[:20]]
        count = self._sizes.rankings
        ranker = self._ranker
        return Speed(
            ranking=_p95(lambda i: ranker.rank(pains[i % len(pains)], sets=False), count),
            with_sets=_p95(lambda i: ranker.rank(pains[i % len(pains)]), count),
            stability=_p95(lambda i: measure_stability(ranker, pains[i % len(pains)]), max(count // 5, 8)),
        )

    def _pain(self, person: Person) -> NDArray[np.float32]:
        pain = np.zeros(self._book.surface.n, np.float32)
        pain[person.vertices] = USUAL
        return pain


def _sides(side: Side, either: bool) -> tuple[Side, ...]:
    return (side, side.opposite) if either else (side,)


def _p95(task: Callable[[int], object], times: int) -> float:
    took = []
    for turn in range(WARM):
        task(turn)
    for turn in range(times):
        began = time.process_time()
        task(turn)
        took.append((time.process_time() - began) * 1000)
    return statistics.quantiles(took, n=20)[-1]


def evaluate(library: Library, *, quick: bool = False) -> Outcome:
    """Measure a library; some minutes, or well under one when quick."""
    return Evaluation(library, QUICK if quick else Sizes()).outcome()
