import pytest

from glutemap.knowledge.suggest import closest, did_you_mean

IDS = [
    "PSIS",
    "ASIS",
    "AIIS",
    "greater_trochanter",
    "lesser_trochanter",
    "iliac_crest_top",
    "patella",
    "L4",
    "L5",
]


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("PSI", "PSIS"),
        ("psis", "PSIS"),
        ("greater_trochantor", "greater_trochanter"),
        ("iliac-crest-top", "iliac_crest_top"),
        ("patela", "patella"),
        ("xyz", ""),
        ("", ""),
        ("p" * 100_000, ""),
    ],
)
def test_the_nearest_word_is_found(word, meant):
    assert closest(word, IDS) == meant


def test_a_part_of_one_name_is_enough_but_of_two_is_not():
    assert closest("crest", IDS) == "iliac_crest_top"
    assert closest("trochanter", ["a_trochanter_of_the_femur", "b_trochanter_of_the_femur"]) == ""


def test_the_answer_does_not_depend_on_order():
    assert closest("L", ["L4", "L5"]) == closest("L", ["L5", "L4"])


def test_it_is_said_in_brackets():
    assert did_you_mean("PSI", IDS) == "(did you mean 'PSIS'?)"
    assert did_you_mean("nothing", IDS) == ""
