"""Whether an answer is right, and what to say about it."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from glutemap.body.frame import BodyType
from glutemap.body.pain import PainMap
from glutemap.body.painmap import field
from glutemap.body.zones import IN_ZONE
from glutemap.knowledge.records import Library
from glutemap.knowledge.search import fold
from glutemap.language import tr
from glutemap.ranking.zonebook import ZoneBook
from glutemap.study.about import percent
from glutemap.study.names import Names, Typed, errors_allowed
from glutemap.study.question import Kind, Question

WELL_DRAWN, NEARLY_DRAWN = 0.5, 0.3  # overlap; people who draw the same pain twice overlap by 0.4 to 0.76
WELL_ORDERED, NEARLY_ORDERED = 0.99, 0.6  # part of the pairs that stand the right way round


class Grade(StrEnum):
    """How good an answer was. ``AGAIN`` asks for another try and is not counted."""

    RIGHT = "right"
    NEARLY = "nearly"
    WRONG = "wrong"
    AGAIN = "again"


_DRAWN = ((WELL_DRAWN, Grade.RIGHT), (NEARLY_DRAWN, Grade.NEARLY))


@dataclass(frozen=True)
class Overlap:
    """A drawing against a pattern, as parts of skin area: 0..1 each."""

    score: float  # drawn and in the main area, of the main area and what is drawn outside the pattern
    main: float  # of the main area, that is drawn
    outside: float  # of the drawing, that lies outside the pattern


@dataclass(frozen=True)
class Verdict:
    """The judgement of one answer. ``remark`` is about this answer; the question holds the explanation."""

    grade: Grade
    remark: str = ""
    overlap: Overlap | None = None

    @property
    def is_right(self) -> bool:
        """Whether it counts as right."""
        return self.grade is Grade.RIGHT


def mark_choice(question: Question, chosen: str) -> Verdict:
    """One of the choices."""
    if chosen == question.answer:
        return Verdict(Grade.RIGHT)
    return Verdict(Grade.WRONG, question.asides.get(chosen, ""))


def mark_typed(question: Question, typed: str, names: Names) -> Verdict:
    """A typed answer: a muscle's name, or whatever a course asks for."""
    if not fold(typed):
        return Verdict(Grade.AGAIN, tr("Type an answer first."))
    if question.kind is Kind.OWN:
        return _mark_own(question, typed)
    reading = names.read(typed, question.shown.muscle, question.accepts)
    if reading.typed is Typed.RIGHT:
        same = fold(reading.meant) == fold(str(question.answer))
        return Verdict(Grade.RIGHT, "" if same else tr("“{name}” is another name of it.", name=reading.meant))
    if reading.typed is Typed.SHARED:
        told = tr("“{name}” may mean several muscles. Which one is it?", name=reading.meant)
        return Verdict(Grade.AGAIN, told)
    if reading.typed is Typed.OTHER:
        return Verdict(Grade.WRONG, tr("“{name}” is another structure.", name=reading.meant))
    return Verdict(Grade.WRONG)


def _mark_own(question: Question, typed: str) -> Verdict:
    from rapidfuzz.distance import OSA

    key = fold(typed)
    for right in (str(question.answer), *question.accepts):
        wanted = fold(right)
        # Numbers are not forgiven: S1 is not S2.
        digits = [c for c in key if c.isdigit()] == [c for c in wanted if c.isdigit()]
        if key == wanted or (digits and OSA.distance(key, wanted) <= errors_allowed(wanted)):
            return Verdict(Grade.RIGHT)
    return Verdict(Grade.WRONG)


def mark_click(question: Question, structure_id: str, library: Library, name: str = "") -> Verdict:
    """A click on a structure of the atlas; ``name`` is what was clicked, in words."""
    if not structure_id:
        return Verdict(Grade.AGAIN, tr("There is no muscle here. Click one."))
    muscle = library.muscles[question.shown.muscle]
    if structure_id == muscle.id or structure_id in muscle.drawn:
        return Verdict(Grade.RIGHT)
    return Verdict(Grade.WRONG, tr("That is {structure}.", structure=name or structure_id.replace("_", " ")))


def mark_order(question: Question, given: Sequence[str]) -> Verdict:
    """Suspects put in order, against the order of the ranking."""
    wanted = question.answer
    assert isinstance(wanted, tuple)
    place = {name: number for number, name in enumerate(given)}
    pairs = list(combinations(wanted, 2))
    wrong = [(first, second) for first, second in pairs if place[first] > place[second]]
    score = 1 - len(wrong) / len(pairs)
    if score >= WELL_ORDERED:
        return Verdict(Grade.RIGHT)
    grade = Grade.NEARLY if score >= NEARLY_ORDERED else Grade.WRONG
    return Verdict(grade, " ".join(_difference(question, first, second) for first, second in wrong[:2]))


def _difference(question: Question, first: str, second: str) -> str:
    told = question.asides
    return tr(
        "{first} comes before {second}: {why}; of {second}, {why_not}.",
        first=first,
        second=second,
        why=told.get(first, ""),
        why_not=told.get(second, ""),
    )


def mark_drawing(question: Question, pain: PainMap, book: ZoneBook) -> Verdict:
    """A drawn zone, by its overlap with the pattern. Raises PainMapError for an unknown region."""
    shown = question.shown
    pattern = book.pattern(shown.muscle, shown.side, shown.trigger_point or None)
    area = book.surface.area_cm2[BodyType(pain.body)]
    drawn = field(pain) > 0
    if not drawn.any():
        return Verdict(Grade.AGAIN, tr("Nothing is drawn yet."))
    overlap = measure_overlap(drawn, pattern.primary >= IN_ZONE, pattern.either >= IN_ZONE, area)
    grade = next((g for least, g in _DRAWN if overlap.score >= least), Grade.WRONG)
    remark = tr(
        "You drew {main} % of the main area; {outside} % of your drawing lies outside the pattern. "
        "Overlap {overlap} %; from {enough} % on it counts as right.",
        main=percent(overlap.main),
        outside=percent(overlap.outside),
        overlap=percent(overlap.score),
        enough=percent(WELL_DRAWN),
    )
    return Verdict(grade, remark, overlap)


def measure_overlap(
    drawn: NDArray[np.bool_], main: NDArray[np.bool_], whole: NDArray[np.bool_], area: NDArray[np.float32]
) -> Overlap:
    """The overlap by area. Spread neither counts nor costs: it is felt by some people only."""

    def size(where: NDArray[np.bool_]) -> float:
        return float(area[where].sum())

    hit, wanted, strayed, all_drawn = size(drawn & main), size(main), size(drawn & ~whole), size(drawn)
    return Overlap(
        score=hit / (wanted + strayed) if wanted else 0.0,
        main=hit / wanted if wanted else 0.0,
        outside=strayed / all_drawn if all_drawn else 0.0,
    )
