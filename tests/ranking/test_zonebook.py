import numpy as np
import pytest

from glutemap.body.frame import BodyType, Side
from glutemap.body.surface import load_surface
from glutemap.body.zones import load_compiler
from glutemap.ranking import zonebook
from glutemap.ranking.zonebook import Key, load_zones, zone_regions
from tests.ranking.small_library import MUSCLES, make_library


def test_the_book_holds_what_the_compiler_drew(book):
    point = MUSCLES[0].trigger_points[0]
    drawn = load_compiler().pattern(point.zones)
    kept = book.pattern("backer", Side.LEFT, "TrP1")
    assert np.abs(kept.primary - drawn.primary).max() <= 0.5 / 255 + 1e-6
    assert np.abs(kept.spillover - drawn.spillover).max() <= 1.0 / 255 + 1e-6


def test_a_muscle_is_the_union_of_its_points(book):
    both = book.pattern("seater", Side.LEFT)
    parts = [book.pattern("seater", Side.LEFT, part) for part in book.parts("seater")]
    assert book.parts("seater") == ("TrP1", "TrP2")
    assert np.array_equal(both.primary, np.maximum(parts[0].primary, parts[1].primary))
    assert (both.primary + both.spillover).max() <= 1 + 1e-6


def test_right_is_the_mirror_image(book):
    surface = load_surface()
    left, right = book.pattern("thigher", Side.LEFT), book.pattern("thigher", Side.RIGHT)
    assert np.array_equal(left.primary[surface.mirror], right.primary)
    middle = book.condition("nerve", Side.MIDLINE)
    assert np.array_equal(middle.primary, middle.primary[surface.mirror])


def test_unknown_muscles_are_key_errors_and_undrawn_conditions_empty(book):
    with pytest.raises(KeyError):
        book.pattern("nobody", Side.LEFT)
    with pytest.raises(KeyError):
        book.pattern("backer", Side.LEFT, "TrP9")
    assert not book.condition("undrawn", Side.LEFT).either.any()


def test_zones_read_back_as_regions_add_up(book):
    pattern = book.pattern("seater", Side.RIGHT)
    area = load_surface().area_cm2[BodyType.MALE]
    rows = zone_regions(pattern, BodyType.MALE)
    total = sum(row["primary_cm2"] for row in rows.values())
    assert total == pytest.approx(area[pattern.primary >= 0.5].sum(), abs=0.3)
    assert all(row["primary_cm2"] < 3 for region, row in rows.items() if region.endswith(".left"))
    largest = [row["primary_cm2"] for row in rows.values()]
    assert largest == sorted(largest, reverse=True)


def test_the_second_start_reads_the_cache(monkeypatch, library, book):
    def build(_library):
        raise AssertionError("compiled twice")

    monkeypatch.setattr(zonebook, "_build", build)
    again = load_zones(make_library(backwards=True))
    assert np.array_equal(again.primary, book.primary)
    assert again.keys[0] == Key("muscle", "backer", "TrP1")
