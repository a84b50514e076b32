"""The public CI's files are plain YAML and name scripts that are there."""

import os
import re

import pytest
import yaml


@pytest.fixture(params=["check.yml", "release.yml", "bad_days.yml"])
def workflow(request, scripts):
    return (scripts.parent / ".github/workflows" / request.param).read_text(encoding="utf-8")


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
