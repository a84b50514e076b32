"""One question with its answer: plain immutable values."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from glutemap.body.frame import Side
from glutemap.body.pain import PainMap


class Kind(StrEnum):
    """What a question is about."""

    NAME_STRUCTURE = "name_structure"
    CLICK_STRUCTURE = "click_structure"
    ORIGIN = "origin"
    INSERTION = "insertion"
    NERVE = "nerve"
    ACTION = "action"
    REFERS_HERE = "refers_here"
    DRAW_ZONE = "draw_zone"
    RANK_SUSPECTS = "rank_suspects"
    LOOK_ALIKES = "look_alikes"
    RED_FLAG = "red_flag"
    OWN = "own"  # a question of a teacher's course


class Way(StrEnum):
    """How a question is answered."""

    CHOOSE = "choose"
    TYPE = "type"
    CLICK = "click"
    DRAW = "draw"
    ORDER = "order"


@dataclass(frozen=True)
class Option:
    """One of the choices; ``aside`` says what it is true of when it is not the answer."""

    text: str
    aside: str = ""


@dataclass(frozen=True)
class Shown:
    """What the body shows with a question: a muscle, a region, a marked pain; nothing when all are empty."""

    muscle: str = ""
    side: Side = Side.LEFT
    trigger_point: str = ""
    region: str = ""
    pain: PainMap | None = None


@dataclass(frozen=True)
class Question:
    """A question.

    ``choices`` are in the order in which they are offered; there are none to type, click or draw. ``answer``
    is the right one, and for suspects all of them in the right order. ``items`` is what is learnt, the
    main thing first. ``card`` is what the window can open: ``muscle:ID``, ``condition:ID``, ``red_flag:ID``.
    """

    kind: Kind
    way: Way
    prompt: str
    answer: str | tuple[str, ...]
    explanation: str
    sources: tuple[str, ...]
    items: tuple[str, ...]
    choices: tuple[str, ...] = ()
    area: str = ""
    card: str = ""
    shown: Shown = field(default_factory=Shown)
    asides: dict[str, str] = field(default_factory=dict, compare=False)
    accepts: tuple[str, ...] = ()  # further right spellings of an answer that is typed

    @property
    def item(self) -> str:
        """The main thing that is learnt."""
        return self.items[0]

    def as_json(self) -> dict[str, Any]:
        """Plain data, as `main.py quiz --json` prints it."""
        return {
            "kind": self.kind.value,
            "prompt": self.prompt,
            "choices": list(self.choices),
            "answer": list(self.answer) if isinstance(self.answer, tuple) else self.answer,
            "explanation": self.explanation,
            "sources": list(self.sources),
            "items": list(self.items),
        }
