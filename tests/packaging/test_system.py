"""The system's libraries in a Linux bundle stand in its bill, with licences that About shows."""

import json

import pytest

from glutemap import licences
from glutemap.licences import Licence

SAID = """libglib2.0-0:amd64: /usr/lib/x86_64-linux-gnu/libglib-2.0.so.0
lib32z1: /usr/lib32/libz.so.1
zlib1g:amd64, other:amd64: /lib/x86_64-linux-gnu/libz.so.1
game: /usr/lib/x86_64-linux-gnu/game/libother.so.2
snap: /snap/x86_64-linux-gnu/libz.so.1
"""
OF_GLIB = """Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/

Files: *
Copyright: its authors
License: LGPL-2.1+

License: LGPL-2.1+
 The text is in /usr/share/common-licenses/LGPL-2.1. And in /usr/share/common-licenses/NONE.
"""


@pytest.fixture
def carried(tmp_path, monkeypatch, scripts):
    """A folder of libraries, with the system's documents beside it."""
    import system

    folder = tmp_path / "_internal"
    (folder / "glutemap/_assets").mkdir(parents=True)
    for name in ("libglib-2.0.so.0", "libz.so.1", "libpython3.11.so.1.0", "base_library.zip"):
        (folder / name).write_text(name)
    (folder / "libz.so").symlink_to("libz.so.1")
    documents, texts = tmp_path / "doc", tmp_path / "common"
    (documents / "libglib2.0-0").mkdir(parents=True)
    (documents / "libglib2.0-0/copyright").write_text(OF_GLIB)
    texts.mkdir()
    (texts / "LGPL-2.1").write_text("the whole LGPL")
    monkeypatch.setattr(system, "DOCUMENTS", documents)
    monkeypatch.setattr(system, "LONG_TEXTS", texts)
    monkeypatch.setattr(system, "owners", lambda names: system.read_owners(SAID, names))
    monkeypatch.setattr(system, "facts", lambda package: ("1.2+b", f"https://{package}.example"))
    return folder


def test_a_library_belongs_to_the_package_that_has_it_for_this_processor(scripts):
    import system

    names = ["libglib-2.0.so.0", "libz.so.1"]
    assert system.read_owners(SAID, names) == dict(zip(names, ("libglib2.0-0", "zlib1g"), strict=True))


def test_only_libraries_of_the_system_are_asked_about(carried):
    import system

    assert system.carried(carried) == ["libglib-2.0.so.0", "libz.so.1"]


def test_a_licence_has_its_text_and_what_is_unknown_is_said(carried, capsys):
    import system

    first, second = system.licences(carried)
    assert first == Licence("libglib2.0-0", "1.2+b", "LGPL-2.1+", OF_GLIB, "https://libglib2.0-0.example")
    assert (second.name, second.kind, second.text) == ("zlib1g", "see its text", "")
    assert capsys.readouterr().err == "no licence found for libz.so.1\n"
    assert [(row.name, row.text) for row in system.long_texts((first,))] == [("LGPL-2.1", "the whole LGPL")]


def test_about_lists_them_behind_the_programs_own(carried, monkeypatch):
    import system

    assets = carried / "glutemap/_assets"
    (assets / licences.LIST).write_text(licences.as_json((Licence("numpy", "2", "BSD-3-Clause", "text"),)))
    monkeypatch.setattr(licences.resources, "_roots", lambda: (assets, assets))
    assert [row.name for row in licences.shipped()] == ["numpy"]
    system.write(assets, system.licences(carried))
    assert [row.name for row in licences.shipped()] == ["numpy", "libglib2.0-0", "zlib1g", "LGPL-2.1"]
    assert licences.versions() == (("numpy", "2"),)  # what is copied for a report stays short
    system.write(assets, ())
    assert [row.name for row in licences.shipped()] == ["numpy"]


def test_the_bill_names_them_as_packages_with_debians_words_for_licences(carried, monkeypatch, tmp_path):
    import sbom
    import system

    monkeypatch.setattr(system.platform, "freedesktop_os_release", lambda: {"ID": "debian"})
    sbom.write(tmp_path / "bill.json", "1", (), (), "2026-01-01T00:00:00Z", system.licences(carried))
    bill = json.loads((tmp_path / "bill.json").read_text())
    row = next(row for row in bill["components"] if row["name"] == "libglib2.0-0")
    assert row["purl"] == "pkg:deb/debian/libglib2.0-0@1.2%2Bb"
    assert row["licenses"] == [{"license": {"name": "LGPL-2.1+"}}]
    assert row["bom-ref"] in bill["dependencies"][0]["dependsOn"]
