from dataclasses import replace

import numpy as np
import pytest

from glutemap.body.frame import BodyType, View
from glutemap.body.painmap import PainMap, Stroke, soft_strokes
from glutemap.ui.canvas import painted

WAY = ((-60.0, 1000.0), (-70.0, 980.0), (-90.0, 960.0), (-90.0, 930.0))


def stroke(points=WAY, intensity=6.0):
    return Stroke(View.POSTERIOR, points, 18.0, intensity)


def total(fields):
    """As `soft_strokes` counts it."""
    return np.max([value * share for value, share in fields.shares.items()], axis=0)


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
    cover = painted.cover
    monkeypatch.setattr(
        painted, "cover", lambda v, points, r, b: asked.append(points) or cover(v, points, r, b)
    )
    now = None
    for count in range(1, len(WAY) + 1):
        now = painted.after(now, PainMap(strokes=(stroke(WAY[:count]),)))
    assert max(len(points) for points in asked) == 2
    assert np.array_equal(now.shares[6.0], painted.after(None, PainMap(strokes=(stroke(),))).shares[6.0])


def test_what_was_painted_before_is_not_changed_afterwards():
    before = painted.after(None, PainMap(strokes=(stroke(WAY[:2]),)))
    kept = before.shares[6.0].copy()
    painted.after(before, PainMap(strokes=(stroke(),)))
    assert np.array_equal(before.shares[6.0], kept)


def test_another_body_is_painted_anew():
    pain = PainMap(strokes=(stroke(),))
    female = painted.after(None, pain)
    male = painted.after(female, replace(pain, body=BodyType.MALE))
    assert not np.array_equal(female.shares[6.0], male.shares[6.0])


def test_a_stroke_without_intensity_is_no_mark():
    assert not painted.after(None, PainMap(strokes=(stroke(intensity=0.0),))).anything.any()
