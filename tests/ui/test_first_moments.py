"""Round the first paint: files, hints, marks that were kept, details, and what a dying process leaves."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMessageBox, QPlainTextEdit

from glutemap import resources
from glutemap.body.frame import BodyType, Side
from glutemap.body.pain import PainMap
from glutemap.body.painfile import dump
from glutemap.licences import shipped
from glutemap.ui import crash, files, hints
from glutemap.ui.beginning import Beginning
from glutemap.ui.keeping import Keeper
from glutemap.ui.panels.picks import Section
from glutemap.ui.state import AppState, PickedLandmark, Selection

ROOT = Path(__file__).resolve().parent.parent.parent
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def click(widget):
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def boxes(window):
    return [box for box in window.findChildren(QMessageBox) if box.isVisible()]


def close(box):
    box.reject()


# -- hints --------------------------------------------------------------------------------------


def test_the_hints_go_one_by_one_when_they_were_followed(window):
    made = hints.show_once(window)
    assert made.shown() == ("turn", "pick", "mark")
    window.actions_by_id["turn_on"].trigger()
    assert made.shown() == ("pick", "mark")
    window.state.set_selection(Selection("iliacus"))
    assert made.shown() == ("mark",)
    window.actions_by_id["symptoms"].trigger()
    assert made.shown() == ()
    assert not made.isVisible()


def test_all_hints_go_with_one_click_and_none_comes_again(window, qtbot):
    made = hints.show_once(window)
    qtbot.waitUntil(made.isVisible)
    click(made.close_button)
    assert not made.isVisible()
    assert hints.show_once(window) is None


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (1920, 1080), (960, 540)])
def test_the_hints_never_lie_on_the_body(window, qtbot, width, height):
    window.resize(width, height)
    made = hints.show_once(window)
    qtbot.waitUntil(lambda: made.isVisible() and window.width() == width)
    home = made.parentWidget()
    stage = QRect(window.stage.mapTo(home, QPoint(0, 0)), window.stage.size())
    inner = stage.adjusted(round(stage.width() * 0.4), 0, 0, 0)  # the body stands in the middle
    assert home.rect().contains(made.geometry())
    assert not made.geometry().intersects(inner)
    made.leave()


def test_the_hints_make_room_for_what_is_said_at_their_place(window, qtbot):
    window.resize(1280, 800)
    made = hints.show_once(window)
    qtbot.waitUntil(made.isVisible)
    state, stage = window.state, window.stage

    def place(part):
        return QRect(part.mapTo(made.parentWidget(), QPoint(0, 0)), part.size())

    usual = made.y()
    state.set_selection(Selection("iliacus"))
    state.isolation.show_alone(["iliacus", "psoas_major", "sartorius"])
    qtbot.waitUntil(lambda: stage.alone.isVisible() and not place(stage.alone).intersects(made.geometry()))
    state.show_landmarks(True)
    state.pick_landmark(PickedLandmark("ASIS", Side.LEFT))
    qtbot.waitUntil(lambda: stage.landmark.isVisible() and made.y() >= place(stage.landmark).bottom())
    state.isolation.bring_back()
    state.show_landmarks(False)
    qtbot.waitUntil(lambda: made.y() == usual)
    made.leave()


# -- files --------------------------------------------------------------------------------------


def marks(path):
    dump(PainMap(BodyType.MALE, {"calf_upper.right": 6.0}), path)
    return path


def test_a_pain_map_opens_as_one_step_that_can_be_undone(window, tmp_path):
    window.state.set_region("low_back.left", 4.0)
    window.files.open([marks(tmp_path / "friend.glutemap")])
    assert dict(window.state.pain.regions) == {"calf_upper.right": 6.0}
    assert window.state.mode == "symptoms"
    assert window.state.body is BodyType.MALE
    window.state.undo()
    assert dict(window.state.pain.regions) == {"low_back.left": 4.0}


def test_saved_marks_open_again(window, tmp_path):
    window.state.set_region("low_back.left", 4.0)
    window.files.save(tmp_path / "mine")
    window.state.clear_pain()
    window.files.open([tmp_path / "mine.glutemap"])
    assert dict(window.state.pain.regions) == {"low_back.left": 4.0}


def test_marks_do_not_go_into_an_open_record(window, tmp_path):
    window.state.visit.set_client("A. B.")
    window.files.open([marks(tmp_path / "friend.glutemap")])
    assert not window.state.pain.regions
    (box,) = boxes(window)
    assert "record is open" in box.informativeText()
    close(box)


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("a.json", '{"body": "female", "regions": {}}', "pain map"),
        ("a.json", '{"format": "glutemap client", "version": 1}', "client"),
        ("a.glutemap-client", "\0\0", "client"),
        ("a.glutemap-course", "id: x", "course"),
        ("a.yaml", "id: x\nparts:\n- a", "course"),
        ("a.yaml", "id: x", ""),
        ("a.json", "[1]", ""),
        ("a.txt", "hello", ""),
    ],
)
def test_a_file_is_known_by_its_name_or_its_beginning(tmp_path, name, content, kind):
    (tmp_path / name).write_text(content)
    assert files.kind_of(tmp_path / name) == kind


def test_folders_are_packs_only_with_data_in_them(tmp_path):
    assert files.kind_of(tmp_path) == ""
    (tmp_path / "muscles").mkdir()
    assert files.kind_of(tmp_path) == "pack"


def test_what_cannot_be_opened_is_said_once_with_reasons(window, tmp_path):
    (tmp_path / "letter.txt").write_text("Dear")
    (tmp_path / "broken.glutemap").write_text('{"regions": {"nose.left": 3}}')
    window.files.open([tmp_path / "letter.txt", tmp_path / "broken.glutemap", tmp_path / "gone.glutemap"])
    (box,) = boxes(window)
    assert "letter.txt: not a file that glutemap knows" in box.informativeText()
    assert "no region" in box.informativeText()
    assert "gone.glutemap" in box.informativeText()
    close(box)


def test_clients_and_packs_go_to_those_who_know_them(window, qtbot, tmp_path):
    (tmp_path / "b.glutemap-client").write_bytes(b"\0")
    with qtbot.waitSignal(window.files.client_requested) as asked:
        window.files.open([tmp_path / "b.glutemap-client"])
    assert asked.args == [tmp_path / "b.glutemap-client"]


def test_a_course_opens_in_study_once_the_questions_are_there(window, monkeypatch, tmp_path):
    (tmp_path / "hip.glutemap-course").write_text("id: x")
    start = Beginning(window, None)
    window.files.open([tmp_path / "hip.glutemap-course"])
    assert window.state.mode == "study"
    page = window.study.the_page()
    taken = []
    monkeypatch.setattr(page.files, "take_course", taken.append)
    page.desk.ready.emit()
    page.desk.ready.emit()
    assert taken == [tmp_path / "hip.glutemap-course"]
    start.end()


# -- marks that were kept -----------------------------------------------------------------------


def test_marks_are_kept_privately_and_put_away_when_they_are_gone(qtbot, tmp_path):
    state = AppState()
    path = tmp_path / "kept.unsaved"
    keeper = Keeper(state, path)
    state.set_region("low_back.left", 7.0)
    qtbot.waitUntil(path.exists)
    assert keeper.left_over() == state.pain
    if os.name == "posix":
        assert path.stat().st_mode & 0o077 == 0
    state.clear_pain()
    qtbot.waitUntil(lambda: not path.exists())
    assert keeper.left_over() is None


def test_a_clients_marks_are_not_kept_beside_the_records(qtbot, tmp_path):
    state = AppState()
    path = tmp_path / "kept.unsaved"
    keeper = Keeper(state, path)
    state.set_region("low_back.left", 7.0)
    keeper.keep()
    assert path.exists()
    state.visit.set_client("A. B.")
    qtbot.waitUntil(lambda: not path.exists())


@pytest.mark.parametrize("damage", ["", "{", '{"regions": {"nose": 1}}', "\0"])
def test_a_damaged_file_is_no_marks(tmp_path, damage):
    path = tmp_path / "kept.unsaved"
    path.write_text(damage)
    assert Keeper(AppState(), path).left_over() is None


def test_marks_of_a_killed_window_come_back_with_one_click(window, qtbot, tmp_path, monkeypatch):
    bell = beginning_bell(tmp_path)
    kept = resources.state_folder() / f"{bell.name}.unsaved"
    marks(kept)
    start = Beginning(window, bell)
    start._on_settled()
    (box,) = boxes(window)
    back = next(button for button in box.buttons() if button.text() == "Bring the marks back")
    click(back)
    assert dict(window.state.pain.regions) == {"calf_upper.right": 6.0}
    start.end()
    assert not kept.exists()


def beginning_bell(tmp_path):
    from glutemap.ui.doorbell import Doorbell

    (tmp_path / "run").mkdir()
    bell = Doorbell(tmp_path / "run")
    assert bell.claim()
    return bell


def test_a_second_start_raises_the_window_and_opens_its_files(window, tmp_path):
    start = Beginning(window, None)
    window.showMinimized()
    start.come_forward([marks(tmp_path / "friend.glutemap")])
    assert not window.isMinimized()
    assert dict(window.state.pain.regions) == {"calf_upper.right": 6.0}
    start.end()


# -- details and last words ---------------------------------------------------------------------


def test_details_name_versions_and_no_person(window, monkeypatch):
    monkeypatch.setenv("GLUTEMAP_DATA", str(Path.home() / "secret place"))
    window.actions_by_id["copy_details"].trigger()
    text = QGuiApplication.clipboard().text()
    assert "glutemap 0." in text
    assert "PySide6 6." in text
    assert "screen 1: " in text
    assert "font Inter" in text
    assert "secret place" not in text
    assert str(Path.home()) not in text
    assert os.uname().nodename not in text if hasattr(os, "uname") else True
    (box,) = boxes(window)
    close(box)


DIE = """
import faulthandler
faulthandler.disable()
from glutemap.ui import crash
crash.install()
import ctypes
ctypes.string_at(0)
"""


def test_a_death_below_python_leaves_last_words_that_the_next_start_finds(tmp_path, monkeypatch, caplog):
    environment = os.environ | {"GLUTEMAP_STATE": str(tmp_path), "PYTHONPATH": str(ROOT)}
    died = subprocess.run([sys.executable, "-c", DIE], env=environment, timeout=60, stderr=subprocess.DEVNULL)
    assert died.returncode != 0
    assert "ctypes" in (tmp_path / "last-words.txt").read_text()
    monkeypatch.setenv("GLUTEMAP_STATE", str(tmp_path))
    hook = crash.Hook()
    hook.install()
    assert "ctypes" in hook.words_of_last_time
    hook.uninstall()
    assert "ended by itself" in (tmp_path / "glutemap.log").read_text()
    caplog.clear()
    again = crash.Hook()
    again.install()
    assert again.words_of_last_time == ""
    again.uninstall()


# -- about --------------------------------------------------------------------------------------


def test_the_licences_of_all_libraries_are_two_clicks_away(window, qtbot):
    window.actions_by_id["about"].trigger()
    about = window.sheet("about")
    qtbot.waitUntil(about.isVisible)
    click(about.licences_button)
    sheet = window.sheet("licences")
    qtbot.waitUntil(sheet.isVisible)
    sections = {section.header.text(): section for section in sheet.findChildren(Section)}
    numpy = next(section for title, section in sections.items() if title.startswith("numpy "))
    numpy.open()
    texts = [label.text() for label in numpy.findChildren(QLabel)]
    texts += [field.toPlainText() for field in numpy.findChildren(QPlainTextEdit)]
    assert any("BSD-3-Clause" in text for text in texts)
    assert any(licence.name == "numpy" and licence.text in texts for licence in shipped())  # the whole of it
    assert any("Redistribution and use" in text for text in texts)
    window.dialogs.close_all()
