"""A slot: one thing to ask, with every choice that may ever stand beside its answer.

A question is drawn from a slot. The pool holds only choices that are wrong beyond doubt, so that a test can
walk all questions by walking all slots, whatever the seed.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from random import Random

from glutemap.body.frame import Side
from glutemap.study.question import Kind, Option, Question, Shown, Way

CHOICES = 4
NEAREST = 7  # of the pool, from which the wrong choices are drawn


@dataclass(frozen=True, eq=False)
class Slot:
    """One thing to ask. ``pool`` is ordered from the nearest in place or name to the farthest.

    ``by_side`` holds the prompts for the sides when they differ; ``prompt`` is then one of them.
    """

    item: str
    kind: Kind
    way: Way
    area: str
    prompt: str
    answer: str
    explanation: str
    sources: tuple[str, ...]
    card: str = ""
    pool: tuple[Option, ...] = ()
    fixed: tuple[str, ...] = ()  # all the choices in their order, where it means something
    shown: Shown = field(default_factory=Shown)
    sided: bool = False  # shown on a side that is drawn by lot
    least: int = 2  # wrong choices that there must be
    accepts: tuple[str, ...] = ()
    by_side: Mapping[Side, str] = field(default_factory=dict)
    further: tuple[str, ...] = ()  # other items that a question teaches

    def ask(self, rng: Random) -> Question:
        """A question of this slot."""
        side = rng.choice((Side.LEFT, Side.RIGHT)) if self.sided else self.shown.side
        shown = replace(self.shown, side=side, region=_sided(self.shown.region, side))
        choices, asides = self._choices(rng)
        return Question(
            kind=self.kind,
            way=self.way,
            prompt=self.by_side.get(side, self.prompt) if self.sided else self.prompt,
            answer=self.answer,
            explanation=self.explanation,
            sources=self.sources,
            items=(self.item, *self.further),
            choices=choices,
            area=self.area,
            card=self.card,
            shown=shown,
            asides=asides,
            accepts=self.accepts,
        )

    def _choices(self, rng: Random) -> tuple[tuple[str, ...], dict[str, str]]:
        if self.fixed:
            return self.fixed, {}
        if self.way is not Way.CHOOSE:
            return (), {}
        near = self.pool[:NEAREST]
        wrong = rng.sample(near, min(CHOICES - 1, len(near)))
        texts = [self.answer, *(option.text for option in wrong)]
        rng.shuffle(texts)
        return tuple(texts), {option.text: option.aside for option in wrong}

    @property
    def is_fit(self) -> bool:
        """Whether there is something to choose from."""
        return self.way is not Way.CHOOSE or bool(self.fixed) or len(self.pool) >= self.least


def _sided(region: str, side: Side) -> str:
    base, dot, _left = region.partition(".")
    return f"{base}.{side}" if dot else region


@dataclass(frozen=True, eq=False)
class LateSlot:
    """A slot whose question costs time to make (a ranking): made when it is asked."""

    item: str
    kind: Kind
    way: Way
    area: str
    make: Callable[[Random], Question | None]

    def ask(self, rng: Random) -> Question | None:
        """A question of this slot; None when nothing clear enough can be asked."""
        return self.make(rng)


AnySlot = Slot | LateSlot
