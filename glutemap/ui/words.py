"""How the window names things: regions, sides, shares and times. No Qt."""

from html import escape
from typing import TYPE_CHECKING

from glutemap.body.frame import Side
from glutemap.language import inside, later, number, span, tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from glutemap.knowledge.records import Library, Routine

GRADES = {
    "good": later("Well supported"),
    "moderate": later("Fairly supported"),
    "low": later("Weakly supported"),
    "disputed": later("Disputed"),
}
LAYERS = {
    "superficial": later("just under the skin"),
    "intermediate": later("middle layer"),
    "deep": later("deep"),
}
_SIDES = {
    Side.LEFT: later("left", "side of the body"),
    Side.RIGHT: later("right", "side of the body"),
    Side.MIDLINE: later("midline", "side of the body"),
}
_WITH_SIDE = {Side.LEFT: later("{name}, left"), Side.RIGHT: later("{name}, right")}
_SIDE_FIRST = {Side.LEFT: later("left {name}"), Side.RIGHT: later("right {name}")}


def capital(text: str) -> str:
    """The text with a capital first letter."""
    return text[:1].upper() + text[1:]


def split_region(region_id: str) -> tuple[str, Side]:
    """``low_back.left`` as its base and side."""
    base, _, side = region_id.partition(".")
    return base, Side(side) if side else Side.MIDLINE


def region_name(library: "Library | None", region_id: str) -> str:
    """A region as a person says it: ``Low back, left``."""
    base, side = split_region(region_id)
    record = library.regions.get(base) if library else None
    return sided(capital(record.name if record else base.replace("_", " ")), side)


def muscle_name(library: "Library | None", muscle_id: str) -> str:
    """A muscle's English name."""
    record = library.muscles.get(muscle_id) if library else None
    return record.names.english if record else capital(muscle_id.replace("_", " "))


def sided_muscle(library: "Library | None", muscle_id: str, side: Side | str) -> str:
    """``Gluteus medius, left``."""
    return sided(muscle_name(library, muscle_id), side)


def sided(name: str, side: Side | str) -> str:
    """``back dimple, left``; a name on the midline as it is."""
    return name if side == Side.MIDLINE else tr(_WITH_SIDE[Side(side)], name=name)


def side_name(side: Side | str) -> str:
    """A side alone: ``left``."""
    return tr(_SIDES[Side(side)], "side of the body")


def side_first(library: "Library | None", muscle_id: str, side: Side | str) -> str:
    """``left gluteus medius``, for a row of several muscles."""
    name = inside(muscle_name(library, muscle_id))
    return name if side == Side.MIDLINE else tr(_SIDE_FIRST[Side(side)], name=name)


def percent(part: float) -> str:
    """A part of one as ``82 %``; what rounds to nothing is called less than one."""
    if 0 < part < 0.005:
        return tr("<1 %")
    return tr("{n} %", n=round(100 * part))


def intensity(value: float) -> str:
    """An intensity without a needless decimal."""
    return number(value, 0 if value == round(value) else 1)


def dose(routine: "Routine") -> list[tuple[str, str]]:
    """What a routine asks for, as pairs of heading and words, in the order in which one needs them."""
    rows = (
        (tr("Tool", "of a routine"), routine.tool),
        (tr("Pressure", "of a routine"), routine.pressure),
        (
            tr("Time", "of a routine"),
            tr("{time} each side", time=span(routine.seconds)) if routine.seconds else "",
        ),
        (tr("Hold", "of a routine"), routine.hold),
        (tr("Repeat", "of a routine"), routine.repetitions),
        (tr("How often", "of a routine"), routine.frequency),
    )
    return [(name, capital(text)) for name, text in rows if text]


def html(text: str) -> str:
    """Text as HTML with air between its lines."""
    return f'<p style="line-height:138%; margin:0">{text}</p>'


def plain_html(text: str) -> str:
    """Text without markup as HTML."""
    return html(escape(text))


def strong(text: str) -> str:
    """Text without markup as HTML in the heavier weight of the type scale (there is no bolder one)."""
    return f'<span style="font-weight:600">{escape(text)}</span>'


def points(value: float) -> str:
    """Points of a reason with their sign; what rounds to nothing has none."""
    if abs(value) < 0.05:
        return number(0.0, 1)
    return ("+" if value > 0 else "−") + number(abs(value), 1)


def listed(words: "Iterable[str]") -> str:
    """``a, b and c``."""
    items = list(words)
    if len(items) < 2:
        return "".join(items)
    return tr("{first} and {last}", first=", ".join(items[:-1]), last=items[-1])


def either(words: "Iterable[str]") -> str:
    """``a or b``; a longer row goes on in the same way."""
    items = list(words)
    said = "".join(items[:1])
    for item in items[1:]:
        said = tr("{first} or {last}", first=said, last=item)
    return said
