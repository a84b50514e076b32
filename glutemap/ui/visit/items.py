"""What a plan can be made of: the relief of the muscles that are talked about, as lines of a plan. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from glutemap.clients.records import PlanItem
from glutemap.handout.plan import dose_of
from glutemap.handout.wording import first_sentence
from glutemap.language import code, inside, later, span, tr
from glutemap.ui import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any

    from glutemap.body.frame import Side
    from glutemap.knowledge.records import Library, Muscle, Routine
    from glutemap.ui.state import Selection

MOST_MUSCLES = 4  # more than these are not talked about in one visit
GOOD_SIZE = (2, 5)
KINDS = {
    "release": later("Release"),
    "stretch": later("Stretch"),
    "strengthen": later("Strengthen"),
}
MOST_LETTERS = 1_000  # of a line that a session keeps
_GETS_NO_BETTER = ("no better", "gets worse", "not improve")
_STOP = "four_techniques"  # the section of the guide whose last claim says when to stop


@dataclass(frozen=True)
class Offer:
    """One thing that may go into the plan: its name, its kind, how long, and the line it becomes."""

    name: str
    kind: str
    quick: str
    item: PlanItem
    is_usual: bool = False  # the first of its kind: what is offered before anybody asks for more


@dataclass(frozen=True)
class Talked:
    """A muscle that is talked about, with all that may help it."""

    muscle: str
    side: Side
    offers: tuple[Offer, ...]


def talked_about(
    library: Library | None, selection: Selection | None, ranking: Any, most: int = MOST_MUSCLES
) -> list[Talked]:
    """The muscles that are talked about: the picked one, the first candidate, the smallest set, the next."""
    if library is None:
        return []
    found: dict[str, Side] = {}
    if selection is not None:
        found[selection.muscle_id] = selection.side
    if ranking is not None:
        first, following = ranking.candidates[:1], ranking.candidates[1:3]
        for member in (*first, *ranking.combination, *following):
            found.setdefault(member.muscle, member.side)
    known = [(library.muscles[name], side) for name, side in found.items() if name in library.muscles]
    return [Talked(muscle.id, side, tuple(offers_of(muscle, library))) for muscle, side in known[:most]]


def offers_of(muscle: Muscle, library: Library) -> list[Offer]:
    """All that may help a muscle: one routine of each kind first, then the others, then habits."""
    plan = muscle.relief
    chosen: list[Offer] = []
    for ids in (plan.release, plan.stretch, plan.strengthen):
        routines = [library.routines[name] for name in ids if name in library.routines]
        chosen += [_offer(r, muscle, library, usual=n == 0) for n, r in enumerate(routines)]
    chosen.sort(key=_usual_first)
    habits = (PlanItem(item="", words=claim.text) for claim in plan.habits)
    return [*chosen, *(Offer(item.words, tr("Habit"), "", item) for item in habits)]


def _usual_first(offer: Offer) -> bool:
    return not offer.is_usual


def _offer(routine: Routine, muscle: Muscle, library: Library, *, usual: bool) -> Offer:
    quick = span(routine.seconds) if routine.seconds else routine.repetitions or routine.frequency
    item = item_of(routine, muscle, library)
    return Offer(routine.name, tr(KINDS[routine.kind]), quick, item, usual)


def item_of(routine: Routine, muscle: Muscle, library: Library) -> PlanItem:
    """A routine as a line of the plan; no field holds anything that the data does not say.

    ``days`` stays empty: no source says for how many days; the therapist does.
    """
    reminder = " ".join(filter(None, (stop_of(routine, library), call_of(muscle))))
    return PlanItem(
        item=routine.id,
        words="\n".join([routine.name, " ".join(routine.steps)]),
        dose=words.capital(dose_of(routine))[:MOST_LETTERS],
        reminder=reminder[:MOST_LETTERS],
    )


def stop_of(routine: Routine, library: Library) -> str:
    """When to stop: the routine's own cautions, else what the guide says of all of them."""
    if routine.caution:
        return " ".join(claim.text for claim in routine.caution)
    general = next((s.claims[-1].text for s in library.guide.sections if s.id == _STOP and s.claims), "")
    return first_sentence(general)[1] or general


def call_of(muscle: Muscle) -> str:
    """When to call: what the muscle's page says of pain that gets no better."""
    return call_for(sign_to_call(muscle))


def call_for(sign: str) -> str:
    """That one should call for a sign; nothing for none."""
    return tr("Call or see someone if {sign}", sign=inside(sign)) if sign else ""


def sign_to_call(muscle: Muscle) -> str:
    """The sign of a muscle that says of its pain that it gets no better; else its first one."""
    if not muscle.see_someone:
        return ""
    number = _no_better(muscle) if code() == "en" else _no_better_in_english().get(muscle.id, 0)
    return muscle.see_someone[min(number, len(muscle.see_someone) - 1)].text


def _no_better(muscle: Muscle) -> int:
    """Which of the signs of a muscle, in English, says that it gets no better; the first where none does."""
    found = (n for n, c in enumerate(muscle.see_someone) if any(w in c.text for w in _GETS_NO_BETTER))
    return next(found, 0)


@cache
def _no_better_in_english() -> dict[str, int]:
    """The same of every muscle that is shipped: a sign has the same place in every language."""
    from glutemap.knowledge.loading import load_library

    return {muscle.id: _no_better(muscle) for muscle in load_library(spoken="en").muscles.values()}


def signs_to_call(library: Library, muscles: Iterable[str], most: int = 4) -> list[str]:
    """What else to call for: the signs on the pages of the muscles that the plan is for."""
    pages = [library.muscles[name].see_someone for name in muscles if name in library.muscles]
    return list(dict.fromkeys(claim.text for page in pages for claim in page))[:most]


def is_same(one: PlanItem, other: PlanItem) -> bool:
    """Whether two items are about the same: by the routine, else by their words."""
    return one.item == other.item if one.item else not other.item and one.words == other.words


def title_of(item: PlanItem) -> str:
    """The first line of an item's words."""
    return item.words.partition("\n")[0]


def rest_of(item: PlanItem) -> str:
    """All lines of an item's words but the first."""
    return item.words.partition("\n")[2]


def note_on(plan: Sequence[PlanItem]) -> str:
    """A gentle word about how many there are; empty while the number is good."""
    low, high = GOOD_SIZE
    if len(plan) > high:
        return tr("{n} are a lot for one week. Two to five are kept up more easily.", n=len(plan))
    return tr("One more may help: two to five are a good size.") if 0 < len(plan) < low else ""
