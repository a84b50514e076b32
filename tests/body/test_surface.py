import numpy as np
import pytest

from glutemap import resources
from glutemap.body import surface as module
from glutemap.body.errors import AtlasError
from glutemap.body.frame import BodyType
from glutemap.body.surface import TOUCHING, load_surface


def test_mirror_leads_back():
    surface = load_surface()
    assert np.array_equal(surface.mirror[surface.mirror], np.arange(surface.n))


def test_mean_body_and_areas_are_exactly_symmetric():
    surface = load_surface()
    assert np.array_equal(surface.mean[surface.mirror] * (-1, 1, 1), surface.mean)
    for body in BodyType:
        assert np.array_equal(surface.area_cm2[body][surface.mirror], surface.area_cm2[body])


@pytest.mark.parametrize("body", BodyType)
def test_skin_of_an_adult_is_between_one_and_a_half_and_two_and_a_half_square_metres(body):
    assert 15_000 < load_surface().area_cm2[body].sum() < 25_000


def test_normals_point_out_of_the_body():
    surface = load_surface()
    middle = surface.mean[surface.segment == 2].mean(0)
    trunk = surface.segment == 2
    outwards = ((surface.mean[trunk] - middle) * surface.normals[trunk]).sum(1)
    assert (outwards > 0).mean() > 0.95


def test_neighbours_share_a_triangle():
    surface = load_surface()
    triangle = surface.triangles[1234]
    found = surface.adjacency.neighbours(triangle[:1])
    assert {int(triangle[1]), int(triangle[2])} <= set(found.tolist())


def test_the_legs_do_not_touch():
    assert not TOUCHING[5, 6]
    assert np.array_equal(TOUCHING, TOUCHING.T)
    assert set(np.unique(load_surface().part)) == set(range(11))


def test_a_damaged_file_is_one_clear_line(tmp_path, monkeypatch):
    (tmp_path / "atlas").mkdir()
    (tmp_path / "atlas" / "surface.npz").write_bytes(b"PK\x03\x04 nothing")
    monkeypatch.setattr(resources, "_roots", lambda: (tmp_path, tmp_path))
    with pytest.raises(AtlasError, match=r"surface\.npz: damaged .*restore the checkout") as caught:
        module.load_surface.__wrapped__()
    assert "\n" not in str(caught.value)


def test_a_missing_file_says_so(tmp_path, monkeypatch):
    monkeypatch.setattr(resources, "_roots", lambda: (tmp_path, tmp_path))
    with pytest.raises(resources.MissingResourceError, match="install glutemap again"):
        module.load_surface.__wrapped__()
