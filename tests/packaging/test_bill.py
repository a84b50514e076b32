import json
import re

import pytest

from glutemap import __version__, licences
from glutemap.licences import Licence


def test_the_bill_lists_libraries_with_their_licences_and_files_with_their_sums(tmp_path):
    import sbom

    (tmp_path / "a.so").write_bytes(b"binary")
    rows = (
        Licence("numpy", "2.4", "BSD-3-Clause AND MIT", "text", "https://numpy.org"),
        Licence("Odd_One", "1", "some words of its own", "text"),
        Licence("Python", "3.11", "PSF-2.0", "text"),
    )
    path = tmp_path / "bill.json"
    sbom.write(path, "1.2.3", rows, [("a.so", tmp_path / "a.so")], "2026-01-01T00:00:00Z")
    bill = json.loads(path.read_text())
    assert bill["bomFormat"] == "CycloneDX"
    assert bill["metadata"]["component"]["version"] == "1.2.3"
    by_name = {row["name"]: row for row in bill["components"]}
    assert by_name["numpy"]["purl"] == "pkg:pypi/numpy@2.4"
    assert by_name["numpy"]["licenses"] == [{"expression": "BSD-3-Clause AND MIT"}]
    assert by_name["Odd_One"]["licenses"] == [{"license": {"name": "some words of its own"}}]
    assert by_name["Odd_One"]["purl"] == "pkg:pypi/odd-one@1"
    assert "purl" not in by_name["Python"]
    assert len(by_name["a.so"]["hashes"][0]["content"]) == 64
    again = tmp_path / "again.json"
    sbom.write(again, "1.2.3", rows, [("a.so", tmp_path / "a.so")], "2026-01-01T00:00:00Z")
    assert again.read_bytes() == path.read_bytes()


def test_every_library_that_is_asked_for_stands_in_the_list_with_a_licence(scripts):
    listed = {re.sub(r"[-_.]+", "-", row.name).lower(): row for row in licences.installed()}
    text = (scripts.parent / "pyproject.toml").read_text(encoding="utf-8")
    asked = text.split("dependencies = [", 1)[1].split("\n]", 1)[0]
    names = re.findall(r'^\s*"([A-Za-z0-9._-]+)', asked, re.MULTILINE)
    assert names
    for name in names:
        row = listed[re.sub(r"[-_.]+", "-", name).lower()]
        assert row.kind
        assert row.text or row.name.lower().startswith(("pyside6", "shiboken6"))  # the build adds Qt's


def test_a_list_goes_through_json(tmp_path, monkeypatch):
    rows = licences.installed()
    (tmp_path / "licences.json").write_text(licences.as_json(rows), encoding="utf-8")
    monkeypatch.setattr(licences.resources, "asset", lambda name: tmp_path / name)
    assert licences.shipped() == rows


def test_names_and_versions_need_no_texts(tmp_path, monkeypatch):
    rows = licences.installed()
    (tmp_path / "licences.json").write_text(licences.as_json(rows), encoding="utf-8")
    monkeypatch.delattr(licences, "_text")  # a third of a second, while a window waits
    assert licences.versions() == tuple((row.name, row.version) for row in rows)
    monkeypatch.setattr(licences.resources, "asset", lambda name: tmp_path / name)
    assert licences.versions() == tuple((row.name, row.version) for row in rows)


def test_the_version_is_said_once(scripts):
    import stage

    assert stage.version() == __version__
    text = (scripts.parent / "pyproject.toml").read_text(encoding="utf-8")
    assert f'version = "{__version__}"' in text


@pytest.mark.parametrize(("name", "group"), [
    ("_internal/PySide6/Qt/lib/libicudata.so.73", "ICU, which Qt needs for languages"),
    ("_internal/PySide6/QtGui.abi3.so", "Qt"),
    ("_internal/glutemap/_assets/atlas/surface.npz", "the drawn body"),
    ("_internal/glutemap/_data/guide.yaml", "the knowledge, fonts, icons, compiled zones"),
    ("_internal/libglib-2.0.so.0", "system libraries"),
    ("glutemap", "Python and the program's code"),
])  # fmt: skip
def test_the_table_of_sizes_knows_what_a_file_is(name, group):
    import bundle

    assert bundle.group_of(name) == group
