"""Ranking the suspects of a painted pain, as the program's own ranking does; its differences explained."""

from collections.abc import Callable, Iterator, Sequence
from random import Random
from typing import TYPE_CHECKING

from glutemap.body.frame import Side
from glutemap.body.pain import USUAL, PainMap
from glutemap.body.painmap import field
from glutemap.knowledge.records import Muscle, TriggerPoint
from glutemap.language import tr
from glutemap.ranking.result import PATTERN_ONLY, Candidate
from glutemap.study.about import About, percent, sided
from glutemap.study.patterns import is_clear
from glutemap.study.question import Kind, Question, Shown, Way
from glutemap.study.slots import LateSlot

if TYPE_CHECKING:
    from glutemap.ranking.ranker import Ranker

SUSPECTS = 4
CLEARLY = 1.5  # times the share of the next: nearer ones could stand either way round
LEAST_SHARE = 0.002

GetRanker = Callable[[], "Ranker"]


def suspect_slots(about: About, get_ranker: GetRanker) -> Iterator[LateSlot]:
    """For each clear pattern a question what is worth checking first when it hurts there."""
    for muscle in about.muscles:
        for point in muscle.trigger_points:
            if is_clear(point):
                item = f"{muscle.id}.suspects.{point.id}"
                make = _Maker(about, muscle, point, get_ranker, item)
                yield LateSlot(item, Kind.RANK_SUSPECTS, Way.ORDER, muscle.area, make)


class _Maker:
    """Makes the question of one pattern."""

    def __init__(
        self, about: About, muscle: Muscle, point: TriggerPoint, get_ranker: GetRanker, item: str
    ) -> None:
        self.about, self.muscle, self.point = about, muscle, point
        self.get_ranker, self.item = get_ranker, item

    def __call__(self, rng: Random) -> Question | None:
        side = rng.choice((Side.LEFT, Side.RIGHT))
        pain = self._pain(side)
        # By the pattern alone: how often a muscle is found in clinics is no thing to learn by heart.
        ranking = self.get_ranker().rank(field(pain), settings=PATTERN_ONLY, sets=False)
        chosen = clearly_apart(ranking.candidates)
        if len(chosen) < 3:
            return None
        names = [self._name(candidate) for candidate in chosen]
        shuffled = list(names)
        while shuffled == names:
            rng.shuffle(shuffled)
        regions = self.about.library.regions
        where = "; ".join(self.about.tell(regions[r].name) for r in self._regions())
        return Question(
            kind=Kind.RANK_SUSPECTS, way=Way.ORDER, area=self.muscle.area,
            prompt=tr("It hurts here: {regions}. Which is worth checking first? Put them in order.",
                      regions=where),
            answer=tuple(names), choices=tuple(shuffled), explanation=self._told(chosen, names),
            sources=self._sources(chosen), items=(self.item,), card=f"muscle:{chosen[0].muscle}",
            shown=Shown(pain=pain), asides={n: _why(c) for n, c in zip(names, chosen, strict=True)},
        )  # fmt: skip

    def _regions(self) -> list[str]:
        return [region for region in self.point.words.primary if region in self.about.library.regions]

    def _pain(self, side: Side) -> PainMap:
        pain = PainMap()
        for region in self._regions():
            has_sides = self.about.library.regions[region].sided
            pain = pain.with_region(f"{region}.{side}" if has_sides else region, USUAL)
        return pain

    def _name(self, candidate: Candidate) -> str:
        name = self.about.tell(self.about.library.muscles[candidate.muscle].names.english)
        return name if candidate.either_side else sided(name, candidate.side)

    def _told(self, chosen: Sequence[Candidate], names: Sequence[str]) -> str:
        lines = [f"{name} ({_why(candidate)})" for name, candidate in zip(names, chosen, strict=True)]
        return tr("By the pattern alone this program's order is: {order}.", order="; ".join(lines))

    def _sources(self, chosen: Sequence[Candidate]) -> tuple[str, ...]:
        muscles = (self.about.library.muscles[candidate.muscle] for candidate in chosen)
        keys = (key for m in muscles for point in m.trigger_points for key in point.pattern.sources)
        return tuple(dict.fromkeys(keys))


def clearly_apart(candidates: Sequence[Candidate]) -> list[Candidate]:
    """The first candidate and following ones, each clearly behind the one before.

    A muscle counts with its better side alone: the other one would only puzzle.
    """
    chosen: list[Candidate] = []
    seen: set[str] = set()
    for candidate in candidates:
        if len(chosen) == SUSPECTS or candidate.share < LEAST_SHARE:
            break
        if candidate.muscle in seen:
            continue
        seen.add(candidate.muscle)
        last = chosen[-1] if chosen else None
        if last is None or (candidate.rank != last.rank and candidate.share * CLEARLY <= last.share):
            chosen.append(candidate)
    return chosen


def _why(candidate: Candidate) -> str:
    return tr(
        "{explained} % of the marked pain lies in its pattern, {unmet} % of its main area is not marked",
        explained=percent(candidate.explains),
        unmet=percent(candidate.unmet),
    )
