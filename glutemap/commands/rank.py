"""The command `rank`: which muscles are worth checking first."""

import argparse
from typing import TYPE_CHECKING

from glutemap.body.frame import Side
from glutemap.commands.common import known, load, pain_of, print_json
from glutemap.errors import WrongCallError

if TYPE_CHECKING:
    from glutemap.knowledge.records import Library
    from glutemap.ranking.findings import Findings


def rank(arguments: argparse.Namespace) -> int:
    """Which muscles are worth checking first."""
    from glutemap.ranking.answer import answer_pain
    from glutemap.ranking.result import Settings

    if arguments.top < 1:
        raise WrongCallError("--top: at least 1")
    library = load()
    answer = answer_pain(
        pain_of(arguments),
        library,
        _clues(arguments.clue, library),
        Settings(use_prior=not arguments.no_prior, use_clues=not arguments.no_clues),
        _findings(arguments, library),
        stability=arguments.stability,
        questions=arguments.next,
    )
    if arguments.json:
        print_json(answer.as_json(arguments.top))
    else:
        print(answer.as_text(arguments.top))
    return 0


def _clues(items: list[str], library: "Library") -> dict[str, bool]:

    answers = {}
    for item in items:
        clue, _, answer = item.partition("=")
        if answer not in ("yes", "no"):
            raise WrongCallError(f"--clue {item}: the answer is yes or no, as in {clue or 'ID'}=yes")
        answers[known("clue", clue, library.clues)] = answer == "yes"
    return answers


def _place(option: str, text: str, library: "Library") -> "tuple[str, Side]":
    """A muscle with its side, as in ``gluteus_medius.left``."""
    muscle, _, side = text.rpartition(".")
    if side not in (Side.LEFT, Side.RIGHT):
        raise WrongCallError(f"{option} {text}: say which side, as in {text.split('.')[0]}.left")
    return known("muscle", muscle, library.muscles), Side(side)


def _findings(arguments: argparse.Namespace, library: "Library") -> "Findings":
    from glutemap.body.regions import load_regions
    from glutemap.ranking.findings import Findings

    pressed = {}
    for item in arguments.pressed:
        place, _, answer = item.partition("=")
        if answer not in ("yes", "no"):
            raise WrongCallError(f"--pressed {item}: yes or no, as in {place or 'MUSCLE.SIDE'}=yes")
        pressed[_place("--pressed", place, library)] = answer == "yes"
    regions = load_regions().ids
    return Findings(
        pressed,
        frozenset(_place("--treated", item, library) for item in arguments.treated),
        frozenset(known("region", item, regions) for item in arguments.painless),
    )
