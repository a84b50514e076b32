import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from glutemap.body.inside import POINT_MM2
from glutemap.body.simplify import TOLERANCE_MM, simplified

POINTS = st.lists(st.tuples(st.floats(-500, 500), st.floats(0, 1700)), min_size=1, max_size=40).map(tuple)


def off(point, line):
    """How far a point lies from a line of points."""
    best = np.inf
    for start, end in zip(line, line[1:] or line, strict=False):
        a, b, p = np.array(start), np.array(end), np.array(point)
        length = float((b - a) @ (b - a))
        share = np.clip((p - a) @ (b - a) / length, 0, 1) if length > POINT_MM2 else 0.0
        best = min(best, float(np.hypot(*(p - a - share * (b - a)))))
    return best


@given(POINTS)
def test_no_point_is_further_off_than_the_tolerance(points):
    line = simplified(points)
    assert len(line) <= len(points)
    rounding = 0.08
    assert max(off(point, line) for point in points) <= TOLERANCE_MM + rounding
    assert np.allclose([line[0], line[-1]], [points[0], points[-1]], atol=0.051)


@given(POINTS)
def test_once_is_enough(points):
    assert len(simplified(simplified(points))) <= len(simplified(points))


def test_a_straight_way_needs_its_ends_only():
    assert simplified(tuple((float(x), 2.0 * x) for x in range(100))) == ((0.0, 0.0), (99.0, 198.0))
