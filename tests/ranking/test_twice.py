import numpy as np
import pytest

from glutemap.body.frame import Side
from glutemap.ranking.evaluate.people import felt_of, points_of
from glutemap.ranking.evaluate.twice import draw_twice
from glutemap.ranking.redraw import Redrawer, mutual_overlap


def test_the_overlap_of_every_two_is_their_mean():
    area = np.array([1.0, 2.0, 3.0, 4.0], np.float32)
    marked = np.array([[1, 1, 0, 0], [0, 1, 1, 0], [1, 1, 0, 0]], np.bool_)
    ought = (2 / 6 + 2 / 6 + 1) / 3
    assert mutual_overlap(marked, area) == pytest.approx(ought, abs=1e-6)


@pytest.mark.parametrize("jaccard", [0.6, 0.4])
def test_who_draws_the_same_pain_twice_errs_less_from_it_than_between_both(ranker, book, jaccard):
    prior, points = ranker.extra(ranker.asked()), points_of(book, held_out=False)
    twice = draw_twice(ranker, prior, points, jaccard, 6, 30, 1)
    assert jaccard < twice.felt < jaccard + 0.25
    assert twice.same <= twice.tied <= 1
    assert 0.3 < twice.first <= 1


@pytest.mark.parametrize("jaccard", [0.6, 0.4])
@pytest.mark.parametrize("extent", [0.6, 1.0, 1.6])
def test_every_two_drawings_overlap_as_wanted(book, jaccard, extent):
    felt = felt_of(book.pattern("seater", Side.LEFT, "TrP1"), spill=False)
    redrawer = Redrawer(book.surface, felt, np.random.default_rng(3))
    drawn = redrawer.redraw(60, jaccard, extent, with_each_other=True)
    assert mutual_overlap(drawn.marked, redrawer.area) == pytest.approx(jaccard, abs=0.06)
