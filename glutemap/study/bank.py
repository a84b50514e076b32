"""All that can be asked of a library, and a quiz drawn from it by lot."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from random import Random
from typing import TYPE_CHECKING

from glutemap.knowledge.records import Library
from glutemap.language import ENGLISH, aloud, tr
from glutemap.ranking.zonebook import ZoneBook, load_zones
from glutemap.study.about import About, words_of
from glutemap.study.anatomy import anatomy_slots
from glutemap.study.flags import FLAGS_AREA, flag_slots
from glutemap.study.pairs import pair_slots
from glutemap.study.patterns import pattern_slots, touched_regions
from glutemap.study.question import Kind, Question
from glutemap.study.slots import AnySlot, Slot
from glutemap.study.suspects import suspect_slots

if TYPE_CHECKING:
    from glutemap.ranking.ranker import Ranker

KINDS = tuple(kind for kind in Kind if kind is not Kind.OWN)


@dataclass(eq=False)
class Bank:
    """The slots of a library by item. ``book`` and ``ranker`` are made when they are not given.

    ``english`` is the same library in English when ``library`` is in another language: what is asked is
    decided by its words, so that a seed gives the same questions in every language.
    """

    library: Library
    book: ZoneBook | None = None
    ranker: "Ranker | None" = None
    english: Library | None = None

    @property
    def plain(self) -> Library:
        """The library in English."""
        return self.english or self.library

    def in_english(self) -> "Bank":
        """The same bank with everything in English, for what must not depend on the language."""
        with aloud(ENGLISH):
            made = Bank(self.plain, self.book)
            _ = made.slots
        return made

    def _book(self) -> ZoneBook:
        if self.book is None:
            self.book = load_zones(self.library)
        return self.book

    def get_ranker(self) -> "Ranker":
        """The ranker that scores painted pain; made at the first use."""
        if self.ranker is None:
            from glutemap.ranking.ranker import Ranker  # heavy, and most quizzes begin without it

            self.ranker = Ranker(self.library, self._book())
        return self.ranker

    @cached_property
    def slots(self) -> tuple[AnySlot, ...]:
        """Every slot, in an order that depends on the library alone."""
        touched = touched_regions(self._book())
        about = About(self.plain, touched, words_of(self.plain, self.library))
        made: list[AnySlot] = [
            *anatomy_slots(about),
            *pattern_slots(about, touched),
            *suspect_slots(about, self.get_ranker),
            *pair_slots(about),
            *flag_slots(about),
        ]
        return tuple(slot for slot in made if not isinstance(slot, Slot) or slot.is_fit)

    @cached_property
    def by_item(self) -> dict[str, tuple[AnySlot, ...]]:
        """The slots that teach each item."""
        found: dict[str, list[AnySlot]] = {}
        for slot in self.slots:
            found.setdefault(slot.item, []).append(slot)
        return {item: tuple(slots) for item, slots in found.items()}

    def items(self, kinds: Collection[str] = (), areas: Collection[str] = ()) -> tuple[str, ...]:
        """The items of these kinds and areas (of all when empty)."""
        return tuple(
            item for item, slots in self.by_item.items() if any(_fits(slot, kinds, areas) for slot in slots)
        )

    def area_of(self, item: str) -> str:
        """The area that an item belongs to; empty for an unknown one."""
        slots = self.by_item.get(item, ())
        return slots[0].area if slots else ""

    @property
    def areas(self) -> dict[str, str]:
        """The areas with their names, in the order of the list of muscles, the red flags last."""
        named = {area.id: area.name for area in self.library.guide.areas}
        return {**named, FLAGS_AREA: tr("Red flags")}

    def ask(self, item: str, rng: Random, kinds: Collection[str] = ()) -> Question | None:
        """A question that teaches an item; None for an unknown one, or when nothing clear can be asked."""
        slots = [slot for slot in self.by_item.get(item, ()) if _fits(slot, kinds, ())]
        while slots:
            slot = slots.pop(rng.randrange(len(slots)))
            question = slot.ask(rng)
            if question is not None:
                return question
        return None

    def quiz(
        self, seed: int | str, count: int, kinds: Collection[str] = (), areas: Collection[str] = ()
    ) -> Iterator[Question]:
        """``count`` questions, kinds in turn, nothing twice before everything was asked once.

        The same seed gives the same questions of the same library. Fewer when there is nothing to ask.
        """
        rng = Random(f"glutemap quiz {seed}")
        decks = _Decks([slot for slot in self.slots if _fits(slot, kinds, areas)], rng)
        made = misses = 0
        while made < count and decks.slots and misses <= len(decks.slots):
            question = decks.draw().ask(rng)
            misses = 0 if question is not None else misses + 1
            if question is not None:
                made += 1
                yield question


class _Decks:
    """Slots by kind, shuffled; the kinds take turns."""

    def __init__(self, slots: Iterable[AnySlot], rng: Random) -> None:
        self.slots = tuple(slots)
        self.rng = rng
        self.turn: list[Kind] = []
        self.left: dict[Kind, list[AnySlot]] = {}

    def draw(self) -> AnySlot:
        """The next slot."""
        if not self.turn:
            self.turn = sorted({slot.kind for slot in self.slots})
            self.rng.shuffle(self.turn)
        kind = self.turn.pop()
        if not self.left.get(kind):
            self.left[kind] = [slot for slot in self.slots if slot.kind is kind]
            self.rng.shuffle(self.left[kind])
        return self.left[kind].pop()


def _fits(slot: AnySlot, kinds: Collection[str], areas: Collection[str]) -> bool:
    return (not kinds or slot.kind.value in kinds) and (not areas or slot.area in areas)
