"""The house rules that a schema cannot say: sources, sane numbers, and what belongs together."""

import math
import re
from collections.abc import Callable, Iterator
from typing import Any

from glutemap.knowledge.draft import Draft
from glutemap.knowledge.faults import Fault, FieldPath, quote
from glutemap.knowledge.records import (
    Clue,
    Condition,
    ManualMark,
    ManualPicture,
    Muscle,
    Prevalence,
    Record,
    RedFlag,
    Region,
    ReliefPlan,
    Routine,
    Source,
    Spot,
    TriggerPoint,
    Weighting,
    Zone,
    ZoneWords,
)
from glutemap.knowledge.walk import numbers_in, records_in, words_in
from glutemap.knowledge.wording import breaches_of_text

Found = Iterator[tuple[FieldPath, str]]

WIDTH_MM = (10.0, 200.0)
OFFSET_MM = 300.0
PLAIN_LETTERS = (60, 900)
MOST_OF = {"trigger_points": 12, "zones": 12, "along": 24}  # drawing takes time with their number


def check_house_rules(draft: Draft) -> Iterator[Fault]:
    """Every breach of a house rule."""
    for entry in draft.entries:
        for path, record in records_in(entry.record):
            for inner, message in _breaches(record):
                yield entry.fault((*path, *inner), message)


def doubts(draft: Draft) -> Iterator[Fault]:
    """What may be meant, but is more often forgotten."""
    for entry in draft.entries:
        for path, record in records_in(entry.record):
            if isinstance(record, TriggerPoint):
                drawn = any(zone.kind == "spillover" for zone in record.zones)
                if drawn and not record.words.spillover:
                    yield entry.fault((*path, "words"), "a spillover is drawn, but its regions are not named")
                if record.words.spillover and not drawn:
                    yield entry.fault(
                        (*path, "words", "spillover"), "regions of a spillover, but none is drawn"
                    )


def _breaches(record: Record) -> Found:
    yield from _of_numbers(record)
    yield from _of_sources(record)
    yield from _of_lengths(record)
    for path, text in words_in(record):
        yield from ((path, message) for message in breaches_of_text(record, str(path[0]), text))
    rule = _RULES.get(type(record))
    if rule:
        yield from rule(record)


def _of_numbers(record: Record) -> Found:
    for name, value in numbers_in(record):
        if not math.isfinite(value):
            yield (name,), "must be a finite number"


def _of_sources(record: Record) -> Found:
    sources = getattr(record, "sources", None)
    if sources is None:
        return
    if not sources and not isinstance(record, Weighting):
        yield ("sources",), "at least one source is needed"
    yield from _of_repeats(sources, "sources")


def _of_repeats(words: tuple[str, ...], name: str) -> Found:
    seen: set[str] = set()
    for number, word in enumerate(words):
        if word in seen:
            yield (name, number), f"{quote(word)} is named twice"
        seen.add(word)


def _of_lengths(record: Record) -> Found:
    for name, most in MOST_OF.items():
        number = len(getattr(record, name, ()))
        if number > most:
            yield (name,), f"{number} are too many: {most} at most"


def _between(record: Record, name: str, low: float, high: float, unit: str = "") -> Found:
    value = getattr(record, name)
    if not low <= value <= high:
        yield (name,), f"{value:g} is not within {low:g} to {high:g}{unit}"


def _of_spot(spot: Spot) -> Found:
    yield from _between(spot, "at", 0, 1)
    for name in ("out_mm", "up_mm", "back_mm"):
        yield from _between(spot, name, -OFFSET_MM, OFFSET_MM, " mm")
    if spot.at and not spot.towards:
        yield ("at",), "part of the way needs a landmark to go to: give 'towards'"
    if spot.towards == spot.landmark:
        yield ("towards",), "the way leads to where it begins"


def _of_zone(zone: Zone) -> Found:
    yield from _between(zone, "width_mm", *WIDTH_MM, " mm")
    if not zone.along:
        yield ("along",), "at least one landmark is needed"
    for number, spot in enumerate(zone.along):
        if number and spot == zone.along[number - 1]:
            yield ("along", number), "the same place twice in a row"


def _of_trigger_point(point: TriggerPoint) -> Found:
    kinds = {zone.kind for zone in point.zones}
    if "primary" not in kinds:
        yield ("zones",), "at least one zone must be primary"
    if not point.words.primary:
        yield ("words", "primary"), "at least one region is needed"


