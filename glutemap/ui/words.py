"""How the window names things: regions, sides, shares and times. No Qt."""

from html import escape
from typing import TYPE_CHECKING

from glutemap.body.frame import Side

if TYPE_CHECKING:
    from collections.abc import Iterable

    from glutemap.knowledge.records import Library, Routine

GRADES = {
    "good": "Well supported",
    "moderate": "Fairly supported",
    "low": "Weakly supported",
    "disputed": "Disputed",
}
LAYERS = {
    "superficial": "just under the skin",
    "intermediate": "middle layer",
    "deep": "deep",
}


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
    name = capital(record.name if record else base.replace("_", " "))
    return name if side is Side.MIDLINE else f"{name}, {side}"


def muscle_name(library: "Library | None", muscle_id: str) -> str:
    """A muscle's English name."""
    record = library.muscles.get(muscle_id) if library else None
    return record.names.english if record else capital(muscle_id.replace("_", " "))


def sided_muscle(library: "Library | None", muscle_id: str, side: Side | str) -> str:
    """``Gluteus medius, left``."""
    name = muscle_name(library, muscle_id)
    return name if side == Side.MIDLINE else f"{name}, {side}"


def sided(name: str, side: Side | str) -> str:
    """``back dimple, left``; a name on the midline as it is."""
    return name if side == Side.MIDLINE else f"{name}, {side}"


def side_first(library: "Library | None", muscle_id: str, side: Side | str) -> str:
    """``left gluteus medius``, for a row of several muscles."""
    name = muscle_name(library, muscle_id)
    name = name[:1].lower() + name[1:]
    return name if side == Side.MIDLINE else f"{side} {name}"


def percent(part: float) -> str:
    """A part of one as ``82 %``; what rounds to nothing is called less than one."""
    if 0 < part < 0.005:
        return "<1 %"
    return f"{round(100 * part)} %"


def intensity(value: float) -> str:
    """An intensity without a needless decimal."""
    return f"{value:.0f}" if value == round(value) else f"{value:.1f}"


def span(seconds: tuple[int, int]) -> str:
    """``30 to 60 seconds``, or minutes where that is easier to say."""
    low, high = seconds
    unit = "seconds"
    if low >= 60 and low % 60 == 0 and high % 60 == 0:
        low, high, unit = low // 60, high // 60, "minutes"
    if low == high:
        return f"{low} {unit.removesuffix('s') if low == 1 else unit}"
    return f"{low} to {high} {unit}"


def dose(routine: "Routine") -> list[tuple[str, str]]:
    """What a routine asks for, as pairs of heading and words, in the order in which one needs them."""
    rows = (
        ("Tool", routine.tool),
        ("Pressure", routine.pressure),
        ("Time", f"{span(routine.seconds)} each side" if routine.seconds else ""),
        ("Hold", routine.hold),
        ("Repeat", routine.repetitions),
        ("How often", routine.frequency),
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
    return "0.0" if abs(value) < 0.05 else f"{value:+.1f}".replace("-", "−")


def listed(words: "Iterable[str]") -> str:
    """``a, b and c``."""
    items = list(words)
    return " and ".join(filter(None, (", ".join(items[:-1]), *items[-1:])))
