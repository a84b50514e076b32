import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from glutemap.ui.canvas.colours import LIGHT, on_skin
from glutemap.ui.canvas.tones import chosen


@pytest.fixture
def page(window, state, qtbot):
    QTest.keyClick(window, Qt.Key.Key_2)
    with qtbot.waitSignal(state.ranking_changed):
        state.set_region("low_back.left", 6.0)
    return window.pain_page


def names(page):
    return [row.name.text() for row in page.pain.ranking.rows if not row.isHidden()]


def test_an_empty_page_says_what_to_do(window):
    QTest.keyClick(window, Qt.Key.Key_2)
    marks = window.pain_page.pain.marks
    assert not marks.nothing.isHidden()
    assert window.pain_page.pain.ranking.isHidden()


def test_a_mark_gets_a_row_and_a_ranking(page):
    assert list(page.pain.marks.rows) == ["low_back.left"]
    assert page.pain.marks.rows["low_back.left"].value.text() == "6"
    assert names(page) == ["Iliacus, left", "Gluteus medius, left"]
    assert "Explains most of what is marked" in page.pain.ranking.rows[0].fit.text()
    assert "part of its usual area is not marked" in page.pain.ranking.rows[0].fit.text()


def test_the_legend_names_the_first_mark(page, window, qtbot):
    legend = window.stage.legend
    named = [label for label in legend.findChildren(QLabel) if label.text() == "Marked pain"]
    assert len(named) == 1
    qtbot.waitUntil(lambda: named[0].width() >= named[0].sizeHint().width())


def inside_of_sample(legend, words):
    """The colour inside the sample beside some words of the legend; empty while it is not shown."""
    labels = [label for label in legend.findChildren(QLabel) if label.isVisible()]
    named = next((label for label in labels if label.text() == words), None)
    beside = [label for label in labels if named and label.y() <= named.geometry().center().y()]
    shown = [label.pixmap().toImage() for label in beside if not label.pixmap().isNull()]
    return shown[-1].pixelColor(shown[-1].rect().center()).name() if shown else ""


def test_the_legend_shows_marks_as_the_body_does(page, window, state, qtbot):
    legend, skin = window.stage.legend, QColor(on_skin(LIGHT, chosen()).skin).name()
    qtbot.waitUntil(lambda: inside_of_sample(legend, "Marked pain") not in ("", skin))
    QTest.keyClick(window, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: inside_of_sample(legend, "Marked pain") == skin)
    QTest.keyClick(window, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: inside_of_sample(legend, "Marked pain") not in ("", skin))


def test_more_pain_changes_the_ranking(page, state, qtbot):
    slider = page.pain.marks.rows["low_back.left"].slider
    slider.setFocus()
    with qtbot.waitSignal(state.ranking_changed):
        QTest.keyClick(slider, Qt.Key.Key_End)
    assert state.pain.regions["low_back.left"] == 10
    with qtbot.waitSignal(state.ranking_changed):
        state.set_region("sacrum", 8.0)
    assert names(page)[0] == "Gluteus medius, left"


def test_a_drag_is_one_step_of_undo(page, state):
    slider = page.pain.marks.rows["low_back.left"].slider
    y = slider.height() // 2
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(20, y))
    for x in range(30, slider.width(), 15):
        QTest.mouseMove(slider, QPoint(x, y))
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() - 10, y))
    assert state.pain.regions["low_back.left"] != 6
    state.undo()
    assert state.pain.regions["low_back.left"] == 6


def test_a_drag_to_nothing_removes_the_mark_when_let_go(page, state, qtbot):
    slider = page.pain.marks.rows["low_back.left"].slider
    y = slider.height() // 2
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(60, y))
    QTest.mouseMove(slider, QPoint(1, y))
    if slider.value():  # a platform without a pointer may drop the move
        slider.setValue(0)
    assert "low_back.left" in page.pain.marks.rows
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(1, y))
    assert page.pain.marks.rows == {}
    assert state.pain.regions == {}


