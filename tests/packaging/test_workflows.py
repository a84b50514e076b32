"""The public CI's files are plain YAML and name scripts that are there."""

import re

import pytest
import yaml


@pytest.fixture(params=["check.yml", "release.yml"])
def workflow(request, scripts):
    return (scripts.parent / ".github/workflows" / request.param).read_text(encoding="utf-8")


def test_every_script_that_a_workflow_runs_is_there(workflow, scripts):
    jobs = yaml.safe_load(workflow)["jobs"]
    named = set(re.findall(r"(?:packaging[/\\]|script: )(\w+\.py)", workflow))
    assert jobs
    assert all((scripts / name).is_file() for name in named), named


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
