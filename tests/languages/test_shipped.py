"""The shipped languages are whole: every text of program and knowledge, with its places and figures."""

import re
import sys
from collections import Counter
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from xml.etree import ElementTree

import pytest
from msgspec.structs import replace

from glutemap import language
from glutemap.knowledge.loading import load_library
from glutemap.knowledge.translating import spoken, translated

_SPEC = spec_from_file_location(
    "translations", Path(__file__).resolve().parents[2] / "packaging" / "translations.py"
)
translations = module_from_spec(_SPEC)
sys.modules["translations"] = translations
_SPEC.loader.exec_module(translations)

OTHERS = [code for code in language.NAMES if code != "en"]
FILES = [f"{code}{suffix}" for code in OTHERS for suffix in (".ts", ".knowledge.ts")]
_PLACES = re.compile(r"\{[^{}]*\}")
_TAGS = re.compile(r"</?\w+")


@pytest.fixture(scope="module")
def program():
    return translations.of_program()


@pytest.fixture(scope="module")
def knowledge():
    return translations.of_knowledge()


@pytest.mark.parametrize("name", FILES)
def test_nothing_waits_and_nothing_is_left_over(name, program, knowledge):
    messages = knowledge if ".knowledge" in name else program
    path = translations.FOLDER / name
    assert translations.waiting(path) == []
    found = {
        (message.findtext("source", ""), message.findtext("comment", ""))
        for message in ElementTree.parse(path).iter("message")
    }
    assert found ^ set(messages) == set()


@pytest.mark.parametrize("name", FILES)
def test_places_and_markup_stay(name):
    for (english, _), forms in language.read_forms((translations.FOLDER / name).read_bytes()).items():
        wanted = set(_PLACES.findall(english))
        assert set(_PLACES.findall(forms[-1])) == wanted, english
        for form in forms:
            assert set(_PLACES.findall(form)) <= wanted, english
            assert wanted - set(_PLACES.findall(form)) <= {"{n}"}, english
            assert Counter(_TAGS.findall(form)) == Counter(_TAGS.findall(english)), english


@pytest.mark.parametrize("code", OTHERS)
def test_no_dose_or_figure_of_the_knowledge_changes(code):
    content = (translations.FOLDER / f"{code}.knowledge.ts").read_bytes()
    for (english, _), (form, *_more) in language.read_forms(content).items():
        assert Counter(_figures(form)) == Counter(_figures(english)), (english, form)


def _figures(text):
    """Numbers in digits; a decimal comma as a point, a group of thousands as nothing."""
    return re.findall(r"\d+(?:\.\d+)?", re.sub(r"(?<=\d)[.\u00a0 ](?=\d{3}\b)", "", text.replace(",", ".")))


@pytest.mark.parametrize("code", OTHERS)
def test_the_library_is_whole_in_every_language(code):
    english, other = load_library(spoken="en"), load_library(spoken=code)
    assert list(other.muscles) == list(english.muscles)
    assert [r.zones for m in other.muscles.values() for r in m.trigger_points] == [
        r.zones for m in english.muscles.values() for r in m.trigger_points
    ]
    same = set(spoken(english.regions)) & set(spoken(other.regions))
    assert same == set()
    names = other.muscles["gluteus_medius"].names
    assert "middle buttock muscle" in names.synonyms
    assert names.latin == "Musculus gluteus medius"


def test_translating_changes_the_spoken_texts_and_nothing_else():
    english = load_library(spoken="en")
    loud = translated(english, str.upper)
    for kind in english.__struct_fields__:
        before, after = getattr(english, kind), getattr(loud, kind)
        if kind == "muscles":  # they are still found by their English names
            after = {key: replace(m, names=replace(m.names, synonyms=())) for key, m in after.items()}
            before = {key: replace(m, names=replace(m.names, synonyms=())) for key, m in before.items()}
        assert list(spoken(after)) == [text.upper() for text in spoken(before)], kind
    assert set(english.muscles["psoas_major"].names.synonyms) < set(
        loud.muscles["psoas_major"].names.synonyms
    )
    assert loud.sources == english.sources
    assert replace(translated(english, str), muscles={}) == replace(english, muscles={})


def test_a_text_put_together_before_it_is_translated_is_refused(tmp_path):
    (tmp_path / "program.py").write_text('tr(f"{count} muscles")\n')
    with pytest.raises(translations.UnreadableError, match="put together"):
        translations.of_program(tmp_path)


def test_texts_are_read_out_of_the_source(tmp_path):
    (tmp_path / "program.py").write_text(
        'tr("Close")\nlater("Back", "go back")\nmany(3, "{n} day", "{n} days")\n'
    )
    found = translations.of_program(tmp_path)
    assert set(found) == {("Close", ""), ("Back", "go back"), ("{n} days", "")}
    assert found["{n} days", ""].counted
