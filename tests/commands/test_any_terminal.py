"""What a command says gets through to any terminal, pipe and file, whatever letters it knows."""

import io
import json
import sys

import pytest

from glutemap import cli


@pytest.fixture
def said(monkeypatch):
    """Runs a command whose output knows an encoding's letters only: the exit status and what came out."""

    def run(encoding, *arguments, errors="strict"):
        raw = io.BytesIO()
        monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding=encoding, errors=errors))
        status = cli.main(arguments)
        sys.stdout.flush()
        return status, raw.getvalue().decode(encoding)

    return run


# Python opens its output strictly, but in a locale without letters as for names of files.
@pytest.mark.parametrize("errors", ["strict", "surrogateescape"])
@pytest.mark.parametrize("encoding", ["cp1252", "cp437", "ascii"])
def test_text_is_shown_in_an_encoding_without_all_letters(said, encoding, errors):
    # The keys of the manual hold a minus sign, its sentences quotation marks.
    status, text = said(encoding, "manual", errors=errors)
    whole = said("utf-8", "manual")[1]
    assert status == 0
    assert "\N{MINUS SIGN}" in whole
    assert text == whole.encode(encoding, "replace").decode(encoding)


@pytest.mark.parametrize("encoding", ["cp1252", "ascii"])
def test_json_is_the_same_in_every_encoding(said, encoding):
    status, text = said(encoding, "manual", "--json")
    assert status == 0
    assert json.loads(text) == json.loads(said("utf-8", "manual", "--json")[1])


def test_json_for_people_who_read_it_too_has_its_letters(said):
    assert "\N{LEFT DOUBLE QUOTATION MARK}" in said("utf-8", "manual", "--json")[1]
