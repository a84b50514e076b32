from dataclasses import replace

import numpy as np
import pytest

from glutemap.body.frame import BodyType, View
from glutemap.body.painmap import PainMap, Quality, Stroke, soft_strokes
from glutemap.ui.canvas import painted
from glutemap.ui.canvas.painted import Felt
from glutemap.ui.canvas.picture import BodyPainter, PictureSpec
from glutemap.ui.canvas.pictures import PictureStore

WAY = ((-60.0, 1000.0), (-70.0, 980.0), (-90.0, 960.0), (-90.0, 930.0))


def stroke(points=WAY, intensity=6.0):
    return Stroke(View.POSTERIOR, points, 18.0, intensity)


def total(fields):
    """As `soft_strokes` counts it."""
    return np.max([value * share for (value, _), share in fields.shares.items()], axis=0)


@pytest.mark.parametrize(
    "later",
    [
        (stroke(), stroke(((40.0, 1000.0), (60.0, 1000.0)), 3.0)),
        (stroke(((-60.0, 1000.0), (-60.0, 900.0))),),
        (stroke(WAY[:2]), stroke(WAY[1:], 9.0)),
        (stroke(WAY, 2.0),),
        (),
    ],
    ids=["one more", "another way", "shorter and one more", "weaker", "none"],
)
def test_painting_on_gives_what_painting_anew_gives(later):
    before = painted.after(None, PainMap(strokes=(stroke(),)))
    pain = PainMap(strokes=later)
    on, anew = painted.after(before, pain), painted.after(None, pain)
    assert on.strokes == later
    assert on.shares.keys() == anew.shares.keys()
    for value, share in anew.shares.items():
        assert np.array_equal(on.shares[value], share)
    if later:
        assert np.allclose(total(on), soft_strokes(pain))


def test_a_stroke_that_grows_is_worked_out_only_where_it_is_new(monkeypatch):
    asked = []
    cover_of = painted.cover_of

    def counted(stroke, body, **how):
        asked.append(stroke.points_mm)
        return cover_of(stroke, body, **how)

    monkeypatch.setattr(painted, "cover_of", counted)
    now = None
    for count in range(1, len(WAY) + 1):
        now = painted.after(now, PainMap(strokes=(stroke(WAY[:count]),)))
    assert max(len(points) for points in asked) == 2
    assert np.array_equal(
        now.shares[Felt(6.0)], painted.after(None, PainMap(strokes=(stroke(),))).shares[Felt(6.0)]
    )


def test_what_was_painted_before_is_not_changed_afterwards():
    before = painted.after(None, PainMap(strokes=(stroke(WAY[:2]),)))
    kept = before.shares[Felt(6.0)].copy()
    painted.after(before, PainMap(strokes=(stroke(),)))
    assert np.array_equal(before.shares[Felt(6.0)], kept)


def test_an_eraser_takes_from_all_below_it_and_from_nothing_after_it():
    both = (stroke(), replace(stroke(), intensity=3.0), replace(stroke(WAY[:2]), erases=True))
    now = painted.after(None, PainMap(strokes=both))
    inside = painted.cover_of(both[-1], BodyType.FEMALE).inside
    assert all((share[inside] <= 0.5).all() for share in now.shares.values())
    assert (now.left_of(np.ones_like(now.erased))[inside] <= 0.5).all()
    again = painted.after(now, PainMap(strokes=(*both, stroke())))
    assert (again.shares[Felt(6.0)][inside] >= 0.5).all()
    assert np.array_equal(again.erased, now.erased)


def test_of_two_equally_strong_ones_the_last_word_counts():
    aching = replace(stroke(), quality=Quality.ACHING)
    burning = replace(stroke(WAY[:2]), quality=Quality.BURNING)
    now = painted.after(None, PainMap(strokes=(aching, burning)))
    inside = painted.cover_of(burning, BodyType.FEMALE).inside
    assert (now.shares[Felt(6.0, Quality.BURNING)][inside] >= 0.5).all()
    assert (now.shares[Felt(6.0, Quality.ACHING)][inside] <= 0.5).all()


def test_another_body_is_painted_anew():
    pain = PainMap(strokes=(stroke(),))
    female = painted.after(None, pain)
    male = painted.after(female, replace(pain, body=BodyType.MALE))
    assert not np.array_equal(female.shares[Felt(6.0)], male.shares[Felt(6.0)])


def test_a_stroke_without_intensity_is_no_mark():
    assert not painted.after(None, PainMap(strokes=(stroke(intensity=0.0),))).anything.any()


def test_what_was_painted_is_let_go_of_when_nothing_is(qapp):
    painter = BodyPainter(PictureStore())
    for strokes in ((stroke(),), ()):
        spec = PictureSpec(mode="symptoms", pain=PainMap(strokes=strokes))
        painter.marks.pain(spec)
        assert (painter.marks._painted is not None) == bool(strokes)
