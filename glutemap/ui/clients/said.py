"""How the records are named on screen: days, people, how much is drawn. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from glutemap.ui import words

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from glutemap.clients.records import Found, Person, Session
    from glutemap.knowledge.records import Library

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
)  # fmt: skip
AREAS_NAMED = 3


def day(when: date) -> str:
    """``3 March 2026``."""
    return f"{when.day} {_MONTHS[when.month - 1]} {when.year}"


def short_day(when: date) -> str:
    """``3 Mar 2026``, for the axis of a chart."""
    return f"{when.day} {_MONTHS[when.month - 1][:3]} {when.year}"


def day_or_today(when: date, today: date) -> str:
    """``today`` for today, else the day."""
    return "today" if when == today else day(when)


def count(number: int, one: str) -> str:
    """``1 session``, ``2 sessions``, ``no sessions yet`` for nothing."""
    return f"no {one}s yet" if not number else f"{number} {one}" if number == 1 else f"{number} {one}s"


def person_line(person: Person) -> str:
    """What is known about a person, in one line."""
    born = f"born {person.birth_year}" if person.birth_year else ""
    return " · ".join(filter(None, (born, f"{person.body} body")))


def found_line(found: Found) -> str:
    """The second line of a client in the list."""
    born = f"born {found.birth_year}" if found.birth_year else ""
    last = f"last on {day(found.last_on)}" if found.last_on else ""
    return " · ".join(filter(None, (born, count(found.sessions, "session"), last)))


def is_drawn(session: Session) -> bool:
    """Whether a session holds a drawing."""
    drawing = session.drawings.get("")
    return drawing is not None and bool(drawing.regions or drawing.strokes)


def marked_line(session: Session, library: Library | None) -> str:
    """What is drawn in a session: the strongest areas by name, and how much of the body."""
    drawing = session.drawings.get("")
    if drawing is None or not is_drawn(session):
        return "nothing drawn"
    strongest = sorted(drawing.regions, key=lambda mark: -mark.intensity)[:AREAS_NAMED]
    parts = [f"{words.region_name(library, m.region)} {words.intensity(m.intensity)}" for m in strongest]
    more = len(drawing.regions) - len(strongest)
    parts += [f"{more} more" if parts else ""] if more else []
    painted = sum(not stroke.erases for stroke in drawing.strokes)
    parts += [f"{painted} painted {'place' if painted == 1 else 'places'}"] if painted else []
    return "; ".join(parts)


def measured_line(session: Session) -> str:
    """How much is drawn, in words; empty while it was not measured."""
    drawing = session.drawings.get("")
    known = drawing.measures if drawing else None
    if known is None:
        return ""
    return f"{percent(known.extent_percent)} of the body · {area(known.extent_cm2)}"


def percent(part: float) -> str:
    """A part of the body, given in per cent: ``0.6 %``."""
    return f"{part:.1f} %" if part < 9.95 else f"{part:.0f} %"


def area(cm2: float) -> str:
    """An area: ``84 cm²``."""
    return f"{cm2:.0f} cm²"


def also_line(session: Session) -> str:
    """What else a session holds: ``plan of 3, 2 answers``."""
    parts = [f"plan of {len(session.plan)}" if session.plan else ""]
    parts += [count(len(session.answers), "answer") if session.answers else ""]
    return ", ".join(filter(None, parts))


def first_line(text: str) -> str:
    """The first line that says something."""
    return next((line.strip() for line in text.splitlines() if line.strip()), "")


def listed_files(paths: Iterable[object]) -> str:
    """Files under each other."""
    return "\n".join(map(str, paths))
