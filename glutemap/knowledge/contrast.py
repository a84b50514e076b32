"""Two muscles side by side: what they share, what only one has, and what tells them apart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from glutemap.knowledge.kinship import KINDS, KinKind, kin_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from glutemap.knowledge.records import Clue, Library


@dataclass(frozen=True)
class Split:
    """Names of what both have, and of what only the first or only the second has; in reading order."""

    both: tuple[str, ...]
    first: tuple[str, ...]
    second: tuple[str, ...]


@dataclass(frozen=True)
class Telling:
    """A clue that speaks about one of two muscles and not alike about the other.

    Attributes:
        clue: The clue.
        muscle: The muscle towards which a yes moves the balance.

    """

    clue: Clue
    muscle: str


def splits(library: Library, first: str, second: str) -> dict[KinKind, Split]:
    """By kind of thing that muscles may share, how two muscles divide over it."""
    out: dict[KinKind, Split] = {}
    for kind in KINDS:
        both, only_first, only_second = [], [], []
        for kin in kin_of(library, kind):
            members = {*kin.muscles, *kin.helpers}
            if {first, second} <= members:
                both.append(kin.name)
            elif first in members:
                only_first.append(kin.name)
            elif second in members:
                only_second.append(kin.name)
        out[kind] = Split(tuple(both), tuple(only_first), tuple(only_second))
    return out


def telling(library: Library, first: str, second: str) -> list[Telling]:
    """The clues that tell two muscles apart, tests before questions."""
    found = []
    for clue in library.clues.values():
        balance = _for(clue, first) - _for(clue, second)
        if balance:
            found.append(Telling(clue, first if balance > 0 else second))
    return sorted(found, key=_tests_first)


def _tests_first(item: Telling) -> bool:
    return item.clue.kind != "test"


def _for(clue: Clue, muscle: str) -> int:
    """1 when a yes speaks for a muscle, -1 when against it, 0 when it says nothing."""
    weights = [weight for weight in clue.weights if weight.target == muscle]
    return sum(1 if weight.speaks == "for" else -1 for weight in weights)


def look_alikes(library: Library, muscle: str) -> list[str]:
    """The other muscles, those with the most places of pain and movements in common first."""
    common = dict.fromkeys(library.muscles, 0)
    for kind in ("refers", "movement"):
        for kin in kin_of(library, kind):
            members = {*kin.muscles, *kin.helpers}
            if muscle in members:
                _count(common, members)
    del common[muscle]
    return sorted(common, key=common.__getitem__, reverse=True)


def _count(common: dict[str, int], members: Iterable[str]) -> None:
    for member in members:
        common[member] += 1
