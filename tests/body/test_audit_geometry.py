"""The audit's geometry against solids whose answers are known."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutemap.body.audit.columns import Columns, inside
from glutemap.body.audit.fibres import at, drawn_out, lengths, middle, places_along, stepped
from glutemap.body.audit.nearness import distances, nearest
from tests.body.solids import ball, box, fine_box, solid
from tests.examples import examples

coordinate = st.floats(-0.3, 0.3, allow_nan=False)
point = st.tuples(coordinate, coordinate, coordinate)
points = st.lists(point, min_size=1, max_size=40).map(np.array)
size = st.floats(0.005, 0.2)
each_time = examples(60)


def to_box(at, low, high):
    """Signed distance to a box's surface: negative inside."""
    out = np.linalg.norm(np.maximum(np.maximum(low - at, at - high), 0), axis=1)
    within = np.minimum(at - low, high - at).min(axis=1)
    return np.where(within > 0, -within, out)


@each_time
@given(points, point, st.tuples(size, size, size))
def test_inside_a_box(asked, low, sides):
    low = np.array(low)
    high = low + sides
    away = to_box(asked, low, high)
    clear = abs(away) > 2e-5
    assert (inside(asked, *box(low, high)) == (away < 0))[clear].all()


@each_time
@given(points, point, size)
def test_inside_a_ball(asked, centre, radius):
    vertices, triangles = ball(centre, radius, 24)
    far = np.linalg.norm(asked - np.array(centre), axis=1)
    found = inside(asked, vertices, triangles)
    assert found[far < 0.97 * radius - 2e-5].all()
    assert not found[far > radius + 2e-5].any()


@each_time
@given(points, point, st.tuples(size, size, size), st.floats(0.001, 0.2))
def test_distance_to_a_box(asked, low, sides, limit):
    low = np.array(low)
    high = low + sides
    wanted = np.minimum(abs(to_box(asked, low, high)), limit)
    assert distances(asked, *box(low, high), limit) == pytest.approx(wanted, abs=1e-9)
    assert distances(asked, *fine_box(low, high), limit) == pytest.approx(wanted, abs=1e-9)


@each_time
@given(points, point, size)
def test_nearest_is_distance_with_a_long_reach(asked, centre, radius):
    shape = ball(centre, radius, 12)
    assert nearest(asked, *shape, 0.1) == pytest.approx(distances(asked, *shape, 0.1), abs=1e-9)


def test_points_on_the_grid_of_the_file_are_decided_too():
    """Corners, edges and faces exactly under each other: what the midline of the body is full of."""
    shape = fine_box([-0.01, -0.01, 0.0], [0.01, 0.01, 0.1])
    asked = np.array([[0.0, 0.0, z] for z in np.linspace(0.005, 0.095, 19)])
    assert inside(asked, *shape).all()
    assert not inside(asked + np.array([0, 0, 0.2]), *shape).any()
    assert not inside(asked + np.array([0.02, 0, 0]), *shape).any()


def test_overlapping_surfaces_count_as_one():
    one, other = box([0, 0, 0], [0.1, 0.1, 0.1]), box([0.05, 0, 0], [0.2, 0.1, 0.1])
    vertices = np.concatenate([one[0], other[0]])
    triangles = np.concatenate([one[1], other[1] + len(one[0])])
    asked = np.array([[0.02, 0.05, 0.05], [0.07, 0.05, 0.05], [0.15, 0.05, 0.05], [0.3, 0.05, 0.05]])
    assert inside(asked, vertices, triangles).tolist() == [True, True, True, False]


def test_crossings_say_where_a_ray_enters_and_leaves():
    hits = Columns(*box([0, 0, 0.2], [0.1, 0.1, 0.5])).crossings(np.array([[0.05, 0.05], [0.5, 0.5]]))
    assert hits.ray.tolist() == [0, 0]
    assert sorted(zip(hits.height.round(6), hits.sign, strict=True)) == [(0.2, -1), (0.5, 1)]


def test_nothing_is_inside_nothing():
    none = np.zeros((0, 3)), np.zeros((0, 3), np.int32)
    assert not inside(np.zeros((3, 3)), *none).any()
    assert inside(np.zeros((0, 3)), *box([0, 0, 0], [1, 1, 1])).shape == (0,)
    assert distances(np.zeros((2, 3)), *none, 0.01).tolist() == [0.01, 0.01]


@each_time
@given(point, st.tuples(size, size, size))
def test_volume(low, sides):
    low = np.array(low)
    assert solid("x", box(low, low + sides)).volume == pytest.approx(np.prod(sides), rel=1e-6)


@each_time
@given(st.lists(point, min_size=2, max_size=12).map(np.array), st.floats(0.001, 0.05))
def test_stepped_fibres_keep_their_ends_and_step(line, step):
    found, far = stepped(line, step)
    whole = lengths(line)[-1]
    assert found[0] == pytest.approx(line[0])
    assert found[-1] == pytest.approx(line[-1])
    assert far.max() <= whole / 2 + 1e-9
    assert np.linalg.norm(np.diff(found, axis=0), axis=1).max(initial=0) <= step + 1e-9


def test_places_along_a_bent_line():
    line = np.array([[0, 0, 0], [0, 0, 0.1], [0, 0.1, 0.1]], float)
    asked = np.array([[0.01, 0, 0.05], [0, 0.05, 0.12], [0, 0.3, 0.1]])
    assert places_along(line, asked) == pytest.approx([0.05, 0.15, 0.2])
    longer = drawn_out(line, 0.05, last=1)
    assert lengths(longer)[-1] == pytest.approx(0.3)
    assert at(longer, np.array([0.05])) == pytest.approx(line[:1])


def test_the_middle_of_fibres():
    fibres = [np.array([[x, 0, 0], [x, 0, 0.05], [x, 0, 0.2]]) for x in (-0.02, 0.0, 0.02)]
    line = middle(fibres)
    assert line[:, 0] == pytest.approx(0)
    assert lengths(line)[-1] == pytest.approx(0.2)
