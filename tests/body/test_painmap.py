import gc
import json
import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutemap.body import painmap
from glutemap.body import strokes as brush
from glutemap.body.frame import BodyType, View
from glutemap.body.painmap import PainMap, PainMapError, Quality, Stroke
from glutemap.body.regions import REGION_IDS, load_regions
from glutemap.body.surface import load_surface
from glutemap.body.views import load_raster
from tests.examples import examples

GOOD = {
    "body": "male",
    "regions": {"low_back.left": 7, "sacrum": 2.5},
    "strokes": [{"view": "posterior", "points_mm": [[-60, 900]], "radius_mm": 18, "intensity": 6}],
}


def stroke(view=View.POSTERIOR, points=((-60.0, 900.0), (-90.0, 880.0)), radius=18.0, intensity=6.0):
    return Stroke(view, points, radius, intensity)


def test_the_strongest_mark_counts():
    dab = stroke(points=((-40.0, 1080.0),), intensity=8.0)
    field = painmap.field(PainMap(regions={"low_back.left": 3.0}, strokes=(dab,)))
    inside = load_regions().mask("low_back.left") > 0
    assert field[inside].min() == 3
    assert field.max() == 8
    assert field.dtype == np.float32


def test_a_dab_is_as_large_as_its_radius():
    field = painmap.field(PainMap(strokes=(stroke(View.LEFT, ((0.0, 700.0),), radius=30.0),)))
    area = load_surface().area_cm2[BodyType.FEMALE][field > 0].sum()
    assert area == pytest.approx(math.pi * 9, rel=0.3)


def test_a_tiny_dab_still_marks_something_and_edges_fade():
    tiny = painmap.cover(View.POSTERIOR, ((-41.0, 1083.0),), 2.0, BodyType.MALE)
    assert len(tiny.inside) >= 1
    wide = painmap.cover(View.POSTERIOR, ((-41.0, 1083.0),), 40.0, BodyType.MALE)
    assert set(tiny.inside) <= set(wide.inside)
    assert 0 < wide.share.min() < 0.5 < wide.share.max() == 1
    soft = painmap.soft_strokes(PainMap(strokes=(stroke(intensity=6.0),)))
    field = painmap.field(PainMap(strokes=(stroke(intensity=6.0),)))
    assert np.array_equal(soft >= 3, field > 0)


def test_a_stroke_wraps_past_the_edge_of_the_view():
    surface = load_surface()
    raster = load_raster(View.POSTERIOR, BodyType.FEMALE)
    found = painmap.cover(View.POSTERIOR, ((-156.0, 900.0),), 90.0, BodyType.FEMALE).inside
    assert np.setdiff1d(found, np.unique(raster.corners)).size > 0
    assert (surface.mean[found, 0] > 0).all()


def test_off_the_body_nothing_is_marked():
    corner, far = stroke(points=((-480.0, 1700.0),)), stroke(points=((4000.0, 0.0), (4500.0, 0.0)))
    assert not painmap.field(PainMap(strokes=(corner, far))).any()


def test_splitting_a_stroke_changes_nothing():
    points = ((-60.0, 900.0), (-90.0, 880.0), (-95.0, 820.0), (-60.0, 760.0))
    whole = painmap.field(PainMap(strokes=(stroke(points=points),)))
    parts = painmap.field(PainMap(strokes=(stroke(points=points[:2]), stroke(points=points[1:]))))
    assert np.array_equal(whole, parts)


def test_the_other_leg_stays_clean():
    surface = load_surface()
    raster = load_raster(View.ANTERIOR, BodyType.FEMALE)
    inner = raster.gather(load_regions().mask("thigh_inner_upper.left")) > 0.5
    row, column = np.argwhere(inner & raster.inside)[100]
    x, y = raster.box_mm[0] + column / raster.scale, raster.box_mm[3] - row / raster.scale
    found = painmap.cover(View.ANTERIOR, ((float(x), float(y)),), 60.0, BodyType.FEMALE).inside
    assert len(found)
    assert not np.isin(surface.part[found], (6, 8)).any()


