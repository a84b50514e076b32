"""The public CI's files are plain YAML and name scripts that are there."""

import argparse
import importlib
import os
import re
import shlex
import tomllib
from pathlib import Path

import pytest
import yaml

from glutemap import __version__

FOLDER = Path(__file__).resolve().parent.parent.parent / ".github/workflows"
FILES = sorted(path.name for path in FOLDER.glob("*.yml"))


class TakenError(Exception):
    """The arguments were taken; what would come next is not wanted here."""


@pytest.fixture(params=FILES)
def workflow(request):
    return (FOLDER / request.param).read_text(encoding="utf-8")


def called():
    """The (script, arguments) of every Python script that a step of a workflow or of .ci/release runs."""
    texts = [(FOLDER.parent.parent / ".ci/release").read_text(encoding="utf-8")]
    for name in FILES:
        for job in yaml.safe_load((FOLDER / name).read_text(encoding="utf-8"))["jobs"].values():
            rows = job.get("strategy", {}).get("matrix", {}).get("include", [{}])
            for step in job["steps"]:
                texts += [filled(step.get("run", ""), row) for row in rows]
    found = re.findall(r"python3?\S* packaging[/\\](\w+\.py)(.*)", "\n".join(texts))
    return sorted({(script, *shlex.split(rest.replace("\\", "/"))) for script, rest in found})


def filled(text, row):
    """A step's text with what one row of the matrix puts into it."""
    return re.sub(r"\$\{\{ matrix\.(\w+) \}\}", lambda found: row.get(found[1], ""), text)


@pytest.mark.parametrize("call", called(), ids=" ".join)
def test_every_script_takes_the_arguments_that_a_workflow_gives_it(call, monkeypatch, scripts):
    script, *arguments = call
    read = argparse.ArgumentParser.parse_args

    def parse(parser, *given):
        read(parser, *given)
        raise TakenError

    monkeypatch.setattr(argparse.ArgumentParser, "parse_args", parse)
    module = importlib.import_module(script.removesuffix(".py"))
    if script == "run.py":  # takes any command of the program's
        assert arguments == ["setup"]
        return
    with pytest.raises(TakenError):
        module.main(arguments)


def test_the_version_is_one_everywhere(scripts):
    import stage

    project = tomllib.loads((scripts.parent / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["version"] == __version__ == stage.version()
    # Nobody else writes a version down: they are given it.
    for name in ("glutemap.spec", "windows/glutemap.iss", "linux/org.glutemap.glutemap.metainfo.xml"):
        assert __version__ not in (scripts / name).read_text(encoding="utf-8"), name
    shown = re.search(r"grep -q \"(.+?)\" (\S+)", (FOLDER / "release.yml").read_text(encoding="utf-8"))
    wanted = shown[1].replace("\\", "").replace("${GITHUB_REF_NAME#v}", __version__)
    assert wanted in (scripts.parent / shown[2]).read_text(encoding="utf-8")


def test_files_that_are_known_by_their_checksum_are_checked_out_as_they_are(scripts):
    rows = (scripts.parent / ".gitattributes").read_text(encoding="utf-8").splitlines()
    assert "* -text" in rows


def test_every_script_that_a_workflow_runs_is_there(workflow, scripts):
    jobs = yaml.safe_load(workflow)["jobs"]
    named = {scripts / name for name in re.findall(r"(?:packaging[/\\]|script: )(\w+\.py)", workflow)}
    named |= {scripts.parent / name for name in re.findall(r"\.ci/\w+", workflow)}
    assert jobs
    assert named
    assert all(path.is_file() for path in named), named
    assert all(os.access(path, os.X_OK) for path in named if path.parent.name == ".ci")


def test_the_weekly_round_runs_every_part_and_every_change_is_audited(scripts):
    script = (scripts.parent / ".ci/bad_days").read_text(encoding="utf-8")
    parts = set(re.findall(r"^    (\w+)\) ", script, re.MULTILINE))
    folder = scripts.parent / ".github/workflows"
    weekly = yaml.safe_load((folder / "bad_days.yml").read_text(encoding="utf-8"))
    assert set(weekly["jobs"]["bad_days"]["strategy"]["matrix"]["part"]) == parts
    assert {"schedule", "workflow_dispatch"} <= set(weekly[True])  # YAML takes "on" for a truth
    steps = yaml.safe_load((folder / "check.yml").read_text(encoding="utf-8"))["jobs"]["audit"]["steps"]
    assert any(step.get("run") == ".ci/audit" for step in steps)


def test_a_release_is_built_and_tried_out_on_every_system(scripts):
    text = (scripts.parent / ".github/workflows/release.yml").read_text(encoding="utf-8")
    matrix = yaml.safe_load(text)["jobs"]["build"]["strategy"]["matrix"]["include"]
    assert {row["script"] for row in matrix} == {"linux.py", "windows.py", "macos.py"}
    assert sum(row["script"] == "macos.py" for row in matrix) == 2  # both processors
    assert "smoke.py ${{ matrix.program }}" in text
    assert "SHA256SUMS" in text


def test_the_installer_knows_the_files_that_windows_py_writes(scripts):
    text = (scripts / "windows/glutemap.iss").read_text(encoding="utf-8")
    given = set(re.findall(r"\{#(\w+)\}", text)) | {"FileTypes"}
    script = (scripts / "windows.py").read_text(encoding="utf-8")
    assert all(f'"{name}":' in script or f"/D{name}" in script for name in given), given


def test_the_deb_names_a_package_for_every_library_that_the_set_up_installs():
    import linux
    import run

    assert set(run.QT_LIBRARIES) <= set(linux.SYSTEM)
    assert "libqxcb.so" not in linux.SYSTEM
    assert linux.is_from_system("libglib-2.0.so.0")
    assert linux.is_from_system("libkrb5support.so.0")
    assert not linux.is_from_system("libpython3.11.so.1.0")
    assert not linux.is_from_system("libQt6Gui.so.6")
    assert not linux.is_from_system("libcrypto.so.3")
