"""Lines of a plan: from the relief of a muscle, and as the page prints them."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from glutemap.language import span, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from glutemap.knowledge.records import Library, Muscle, Routine

MOST_ITEMS = 5
# A full stop after a single letter ends no sentence: "z. B." has two of them.
_SENTENCE = re.compile(r"\S.*?(?:(?:(?<![\s(][^\W\d_])\.|[!?…])(?=\s|$)|$)", re.DOTALL)
_BARE = re.compile(r"^(\d+(?: \w+ \d+)?)(?=$|[,;])")  # "2", "2 or 3", in any language
LONGEST_TITLE = 70  # a first line that is longer is a sentence, not a title


class PlanItem(Protocol):
    """A line of a plan, such as `glutemap.clients.records.PlanItem`."""

    @property
    def item(self) -> str:
        """The id of a routine of ``relief.yaml``; empty for own words."""

    @property
    def words(self) -> str:
        """What to do, as edited; a short first line of several is its title."""

    @property
    def dose(self) -> str:
        """How long and how often."""

    @property
    def days(self) -> str:
        """For how many days or weeks."""

    @property
    def reminder(self) -> str:
        """When to stop."""


@dataclass(frozen=True)
class Line:
    """A plan item made here, before anybody edited it."""

    item: str
    words: str
    dose: str = ""
    days: str = ""
    reminder: str = ""


def dose_of(routine: Routine) -> str:
    """How long, how hard and how often a routine is done, in one line; empty when no source says it."""
    parts = (
        tr("{time} each side", time=span(routine.seconds)) if routine.seconds else "",
        _held(routine.hold),
        _repeats(routine.repetitions),
        routine.frequency,
    )
    return "; ".join(part for part in parts if part)


def _held(words: str) -> str:
    """``a few seconds`` as ``hold a few seconds``, unless the words say themselves what to do."""
    if not words or tr("hold", "a word that the hold of a routine may have in it") in words.lower():
        return words
    return tr("hold {time}", time=words)


def _repeats(words: str) -> str:
    """``2 or 3`` as ``repeat 2 or 3 times``: beside seconds a bare number says nothing."""
    found = _BARE.match(words)
    return tr("repeat {n} times", n=found.group()) + words[found.end() :] if found else words


def line_of(routine: Routine) -> Line:
    """A routine as a line of a plan, in its own words."""
    words = "\n".join([routine.name, " ".join(routine.steps)])
    reminder = routine.caution[0].text if routine.caution else ""
    return Line(routine.id, words, dose_of(routine), "", reminder)


def usual_plan(muscle: Muscle, library: Library) -> tuple[Line, ...]:
    """One routine of each kind, in the order that eases before it loads: release, stretch, strengthen."""
    from glutemap.knowledge.pacing import plan_of

    return tuple(line_of(routine) for routine in plan_of(muscle, library))


def said_once(reminders: Sequence[str]) -> tuple[list[str], list[str]]:
    """Reminders without the sentences that several of them hold, and those sentences, each once."""
    parts = [_SENTENCE.findall(reminder) for reminder in reminders]
    count = Counter(sentence for sentences in parts for sentence in dict.fromkeys(sentences))
    own = [" ".join(s for s in sentences if count[s] == 1) for sentences in parts]
    return own, [sentence for sentence, times in count.items() if times > 1]


def title_and_words(line: PlanItem, library: Library) -> tuple[str, str]:
    """What stands over a line of the plan, and what it says; either may be empty.

    A short first line of several is the title; else the name of the routine is, unless the words are it.
    """
    words = line.words.strip()
    head, _, rest = words.partition("\n")
    if rest.strip() and len(head.strip()) <= LONGEST_TITLE:
        return head.strip(), rest.strip()
    routine = library.routines.get(line.item)
    if routine is None:
        return (words, "") if len(words) <= LONGEST_TITLE else ("", words)
    name = routine.name
    if words.lower().startswith(name.lower()):
        words = words[len(name) :].lstrip(" .:,;-\n")
    return name, words
