"""Export, import and deleting: each says what will happen, asks, and shows what came of it."""

import json
from datetime import date

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from glutemap.clients import backups, transfer
from glutemap.ui.clients.deleting import DeleteSheet
from glutemap.ui.clients.exporting import ExportSheet
from glutemap.ui.clients.importing import ImportSheet
from tests.ui.clients.conftest import WORDS, on_disk, shown, stored
from tests.ui.clients.test_desk import fill, open_new


@pytest.fixture
def berg(desk, qtbot):
    open_new(desk)
    fill(desk.state)
    stored(desk, qtbot)
    return desk


def finish(sheet, qtbot):
    qtbot.waitUntil(lambda: not sheet.is_busy)


@pytest.fixture
def exported(berg, qtbot, tmp_path):
    path = tmp_path / "one.json"
    berg.records.store.export_client(berg.client.id, path, None)
    return path


def choose(monkeypatch, path):
    for name in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, name, staticmethod(lambda *_: (str(path), "")))


def test_an_encrypted_export_needs_a_passphrase_of_its_own(berg, qtbot, tmp_path, monkeypatch):
    choose(monkeypatch, tmp_path / "berg")
    sheet = shown(ExportSheet(berg), qtbot)
    assert "only with the passphrase" in sheet.about.text()
    sheet.write_button.click()
    assert "shorter than 8" in sheet.fault.text()
    sheet.new.setText(WORDS)
    sheet.again.setText("something else")
    sheet.write_button.click()
    assert "not the same" in sheet.fault.text()
    sheet.again.setText(WORDS)
    sheet.write_button.click()
    finish(sheet, qtbot)
    [written] = tmp_path.glob("berg*")
    assert written.suffix == transfer.ENCRYPTED
    assert str(written) in sheet.lead.text()
    assert transfer.read(written, WORDS).client.person.name == "Anna Berg"


def test_an_open_export_is_an_explicit_choice(berg, qtbot, tmp_path, monkeypatch):
    choose(monkeypatch, tmp_path / "berg.json")
    sheet = shown(ExportSheet(berg), qtbot)
    sheet.open_choice.click()
    assert "anyone" in sheet.about.text()
    assert not sheet.write_button.isEnabled()
    sheet.sure.click()
    sheet.write_button.click()
    finish(sheet, qtbot)
    assert json.loads((tmp_path / "berg.json").read_text())["format"] == transfer.FORMAT


def test_an_export_that_cannot_be_written_is_said(berg, qtbot, tmp_path):
    sheet = shown(ExportSheet(berg), qtbot)
    sheet.open_choice.click()
    sheet.write(tmp_path / "nowhere" / "berg.json")
    finish(sheet, qtbot)
    assert sheet.fault.isVisible()
    assert not list(tmp_path.glob("nowhere*"))


def test_an_export_names_the_folder_that_was_chosen(berg, qtbot, tmp_path):
    place = tmp_path / "stick"
    place.write_text("a file stands where the folder was")
    sheet = shown(ExportSheet(berg), qtbot)
    sheet.open_choice.click()
    sheet.write(place / "berg.json")
    finish(sheet, qtbot)
    assert sheet.fault.text() == (
        "The folder you chose cannot be written. Allow writing in this folder, or choose another one. "
        f"({place})"
    )


def test_an_import_shows_what_is_in_it_first(berg, exported, qtbot):
    berg.delete_client(berg.client.id, True, lambda _: None, pytest.fail)
    qtbot.waitUntil(lambda: berg.find("") == [])
    sheet = shown(ImportSheet(berg), qtbot)
    sheet.take_file(exported)
    finish(sheet, qtbot)
    assert sheet._head.text() == "Anna Berg"
    assert "1 session" in sheet._about.text()
    assert not sheet.both.isVisible()
    assert berg.find("") == []
    with qtbot.waitSignal(sheet.imported):
        sheet.import_button.click()
    assert [f.sessions for f in berg.find("anna")] == [1]


def test_an_encrypted_import_asks_for_its_passphrase(berg, qtbot, tmp_path):
    path = tmp_path / "one.glutemap-client"
    berg.records.store.export_client(berg.client.id, path, WORDS)
    sheet = shown(ImportSheet(berg), qtbot)
    sheet.take_file(path)
    assert sheet.passphrase.isVisible()
    sheet.passphrase.setText("not it at all")
    sheet.read_button.click()
    finish(sheet, qtbot)
    assert "Not the passphrase" in sheet.fault.text() or "not the passphrase" in sheet.fault.text()
    sheet.passphrase.setText(WORDS)
    sheet.read_button.click()
    finish(sheet, qtbot)
    assert sheet._head.text() == "Anna Berg"


@pytest.mark.parametrize(("choice", "names"), [("both", 2), ("replace", 1), ("skip", 1)])
def test_a_twin_is_copied_replaced_or_left(berg, exported, qtbot, choice, names):
    berg.state.visit.set_notes("changed since the export")
    stored(berg, qtbot)
    sheet = shown(ImportSheet(berg), qtbot)
    sheet.take_file(exported)
    finish(sheet, qtbot)
    assert "the same client" in sheet.twin_words.text()
    getattr(sheet, choice).click()
    with qtbot.waitSignal(sheet.finished):
        sheet.import_button.click()
    found = berg.find("anna")
    assert len(found) == names
    kept = {s.notes for f in found for s in berg.records.store.open_client(f.id).sessions}
    assert ("changed since the export" in kept) == (choice != "replace")


@pytest.mark.parametrize(
    ("spoil", "part"),
    [
        (lambda text: text[: len(text) // 2], "damaged or not JSON"),
        (lambda text: text.replace("Better", "Worse"), "checksum"),
        (lambda text: "[1, 2]", "not a client"),
        (lambda text: text.replace('"version": 2', '"version": 99'), "newer glutemap"),
    ],
)
def test_a_damaged_import_changes_nothing(berg, exported, qtbot, spoil, part):
    exported.write_text(spoil(exported.read_text()))
    before = on_disk(berg)
    sheet = shown(ImportSheet(berg), qtbot)
    sheet.take_file(exported)
    finish(sheet, qtbot)
    assert part.lower() in sheet.fault.text().lower()
    assert "\n" not in sheet.fault.text()
    assert not sheet.import_button.isVisible()
    assert on_disk(berg) == before


def test_a_file_that_is_gone_is_said(berg, qtbot, tmp_path):
    sheet = shown(ImportSheet(berg), qtbot)
    sheet.take_file(tmp_path / "gone.json")
    assert sheet.fault.isVisible()


def test_deleting_wants_the_name_and_goes_through_the_backups(berg, qtbot, folder):
    berg.records.store.back_up()
    sheet = shown(DeleteSheet(berg), qtbot)
    assert "cannot be undone" in sheet.about.text()
    assert not sheet.delete_button.isEnabled()
    QTest.keyClicks(sheet.typed, "Anna")
    assert not sheet.delete_button.isEnabled()
    QTest.keyClicks(sheet.typed, " Berg")
    sheet.delete_button.click()
    finish(sheet, qtbot)
    assert sheet.title.text() == "Deleted"
    assert berg.client is None
    assert berg.find("") == []
    assert backups.backups_in(folder)
    assert not any(b"Anna Berg" in path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_keeping_the_client_changes_nothing(berg, qtbot):
    sheet = shown(DeleteSheet(berg), qtbot)
    sheet.keep_button.click()
    assert berg.client is not None
    assert on_disk(berg)[0].held_on > date(2026, 1, 1)