def test_remove_undo_redo_and_clear(window, page, state, qtbot):
    qtbot.mouseClick(page.pain.marks.rows["low_back.left"].remove, Qt.MouseButton.LeftButton)
    assert not state.pain.regions
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(window, Qt.Key.Key_Z, control)
    assert state.pain.regions == {"low_back.left": 6}
    QTest.keyClick(window, Qt.Key.Key_Z, control | Qt.KeyboardModifier.ShiftModifier)
    assert not state.pain.regions
    window.actions_by_id["undo"].trigger()
    window.actions_by_id["clear"].trigger()
    assert not state.pain.regions
    assert not window.actions_by_id["clear"].isEnabled()


def test_a_click_on_a_candidate_selects_it(page, state, qtbot):
    row = page.pain.ranking.rows[0]
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(30, 12))
    assert state.selection.muscle_id == "iliacus"
    assert row.isChecked()


def test_the_reasons_come_when_asked(page, qtbot):
    row = page.pain.ranking.rows[0]
    qtbot.mouseClick(row.why, Qt.MouseButton.LeftButton)
    said = [label.text() for label in row.details.ledger.findChildren(QLabel)]
    assert any("It fits." in text for text in said)
    assert "+1.5" in said
    assert "−0.5" in said


def test_the_card_of_a_candidate_is_one_click_away(page, state, qtbot):
    row = page.pain.ranking.rows[0]
    row.why.click()
    read = next(b for b in row.details.findChildren(QPushButton) if "Read" in b.text())
    qtbot.waitUntil(lambda: read.height() > 20)
    qtbot.mouseClick(read, Qt.MouseButton.LeftButton)
    assert (state.mode, state.selection.muscle_id) == ("explore", "iliacus")


def test_the_set_and_the_mimics_are_there(page):
    assert not page.pain.ranking.together.isHidden()
    assert [row.accessibleName() for row in page.pain.ranking.together.rows] == [
        "Gluteus medius, left, adds 40 %",
        "Iliacus, left, adds 40 %",
    ]
    assert [row.condition_id for row in page.pain.ranking.mimics.rows] == ["facet_pain"]


def test_muscles_that_explain_nothing_are_not_listed(page, state, qtbot):
    with qtbot.waitSignal(state.ranking_changed):
        state.clear_pain()
        state.set_region("perineum", 5.0)
    assert names(page) == []
    assert not page.pain.ranking.nothing.isHidden()


def test_a_raised_red_flag_stands_first(page, state, qtbot):
    assert page.raised.isHidden()
    with qtbot.waitSignal(state.ranking_changed):
        state.evidence.set_answer("cauda.0", True)
    assert not page.raised.isHidden()
    assert "Pressed nerves" in page.raised.said.text()
    assert page.raised.mapTo(page, QPoint(0, 0)).y() < page.bar.mapTo(page, QPoint(0, 0)).y()


def test_an_area_is_added_by_name(page, state):
    page.pain.marks.add.areas.aboutToShow.emit()
    menu = page.pain.marks.add.areas.actions()[0].menu()
    menu.actions()[1].trigger()
    assert "low_back.right" in state.pain.regions
    menu.actions()[1].trigger()
    assert "low_back.right" in state.pain.regions


def test_the_tab_key_follows_the_reading_order(page, qtbot):
    first = page.pain.marks.rows["low_back.left"]
    qtbot.waitUntil(lambda: not page._order_timer.isActive())
    wanted = [
        first.slider,
        first.remove,
        page.pain.marks.add,
        page.pain.ranking.rows[0],
        page.pain.ranking.rows[1],
    ]
    found, widget = [], first.slider
    for _step in range(200):
        if widget in wanted:
            found.append(widget)
        widget = widget.nextInFocusChain()
        if widget is first.slider:
            break
    assert found == wanted
