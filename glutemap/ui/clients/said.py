"""How the records are named on screen: days, people, how much is drawn. No Qt."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from glutemap.body.frame import BodyType
from glutemap.language import day, later, many, number, tr
from glutemap.ui import words

if TYPE_CHECKING:
    from datetime import date

    from glutemap.clients.records import Found, Person, Session
    from glutemap.knowledge.records import Library

AREAS_NAMED = 3
_BODIES = {
    BodyType.FEMALE: later("female body"),
    BodyType.MALE: later("male body"),
    BodyType.FEMALE_SLIM: later("slim female body"),
    BodyType.FEMALE_HEAVY: later("heavy female body"),
    BodyType.MALE_SLIM: later("slim male body"),
    BodyType.MALE_HEAVY: later("heavy male body"),
}
_STRONG = {"strong": '<span style="font-weight:600">', "plain": "</span>"}  # as `words.strong`


def with_markup(pattern: str, **values: str) -> str:
    """A translated pattern as HTML; what stands between its {strong} and {plain} is in the heavier weight.

    Its values are plain text.
    """
    plain = {name: escape(value) for name, value in values.items()}
    return words.html(escape(pattern, quote=False).format(**plain, **_STRONG))


def day_or_today(when: date, today: date) -> str:
    """``today`` for today, else the day."""
    return tr("today", "in the place of a date") if when == today else day(when)


def sessions(how_many: int) -> str:
    """``1 session``, ``2 sessions``, ``no sessions yet`` for nothing."""
    return many(how_many, "{n} session", "{n} sessions") if how_many else tr("no sessions yet")


def person_line(person: Person) -> str:
    """What is known about a person, in one line."""
    return " · ".join(filter(None, (_born(person.birth_year), tr(_BODIES[person.body]))))


def found_line(found: Found) -> str:
    """The second line of a client in the list."""
    last = tr("last on {day}", day=day(found.last_on)) if found.last_on else ""
    return " · ".join(filter(None, (_born(found.birth_year), sessions(found.sessions), last)))


def _born(year: int | None) -> str:
    return tr("born {year}", year=year) if year else ""


def is_drawn(session: Session) -> bool:
    """Whether a session holds a drawing."""
    drawing = session.drawings.get("")
    return drawing is not None and bool(drawing.regions or drawing.strokes)


def marked_line(session: Session, library: Library | None) -> str:
    """What is drawn in a session: the strongest areas by name, and how much of the body."""
    drawing = session.drawings.get("")
    if drawing is None or not is_drawn(session):
        return tr("nothing drawn")
    strongest = sorted(drawing.regions, key=lambda mark: -mark.intensity)[:AREAS_NAMED]
    parts = [f"{words.region_name(library, m.region)} {words.intensity(m.intensity)}" for m in strongest]
    more = len(drawing.regions) - len(strongest)
    parts += [many(more, "{n} more", "{n} more")] if more else []
    painted = sum(not stroke.erases for stroke in drawing.strokes)
    parts += [many(painted, "{n} painted place", "{n} painted places")] if painted else []
    return "; ".join(parts)


def measured_line(session: Session) -> str:
    """How much is drawn, in words; empty while it was not measured."""
    drawing = session.drawings.get("")
    known = drawing.measures if drawing else None
    if known is None:
        return ""
    part = tr("{percent} of the body", percent=percent(known.extent_percent))
    return f"{part} · {area(known.extent_cm2)}"


def percent(part: float) -> str:
    """A part of the body, given in per cent: ``0.6 %``."""
    return tr("{n} %", n=number(part, 1 if part < 9.95 else 0))


def area(cm2: float) -> str:
    """An area: ``84 cm²``."""
    return tr("{n} cm²", n=number(cm2))


def also_line(session: Session) -> str:
    """What else a session holds: ``plan of 3, 2 answers``."""
    plan, answers = len(session.plan), len(session.answers)
    parts = (
        many(plan, "plan of {n}", "plan of {n}") if plan else "",
        many(answers, "{n} answer", "{n} answers") if answers else "",
    )
    return ", ".join(filter(None, parts))


def first_line(text: str) -> str:
    """The first line that says something."""
    return next((line.strip() for line in text.splitlines() if line.strip()), "")
