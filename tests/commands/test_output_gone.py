"""Where the output of a command goes may be full, closed or not there at all: one clear line, or silence."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MAIN = [sys.executable, str(ROOT / "main.py")]
# As in a shell: nothing of how these tests are run.
ENVIRONMENT = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}

pytestmark = pytest.mark.skipif(os.name == "nt", reason="a full disk and closed streams as Unix has them")


def run(*arguments, stdout=subprocess.PIPE, shell=""):
    command = ["/bin/sh", "-c", f'"$@" {shell}', "sh", *MAIN, *arguments] if shell else [*MAIN, *arguments]
    done = subprocess.run(
        command, stdout=stdout, stderr=subprocess.PIPE, env=ENVIRONMENT, text=True, timeout=300, check=False
    )
    return done.returncode, done.stdout, done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device here")
@pytest.mark.parametrize("call", [["--help"], ["--version"], ["muscles"], ["check", "--json"]], ids=" ".join)
def test_a_full_disk_under_the_output_is_one_line_and_status_1(call):
    with Path("/dev/full").open("w") as full:
        status, _out, err = run(*call, stdout=full)
    assert (status, err) == (1, "glutemap: the output: No space left on device\n")


@pytest.mark.parametrize("call", [["--help"], ["muscles", "--json"]], ids=" ".join)
def test_a_reader_that_has_seen_enough_is_no_fault(call):
    read, write = os.pipe()
    os.close(read)
    try:
        assert run(*call, stdout=write) == (0, None, "")
    finally:
        os.close(write)


def test_with_errors_closed_the_answer_still_comes():
    status, out, _err = run("muscles", shell="2>&-")
    assert status == 0
    assert "gluteus_medius" in out


def test_with_the_output_closed_the_status_still_tells():
    assert run("muscles", shell=">&-") == (0, "", "")
    status, _out, err = run("zones", "nobody", shell=">&-")
    assert (status, err) == (2, "glutemap: no muscle 'nobody'\n")


@pytest.mark.parametrize(
    "locale",
    [{"LC_ALL": "C"}, {"LC_ALL": "POSIX"}, {"LANG": "C"}, {"LC_CTYPE": "C", "LANG": "C.UTF-8"}, {}],
    ids=str,
)
def test_a_picture_in_a_locale_without_letters_is_made_in_silence(locale, tmp_path, monkeypatch):
    for name in ("LC_ALL", "LC_CTYPE", "LANG"):
        monkeypatch.delitem(ENVIRONMENT, name, raising=False)
    # As in a bundle, which does not choose a locale by itself when there is none.
    for name, value in {**locale, "PYTHONCOERCECLOCALE": "0"}.items():
        monkeypatch.setitem(ENVIRONMENT, name, value)
    out = tmp_path / "Hüfte.png"
    assert run("render", "--muscle", "iliacus", "--width", "64", "--out", str(out)) == (0, "", "")
    assert out.read_bytes()[:4] == b"\x89PNG"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere every name of a file is made of letters")
@pytest.mark.parametrize("call", ["render", "window"])
def test_a_program_called_by_a_name_that_is_no_text_starts(call, tmp_path):
    name = tmp_path / os.fsdecode(b"caf\xe9.py")
    name.symlink_to(ROOT / "main.py")
    out = tmp_path / "x.png"
    rest = ["render", "--muscle", "iliacus", "--width", "64", "--out", str(out)]
    command = [sys.executable, str(name), *(rest if call == "render" else ["--trace-startup"])]
    places = {f"GLUTEMAP_{place}": str(tmp_path / place) for place in ("CACHE", "STATE", "DATA")}
    places |= {"XDG_CONFIG_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, env=ENVIRONMENT | places, capture_output=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    assert out.exists() or b"the body painted" in done.stdout
