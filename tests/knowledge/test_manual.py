"""The manual as data: its pages are found by words, and what its pictures show is there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutemap.knowledge.loading import load_library
from glutemap.knowledge.manual import find_pages

LIBRARY = load_library()
PAGES = list(LIBRARY.manual.values())


def found(wanted):
    return [page.id for page in find_pages(PAGES, wanted)]


def test_nothing_asked_lists_every_page_in_its_order():
    assert found("") == found("   ") == list(LIBRARY.manual)


@pytest.mark.parametrize(
    ("wanted", "page"),
    [
        ("eraser", "mark"),
        ("how do I erase?", "mark"),
        ("passphrase", "safe"),
        ("password", "safe"),
        ("pasword", "safe"),
        ("BACKUP", "safe"),
        ("hand out", "take_home"),
        ("rankin", "ranking"),
        ("why percent", "ranking"),
        ("lazer pointer", "client_window"),
        ("second screen", "client_window"),
        ("compare dates", "clients"),
        ("anki", "study"),
        ("screen reader", "keys"),
        ("red flag", "ask"),
        ("peel", "body"),
        ("diagnosis", "limits"),
    ],
)
def test_a_page_is_found_by_what_it_is_about(wanted, page):
    assert found(wanted)[0] == page


def test_words_that_are_nowhere_find_nothing():
    assert found("xylophone zzzz") == []


@given(st.text(max_size=200))
def test_any_words_can_be_asked(wanted):
    ids = found(wanted)
    assert len(set(ids)) == len(ids)
    assert set(ids) <= set(LIBRARY.manual)


@given(st.sampled_from(PAGES))
def test_a_page_is_found_by_its_own_title(page):
    assert found(page.title)[0] == page.id


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.id)
def test_pictures_show_what_is_there(page):
    picture = page.picture
    if picture is None:
        return
    assert picture.shows
    if picture.trigger_point:
        assert picture.trigger_point in [p.id for p in LIBRARY.muscles[picture.muscle].trigger_points]
    assert all(1 <= mark.strength <= 10 for mark in picture.marks)
    if picture.box_mm is not None:
        x0, y0, x1, y1 = picture.box_mm
        assert x0 < x1
        assert y0 < y1
