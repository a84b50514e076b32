"""How names, sides, times and rows of words are put together, and that a translator can turn them round."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutemap.body.frame import Side
from glutemap.language import Catalogue, aloud, span
from glutemap.ui import words

GERMAN = Catalogue(
    "de",
    {
        ("{name}, left", ""): ("{name}, links",),
        ("left {name}", ""): ("{name} links",),
        ("left", "side of the body"): ("links",),
        ("{first} and {last}", ""): ("{first} und {last}",),
        ("{first} or {last}", ""): ("{first} oder {last}",),
        ("{n} minutes", ""): ("{n} Minute", "{n} Minuten"),
        ("{low} to {high} seconds", ""): ("{low} bis {high} Sekunden",),
    },
    ",",
    "%d.%m.%Y",
    keeps_capitals=True,
)


@pytest.mark.parametrize(
    ("row", "said"),
    [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")],
)
def test_a_row_of_words(row, said):
    assert words.listed(row) == said
    assert words.listed(iter(row)) == said


def test_either_of_several():
    assert [words.either(row) for row in ([], ["a"], ["a", "b"], ["a", "b", "c"])] == [
        "",
        "a",
        "a or b",
        "a or b or c",
    ]


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        ((30, 60), "30 to 60 seconds"),
        ((1, 1), "1 second"),
        ((30, 30), "30 seconds"),
        ((60, 60), "1 minute"),
        ((60, 120), "1 to 2 minutes"),
        ((120, 120), "2 minutes"),
        ((60, 90), "60 to 90 seconds"),
    ],
)
def test_a_span_of_time(seconds, said):
    assert span(seconds) == said


@pytest.mark.parametrize(
    ("value", "said"), [(0.0, "0.0"), (-0.04, "0.0"), (1.25, "+1.2"), (-3.0, "−3.0"), (0.06, "+0.1")]
)
def test_points_have_their_sign(value, said):
    assert words.points(value) == said


@given(st.floats(-99, 99))
def test_points_are_written_as_before(value):
    before = "0.0" if abs(value) < 0.05 else f"{value:+.1f}".replace("-", "−")
    assert words.points(value) == before


def test_a_side_is_part_of_its_sentence():
    assert words.sided("back dimple", Side.LEFT) == words.sided("back dimple", "left") == "back dimple, left"
    assert words.sided("sacrum", Side.MIDLINE) == "sacrum"
    assert words.side_first(None, "gluteus_medius", Side.LEFT) == "left gluteus medius"
    assert words.region_name(None, "low_back.right") == "Low back, right"
    assert [words.side_name(side) for side in Side] == ["left", "right", "midline"]


def test_another_language_turns_them_round():
    with aloud(GERMAN):
        assert words.sided("Kreuz", Side.LEFT) == "Kreuz, links"
        assert words.side_first(None, "gluteus_medius", Side.LEFT) == "Gluteus medius links"
        assert words.side_name("left") == "links"
        assert words.listed(["a", "b", "c"]) == "a, b und c"
        assert words.either(["a", "b"]) == "a oder b"
        assert (words.span((60, 60)), words.span((300, 300))) == ("1 Minute", "5 Minuten")
        assert words.span((30, 60)) == "30 bis 60 Sekunden"
        assert (words.points(-1.5), words.intensity(6.5), words.intensity(6.0)) == ("−1,5", "6,5", "6")
