"""How a relief routine is paced: its rounds, each with a side and a time. No Qt."""

import re
from dataclasses import dataclass

from glutemap.knowledge.records import Library, Muscle, Routine

_NUMBER = re.compile(r"\d+")
MOST_ROUNDS = 30  # a plan that asks for more is counted by the person, not by the clock


@dataclass(frozen=True)
class Round:
    """One time through a routine.

    ``seconds`` is 0 where the routine has no time: it ends when the person says so.
    """

    routine: Routine
    side: str  # "left", "right"
    number: int
    of: int
    seconds: int


def repeats(routine: Routine) -> int:
    """How often a side is done: the smallest number that the routine asks for, 1 where it names none.

    Only timed routines are repeated round by round; ten bridges are one round of ten.
    """
    found = _NUMBER.search(routine.repetitions)
    if routine.seconds is None or found is None:
        return 1
    return min(max(int(found.group()), 1), MOST_ROUNDS)


def rounds_of(routine: Routine, first: str = "left") -> list[Round]:
    """The rounds of a routine: one side, then the other, the shorter of its times each."""
    count = repeats(routine)
    seconds = routine.seconds[0] if routine.seconds else 0
    sides = (first, "right" if first == "left" else "left")
    return [Round(routine, side, number, count, seconds) for side in sides for number in range(1, count + 1)]


def plan_of(muscle: Muscle, library: Library) -> list[Routine]:
    """One routine of each kind, in the order that eases before it loads: release, stretch, strengthen."""
    plan = muscle.relief
    chosen = (ids[0] for ids in (plan.release, plan.stretch, plan.strengthen) if ids)
    return [library.routines[routine] for routine in chosen if routine in library.routines]
