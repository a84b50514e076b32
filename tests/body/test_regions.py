import re
from pathlib import Path

import numpy as np
import pytest

from glutemap.body import regions as module
from glutemap.body.frame import BodyType, Side, View
from glutemap.body.landmarks import load_landmarks
from glutemap.body.marks import mirrored_id
from glutemap.body.regions import (
    MIDLINE,
    REGION_IDS,
    SIDED,
    AddedRegion,
    add_regions,
    load_regions,
    split,
)
from glutemap.body.surface import load_surface
from glutemap.body.views import load_raster
from glutemap.body.zones import spot_on_skin
from glutemap.knowledge.records import Zone


def test_every_vertex_is_in_exactly_one_region_and_no_region_is_empty():
    regions = load_regions()
    assert regions.of_vertex.shape == (load_surface().n,)
    assert set(np.unique(regions.of_vertex)) == set(range(len(REGION_IDS)))


def test_masks_cover_the_skin_and_mirror_exactly():
    regions, surface = load_regions(), load_surface()
    total = np.zeros(surface.n)
    own = surface.mirror == np.arange(surface.n)
    for region_id in regions.ids:
        mask = regions.mask(region_id)
        assert np.array_equal(mask[surface.mirror], regions.mask(mirrored_id(region_id))), region_id
        total += mask
    assert (total[~own] == 1).all()
    assert (total[own] <= 2).all()


@pytest.mark.parametrize("body", BodyType)
def test_areas_add_up_to_the_skin(body):
    regions = load_regions()
    total = sum(regions.area_cm2(region_id, body) for region_id in regions.ids)
    assert total == pytest.approx(load_surface().area_cm2[body].sum(), rel=1e-5)
    assert regions.area_cm2("low_back.left", body) == regions.area_cm2("low_back.right", body)


@pytest.mark.parametrize(
    ("base", "low", "high"),
    [
        ("low_back", 60, 160), ("sacroiliac", 15, 40), ("sacrum", 25, 90), ("iliac_crest", 50, 120),
        ("buttock_upper", 60, 160), ("buttock_mid", 90, 180), ("buttock_lower", 110, 260),
        ("hip_outer", 70, 150), ("groin", 25, 90), ("knee_front", 70, 160), ("heel", 50, 130),
    ],
)  # fmt: skip
def test_areas_are_those_of_the_part_of_a_grown_up(base, low, high):
    region_id = base if base in MIDLINE else f"{base}.left"
    assert low < load_regions().area_cm2(region_id, BodyType.FEMALE) < high


@pytest.mark.parametrize(
    ("landmark", "facing", "expected"),
    [
        ("L3", "posterior", {"low_back.left", "low_back.right"}),
        ("S2", "posterior", {"sacrum"}),
        ("coccyx", "posterior", {"coccyx"}),
        ("PSIS", "posterior", {"sacroiliac.left"}),
        ("greater_trochanter", "lateral", {"hip_outer.left"}),
        ("ischial_tuberosity", "posterior", {"buttock_lower.left"}),
        ("T10", "posterior", {"mid_back.left", "mid_back.right"}),
        ("T4", "posterior", {"upper_back.left", "upper_back.right"}),
        ("pubic_symphysis", "anterior", {"pubic"}),
        ("patella", "anterior", {"knee_front.left"}),
        ("popliteal_crease", "posterior", {"knee_back.left"}),
        ("mid_thigh", "posterior", {"thigh_back_upper.left", "thigh_back_lower.left"}),
        ("mid_thigh", "anterior", {"thigh_front_upper.left", "thigh_front_lower.left"}),
        ("fibular_head", "lateral", {"leg_outer.left", "knee_outer.left"}),
        ("lateral_malleolus", "lateral", {"ankle_outer.left"}),
        ("medial_malleolus", "medial", {"ankle_inner.left"}),
        ("calcaneus", "posterior", {"heel.left"}),
        ("toe_tip_2", "anterior", {"toes.left"}),
        ("acromion", "nearest", {"shoulder.left"}),
        ("navel", "anterior", {"abdomen_upper.left", "abdomen_lower.left", "abdomen_upper.right"}),
    ],
)
def test_landmarks_lie_where_a_client_would_say(landmark, facing, expected):
    regions, surface = load_regions(), load_surface()
    at = spot_on_skin(landmark, Side.LEFT, facing)
    vertex = int(np.linalg.norm(surface.mean - at, axis=1).argmin())
    assert regions.ids[regions.of_vertex[vertex]] in expected


