"""What holds for every marking, on the shipped library."""

import itertools
import math
from functools import cache

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutemap.body import painmap
from glutemap.body.frame import BodyType, Side, View
from glutemap.body.pain import Stroke
from glutemap.body.painmap import PainMap
from glutemap.body.regions import REGION_IDS
from glutemap.knowledge.loading import load_library
from glutemap.ranking.ranker import Ranker
from glutemap.ranking.result import PATTERN_ONLY
from glutemap.ranking.zonebook import load_zones
from tests.examples import examples

MUSCLES = sorted(load_library().muscles)
PLACES = [r for r in REGION_IDS if not r.startswith(("head", "neck", "upper_arm", "forearm", "hand"))]
marks = st.dictionaries(st.sampled_from(PLACES), st.floats(0.5, 10), min_size=1, max_size=6)

SLACK = 1e-3  # points: scores are sums in single precision, and a tenth of a point is what is shown


@cache
def ranker():
    library = load_library()
    return Ranker(library, load_zones(library))


def alone(pain):
    """The score of each muscle and side by itself, before sides are counted as one."""
    marking_ranking = ranker().rank(pain, settings=PATTERN_ONLY, sets=False)
    return {(c.muscle, c.side): c for c in marking_ranking.candidates}


def _touches(muscle, near):
    """Whether any way of drawing any pattern of a muscle's left side reaches these vertices."""
    stack = ranker().muscles
    cells = np.unique(ranker().cells.of_vertex[near])
    rows = [i // 2 for i, row in enumerate(stack.rows) if row.owner == muscle and row.side is Side.LEFT]
    for level in (stack.painted, stack.far, stack.clicked):
        patches = level.unit[cells]
        reached = patches[patches >= 0]
        # Not `Stack.cover`, which takes the least chances for none.
        if any(chances[reached].any() for row in rows for chances in level.of_row(row)):
            return True
    return False


@given(marks, st.sampled_from(MUSCLES), st.integers(0, 10_000), st.floats(0.5, 10))
@examples(40)
def test_pain_in_a_main_zone_never_lowers_its_muscle_against_one_that_does_not_touch_there(
    regions, muscle, seed, more
):
    book = ranker().book
    pain = painmap.field(PainMap(regions=regions))
    inside = np.flatnonzero(book.pattern(muscle, Side.LEFT).primary >= 0.99)
    at = book.surface.mean
    near = inside[np.linalg.norm(at[inside] - at[inside[seed % len(inside)]], axis=1) < 0.02]
    after = pain.copy()
    after[near] = np.maximum(after[near], np.float32(more))
    before, now = alone(pain), alone(after)
    me = (muscle, Side.LEFT)
    if me not in before or me not in now:
        return  # one with its other side here: its score is of both
    for other in MUSCLES:
        key = (other, Side.LEFT)
        if other == muscle or key not in before or key not in now or _touches(other, near):
            continue
        if before[key].either_side != now[key].either_side or before[me].either_side != now[me].either_side:
            continue
        lead = before[me].score - before[key].score
        assert now[me].score - now[key].score >= lead - SLACK


points = st.tuples(st.floats(-260, 260), st.floats(500, 1150))


@given(st.lists(points, min_size=3, max_size=6), st.sampled_from([View.POSTERIOR, View.ANTERIOR]))
@examples(15)
def test_how_a_marking_was_split_into_strokes_does_not_matter(places, view):
    whole = PainMap(strokes=(Stroke(view, tuple(places), 18.0, 6.0),))
    pieces = tuple(Stroke(view, (a, b), 18.0, 6.0) for a, b in itertools.pairwise(places))
    split = PainMap(strokes=tuple(reversed(pieces)))
    assert ranker().rank_pain(split) == ranker().rank_pain(whole)


@given(st.integers(0, 2**31), st.floats(0, 1), st.sampled_from(BodyType))
@examples(20)
def test_every_number_is_finite_for_any_marking(seed, part, body):
    chance = np.random.default_rng(seed)
    pain = chance.uniform(-3, 14, ranker().book.surface.n).astype(np.float32)
    pain[chance.random(len(pain)) > part**3] = 0
    pain[chance.integers(len(pain), size=20)] = np.nan
    pain[chance.integers(len(pain), size=20)] = np.inf
    ranking = ranker().rank(pain, body)
    numbers = [n for c in ranking.candidates for n in (c.score, c.share, c.explains, c.unmet)]
    assert all(math.isfinite(n) for n in [*numbers, ranking.something_else])
    if ranking.candidates:
        assert math.fsum(c.share for c in ranking.candidates) + ranking.something_else == pytest.approx(1)


@given(marks)
@examples(15)
def test_reasons_are_the_arithmetic_with_the_whole_library(regions):
    for candidate in ranker().rank_pain(PainMap(regions=regions)).candidates[:12]:
        assert candidate.score == pytest.approx(math.fsum(r.points for r in candidate.because), abs=1e-9)
