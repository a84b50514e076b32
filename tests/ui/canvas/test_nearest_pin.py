"""Which landmark is under the pointer, also when those of both sides are just as far."""

from glutemap.body.frame import Side
from glutemap.ui.canvas.landmark_pins import LandmarkPin, nearest_pin


def test_two_sides_of_one_landmark_may_be_just_as_far() -> None:
    pins = [LandmarkPin("psis", Side.RIGHT, 10.0, 900.0), LandmarkPin("psis", Side.LEFT, -10.0, 900.0)]
    found = nearest_pin(pins, 0.0, 900.0, 20.0)
    assert found == nearest_pin(pins[::-1], 0.0, 900.0, 20.0)
    assert found is not None
    assert nearest_pin(pins, 0.0, 900.0, 5.0) is None
    assert nearest_pin([], 0.0, 900.0, 5.0) is None