coordinates = st.tuples(st.floats(-450, 450), st.floats(0, 1700))
strokes = st.builds(
    Stroke,
    view=st.sampled_from(View),
    points_mm=st.lists(coordinates, min_size=1, max_size=4).map(tuple),
    radius_mm=st.floats(3, 60),
    intensity=st.floats(0.5, 10),
    quality=st.none() | st.sampled_from(Quality),
    erases=st.booleans(),
    fills=st.booleans(),
)
pains = st.builds(
    PainMap,
    body=st.sampled_from(BodyType),
    regions=st.dictionaries(st.sampled_from(REGION_IDS), st.floats(0, 10), max_size=4),
    strokes=st.lists(strokes, max_size=3).map(tuple),
    qualities=st.dictionaries(st.sampled_from(REGION_IDS), st.sampled_from(Quality), max_size=4),
)


@given(pains)
@examples(40)
def test_a_mirrored_pain_map_marks_exactly_the_mirrored_skin(pain):
    field = painmap.field(pain)
    assert np.isfinite(field).all()
    assert 0 <= field.min() <= field.max() <= 10
    assert np.array_equal(painmap.field(pain.mirrored()), load_surface().mirrored(field))


@given(pains)
@examples(25)
def test_a_pain_map_survives_its_file(pain):
    assert painmap.parse(json.loads(json.dumps(painmap.as_json(pain)))) == pain


def test_values_never_change():
    pain = PainMap()
    marked = pain.with_region("sacrum", 4).with_stroke(stroke())
    assert pain.is_empty
    assert not marked.is_empty
    assert marked.with_region("sacrum", 0).regions == {}
    with pytest.raises(TypeError):
        marked.regions["sacrum"] = 9


def test_what_a_region_feels_like_goes_with_its_mark():
    pain = (
        PainMap(regions={"sacrum": 4.0}).with_region("groin.left", 3).with_quality("groin.left", Quality.NUMB)
    )
    assert pain.with_quality("sacrum", None) == pain
    assert pain.with_quality("heel.left", Quality.SHARP) == pain
    assert pain.with_region("groin.left", 9).qualities == {"groin.left": Quality.NUMB}
    assert pain.mirrored().qualities == {"groin.right": Quality.NUMB}
    assert pain.with_region("groin.left", 0).with_region("groin.left", 5).qualities == {}
    with pytest.raises(TypeError):
        pain.qualities["sacrum"] = Quality.NUMB


def test_a_file_of_the_first_version_is_read():
    pain = painmap.parse(GOOD)
    assert pain == PainMap(BodyType.MALE, GOOD["regions"], (stroke(points=((-60.0, 900.0),)),))
    assert painmap.as_json(pain)["version"] == 2


@given(pains, strokes)
@examples(40)
def test_erasing_takes_away_what_it_covers_and_nothing_else(pain, last):
    eraser = replace(last, erases=True)
    before, after = painmap.field(pain), painmap.field(pain.with_stroke(eraser))
    inside = painmap.cover_of(eraser, pain.body).inside
    assert not after[inside].any()
    assert np.array_equal(np.delete(after, inside), np.delete(before, inside))


@given(pains, strokes)
@examples(40)
def test_what_is_erased_along_its_own_way_leaves_nothing(pain, painted):
    painted = replace(painted, erases=False)
    bare = pain.with_stroke(replace(painted, erases=True))
    again = bare.with_stroke(painted).with_stroke(replace(painted, erases=True))
    assert np.array_equal(painmap.field(again), painmap.field(bare))
    assert (painmap.soft_strokes(again)[painmap.cover_of(painted, pain.body).inside] < 5).all()


