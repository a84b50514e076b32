"""Telling two look-alikes apart: a muscle and another muscle, or a condition that copies it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from glutemap.knowledge.records import Clue, Copycat, Library, Muscle, Weighting
from glutemap.language import inside, later, number, tr
from glutemap.study.about import About
from glutemap.study.question import Kind, Option, Shown, Way
from glutemap.study.slots import Slot

# What is tender under a finger may be either of the two.
_TENDER = re.compile(r"trigger point|tender|palpation", re.IGNORECASE)
_STEPS = {
    "strong": later("a strong step, a judgement and not a measurement"),
    "moderate": later("a moderate step, a judgement and not a measurement"),
    "weak": later("a weak step, a judgement and not a measurement"),
}
ALIKE = 0.34  # part of the main regions of two muscles that they share, from which on they look alike


@dataclass(frozen=True)
class _Pair:
    """A muscle and its look-alike, by id and name; the second is a muscle when ``second_muscle``."""

    first: Muscle
    first_name: str  # as it is shown, like the other one
    second: str
    name: str
    area: str
    second_muscle: bool

    @property
    def item(self) -> str:
        return f"{self.first.id}.apart.{self.second}"


def pair_slots(about: About) -> Iterator[Slot]:
    """Every question about a pair."""
    weights = _weights(about.library)
    for pair in _pairs(about):
        # Between a muscle and a condition a clue must speak against the other in so many words: nobody
        # should learn to pass over a broken vertebra because a list is silent about it.
        explicit = not pair.second_muscle
        for clue, weighting in _telling(weights, pair.first.id, pair.second, explicit=explicit):
            yield _by_clue(about, pair, clue, weighting, for_first=True)
        for clue, weighting in _telling(weights, pair.second, pair.first.id, explicit=explicit):
            yield _by_clue(about, pair, clue, weighting, for_first=False)
        for copycat in pair.first.copycats:
            if copycat.condition == pair.second and not _is_unsure(copycat):
                yield _by_text(about, pair, copycat)


def _pairs(about: About) -> Iterator[_Pair]:
    muscles = about.muscles
    for place, muscle in enumerate(muscles):
        first = about.tell(muscle.names.english)
        for copycat in muscle.copycats:
            condition = about.library.conditions.get(copycat.condition)
            if condition is not None:
                name = about.tell(condition.name)
                yield _Pair(muscle, first, condition.id, name, muscle.area, second_muscle=False)
        for other in muscles[place + 1 :]:
            if _likeness(muscle, other) >= ALIKE:
                name = about.tell(other.names.english)
                yield _Pair(muscle, first, other.id, name, muscle.area, second_muscle=True)


def _likeness(one: Muscle, other: Muscle) -> float:
    a, b = ({r for p in m.trigger_points for r in p.words.primary} for m in (one, other))
    return len(a & b) / len(a | b) if a | b else 0.0


Weights = dict[str, dict[str, tuple[Clue, Weighting]]]  # target -> clue id -> both


def _weights(library: Library) -> Weights:
    found: Weights = {}
    for clue_id in sorted(library.clues):
        clue = library.clues[clue_id]
        for weighting in clue.weights:
            found.setdefault(weighting.target, {})[clue_id] = (clue, weighting)
    return found


def _telling(
    weights: Weights, wanted: str, other: str, *, explicit: bool
) -> Iterator[tuple[Clue, Weighting]]:
    """Clues whose yes speaks plainly for one of the two, and for the other not at all or against it.

    ``explicit`` wants those that speak against the other.
    """
    beside = weights.get(other, {})
    for clue_id, (clue, weighting) in weights.get(wanted, {}).items():
        there = beside.get(clue_id)
        if _TENDER.search(clue.therapist) or (there and there[1].speaks == "for"):
            continue
        if weighting.speaks == "for" and (there or (speaks_plainly(weighting) and not explicit)):
            yield clue, weighting


def speaks_plainly(weighting: Weighting) -> bool:
    """Whether a yes makes the target much more likely; a smaller step is too little to ask about."""
    return weighting.speaks == "for" and (weighting.strength == "strong" or (weighting.lr_yes or 0) >= 2)


def _is_unsure(copycat: Copycat) -> bool:
    text = copycat.text.lower()
    return any(word in text for word in ("does not rule", "come along", "both", "also", "or the muscle"))


def _by_clue(about: About, pair: _Pair, clue: Clue, weighting: Weighting, *, for_first: bool) -> Slot:
    if clue.kind == "test":
        test = about.tell(clue.therapist)
        prompt = tr("This test is positive: “{test}” For which does it speak more?", test=test)
    else:
        asked = about.tell(clue.client)
        prompt = tr("The client answers yes: “{question}” For which does it speak more?", question=asked)
    first = pair.first_name
    answer, other = (first, pair.name) if for_first else (pair.name, first)
    told = tr(
        "It speaks for {one} ({step}), and is not known to speak for {other}.",
        one=inside(answer), step=_step(weighting), other=inside(other),
    )  # fmt: skip
    return _slot(pair, prompt, answer, told, weighting.sources or clue.sources, condition=not for_first)


def _step(weighting: Weighting) -> str:
    if weighting.lr_yes:
        decimals = len(f"{weighting.lr_yes:g}".partition(".")[2])
        return tr("published likelihood ratio {ratio}", ratio=number(weighting.lr_yes, decimals))
    return tr(_STEPS[weighting.strength or "weak"])


def _by_text(about: About, pair: _Pair, copycat: Copycat) -> Slot:
    text = about.tell(copycat.text)
    prompt = tr("Two that hurt alike. For which does this speak more? “{sign}”", sign=text)
    told = tr(
        "That points to {condition}, which can copy {muscle}.",
        condition=inside(pair.name), muscle=inside(pair.first_name),
    )  # fmt: skip
    return _slot(pair, prompt, pair.name, told, copycat.sources, condition=True)


def _slot(
    pair: _Pair, prompt: str, answer: str, told: str, sources: tuple[str, ...], *, condition: bool
) -> Slot:
    first = pair.first_name
    kind = "muscle" if pair.second_muscle or not condition else "condition"
    card = f"{kind}:{pair.second if condition else pair.first.id}"
    return Slot(
        item=pair.item, kind=Kind.LOOK_ALIKES, way=Way.CHOOSE, area=pair.area, prompt=prompt, answer=answer,
        explanation=told, sources=sources, card=card, least=1,
        pool=(Option(pair.name if answer == first else first),), shown=Shown(muscle=pair.first.id),
        sided=True,
    )  # fmt: skip
