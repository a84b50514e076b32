"""The words of the page: sides as the client says them, regions, pictures, sources in short."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from glutemap.body.borders import split
from glutemap.body.frame import Side, View

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from glutemap.body.pain import PainMap
    from glutemap.knowledge.records import Library, Muscle

WHEN_TO_STOP = (
    "A little pressure or stretch that fades again is fine. Stop if a pain turns sharp, tingles or spreads, "
    "and call before you go on."
)
SMALL_CAPTIONS = {"points": "Where to press", "muscle": "The muscle"}
MOST_REGIONS = 8
MOST_DAILY = 4
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
)  # fmt: skip
_SEEN_FROM = {
    View.POSTERIOR: "Seen from behind",
    View.ANTERIOR: "Seen from the front",
    View.LEFT: "Your left side",
    View.RIGHT: "Your right side",
}
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_INITIALS = re.compile(r"(?:\bet al|\b[A-Z]{1,3})$")
LONGEST_SOURCE = 96


def capital(text: str) -> str:
    """The text with a capital first letter."""
    return text[:1].upper() + text[1:]


def listed(words: Iterable[str]) -> str:
    """``a, b and c``."""
    items = list(words)
    return " and ".join(filter(None, (", ".join(items[:-1]), *items[-1:])))


def date_in_words(day: date) -> str:
    """``22 November 2026``: nobody takes the day for the month."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def on_side(side: Side) -> str:
    """``on your left side``, as said to the client."""
    return "on both sides" if side is Side.MIDLINE else f"on your {side} side"


def seen_from(view: View) -> str:
    """From where the body is seen."""
    return _SEEN_FROM.get(view, capital(view.value.replace("_", " ")))


def edges(view: View) -> tuple[str, str]:
    """What is at the left and at the right edge of a picture: the client's own sides, or front and back."""
    across, back, _up = view.rightwards
    if abs(across) < 0.5:
        return ("front", "back") if back > 0 else ("back", "front")
    return ("your right", "your left") if across > 0 else ("your left", "your right")


_ONE_EACH_SIDE = ("hip bone", "buttock", "hip", "thigh", "knee", "lower leg", "ankle", "foot")


def on_the_side(region: str, side: Side, whose: str = "the") -> str:
    """A region's name with its side where a person says it.

    ``left low back``, ``front of the left thigh, upper half``, ``middle of the back, left``; with ``your``
    instead of ``the`` as said to the client: ``your left low back``, ``the middle of your back on the left``.
    """
    part, of, whole = region.partition(" of the ")
    yours = whose != "the"
    if not of:
        return f"{whose} {side} {region}" if yours else f"{side} {region}"
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
        if side is Side.MIDLINE:
            line = capital(name)
        elif f"{base}.{side.opposite}" in touched:
            line = f"{capital(name)}, both sides"
        else:
            line = capital(on_the_side(name, side))
        quality = pain.qualities.get(region)
        lines[f"{line} ({quality})" if quality and "both" not in line else line] = None
    out = list(lines)
    if len(out) > MOST_REGIONS:
        out = [*out[: MOST_REGIONS - 1], "and some places nearby, see the pictures"]
    return tuple(out)


def also_called(muscle: Muscle) -> str:
    """The everyday name of a muscle, if it has one."""
    return f"also called the {muscle.names.everyday[0]}" if muscle.names.everyday else ""


def about_picture(library: Library, shows: str, view: View, muscle_id: str) -> str:
    """What a picture shows, in words."""
    record = library.muscles.get(muscle_id)
    name = record.names.english if record else ""
    what = {
        "pain": "The body with the marked pain",
        "zones": f"Where the pain of {name} is commonly felt",
        "muscle": f"Where {name} lies, over the bones",
        "points": f"Where to press for {name}",
    }[shows]
    return f"{what}. {seen_from(view)}."


def daily(muscle: Muscle) -> tuple[str, ...]:
    """What to keep up and what to leave in daily life."""
    relief = muscle.relief
    better = [f"Better left alone: {lower(claim.text)}" for claim in relief.avoid]
    return tuple([*(claim.text for claim in relief.habits), *better][:MOST_DAILY])


def lower(text: str) -> str:
    """The text with a small first letter, for the middle of a sentence."""
    return text[:1].lower() + text[1:]


def short_source(cite: str) -> str:
    """A citation as short as it can be found again: ``Alfredson H et al. 1998``."""
    head = cite.split(". ", 1)[0]
    year = _YEAR.search(cite)
    if year and _INITIALS.search(head):
        return f"{head}. {year.group()}" if head.endswith("et al") else f"{head} {year.group()}"
    plain = re.sub(r"\s*\([^)]*\)$", "", cite.split(";", 1)[0])
    if len(plain) <= LONGEST_SOURCE:
        return plain
    return plain[:LONGEST_SOURCE].rsplit(" ", 1)[0].rstrip(",;:") + " …"


def short_sources(library: Library, keys: Iterable[str], most: int) -> tuple[str, ...]:
    """The short citations of sources, each once."""
    cites = (library.sources[key].cite for key in keys if key in library.sources)
    return tuple(list(dict.fromkeys(map(short_source, cites)))[:most])
