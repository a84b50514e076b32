"""How a text finds its translation, and what happens when there is none."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutemap import language
from glutemap.language import Catalogue, aloud, inside, many, number, tr
from tests.languages.pseudo import CLOSE, OPEN, outside, said

GERMAN = Catalogue(
    "de",
    {
        ("Close", ""): ("Schließen",),
        ("{n} muscles", ""): ("{n} Muskel", "{n} Muskeln"),
        ("Back", "of the body"): ("Rücken",),
        ("Back", "go back"): ("Zurück",),
        ("left {name}", ""): ("{name} links",),
    },
    ",",
    keeps_capitals=True,
)


@pytest.fixture
def in_german():
    with aloud(GERMAN):
        yield


@pytest.mark.usefixtures("in_german")
def test_a_text_is_said_in_the_language_in_use():
    assert tr("Close") == "Schließen"
    assert tr("left {name}", name="Gluteus medius") == "Gluteus medius links"
    assert language.code() == "de"


@pytest.mark.usefixtures("in_german")
def test_what_is_alike_in_english_only_is_told_apart():
    assert tr("Back", "of the body") == "Rücken"
    assert tr("Back", "go back") == "Zurück"
    assert tr("Back") == "Back"


@pytest.mark.usefixtures("in_german")
@pytest.mark.parametrize(("count", "told"), [(1, "1 Muskel"), (0, "0 Muskeln"), (2, "2 Muskeln")])
def test_one_and_many_have_forms_of_their_own(count, told):
    assert many(count, "{n} muscle", "{n} muscles") == told


@pytest.mark.usefixtures("in_german")
def test_what_is_missing_is_said_in_english():
    assert tr("Not yet translated") == "Not yet translated"
    assert many(1, "{n} day", "{n} days") == "1 day"


@pytest.mark.usefixtures("in_german")
def test_numbers_and_names_follow_the_language():
    assert number(0.25, 2) == "0,25"
    assert inside("Gluteus medius") == "Gluteus medius"


def test_english_is_said_as_it_stands():
    assert tr("Close") == "Close"
    assert number(0.25, 2) == "0.25"
    assert inside("Gluteus medius") == "gluteus medius"
    assert inside("TFL") == "TFL"
    assert language.code() == "en"


def test_a_block_in_another_language_leaves_no_trace():
    with pytest.raises(ValueError, match="on purpose"), aloud(GERMAN):
        raise ValueError("on purpose")
    assert tr("Close") == "Close"


@pytest.mark.parametrize(
    ("environment", "setting", "system", "wanted"),
    [
        ("", "system", "de_AT", "de"),
        ("", "system", "es-MX", "es"),
        ("", "system", "fr_FR", "en"),
        ("", "es", "de_DE", "es"),
        ("en", "es", "de_DE", "en"),
        ("zz", "zz", "zz", "en"),
    ],
)
def test_the_environment_comes_before_the_setting_and_that_before_the_system(
    monkeypatch, environment, setting, system, wanted
):
    monkeypatch.setenv(language.OVERRIDE, environment)
    assert language.chosen(setting, system) == wanted


def test_a_language_that_is_not_shipped_is_refused():
    with pytest.raises(KeyError, match="en, de, es"):
        language.load("fr")


def test_a_day_is_written_as_the_language_does():
    day = datetime.date(2026, 3, 7)
    assert language.day(day) == "7 March 2026"
    with aloud(language.load("de")):
        assert language.day(day) in ("7.3.2026", "07.03.2026", "7. März 2026")


@given(st.text(alphabet="ab {}<>xyz&;", max_size=40))
def test_the_pseudo_language_keeps_places_and_markup(text):
    place = "{name}"
    told = said(f"A{text.replace('{', '').replace('}', '')}{place}")
    assert place in told
    assert told.startswith(OPEN)
    assert told.endswith(CLOSE)
    assert outside(told) == ""


def test_a_name_within_brackets_has_none_of_its_own():
    assert language.unbracketed("base of the spine (sacrum)") == "base of the spine, sacrum"
    assert language.unbracketed("low back") == "low back"
