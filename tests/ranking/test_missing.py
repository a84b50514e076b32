import numpy as np
import pytest

from glutemap.body.frame import Side
from glutemap.ranking.cells import load_cells
from glutemap.ranking.missing import blur, means
from glutemap.ranking.rows import FULL, LEAST_SHARE, Rows
from glutemap.ranking.weights import WEIGHTS
from glutemap.ranking.zonebook import Entries


@pytest.fixture(scope="module")
def cells():
    return load_cells()


@pytest.fixture(scope="module")
def pattern(book):
    return book.entries("thigher", "TrP2")


@pytest.fixture(scope="module")
def moved(cells, pattern):
    return blur(cells, [pattern], 20.0, 60.0)


def extent(area, chances):
    return float((area * chances).sum()) / 255


def test_a_miss_moves_a_pattern_and_keeps_its_size(cells, pattern, moved):
    sharp, blurred = means(cells, [pattern])[:, 0], moved.fine[:, 0]
    assert extent(cells.area_cm2, blurred) == pytest.approx(extent(cells.area_cm2, sharp), rel=0.05)
    assert (blurred > 5).sum() > (sharp > 5).sum()


def test_a_miss_by_far_keeps_the_size_and_lowers_the_middle(cells, moved):
    area = np.bincount(cells.coarse, cells.area_cm2, len(moved.far))
    near = extent(cells.area_cm2, moved.fine[:, 0])
    assert extent(area, moved.far[:, 0]) == pytest.approx(near, rel=0.12)
    assert moved.far[:, 0].max() < moved.fine[:, 0].max()
    assert (area[moved.far[:, 0] > 5]).sum() > cells.area_cm2[moved.fine[:, 0] > 5].sum()


@pytest.mark.parametrize("far", [False, True])
def test_a_miss_does_not_reach_the_other_leg(cells, moved, far):
    hit = moved.far[cells.coarse].any(1) if far else moved.fine.any(1)
    assert not (hit & (cells.at[:, 0] < -0.005) & (cells.at[:, 2] < 0.75) & (cells.area_cm2 > 0)).any()


def test_hardly_any_miss_changes_hardly_anything(cells, pattern):
    blurred = blur(cells, [pattern], 0.1, 0.1).fine
    assert np.abs(blurred - means(cells, [pattern])).max() <= 0.5 + 1e-3


def test_no_pattern_stays_none(cells):
    none = Entries(np.zeros(0, np.int32), np.zeros(0, np.uint8), np.zeros(0, np.uint8))
    found = blur(cells, [none], 20.0, 60.0)
    assert not found.fine.any()
    assert not found.far.any()


def test_a_click_on_a_region_is_as_likely_in_all_of_it(cells, book):
    rows = Rows(book, "muscle", cells, WEIGHTS)
    number = next(i for i, row in enumerate(rows.rows) if row == ("seater", Side.LEFT, "TrP1"))
    fine = means(cells, [book.entries("seater", "TrP1")])[:, 0]
    for region in np.unique(cells.region):
        here = np.flatnonzero((cells.region == region) & (cells.area_cm2 > 0))
        share = float(cells.area_cm2[here] @ fine[here]) / float(cells.area_cm2[here].sum()) / float(FULL)
        patches = rows.clicked.unit[here]
        assert len(set(patches.tolist())) == 1
        if patches[0] >= 0 and share > 0.3:
            clicked = float(rows.clicked.of_row(number // 2)[0][patches[0]])
            assert clicked == pytest.approx((share - LEAST_SHARE) / (1 - LEAST_SHARE), abs=0.12)
