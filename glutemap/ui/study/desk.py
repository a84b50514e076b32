"""What the study mode works with: the questions, the memory, the decks. Made once, shown by several pages."""

from __future__ import annotations

import contextlib
import random
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from glutemap import language
from glutemap.ui.background import Background, import_here
from glutemap.ui.study.looks import look_ahead
from glutemap.ui.study.settings import course_files, pack_folder, remember_courses

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from glutemap.clients.learning import Learning
    from glutemap.knowledge.records import Library
    from glutemap.study.bank import Bank
    from glutemap.study.course import Course
    from glutemap.study.decks import Deck
    from glutemap.study.marking import Grade
    from glutemap.study.memory import Due, Memory
    from glutemap.study.names import Names
    from glutemap.study.question import Question
    from glutemap.study.round import Round
    from glutemap.ui.state import AppState

_USED_IN_POOL = (
    "rapidfuzz.distance",
    "glutemap.body.structure_names",
    "glutemap.study.bank",
    "glutemap.study.course_questions",
    "glutemap.study.decks",
    "glutemap.study.marking",
    "glutemap.study.names",
)
_USED_FOR_ENGLISH = (  # in another language, to read the library in English as well
    "tempfile",
    "yaml",
    "rapidfuzz.fuzz",
    "rapidfuzz.process",
    "glutemap.knowledge.examine",
    "glutemap.knowledge.loading",
    "glutemap.knowledge.schema_check",
)


