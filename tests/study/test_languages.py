"""The same is asked, kept and marked in every language; only the words differ."""

import re
import unicodedata
from itertools import count
from random import Random

import msgspec
import pytest

from glutemap.body.pain import PainMap
from glutemap.knowledge.translating import translated
from glutemap.language import Catalogue, aloud
from glutemap.study.about import words_of
from glutemap.study.bank import Bank
from glutemap.study.decks import area_decks
from glutemap.study.marking import Grade, mark_choice, mark_drawing, mark_order, mark_typed
from glutemap.study.memory import Memory
from glutemap.study.names import Names, own_names
from glutemap.study.progress import Streak
from glutemap.study.question import Kind, Way
from glutemap.study.sheet import SCHEDULE, read_sheet, write_sheet
from tests.languages.pseudo import Pseudo, outside, said

SPOKEN = Pseudo("xx", {}, ".")
GERMAN = {"Piriformis": "Birnenförmiger Muskel", "Soleus": "Schollenmuskel"}


@pytest.fixture
def foreign(pseudo_bank):
    """The bank in a language nobody speaks, which is spoken now."""
    with aloud(SPOKEN):
        yield pseudo_bank


@pytest.fixture(scope="module")
def pseudo_bank(bank):
    assert bank.slots  # in English, before anything else is spoken
    made = Bank(translated(bank.library, said), bank.book, english=bank.library)
    with aloud(SPOKEN):
        assert made.slots
    return made


@pytest.fixture(scope="module")
def german(bank):
    return translated(bank.library, lambda text: GERMAN.get(text, text))


def bare(value):
    """A text, or texts, without what the pseudo-language puts round and over the letters."""
    if not isinstance(value, str):
        return [bare(text) for text in value]
    letters = unicodedata.normalize("NFKD", re.sub("[⟦⟧·]", "", value))
    return "".join(letter for letter in letters if not unicodedata.combining(letter)).casefold()


def told(question):
    """All that is said with a question."""
    answer = [question.answer] if isinstance(question.answer, str) else question.answer
    asides = [text for pair in question.asides.items() for text in pair]
    return [question.prompt, *question.choices, *answer, question.explanation, *asides]


def test_every_slot_asks_the_same_in_other_words(bank, foreign):
    assert [slot.item for slot in foreign.slots] == [slot.item for slot in bank.slots]
    asked = 0
    for seed, english, other in zip(count(), bank.slots, foreign.slots, strict=False):
        with aloud(Catalogue("en")):
            question = english.ask(Random(seed))
        again = other.ask(Random(seed))
        assert (question is None) == (again is None), english.item
        if question is None or again is None:
            continue
        asked += 1
        for field in ("kind", "way", "area", "card", "sources", "items", "shown"):
            assert getattr(again, field) == getattr(question, field), english.item
        assert bare(told(again)) == bare(told(question))
    assert asked > 1000


def test_nothing_is_said_in_plain_english(bank, foreign):
    latin = sorted((m.names.latin for m in bank.library.muscles.values()), key=len, reverse=True)
    for slot in foreign.slots[::3]:
        question = slot.ask(Random(1))
        for text in told(question) if question is not None else ():
            left = re.sub(r"\b[CTLS]\d+\b", "", outside(text))  # roots of a nerve
            for name in latin:
                left = left.replace(name, "")
            assert not re.search("[A-Za-z]", left), text


def test_a_seed_draws_the_same_quiz(bank, foreign):
    ours = list(foreign.quiz(7, 60))
    with aloud(Catalogue("en")):
        english = list(bank.quiz(7, 60))
    assert [q.items for q in ours] == [q.items for q in english]
    assert [bare(q.choices) for q in ours] == [bare(q.choices) for q in english]


def test_the_bank_in_english_is_the_bank_in_english(bank, foreign):
    plain = foreign.in_english()
    for item in list(bank.by_item)[::25]:
        kinds = (Kind.NAME_STRUCTURE, Kind.ORIGIN, Kind.LOOK_ALIKES, Kind.RED_FLAG)
        with aloud(Catalogue("en")):
            question = bank.ask(item, Random(item), kinds)
        assert plain.ask(item, Random(item), kinds) == question


