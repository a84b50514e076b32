import numpy as np
import pytest

from glutemap.body.atlas import Size, load_manifest
from glutemap.body.frame import TURN_STEP, BodyType, Layer, Side, View, direction_at
from glutemap.body.surface import load_surface
from glutemap.body.views import load_labels, load_outlines, load_raster, make_raster

STORED = [view for view in View if view.is_stored]


def test_gather_shows_each_vertex_where_it_lies():
    surface, raster = load_surface(), load_raster(View.POSTERIOR, BodyType.FEMALE)
    heights = surface.vertices[BodyType.FEMALE][:, 2] * 1000
    seen = raster.gather(heights.astype(np.float32))
    row, _column = np.nonzero(raster.inside)
    expected = raster.box_mm[3] - (row + 0.5) / raster.scale
    # 8-bit weights on triangles of a few millimetres
    assert np.abs(seen[raster.inside] - expected).max() < 1.0


def test_rows_are_a_band_of_the_whole():
    raster = load_raster(View.LEFT, BodyType.MALE)
    field = np.linspace(0, 1, load_surface().n, dtype=np.float32)
    assert np.array_equal(raster.gather_rows(field, 300, 340), raster.gather(field)[300:340])


def test_values_are_carried_two_pixels_past_the_edge():
    raster = load_raster(View.ANTERIOR, BodyType.FEMALE)
    seen = raster.gather(np.ones(load_surface().n, np.float32)) > 0.5
    assert seen[raster.inside].all()
    grown = raster.inside
    for _ in range(2):
        padded = np.pad(grown, 1)
        sides = (padded[:-2, 1:-1], padded[2:, 1:-1], padded[1:-1, :-2], padded[1:-1, 2:])
        grown = grown | np.logical_or.reduce(sides)
    assert np.array_equal(seen, grown)


@pytest.mark.parametrize("view", [View.POSTERIOR_RIGHT, View.RIGHT, View.ANTERIOR_RIGHT])
def test_mirrored_view_is_the_mirror_image(view):
    surface = load_surface()
    field = surface.mean[:, 0].astype(np.float32)
    there = load_raster(view, BodyType.FEMALE)
    here = load_raster(view.mirror, BodyType.FEMALE)
    assert there.box_mm == (-here.box_mm[2], here.box_mm[1], -here.box_mm[0], here.box_mm[3])
    shown = there.gather(field)[:, ::-1]
    # The carried edge may take its value from another pixel of the same distance.
    assert np.array_equal(shown[here.inside], here.gather(surface.mirrored(field))[here.inside])
    assert np.array_equal(there.inside[:, ::-1], here.inside)


def test_a_click_finds_the_skin_under_it():
    surface, raster = load_surface(), load_raster(View.POSTERIOR, BodyType.FEMALE)
    vertex = raster.vertex_at(-90.0, 900.0)  # the viewer's left of a back view is the body's left
    assert vertex is not None
    at = surface.vertices[BodyType.FEMALE][vertex] * 1000
    assert at[0] == pytest.approx(90, abs=8)
    assert at[2] == pytest.approx(900, abs=8)
    assert raster.vertex_at(-400.0, 1650.0) is None
    assert raster.vertex_at(9000.0, 0.0) is None


def test_labels_of_a_mirrored_view_swap_sides():
    atlas = load_manifest()
    here, there = load_labels(View.LEFT, Layer.SUPERFICIAL), load_labels(View.RIGHT, Layer.SUPERFICIAL)
    row, column = np.argwhere(here.array > 0)[5000]
    number = int(here.array[row, column])
    image = int(there.array[row, here.array.shape[1] - 1 - column])
    assert atlas.structures[image].id == atlas.structures[number].id
    assert atlas.structures[image].side is atlas.structures[number].side.opposite
    assert there.at(1e6, 0) == 0


def test_outlines_close_round_the_structure():
    atlas = load_manifest()
    muscle = atlas.find("gluteus_medius", Side.LEFT)
    left = load_outlines(View.POSTERIOR_LEFT).whole(muscle.number)
    right = load_outlines(View.POSTERIOR_RIGHT).whole(atlas.opposite(muscle.number))
    assert left
    assert np.array_equal(left[0] * (-1, 1), right[0])
    assert load_outlines(View.ANTERIOR).body(BodyType.MALE)
    assert load_outlines(View.ANTERIOR).whole(0) == []


def test_a_small_raster_by_hand():
    surface = load_surface()
    triangle = np.array([[-1, -1, -1, -1], [-1, -1, 7, -1], [-1, -1, -1, -1]], np.int32)
    weight = np.zeros((3, 4, 2), np.uint8)
    weight[1, 2] = (255, 0)
    raster = make_raster(View.LEFT, BodyType.MALE, (0, 0, 4, 3), 1.0, triangle, weight, surface)
    field = np.zeros(surface.n, np.float32)
    field[surface.triangles[7, 0]] = 5
    assert raster.gather(field).tolist() == [[0, 5, 5, 5], [5, 5, 5, 5], [0, 5, 5, 5]]
    assert raster.vertex_at(2.5, 1.5) == surface.triangles[7, 0]


@pytest.mark.parametrize("view", View)
def test_every_view_has_its_pictures(view):
    info = load_manifest().view(view)
    assert info.picture(Layer.SKIN, BodyType.MALE).exists()
    for size in Size:
        assert info.picture(Layer.DEEP, BodyType.FEMALE, size).exists()
    assert info.flipped is not view.is_stored


@pytest.mark.parametrize("degrees", range(0, 360, TURN_STEP))
def test_the_body_can_be_seen_from_every_frame_of_the_turntable(degrees):
    direction = direction_at(degrees)
    info = load_manifest().view(direction)
    assert info.picture(Layer.SKIN, BodyType.FEMALE, Size.SMALL).exists()
    raster = load_raster.__wrapped__(direction, BodyType.MALE)
    assert raster.box_mm == info.box_mm
    surface = load_surface()
    across = 1000 * surface.vertices[BodyType.MALE] @ np.asarray(direction.rightwards)
    column = np.remainder(raster.pixels, raster.shape[1])
    seen = across[raster.corners[:, 0]]
    drawn = raster.box_mm[0] + (column + 0.5) / raster.scale
    assert np.median(np.abs(seen - drawn)) < 4  # the skin lies where the frame shows it
