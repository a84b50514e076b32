import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutemap.body import painmap
from glutemap.body.frame import BodyType, Side, View
from glutemap.body.pain import Stroke
from glutemap.body.painmap import PainMap
from glutemap.ranking.agreement import agreement
from glutemap.ui.canvas.shapes import EDGE, Look, agreement_shapes, area_above, load_skin_grid
from tests.examples import examples

PAIN = PainMap(
    regions={"buttock_mid.left": 5.0, "low_back.left": 4.0},
    strokes=(Stroke(View.POSTERIOR, ((-60.0, 800.0), (-60.0, 700.0)), 18.0, 7.0),),
)


@given(
    regions=st.dictionaries(
        st.sampled_from(
            ["buttock_mid.left", "low_back.left", "thigh_back_upper.left", "sacrum", "hip_outer.right"]
        ),
        st.floats(0.5, 10),
        min_size=1,
    ),
    body=st.sampled_from(BodyType),
)
@examples(20)
def test_the_three_parts_are_the_picture_of_a_candidates_figures(ranker, regions, body):
    pain = painmap.field(PainMap(body, regions))
    for candidate in ranker.rank(pain, body).candidates:
        parts = agreement(ranker.book, candidate, pain, body)
        assert np.array_equal(parts.explained | parts.unexplained, pain > 0)
        assert not (parts.explained & parts.unexplained).any()
        assert not (parts.absent & (pain > 0)).any()
        assert parts.explains == pytest.approx(candidate.explains, abs=1e-5)
        assert parts.unmet == pytest.approx(candidate.unmet, abs=1e-5)


def test_painted_pain_is_explained_where_it_lies_in_the_pattern(ranker):
    pain = painmap.field(PAIN)
    best = ranker.rank(pain).candidates[0]
    parts = agreement(ranker.book, best, pain)
    pattern = ranker.book.pattern(best.muscle, best.side)
    assert parts.explained.any()
    assert (pattern.either[parts.explained] >= 0.5).all()
    assert (pattern.either[parts.unexplained] < 0.5).all()
    assert (pattern.primary[parts.absent] >= 0.5).all()


def _cm2(path):
    """The extent of an outline in the view, holes taken out."""
    total = 0.0
    for polygon in path.toFillPolygons():
        x, y = np.array([(at.x(), at.y()) for at in polygon]).T
        total += abs(float((x * np.roll(y, 1) - y * np.roll(x, 1)).sum())) / 200
    return total


@pytest.mark.parametrize("muscle", ["seater", "backer"])
def test_the_window_draws_the_same_three_parts(ranker, qapp, muscle):
    look = Look(View.POSTERIOR, BodyType.FEMALE)
    pain = painmap.field(PAIN)
    candidate = next(c for c in ranker.rank(pain).candidates if c.is_at(muscle, Side.LEFT))
    parts = agreement(ranker.book, candidate, pain)
    pattern = ranker.book.pattern(muscle, Side.LEFT)
    drawn = agreement_shapes(look, pattern, np.minimum(pain, 1))
    for outline, mask in (
        (drawn.explained, parts.explained),
        (drawn.unexplained, parts.unexplained),
        (drawn.expected, parts.absent),
    ):
        ours = load_skin_grid(look).see([mask.astype(np.float32)])
        assert _cm2(outline) == pytest.approx(_cm2(area_above(ours[0], EDGE)), rel=0.1, abs=3)
