"""The file of the shapes: what is saved comes back, to the tenth of a millimetre, and damage is noticed."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutemap.body.audit import anatomy
from glutemap.body.errors import AtlasError
from tests.body.solids import ball, box, mirrored, solid
from tests.examples import examples

place = st.tuples(*[st.floats(-3, 3, allow_nan=False)] * 3)


@examples(40)
@given(st.lists(place, min_size=3, max_size=30), st.data())
def test_what_is_saved_comes_back(tmp_path_factory, places, data):
    number = st.integers(0, len(places) - 1)
    triangles = np.array(data.draw(st.lists(st.tuples(number, number, number), max_size=20)), np.int32)
    shape = np.array(places), triangles.reshape(-1, 3)
    fibre = np.array(data.draw(st.lists(place, min_size=2, max_size=9)))
    tendon = data.draw(st.lists(st.floats(0, 1), min_size=len(places), max_size=len(places)))
    given_ = [
        solid("a", shape, fibres=[fibre, fibre[::-1]], origin=("b", "c"), insertion=("d",), tendon=tendon),
        solid("b", shape, "bone", "left"),
        solid("b", mirrored(shape), "bone", "right"),
        solid("c", (shape[0] + 0.1, shape[1]), "bone", "midline"),
    ]
    path = tmp_path_factory.mktemp("anatomy") / "anatomy.npz"
    anatomy.save(path, given_)
    found = anatomy.load(path).solids
    for was, now in zip(given_, found, strict=True):
        words = ("id", "name", "kind", "layer", "side", "origin", "insertion")
        assert [getattr(was, w) for w in words] == [getattr(now, w) for w in words]
        assert abs(was.vertices - now.vertices).max() <= 0.51 * anatomy.STEP
        assert np.array_equal(was.triangles, now.triangles)
        assert abs(was.tendon - now.tendon).max() <= 0.5 / 255 + 1e-9
        assert len(was.fibres) == len(now.fibres)
        for one, other in zip(was.fibres, now.fibres, strict=True):
            assert abs(one - other).max() <= 0.51 * anatomy.STEP


def test_the_same_solids_give_the_same_bytes(tmp_path):
    solids = [solid("a", ball([0, 0, 1], 0.1)), solid("b", box([0, 0, 0], [1, 1, 1]), "bone", "midline")]
    for name in ("one.npz", "two.npz"):
        anatomy.save(tmp_path / name, solids)
    assert (tmp_path / "one.npz").read_bytes() == (tmp_path / "two.npz").read_bytes()
    assert [p.name for p in sorted(tmp_path.iterdir())] == ["one.npz", "two.npz"]


def test_a_right_bone_that_differs_is_kept_as_it_is(tmp_path):
    left = ball([0.1, 0, 1], 0.05)
    right = mirrored(left)
    right[0][3] += 0.001
    bones = [solid("femur", left, "bone", "left"), solid("femur", right, "bone", "right")]
    anatomy.save(tmp_path / "a.npz", bones)
    found = anatomy.load(tmp_path / "a.npz").find("femur", "right")
    assert found is not None
    assert abs(found.vertices - right[0]).max() <= 0.51 * anatomy.STEP


def test_finding_a_structure(tmp_path):
    solids = [solid("femur", box([0, 0, 0], [1, 1, 1]), "bone", side) for side in ("left", "right")]
    solids += [
        solid("sacrum", box([0, 0, 0], [1, 1, 1]), "bone", "midline"),
        solid("psoas", ball([0, 0, 0], 1)),
    ]
    anatomy.save(tmp_path / "a.npz", solids)
    found = anatomy.load(tmp_path / "a.npz")
    assert found.find("femur").side == "left"
    assert found.find("femur", "right").side == "right"
    assert found.find("sacrum", "right").side == "midline"
    assert found.find("tail") is None
    assert [s.id for s in found.muscles] == ["psoas"]
    assert len(found.bones) == 3


def test_what_is_no_point_of_a_body_is_refused(tmp_path):
    vertices, triangles = ball([0, 0, 0], 0.1)
    for wrong in (np.nan, np.inf, 5.0):
        vertices[4, 1] = wrong
        with pytest.raises(ValueError, match="soleus"):
            anatomy.save(tmp_path / "a.npz", [solid("soleus", (vertices, triangles))])
    assert not list(tmp_path.iterdir())


def test_damage_is_said_in_one_line(tmp_path):
    path = tmp_path / "anatomy.npz"
    with pytest.raises(OSError, match="anatomy"):
        anatomy.load(path)
    anatomy.save(path, [solid("a", ball([0, 0, 1], 0.1))])
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(AtlasError, match="damaged"):
        anatomy.load(path)
    np.savez(path, about=np.zeros(3, np.uint8))
    with pytest.raises(AtlasError, match="damaged"):
        anatomy.load(path)
