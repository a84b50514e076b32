"""Which red flags the short check asks about for what is marked. No Qt.

The check can be answered in fifteen seconds, so it is short: what is urgent now wherever it may matter, what
is asked wherever it hurts, and then the next in urgency while there is room, each place in its turn. The
sheet of red flags has all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from glutemap.ui.words import split_region

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from glutemap.body.pain import PainMap
    from glutemap.knowledge.records import Library, RedFlag

MOST = 8
_URGENCY = ("now", "today", "soon")


def places_marked(pain: PainMap) -> list[str]:
    """The ids of the regions that hurt, the strongest first."""
    if not pain.strokes:
        return sorted(pain.regions, key=lambda region: -pain.regions[region])
    from glutemap.body.painmap import field
    from glutemap.body.regions import load_regions
    from glutemap.handout.places import regions_of

    regions, felt = load_regions(), field(pain)

    def strength(region: str) -> float:
        return float(felt[regions.of_vertex == regions.ids.index(region)].max())

    return sorted(regions_of(pain), key=strength, reverse=True)


def flags_to_ask(library: Library, places: Iterable[str], raised: Iterable[str] = ()) -> list[RedFlag]:
    """The flags of the short check for pain in places (region ids), the most urgent first.

    What the marking or an answer has ``raised`` is among them.
    """
    bases, already = {split_region(place)[0] for place in places}, set(raised)
    if not bases and not already:
        return []
    fitting = [
        flag
        for flag in library.red_flags.values()
        if flag.id in already or not flag.regions or bases & set(flag.regions)
    ]
    chosen = [f for f in fitting if f.id in already or f.urgency == "now" or not f.regions]
    rest = [f for f in fitting if f not in chosen]
    while rest and len(chosen) < MOST:
        chosen.append(_next(rest, chosen, bases))
        rest.remove(chosen[-1])
    return sorted(chosen, key=_urgency)


def _next(rest: Sequence[RedFlag], chosen: Sequence[RedFlag], bases: set[str]) -> RedFlag:
    """The most urgent of the rest, for the place about which least is asked so far."""
    asked = {base: sum(base in flag.regions for flag in chosen) for base in bases}
    return min(rest, key=lambda f: (_urgency(f), min(asked[base] for base in bases & set(f.regions))))


def question(flag: RedFlag) -> str:
    """What is asked about a flag."""
    return flag.ask or flag.signs[0]


def answered(flags: Sequence[RedFlag], answers: Mapping[str, bool]) -> bool:
    """Whether each of the flags has its answer."""
    return all(flag.id in answers for flag in flags)


def said_yes(flag: RedFlag, answers: Mapping[str, bool]) -> bool:
    """Whether the flag's question, or one of its signs, was answered yes."""
    own = (flag.id, *(f"{flag.id}.{number}" for number in range(len(flag.signs))))
    return any(answers.get(answer_id) for answer_id in own)


def _urgency(flag: RedFlag) -> int:
    return _URGENCY.index(flag.urgency)
