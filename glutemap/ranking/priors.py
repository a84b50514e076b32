"""What is known before the marking is looked at: how often a muscle is found, and answers to clues."""

import math
from collections.abc import Mapping

from glutemap.knowledge.records import Clue, Library, Prevalence, Weighting
from glutemap.language import later, number, tr
from glutemap.ranking.result import Reason
from glutemap.ranking.weights import Weights

FOUND = {
    True: later("Found more often than most: in {part} % of {n} people with {population}. A weak hint."),
    False: later("Found less often than most: in {part} % of {n} people with {population}. A weak hint."),
}
PUBLISHED = {  # by the answer, and whether it speaks for the muscle
    (True, True): later("“{clue}” yes: speaks for it (published likelihood ratio {ratio})."),
    (True, False): later("“{clue}” yes: speaks against it (published likelihood ratio {ratio})."),
    (False, True): later("“{clue}” no: speaks for it (published likelihood ratio {ratio})."),
    (False, False): later("“{clue}” no: speaks against it (published likelihood ratio {ratio})."),
}
OUR_OWN = {
    (True, True): later("“{clue}” yes: speaks for it (our own coarse step)."),
    (True, False): later("“{clue}” yes: speaks against it (our own coarse step)."),
    (False, True): later("“{clue}” no: speaks for it (our own coarse step)."),
    (False, False): later("“{clue}” no: speaks against it (our own coarse step)."),
}


def _plain(value: float) -> str:
    """A figure as it was published: with no more decimals than it has."""
    _whole, _point, decimals = f"{value:g}".partition(".")
    return number(value, len(decimals))


def _people(record: Prevalence) -> tuple[str, int]:
    return record.population, record.n


class Priors:
    """The weak prior per muscle, from the first prevalence record of each.

    A figure counts against those of other muscles in the same people only: 11 % of people with bad knees and
    76 % of people with bad backs do not compare.
    """

    def __init__(self, library: Library, weights: Weights) -> None:
        self.first: dict[str, Prevalence] = {}
        for record in library.prevalence:
            if record.percent > 0:
                self.first.setdefault(record.muscle, record)
        logs: dict[tuple[str, int], list[float]] = {}
        for muscle in sorted(self.first):
            record = self.first[muscle]
            logs.setdefault(_people(record), []).append(math.log(record.percent))
        typical = {people: math.fsum(values) / len(values) for people, values in logs.items()}
        self.points = {
            muscle: weights.prior * (math.log(record.percent) - typical[_people(record)])
            for muscle, record in self.first.items()
            if len(logs[_people(record)]) > 1
        }

    def reason(self, muscle: str) -> Reason | None:
        """The prior term of a muscle; None when there is no figure to compare."""
        if muscle not in self.points:
            return None
        record = self.first[muscle]
        points = self.points[muscle]
        text = tr(FOUND[points > 0], part=_plain(record.percent), n=record.n, population=record.population)
        return Reason(text, points, "prior", sources=record.sources, n=record.n)


def clue_points(weighting: Weighting, answer: bool, weights: Weights) -> float:
    """How far one answer shifts the odds of its target, as a natural logarithm."""
    ratio = weighting.lr_yes if answer else weighting.lr_no
    if ratio is not None and ratio > 0:
        return math.log(ratio)
    if weighting.strength is None:
        return 0.0
    odds = {"strong": weights.strong, "moderate": weights.moderate, "weak": weights.weak}
    step = math.log(odds[weighting.strength])
    if not answer:
        step *= -weights.answer_no
    return step if weighting.speaks == "for" else -step


def clue_sums(library: Library, answers: Mapping[str, bool], weights: Weights) -> dict[str, float]:
    """How far all answers together shift the odds of each muscle or condition they speak about."""
    terms: dict[str, list[float]] = {}
    for clue_id in sorted(answers):
        clue = library.clues.get(clue_id)
        for weighting in clue.weights if clue else ():
            points = clue_points(weighting, answers[clue_id], weights)
            terms.setdefault(weighting.target, []).append(points)
    return {target: math.fsum(points) for target, points in terms.items()}


def _sentence(clue: Clue, weighting: Weighting, answer: bool, points: float) -> str:
    ratio = weighting.lr_yes if answer else weighting.lr_no
    asked, way = clue.client.rstrip("."), (answer, points > 0)
    if ratio is None:
        return tr(OUR_OWN[way], clue=asked)
    return tr(PUBLISHED[way], clue=asked, ratio=_plain(ratio))


def clue_reasons(
    library: Library, answers: Mapping[str, bool], target: str, weights: Weights
) -> tuple[Reason, ...]:
    """The clue terms of one muscle or condition, in the order of the clues' ids."""
    reasons = []
    for clue_id in sorted(answers):
        clue = library.clues.get(clue_id)
        for weighting in clue.weights if clue else ():
            points = clue_points(weighting, answers[clue_id], weights) if weighting.target == target else 0.0
            if clue and points:
                text = _sentence(clue, weighting, answers[clue_id], points)
                sources = weighting.sources or clue.sources
                reasons.append(Reason(text, points, "clue", clue_id, sources))
    return tuple(reasons)
