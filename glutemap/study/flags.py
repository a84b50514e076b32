"""Red flag or not, and how soon to act on one.

A sign is asked about only when it alarms by itself: "Do you smoke?" belongs to a flag and is none alone. What
is offered as no flag is something that eases a muscle, or a feeling, without any word of alarm.
"""

import re
from collections.abc import Iterator

from glutemap.knowledge.records import Claim, Muscle, RedFlag
from glutemap.language import inside, later, tr
from glutemap.study.about import About
from glutemap.study.question import Kind, Option, Way
from glutemap.study.slots import Slot

RED, PLAIN = later("A red flag: it comes before any muscle"), later("No red flag by itself")
SOON = {
    "now": later("At once: emergency services or an emergency department"),
    "today": later("The same day"),
    "soon": later("Within days"),
}
_HEARD = {
    "eases": later("A client is eased by this: “{claim}”"),
    "feels": later("A client says: “{claim}”"),
}
FLAGS_AREA = "red_flags"
SHORTEST = 24  # letters: "Sitting." says too little

ALARM = re.compile(
    r"\bnumb|urine|bladder|bowels?\b|\bfever|\bchills|faint|collaps|tearing pain|strong pulse"
    r"|lost weight without|steroid tablets|hard fall|bruise or a graze|could you be pregnant|with vomiting"
    r"|ever had cancer|short of breath|swollen, warm|not put weight|looks? shorter|so painful that"
    r"|inject drugs|\bsnap\b|slaps or drags|colder or paler|tense and hard|pain in a testicle"
    r"|testicle swollen|pressure in the chest"
    r"|limp and fever|hard and sore|leg getting weaker|thinners|after the same distance|rise on the toes"
    r"|lower right belly|in waves from the flank|far more than you would expect|hop on that leg",
    re.IGNORECASE,
)
# Whatever might be heard as alarming is left out of what is called no flag.
NOT_PLAIN = re.compile(
    r"numb|tingl|weak|swell|fall|testic|labia|pelvi|chest|breath|passage|urin|bowel|sex|period|cough|kidney"
    r"|appendix|belly|night|wak|rest\b|no position|limp|cannot|hard to|sharp|severe|knife|lightning|burst|hot"
    r"|steady|suddenly|weight|slap|drag|trip|calf|cramp|spine|bed|sleep|sick|heart|groin|snap|sting|worse"
    r"|straighten|stiff|far|buckl|walk|run|jump|jolt|legs|odd|tailbone|injur|bone|one-sided|low back|both",
    re.IGNORECASE,
)


def flag_slots(about: About) -> Iterator[Slot]:
    """Every question about red flags."""
    for flag_id in sorted(about.library.red_flags):
        flag = about.library.red_flags[flag_id]
        yield from _signs(about, flag)
        if _says_one_urgency(flag):
            yield _urgency(about, flag)
    for muscle in about.muscles:
        yield from (_feeling(about, muscle, claim, "feels") for claim in muscle.feels if is_plain(claim))
        yield from (_feeling(about, muscle, claim, "eases") for claim in muscle.eases if is_plain(claim))


def is_plain(claim: Claim) -> bool:
    """Whether a claim can be called no red flag beyond doubt."""
    if claim.disputed or len(claim.text) < SHORTEST:
        return False
    return not (NOT_PLAIN.search(claim.text) or ALARM.search(claim.text))


def _signs(about: About, flag: RedFlag) -> Iterator[Slot]:
    for sign in flag.signs:
        if ALARM.search(sign):
            yield _slot(
                f"red_flag.{flag.id}",
                FLAGS_AREA,
                tr("A client with new pain answers yes: “{sign}”", sign=about.tell(sign)),
                RED,
                tr(
                    "It can mean: {danger}. {action}",
                    danger=inside(about.tell(flag.name)),
                    action=about.tell(flag.action),
                ),
                flag.sources,
                f"red_flag:{flag.id}",
            )


def _feeling(about: About, muscle: Muscle, claim: Claim, what: str) -> Slot:
    told = tr(
        "Commonly reported with {muscle}. Ask about red flags all the same.",
        muscle=about.named(muscle),
    )
    return _slot(
        f"{muscle.id}.{what}",
        FLAGS_AREA,  # a deck in which every answer is the same teaches nothing
        tr(_HEARD[what], claim=about.tell(claim.text)),
        PLAIN,
        told,
        claim.sources,
        f"muscle:{muscle.id}",
    )


def _slot(
    item: str, area: str, prompt: str, answer: str, told: str, sources: tuple[str, ...], card: str
) -> Slot:
    return Slot(
        item=item, kind=Kind.RED_FLAG, way=Way.CHOOSE, area=area, prompt=prompt, answer=tr(answer),
        explanation=told, sources=sources, card=card, fixed=(tr(RED), tr(PLAIN)),
        pool=(Option(tr(PLAIN if answer == RED else RED)),),
    )  # fmt: skip


_URGENT = (
    ("now", re.compile(r"\bnow\b|emergency|at once", re.IGNORECASE)),
    ("today", re.compile(r"\btoday\b|same day|urgent care", re.IGNORECASE)),
    ("soon", re.compile(r"\bsoon\b|within days|within weeks", re.IGNORECASE)),
)


def urgencies_in(text: str) -> set[str]:
    """Which of the three urgencies an action names."""
    return {urgency for urgency, pattern in _URGENT if pattern.search(text)}


def _says_one_urgency(flag: RedFlag) -> bool:
    return urgencies_in(flag.action) == {flag.urgency}


def _urgency(about: About, flag: RedFlag) -> Slot:
    danger, choices = inside(about.tell(flag.name)), tuple(tr(text) for text in SOON.values())
    answer = tr(SOON[flag.urgency])
    return Slot(
        item=f"red_flag.{flag.id}", kind=Kind.RED_FLAG, way=Way.CHOOSE, area=FLAGS_AREA,
        prompt=tr("How soon must this be seen when its signs are there: {danger}?", danger=danger),
        answer=answer, explanation=about.tell(flag.action), sources=flag.sources,
        card=f"red_flag:{flag.id}", fixed=choices,
        pool=tuple(Option(text) for text in choices if text != answer),
    )  # fmt: skip
