"""How the window puts a ranking into words: fit, ties, stability, questions and findings. No Qt."""

import math
from typing import TYPE_CHECKING, Literal

from glutemap.body.frame import Side
from glutemap.ui import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from glutemap.knowledge.records import Library
    from glutemap.ranking.questions import Question
    from glutemap.ranking.result import Candidate, ReasonKind, Settings
    from glutemap.ranking.stability import Stability

TERMS: "dict[ReasonKind, str]" = {
    "explained": "Marked, in its pattern",
    "outside": "Marked elsewhere",
    "missing": "Its pattern, not marked",
    "painless": "Asked, does not hurt",
    "points": "Which of its points",
    "sides": "Left or right",
    "prior": "How often it is found",
    "clue": "Answer",
    "pressed": "Pressed",
    "treated": "Treated",
}
PRESSED = {True: "Pressed: my pain", False: "Pressed: not my pain"}
TREATED = "Treated, no relief"
_COUNTS = ("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine")
_PLACES = ("", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
_LED_TENTHS = 10  # points are shown in tenths

Meaning = Literal["steady", "fair", "unsteady"]
STEADY, FAIR = 0.9, 0.6  # parts of the redraws with the same first three


def side_word(candidate: "Candidate") -> str:
    """``left``; ``either side`` where the marking cannot tell; empty on the midline."""
    if candidate.either_side:
        return "either side"
    return "" if candidate.side is Side.MIDLINE else str(candidate.side)


def with_side(library: "Library | None", candidate: "Candidate") -> str:
    """``Gluteus medius, left``; ``Multifidus, either side`` where the marking cannot tell."""
    name = words.muscle_name(library, candidate.muscle)
    return ", ".join(filter(None, (name, side_word(candidate))))


def named(library: "Library | None", candidate: "Candidate") -> str:
    """``left gluteus medius``; without a side where the marking cannot tell."""
    side = Side.MIDLINE if candidate.either_side else candidate.side
    return words.side_first(library, candidate.muscle, side)


def fit(explains: float, unmet: float, where: str = "") -> str:
    """One plain sentence of how the marks and a muscle's usual area agree.

    ``where`` names the region that holds most of what is not marked.
    """
    return f"{_explained(explains)}; {_unmet(unmet, where)}."


def _explained(part: float) -> str:
    steps = ((0.95, "all"), (0.65, "most"), (0.4, "about half"), (0.15, "part"))
    how_much = next((word for least, word in steps if part >= least), "a little")
    return f"Explains {how_much} of what is marked"


def _unmet(part: float, where: str) -> str:
    if part < 0.02:
        return "all of its usual area is marked"
    if part < 0.15:
        return "nearly all of its usual area is marked"
    how_much = "part" if part < 0.6 else "much" if part < 0.9 else "most"
    place = f" ({where})" if where else ""
    return f"{how_much} of its usual area{place} is not marked"


def tie(count: int, rank: int) -> str:
    """What stands above candidates that share a place."""
    many = _COUNTS[count] if count < len(_COUNTS) else str(count)
    place = f"the {_PLACES[rank]} place" if 0 < rank < len(_PLACES) else f"place {rank}"
    return f"{many} share {place}: too close to tell apart"


def adding_up(points: "Sequence[float]", total: float) -> tuple[list[float], float]:
    """Points and their sum in tenths that add up exactly; each is off by less than a tenth.

    Rounded one by one they would add up to a sum that is a tenth or two beside the one that is shown.
    """
    exact = [value * _LED_TENTHS for value in points]
    floors = [math.floor(value) for value in exact]
    whole = round(total * _LED_TENTHS)
    left = min(max(whole - sum(floors), 0), len(floors))
    by_rest = sorted(range(len(exact)), key=lambda i: (floors[i] - exact[i], i))
    for number in by_rest[:left]:
        floors[number] += 1
    return [value / _LED_TENTHS for value in floors], sum(floors) / _LED_TENTHS


def rest(part: float, first: float) -> str:
    """What the share of "something else" means beside the share of the first candidate."""
    if part >= 0.6:
        return "No muscle of this list explains the marking well. Look at the red flags and the copycats too."
    if part > first:
        return "More likely than any one muscle above: the marking fits several of them, or none closely."
    return "A cause that is not on this list. It always keeps a share: other things can hurt there too."


def stability(found: "Stability") -> str:
    """How often the first three stay the same when the marking is drawn again, and what that means."""
    meaning = {
        "steady": "The order is steady.",
        "fair": "Fairly steady: check the first three as a group.",
        "unsteady": "Not steady: a slightly different drawing changes it. Ask more before choosing.",
    }[meaning_of(found.same_three)]
    return (
        f"Drawn again {found.redraws} times, as differently as people redraw their own pain, the first three "
        f"stay the same in {words.percent(found.same_three)}. {meaning}"
    )


def meaning_of(same: float) -> Meaning:
    """What a part of the redraws with the same first three means."""
    return "steady" if same >= STEADY else "fair" if same >= FAIR else "unsteady"


def held(part: float) -> str:
    """How often a candidate stays among the first three, for its row."""
    return f"Among the first three in {words.percent(part)} of redraws"


def counted(settings: "Settings") -> str:
    """Which evidence counts, as a sentence."""
    more = [
        name
        for name, is_on in (
            ("how often a muscle is found", settings.use_prior),
            ("answers", settings.use_clues),
            ("findings of hands and time", settings.use_findings),
        )
        if is_on
    ]
    return f"Counts: {words.listed(['the pattern', *more])}." if more else "Counts: the pattern only."


def asked(library: "Library | None", question: "Question") -> str:
    """A question as it is put."""
    if question.kind == "clue":
        record = library.clues.get(question.id) if library else None
        return record.client if record else question.id
    if question.kind == "press":
        muscle, side = pressed_place(question.id)
        return f"Press the {words.side_first(library, muscle, side)}. Is that the familiar pain?"
    return f"Does it also hurt here: {words.region_name(library, question.id).lower()}?"


def pressed_place(question_id: str) -> tuple[str, Side]:
    """The muscle and side of a question of the kind ``press``."""
    muscle, _, side = question_id.rpartition(".")
    return muscle, Side(side)


def consequence(library: "Library | None", question: "Question", first: "Candidate") -> str:
    """What either answer would change at the top."""
    leader = named(library, first)

    def lead(place: tuple[str, Side]) -> str:
        return leader if first.is_at(*place) else words.side_first(library, *place)

    yes, no = lead(question.if_yes), lead(question.if_no)
    if yes == no == leader:
        return f"Either way the {leader} stays first; how clearly would change."
    if yes == no:
        return f"Either answer brings the {yes} to the first place."
    parts = [
        f"If {answer}, the {name} {'stays' if name == leader else 'becomes'} first"
        for answer, name in (("yes", yes), ("no", no))
    ]
    return f"{parts[0]}. {parts[1]}."
