"""What all makers of questions need of the library: names, nearness, the words of a claim."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache

from glutemap.body.frame import Side
from glutemap.knowledge.records import Claim, Library, Muscle
from glutemap.knowledge.translating import spoken
from glutemap.language import inside, later, tr
from glutemap.study.question import Option

_NOT_TELLING = frozenset({"and", "of", "the"})
_WITH_SIDE = {Side.LEFT: later("{name}, left"), Side.RIGHT: later("{name}, right")}


@dataclass(frozen=True, eq=False)
class About:
    """The library as the makers see it; ``regions`` are the base ids of all patterns of each muscle.

    What is asked is decided by the English words, so that it is the same in every language; ``words`` holds
    for them those of the language in use, and every text that is shown goes through `tell`.
    """

    library: Library
    regions: dict[str, frozenset[str]]
    words: Mapping[str, str] = field(default_factory=dict)

    def tell(self, text: str) -> str:
        """A text of the library in the language in use."""
        return self.words.get(text, text)

    def named(self, muscle: Muscle) -> str:
        """A muscle's name as it stands inside a sentence."""
        return inside(self.tell(muscle.names.english))

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
        """Other muscles as choices by name, still in English."""
        return tuple(Option(other.names.english) for other in self.ordered(muscle, others))

    def offered(self, options: Iterable[Option], answer: str) -> tuple[Option, ...]:
        """Choices in English, as they are offered beside the answer: each once, and none like it."""
        told = (replace(option, text=self.tell(option.text)) for option in distinct(options, answer))
        return distinct(told, self.tell(answer))

    def said(self, claim: Claim) -> str:
        """A claim with what is disputed about it."""
        if not claim.disputed:
            return self.tell(claim.text)
        return tr(
            "{claim} Disputed: {disputed}", claim=self.tell(claim.text), disputed=self.tell(claim.disputed)
        )


def name_words(muscle: Muscle) -> frozenset[str]:
    """The telling words of a muscle's English name."""
    return _words(muscle.names.english)[0] - _NOT_TELLING


def words_of(english: Library, shown: Library) -> dict[str, str]:
    """The words of the library that is shown for those of the English one; none when they are the same.

    Raises ValueError when the two are not one library in two languages.
    """
    if english is shown:
        return {}
    pairs = zip(spoken(english), spoken(shown), strict=True)
    return {text: told for text, told in pairs if text != told}


def sided(name: str, side: Side) -> str:
    """``Soleus, left``; a name on the midline as it is."""
    return name if side is Side.MIDLINE else tr(_WITH_SIDE[side], name=name)


def percent(part: float) -> str:
    """A part of one in hundredths, without a sign."""
    return f"{100 * part:.0f}"


def whole(claim: Claim) -> str:
    """The English words of a claim with those of what is disputed about it, to judge by."""
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
    return " ".join(re.findall(r"\w+", text.casefold()))
