"""No file dialog begins in the folder that the program happened to be started in."""

import re
from pathlib import Path

from PySide6.QtCore import QStandardPaths

import glutemap.ui
from glutemap.ui.folders import offered, usual_folder


def test_documents_are_offered_where_there_is_a_folder_for_them(monkeypatch, tmp_path):
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _kind: str(tmp_path))
    assert usual_folder() == tmp_path
    assert offered("page.pdf") == str(tmp_path / "page.pdf")


def test_without_such_a_folder_it_is_ones_own(monkeypatch, tmp_path):
    for gone in (str(tmp_path / "gone"), ""):
        monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _kind, gone=gone: gone)
        assert usual_folder() == Path.home()


def test_every_dialog_says_where_it_begins():
    called = re.compile(r"\.get(?:Save|Open)FileName\((.*?)\n {4,8}(?:if|\w+ =)", re.DOTALL)
    begins = re.compile(r"offered\(|usual_folder\(\)|Path\.home\(\)|\boffer\b")
    found = [
        (path.name, call)
        for path in Path(glutemap.ui.__file__).parent.rglob("*.py")
        for call in called.findall(path.read_text("utf-8"))
    ]
    assert len(found) >= 8
    assert [(name, call) for name, call in found if not begins.search(call)] == []
