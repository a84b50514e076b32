"""Which red flags a marking or an answer raises. They come before any muscle.

A flag is raised by an answer when a clue answered "yes" has the flag's id or weighs for it, or when one of
its own signs was answered: the answer ``flag_id`` (of the short check) or ``flag_id.0`` (the number of the
sign). "No" raises nothing; a flag that the marking alone raises stays, and says that its question was
answered.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from glutemap.body.frame import Side
from glutemap.body.regions import RegionMap
from glutemap.knowledge.records import Library
from glutemap.language import later, tr
from glutemap.ranking.result import RaisedFlag

URGENCY = ("now", "today", "soon")
MARKED_PART = 0.15  # of a region's vertices: less is drawing past an edge
MOST = 0.5  # of the marked vertices

DOWN_THE_LEG = (
    "thigh_back_upper", "thigh_back_lower", "thigh_outer_lower", "knee_back", "calf_upper", "calf_lower",
    "leg_outer", "foot_top", "sole", "heel",
)  # fmt: skip
BELOW_THE_KNEE = (
    "calf_upper", "calf_lower", "leg_outer", "leg_front", "leg_inner", "foot_top", "sole", "heel", "toes",
)  # fmt: skip


@dataclass(frozen=True)
class MarkingRule:
    """Pain that raises a flag.

    Any of ``anywhere`` is enough; of ``both_sides`` one on each side, one of them below the knee; of
    ``mostly`` at least MOST of the marking.
    """

    flag: str
    because: str
    anywhere: tuple[str, ...] = ()
    both_sides: tuple[str, ...] = ()
    mostly: tuple[str, ...] = ()


# What the marking alone can say; the signs of each flag are asked of the client.
MARKING_RULES = (
    MarkingRule(
        "cauda_equina",
        later("Pain is marked between the legs. Ask about numbness there, bladder, bowels and weakness."),
        anywhere=("perineum",),
    ),
    MarkingRule(
        "cauda_equina",
        later(
            "Pain is marked down both legs. "
            "Ask about numbness between the legs, bladder, bowels and weakness."
        ),
        both_sides=DOWN_THE_LEG,
    ),
    MarkingRule(
        "dvt",
        later("Most of the marked pain is in the calf. Ask whether it is swollen, warm or red."),
        mostly=("calf_upper", "calf_lower"),
    ),
)


class _Marks:
    """Which regions a marking touches, and how it divides over them."""

    def __init__(self, marked: NDArray[np.bool_], regions: RegionMap) -> None:
        count = len(regions.ids)
        hit = np.bincount(regions.of_vertex[np.flatnonzero(marked)], minlength=count)
        enough = (hit >= np.maximum(MARKED_PART * regions.sizes, 1)).tolist()
        part = (hit / hit.sum()).tolist()
        self.touched: set[tuple[str, Side]] = set()
        self.part: dict[str, float] = {}
        for number in np.flatnonzero(hit).tolist():
            base, side = regions.split(regions.ids[number])
            self.part[base] = self.part.get(base, 0.0) + part[number]
            if enough[number]:
                self.touched.add((base, side))

    def fit(self, rule: MarkingRule) -> bool:
        """Whether the marking is as the rule says."""
        bases = {base for base, _side in self.touched}
        sides = {side for base, side in self.touched if base in rule.both_sides}
        low = any(base in rule.both_sides and base in BELOW_THE_KNEE for base in bases)
        return (
            bool(bases & set(rule.anywhere))
            or (low and {Side.LEFT, Side.RIGHT} <= sides)
            or (bool(rule.mostly) and sum(self.part.get(base, 0.0) for base in rule.mostly) >= MOST)
        )


def _from_marking(marked: NDArray[np.bool_], regions: RegionMap) -> dict[str, str]:
    if not marked.any():
        return {}
    marks = _Marks(marked, regions)
    raised: dict[str, str] = {}
    for rule in MARKING_RULES:
        if rule.flag not in raised and marks.fit(rule):
            raised[rule.flag] = tr(rule.because)
    return raised


def _from_answers(library: Library, answers: Mapping[str, bool]) -> dict[str, str]:
    raised: dict[str, str] = {}
    for answer_id in sorted(a for a, yes in answers.items() if yes):
        clue = library.clues.get(answer_id)
        asked = clue.client if clue else ""
        flag_id, _, number = answer_id.partition(".")
        flag = library.red_flags.get(flag_id)
        if flag is not None:
            sign = int(number) if number.isdecimal() else 0
            asked = flag.signs[sign] if number and sign < len(flag.signs) else asked or flag.ask or flag.name
            raised.setdefault(flag_id, tr("“{question}” yes.", question=asked))
        for weighting in clue.weights if clue else ():
            if weighting.target in library.red_flags and weighting.speaks == "for":
                raised.setdefault(weighting.target, tr("“{question}” yes.", question=asked))
    return raised


def raised_flags(
    library: Library, regions: RegionMap, marked: NDArray[np.bool_], answers: Mapping[str, bool]
) -> tuple[RaisedFlag, ...]:
    """The raised flags, most urgent first; an answer gives a better reason than the marking."""
    by_marking = {
        flag: tr("{why} The short question about it was answered no.", why=why)
        if answers.get(flag) is False
        else why
        for flag, why in _from_marking(marked, regions).items()
    }
    raised = {**by_marking, **_from_answers(library, answers)}
    known = library.red_flags
    flags = [RaisedFlag(f, known[f].urgency, text) for f, text in raised.items() if f in known]
    return tuple(sorted(flags, key=lambda flag: (URGENCY.index(flag.urgency), flag.id)))
