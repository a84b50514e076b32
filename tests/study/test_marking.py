from random import Random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutemap.body.atlas import load_manifest
from glutemap.body.frame import Side
from glutemap.body.pain import PainMap
from glutemap.study.marking import (
    Grade,
    mark_choice,
    mark_click,
    mark_drawing,
    mark_order,
    mark_typed,
    measure_overlap,
)
from glutemap.study.names import Names, Typed, own_names
from glutemap.study.question import Kind, Question, Shown, Way
from tests.examples import examples


@pytest.fixture(scope="module")
def names(library):
    drawn = {part for muscle in library.muscles.values() for part in muscle.drawn}
    others = [s.name for s in load_manifest().structures if s.id and s.id not in drawn]
    return Names(library, others)


@pytest.fixture(scope="module")
def typed(bank):
    """The question that wants a muscle's name to be typed."""
    return {
        slot.shown.muscle: slot.ask(Random(1))
        for slot in bank.slots
        if slot.kind is Kind.NAME_STRUCTURE and slot.way is Way.TYPE
    }


@pytest.mark.parametrize(
    ("muscle", "text"),
    [
        ("gluteus_medius", "Gluteus medius"),
        ("gluteus_medius", "gluteus medus"),
        ("gluteus_medius", "  GLUTEUS   MEDIUS muscle"),
        ("gluteus_medius", "musculus gluteus medius"),
        ("gluteus_medius", "glute med"),
        ("piriformis", "piriformus"),
        ("quadratus_lumborum", "QL"),
        ("quadratus_lumborum", "quadratus lumbarum"),
        ("fibularis_longus", "peroneus longus"),
        ("extensor_digitorum_longus", "extensor digitorum longis"),
        ("obturator_internus_gemelli", "gemellus superior"),
        ("biceps_femoris", "bicep femoris"),
    ],
)
def test_spelling_and_other_names_are_forgiven(names, typed, muscle, text):
    assert mark_typed(typed[muscle], text, names).grade is Grade.RIGHT


@pytest.mark.parametrize(
    ("muscle", "text"),
    [
        ("gluteus_medius", "gluteus minimus"),
        ("gluteus_medius", "gluteus maximus"),
        ("gluteus_minimus", "gluteus medius"),
        ("extensor_hallucis_longus", "flexor hallucis longus"),
        ("vastus_medialis", "vastus lateralis"),
        ("iliacus", "psoas"),
        ("quadratus_femoris", "quadratus lumborum"),
        ("quadratus_femoris", "sacrum"),
        ("gluteus_medius", "patella"),
        ("semitendinosus", "semimembranosus"),
        ("gluteus_medius", "banana"),
    ],
)
def test_another_structure_is_never_right(names, typed, muscle, text):
    assert mark_typed(typed[muscle], text, names).grade is Grade.WRONG


@pytest.mark.parametrize(
    ("muscle", "text"), [("biceps_femoris", "hamstring"), ("psoas_major", "iliopsoas"), ("soleus", "")]
)
def test_a_name_of_several_or_none_asks_again(names, typed, muscle, text):
    assert mark_typed(typed[muscle], text, names).grade is Grade.AGAIN


def test_no_name_of_another_muscle_is_accepted(library, names):
    for muscle in library.muscles.values():
        own = {name.casefold() for name in own_names(muscle)}
        for other in library.muscles.values():
            if other is muscle:
                continue
            for name in own_names(other):
                if name.casefold() not in own:
                    reading = names.read(name, muscle.id, own_names(muscle))
                    assert reading.typed is not Typed.RIGHT, (muscle.id, name)


@given(data=st.data())
@examples(300)
def test_no_misspelling_is_right_for_two(data, library, names):
    muscle = data.draw(st.sampled_from(sorted(library.muscles)))
    name = data.draw(st.sampled_from(own_names(library.muscles[muscle])))
    letters = list(name)
    for _ in range(data.draw(st.integers(0, 3))):
        at = data.draw(st.integers(0, len(letters)))
        change = data.draw(st.sampled_from(["drop", "add", "swap"]))
        letter = data.draw(st.sampled_from("abcdefghiklmnoprstuvx "))
        if change == "add":
            letters.insert(at, letter)
        elif at < len(letters):
            if change == "drop":
                del letters[at]
            else:
                letters[at] = letter
    text = "".join(letters)
    right = [m for m in library.muscles if names.read(text, m).typed is Typed.RIGHT]
    assert len(right) <= 1, (text, right)


