"""From where the body is looked at."""

import numpy as np
import pytest

from glutemap.body.frame import TURN_STEP, Turn, View, direction_at, view_near


def test_a_full_turn_passes_every_view_and_the_frames_between():
    passed = [direction_at(degrees) for degrees in range(0, 360, TURN_STEP)]
    assert [d for d in passed if isinstance(d, View)] == list(View)
    assert len({d.degrees for d in passed}) == 24


@pytest.mark.parametrize("degrees", [-15, 345, 705])
def test_angles_go_round(degrees):
    assert direction_at(degrees) == Turn(345)
    assert view_near(degrees) is View.POSTERIOR


@pytest.mark.parametrize("degrees", range(0, 360, TURN_STEP))
def test_a_mirrored_look_sees_the_other_side(degrees):
    here = direction_at(degrees)
    x, y, _ = here.rightwards
    assert np.allclose(here.mirror.rightwards, (x, -y, 0), atol=1e-12)
    assert here.is_stored or here.mirror.is_stored
    assert np.isclose(np.dot(here.rightwards, here.towards_viewer), 0)
