"""The words of the page: sides as the client says them, regions, pictures, sources in short."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from glutemap.body.borders import split
from glutemap.body.frame import Side, View
from glutemap.body.pain import Quality
from glutemap.language import code, inside, later, tr, unbracketed

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from glutemap.body.pain import PainMap
    from glutemap.knowledge.records import Library, Muscle

WHEN_TO_STOP = later(
    "A little pressure or stretch that fades again is fine. Stop if a pain turns sharp, tingles or spreads, "
    "and call before you go on."
)
SMALL_CAPTIONS = {"points": later("Where to press"), "muscle": later("The muscle")}
MOST_REGIONS = 8
MOST_DAILY = 4
_SEEN_FROM = {
    View.POSTERIOR: later("Seen from behind"),
    View.ANTERIOR: later("Seen from the front"),
    View.LEFT: later("Your left side"),
    View.RIGHT: later("Your right side"),
}
_ON_SIDE = {
    Side.LEFT: later("on your left side"),
    Side.RIGHT: later("on your right side"),
    Side.MIDLINE: later("on both sides"),
}
_SHOWS = {
    "pain": later("The body with the marked pain. {seen}."),
    "zones": later("Where the pain of {name} is commonly felt. {seen}."),
    "muscle": later("Where {name} lies, over the bones. {seen}."),
    "points": later("Where to press for {name}. {seen}."),
}
_FEELS = {
    Quality.ACHING: later("aching"),
    Quality.SHARP: later("sharp"),
    Quality.BURNING: later("burning"),
    Quality.TINGLING: later("tingling"),
    Quality.NUMB: later("numb"),
    Quality.STIFF: later("stiff"),
}
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_INITIALS = re.compile(r"(?:\bet al|\b[A-Z]{1,3})$")
_FULL_STOP = re.compile(r"(?<![\s(][^\W\d_])\. ")
LONGEST_SOURCE, LEAST_SOURCE = 96, 40


def capital(text: str) -> str:
    """The text with a capital first letter."""
    return text[:1].upper() + text[1:]


def on_side(side: Side) -> str:
    """``on your left side``, as said to the client."""
    return tr(_ON_SIDE[side])


def seen_from(view: View) -> str:
    """From where the body is seen."""
    return tr(_SEEN_FROM[view]) if view in _SEEN_FROM else capital(view.value.replace("_", " "))


def edges(view: View) -> tuple[str, str]:
    """What is at the left and at the right edge of a picture: the client's own sides, or front and back."""
    across, back, _up = view.rightwards
    if abs(across) < 0.5:
        front_back = tr("front", "edge of a picture"), tr("back", "edge of a picture")
        return front_back if back > 0 else front_back[::-1]
    left_right = tr("your left", "edge of a picture"), tr("your right", "edge of a picture")
    return left_right[::-1] if across > 0 else left_right


_PLACE = {Side.LEFT: later("left {name}"), Side.RIGHT: later("right {name}")}
_YOUR_PLACE = {
    Side.LEFT: later("your left {name}", "a part of the body"),
    Side.RIGHT: later("your right {name}", "a part of the body"),
}
_ONE_EACH_SIDE = ("hip bone", "buttock", "hip", "thigh", "knee", "lower leg", "ankle", "foot")


def on_the_side(region: str, side: Side, whose: str = "the") -> str:
    """A region's name with its side where a person says it.

    ``left low back``, ``front of the left thigh, upper half``, ``middle of the back, left``; with ``your``
    instead of ``the`` as said to the client: ``your left low back``, ``the middle of your back on the left``.
    """
    yours = whose != "the"
    if code() == "en" and " of the " in region:
        return _inside_the_name(region, side, whose)
    if yours:
        return tr(_YOUR_PLACE[side], "a part of the body", name=region)
    return tr(_PLACE[side], name=region)


def _inside_the_name(region: str, side: Side, whose: str) -> str:
    """English puts the side into the middle of such a name; other languages have their own one pattern."""
    part, _of, whole = region.partition(" of the ")
    yours = whose != "the"
    lead = f"the {part}" if yours else part
    if whole.split(",")[0] in _ONE_EACH_SIDE:
        return f"{lead} of {whose} {side} {whole}"
    return f"{lead} of {whose} {whole} on the {side}" if yours else f"{region}, {side}"


def regions_in_words(library: Library, pain: PainMap, touched: Sequence[str]) -> tuple[str, ...]:
    """What hurts, one line for each region: ``Left low back``, ``Low back, both sides``; the worst first."""
    order = sorted(touched, key=lambda region: -pain.regions.get(region, 0.0))
    lines: dict[str, None] = {}
    for region in order:
        base, side = split(region)
        record = library.regions.get(base)
        name = record.name if record else base.replace("_", " ")
        is_both = side is not Side.MIDLINE and f"{base}.{side.opposite}" in touched
        if side is Side.MIDLINE:
            line = capital(name)
        elif is_both:
            line = tr("{name}, both sides", name=capital(name))
        else:
            line = capital(on_the_side(name, side))
        quality = None if is_both else pain.qualities.get(region)
        if quality:
            line = tr("{place} ({feeling})", place=unbracketed(line), feeling=tr(_FEELS[quality]))
        lines[line] = None
    out = list(lines)
    if len(out) > MOST_REGIONS:
        out = [*out[: MOST_REGIONS - 1], tr("and some places nearby, see the pictures")]
    return tuple(out)


def also_called(muscle: Muscle) -> str:
    """The everyday name of a muscle, if it has one."""
    names = muscle.names.everyday
    return tr("also called the {name}", name=names[0]) if names else ""


def about_picture(library: Library, shows: str, view: View, muscle_id: str) -> str:
    """What a picture shows, in words."""
    record = library.muscles.get(muscle_id)
    name = record.names.english if record else ""
    return tr(_SHOWS[shows], name=name, seen=seen_from(view))


def daily(muscle: Muscle) -> tuple[str, ...]:
    """What to keep up and what to leave in daily life."""
    relief = muscle.relief
    better = [tr("Better left alone: {what}", what=inside(claim.text)) for claim in relief.avoid]
    return tuple([*(claim.text for claim in relief.habits), *better][:MOST_DAILY])


def first_sentence(text: str) -> tuple[str, str]:
    """Up to the first full stop that ends a sentence, and what follows; all of it where none does.

    A full stop after a single letter ends no sentence: ``z. B.``.
    """
    found = _FULL_STOP.search(text)
    return (text[: found.end() - 1], text[found.end() :]) if found else (text, "")


def short_source(cite: str) -> str:
    """A citation as short as it can be found again: ``Alfredson H et al. 1998``."""
    head = cite.split(". ", 1)[0]
    year = _YEAR.search(cite)
    if year and _INITIALS.search(head):
        return f"{head}. {year.group()}" if head.endswith("et al") else f"{head} {year.group()}"
    plain = re.sub(r"\s*\([^)]*\)$", "", cite.split(";", 1)[0])
    if len(plain) <= LONGEST_SOURCE:
        return plain
    comma = plain.find(", ", LEAST_SOURCE, LONGEST_SOURCE)
    if comma > 0:  # what it is, without which part of it
        return plain[:comma]
    return plain[:LONGEST_SOURCE].rsplit(" ", 1)[0].rstrip(",;:") + " …"


def short_sources(library: Library, keys: Iterable[str], most: int) -> tuple[str, ...]:
    """The short citations of sources, each once."""
    cites = (library.sources[key].cite for key in keys if key in library.sources)
    return tuple(list(dict.fromkeys(map(short_source, cites)))[:most])
