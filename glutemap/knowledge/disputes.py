"""What the sources disagree on, gathered from the whole library."""

from collections.abc import Iterator
from dataclasses import dataclass

from glutemap.knowledge.records import Claim, Library
from glutemap.knowledge.walk import records_in


@dataclass(frozen=True)
class Dispute:
    """A disputed claim, and what it is about: a muscle, a condition, an exercise, the guide."""

    about: str
    claim: Claim


def disputes(library: Library) -> Iterator[Dispute]:
    """Every disputed claim, muscles first."""
    for muscle in library.muscles.values():
        yield from _of(muscle.names.english, muscle)
    for condition in library.conditions.values():
        yield from _of(condition.name, condition)
    for routine in library.routines.values():
        yield from _of(routine.name, routine)
    for note in library.landmarks.values():
        yield from _of(note.name, note)
    yield from _of("Guide", library.guide)


def doubted_points(library: Library) -> frozenset[tuple[str, str]]:
    """The trigger points, each a muscle's id and its own, of which sources disagree that they are there.

    Only those of muscles with others that are not disputed, to which they yield.
    """
    found: set[tuple[str, str]] = set()
    for muscle in library.muscles.values():
        disputed = [point.id for point in muscle.trigger_points if point.evidence == "disputed"]
        if len(disputed) < len(muscle.trigger_points):
            found.update((muscle.id, point) for point in disputed)
    return frozenset(found)


def _of(about: str, record: object) -> Iterator[Dispute]:
    for _, part in records_in(record):
        if isinstance(part, Claim) and part.disputed:
            yield Dispute(about, part)
