"""Places and shares: what ties, and when something else takes over."""

import itertools
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutemap.body.frame import BodyType, Side
from glutemap.body.painmap import PainMap, field
from glutemap.body.regions import REGION_IDS
from glutemap.knowledge.loading import load_library
from glutemap.ranking.evaluate.trial import pooled
from glutemap.ranking.marking import read_marking
from glutemap.ranking.order import on_first_places, shares_of, tied_ranks
from glutemap.ranking.ranker import Ranker
from glutemap.ranking.result import PATTERN_ONLY
from glutemap.ranking.weights import WEIGHTS
from glutemap.ranking.zonebook import load_zones
from tests.examples import examples

TIES = replace(WEIGHTS, tie=1.0, tie_behind=2.0)
scores = st.lists(st.floats(-30, 30), min_size=3, max_size=40)


@pytest.fixture(scope="module")
def ranker():
    library = load_library()
    return Ranker(library, load_zones(library))


def test_a_place_counts_those_that_are_clearly_ahead():
    assert tied_ranks(np.array([10.0, 9.5, 7.4, 5.0, 4.9]), TIES) == [1, 1, 3, 4, 4]
    assert tied_ranks(np.array([10.0, 7.0, 5.1, 4.9]), TIES) == [1, 2, 2, 3]
    assert tied_ranks(np.zeros(0), TIES) == []


@given(scores)
def test_ranks_rise_with_the_order_and_say_how_many_are_ahead(values):
    best_first = -np.sort(-np.array(values))
    ranks = tied_ranks(best_first, TIES)
    assert ranks[0] == 1
    assert all(later >= earlier for earlier, later in itertools.pairwise(ranks))
    assert all(rank <= place for place, rank in enumerate(ranks, 1))
    for place, rank in enumerate(ranks):
        margins = np.where(np.arange(place) == 0, TIES.tie, TIES.tie_behind)
        assert rank == 1 + (best_first[:place] - best_first[place] > margins).sum()


@given(scores, st.integers(1, 3))
def test_the_first_places_are_those_that_ranks_say(values, places):
    best_first = -np.sort(-np.array(values))
    shown = on_first_places(best_first[None], TIES, places)[0]
    # Adding and taking away a tie may round to either side of a score that lies exactly at its end.
    ranks = [tied_ranks(best_first, replace(TIES, tie=1 + e, tie_behind=2 + e)) for e in (-1e-9, 1e-9)]
    for is_shown, narrow, wide in zip(shown.tolist(), *ranks, strict=True):
        assert is_shown in (narrow <= places, wide <= places)


def _spot(ranker, muscle, radius_m):
    """Pain round the middle of the strongest patch of a muscle's left main zone."""
    at, primary = ranker.book.surface.mean, ranker.book.pattern(muscle, Side.LEFT).primary
    inside = np.flatnonzero(primary >= 0.9)
    middle = at[inside[np.linalg.norm(at[inside] - at[inside].mean(0), axis=1).argmin()]]
    return 5 * (np.linalg.norm(at - middle, axis=1) < radius_m).astype(np.float32)


@pytest.mark.parametrize("muscle", ["gluteus_maximus", "quadratus_lumborum", "gastrocnemius"])
def test_a_mere_spot_says_as_little_for_something_else_as_for_a_muscle(ranker, muscle):
    shares = [
        ranker.rank(_spot(ranker, muscle, radius), settings=PATTERN_ONLY, sets=False).something_else
        for radius in (0.012, 0.05)
    ]
    assert shares[0] < 0.75
    assert shares[1] < 0.6


@given(st.dictionaries(st.sampled_from(REGION_IDS), st.floats(0.5, 10), min_size=1, max_size=6))
@examples(25)
def test_of_what_something_else_leads_by_only_a_part_counts(ranker, regions):
    marking = read_marking(field(PainMap(regions=regions)), BodyType.FEMALE, ranker.cells, WEIGHTS)
    prior = ranker.extra(ranker.asked())
    people = pooled(ranker.muscles, marking.drawings, prior, WEIGHTS)
    flatter = 1 - people.clicked[0] * (1 - WEIGHTS.flatter_clicked)
    together = np.logaddexp.reduce(people.scores[0] * flatter)
    leads = WEIGHTS.rest_stands * people.possible[0] * flatter > together
    parts = [shares_of(people.scores, people, replace(WEIGHTS, rest_lead=part))[0] for part in (0.2, 0.6, 1)]
    for less, more in itertools.pairwise(parts):
        assert less.sum() == pytest.approx(1)
        assert less[-1] <= more[-1] if leads else less[-1] == more[-1]
        # Among each other the candidates stay as they are.
        assert less[:-1] * more[:-1].sum() == pytest.approx(more[:-1] * less[:-1].sum(), abs=1e-9)


def test_a_lead_of_something_else_counts_less_where_it_decides(ranker):
    # Half a head, of which an exceptional point of soleus explains a part.
    regions = {"head_front.left": 6.0, "head_back.left": 6.0}
    marking = read_marking(field(PainMap(regions=regions)), BodyType.FEMALE, ranker.cells, WEIGHTS)
    people = pooled(ranker.muscles, marking.drawings, ranker.extra(ranker.asked()), WEIGHTS)
    wholly, ships = (
        shares_of(people.scores, people, replace(WEIGHTS, rest_lead=part))[0, -1]
        for part in (1.0, WEIGHTS.rest_lead)
    )
    assert ships < wholly - 0.01


@pytest.mark.parametrize("sides", [("left", "right"), ("left",)])
def test_a_spot_of_a_wide_pain_does_not_explain_it(ranker, sides):
    # An exceptional point of soleus hurts at the jaw, and nothing else of the library hurts at the head.
    head = {f"{place}.{side}": 6.0 for place in ("head_front", "head_back") for side in sides}
    ranking = ranker.rank_pain(PainMap(regions=head), settings=PATTERN_ONLY)
    assert ranking.candidates[0].muscle == "soleus"
    assert ranking.something_else > 0.7


@pytest.mark.parametrize("region", ["hand.left", "head_back.left"])
def test_something_else_takes_a_large_marking_that_no_muscle_fits(ranker, region):
    ranking = ranker.rank_pain(PainMap(regions={region: 5.0}), settings=PATTERN_ONLY)
    assert 0.85 < ranking.something_else <= WEIGHTS.rest_most + 1e-9
