import itertools

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from glutemap.ui.canvas.anchors import FEWEST_CELLS, anchors
from glutemap.ui.explore.placing import Wish, stacked, that_fit

heights = st.floats(10, 40)
wishes = st.lists(st.builds(Wish, st.floats(-200, 1200), heights), max_size=30)


@given(wishes)
def test_labels_never_overlap_and_stay_in_the_picture(given_wishes):
    ordered = sorted(given_wishes, key=lambda wish: wish.y)
    kept = ordered[: that_fit(ordered, 800)]
    places = stacked(kept, 0, 800)
    tops = [place - wish.height / 2 for place, wish in zip(places, kept, strict=True)]
    ends = [place + wish.height / 2 for place, wish in zip(places, kept, strict=True)]
    for (_, end), (top, _) in itertools.pairwise(zip(tops, ends, strict=True)):
        assert top >= end + 2 - 1e-6
    assert all(top >= -1e-6 for top in tops)
    assert all(end <= 800 + 1e-6 for end in ends)


def test_labels_with_room_stand_where_they_want_to():
    assert stacked([Wish(100, 20), Wish(200, 20)], 0, 800) == [100, 200]


def test_labels_that_want_the_same_place_share_the_way():
    assert stacked([Wish(100, 20), Wish(100, 20)], 0, 800, gap=0) == [90, 110]


@given(
    arrays.arrays(np.uint16, st.tuples(st.integers(1, 60), st.integers(1, 60)), elements=st.integers(0, 4))
)
def test_an_anchor_lies_inside_its_structure(labels):
    found = anchors(labels)
    assert [a.number for a in found] == sorted((a.number for a in found), key=lambda n: -(labels == n).sum())
    for anchor in found:
        assert labels[int(anchor.row), int(anchor.column)] == anchor.number
        assert (labels == anchor.number).sum() >= FEWEST_CELLS


def test_an_anchor_of_a_bent_structure_is_inside_too():
    labels = np.zeros((100, 100), np.uint8)
    labels[10:90, 10:20] = labels[80:90, 10:90] = 1
    (anchor,) = anchors(labels)
    assert labels[int(anchor.row), int(anchor.column)] == 1
