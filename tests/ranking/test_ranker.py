import dataclasses
import json
import math

import msgspec
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutemap.body import painmap
from glutemap.body.frame import BodyType, Side
from glutemap.body.painmap import PainMap, mirrored_id
from glutemap.body.regions import REGION_IDS
from glutemap.body.surface import load_surface
from glutemap.knowledge.loading import load_library
from glutemap.ranking.findings import Findings
from glutemap.ranking.priors import Priors
from glutemap.ranking.ranker import Ranker
from glutemap.ranking.report import PLACES, as_json, as_text
from glutemap.ranking.result import NOTHING_MARKED, Settings
from glutemap.ranking.weights import WEIGHTS
from glutemap.ranking.words import percent
from glutemap.ranking.zonebook import load_zones
from tests.examples import examples
from tests.ranking.small_library import counted, make_library

LOCAL = [
    r for r in REGION_IDS if r.startswith(("low_back", "buttock", "thigh", "sacrum", "hip", "knee", "calf"))
]
markings = st.dictionaries(st.sampled_from(LOCAL), st.floats(0.1, 10), min_size=1, max_size=5)

SLACK = 1e-3  # points: scores are sums in single precision, and a tenth of a point is what is shown


def scores(ranking):
    return {(c.muscle, c.side): c.score for c in ranking.candidates}


def first(ranking):
    return ranking.candidates[0].muscle, ranking.candidates[0].side


@pytest.mark.parametrize("muscle", ["backer", "seater", "thigher"])
@pytest.mark.parametrize("side", [Side.LEFT, Side.RIGHT])
def test_a_drawing_of_its_own_pattern_finds_the_muscle(ranker, book, muscle, side):
    pain = 6 * (book.pattern(muscle, side).primary >= 0.5).astype(np.float32)
    ranking = ranker.rank(pain)
    best = ranking.candidates[0]
    assert (best.muscle, best.side) == (muscle, side)
    assert best.explains == pytest.approx(1, abs=1e-6)
    assert best.unmet == pytest.approx(0, abs=1e-6)
    assert best.share > 0.4
    assert [(m.muscle, m.side) for m in ranking.combination] == [(muscle, side)]


def test_one_trigger_point_alone_is_recognised(ranker, book):
    pain = 5 * (book.pattern("seater", Side.LEFT, "TrP2").primary >= 0.5).astype(np.float32)
    best = ranker.rank(pain).candidates[0]
    assert (best.muscle, best.side, best.point) == ("seater", Side.LEFT, "TrP2")
    shares = {p.id: p.share for p in best.points}
    assert shares["TrP2"] > 0.8
    assert sum(shares.values()) == pytest.approx(1)
    assert 0.3 < best.unmet < 0.9


def test_a_point_on_which_sources_disagree_yields_to_others_and_says_so(ranker, doubter, book):
    pain = 5 * (book.pattern("seater", Side.LEFT, "TrP2").primary >= 0.5).astype(np.float32)
    usual, less = ranker.rank(pain), doubter.rank(pain)
    before, after = scores(usual), scores(less)
    assert before.pop(("seater", Side.LEFT)) - after.pop(("seater", Side.LEFT)) > 1
    assert after.pop(("seater", Side.RIGHT)) <= before.pop(("seater", Side.RIGHT))
    assert after == before
    found = next(c for c in less.candidates if (c.muscle, c.side) == ("seater", Side.LEFT))
    assert found.point == "TrP2"
    assert any("sources disagree on this one" in reason.text for reason in found.because)
    assert found.score == pytest.approx(math.fsum(r.points for r in found.because), abs=1e-12)
    own = {p.id: p.share for p in found.points}
    assert own["TrP2"] < {p.id: p.share for p in usual.candidates[0].points}["TrP2"]


def test_nothing_marked_gives_nothing_and_says_what_to_do(ranker, library):
    ranking = ranker.rank_pain(PainMap(regions={"sacrum": 0.0}))
    assert ranking.is_empty
    assert ranking.message == NOTHING_MARKED
    assert ranking.something_else == 0
    assert as_json(ranking, library)["candidates"] == []
    assert NOTHING_MARKED in as_text(ranking, library)


