import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutemap.body.frame import BodyType, Side
from glutemap.body.regions import load_regions
from glutemap.body.surface import load_surface
from glutemap.body.zones import load_compiler, spot_on_skin
from glutemap.knowledge.records import Spot, Zone
from tests.examples import examples

RIGHT_LEG, LEFT_LEG, ARMS = (6, 8), (5, 7), (1, 2, 3, 4)


def zone(*along, width=40.0, facing="nearest", kind="primary", other_side=False):
    return Zone(kind=kind, along=along, width_mm=width, facing=facing, other_side=other_side)


def compiled(drawn):
    return load_compiler().left(drawn)


def covered(weight, body=BodyType.FEMALE):
    return float(load_surface().area_cm2[body][weight >= 0.5].sum())


def share_in(weight, *bases, side=Side.LEFT):
    regions, surface = load_regions(), load_surface()
    area = surface.area_cm2[BodyType.FEMALE] * (weight >= 0.5)
    names = {f"{base}.{side}" for base in bases} | set(bases)
    inside = [i for i, region_id in enumerate(regions.ids) if region_id in names]
    return float(area[np.isin(regions.of_vertex, inside)].sum() / area.sum())


@pytest.mark.parametrize(
    ("drawn", "words"),
    [
        (zone("S1", "S4", width=36, facing="posterior"), ["sacrum"]),
        (zone("iliac_crest_posterior", "iliac_crest_top", width=30, facing="posterior"), ["iliac_crest"]),
        (zone("greater_trochanter", width=80, facing="lateral"), ["hip_outer"]),
        (zone("ischial_tuberosity", width=50, facing="posterior"), ["buttock_lower"]),
        (zone("patella", width=40, facing="anterior"), ["knee_front"]),
        (zone("mid_thigh", width=50, facing="posterior"), ["thigh_back_lower", "thigh_back_upper"]),
    ],
)
def test_a_stroke_lies_in_the_place_it_is_named_after(drawn, words):
    assert share_in(compiled(drawn), *words) > 0.8


def test_width_and_length_give_the_area():
    thigh = zone("greater_trochanter", "lateral_epicondyle_femur", width=60, facing="lateral")
    ends = [spot_on_skin(spot, facing="lateral") for spot in thigh.along]
    length = np.linalg.norm(ends[0] - ends[1])
    # The edge lies where the weight is one half: 6 mm outside the width.
    assert covered(compiled(thigh)) == pytest.approx(length * 100 * 7.2 + np.pi * 3.6**2, rel=0.12)


def test_the_other_side_is_the_exact_mirror_image():
    here, there = (
        compiled(zone("PSIS", "greater_trochanter", width=50, other_side=other)) for other in (False, True)
    )
    assert np.array_equal(here[load_surface().mirror], there)


def test_a_zone_wraps_round_the_body():
    drawn = zone("PSIS", "iliac_crest_lateral", "ASIS", width=40)
    weight = compiled(drawn)
    surface = load_surface()
    inside = weight >= 0.5
    assert surface.normals[inside, 1].max() > 0.8
    assert surface.normals[inside, 1].min() < -0.3
    assert surface.adjacency.flood(np.flatnonzero(inside)[:1].astype(np.int32), inside).sum() == inside.sum()


def test_nothing_leaks_to_the_other_leg_through_the_body_or_to_the_arms():
    surface = load_surface()
    groin = Spot(landmark="pubic_tubercle", up_mm=-60, out_mm=20)
    drawn = [
        zone("medial_epicondyle_femur", groin, width=90, facing="medial"),
        zone("greater_trochanter", width=120, facing="lateral"),
        zone("ischial_tuberosity", width=100, facing="posterior"),
    ]
    for one in drawn:
        weight = compiled(one)
        assert weight[np.isin(surface.part, RIGHT_LEG)].max() == 0
        assert weight[np.isin(surface.part, ARMS)].max() == 0
    behind = compiled(zone("L3", width=120, facing="posterior"))
    assert behind[surface.normals[:, 1] < -0.5].max() == 0


def test_the_cleft_is_not_jumped():
    surface = load_surface()
    weight = compiled(zone(Spot(landmark="coccyx", out_mm=22, up_mm=-25), width=40, facing="posterior"))
    far_right = (surface.mean[:, 0] < -0.012) & (weight > 0.5)
    assert not far_right.any()


@given(
    start=st.sampled_from(["PSIS", "ischial_tuberosity", "greater_trochanter", "mid_thigh"]),
    end=st.sampled_from(["gluteal_fold", "popliteal_crease", "fibular_head", "lateral_malleolus"]),
    width=st.floats(10, 120),
    facing=st.sampled_from(["nearest", "posterior", "lateral"]),
)
@examples(25)
def test_any_stroke_is_finite_and_keeps_off_the_other_leg(start, end, width, facing):
    surface = load_surface()
    weight = compiled(zone(start, end, width=width, facing=facing))
    assert np.isfinite(weight).all()
    assert 0 <= weight.min() <= weight.max() <= 1
    assert weight.max() > 0
    assert weight[np.isin(surface.part, RIGHT_LEG)].max() == 0


def test_spots_move_by_millimetres():
    here = spot_on_skin("PSIS", facing="posterior")
    up = spot_on_skin(Spot(landmark="PSIS", up_mm=30), facing="posterior")
    assert (up[2] - here[2]) * 1000 == pytest.approx(30, abs=0.1)
    half = spot_on_skin(Spot(landmark="PSIS", towards="iliac_crest_top", at=0.5), facing="posterior")
    assert here[2] < half[2]
    assert np.array_equal(spot_on_skin("PSIS", Side.RIGHT), spot_on_skin("PSIS") * (-1, 1, 1))


def test_an_unknown_landmark_is_a_key_error():
    with pytest.raises(KeyError, match="PSI"):
        compiled(zone("PSI"))


def test_spillover_is_what_primary_leaves_over():
    pattern = load_compiler().pattern([zone("S2", width=60), zone("S2", width=120, kind="spillover")])
    assert (pattern.primary + pattern.spillover).max() <= 1
    assert covered(pattern.spillover) > covered(pattern.primary)
