import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutemap.body.frame import BodyType
from glutemap.body.mesh import Adjacency
from glutemap.body.painmap import PainMap, field
from glutemap.body.regions import load_regions
from glutemap.clients import noise
from glutemap.clients.change import PAINTED, Fate, Skin, compare, measure
from tests.examples import examples

SIDE = 130  # a sheet of 130 x 130 cells of 1 cm2, in four regions
YS, XS = np.divmod(np.arange(SIDE * SIDE), SIDE)


@pytest.fixture(scope="module")
def skin():
    cell = (np.arange(SIDE - 1)[:, None] * SIDE + np.arange(SIDE - 1)).ravel()
    triangles = np.concatenate(
        [np.stack([cell, cell + 1, cell + SIDE], 1), np.stack([cell + 1, cell + SIDE, cell + SIDE + 1], 1)]
    ).astype(np.int32)
    region = ((XS >= SIDE // 2) + 2 * (YS >= SIDE // 2)).astype(np.int16)
    area = np.ones(SIDE * SIDE, np.float32)
    return Skin(area, region, ("nw", "ne", "sw", "se"), Adjacency.of(triangles, SIDE * SIDE))


def disc(x, y, radius, intensity=5.0):
    return np.where((XS - x) ** 2 + (YS - y) ** 2 <= radius**2, np.float32(intensity), np.float32(0))


def overlap(a, b):
    return ((a > 0) & (b > 0)).sum() / ((a > 0) | (b > 0)).sum()


def test_the_same_drawing(skin):
    drawn = disc(30, 30, 12)
    change = compare(drawn, drawn, skin)
    assert change.whole.fate is Fate.SAME
    assert change.whole.jaccard == 1
    assert change.whole.gone_cm2 == change.whole.new_cm2 == 0
    assert not change.is_extent_changed
    assert {r: p.fate for r, p in change.regions.items()} == {"nw": Fate.SAME}


def test_nothing_against_nothing(skin):
    empty = np.zeros(SIDE * SIDE, np.float32)
    change = compare(empty, empty, skin)
    assert change.regions == {}
    assert change.whole.fate is Fate.SAME
    assert measure(empty, skin).extent_cm2 == 0


@given(
    st.integers(45, 85), st.integers(45, 85), st.integers(8, 25), st.floats(0, 0.99), st.floats(0, 2 * np.pi)
)
@examples(60)
def test_drawn_again_is_not_called_change(skin, x, y, radius, shift, angle):
    """Shifted until it overlaps as little as one pain drawn twice does, also over a region's border."""
    step = shift * radius * 2
    first = disc(x, y, radius)
    again = disc(x + step * np.cos(angle), y + step * np.sin(angle), radius)
    if overlap(first, again) < noise.SAME_PLACE:
        return
    change = compare(first, again, skin)
    assert not change.is_extent_changed
    assert {part.fate for part in change.regions.values()} == {Fate.SAME}
    assert set(np.unique(change.called)) <= {0, 1}


def test_a_heel_is_judged_by_itself(skin):
    back = disc(30, 30, 20)
    heel = disc(110, 110, 4)
    change = compare(np.maximum(back, heel), back, skin)
    assert change.regions["se"].fate is Fate.GONE
    assert change.regions["nw"].fate is Fate.SAME
    assert change.whole.jaccard > 0.9
    assert PAINTED[change.called[110 * SIDE + 110]] == "gone"
    back_again = compare(back, np.maximum(back, heel), skin)
    assert back_again.regions["se"].fate is Fate.NEW


def test_smaller_larger_and_moved(skin):
    large, small = disc(30, 30, 20), disc(30, 30, 12)
    assert compare(large, small, skin).regions["nw"].fate is Fate.SMALLER
    assert compare(small, large, skin).regions["nw"].fate is Fate.LARGER
    assert compare(disc(25, 30, 10), disc(40, 30, 10), skin).regions["nw"].fate is Fate.MOVED
    assert compare(large, small, skin).is_extent_changed


def test_half_of_it_gone_is_a_change_though_the_overlap_is_high(skin):
    change = compare(disc(32, 32, 20), disc(32, 32, 15), skin)
    assert change.whole.jaccard > noise.SAME_PLACE
    assert change.whole.fate is Fate.SMALLER


@pytest.mark.parametrize(("after", "changed"), [(5, False), (6.5, False), (3.5, False), (7, True), (2, True)])
def test_intensity_has_a_floor_too(skin, after, changed):
    change = compare(disc(30, 30, 10, 5), disc(30, 30, 10, after), skin)
    assert change.regions["nw"].is_intensity_changed is changed
    assert change.whole.intensity_after == pytest.approx(after)


@given(st.floats(0, 100), st.floats(0, 100))
def test_the_floor_of_extent_is_even_handed(before, after):
    assert noise.is_extent_change(before, after) == noise.is_extent_change(after, before)
    assert noise.extent_floor_percent(before, after) >= 0.4


@given(
    st.integers(0, 129), st.integers(0, 129), st.integers(-1, 40), st.integers(0, 129), st.integers(-1, 40)
)
@examples(40)
def test_areas_add_up(skin, x, y, r, x2, r2):
    before, after = disc(x, y, r), disc(x2, y, r2)
    change = compare(before, after, skin)
    parts = change.regions.values()
    assert change.whole.before_cm2 == pytest.approx((before > 0).sum(), abs=1e-6)
    assert change.whole.after_cm2 == pytest.approx((after > 0).sum(), abs=1e-6)
    assert sum(p.before_cm2 for p in parts) <= change.whole.before_cm2 + 1e-6
    assert change.before_percent == pytest.approx(measure(before, skin).extent_percent, abs=1e-3)


def test_on_the_programs_own_body():
    regions = load_regions()
    skin = Skin.of(regions, BodyType.FEMALE)
    before = field(PainMap().with_region("low_back.left", 7).with_region("heel.right", 5))
    after = field(PainMap().with_region("low_back.left", 4))
    change = compare(before, after, skin)
    assert change.regions["heel.right"].fate is Fate.GONE
    assert change.regions["low_back.left"].fate is Fate.SAME
    assert change.regions["low_back.left"].is_intensity_changed
    area = regions.area_cm2("heel.right", BodyType.FEMALE)
    assert change.regions["heel.right"].gone_cm2 == pytest.approx(area, rel=0.25)
    assert 0.1 < change.before_percent < 10
