"""The choice of numbers runs, costs what it says, and stores its result where the numbers stand."""

import math
from dataclasses import replace

import pytest

from glutemap.knowledge.loading import load_library
from glutemap.ranking.evaluate.choose import LISTS, SHARES, Chooser, Cost, training_people
from glutemap.ranking.ranker import Ranker
from glutemap.ranking.weights import WEIGHTS
from glutemap.ranking.zonebook import load_zones


@pytest.fixture(scope="module")
def chooser():
    library = load_library()
    book = load_zones(library)
    return Chooser(Ranker(library, book), training_people(book, 24), 2)


def test_what_ships_is_among_what_was_tried():
    for name, values in {**LISTS, **SHARES}.items():
        assert getattr(WEIGHTS, name) in values, name


def test_a_cost_is_the_sum_of_its_parts():
    assert Cost(1.0, 0.5, 0.25, 0.125).total == pytest.approx(1.875)


def test_numbers_that_explain_nothing_cost_more(chooser):
    good = chooser.cost(WEIGHTS)
    deaf = chooser.cost(replace(WEIGHTS, in_primary=WEIGHTS.background, in_spillover=WEIGHTS.background))
    assert all(math.isfinite(part) for part in (good.loss, good.changed, good.apart, good.missed))
    assert 0 <= good.changed <= 2
    assert good.loss < deaf.loss
    assert good.missed < deaf.missed
    assert good.total < deaf.total


def test_shares_are_chosen_for_no_more_than_they_cost(chooser):
    chosen, cost = chooser.choose_shares(WEIGHTS)
    people = chooser._pooled(chooser.stack(WEIGHTS), chooser._drawings, WEIGHTS)
    assert cost <= chooser.cost_of_shares(people, WEIGHTS)
    assert all(getattr(chosen, name) == getattr(WEIGHTS, name) for name in LISTS)
