import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from glutemap.body.frame import Side
from glutemap.ui.explore.compare import MusclePicture


@pytest.fixture
def sheet(window):
    QTest.keyClick(window, Qt.Key.Key_K)
    return window.sheet("compare")


def said(sheet):
    return " ".join(label.text() for label in sheet.findChildren(QLabel))


def choose(sheet, muscle_id):
    sheet.chooser.setCurrentIndex(sheet.chooser.findData(muscle_id))


def test_the_picked_muscle_stands_beside_a_look_alike(window, sheet):
    assert sheet.first == "gluteus_medius"
    assert sheet.second != "gluteus_medius"
    near = [sheet.chooser.itemData(line) for line in range(5)]
    assert "gluteus_minimus" in near


def test_what_tells_two_apart_comes_with_its_sources(window, sheet):
    choose(sheet, "piriformis")
    words = said(sheet)
    assert "FAIR test" in words
    assert "Trendelenburg" in words
    assert window.state.library.sources["GRAY"].cite in words


def test_another_choice_replaces_everything(window, sheet, qtbot):
    choose(sheet, "piriformis")
    choose(sheet, "tibialis_anterior")
    qtbot.waitUntil(lambda: "FAIR test" not in said(sheet))
    assert "deep fibular nerve" in said(sheet).lower()


def test_the_pictures_arrive_and_say_what_they_show(window, sheet, qtbot):
    choose(sheet, "piriformis")
    qtbot.waitUntil(lambda: len(sheet.findChildren(MusclePicture)) == 4)
    shown = sheet.findChildren(MusclePicture)
    qtbot.waitUntil(lambda: all(not picture.pixmap().isNull() for picture in shown), timeout=20000)
    assert {picture.accessibleName() for picture in shown} >= {"Picture: where Piriformis, left lies"}


def test_the_right_side_is_compared_on_the_right(window):
    window.state.select("iliacus", Side.RIGHT)
    window.actions_by_id["compare"].trigger()
    assert window.sheet("compare").side is Side.RIGHT


def test_with_nothing_picked_there_is_nothing_to_compare(window):
    window.state.clear_selection()
    assert not window.actions_by_id["compare"].isEnabled()
