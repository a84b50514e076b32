import msgspec
import numpy as np
import pytest

from glutemap.body.frame import BodyType, Side
from glutemap.body.regions import load_regions
from glutemap.body.surface import load_surface
from glutemap.body.zones import load_compiler
from glutemap.knowledge.loading import load_library
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


def test_of_a_doubted_point_pain_fits_but_none_is_expected(book, doubter):
    doubtful = doubter.book
    sure, doubted = (book.pattern("seater", Side.LEFT, part) for part in ("TrP1", "TrP2"))
    muscle = doubtful.pattern("seater", Side.LEFT)
    assert np.array_equal(muscle.primary, sure.primary)
    assert np.array_equal(muscle.spillover, sure.spillover)
    assert np.array_equal(doubtful.disputed("seater", Side.LEFT), doubted.either)
    assert doubtful.disputed("backer", Side.LEFT) is None
    whole, everything = doubtful.whole_pattern("seater", Side.LEFT), book.pattern("seater", Side.LEFT)
    assert np.array_equal(whole.primary, everything.primary)
    assert np.array_equal(doubtful.pattern("seater", Side.LEFT, "TrP2").primary, doubted.primary)
    for entries, main in ((book.entries("seater"), everything), (doubtful.entries("seater"), sure)):
        assert np.allclose(entries.primary / 255, main.primary[entries.vertices], atol=1e-6)
        either = np.maximum(entries.primary, entries.spillover) / 255
        assert np.allclose(either >= 0.5, everything.either[entries.vertices] >= 0.5)


def test_a_muscle_of_disputed_points_alone_has_a_pattern(library):
    seater = library.muscles["seater"]
    points = tuple(msgspec.structs.replace(p, evidence="disputed") for p in seater.trigger_points)
    doubted = msgspec.structs.replace(seater, trigger_points=points)
    doubtful = msgspec.structs.replace(library, muscles=library.muscles | {"seater": doubted})
    book = load_zones(doubtful)
    assert book.disputed("seater", Side.LEFT) is None
    assert book.pattern("seater", Side.LEFT).primary.any()


def test_shipped_single_cases_are_no_part_of_their_muscles_pattern():
    library = load_library()
    book = load_zones(library)
    jaw = load_regions().mask("head_front.left") > 0
    assert {owner for owner, _part in book.doubted} == {"soleus", "external_oblique", "plantaris"}
    assert not book.pattern("soleus", Side.LEFT).either[jaw].any()
    assert book.disputed("soleus", Side.LEFT)[jaw].max() >= 0.5


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