def test_a_choice_says_what_the_wrong_one_is(bank):
    question = bank.ask("gluteus_medius.origin", Random(4), {"origin"})
    assert mark_choice(question, question.answer).is_right
    wrong = next(choice for choice in question.choices if choice != question.answer)
    verdict = mark_choice(question, wrong)
    assert verdict.grade is Grade.WRONG
    assert verdict.remark


def test_a_click_counts_for_any_part_of_the_muscle(bank, library):
    question = bank.ask("biceps_femoris.place", Random(1))
    assert question.way is Way.CLICK
    assert mark_click(question, "biceps_femoris_short_head", library).is_right
    wrong = mark_click(question, "semitendinosus", library, "Semitendinosus")
    assert (wrong.grade, wrong.remark) == (Grade.WRONG, "That is Semitendinosus.")
    assert mark_click(question, "", library).grade is Grade.AGAIN


def order_question():
    told = {"A": "a", "B": "b", "C": "c"}
    return Question(
        Kind.RANK_SUSPECTS,
        Way.ORDER,
        "?",
        ("A", "B", "C"),
        "",
        ("STD",),
        ("x",),
        ("B", "A", "C"),
        asides=told,
    )


def test_an_order_is_judged_by_its_pairs_and_says_what_differs():
    question = order_question()
    assert mark_order(question, ["A", "B", "C"]).is_right
    nearly = mark_order(question, ["B", "A", "C"])
    assert nearly.grade is Grade.NEARLY
    assert nearly.remark == "A comes before B: a; of B, b."
    assert mark_order(question, ["C", "B", "A"]).grade is Grade.WRONG


def test_a_drawing_is_judged_by_its_overlap(bank, library):
    slot = next(s for s in bank.slots if s.item == "gluteus_medius.zone.TrP1")
    question = slot.ask(Random(2))
    side = question.shown.side
    words = library.muscles["gluteus_medius"].trigger_points[0].words
    drawn = PainMap()
    for region in words.primary:
        drawn = drawn.with_region(f"{region}.{side}" if library.regions[region].sided else region, 5)
    good = mark_drawing(question, drawn, bank.book)
    assert good.overlap.main > 0.6
    assert good.grade in (Grade.RIGHT, Grade.NEARLY)
    elsewhere = mark_drawing(question, PainMap().with_region("sole.left", 5), bank.book)
    assert (elsewhere.grade, elsewhere.overlap.outside) == (Grade.WRONG, 1.0)
    mirrored = mark_drawing(question, drawn.mirrored(), bank.book)
    assert mirrored.overlap.score < good.overlap.score
    assert mark_drawing(question, PainMap(), bank.book).grade is Grade.AGAIN


def test_the_pattern_itself_overlaps_fully_and_spread_costs_nothing(bank):
    pattern = bank.book.pattern("soleus", Side.LEFT, "TrP1")
    area = bank.book.surface.area_cm2["female"]
    main, whole = pattern.primary >= 0.5, pattern.either >= 0.5
    assert measure_overlap(main, main, whole, area).score == 1
    assert measure_overlap(whole, main, whole, area).score == 1
    assert measure_overlap(whole & ~main, main, whole, area).score == 0


@given(st.lists(st.tuples(st.booleans(), st.booleans(), st.booleans()), min_size=1, max_size=30))
def test_an_overlap_is_a_part(rows):
    drawn, main, spread = (np.array(column) for column in zip(*rows, strict=True))
    overlap = measure_overlap(drawn, main, main | spread, np.ones(len(rows), np.float32))
    assert 0 <= overlap.score <= overlap.main <= 1
    assert 0 <= overlap.outside <= 1


def test_typed_answers_of_a_course_forgive_letters_and_no_numbers(names):
    question = Question(Kind.OWN, Way.TYPE, "Root?", "S1", "", ("STD",), ("c",), accepts=("first sacral",))
    assert mark_typed(question, "s1", names).is_right
    assert mark_typed(question, "first sacrel", names).is_right
    assert not mark_typed(question, "S2", names).is_right
    assert Shown() == question.shown
