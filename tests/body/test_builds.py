import numpy as np
import pytest

from glutemap.body import builds
from glutemap.body.errors import AtlasError
from glutemap.body.frame import USUAL_BODIES, BodyType, Build, View
from glutemap.body.painfile import dump, load
from glutemap.body.painmap import PainMap, Stroke, field
from glutemap.body.regions import load_regions
from glutemap.body.surface import Segment, load_surface

BUILT = [body for body in BodyType if not body.is_usual]


def girth(body, low, high):
    """The area (cm2) of the skin of the trunk between two heights (m)."""
    surface = load_surface()
    at = surface.vertices[body.usual][:, 2]
    return surface.area_cm2[body][(at > low) & (at < high) & (surface.segment == Segment.TRUNK)].sum()


def test_the_bodies_of_usual_build_keep_their_names():
    assert [str(body) for body in USUAL_BODIES] == ["female", "male"]
    assert BodyType("female_heavy").usual is BodyType.FEMALE
    assert BodyType.MALE.built(Build.SLIM) is BodyType.MALE_SLIM
    assert BodyType.MALE_SLIM.built(Build.USUAL) is BodyType.MALE
    assert {body.usual.built(body.build) for body in BodyType} == set(BodyType)


@pytest.mark.parametrize("sex", USUAL_BODIES)
def test_a_slim_body_has_less_skin_at_the_waist_and_a_heavy_one_more(sex):
    slim, usual, heavy = (girth(sex.built(build), 1.0, 1.1) for build in Build)
    assert slim < usual < 0.92 * heavy


@pytest.mark.parametrize("body", BUILT)
def test_head_hands_and_feet_stay_where_the_bones_are(body):
    surface = load_surface()
    move = np.linalg.norm(surface.vertices[body] - surface.vertices[body.usual], axis=1)
    for part, most in ((Segment.HAND, 0.02), (Segment.FOOT, 0.02), (Segment.HEAD, 0.02)):
        assert np.percentile(move[surface.segment == part], 95) < most
    assert move.max() < 0.2


@pytest.mark.parametrize("body", BUILT)
def test_both_sides_are_alike_and_stand_on_the_floor(body):
    surface = load_surface()
    assert np.array_equal(surface.vertices[body][surface.mirror] * (-1, 1, 1), surface.vertices[body])
    assert abs(surface.vertices[body][:, 2].min()) < 0.002


@pytest.mark.parametrize("body", BUILT)
def test_every_region_has_skin(body):
    regions = load_regions()
    for region in regions.ids:
        here, usual = regions.area_cm2(region, body), regions.area_cm2(region, body.usual)
        assert 0.55 * usual < here < 2.0 * usual, region


@pytest.mark.parametrize("body", BUILT)
def test_a_pain_map_drawn_on_one_body_shows_on_any(body, tmp_path):
    stroke = Stroke(View.POSTERIOR, ((-80.0, 900.0), (-60.0, 900.0)), 20, 6)
    pain = PainMap(body, {"low_back.left": 7.0}, (stroke,))
    path = tmp_path / "pain.json"
    dump(pain, path)
    again = load(path)
    assert again == pain
    regions = load_regions()
    touched = {regions.ids[number] for number in np.unique(regions.of_vertex[field(again) == 6])}
    assert any(region.startswith("buttock") and region.endswith("left") for region in touched)


def test_a_file_of_another_body_is_refused_in_one_line(monkeypatch):
    monkeypatch.setattr(builds, "_arrays", lambda: {"offset_male_slim": np.zeros((4, 3), np.int16)})
    surface = load_surface()
    with pytest.raises(AtlasError, match="install glutemap again"):
        builds.moved(surface.vertices[BodyType.MALE], surface.mirror, BodyType.MALE_SLIM)
