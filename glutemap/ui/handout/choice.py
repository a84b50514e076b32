"""What the hand-out is to show, and what the window's state gives for it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from glutemap.body.regions import load_regions
from glutemap.handout.choose import explained_of, first_explained
from glutemap.handout.compose import Explained, Include, Material
from glutemap.handout.content import Practice
from glutemap.handout.paper import A4, Paper
from glutemap.handout.plan import usual_plan
from glutemap.language import code
from glutemap.ranking.red_flags import raised_flags

if TYPE_CHECKING:
    from collections.abc import Sequence

    from glutemap.handout.plan import PlanItem
    from glutemap.knowledge.records import Library
    from glutemap.ui.state import AppState

MOST_OFFERED = 6
MOST_EXPLAINED = 3


@dataclass(frozen=True)
class Choice:
    """What was chosen in the sheet."""

    explained: tuple[Explained, ...] = ()
    paper: Paper = A4
    include: Include = field(default_factory=Include)
    usual_plan: bool = True  # where nothing is planned: one routine of each kind
    with_client: bool = True
    practice: Practice = field(default_factory=Practice)
    language: str = field(default_factory=code)  # the code of the page's; at first the program's


def offered(state: AppState) -> list[Explained]:
    """The muscles that can be explained: the picked one, then the first candidates."""
    found: dict[Explained, None] = {}
    candidates = state.ranking.candidates[:MOST_OFFERED] if state.ranking is not None else ()
    picked = state.selection
    if picked is not None:
        same = [c for c in candidates if c.is_at(picked.muscle_id, picked.side)]
        found[explained_of(same[0]) if same else Explained(picked.muscle_id, picked.side)] = None
    found.update({explained_of(candidate): None for candidate in candidates})
    known = state.library.muscles if state.library is not None else {}
    return [explained for explained in found if explained.muscle in known][:MOST_OFFERED]


def at_first(state: AppState) -> tuple[Explained, ...]:
    """What is explained before anybody chooses: the picked muscle, else the first candidates."""
    if state.selection is not None:
        return tuple(offered(state)[:1])
    return first_explained(state.ranking) if state.ranking is not None else ()


def material_of(state: AppState, choice: Choice) -> Material | None:
    """What the page is made from, in the program's language; None while zones are still being loaded."""
    library, zones = state.library, state.zones
    if library is None or zones is None:
        return None
    raised = _raised_by_answers(library, state.evidence.answers)
    flags = state.ranking.red_flags if state.ranking is not None else ()
    return Material(
        library=library,
        zones=zones,
        pain=state.pain,
        body=state.body,
        explained=choice.explained,
        plan=planned(state, choice),
        raised=raised,
        to_ask=[flag.id for flag in flags if flag.id not in raised],
    )


def planned(state: AppState, choice: Choice) -> Sequence[PlanItem]:
    """The visit's plan; where there is none and it is wanted, the usual one for the first muscle."""
    if state.visit.plan or not choice.usual_plan or not choice.explained or state.library is None:
        return state.visit.plan
    return usual_plan(state.library.muscles[choice.explained[0].muscle], state.library)


def _raised_by_answers(library: Library, answers: dict[str, bool]) -> list[str]:
    """The red flags that an answer raised; what the marking suggests is only asked about."""
    regions = load_regions()
    nothing: Any = np.zeros(len(regions.of_vertex), np.bool_)
    return [flag.id for flag in raised_flags(library, regions, nothing, answers)]
