"""What libraries carry inside themselves stands in the bill and in About, each with its text."""

import importlib
import json
import re
import sys
from importlib import metadata
from pathlib import Path
from types import SimpleNamespace

import pytest

from glutemap import licences


@pytest.fixture(scope="module")
def kept():
    return Path(__file__).resolve().parent.parent.parent / "packaging/licences"


@pytest.fixture
def stage(scripts, monkeypatch):
    """The build's own list; what freezes need not be installed for it."""
    monkeypatch.setitem(sys.modules, "PyInstaller", SimpleNamespace(__version__="6"))
    return importlib.import_module("stage")


def packages():
    return Path(str(metadata.distribution("numpy").locate_file("")))


def test_every_row_of_the_bill_has_a_text_and_a_kind(stage, tmp_path, monkeypatch):
    import sbom

    rows = stage.licences()
    missing = [row.name for row in rows if len(row.text.strip()) < 60 or not row.kind]
    assert missing == []
    path = tmp_path / "bill.json"
    sbom.write(path, "1", rows, (), "2026-01-01T00:00:00Z")
    bill = json.loads(path.read_text())
    refs = [row["bom-ref"] for row in bill["components"]]
    assert len(refs) == len(set(refs)) == len(rows)
    assert all("licenses" in row for row in bill["components"])
    (tmp_path / licences.LIST).write_text(licences.as_json(rows), encoding="utf-8")
    monkeypatch.setattr(licences.resources, "asset", lambda name: tmp_path / name)
    texts = {row.name: row.text for row in licences.shipped()}  # what About shows
    assert all(texts[row["name"]].strip() for row in bill["components"])


def test_a_part_hangs_on_what_it_is_in(stage, tmp_path):
    import sbom

    path = tmp_path / "bill.json"
    sbom.write(path, "1", stage.licences(), (), "2026-01-01T00:00:00Z")
    bill = json.loads(path.read_text())
    on = {row["ref"]: row["dependsOn"] for row in bill["dependencies"]}
    names = {row["bom-ref"]: row["name"] for row in bill["components"]}
    refs = {name: ref for ref, name in names.items()}
    assert "libpng" in {names[ref] for ref in on[refs["PySide6_Essentials"]]}
    assert "OpenBLAS" in {names[ref] for ref in on[refs["numpy"]]}
    assert refs["libpng"] not in on["glutemap"]
    assert refs["Inter (the typeface)"] in on["glutemap"]
    assert set().union(*on.values()) == set(names)


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_each_system_has_its_own_parts(platform, scripts):
    import parts

    names = {row.name for row in parts.listed(platform)}
    assert ("ICU" in names) == (platform == "linux")
    assert ("FreeType" in names) == (
        platform != "linux"
    )  # a part of the system there, or carried as its package
    assert ("Wintab API" in names) == (platform == "win32")
    assert {"PCRE2", "libpng", "HarfBuzz", "libjpeg-turbo", "libwebp", "SQLite", "LibYAML"} <= names


def test_every_text_that_is_kept_is_used_and_every_host_is_known(kept, scripts):
    import tomllib

    rows = tomllib.loads((kept / "parts.toml").read_text(encoding="utf-8"))["part"]
    used = {name for row in rows for name in row.get("texts", ())}
    assert used == {path.stem for path in (kept / "parts").glob("*.txt")}
    hosts = {re.sub(r"[-_.]+", "-", row.name).lower() for row in licences.installed()} | {
        "qt", "python", "glutemap"}  # fmt: skip
    assert {re.sub(r"[-_.]+", "-", row["of"]).lower() for row in rows} <= hosts


def test_what_numpy_bundles_has_rows_of_its_own_and_is_not_said_twice(scripts):
    import parts

    rows = parts.of_numpy()
    whole = parts.numpys()
    assert ("also bundles" in whole) == bool(rows)
    assert "OpenBLAS" in {row.name for row in rows}
    for row in rows:
        assert len(row.text) > 500, row.name
    own = parts.without_bundled(whole)
    assert "The OpenBLAS Project" not in own
    assert "NumPy Developers" in own


SEEN = {  # a part, the file it is in, and how that says its version
    "PCRE2": ("PySide6/Qt/lib/libQt6Core.so.6", rb"\0(\d+\.\d+) 20\d\d-\d\d-\d\d\0"),
    "libpng": ("PySide6/Qt/lib/libQt6Gui.so.6", rb"libpng version (\d+\.\d+\.\d+)"),
    "HarfBuzz": ("PySide6/Qt/lib/libQt6Gui.so.6", rb"\0(1\d\.\d+\.\d+)\0"),
    "libjpeg-turbo": (
        "PySide6/Qt/plugins/imageformats/libqjpeg.so",
        rb"libjpeg-turbo version (\d+\.\d+\.\d+)",
    ),
    "SQLite3 Multiple Ciphers": ("apsw/__init__.*.so", rb"SQLite3 Multiple Ciphers (\d+\.\d+\.\d+)"),
    "LibYAML": ("yaml/_yaml.*.so", rb"\0(0\.\d+\.\d+)\0"),
    "pyo3": ("rpds/rpds.*.so", rb"/pyo3-(\d+\.\d+\.\d+)/src"),
    "triomphe": ("rpds/rpds.*.so", rb"/triomphe-(\d+\.\d+\.\d+)/src"),
}


@pytest.mark.skipif(sys.platform != "linux", reason="libraries lie elsewhere on other systems")
@pytest.mark.parametrize("name", SEEN)
def test_the_version_of_a_part_is_the_one_inside(name, scripts):
    """A new wheel brings new parts: then licences/parts.toml is to be looked through."""
    import parts

    file, pattern = SEEN[name]
    content = next(packages().glob(file)).read_bytes()
    said = {found.decode() for found in re.findall(pattern, content)}
    assert next(row.version for row in parts.listed() if row.name == name) in said
