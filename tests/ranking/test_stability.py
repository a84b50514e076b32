import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutemap.body import painmap
from glutemap.body.frame import Side
from glutemap.body.painmap import PainMap
from glutemap.body.regions import REGION_IDS
from glutemap.body.surface import load_surface
from glutemap.knowledge.loading import load_library
from glutemap.ranking.order import Pooled
from glutemap.ranking.ranker import Ranker
from glutemap.ranking.redraw import Redrawer, highest
from glutemap.ranking.stability import measure_stability, same_three
from glutemap.ranking.weights import Weights
from glutemap.ranking.zonebook import load_zones
from tests.examples import examples

EXACT = Weights(tie=0.0, tie_behind=0.0)


@pytest.mark.parametrize("jaccard", [0.6, 0.4])
@pytest.mark.parametrize("extent", [1.0])
def test_redraws_overlap_as_wanted_and_keep_their_extent(book, jaccard, extent):
    surface = load_surface()
    drawn = book.pattern("thigher", Side.LEFT, "TrP2").primary >= 0.5
    redrawn = Redrawer(surface, drawn, np.random.default_rng(3)).redraw(100, jaccard, extent)
    area = sum(surface.area_cm2.values())[redrawn.vertices]
    was = drawn[redrawn.vertices]
    overlap = ((redrawn.marked & was) @ area) / ((redrawn.marked | was) @ area)
    assert overlap.mean() == pytest.approx(jaccard, abs=0.06)
    ratio = (redrawn.marked @ area) / area[was].sum()
    assert np.mean((ratio > 0.8) & (ratio < 1.2)) > 0.85


def test_a_redraw_stays_on_its_side(book):
    surface = load_surface()
    drawn = book.pattern("thigher", Side.LEFT, "TrP2").primary >= 0.5
    redrawn = Redrawer(surface, drawn, np.random.default_rng(4)).redraw(30, 0.4)
    legs = surface.mean[redrawn.vertices[redrawn.marked.any(0)]]
    assert not ((legs[:, 0] < -0.005) & (legs[:, 2] < 0.75)).any()


def test_a_clear_drawing_is_stable_and_a_vague_one_less(ranker, book):
    clear = 5 * (book.pattern("thigher", Side.LEFT).primary >= 0.5).astype(np.float32)
    held = measure_stability(ranker, clear)
    assert held.redraws == 200
    assert (held.candidates[0].muscle, held.candidates[0].side) == ("thigher", Side.LEFT)
    assert held.candidates[0].first > 0.95
    assert sum(c.top_three for c in held.candidates) == pytest.approx(3)
    assert held.same_three <= held.same_or_tied
    worse = measure_stability(ranker, clear, jaccard=0.3)
    assert worse.same_three <= held.same_three + 0.1


def test_a_muscle_on_the_midline_is_the_same_on_either_side():
    places, no = np.arange(4), np.zeros((1, 2), np.bool_)

    def pooled(scores, twins):
        empty = np.zeros((1, 4))
        return Pooled(
            places[None],
            empty,
            no * 1.0,
            np.zeros(1),
            empty,
            *np.zeros((2, 1)),
            empty,
            empty,
            twins,
            np.array([scores]),
        )

    one = np.array([[True, False]])
    was, right = pooled([3.0, -np.inf, 2.0, 1.0], one), pooled([-9.0, 3.0, 2.0, 1.0], no)
    assert same_three(was, right, EXACT)[0].all()
    apart = pooled([3.0, -9.0, 2.0, 1.0], no)
    assert not same_three(apart, right, EXACT)[0].any()


def test_the_same_seed_gives_the_same_answer(ranker):
    pain = painmap.field(PainMap(regions={"buttock_mid.left": 5.0}))
    assert measure_stability(ranker, pain, redraws=20) == measure_stability(ranker, pain, redraws=20)


def test_nothing_marked_has_no_stability(ranker):
    assert measure_stability(ranker, np.zeros(load_surface().n, np.float32)).redraws == 0


def test_a_muscle_on_the_midline_is_counted_once():
    library = load_library()
    pain = painmap.field(PainMap(regions={"sacrum": 5.0}))
    held = measure_stability(Ranker(library, load_zones(library)), pain, redraws=40).candidates
    once = [h for h in held if h.either_side]
    assert once
    for one in once:
        assert [h for h in held if h.muscle == one.muscle] == [one]
        assert 0 <= one.first <= one.top_three <= 1


def test_nobody_waits_for_what_is_superseded(ranker):
    pain = painmap.field(PainMap(regions={"buttock_mid.left": 5.0}))
    asked = []

    def is_over():
        asked.append(None)
        return len(asked) > 3

    assert measure_stability(ranker, pain, is_over=is_over).redraws == 0
    assert len(asked) == 4
    assert measure_stability(ranker, pain, redraws=20, is_over=lambda: False).redraws == 20


@given(st.integers(0, 2**31), st.integers(1, 4), st.integers(1, 300))
@examples(100)
def test_the_highest_skin_is_taken_as_far_as_the_extent_goes(seed, rows, places):
    chance = np.random.default_rng(seed)
    height = chance.normal(size=(rows, places)).astype(np.float32)
    area = chance.uniform(0.1, 1, places).astype(np.float32)
    want = chance.uniform(0, 1.2 * area.sum(), rows)
    marked = highest(height, area, want)
    for taken, heights, most in zip(marked, height, want, strict=True):
        assert taken[heights.argmax()]
        assert taken.all() or heights[taken].min() >= heights[~taken].max()
        assert taken.sum() == 1 or area[taken].sum() <= most + 1e-3
        next_one = area[~taken][heights[~taken].argmax()] if not taken.all() else np.inf
        assert area[taken].sum() + next_one > most - 1e-3


def test_a_face_a_hand_and_toes_are_redrawn_as_often(ranker):
    regions = {r: 5.0 for r in REGION_IDS if r.startswith(("head_front", "hand.left", "toes.left"))}
    assert measure_stability(ranker, painmap.field(PainMap(regions=regions))).redraws == 200
