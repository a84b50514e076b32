import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutemap.body.frame import Side
from glutemap.ranking.questions import Question
from glutemap.ranking.result import Candidate, Settings
from glutemap.ranking.stability import Stability
from glutemap.ui import ranking_words

MEDIUS = ("gluteus_medius", Side.LEFT)
FIRST = Candidate(*MEDIUS, 0.4, 0.8, 0.3, 1.0, "", detail=None, rank=1)


@given(st.lists(st.floats(-40, 40), min_size=1, max_size=9))
def test_what_is_shown_adds_up_exactly(points):
    total = math.fsum(points)
    shown, total_shown = ranking_words.adding_up(points, total)
    assert sum(round(10 * value) for value in shown) == round(10 * total_shown)
    assert abs(total_shown - total) <= 0.05 + 1e-9
    assert all(abs(a - b) < 0.1 + 1e-9 for a, b in zip(shown, points, strict=True))


def test_what_needs_no_rounding_is_not_touched():
    assert ranking_words.adding_up([1.5, -0.5], 1.0) == ([1.5, -0.5], 1.0)


@pytest.mark.parametrize(
    ("explains", "unmet", "sentence"),
    [
        (1.0, 0.0, "Explains all of what is marked; all of its usual area is marked."),
        (0.7, 0.3, "Explains most of what is marked; part of its usual area (outer hip) is not marked."),
        (
            0.5,
            0.7,
            "Explains about half of what is marked; much of its usual area (outer hip) is not marked.",
        ),
        (0.1, 0.95, "Explains a little of what is marked; most of its usual area (outer hip) is not marked."),
        (0.3, 0.1, "Explains part of what is marked; nearly all of its usual area is marked."),
    ],
)
def test_a_candidate_is_summed_up_in_a_sentence(explains, unmet, sentence):
    assert ranking_words.fit(explains, unmet, "outer hip") == sentence


def test_no_brackets_stand_within_brackets():
    sentence = ranking_words.fit(0.7, 0.3, "base of the spine (sacrum)")
    assert "its usual area (base of the spine, sacrum) is not" in sentence


def test_a_tie_says_how_many_and_where():
    assert ranking_words.tie(2, 1) == "Two share the first place: too close to tell apart"
    assert ranking_words.tie(12, 11) == "12 share place 11: too close to tell apart"


@pytest.mark.parametrize(
    ("same", "said"), [(0.95, "order is steady"), (0.7, "Fairly steady"), (0.3, "Not steady")]
)
def test_stability_says_what_it_means(same, said):
    sentence = ranking_words.stability(Stability(0.6, 200, same, same, ()))
    assert said in sentence
    assert "Drawn again 200 times" in sentence


def test_who_would_come_first_is_said_for_both_answers():
    question = Question("press", "iliacus.left", 0.2, 0.4, ("iliacus", Side.LEFT), MEDIUS)
    assert ranking_words.consequence(None, question, FIRST) == (
        "If yes, the left iliacus becomes first. If no, the left gluteus medius stays first."
    )
    both = replace(question, if_no=("iliacus", Side.LEFT))
    assert "Either answer brings the left iliacus" in ranking_words.consequence(None, both, FIRST)
    same = replace(question, if_yes=MEDIUS)
    assert "stays first" in ranking_words.consequence(None, same, FIRST)


def test_a_candidate_for_both_sides_stays_first_on_either():
    twin = replace(FIRST, either_side=True)
    question = Question("area", "sacrum", 0.2, 0.4, ("gluteus_medius", Side.RIGHT), MEDIUS)
    assert ranking_words.consequence(None, question, twin).startswith("Either way the gluteus medius stays")


def test_something_else_says_when_nothing_fits():
    assert "explains the marking well" in ranking_words.rest(0.7, 0.2)
    assert "More likely than any one muscle" in ranking_words.rest(0.3, 0.2)
    assert "not on this list" in ranking_words.rest(0.3, 0.5)


def test_no_sentence_claims_a_diagnosis():
    settings = Settings()
    said = [ranking_words.counted(settings), ranking_words.rest(0.7, 0.1), *ranking_words.TERMS.values()]
    assert not any("diagnos" in sentence.lower() for sentence in said)