def test_pain_that_nothing_explains_goes_to_something_else(ranker):
    ranking = ranker.rank_pain(PainMap(regions={"hand.left": 8.0, "forearm.left": 6.0}))
    assert ranking.something_else > 0.5
    assert ranking.combination == ()
    assert ranking.mimics == ()


def test_two_sources_make_a_set_of_two(ranker, book):
    left = book.pattern("backer", Side.LEFT).primary >= 0.5
    right = book.pattern("thigher", Side.RIGHT).primary >= 0.5
    ranking = ranker.rank(5 * (left | right).astype(np.float32))
    both = {("backer", Side.LEFT), ("thigher", Side.RIGHT)}
    assert {(m.muscle, m.side) for m in ranking.combination} == both
    assert sum(m.adds for m in ranking.combination) == pytest.approx(1, abs=0.02)
    assert both <= {(c.muscle, c.side) for c in ranking.candidates[:3]}


@given(markings)
@examples(40)
def test_shares_add_up_and_reasons_are_the_arithmetic(ranker, regions):
    ranking = ranker.rank_pain(PainMap(regions=regions), answers={"stiff": True, "sore": False})
    total = math.fsum(c.share for c in ranking.candidates) + ranking.something_else
    assert total == pytest.approx(1, abs=1e-9)
    for candidate in ranking.candidates:
        assert math.isfinite(candidate.score)
        assert candidate.score == pytest.approx(math.fsum(r.points for r in candidate.because), abs=1e-12)
        assert 0 <= candidate.explains <= 1
        assert 0 <= candidate.unmet <= 1
    order = [c.score for c in ranking.candidates]
    assert order == sorted(order, reverse=True)


@given(regions=markings, body=st.sampled_from(BodyType))
@examples(40)
def test_a_mirrored_drawing_gives_the_mirrored_ranking(ranker, regions, body):
    pain = PainMap(body, regions)
    here, there = ranker.rank_pain(pain), ranker.rank_pain(pain.mirrored())
    assert scores(there) == {(m, s.opposite): score for (m, s), score in scores(here).items()}
    assert there.something_else == here.something_else
    mirrored = {r: regions.get(mirrored_id(r), 0.0) for r in {*regions, *map(mirrored_id, regions)}}
    if mirrored == {r: regions.get(r, 0.0) for r in mirrored}:
        return  # its own mirror image: where left and right are equal, the left comes first
    shares = [(c.muscle, c.side, c.share) for c in there.candidates]
    assert shares == [(c.muscle, c.side.opposite, c.share) for c in here.candidates]
    mimics = [(m.condition, m.side, m.share) for m in there.mimics]
    assert mimics == [(m.condition, m.side.opposite, m.share) for m in here.mimics]
    members = [(m.muscle, m.side) for m in there.combination]
    assert members == [(m.muscle, m.side.opposite) for m in here.combination]


def test_where_scores_are_equal_the_painful_side_comes_first(ranker):
    for side in (Side.LEFT, Side.RIGHT):
        ranking = ranker.rank_pain(PainMap(regions={f"hand.{side}": 5.0}))
        assert [c.side for c in ranking.candidates] == [side, side.opposite] * 3


