"""How texts are written: whole sentences and mere names, no brands, no markup, no stray spaces."""

import re
from collections.abc import Iterator
from functools import cache

import msgspec

from glutemap.knowledge.records import (
    Claim,
    Clue,
    Condition,
    Copycat,
    ManualPage,
    Muscle,
    Question,
    Record,
    RedFlag,
    Routine,
    Source,
)

LONGEST_TEXT, LONGEST_NAME = 1500, 200  # letters

# What a screen might take for formatting, a picture or a link instead of showing it.
_MARKUP = re.compile(r"<[A-Za-z/!?]|&#?[A-Za-z0-9]+;")

# Tools are named by kind: whoever reads this has his own ball.
BRANDS = (
    "Theragun", "Hypervolt", "Hyperice", "Renpho", "Thera Cane", "Theracane", "Back Buddy", "Backnobber",
    "QL Claw", "MedMassager", "Pso-Rite", "RumbleRoller", "TriggerPoint GRID", "Tiger Tail", "Thera-Band",
    "TheraBand", "Bosu", "Voltaren", "Bengay", "Biofreeze", "Icy Hot", "Salonpas", "Tiger Balm", "Tylenol",
    "Advil", "Aleve", "Nurofen",
)  # fmt: skip
_BRAND = re.compile(r"\b(" + "|".join(re.escape(brand) for brand in BRANDS) + r")\b", re.IGNORECASE)

# Whole sentences, which end like one. Every other text is a name or a phrase, which does not.
_SENTENCES = {
    (Claim, "text"), (Claim, "disputed"), (Muscle, "plain"), (Copycat, "text"), (Condition, "plain"),
    (Condition, "do"), (RedFlag, "action"), (Routine, "steps"),
    (ManualPage, "text"), (ManualPage, "steps"),
}  # fmt: skip
_QUESTIONS = {(RedFlag, "signs"), (RedFlag, "ask"), (Question, "question")}
_EITHER = {(Clue, "client"), (Clue, "therapist"), (Source, "cite"), (Source, "url")}


def breaches_of_text(record: Record, name: str, text: str) -> Iterator[str]:
    """What is wrong with the text in a field of a record."""
    if not text:
        if name in _required(type(record)):
            yield "this text is empty"
        return
    longest = LONGEST_TEXT if (type(record), name) in _SENTENCES or name == "note" else LONGEST_NAME
    if len(text) > longest and not isinstance(record, Source):
        yield f"{len(text)} letters are too many: {longest} at most"
        return
    if text != text.strip():
        yield "begins or ends with a space"
    if _MARKUP.search(text):
        yield "no markup: text is shown as it stands (write 'less than' for <)"
    if "\n" in text.strip() and (type(record), name) != (Muscle, "plain"):
        yield "a line break in the text: write >- instead of | before it"
    if "  " in text:
        yield f"two spaces after {text.split('  ')[0][-20:]!r}"
    if re.search(r" [,.;:?!](\s|\Z)", text):
        yield "a space before a punctuation mark"
    brand = None if isinstance(record, Source) else _BRAND.search(text)
    if brand:
        yield f"{brand[0]!r} is a brand: name the kind of tool or medicine"
    yield from _of_ending((type(record), name), text.rstrip())


def _of_ending(place: tuple[type[Record], str], text: str) -> Iterator[str]:
    if place in _EITHER or place[1] in ("sources", "id", "note"):
        return
    ends = text.rstrip("\")'”’")[-1:]
    if place in _QUESTIONS:
        if "?" not in text:
            yield "must be a question, with a ?"
    elif place in _SENTENCES:
        if ends not in (".", "?", "!"):
            yield f"a sentence ends in a full stop; this one ends in {text[-20:]!r}"
    elif ends == "." and len(text) > 25:
        yield "a name or phrase has no full stop at its end"


@cache
def _required(record: type[Record]) -> frozenset[str]:
    return frozenset(item.name for item in msgspec.structs.fields(record) if item.required)