def test_a_region_is_one_piece():
    regions, surface = load_regions(), load_surface()
    for base in ("low_back", "iliac_crest", "buttock_upper", "hip_outer", "hip_front", "groin", "calf_upper"):
        inside = regions.mask(f"{base}.left") > 0
        first = np.flatnonzero(inside)[:1].astype(np.int32)
        piece = surface.adjacency.flood(first, inside)
        assert max(piece.sum(), inside.sum() - piece.sum()) > 0.98 * inside.sum(), base


def test_low_back_reaches_out_to_the_edge_of_the_back_muscles():
    regions, surface = load_regions(), load_surface()
    inside = regions.mask("low_back.left") > 0
    assert surface.mean[inside, 0].max() * 1000 == pytest.approx(75, abs=8)
    at = load_landmarks()
    assert surface.mean[inside, 2].max() == pytest.approx((at["T12"].at[2] + at["L1"].at[2]) / 2, abs=0.012)


def test_sides_are_the_bodys_own():
    raster, regions = load_raster(View.POSTERIOR, BodyType.FEMALE), load_regions()
    seen = raster.gather(regions.mask("buttock_mid.left")) > 0.5
    columns = np.nonzero(seen)[1]
    assert raster.box_mm[0] + columns.mean() / raster.scale < 0  # the viewer's left from behind


def test_soft_masks_add_up_mirror_exactly_and_keep_to_the_region():
    regions, surface = load_regions(), load_surface()
    total = np.zeros(surface.n)
    for region_id in regions.ids:
        soft = regions.soft(region_id)
        assert soft.min() >= 0
        assert np.array_equal(soft[surface.mirror], regions.soft(mirrored_id(region_id))), region_id
        assert ((soft > 0.5) == (regions.mask(region_id) > 0.5)).mean() > 0.995, region_id
        total += soft
    assert total == pytest.approx(1, abs=1e-5)


def test_ids_are_those_of_the_content():
    text = Path(__file__).parents[2].joinpath("data/regions.yaml").read_text("utf-8")
    assert set(re.findall(r"^- id: (\w+)", text, re.M)) == set(SIDED) | set(MIDLINE)


def test_split():
    assert split("low_back.left") == ("low_back", Side.LEFT)
    assert split("sacrum") == ("sacrum", Side.MIDLINE)


def test_second_start_reads_the_cache(monkeypatch):
    first = module._shipped.__wrapped__().of_vertex

    def build(_surface):
        raise AssertionError("worked out twice")

    monkeypatch.setattr(module, "_build", build)
    assert np.array_equal(module._shipped.__wrapped__().of_vertex, first)


def test_a_region_that_a_pack_adds_takes_its_skin_from_the_others():
    before = load_regions()
    stroke = Zone(kind="primary", along=("PSIS",), width_mm=40)
    add_regions([AddedRegion("dimple", sided=True, zones=(stroke,))])
    try:
        after = load_regions()
        assert {"dimple.left", "dimple.right"} < set(after.ids)
        assert np.array_equal(after.mask("dimple.left"), after.mask("dimple.right")[after.surface.mirror])
        area = after.area_cm2("dimple.left", BodyType.FEMALE)
        assert 8 < area < 30  # a round patch of 4 cm, and some of its soft edge
        lost = before.area_cm2("sacroiliac.left", BodyType.FEMALE) - after.area_cm2(
            "sacroiliac.left", BodyType.FEMALE
        )
        assert 0 < lost <= area
        total = np.sum([after.soft(region_id) for region_id in after.ids], axis=0)
        assert np.allclose(total, 1, atol=2e-3)
        assert {after.ids[n] for n in after.of_vertex} == set(after.ids)
    finally:
        add_regions([])
    assert load_regions() is before