def test_painting_over_what_was_erased_marks_it_again():
    pain = PainMap(regions={"low_back.left": 3.0}, strokes=(stroke(points=((-40.0, 1080.0),)),))
    erased = pain.with_stroke(replace(stroke(points=((-40.0, 1080.0),), radius=60.0), erases=True))
    found = painmap.cover(View.POSTERIOR, ((-40.0, 1080.0),), 18.0, BodyType.FEMALE).inside
    assert not painmap.field(erased)[found].any()
    assert painmap.field(erased).any()
    assert (painmap.field(erased.with_stroke(pain.strokes[0]))[found] == 6).all()


def test_an_eraser_alone_marks_nothing():
    pain = PainMap(strokes=(replace(stroke(), erases=True),))
    assert pain.is_empty
    assert not painmap.field(pain).any()
    assert not painmap.soft_strokes(pain).any()


@given(pains)
@examples(40)
def test_mirrored_twice_is_itself(pain):
    assert pain.mirrored().mirrored() == pain


@given(strokes, st.data())
@examples(40)
def test_it_does_not_matter_how_a_line_was_split(whole, data):
    whole = replace(whole, fills=False, erases=False)
    where = data.draw(st.integers(0, len(whole.points_mm) - 1))
    pieces = [whole.points_mm[: where + 1], whole.points_mm[where:]]
    data.draw(st.randoms()).shuffle(pieces)
    split = PainMap(strokes=tuple(replace(whole, points_mm=points) for points in pieces))
    assert np.array_equal(painmap.field(split), painmap.field(PainMap(strokes=(whole,))))


def test_an_outline_is_filled_to_its_line():
    """On the front of the thigh, which faces the viewer: 8 cm by 20 cm of it is about that much skin."""
    points = ((60.0, 600.0), (140.0, 600.0), (140.0, 800.0), (60.0, 800.0))
    lasso = replace(stroke(View.ANTERIOR, points, radius=1.0), fills=True)
    field = painmap.soft_strokes(PainMap(strokes=(lasso,)))
    raster = load_raster(View.ANTERIOR, BodyType.FEMALE)
    rows, columns = np.nonzero(raster.inside)
    x = raster.box_mm[0] + (columns + 0.5) / raster.scale
    y = raster.box_mm[3] - (rows + 0.5) / raster.scale
    meant = (x > 59) & (x < 141) & (y > 599) & (y < 801)
    marked = raster.gather(field)[rows, columns] >= 3
    assert (marked != meant).sum() / meant.sum() < 0.03


def test_a_loop_too_small_to_hold_a_vertex_still_marks_where_it_is():
    points = ((-41.0, 1083.0), (-40.0, 1083.0), (-40.0, 1084.0))
    field = painmap.field(PainMap(strokes=(replace(stroke(points=points, radius=1.0), fills=True),)))
    assert 1 <= np.count_nonzero(field) <= 8


def test_a_loop_off_the_body_marks_nothing():
    points = ((-480.0, 1700.0), (-440.0, 1700.0), (-440.0, 1740.0))
    assert not painmap.field(PainMap(strokes=(replace(stroke(points=points), fills=True),))).any()


def test_a_file_is_written_whole_and_read_back(tmp_path):
    path = tmp_path / "pain.json"
    pain = PainMap(BodyType.MALE, {"groin.right": 4.0}, (stroke(),))
    painmap.dump(pain, path)
    assert painmap.load(path) == pain
    assert [p.name for p in tmp_path.iterdir()] == ["pain.json"]


def test_a_file_that_cannot_be_written_says_so(tmp_path):
    with pytest.raises(PainMapError, match="cannot be written"):
        painmap.dump(PainMap(), tmp_path / "no" / "pain.json")


def _changed(**changes):
    return {**GOOD, **changes}


