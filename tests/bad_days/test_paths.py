"""Names in data that point somewhere else lead nowhere."""

import io
import json
import os
import zipfile
from datetime import UTC, datetime

import pytest

from glutemap.clients.errors import StoreError
from glutemap.knowledge.faults import DataFaults
from glutemap.knowledge.loading import load_library
from glutemap.study.anki import Note, package
from glutemap.study.course import parse_course
from tests.bad_days.samples import COURSE

ELSEWHERE = ("../x", "../../etc/passwd", "/etc/passwd", "a/b", "a\\b", "C:\\x", "..", ".", "~", "x\ny")


@pytest.fixture(scope="module")
def library():
    return load_library()


@pytest.mark.parametrize("name", ELSEWHERE)
def test_a_course_is_not_called_like_a_place(library, name):
    content = COURSE.replace(b"hip_in_an_hour", json.dumps(name).encode(), 1)
    with pytest.raises(DataFaults):
        parse_course(content, "course", library)


@pytest.mark.parametrize("name", ELSEWHERE)
def test_a_muscle_of_a_pack_is_not_called_like_a_place(tmp_path, name):
    (tmp_path / "muscles").mkdir()
    muscle = "id: " + json.dumps(name) + "\n"
    (tmp_path / "muscles" / "iliacus.yaml").write_text(muscle)
    with pytest.raises(DataFaults):
        load_library(tmp_path)


@pytest.mark.skipif(os.name != "posix", reason="links need rights elsewhere")
@pytest.mark.parametrize("name", ["sources.yaml", "muscles", "muscles/iliacus.yaml"])
def test_a_link_in_a_pack_is_not_followed(tmp_path, name):
    secret = tmp_path / "secret"
    secret.mkdir()
    (secret / "iliacus.yaml").write_text("password: swordfish\n")
    pack = tmp_path / "pack"
    path = pack / name
    path.parent.mkdir(parents=True)
    path.symlink_to(secret if name == "muscles" else secret / "iliacus.yaml")
    with pytest.raises(DataFaults) as caught:
        load_library(pack)
    assert "link" in str(caught.value)
    assert "swordfish" not in str(caught.value)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with names are of Unix")
def test_a_pipe_in_a_pack_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "sources.yaml")
    with pytest.raises(DataFaults, match="not an ordinary file"):
        load_library(tmp_path)


@pytest.mark.parametrize("name", ELSEWHERE)
def test_an_anki_package_unpacks_where_it_is(name):
    note = Note(item="a.origin", front=name, back=name, sources="", picture=f"glutemap_{name}.png")
    content = package(name, [note], {note.picture: b"png"}, datetime(2026, 1, 1, tzinfo=UTC))
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.namelist() == ["collection.anki2", "media", "0"]


def test_a_course_and_a_sheet_are_not_unpacked(tmp_path, library):
    """An archive under the name of a text is refused as what it is: not text."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("../../evil", b"\xff\x00")
    with pytest.raises(DataFaults, match=r"not UTF-8|cannot be seen"):
        parse_course(out.getvalue(), "course", library)
    from glutemap.study.sheet import read_sheet

    with pytest.raises(DataFaults):
        read_sheet(out.getvalue(), "sheet", ())


def test_a_clients_file_names_no_place(tmp_path):
    """Its text is all that is read: a folder, a link to a device, an archive are answered in one line."""
    from glutemap.clients import transfer

    archive = tmp_path / "a.glutemap-client"
    with zipfile.ZipFile(archive, "w") as zipped:
        zipped.writestr("../../evil", "x")
    for path in (archive, tmp_path, tmp_path / "nothing"):
        with pytest.raises(StoreError):
            transfer.read(path, "correct horse battery")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.glutemap-client"]
