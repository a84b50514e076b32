"""What all makers of questions need of the library: names, nearness, the words of a claim."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache

from glutemap.knowledge.records import Claim, Library, Muscle
from glutemap.study.question import Option

_NOT_TELLING = frozenset({"and", "of", "the"})


@dataclass(frozen=True, eq=False)
class About:
    """The library as the makers see it; ``regions`` are the base ids of all patterns of each muscle."""

    library: Library
    regions: dict[str, frozenset[str]]

    @cached_property
    def muscles(self) -> tuple[Muscle, ...]:
        """All muscles, in an order that never changes."""
        return tuple(self.library.muscles[key] for key in sorted(self.library.muscles))

    def nearness(self, one: Muscle, other: Muscle) -> float:
        """How easily two muscles are confused, by place, layer, name and pattern."""
        words = name_words(one) & name_words(other)
        a, b = self.regions.get(one.id, frozenset()), self.regions.get(other.id, frozenset())
        shared = len(a & b) / len(a | b) if a | b else 0.0
        return (
            2.0 * (one.area == other.area) + 1.5 * bool(words) + 0.5 * (one.layer == other.layer) + 2 * shared
        )

    @cached_property
    def _ordered(self) -> dict[str, dict[str, int]]:
        """For each muscle the place of every other one, the most easily confused first."""
        found = {}
        for muscle in self.muscles:
            near = sorted(self.muscles, key=lambda other: (-self.nearness(muscle, other), other.id))
            found[muscle.id] = {other.id: place for place, other in enumerate(near)}
        return found

    def ordered(self, muscle: Muscle, others: Iterable[Muscle]) -> list[Muscle]:
        """Other muscles, the most easily confused first."""
        places = self._ordered[muscle.id]
        return sorted(others, key=lambda other: places[other.id])

    def names(self, muscle: Muscle, others: Iterable[Muscle]) -> tuple[Option, ...]:
        """Other muscles as choices by name."""
        return tuple(Option(other.names.english) for other in self.ordered(muscle, others))


def name_words(muscle: Muscle) -> frozenset[str]:
    """The telling words of a muscle's English name."""
    return _words(muscle.names.english)[0] - _NOT_TELLING


def said(claim: Claim) -> str:
    """A claim with what is disputed about it."""
    return f"{claim.text} Disputed: {claim.disputed}" if claim.disputed else claim.text


def gives_away(text: str, muscle: Muscle) -> bool:
    """Whether a text names the muscle it is about, or says which of its parts it means."""
    words, says_part = _words(text)
    return says_part or bool(words & name_words(muscle))


@lru_cache(maxsize=4096)
def _words(text: str) -> tuple[frozenset[str], bool]:
    return frozenset(re.findall(r"[a-z]+", text.lower())), re.search(r"\bheads?\b.*:", text) is not None


def distinct(options: Iterable[Option], answer: str) -> tuple[Option, ...]:
    """Options whose texts differ from each other and from the answer, in their order."""
    seen = {_folded(answer)}
    kept = []
    for option in options:
        if _folded(option.text) not in seen:
            seen.add(_folded(option.text))
            kept.append(option)
    return tuple(kept)


@lru_cache(maxsize=4096)
def _folded(text: str) -> str:
    return " ".join(re.findall(r"[a-z0-9]+", text.lower()))