def test_decks_are_known_by_ids_and_named_in_the_language(bank, foreign):
    decks, english = area_decks(foreign), area_decks(bank)
    assert [(d.id, d.items) for d in decks] == [(d.id, d.items) for d in english]
    assert not any(re.search("[A-Za-z]", outside(deck.name)) for deck in decks)


def test_two_libraries_that_are_not_one_are_not_mixed(bank, german):
    assert words_of(bank.library, german) == GERMAN
    assert words_of(bank.library, bank.library) == {}
    with pytest.raises(ValueError, match="zip"):
        words_of(bank.library, msgspec.structs.replace(german, routines={}))


@pytest.mark.parametrize(
    ("typed", "grade"),
    [
        ("Birnenförmiger Muskel", Grade.RIGHT),
        ("birnenformiger muskel", Grade.RIGHT),
        ("der Birnenförmige", Grade.WRONG),
        ("Piriformis", Grade.RIGHT),
        ("musculus piriformis", Grade.RIGHT),
        ("Piriformsi", Grade.RIGHT),
        ("Schollenmuskel", Grade.WRONG),
        ("Soleus", Grade.WRONG),
        ("", Grade.AGAIN),
    ],
)
def test_a_name_is_right_in_the_language_in_english_and_in_latin(bank, german, typed, grade):
    spoken = Bank(german, bank.book, english=bank.library)
    names = Names(german, english=bank.library)
    (slot,) = (s for s in spoken.by_item["piriformis.name"] if s.way is Way.TYPE)
    question = slot.ask(Random(1))
    assert question.answer == "Birnenförmiger Muskel"
    assert mark_typed(question, typed, names).grade is grade


def test_every_english_name_stays_right(bank, german):
    names, english = Names(german, english=bank.library), Names(bank.library)
    for muscle in bank.library.muscles.values():
        for name in own_names(muscle):
            assert names.read(name, muscle.id).typed is english.read(name, muscle.id).typed, name


def test_answers_are_marked_the_same(bank, foreign):
    for kind in (Kind.ORIGIN, Kind.RED_FLAG):
        question = next(iter(foreign.quiz(3, 1, (kind.value,))))
        grades = {mark_choice(question, choice).grade for choice in question.choices}
        assert grades == {Grade.RIGHT, Grade.WRONG}
        assert mark_choice(question, question.answer).is_right
    order = next(iter(foreign.quiz(3, 1, (Kind.RANK_SUSPECTS.value,))))
    assert mark_order(order, order.answer).is_right
    remark = mark_order(order, order.answer[::-1]).remark
    assert remark
    assert not re.search("[A-Za-z]", outside(remark))
    draw = next(iter(foreign.quiz(3, 1, (Kind.DRAW_ZONE.value,))))
    drawn = mark_drawing(draw, PainMap().with_region("upper_back.left", 5.0), bank.book)
    assert drawn.grade is Grade.WRONG
    assert not re.search("[A-Za-z]", outside(drawn.remark))


def test_what_was_learnt_is_read_back_whatever_was_spoken(foreign):
    memory = Memory()
    memory.review("soleus.nerve", Grade.RIGHT)
    written = write_sheet(memory.items, foreign, memory)
    head = written.splitlines()[0].split(",")
    assert tuple(head[: len(SCHEDULE)]) == SCHEDULE
    assert not re.search("[A-Za-z]", outside(" ".join(head[len(SCHEDULE) :])))
    assert read_sheet(written.encode(), "x.csv", foreign.items()) == [memory.row("soleus.nerve")]


@pytest.mark.parametrize(
    "streak", [Streak(1, 1, True), Streak(3, 3, True), Streak(9, 1, False), Streak(9, 5, True)]
)
def test_the_run_of_days_is_one_sentence(streak):
    with aloud(SPOKEN):
        assert not re.search("[A-Za-z]", outside(streak.words))
        assert streak.words.count("⟦") == 1
