import numpy as np
import pytest

from glutemap.body.atlas import load_manifest
from glutemap.body.frame import USUAL_BODIES, BodyType, Turn, View
from glutemap.body.npz import read_arrays
from glutemap.body.raster import rasterised
from glutemap.body.surface import load_surface
from glutemap.body.views import load_outlines, load_raster

BUILT = [body for body in BodyType if not body.is_usual]


@pytest.mark.parametrize("view", [View.POSTERIOR_LEFT, View.LEFT, Turn(75)], ids=str)
@pytest.mark.parametrize("body", USUAL_BODIES)
def test_it_is_what_the_atlas_was_built_by(view, body):
    info = load_manifest().view(view)
    stored = read_arrays(info.surface(body))
    triangle, weight = rasterised(info, body)
    same = triangle == stored["triangle"]
    assert (~same).sum() <= 3  # a place on the border of two triangles
    assert np.abs(weight.astype(int) - stored["weight"])[same].max() <= 1


@pytest.mark.parametrize("body", BUILT)
def test_a_view_that_is_not_stored_is_the_mirror_image(body):
    surface = load_surface()
    left, right = (load_raster.__wrapped__(view, body) for view in (View.LEFT, View.RIGHT))
    assert np.array_equal(left.inside, right.inside[:, ::-1])
    x, y = -60.0, 900.0
    assert surface.mirror[left.vertex_at(x, y)] == right.vertex_at(-x, y)


@pytest.mark.parametrize("body", BUILT)
def test_the_outline_goes_round_what_is_seen(body):
    raster = load_raster.__wrapped__(View.POSTERIOR, body)
    rings = load_outlines(View.POSTERIOR).body(body)
    points = np.concatenate(rings)
    row, column = np.nonzero(raster.inside)
    x = raster.box_mm[0] + (column + 0.5) / raster.scale
    y = raster.box_mm[3] - (row + 0.5) / raster.scale
    assert abs(points[:, 0].max() - x.max()) < 2
    assert abs(points[:, 1].max() - y.max()) < 2
    assert not raster.inside[0].any()  # the view's box holds all of it
    assert not raster.inside[:, 0].any()
