"""Decks: items chosen by area, by hand, or by a course."""

from collections.abc import Iterable
from dataclasses import dataclass

from glutemap.language import tr
from glutemap.study.bank import Bank
from glutemap.study.course import Course
from glutemap.study.course_questions import steps_of


@dataclass(frozen=True)
class Deck:
    """A named choice of items."""

    id: str
    name: str
    items: tuple[str, ...]


EVERYTHING = "everything"


def area_decks(bank: Bank) -> tuple[Deck, ...]:
    """A deck of everything, then one for each area that has items."""
    whole = Deck(EVERYTHING, tr("Everything"), bank.items())
    by_area: dict[str, list[str]] = {area: [] for area in bank.areas}
    for item in whole.items:
        by_area.setdefault(bank.area_of(item), []).append(item)
    names = bank.areas
    decks = (Deck(f"area.{area}", names.get(area, area), tuple(items)) for area, items in by_area.items())
    return (whole, *(deck for deck in decks if deck.items))


def hand_deck(number: int, name: str, muscles: Iterable[str], bank: Bank) -> Deck:
    """A deck of chosen muscles."""
    chosen = set(muscles)
    items = tuple(item for item in bank.by_item if item.split(".", 1)[0] in chosen)
    return Deck(f"hand.{number}", name, items)


def course_deck(course: Course, bank: Bank) -> Deck:
    """A deck of all that a course asks."""
    items = dict.fromkeys(step.item for step in steps_of(course, bank))
    return Deck(f"course.{course.id}", course.title, tuple(items))
