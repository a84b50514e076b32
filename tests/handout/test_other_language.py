"""A page in another language: its words, its sides, its date and its PDF; the program goes on as before."""

import datetime

import pytest

from glutemap import language
from glutemap.body.frame import Side
from glutemap.body.pain import Quality
from glutemap.body.painmap import PainMap
from glutemap.handout.compose import compose
from glutemap.handout.content import NOTE, TITLE, Practice
from glutemap.handout.paint.pdf import pdf_of
from glutemap.handout.plan import dose_of
from glutemap.handout.wording import on_the_side
from glutemap.knowledge.translating import translated
from glutemap.language import Catalogue, aloud

SAID = {
    TITLE: "Ihr Schmerz, und was helfen kann",
    NOTE: "Keine Diagnose.",
    "Where it hurts": "Wo es wehtut",
    "Your plan": "Ihr Plan",
    "For {client}": "Für {client}",
    "Page {number} of {count}": "Seite {number} von {count}",
    "left {name}": "{name} links",
    "{name}, both sides": "{name}, beidseits",
    "{place} ({feeling})": "{place}: {feeling}",
    "burning": "brennend",
    "on your left side": "auf Ihrer linken Seite",
    "hold {time}": "{time} halten",
    "{time} each side": "je Seite {time}",
    "{low} to {high} seconds": "{low} bis {high} Sekunden",
    "repeat {n} times": "{n} Mal",
    "Better left alone: {what}": "Lieber lassen: {what}",
}
KNOWN = {
    "low back": "unterer Rücken",
    "2 or 3": "2 oder 3",
    "back of the thigh, upper half": "Rückseite, oben",
}


@pytest.fixture
def german():
    forms = {(text, ""): (said,) for text, said in SAID.items()}
    forms[("your left {name}", "a part of the body")] = ("bei Ihnen links: {name}",)
    return Catalogue("de", forms, ",", "%d.%m.%Y", True)


@pytest.fixture
def in_german(german, material):
    """A page in German of an English program."""
    from dataclasses import replace

    def make(**more):
        english = material(**more)
        library = translated(english.library, lambda text: KNOWN.get(text, text))
        with aloud(german):
            date = language.day(datetime.date(2026, 11, 22))
            return compose(replace(english, library=library), date, Practice(), "Anna M.")

    return make


def test_what_it_says_is_looked_up_in_whole_sentences(in_german):
    pain = PainMap(
        regions={"low_back.left": 7.0, "heel.left": 3.0, "heel.right": 3.0},
        qualities={"low_back.left": Quality.BURNING},
    )
    made = in_german(pain=pain)
    assert (made.title, made.note, made.date) == (SAID[TITLE], "Keine Diagnose.", "22.11.2026")
    assert made.where.words == ("Unterer Rücken links: brennend", "Heel, beidseits")
    assert made.muscles[0].side == "auf Ihrer linken Seite"
    assert any("Lieber lassen: " in words for words in made.plan.daily)
    assert language.code() == "en"


def test_headings_and_numbers_of_pages_are_in_its_language_whoever_paints_it(in_german, plainly, read_pdf):
    pages = plainly(in_german())
    said = "\n".join(pages.words(number) for number in range(pages.count))
    assert "Wo es wehtut" in said
    assert "Ihr Plan" in said
    assert "Für Anna M." in pages.words(1)
    reader = read_pdf(pdf_of(pages.anew()))
    assert reader.trailer["/Root"]["/Lang"] == "de"
    assert reader.metadata.title == f"{SAID[TITLE]} (22.11.2026)"
    assert "Seite1von2" in "".join(reader.pages[0].extract_text().split())


def test_a_side_stands_where_the_language_has_it(german):
    region = "back of the thigh, upper half"
    with aloud(german):
        assert on_the_side("unterer Rücken", Side.LEFT) == "unterer Rücken links"
        assert on_the_side(region, Side.LEFT) == f"{region} links"
        assert on_the_side("unterer Rücken", Side.LEFT, "your") == "bei Ihnen links: unterer Rücken"
    assert on_the_side(region, Side.LEFT) == "back of the left thigh, upper half"


def test_a_dose_is_put_together_anew(german, library):
    import msgspec

    routine = library.routines["seated_figure_four"]
    said = msgspec.structs.replace(
        routine, seconds=(20, 30), hold="ein paar Atemzüge", repetitions="2 oder 3"
    )
    with aloud(german):
        assert dose_of(said).startswith("je Seite 20 bis 30 Sekunden; ein paar Atemzüge halten; 2 oder 3 Mal")
