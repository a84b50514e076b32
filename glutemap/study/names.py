"""Whether a typed name means a muscle: spelling is forgiven, another structure's name never is."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from glutemap.knowledge.records import Library, Muscle
from glutemap.knowledge.search import fold


class Typed(StrEnum):
    """What a typed answer turned out to be."""

    RIGHT = "right"
    SHARED = "shared"  # a name that several muscles go by
    OTHER = "other"  # another structure's name, or nearer to it
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Reading:
    """How a typed answer was read; ``meant`` is the name it was read as."""

    typed: Typed
    meant: str = ""


def own_names(muscle: Muscle) -> tuple[str, ...]:
    """Every name of a muscle."""
    names = muscle.names
    every = (names.english, names.latin, names.short, *names.everyday, *names.synonyms)
    return tuple(dict.fromkeys(name for name in every if name))


_IDLE = frozenset({"muscle", "musculus", "the", "m", "muskel", "musculo", "el"})  # in any language


class Names:
    """All names that an answer may be confused with. ``others`` are those of structures without a card.

    ``english`` is the library in English when the other is not: its names are right in every language.
    """

    def __init__(self, library: Library, others: Iterable[str] = (), english: Library | None = None) -> None:
        self._by_name: dict[str, set[str]] = {}  # folded name -> ids of muscles (or "" for another structure)
        self._written: dict[str, str] = {}
        for muscle in library.muscles.values():
            for name in own_names(muscle):
                self._add(name, muscle.id)
            for name in own_names(english.muscles[muscle.id]) if english is not None else ():
                self._add(name, muscle.id)
            for part in muscle.drawn:
                self._add(part.replace("_", " "), muscle.id)
        for name in others:
            if _folded(name) not in self._by_name:
                self._add(name, "")

    def _add(self, name: str, owner: str) -> None:
        key = _folded(name)
        if key:
            self._by_name.setdefault(key, set()).add(owner)
            self._written.setdefault(key, name)

    def read(self, typed: str, muscle_id: str, accepts: Iterable[str] = ()) -> Reading:
        """How an answer is read when ``muscle_id`` is asked for. ``accepts`` are further names of it."""
        key = _folded(typed[:120])
        if not key:
            return Reading(Typed.UNKNOWN)
        allowed = {_folded(name) for name in accepts}
        exact = self._by_name.get(key, set())
        if key in allowed and not exact - {muscle_id}:
            return Reading(Typed.RIGHT, typed)
        if exact:
            return self._read_exact(key, exact, muscle_id)
        return self._read_misspelt(key, muscle_id, allowed)

    def _read_exact(self, key: str, owners: set[str], muscle_id: str) -> Reading:
        kind = Typed.OTHER if muscle_id not in owners else Typed.RIGHT if len(owners) == 1 else Typed.SHARED
        return Reading(kind, self._written[key])

    def _read_misspelt(self, key: str, muscle_id: str, allowed: set[str]) -> Reading:
        """The nearest name decides, and it must be nearer than any that is not the muscle's alone."""
        from rapidfuzz.distance import OSA

        own = {name for name, owners in self._by_name.items() if owners == {muscle_id}}
        own |= {name for name in allowed if name not in self._by_name}
        shared = [name for name, owners in self._by_name.items() if name not in own]
        best, name = min((OSA.distance(key, name), name) for name in own)
        rival, other = min(((OSA.distance(key, name), name) for name in shared), default=(99, ""))
        if rival <= best and rival <= errors_allowed(other):
            mixed = muscle_id in self._by_name[other]
            return Reading(Typed.SHARED if mixed else Typed.OTHER, self._written[other])
        if best < rival and best <= errors_allowed(name):
            return Reading(Typed.RIGHT, self._written.get(name, name))
        return Reading(Typed.UNKNOWN)


def errors_allowed(name: str) -> int:
    """How many letters of a name may be wrong."""
    length = len(name)
    return 0 if length <= 4 else 1 if length <= 8 else 2 if length <= 14 else 3


def _folded(text: str) -> str:
    words = [word for word in fold(text).split() if word not in _IDLE]
    return " ".join(words)
