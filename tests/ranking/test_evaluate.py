import numpy as np
import pytest

from glutemap.body.frame import Side
from glutemap.body.regions import REGION_IDS
from glutemap.knowledge.loading import load_library
from glutemap.ranking.evaluate import people as people_module
from glutemap.ranking.evaluate.figures import Places, ndcg, reliability
from glutemap.ranking.evaluate.guides import load_guides
from glutemap.ranking.evaluate.people import Crowd, points_of
from glutemap.ranking.evaluate.run import OURS, OVERLAP, Evaluation, Sizes
from glutemap.ranking.evaluate.table import as_data, as_text
from glutemap.ranking.evaluate.trial import places

TINY = Sizes(single=24, several=3, calibration=40, stability=2, mirrored=3, rankings=20)


def test_guides_name_what_there_is_and_both_parts_are_there():
    guides = load_guides()
    muscles = set(load_library().muscles)
    for guide in guides:
        assert {name for entry in guide.entries for name in entry} <= muscles, guide.place
        assert set(guide.marking) <= set(REGION_IDS)
        assert guide.part in ("training", "held_out")
        assert guide.read == bool(guide.url)
    assert min(sum(g.part == part for g in guides) for part in ("training", "held_out")) >= 10


def test_training_and_held_out_points_share_nothing(book):
    training, held_out = points_of(book, held_out=False), points_of(book, held_out=True)
    assert not set(training) & set(held_out)
    assert len(training) + len(held_out) == sum(key.kind == "muscle" for key in book.keys)


def test_the_same_seed_draws_the_same_people(book):
    crowds = [Crowd(book, points_of(book, held_out=False), 5).people(4, 2) for _ in range(2)]
    for one, other in zip(*crowds, strict=True):
        assert one.sources == other.sources
        assert len(one.sources) == 2
        assert np.array_equal(one.vertices, other.vertices)


def test_nobody_hurts_from_a_doubted_point_and_all_others_are_who_they_were(book):
    points = points_of(book, held_out=False)
    doubted = {(points[0].owner, points[0].part)}
    usual, fewer = Crowd(book, points, 5), Crowd(book, points, 5, doubted)
    every, some = (list(crowd.many(60, 1)) for crowd in (usual, fewer))
    assert every[0]
    assert len(some) == len(every) - 1
    for before, after in zip(every[1:], some, strict=True):
        assert len(before) == len(after)
        assert all(np.array_equal(a.vertices, b.vertices) for a, b in zip(before, after, strict=True))
    only = Crowd(book, points[:2], 5, doubted)
    assert {person.sources[0][0] for person in only.people(6, 1)} == {points[1].owner}


def test_many_people_are_like_people(book):
    crowd = Crowd(book, points_of(book, held_out=False), 5)
    one, none = ([p for some in crowd.many(60, n, clicks=0.5) for p in some] for n in (1, 0))
    assert 50 <= len(one) <= 60
    assert all(len(person.sources) == 1 for person in one)
    assert all(not person.sources for person in none)
    side = book.surface.mean[:, 0]
    for person in one:
        across = side[person.vertices].mean()
        assert abs(across) < 0.05 or (across > 0) == (person.sources[0][1] is Side.LEFT)
    assert {person.clicked for person in one} == {True, False}
    again = Crowd(book, points_of(book, held_out=False), 5)
    same = [p for some in again.many(60, 1, clicks=0.5) for p in some]
    assert all(np.array_equal(a.vertices, b.vertices) for a, b in zip(one, same, strict=True))


def test_groups_are_all_people_source_by_source_and_by_their_waves(book, monkeypatch):
    monkeypatch.setattr(people_module, "AT_ONCE", 20)
    points = points_of(book, held_out=False)
    groups = list(Crowd(book, points, 5).groups(60, 1, clicks=0.5))
    assert len(groups) == len(points)
    assert {len(lists) for lists in groups} == {3}
    for key, lists in zip(points, groups, strict=True):
        assert {person.sources[0][0] for some in lists for person in some} <= {key.owner}
    assert 50 <= sum(len(some) for lists in groups for some in lists) <= 60


def test_people_who_share_a_source_are_one_chance():
    chance = np.random.default_rng(3)
    shares, true = np.full((400, 1), 0.5), chance.random((400, 1)) < 0.5
    apart = reliability(shares, true)[0].error
    together = reliability(shares, np.repeat(true[:40], 10, 0), np.repeat(np.arange(40), 10))[0].error
    waves = reliability(shares, np.repeat(true[:40], 10, 0), None, np.repeat(np.arange(40), 10))[0]
    assert (waves.error, waves.drawn) == pytest.approx((0.5 / 20, 0.5 / np.sqrt(40)), rel=0.05)
    assert apart == pytest.approx(0.5 / 20, rel=0.05)
    assert together == pytest.approx(0.5 / np.sqrt(40), rel=0.05)


def test_places_of_equals_are_shared():
    scores = np.array([[3.0, 1.0, 1.0, 0.0]])
    true = np.array([[False, True, False, False]])
    assert places(scores, true).tolist() == [1.5]
    found = Places.of(np.array([0.0, 2.0, 5.0]))
    assert (found.first, found.three) == pytest.approx((1 / 3, 2 / 3))


def test_ndcg_is_one_for_the_guides_order_and_less_for_any_other():
    wanted = [["a"], ["b", "c"], ["d"]]
    assert ndcg(["a", "b", "c", "d"], wanted) == pytest.approx(1)
    assert ndcg(["a", "c", "d"], wanted) == pytest.approx(1)
    assert 0 < ndcg(["d", "x", "a"], wanted) < 1
    assert ndcg(["x", "y"], wanted) == 0


def test_a_calibrated_share_is_right_as_often_as_it_says():
    shares = np.full((100, 1), 0.25)
    true = np.arange(100)[:, None] % 4 == 0
    (tenth,) = reliability(shares, true)
    assert tenth.off == pytest.approx(0)
    assert tenth.is_counted


def test_the_whole_evaluation_runs_and_its_order_beats_no_rule_by_chance():
    outcome = Evaluation(load_library(), TINY).outcome()
    ours, overlap = (outcome.single["training", "all painted", rule] for rule in (OURS, OVERLAP))
    assert ours.three > 0.7
    assert ours.people == overlap.people == TINY.single
    people, exact, kept = outcome.mirrored
    assert people == exact == kept
    text = as_text(outcome)
    assert "held out" in text
    assert as_data(outcome)["reliability"]["training"]["tenths"]
