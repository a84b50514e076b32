"""The choice of numbers runs, costs what it says, and stores its result where the numbers stand."""

import itertools
import math
from dataclasses import replace

import numpy as np
import pytest

from glutemap.knowledge.loading import load_library
from glutemap.ranking.evaluate.choose import (
    LISTS,
    Chooser,
    Cost,
    Redrawn,
    crowd_for_shares,
    least_lead,
    training_people,
)
from glutemap.ranking.evaluate.figures import reliability
from glutemap.ranking.evaluate.shares import FEW, SHARES, SharesChooser, halves, tenths_off
from glutemap.ranking.ranker import Ranker
from glutemap.ranking.weights import WEIGHTS
from glutemap.ranking.zonebook import load_zones


@pytest.fixture(scope="module")
def ranker():
    library = load_library()
    return Ranker(library, load_zones(library))


@pytest.fixture(scope="module")
def chooser(ranker):
    return Chooser(ranker, training_people(ranker.book, 24), 2)


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


def test_shares_are_chosen_for_no_more_than_they_cost(ranker):
    prior = ranker.extra(ranker.asked())
    chooser = SharesChooser(ranker.muscles, crowd_for_shares(ranker.book, 30), prior, WEIGHTS)
    chosen, cost = chooser.choose(WEIGHTS)
    assert cost <= chooser.cost(WEIGHTS)
    assert cost == pytest.approx(chooser.cost(chosen))
    assert all(getattr(chosen, name) == getattr(WEIGHTS, name) for name in LISTS)


def test_shares_that_are_off_for_some_sources_cost_though_others_make_up_for_it():
    shares = np.full((4 * FEW, 1), 0.25)
    source = np.repeat([0, 1], 2 * FEW)
    true = source[:, None] == 0  # always right, and never: too little by 0.75 and too much by 0.25
    both, first, second = tenths_off(shares, true, source, np.array([[1.0, 1], [1, 0], [0, 1]]))
    (tenth,) = reliability(shares, true)
    assert both[2] == pytest.approx(tenth.off) == pytest.approx(0.25)
    assert (first[2], second[2]) == pytest.approx((0.75, 0.25))
    assert np.isnan(np.delete(both, 2)).all()
    few = tenths_off(shares[: FEW - 1], true[: FEW - 1], source[: FEW - 1], np.ones((1, 2)))
    assert np.isnan(few).all()


def test_halves_split_points_and_other_causes_each():
    is_none = np.arange(11) < 4
    split = halves(is_none)
    assert (split[0::2] + split[1::2] == 1).all()
    assert (split[:, is_none].sum(1) == 2).all()
    assert set(split[:, ~is_none].sum(1)) == {3, 4}
    assert len(np.unique(split, axis=0)) > 10
    assert (split == halves(is_none)).all()


def test_wider_ties_hold_more_often(ranker):
    people = [person for person in training_people(ranker.book, 8) if len(person.sources) == 1][:3]
    again = Redrawn(ranker, ranker.muscles, people, WEIGHTS)
    held = [again.held(replace(WEIGHTS, tie_behind=behind)) for behind in (0.0, 1.0, 3.0)]
    for narrow, wide in itertools.pairwise(held):
        assert all((more >= less).all() for less, more in zip(narrow, wide, strict=True))
    assert all((some == 1).all() for some in again.held(replace(WEIGHTS, tie_behind=1e3)))


def test_the_least_lead_is_where_nine_of_ten_redraws_keep_it():
    leads = [(tenth / 10, 0.5 + tenth / 60) for tenth in range(40)]  # 0.9 at 2.4
    assert least_lead(leads) == pytest.approx(2.4, abs=0.15)
