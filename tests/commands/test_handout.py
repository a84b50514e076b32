"""The command `handout`: a PDF from a pain map, whole or not at all; one clear line for every wrong call."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader

ROOT = Path(__file__).parents[2]


@pytest.fixture
def run(tmp_path):
    """Run the program in a process of its own: (status, standard error)."""

    def call(*arguments):
        done = subprocess.run(
            [sys.executable, str(ROOT / "main.py"), "handout", *map(str, arguments)],
            capture_output=True,
            text=True,
            timeout=120,
            cwd=tmp_path,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"},
        )
        assert done.stdout == ""
        return done.returncode, done.stderr

    return call


def squeezed(text):
    return "".join(text.split())


def words(path):
    """Its text without spaces: a reader may see a line break or none."""
    return squeezed(" ".join(page.extract_text() for page in PdfReader(path).pages))


def test_a_pain_map_becomes_a_page(run, tmp_path):
    file = tmp_path / "pain.json"
    file.write_text(json.dumps({"body": "male", "regions": {"low_back.right": 7, "buttock_upper.right": 5}}))
    out = tmp_path / "page.pdf"
    status, said = run(
        "--pain-map", file, "--practice", "Hillside Physiotherapy", "--address", "12 Mill Lane",
        "--client", "A. M.", "--date", "2026-11-22", "--paper", "letter", "--out", out,
    )  # fmt: skip
    assert (status, said) == (0, "")
    found = words(out)
    for expected in (
        "Hillside Physiotherapy",
        "12 Mill Lane",
        "For A. M.",
        "22 November 2026",
        "Right low back",
        "On your right side",
        "Your plan",
        "When to see a doctor",
        "not a diagnosis",
    ):
        assert squeezed(expected) in found
    assert float(PdfReader(out).pages[0].mediabox.height) == pytest.approx(792, abs=1)
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".pdf"] == ["page.pdf"]


def test_muscle_plan_and_logo_as_asked(run, tmp_path):
    logo = tmp_path / "logo.svg"
    logo.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 3"><rect width="9" height="3"/></svg>'
    )
    out = tmp_path / "page.pdf"
    status, said = run(
        "--muscle", "piriformis.both", "--plan", "clamshell,bridge", "--logo", logo, "--out", out
    )
    assert (status, said) == (0, "")
    found = words(out)
    assert squeezed("Piriformis On both sides") in found
    assert "Clamshell" in found
    assert "Bridge" in found
    assert squeezed("Where it hurts") not in found


WRONG = [
    (["--out", "x.pdf"], 2, "nothing to put on the page"),
    (["--pain", "low_back.left", "--out", "x.png"], 2, "ends in .pdf"),
    (["--pain", "low_back.left", "--out", "none/x.pdf"], 2, "no folder"),
    (["--pain", "low_bak.left", "--out", "x.pdf"], 2, "did you mean"),
    (["--muscle", "gluteus_medis", "--out", "x.pdf"], 2, "did you mean"),
    (["--muscle", "gluteus_medius.middle", "--out", "x.pdf"], 2, "left, right or both"),
    (["--muscle", "gluteus_medius", "--plan", "clamshel", "--out", "x.pdf"], 2, "did you mean"),
    (["--muscle", "gluteus_medius", "--plan", ",".join(6 * ["bridge"]), "--out", "x.pdf"], 2, "at most 5"),
    (["--pain", "low_back.left", "--date", "2026-02-30", "--out", "x.pdf"], 2, "a day as in"),
    (["--pain", "low_back.left", "--logo", "none.png", "--out", "x.pdf"], 2, "no such file"),
    (["--pain", "low_back.left", "--client", "x" * 201, "--out", "x.pdf"], 2, "at most 200"),
    (["--pain", "low_back.left", "--paper", "a5", "--out", "x.pdf"], 2, "invalid choice"),
]  # fmt: skip


@pytest.mark.parametrize(("arguments", "status", "says"), WRONG)
def test_a_wrong_call_ends_with_one_line_and_no_file(run, tmp_path, arguments, status, says):
    found, said = run(*arguments)
    assert found == status
    assert says in said
    assert said.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_a_faulty_logo_or_pain_map_is_a_fault_in_data(run, tmp_path):
    bad = tmp_path / "bad.json"
    bad.write_text('{"regions": {"low_back.left": 70}}')
    for arguments in (["--pain-map", bad], ["--pain", "low_back.left", "--logo", bad]):
        status, said = run(*arguments, "--out", tmp_path / "x.pdf")
        assert status == 1
        assert "bad.json" in said
        assert said.count("\n") == 1
    assert not (tmp_path / "x.pdf").exists()


@pytest.mark.skipif(os.name == "nt", reason="folders are not read-only there")
def test_a_folder_that_takes_no_file_is_said_and_keeps_what_it_had(run, tmp_path):
    old = tmp_path / "x.pdf"
    old.mkdir()
    status, said = run("--pain", "low_back.left", "--out", old)
    assert status == 1
    assert "is a folder" in said
    assert [path.name for path in tmp_path.iterdir()] == ["x.pdf"]


def test_the_page_is_in_the_language_that_was_asked_for(run, tmp_path):
    out = tmp_path / "page.pdf"
    status, said = run("--muscle", "piriformis", "--language", "de", "--date", "2026-11-22", "--out", out)
    assert (status, said) == (0, "")
    assert "22.11.2026" in words(out)
    assert PdfReader(out).trailer["/Root"]["/Lang"] == "de"


def test_a_language_that_is_not_there_is_a_wrong_call(run, tmp_path):
    status, said = run("--muscle", "piriformis", "--language", "tlh", "--out", tmp_path / "page.pdf")
    assert status == 2
    assert "tlh" in said
