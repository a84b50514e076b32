"""The questions of a teacher's course, in its order or shuffled."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from random import Random

from glutemap.knowledge.records import Library, Muscle
from glutemap.language import tr
from glutemap.study.bank import Bank
from glutemap.study.course import Course, OwnQuestion, Part
from glutemap.study.question import Kind, Question, Shown, Way


@dataclass(frozen=True)
class Step:
    """One thing that a course asks: an item of the bank, as one of some kinds, or a question of its own."""

    item: str
    part: Part
    kinds: tuple[str, ...] = ()
    own: OwnQuestion | None = None


def steps_of(course: Course, bank: Bank) -> tuple[Step, ...]:
    """Everything a course asks, as it is written."""
    return tuple(
        step for number, part in enumerate(course.parts) for step in _steps(course, number, part, bank)
    )


def _steps(course: Course, number: int, part: Part, bank: Bank) -> Iterator[Step]:
    for muscle in part.muscles:
        for item in bank.items(part.kinds):
            if item.split(".", 1)[0] == muscle:
                yield Step(item, part, part.kinds)
    for place, question in enumerate(part.questions):
        yield Step(f"course.{course.id}.{number + 1}.{place + 1}", part, own=question)


def ask_step(course: Course, step: Step, bank: Bank, rng: Random) -> Question | None:
    """The question of a step, with the teacher's note in its explanation."""
    if step.own is not None:
        return _own(step.item, step.own, bank.library, rng)
    question = bank.ask(step.item, rng, step.kinds)
    note = step.part.notes.get(step.item.split(".", 1)[0], "")
    if question is None or not note:
        return question
    teacher = course.teacher or tr("Your teacher")
    return replace(question, explanation=f"{question.explanation} {teacher}: {note}")


def _own(item: str, own: OwnQuestion, library: Library, rng: Random) -> Question:
    muscle: Muscle | None = library.muscles.get(own.about)
    choices = list(own.choices)
    rng.shuffle(choices)
    return Question(
        kind=Kind.OWN,
        way=Way.CHOOSE if choices else Way.TYPE,
        prompt=own.prompt,
        answer=own.answer,
        explanation=own.explanation,
        sources=own.sources,
        items=(item,),
        choices=tuple(choices),
        area=muscle.area if muscle else "",
        card=f"muscle:{muscle.id}" if muscle else "",
        shown=Shown(muscle=own.about),
        accepts=own.accept,
    )


def course_quiz(course: Course, bank: Bank, seed: int | str, count: int) -> list[Question]:
    """At most ``count`` questions of a course; the same seed gives the same ones."""
    rng = Random(f"glutemap course {course.id} {seed}")
    steps = list(steps_of(course, bank))
    if course.order == "shuffled":
        rng.shuffle(steps)
    asked = (ask_step(course, step, bank, rng) for step in steps)
    found = (question for question in asked if question is not None)
    return [question for question, _number in zip(found, range(count), strict=False)]