def _stroke(**changes):
    return _changed(strokes=[{**GOOD["strokes"][0], **changes}])


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ([], "pain map: [] is not an object"),
        (_changed(body="femal"), "body: 'femal' is not known (did you mean 'female'?)"),
        (_changed(regoins={}), "'regoins' is not known (did you mean 'regions'?)"),
        (_changed(regions={"low_bak.left": 7}), "no region 'low_bak.left' (did you mean 'low_back.left'?)"),
        (_changed(regions={"low_back": 7}), "did you mean 'low_back.left' or 'low_back.right'?"),
        (_changed(regions={"sacrum": 11}), "intensity 11 is not between 0 and 10"),
        (_changed(regions={"sacrum": -1}), "intensity -1 is not between 0 and 10"),
        (_changed(regions={"sacrum": math.nan}), "NaN is not a number"),
        (_changed(regions={"sacrum": math.inf}), "Infinity is not a number"),
        (_changed(regions={"sacrum": True}), "true is not a number"),
        (_changed(regions={"sacrum": "7"}), "'7' is not a number"),
        (_changed(regions={"sacrum": 10**400}), "is not a number"),
        (_changed(strokes={}), "strokes: {} is not a list"),
        (_stroke(view="behind"), "strokes[0].view: 'behind' is not known (one of posterior, "),
        (_stroke(points_mm=[]), "strokes[0].points_mm: no points"),
        (_stroke(points_mm=[[1]]), "strokes[0].points_mm[0]: [1] is not a pair of numbers"),
        (_stroke(points_mm=[[1, math.nan]]), "is not a pair of numbers"),
        (_stroke(points_mm=[[1, 1e7]]), "is far off the body"),
        (_stroke(points_mm=[[0, 0]] * 50_001), "more than 50000 entries"),
        (_stroke(points_mm=[[0, 0], [4000, 0]] * 100), "longer than 200 m in all"),
        (_stroke(radius_mm=0), "strokes[0].radius_mm: 0 is not a number from 1 to 150"),
        (_stroke(intensity=None), "strokes[0].intensity: null is not a number"),
        (_changed(strokes=[GOOD["strokes"][0]] * 2001), "strokes: more than 2000 entries"),
        (_stroke(quality="dull"), "strokes[0].quality: 'dull' is not known (one of aching, sharp"),
        (_stroke(erases=1), "strokes[0].erases: 1 is not true or false"),
        (_stroke(fills="yes"), "strokes[0].fills: 'yes' is not true or false"),
        (_changed(qualities={"sacrum": "achin"}), "qualities['sacrum']: 'achin' is not known (did you mean"),
        (_changed(qualities={"groin.left": "numb"}), "qualities['groin.left']: not one of the regions"),
        (_changed(version=3), "written by a newer glutemap (version 3 of the format, this one knows 2)"),
        (_changed(version=3, layers=[]), "written by a newer glutemap"),
        (_changed(version="2"), "version: '2' is not a version of the format"),
        (_changed(version=True), "version: true is not a version of the format"),
        (_changed(strokes=[{"view": "left"}]), "strokes[0]: no 'points_mm'"),
    ],
)
def test_faults_are_one_clear_line_with_the_place(tmp_path, content, said):
    path = tmp_path / "pain.json"
    path.write_text(json.dumps(content), "utf-8")
    with pytest.raises(PainMapError) as caught:
        painmap.load(path)
    assert said in str(caught.value)
    assert str(caught.value).startswith(str(path))
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (b"", "not JSON: line 1, column 1"),
        (b"{", "not JSON: line 1"),
        (b"\xff\xfe\x00", "not text in UTF-8"),
        (b"[" * 200_000, "not"),
        (b'{"body": "male", "body": "female"}', "'body' is given twice"),
        (b" " * 5_000_001, "larger than 5 MB"),
        (b'{"regions": {"sacrum": ' + b"1" * 5000 + b"}}", "a number that is too long"),
    ],
)
def test_hostile_files_are_refused(tmp_path, raw, said):
    path = tmp_path / "pain.json"
    path.write_bytes(raw)
    with pytest.raises(PainMapError, match=said):
        painmap.load(path)


