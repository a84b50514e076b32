"""What a client reads can be read at 13 (Flesch-Kincaid grade plus five years)."""

import re

import pytest

from glutemap.knowledge.loading import load_library

READING_AGE = 13.0
LIBRARY = load_library()


def _syllables(word: str) -> int:
    """A count by groups of vowels, with silent endings left out."""
    word = re.sub(r"[^a-z]", "", word.lower())
    word = re.sub(r"(?:[^laeiouy]es|ed|[^laeiouy]e)\Z", "", word)
    return max(1, len(re.findall(r"[aeiouy]{1,2}", word)))


def reading_age(text: str) -> float:
    """Flesch-Kincaid grade level (Kincaid et al. 1975) plus five."""
    sentences = max(1, len(re.findall(r"[.!?](?:\s|\Z)", text)))
    words = re.findall(r"[A-Za-z']+", text)
    syllables = sum(map(_syllables, words))
    return 0.39 * len(words) / sentences + 11.8 * syllables / len(words) - 15.59 + 5


@pytest.mark.parametrize("muscle", LIBRARY.muscles.values(), ids=lambda muscle: muscle.id)
def test_a_muscle_is_told_plainly(muscle) -> None:
    assert reading_age(muscle.plain) <= READING_AGE


@pytest.mark.parametrize("condition", LIBRARY.conditions.values(), ids=lambda condition: condition.id)
def test_a_condition_is_told_plainly(condition) -> None:
    assert reading_age(f"{condition.plain} {condition.do}") <= READING_AGE


@pytest.mark.parametrize("flag", LIBRARY.red_flags.values(), ids=lambda flag: flag.id)
def test_a_red_flag_is_asked_plainly(flag) -> None:
    assert reading_age(" ".join(flag.signs)) <= READING_AGE


@pytest.mark.parametrize("routine", LIBRARY.routines.values(), ids=lambda routine: routine.id)
def test_a_routine_is_told_plainly(routine) -> None:
    assert reading_age(" ".join(routine.steps)) <= READING_AGE


@pytest.mark.parametrize("tour", LIBRARY.tours.values(), ids=lambda tour: tour.id)
def test_a_tour_is_told_plainly(tour) -> None:
    assert reading_age(" ".join(claim.text for stop in tour.stops for claim in stop.claims)) <= READING_AGE


@pytest.mark.parametrize("page", LIBRARY.manual.values(), ids=lambda page: page.id)
def test_a_page_of_the_manual_is_told_plainly(page) -> None:
    assert reading_age(" ".join((*page.text, *page.steps))) <= READING_AGE