class StudyDesk(QObject):
    """Questions, memory and decks of one window.

    Signals:
        ready: The questions of the present library are there.
        changed: What is known, or which decks there are, has changed.
        keeping_changed: Whether what is learnt is kept beyond the program's end has changed.
    """

    ready = Signal()
    changed = Signal()
    keeping_changed = Signal(bool)

    def __init__(self, state: AppState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        from glutemap.study.memory import Memory, Passing

        self._state = state
        self.bank: Bank | None = None
        self.names: Names | None = None
        self._passing: Passing | None = Passing()
        self.memory: Memory = Memory(self._passing)
        self._learning: Learning | None = None
        self._ranker: Any = None
        self.courses: dict[str, Course] = {}
        self._areas: tuple[Deck, ...] = ()
        self.rng = random.Random()
        self._background = Background(self)
        self._background.done.connect(self._on_done)
        state.zones_changed.connect(self.start)
        state.library_changed.connect(self._on_library_changed)

    # -- the questions --------------------------------------------------------------------------

    def start(self) -> None:
        """Make the questions, once the library and its zones are there."""
        library, zones = self._state.library, self._state.zones
        if library is None or zones is None or self.bank is not None:
            return
        import_here(_USED_IN_POOL)
        if language.code() != "en":
            import_here(_USED_FOR_ENGLISH)
        self._background.ask("made", lambda: _make(library, zones))

    def use_ranker(self, ranker: Any) -> None:
        """Take the ranker of the window, so that there are not two."""
        self._ranker = ranker
        if self.bank is not None and ranker is not None and ranker.library is self.bank.library:
            self.bank.ranker = ranker

    def stop(self) -> None:
        """Wait for what is under way; call before the window goes."""
        self._background.stop()

    def _on_library_changed(self) -> None:
        self.bank = None
        self.courses = {}

    def _on_done(self, what: str, result: Any) -> None:
        if isinstance(result, Exception):
            raise result  # reaches the log and the one calm message
        if what == "made":
            self._on_made(result)

    def _on_made(self, made: Any) -> None:
        from glutemap.knowledge.faults import DataFaults

        bank, self.names, self._areas = made
        if bank.library is not self._state.library:
            self.start()  # another pack was opened meanwhile
            return
        self.bank = bank
        # What it works out is kept where it is asked for.
        self._background.ask("looked ahead", lambda: look_ahead(bank.library))
        self.use_ranker(self._ranker)
        for path in course_files():
            with contextlib.suppress(DataFaults):  # gone or changed since; opening it again says why
                self._take_course(path)
        self.ready.emit()
        self.changed.emit()

    # -- the memory -----------------------------------------------------------------------------

    @property
    def is_kept(self) -> bool:
        """Whether what is learnt stays when the program ends."""
        return self._learning is not None

    def use_learning(self, learning: Learning | None) -> None:
        """Keep what is learnt in open records, or with None only until the end of the program."""
        from glutemap.clients.errors import StoreError
        from glutemap.study.memory import Memory, Passing

        if learning is None:
            cards = [row for item in self.memory.items if (row := self.memory.row(item)) is not None]
            self._passing = self._passing or Passing(cards, self.memory.reviews)
            self.memory = Memory(self._passing)
        else:
            try:
                if self._passing is not None and any(self._passing.fresh):
                    learning.keep_all(*self._passing.fresh)
                self.memory = Memory(learning)
                self._passing = None
            except (StoreError, ValueError):
                learning = None  # the records say themselves what is wrong with them
        self._learning = learning
        self.keeping_changed.emit(self.is_kept)
        self.changed.emit()

    def review(self, item: str, grade: Grade) -> datetime:
        """Take an answer in; when the records cannot take it, it is kept until the end of the program."""
        from glutemap.clients.errors import StoreError

        try:
            due = self.memory.review(item, grade)
        except StoreError:
            self.use_learning(None)
            due = self.memory.review(item, grade)
        self.changed.emit()
        return due

    def take_in(self, rows: list[Any]) -> None:
        """Take the cards of a file in."""
        for row in rows:
            self.memory.take_in(row)
        self.changed.emit()

    # -- the decks ------------------------------------------------------------------------------

    @property
    def decks(self) -> tuple[Deck, ...]:
        """Everything and the areas, then courses, then those put together by hand."""
        if self.bank is None:
            return ()
        from glutemap.study.decks import course_deck

        courses = tuple(course_deck(course, self.bank) for course in self.courses.values())
        return (*self._areas, *courses, *self._hand_decks())

    def _hand_decks(self) -> tuple[Deck, ...]:
        from glutemap.clients.errors import StoreError
        from glutemap.study.decks import hand_deck

        if self.bank is None or self._learning is None:
            return ()
        try:
            rows = self._learning.hand_decks()
        except StoreError:
            return ()
        return tuple(hand_deck(number, name, text.split("\n"), self.bank) for number, name, text in rows)

    def save_hand_deck(self, name: str, muscles: list[str]) -> None:
        """Keep a deck put together by hand. Raises StoreError; wants open records."""
        assert self._learning is not None
        self._learning.save_hand_deck(name, muscles)
        self.changed.emit()

    def remove_deck(self, deck: Deck) -> None:
        """Take a deck of one's own, or a course, out of the list. What was learnt stays."""
        kind, _, rest = deck.id.partition(".")
        if kind == "hand" and self._learning is not None:
            self._learning.delete_hand_deck(int(rest))
        elif kind == "course":
            self.courses.pop(rest, None)
            remember_courses([p for p in course_files() if p.stem != rest and self._id_of(p) != rest])
        self.changed.emit()

    def _id_of(self, path: Path) -> str:
        from glutemap.knowledge.faults import DataFaults
        from glutemap.study.course import load_course

        try:
            return load_course(path, self._library()).id
        except DataFaults:
            return ""

    def _library(self) -> Library:
        """The library that courses are checked against: in English, as a course is the same everywhere."""
        assert self.bank is not None
        return self.bank.plain

    def open_course(self, path: Path) -> Course:
        """Open a teacher's course, and remember its file. Raises DataFaults with all that is wrong."""
        course = self._take_course(path)
        remember_courses([*(p for p in course_files() if p != path), path])
        self.changed.emit()
        return course

    def _take_course(self, path: Path) -> Course:
        from glutemap.study.course import load_course

        course = load_course(path, self._library())
        self.courses[course.id] = course
        return course

    def unseen(self, deck: Deck) -> int:
        """How many items of a deck were never asked."""
        known = set(self.memory.items)
        return sum(item not in known for item in deck.items)

    def plan(self, deck: Deck) -> Due:
        """What a deck wants now."""
        return self.memory.plan(deck.items)

    def begin(self, deck: Deck, count: int, only: tuple[str, ...] = ()) -> Round:
        """A sitting of at most ``count`` questions: what is due, then new ones; or just the items ``only``.

        When nothing is due and nothing new, the deck is asked all the same.
        """
        from glutemap.study.round import Round

        plan = self.plan(deck)
        items = list(only) or [*plan.due, *self._mixed(deck, plan.new)] or list(deck.items)
        return Round(items[:count], self._asker(deck), self.review, self.rng, spare=items[count:])

    def _mixed(self, deck: Deck, new: tuple[str, ...]) -> list[str]:
        """New items of a course in its order, of other decks by lot from the whole deck."""
        course = self.courses.get(deck.id.partition(".")[2]) if deck.id.startswith("course.") else None
        if course is not None and course.order == "as_written":
            return list(new)
        known = set(self.memory.items)
        unseen = [item for item in deck.items if item not in known]
        return self.rng.sample(unseen, min(len(new), len(unseen)))

    def _asker(self, deck: Deck) -> Callable[[str, random.Random], Question | None]:
        bank = self.bank
        assert bank is not None
        course = self.courses.get(deck.id.partition(".")[2]) if deck.id.startswith("course.") else None
        if course is None:
            return bank.ask
        from glutemap.study.course_questions import ask_step, steps_of

        steps = {step.item: step for step in steps_of(course, bank)}
        return lambda item, rng: ask_step(course, steps[item], bank, rng)


def _make(library: Library, zones: Any) -> Any:
    """The bank with its slots, the names, the decks by area; runs in the pool."""
    from glutemap.body.atlas import load_manifest
    from glutemap.body.structure_names import said
    from glutemap.study.bank import Bank
    from glutemap.study.decks import area_decks
    from glutemap.study.names import Names

    english = _in_english(library)
    bank = Bank(library, zones, english=english)
    drawn = {part for muscle in library.muscles.values() for part in muscle.drawn}
    others = [s.name for s in load_manifest().structures if s.id and s.id not in drawn]
    others += [said(name) for name in others]
    return bank, Names(library, others, english), area_decks(bank)


def _in_english(library: Library) -> Library:
    """The same library in English. Raises ValueError when there is none like it."""
    if language.code() == "en":
        return library
    from glutemap.knowledge.faults import DataFaults
    from glutemap.knowledge.loading import load_library
    from glutemap.study.about import words_of

    for folder in dict.fromkeys((pack_folder(), None)):
        with contextlib.suppress(DataFaults, ValueError):  # the pack in use may be another one by now
            english = load_library(folder, spoken="en")
            words_of(english, library)
            return english
    raise ValueError("this library is not to be had in English, so nothing can be asked of it")
