"""Closed curves."""

import numpy as np

from glutemap.body.curves import area_mm2, flattened, segments

K = 4 * (np.sqrt(2) - 1) / 3
QUARTER = np.array([[1, 0], [1, K], [K, 1]])
ROUND = np.array([[0, 1], [-1, 0]])  # a quarter of a turn
CIRCLE = np.concatenate([QUARTER @ np.linalg.matrix_power(ROUND, n) for n in range(4)]).astype(np.float32)


def test_segments_end_where_the_next_one_starts():
    four = segments(CIRCLE)
    assert four.shape == (4, 4, 2)
    assert np.array_equal(four[:, 3], np.roll(four[:, 0], -1, axis=0))


def test_a_circle_of_four_curves_is_round():
    ring = flattened(CIRCLE, steps=12)
    assert ring.shape == (48, 2)
    assert np.allclose(np.hypot(*ring.T), 1, atol=3e-4)
    assert np.array_equal(ring[::12], CIRCLE[::3])


def test_the_area_of_a_circle():
    assert np.isclose(area_mm2(CIRCLE * 10), np.pi * 100, rtol=0.02)
    assert np.isclose(area_mm2(CIRCLE * (10, -10)), area_mm2(CIRCLE * 10))