def _reaches(ranker, muscle, side, near):
    """Whether drawings of a muscle's pattern, which miss by centimetres, ever touch these vertices."""
    cells = np.unique(ranker.cells.of_vertex[near])
    stack = ranker.muscles
    rows = [i // 2 for i, row in enumerate(stack.rows) if row.owner == muscle and row.side is side]
    cover = stack.cover(cells if side is Side.LEFT else ranker.cells.mirror[cells])
    return bool((cover[:, rows] > 1e-6).any())


@given(
    regions=markings,
    muscle=st.sampled_from(["backer", "seater", "thigher"]),
    seed=st.integers(0, 10_000),
    more=st.floats(0.5, 10),
)
@examples(60)
def test_pain_in_its_primary_zone_never_lowers_a_muscle_against_one_that_does_not_touch_there(
    ranker, book, regions, muscle, seed, more
):
    before = painmap.field(PainMap(regions=regions))
    inside = np.flatnonzero(book.pattern(muscle, Side.LEFT).primary >= 0.99)
    centre = load_surface().mean[inside[seed % len(inside)]]
    near = inside[np.linalg.norm(load_surface().mean[inside] - centre, axis=1) < 0.025]
    after = before.copy()
    after[near] = np.maximum(after[near], np.float32(more))
    old, new = scores(ranker.rank(before)), scores(ranker.rank(after))
    for other, side in old:
        if not _reaches(ranker, other, side, near):
            lead = old[muscle, Side.LEFT] - old[other, side]
            assert new[muscle, Side.LEFT] - new[other, side] >= lead - SLACK


def test_the_order_of_tables_and_marks_does_not_matter(ranker):
    regions = {"low_back.left": 5.0, "buttock_mid.left": 3.0, "thigh_back_upper.left": 4.0}
    library = make_library(backwards=True)
    other = Ranker(library, load_zones(library))
    here = ranker.rank_pain(PainMap(regions=regions), answers={"stiff": True, "sore": True})
    turned = PainMap(regions=dict(reversed(regions.items())))
    assert other.rank_pain(turned, answers={"sore": True, "stiff": True}) == here


def test_unmarked_skin_counts_much_less_than_marked_skin(ranker, book):
    pattern = book.pattern("thigher", Side.LEFT, "TrP2").primary >= 0.5
    height = load_surface().mean[:, 2]
    half = pattern & (height > np.median(height[pattern]))
    best = ranker.rank(5 * half.astype(np.float32)).candidates[0]
    terms = {r.kind: r.points for r in best.because}
    assert (best.muscle, best.side) == ("thigher", Side.LEFT)
    assert -0.25 * terms["explained"] < terms["missing"] < 0


def test_a_body_switch_keeps_the_top_three(ranker):
    for regions in ({"low_back.left": 5.0}, {"buttock_lower.right": 4.0, "thigh_back_upper.right": 6.0}):
        rankings = [ranker.rank_pain(PainMap(body, regions)) for body in BodyType]
        tops = [[(c.muscle, c.side) for c in r.candidates[:3] if c.explains > 0.05] for r in rankings]
        assert tops[0]
        assert tops[0] == tops[1]


def test_clues_shift_the_odds_by_their_ratio(ranker):
    pain = PainMap(regions={"buttock_mid.left": 5.0})
    plain = scores(ranker.rank_pain(pain))
    yes = scores(ranker.rank_pain(pain, answers={"sore": True}))
    no = scores(ranker.rank_pain(pain, answers={"sore": False}))
    assert yes["seater", Side.LEFT] - plain["seater", Side.LEFT] == pytest.approx(math.log(4))
    assert no["seater", Side.LEFT] - plain["seater", Side.LEFT] == pytest.approx(math.log(0.5))
    assert yes["backer", Side.LEFT] == plain["backer", Side.LEFT]
    against = scores(ranker.rank_pain(pain, answers={"calm": True}))
    assert against["backer", Side.LEFT] - plain["backer", Side.LEFT] == pytest.approx(-math.log(2))
    coarse_no = scores(ranker.rank_pain(pain, answers={"stiff": False}))
    assert coarse_no["backer", Side.LEFT] - plain["backer", Side.LEFT] == pytest.approx(-0.4 * math.log(3))


def test_prior_and_clues_can_be_switched_off(ranker):
    pain = PainMap(regions={"buttock_mid.left": 5.0})
    off = ranker.rank_pain(pain, answers={"sore": True}, settings=Settings(use_prior=False, use_clues=False))
    kinds = {r.kind for c in off.candidates for r in c.because}
    assert kinds == {"explained", "outside", "missing", "points"}
    on = ranker.rank_pain(pain, answers={"sore": True})
    prior = [r for r in on.candidates[0].because if r.kind == "prior"]
    assert "20 % of 50 people" in prior[0].text
    assert abs(prior[0].points) < 0.5


def test_each_reason_that_rests_on_a_source_names_it(ranker):
    pain = PainMap(regions={"buttock_mid.left": 5.0})
    found = Findings(pressed={("seater", Side.LEFT): True})
    ranking = ranker.rank_pain(pain, answers={"sore": True}, findings=found)
    seater = next(c for c in ranking.candidates if c.is_at("seater", Side.LEFT))
    by_kind = {r.kind: r for r in seater.because}
    assert by_kind["prior"].sources == ("NONE",)
    assert by_kind["prior"].n == 50
    assert by_kind["clue"].sources == ("NONE",)
    assert set(by_kind["pressed"].sources) <= set(load_library().sources)
    assert by_kind["pressed"].sources
    assert not by_kind["explained"].sources


def test_figures_from_other_people_are_not_compared(library):
    others = msgspec.structs.replace(
        library, prevalence=(*library.prevalence[:2], counted("thigher", 5, n=9), counted("thigher", 50))
    )
    points = Priors(others, WEIGHTS).points
    assert points.keys() == {"backer", "seater"}
    assert points["backer"] == pytest.approx(-points["seater"])
    assert Priors(others, WEIGHTS).reason("thigher") is None


def test_conditions_that_copy_the_pattern_are_ranked_beside(ranker, library):
    ranking = ranker.rank_pain(PainMap(regions={"thigh_back_upper.right": 5.0, "calf_upper.right": 4.0}))
    assert ranking.mimics[0].condition == "nerve"
    assert ranking.mimics[0].side is Side.RIGHT
    assert ranking.mimics[0].explains > 0.2
    answered = ranker.rank_pain(PainMap(regions={"thigh_back_upper.right": 5.0}), answers={"sore": True})
    assert answered.mimics[0].score < ranking.mimics[0].score


def test_reasons_are_plain_sentences(ranker, library):
    ranking = ranker.rank_pain(PainMap(regions={"buttock_mid.left": 5.0}), answers={"sore": True})
    texts = [r.text for r in ranking.candidates[0].because]
    assert "in the pattern of its best-fitting point (point TrP1)" in texts[0]
    assert any(text.startswith("It has 2 points") for text in texts)
    assert any("Is it sore?” yes: speaks for it (published likelihood ratio 4)." in text for text in texts)
    shown = as_text(ranking, library)
    assert "Worth checking first" in shown
    assert "not a diagnosis" in shown


def test_the_text_says_how_places_count_where_some_are_shared(ranker, library):
    both = ranker.rank_pain(PainMap(regions={"low_back.left": 5.0, "low_back.right": 5.0}))
    assert both.candidates[0].rank == both.candidates[1].rank
    assert PLACES in as_text(both, library)
    assert PLACES not in as_text(both, library, top=1)


@given(markings)
@examples(20)
def test_the_reasons_name_the_figures_shown_for_the_whole_muscle(ranker, regions):
    for candidate in ranker.rank_pain(PainMap(regions=regions)).candidates:
        terms = {r.kind: r.text for r in candidate.because}
        assert percent(candidate.explains) in terms["explained"]
        assert percent(1 - candidate.explains) in terms["outside"]
        assert percent(candidate.unmet) in terms["missing"]


def test_json_has_the_agreed_shape(ranker, library):
    ranking = ranker.rank_pain(PainMap(regions={"sacroiliac.left": 8.0, "perineum": 1.0}))
    content = json.loads(json.dumps(as_json(ranking, library, top=2)))
    assert len(content["candidates"]) == 2
    assert {"muscle", "side", "share", "explains", "unmet", "because"} <= set(content["candidates"][0])
    assert content["candidates"][0]["side"] == "left"
    assert {"muscle", "side"} <= set(content["combination"][0])
    assert content["red_flags"][0]["id"] == "cauda_equina"
    assert content["mimics"][0]["condition"] == "joint"


def test_values_cannot_be_changed(ranker):
    ranking = ranker.rank_pain(PainMap(regions={"sacrum": 3.0}))
    with pytest.raises(dataclasses.FrozenInstanceError):
        ranking.something_else = 1.0


def test_nan_and_excess_are_harmless(ranker):
    pain = painmap.field(PainMap(regions={"low_back.left": 5.0}))
    pain[:100] = np.nan
    pain[200:210] = np.inf
    for candidate in ranker.rank(pain).candidates:
        assert math.isfinite(candidate.score)
