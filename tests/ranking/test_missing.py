import numpy as np
import pytest

from glutemap.body.frame import Side
from glutemap.body.regions import load_regions
from glutemap.body.surface import load_surface
from glutemap.body.zones import Pattern
from glutemap.ranking.missing import Misses, by_regions


@pytest.fixture(scope="module")
def moved(book):
    pattern = book.pattern("thigher", Side.LEFT, "TrP2")
    return pattern, Misses(load_surface(), 20.0, pattern.either > 0).blurred(pattern)


def test_a_miss_moves_a_pattern_and_keeps_its_size(moved):
    pattern, blurred = moved
    area = sum(load_surface().area_cm2.values())
    assert (area * blurred.primary).sum() == pytest.approx((area * pattern.primary).sum(), rel=0.05)
    assert (blurred.primary > 0.02).sum() > (pattern.primary > 0.02).sum()
    assert blurred.primary.max() <= 1 + 1e-6


def test_a_miss_does_not_reach_the_other_leg(moved):
    surface = load_surface()
    assert not moved[1].either[(surface.mean[:, 0] < -0.005) & (surface.mean[:, 2] < 0.8)].any()


def test_hardly_any_miss_changes_hardly_anything(moved):
    pattern = moved[0]
    blurred = Misses(load_surface(), 0.1, pattern.either > 0).blurred(pattern)
    assert np.abs(blurred.primary - pattern.primary).max() < 1e-5


def test_no_pattern_stays_none():
    surface = load_surface()
    none = np.zeros(surface.n, np.float32)
    assert not Misses(surface, 20.0, none > 0).blurred(Pattern(none, none)).either.any()


def test_half_a_region_is_half_a_reason_for_all_of_it():
    surface, regions = load_surface(), load_regions()
    inside = regions.of_vertex == regions.number_of["buttock_mid.left"]
    half = inside & (surface.mean[:, 2] > np.median(surface.mean[inside, 2]))
    pattern = Pattern(half.astype(np.float32), np.zeros(surface.n, np.float32))
    coarse = by_regions(pattern, regions, 1.0).primary
    assert coarse[inside].min() == coarse[inside].max() == pytest.approx(0.5, abs=0.1)
    assert not coarse[~inside].any()
