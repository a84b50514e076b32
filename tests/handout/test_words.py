"""Papers, titles of plan items, short sources, dates, and which muscles a page explains by itself."""

from datetime import date
from types import SimpleNamespace

import pytest

from glutemap.body.frame import Side
from glutemap.handout.choose import first_explained, side_of
from glutemap.handout.compose import Explained
from glutemap.handout.paper import A4, LETTER, usual_paper
from glutemap.handout.plan import Line, said_once, title_and_words
from glutemap.handout.wording import first_sentence, on_the_side, short_source
from glutemap.language import day


@pytest.mark.parametrize(
    ("locale", "paper"),
    [
        ("en_US", LETTER),
        ("fr_CA", LETTER),
        ("es-MX", LETTER),
        ("en_GB", A4),
        ("de_DE.UTF-8", A4),
        ("C", A4),
        ("", A4),
    ],
)
def test_the_usual_paper(locale, paper):
    assert usual_paper(locale) is paper


@pytest.mark.parametrize(
    ("item", "words", "expected"),
    [
        ("clamshell", "Clamshell\nSlowly.", ("Clamshell", "Slowly.")),
        ("clamshell", "My own name\nSlowly.\nTwice.", ("My own name", "Slowly.\nTwice.")),
        ("clamshell", "Slowly, lying on the side.", ("Clamshell", "Slowly, lying on the side.")),
        ("clamshell", "clamshell", ("Clamshell", "")),
        ("clamshell", "Clamshell: slowly.", ("Clamshell", "slowly.")),
        ("", "Walk", ("Walk", "")),
        ("", "Walk every day. " * 9, ("", ("Walk every day. " * 9).strip())),
        ("gone", "Walk\nFar.", ("Walk", "Far.")),
    ],
)
def test_titles_of_plan_items(library, item, words, expected):
    assert title_and_words(Line(item, words), library) == expected


def test_sentences_said_once():
    own, shared = said_once(["A. B!", "B! C?", "", "D without an end"])
    assert own == ["A.", "C?", "", "D without an end"]
    assert shared == ["B!"]


def test_a_full_stop_after_a_single_letter_ends_no_sentence():
    reminders = ["Stop, z. B. when it tingles. Call.", "Rest, z. B. for a day. Call."]
    own, shared = said_once(reminders)
    assert own == ["Stop, z. B. when it tingles.", "Rest, z. B. for a day."]
    assert shared == ["Call."]
    assert first_sentence("Das ist z. B. so. Und so.") == ("Das ist z. B. so.", "Und so.")
    assert first_sentence("One alone.") == ("One alone.", "")


def test_the_date_cannot_be_taken_for_another():
    assert day(date(2026, 3, 4)) == "4 March 2026"


@pytest.mark.parametrize(
    ("cite", "short"),
    [
        (
            "Alfredson H et al. Heavy-load training. Am J Sports Med 1998;26:360-366",
            "Alfredson H et al. 1998",
        ),
        (
            "Travell & Simons, vol 2 (1992), chapter 8 (gluteus medius)",
            "Travell & Simons, vol 2 (1992), chapter 8",
        ),
        ("Everyday clinical and physiotherapy teaching", "Everyday clinical and physiotherapy teaching"),
        (
            "Symptom checker of the National Association of Myofascial Trigger Point Therapists, "
            "gluteus medius",
            "Symptom checker of the National Association of Myofascial Trigger Point Therapists",
        ),
    ],
)
def test_short_sources(cite, short):
    assert short_source(cite) == short


def test_no_short_source_is_long(library):
    assert all(len(short_source(source.cite)) <= 100 for source in library.sources.values())


def candidate(muscle, rank, side=Side.LEFT, either_side=False):
    return SimpleNamespace(muscle=muscle, side=side, rank=rank, either_side=either_side)


def ranking(candidates, combination=()):
    members = [SimpleNamespace(muscle=m, side=Side.LEFT, adds=adds) for m, adds in combination]
    return SimpleNamespace(candidates=candidates, combination=members)


def test_the_first_candidate_is_explained_alone_when_it_is_enough():
    found = ranking([candidate("a", 1), candidate("b", 2)], [("a", 0.9)])
    assert first_explained(found) == (Explained("a", Side.LEFT),)


def test_ties_and_what_adds_enough_are_explained_too():
    assert len(first_explained(ranking([candidate("a", 1), candidate("b", 1), candidate("c", 1)]))) == 2
    adding = ranking([candidate("a", 1), candidate("b", 2), candidate("c", 3)], [("a", 0.6), ("c", 0.3)])
    assert [e.muscle for e in first_explained(adding)] == ["a", "c"]


def test_a_candidate_on_the_midline_is_explained_for_both_sides():
    assert first_explained(ranking([candidate("a", 1, either_side=True)])) == (Explained("a", Side.MIDLINE),)


def test_nothing_ranked_explains_nothing():
    assert first_explained(ranking([])) == ()
    assert side_of(ranking([candidate("a", 1, Side.RIGHT)]), "a") is Side.RIGHT
    assert side_of(ranking([]), "a") is Side.LEFT


@pytest.mark.parametrize(
    ("region", "on_paper", "to_the_client"),
    [
        ("low back", "left low back", "your left low back"),
        ("middle of the buttock", "middle of the left buttock", "the middle of your left buttock"),
        (
            "front of the thigh, upper half",
            "front of the left thigh, upper half",
            "the front of your left thigh, upper half",
        ),
        ("middle of the back", "middle of the back, left", "the middle of your back on the left"),
    ],
)
def test_a_side_stands_where_a_person_says_it(region, on_paper, to_the_client):
    assert on_the_side(region, Side.LEFT) == on_paper
    assert on_the_side(region, Side.LEFT, "your") == to_the_client