def test_a_missing_file_and_a_folder_are_refused(tmp_path):
    with pytest.raises(PainMapError, match="cannot be read"):
        painmap.load(tmp_path / "none.json")
    with pytest.raises(PainMapError, match="cannot be read"):
        painmap.load(tmp_path)


def test_an_unknown_region_in_a_value_is_refused():
    with pytest.raises(PainMapError, match="no region 'knee'"):
        painmap.field(PainMap(regions={"knee": 5.0}))


@given(pains)
@examples(40)
def test_tidying_changes_nothing_that_can_be_felt(pain):
    tidy = painmap.tidied(pain)
    assert np.array_equal(painmap.field(tidy), painmap.field(pain))
    assert painmap.tidied(tidy) == tidy


@given(strokes)
@examples(25)
def test_what_is_wholly_erased_is_gone_from_the_list(painted):
    painted = replace(painted, erases=False)
    pain = PainMap(strokes=(painted, replace(painted, erases=True)))
    if len(painmap.cover_of(painted, pain.body).inside):
        assert painmap.tidied(pain) == PainMap()


@given(pains)
@examples(40)
def test_the_same_on_the_other_side(pain):
    pain = replace(pain, strokes=tuple(stroke for stroke in pain.strokes if not stroke.erases))
    both = pain.with_other_side()
    field, there = painmap.field(pain), painmap.field(pain.mirrored())
    assert np.array_equal(painmap.field(both), np.maximum(field, there))
    assert both.with_other_side() == both
    assert set(pain.strokes) <= set(both.strokes)


@given(pains)
@examples(40)
def test_what_was_erased_is_erased_on_both_sides(pain):
    both = pain.with_other_side()
    assert np.array_equal(painmap.field(both), painmap.field(both.mirrored()))
    assert both.with_other_side() == both


def test_what_was_erased_beside_the_midline_does_not_come_back_from_the_other_side():
    across = stroke(points=((-60.0, 1050.0), (60.0, 1050.0)))
    bite = replace(stroke(points=((-50.0, 1050.0),), radius=12.0), erases=True)
    pain = PainMap(strokes=(across, bite))
    before, after = painmap.field(pain), painmap.field(pain.with_other_side())
    there = load_surface().mirrored(before)
    assert before.any()
    assert np.array_equal(after > 0, (before > 0) & (there > 0))


def test_how_much_of_the_body_a_pain_map_holds():
    whole = painmap.extent_of(PainMap(regions=dict.fromkeys(REGION_IDS, 4.0)))
    assert whole.percent == pytest.approx(100)
    assert whole.cm2 == pytest.approx(load_surface().area_cm2[BodyType.FEMALE].sum(), rel=1e-5)
    assert whole.mean_intensity == pytest.approx(4)
    assert painmap.extent_of(PainMap()) == (0, 0, 0)


def test_a_stroke_lies_in_the_region_that_holds_most_of_it():
    assert painmap.main_region([stroke(points=((-40.0, 1080.0),))], BodyType.FEMALE) == "low_back.left"
    assert painmap.main_region([stroke(points=((480.0, 1700.0),), radius=2.0)], BodyType.FEMALE) == ""


def test_what_a_stroke_covers_is_worked_out_once_while_anybody_holds_it():
    held = [stroke(points=((x, 1001.25),)) for x in (-81.5, 21.5)]
    pain = PainMap(strokes=tuple(held))
    first = painmap.field(pain)
    brush.cover.cache_clear()
    assert (painmap.field(pain) == first).all()
    assert brush.cover.cache_info().misses == 0, "a drawing may have more strokes than a cache has room for"
    same = replace(held[0])
    assert same in brush._of_living
    del pain, held
    gc.collect()
    assert same not in brush._of_living, "what nobody holds is let go of"