def _of_muscle(muscle: Muscle) -> Found:
    for name in ("actions", "find", "trigger_points", "feels", "brings_on", "eases", "see_someone"):
        if not getattr(muscle, name):
            yield (name,), "at least one is needed"
    low, high = PLAIN_LETTERS
    if muscle.plain and not low <= len(muscle.plain) <= high:
        yield ("plain",), f"{len(muscle.plain)} letters; between {low} and {high} are read"


def _of_condition(condition: Condition) -> Found:
    if condition.zones and not any(zone.kind == "primary" for zone in condition.zones):
        yield ("zones",), "at least one zone must be primary"
    if bool(condition.zones) != bool(condition.words and condition.words.primary):
        yield (), "zones and the regions that they cover (words) go together"


def _of_words(words: ZoneWords) -> Found:
    yield from _of_repeats(words.primary, "primary")
    yield from _of_repeats(words.spillover, "spillover")


def _of_plan(plan: ReliefPlan) -> Found:
    for name in ("release", "stretch", "strengthen"):
        yield from _of_repeats(getattr(plan, name), name)


def _of_routine(routine: Routine) -> Found:
    if not routine.steps:
        yield ("steps",), "at least one step is needed"
    if routine.seconds and not 0 < routine.seconds[0] <= routine.seconds[1] <= 3600:
        yield ("seconds",), "the shortest and the longest time, in seconds, up to an hour"


def _of_region(region: Region) -> Found:
    if set(region.choir) != {"left", "right"} and (region.sided or set(region.choir) != {"midline"}):
        yield ("choir",), "the segments of the left and the right are needed"
    for side, segment in region.choir.items():
        if not re.match(r"(f([1-9]|[12][0-9]|3[0-6])|b([1-9]|[12][0-9]|3[0-8]))\Z", segment):
            yield ("choir", side), f"{quote(segment)} is no segment of CHOIR: f1 to f36 or b1 to b38"


def _of_clue(clue: Clue) -> Found:
    if not clue.weights:
        yield ("weights",), "a clue must speak for or against something"
    targets = [weight.target for weight in clue.weights]
    for number, target in enumerate(targets):
        if target in targets[:number]:
            yield ("weights", number, "target"), f"{quote(target)} is weighed twice"


def _of_weighting(weight: Weighting) -> Found:
    ratios = {name: getattr(weight, name) for name in ("lr_yes", "lr_no")}
    published = any(value is not None for value in ratios.values())
    if published and weight.strength:
        yield ("strength",), "a published likelihood ratio or a coarse step, not both"
    if not published and not weight.strength:
        yield (), "needs a likelihood ratio (lr_yes, lr_no) or a strength"
    if published and not weight.sources:
        yield ("sources",), "a likelihood ratio needs its source"
    for name, value in ratios.items():
        if value is not None and not 0.001 <= value <= 1000:
            yield (name,), f"{value:g} is not within 0.001 to 1000"


def _of_prevalence(prevalence: Prevalence) -> Found:
    yield from _between(prevalence, "percent", 0, 100)
    yield from _between(prevalence, "n", 1, 1e7)


def _of_red_flag(flag: RedFlag) -> Found:
    if not flag.signs:
        yield ("signs",), "at least one sign is needed"
    yield from _of_repeats(flag.regions, "regions")


def _of_source(source: Source) -> Found:
    if source.url and not re.match(r"https?://[^\s]+\Z", source.url):
        yield ("url",), "a web address begins with https:// and has no spaces"


def _of_manual_picture(picture: ManualPicture) -> Found:
    if picture.box_mm is not None:
        x0, y0, x1, y1 = picture.box_mm
        if not (all(map(math.isfinite, picture.box_mm)) and x0 < x1 and y0 < y1):
            yield ("box_mm",), "give the left, low, right and high edge, in this order"


def _of_manual_mark(mark: ManualMark) -> Found:
    yield from _between(mark, "strength", 1, 10)


_RULES: dict[type[Record], Callable[[Any], Found]] = {
    Spot: _of_spot,
    Zone: _of_zone,
    TriggerPoint: _of_trigger_point,
    Muscle: _of_muscle,
    Condition: _of_condition,
    ZoneWords: _of_words,
    ReliefPlan: _of_plan,
    Routine: _of_routine,
    Region: _of_region,
    Clue: _of_clue,
    Weighting: _of_weighting,
    Prevalence: _of_prevalence,
    RedFlag: _of_red_flag,
    Source: _of_source,
    ManualPicture: _of_manual_picture,
    ManualMark: _of_manual_mark,
}
