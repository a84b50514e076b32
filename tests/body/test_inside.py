import numpy as np
import pytest

from glutemap.body.inside import inside_mm
from glutemap.body.simplify import simplified


@pytest.mark.parametrize("hardly", [2.2250738585072014e-308, 1e-200, 1e-160, 1e-12, 5e-324])
def test_a_piece_of_hardly_any_length_is_a_point(hardly):
    outline = np.array([(0.0, 0.0), (54.0, hardly), (54.0, 30.0), (54.0 + hardly, 30.0), (hardly, 0.0)])
    places = np.array([(40.0, 10.0), (-5.0, 10.0), (40.0, -3.0), (54.0, 30.0)])
    with np.errstate(over="raise", invalid="raise", divide="raise"):
        depth = inside_mm(places, outline)
        assert simplified(tuple(map(tuple, outline))) == ((0.0, 0.0), (54.0, 0.0), (54.0, 30.0), (0.0, 0.0))
    assert depth[0] > 0
    assert depth[1] < 0
    assert depth[2] == pytest.approx(-3)
    assert depth[3] == pytest.approx(0, abs=1e-9)
