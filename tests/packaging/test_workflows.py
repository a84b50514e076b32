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


def steps():
    """Every (workflow, job, step) of the public CI."""
    for name in FILES:
        for title, job in yaml.safe_load((FOLDER / name).read_text(encoding="utf-8"))["jobs"].items():
            for step in job["steps"]:
                yield name, title, step


def test_no_job_keeps_the_right_to_write_into_the_repository():
    checkouts = [
        step for _name, _job, step in steps() if step.get("uses", "").startswith("actions/checkout@")
    ]
    assert checkouts
    assert all(step["with"]["persist-credentials"] is False for step in checkouts)


PINNED = re.compile(r"uses: ([\w./-]+)@([0-9a-f]{40}) # (v\d+\.\d+\.\d+)$", re.MULTILINE)


def test_foreign_actions_are_pinned_by_commit_with_their_version_beside_it(workflow):
    """A tag can be moved to other code, a commit cannot."""
    pinned = PINNED.findall(workflow)
    assert pinned
    assert len(pinned) == workflow.count("uses:")


def test_an_action_is_the_same_commit_everywhere():
    texts = "\n".join((FOLDER / name).read_text(encoding="utf-8") for name in FILES)
    used = set(PINNED.findall(texts))
    assert len({name for name, _commit, _version in used}) == len(used), used


def test_every_machine_of_the_public_ci_is_named_by_its_version():
    for name in FILES:
        for job in yaml.safe_load((FOLDER / name).read_text(encoding="utf-8"))["jobs"].values():
            rows = job.get("strategy", {}).get("matrix", {}).get("include", [{}])
            for machine in {filled(job["runs-on"], row) for row in rows}:
                assert re.fullmatch(r"(ubuntu|windows|macos)-\d+[\d.]*(-intel)?", machine), machine


def test_the_installers_compiler_is_a_known_version_even_where_a_later_one_is_installed():
    found = [step["run"] for _name, _job, step in steps() if "choco install" in step.get("run", "")]
    assert len(found) == 1
    assert re.search(r"innosetup --version 6\.\d+\.\d+ --allow-downgrade", found[0])


def test_the_installer_is_tried_in_a_place_with_spaces_that_every_command_quotes():
    script = next(step["run"] for _name, _job, step in steps() if step.get("shell") == "pwsh")
    assert " " in re.search(r'\$place = "\$env:RUNNER_TEMP\\(.+)"', script)[1]
    for line in script.splitlines()[1:]:
        bare = re.sub(r'"(?:[^"`]|`.)*"', "", line)  # without what stands in quotes
        assert "$place" not in bare.replace("$path.Contains($place)", ""), line


def test_the_workflow_takes_the_bill_of_materials_from_where_it_is_put(scripts, tmp_path, monkeypatch):
    import bundle
    import stage

    folder = tmp_path / "dist/glutemap"
    (bundle.inner(folder) / "glutemap/_assets").mkdir(parents=True)
    monkeypatch.setattr(stage, "licences", tuple)
    bundle.describe(folder)
    text = (FOLDER / "release.yml").read_text(encoding="utf-8")
    assert (tmp_path / re.search(r"cp (\S+\.cdx\.json) ", text)[1]).is_file()


SYSTEMS = {"win32": ("Windows", "nt"), "darwin": ("Darwin", "posix"), "linux": ("Linux", "posix")}


@pytest.mark.parametrize("system", SYSTEMS)
@pytest.mark.parametrize("python", ["3.11", "3.12", "3.13"])
def test_every_library_is_pinned_for_every_system_to_a_version_that_the_others_take(system, python, scripts):
    from importlib.metadata import distributions

    from packaging.requirements import Requirement
    from packaging.utils import canonicalize_name

    rows = (scripts / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = dict(row.split("==") for row in rows if row and not row.startswith("#"))
    pins = {canonicalize_name(name): version for name, version in pins.items()}
    here = {
        "sys_platform": system, "platform_system": SYSTEMS[system][0], "os_name": SYSTEMS[system][1],
        "python_version": python, "python_full_version": f"{python}.0", "extra": "",
        "implementation_name": "cpython", "platform_python_implementation": "CPython",
    }  # fmt: skip
    wanted = [
        (found.name, Requirement(text))
        for found in distributions()
        if canonicalize_name(found.name) in pins
        for text in found.requires or []
    ]
    faults = [
        f"{who} asks for {rest}: {pins.get(canonicalize_name(rest.name), 'not pinned')}"
        for who, rest in wanted
        if (rest.marker is None or rest.marker.evaluate(here)) and rest.name != "setuptools"
        if not rest.specifier.contains(pins.get(canonicalize_name(rest.name), "0"))
    ]
    assert wanted
    assert faults == []
