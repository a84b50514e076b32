"""The command `quiz`: questions without a window."""

import argparse
from typing import TYPE_CHECKING

from glutemap.commands.common import known, load, named_file, print_json
from glutemap.errors import WrongCallError

if TYPE_CHECKING:
    from glutemap.study.question import Question

MOST = 100_000


def add_quiz(command: argparse.ArgumentParser) -> None:
    """The options of `quiz`."""
    command.add_argument("--seed", type=int, default=0, help="the same seed gives the same questions")
    command.add_argument("--count", type=int, default=10, help="how many questions")
    command.add_argument(
        "--kind",
        action="append",
        default=[],
        metavar="KIND",
        help="only this kind; may be given several times",
    )
    command.add_argument(
        "--area",
        action="append",
        default=[],
        metavar="AREA",
        help="only this area of the body, such as buttock_hip",
    )
    command.add_argument("--course", metavar="FILE", help="a teacher's course instead")


def quiz(arguments: argparse.Namespace) -> int:
    """Print the questions with their answers."""
    from glutemap.study.bank import KINDS, Bank

    if not 1 <= arguments.count <= MOST:
        raise WrongCallError(f"--count {arguments.count}: from 1 to {MOST}")
    course_file = None if arguments.course is None else named_file("--course", arguments.course)
    bank = Bank(load())
    kinds = {known("kind", kind, [str(known_kind) for known_kind in KINDS]) for kind in arguments.kind}
    areas = {known("area", area, bank.areas) for area in arguments.area}
    if course_file:
        from glutemap.study.course import load_course
        from glutemap.study.course_questions import course_quiz

        course = load_course(course_file, bank.library)
        questions = course_quiz(course, bank, arguments.seed, arguments.count)
    else:
        questions = list(bank.quiz(arguments.seed, arguments.count, kinds, areas))
    if arguments.json:
        print_json([question.as_json() for question in questions])
    else:
        print("\n\n".join(_as_text(number, question) for number, question in enumerate(questions, 1)))
    return 0


def _as_text(number: int, question: "Question") -> str:
    answer = question.answer if isinstance(question.answer, str) else " > ".join(question.answer)
    lines = [f"{number}. {question.prompt}"]
    lines += [f"   {letter}) {choice}" for letter, choice in zip("abcdefgh", question.choices, strict=False)]
    lines += [f"   Answer: {answer}", f"   {question.explanation} [{', '.join(question.sources)}]"]
    return "\n".join(lines)
