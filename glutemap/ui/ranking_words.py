"""How the window puts a ranking into words: fit, ties, stability, questions and findings. No Qt."""

import math
from typing import TYPE_CHECKING, Literal

from glutemap.body.frame import Side
from glutemap.language import inside, later, tr, unbracketed
from glutemap.ui import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from glutemap.knowledge.records import Library
    from glutemap.ranking.questions import Question
    from glutemap.ranking.result import Candidate, ReasonKind, Settings
    from glutemap.ranking.stability import Stability

TERMS: "dict[ReasonKind, str]" = {
    "explained": later("Marked, in its pattern"),
    "outside": later("Marked elsewhere"),
    "missing": later("Its pattern, not marked"),
    "painless": later("Asked, does not hurt"),
    "points": later("Which of its points"),
    "sides": later("Left or right"),
    "prior": later("How often it is found"),
    "clue": later("Answer"),
    "pressed": later("Pressed"),
    "treated": later("Treated"),
}
PRESSED = {True: later("Pressed: my pain"), False: later("Pressed: not my pain")}
TREATED = later("Treated, no relief")
_SHARING = (
    "",
    "",
    later("Two", "candidates that share a place"),
    later("Three", "candidates that share a place"),
    later("Four", "candidates that share a place"),
    later("Five", "candidates that share a place"),
    later("Six", "candidates that share a place"),
    later("Seven", "candidates that share a place"),
    later("Eight", "candidates that share a place"),
    later("Nine", "candidates that share a place"),
)
_PLACES = (
    "",
    later("first", "a place that candidates share"),
    later("second", "a place that candidates share"),
    later("third", "a place that candidates share"),
    later("fourth", "a place that candidates share"),
    later("fifth", "a place that candidates share"),
    later("sixth", "a place that candidates share"),
    later("seventh", "a place that candidates share"),
    later("eighth", "a place that candidates share"),
    later("ninth", "a place that candidates share"),
)
_LED_TENTHS = 10  # points are shown in tenths

Meaning = Literal["steady", "fair", "unsteady"]
STEADY, FAIR = 0.9, 0.6  # parts of the redraws with the same first three


def with_side(library: "Library | None", candidate: "Candidate") -> str:
    """``Gluteus medius, left``; ``Multifidus, either side`` where the marking cannot tell."""
    name = words.muscle_name(library, candidate.muscle)
    return (
        tr("{name}, either side", name=name) if candidate.either_side else words.sided(name, candidate.side)
    )


def named(library: "Library | None", candidate: "Candidate") -> str:
    """``left gluteus medius``; without a side where the marking cannot tell."""
    side = Side.MIDLINE if candidate.either_side else candidate.side
    return words.side_first(library, candidate.muscle, side)


def fit(explains: float, unmet: float, where: str = "") -> str:
    """One plain sentence of how the marks and a muscle's usual area agree.

    ``where`` names the region that holds most of what is not marked.
    """
    return tr("{explained}; {unmet}.", explained=_explained(explains), unmet=_unmet(unmet, where))


def _explained(part: float) -> str:
    steps = (
        (0.95, later("Explains all of what is marked")),
        (0.65, later("Explains most of what is marked")),
        (0.4, later("Explains about half of what is marked")),
        (0.15, later("Explains part of what is marked")),
    )
    return tr(
        next((said for least, said in steps if part >= least), later("Explains a little of what is marked"))
    )


def _unmet(part: float, where: str) -> str:
    if part < 0.02:
        return tr("all of its usual area is marked")
    if part < 0.15:
        return tr("nearly all of its usual area is marked")
    if not where:
        steps = (
            (0.6, later("part of its usual area is not marked")),
            (0.9, later("much of its usual area is not marked")),
            (math.inf, later("most of its usual area is not marked")),
        )
    else:
        steps = (
            (0.6, later("part of its usual area ({where}) is not marked")),
            (0.9, later("much of its usual area ({where}) is not marked")),
            (math.inf, later("most of its usual area ({where}) is not marked")),
        )
    said = next(said for below, said in steps if part < below)
    return tr(said, where=unbracketed(where))


def tie(count: int, rank: int) -> str:
    """What stands above candidates that share a place."""
    sharing = (
        tr(_SHARING[count], "candidates that share a place") if 1 < count < len(_SHARING) else str(count)
    )
    if 0 < rank < len(_PLACES):
        place = tr(_PLACES[rank], "a place that candidates share")
        return tr("{count} share the {place} place: too close to tell apart", count=sharing, place=place)
    return tr("{count} share place {rank}: too close to tell apart", count=sharing, rank=rank)


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
        return tr(
            "No muscle of this list explains the marking well. Look at the red flags and the copycats too."
        )
    if part > first:
        return tr("More likely than any one muscle above: the marking fits several of them, or none closely.")
    return tr("A cause that is not on this list. It always keeps a share: other things can hurt there too.")


def stability(found: "Stability") -> str:
    """How often the first three stay the same when the marking is drawn again, and what that means."""
    meaning = {
        "steady": later("The order is steady."),
        "fair": later("Fairly steady: check the first three as a group."),
        "unsteady": later("Not steady: a slightly different drawing changes it. Ask more before choosing."),
    }[meaning_of(found.same_or_tied)]
    same = tr(
        "Drawn again {n} times, as differently as people redraw their own pain, the first three "
        "stay the same in {share}, but for ties in {tied}.",
        n=found.redraws,
        share=words.percent(found.same_three),
        tied=words.percent(found.same_or_tied),
    )
    return f"{same} {tr(meaning)}"


def meaning_of(same: float) -> Meaning:
    """What a part of the redraws with the same first three means."""
    return "steady" if same >= STEADY else "fair" if same >= FAIR else "unsteady"


def held(part: float) -> str:
    """How often a candidate stays among the first three, for its row."""
    return tr("Among the first three in {share} of redraws", share=words.percent(part))


def counted(settings: "Settings") -> str:
    """Which evidence counts, as a sentence."""
    more = [
        name
        for name, is_on in (
            (tr("how often a muscle is found"), settings.use_prior),
            (tr("answers"), settings.use_clues),
            (tr("findings of hands and time"), settings.use_findings),
        )
        if is_on
    ]
    if not more:
        return tr("Counts: the pattern only.")
    return tr("Counts: {what}.", what=words.listed([tr("the pattern"), *more]))


def asked(library: "Library | None", question: "Question") -> str:
    """A question as it is put."""
    if question.kind == "clue":
        record = library.clues.get(question.id) if library else None
        return record.client if record else question.id
    if question.kind == "press":
        muscle, side = pressed_place(question.id)
        return tr(
            "Press the {name}. Is that the familiar pain?", name=words.side_first(library, muscle, side)
        )
    where = inside(words.region_name(library, question.id))
    return tr("Does it also hurt here: {where}?", where=where)


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
        return tr("Either way the {name} stays first; how clearly would change.", name=leader)
    if yes == no:
        return tr("Either answer brings the {name} to the first place.", name=yes)
    after_yes = later("If yes, the {name} stays first.")
    if yes != leader:
        after_yes = later("If yes, the {name} becomes first.")
    after_no = later("If no, the {name} stays first.")
    if no != leader:
        after_no = later("If no, the {name} becomes first.")
    return f"{tr(after_yes, name=yes)} {tr(after_no, name=no)}"
