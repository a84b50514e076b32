"""What the figures of a candidate count, and what the window draws of it, is what is counted here anew."""

from typing import NamedTuple

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutemap.body import painmap
from glutemap.body.frame import BodyType, Side, View
from glutemap.body.pain import Stroke
from glutemap.body.painmap import PainMap
from glutemap.body.zones import IN_ZONE
from glutemap.ui.canvas.shapes import EDGE, Look, agreement_shapes, area_above, load_skin_grid
from tests.examples import examples

PAIN = PainMap(
    regions={"buttock_mid.left": 5.0, "low_back.left": 4.0},
    strokes=(Stroke(View.POSTERIOR, ((-60.0, 800.0), (-60.0, 700.0)), 18.0, 7.0),),
)


class Parts(NamedTuple):
    """Three parts of the skin, each (V,): marked in the pattern, marked outside it, unmarked in its core."""

    explained: np.ndarray
    unexplained: np.ndarray
    absent: np.ndarray


def parts_of(book, candidate, pain):
    pattern = book.pattern(candidate.muscle, candidate.side)
    whole = book.whole_pattern(candidate.muscle, candidate.side)
    marked, inside = pain > 0, whole.either >= IN_ZONE
    return Parts(marked & inside, marked & ~inside, (pattern.primary >= IN_ZONE) & ~marked)


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
def test_the_three_parts_are_the_picture_of_a_candidates_figures(ranker, doubter, regions, body):
    pain = painmap.field(PainMap(body, regions))
    area = ranker.book.surface.area_cm2[body]
    every = [
        (some, candidate) for some in (ranker, doubter) for candidate in some.rank(pain, body).candidates
    ]
    for some, candidate in every:
        parts = parts_of(some.book, candidate, pain)
        core = some.book.pattern(candidate.muscle, candidate.side).primary >= IN_ZONE
        explains = float((pain * area)[parts.explained].sum()) / float((pain * area).sum())
        assert explains == pytest.approx(candidate.explains, abs=1e-5)
        assert area[parts.absent].sum() / area[core].sum() == pytest.approx(candidate.unmet, abs=1e-5)


def _cm2(path):
    """The extent of an outline in the view, holes taken out."""
    total = 0.0
    for polygon in path.toFillPolygons():
        x, y = np.array([(at.x(), at.y()) for at in polygon]).T
        total += abs(float((x * np.roll(y, 1) - y * np.roll(x, 1)).sum())) / 200
    return total


@pytest.mark.parametrize(
    ("who", "muscle"), [("ranker", "seater"), ("ranker", "backer"), ("doubter", "seater")]
)
def test_the_window_draws_the_same_three_parts(request, qapp, who, muscle):
    ranker = request.getfixturevalue(who)
    look = Look(View.POSTERIOR, BodyType.FEMALE)
    pain = painmap.field(PAIN)
    candidate = next(c for c in ranker.rank(pain).candidates if c.is_at(muscle, Side.LEFT))
    parts = parts_of(ranker.book, candidate, pain)
    pattern = ranker.book.pattern(muscle, Side.LEFT)
    disputed = ranker.book.disputed(muscle, Side.LEFT)
    drawn = agreement_shapes(look, pattern, np.minimum(pain, 1), disputed)
    for outline, mask in (
        (drawn.explained, parts.explained),
        (drawn.unexplained, parts.unexplained),
        (drawn.expected, parts.absent),
    ):
        ours = load_skin_grid(look).see([mask.astype(np.float32)])
        assert _cm2(outline) == pytest.approx(_cm2(area_above(ours[0], EDGE)), rel=0.1, abs=3)
