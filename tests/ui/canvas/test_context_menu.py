"""The menu at a place of the body, in the real window: with the mouse, with keys, in every mode."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from glutemap.body.frame import Layer, Side, View
from glutemap.body.pain import Quality, Stroke
from glutemap.ui.state import Selection

BUTTOCK_MM = (-95, 930)  # the client's left from behind
MIDDLE_OF_IT = "buttock_mid.left"


@pytest.fixture
def body(window):
    window.canvas.set_motion(False)
    yield window.canvas
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()


@pytest.fixture
def state(window):
    return window.state


def pixel(body, place=BUTTOCK_MM):
    return body.camera.to_px(QPointF(*place)).toPoint()


def right_click(qtbot, body, at=None):
    qtbot.mouseClick(body.viewport(), Qt.MouseButton.RightButton, pos=at or pixel(body))


def shown(window):
    menu = window.context_menu.menu
    assert menu is not None
    assert menu.isVisible()
    return menu


def words_of(menu):
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def entry(menu, begins):
    return next(action for action in menu.actions() if action.text().startswith(begins))


def choose(menu, *path):
    """Each entry by what it begins with, by keys as in a real menu."""
    for begins in path[:-1]:
        action = entry(menu, begins)
        menu.setActiveAction(action)
        QTest.keyClick(menu, Qt.Key.Key_Right)
        menu = action.menu()
        assert menu.isVisible()
    menu.setActiveAction(entry(menu, path[-1]))
    QTest.keyClick(menu, Qt.Key.Key_Return)


def test_a_right_click_offers_what_can_be_done_there(window, body, qtbot):
    right_click(qtbot, body)
    menu = shown(window)
    assert menu.accessibleName() == "What can be done here"
    said = words_of(menu)
    assert said[0] == "Show: Gluteus maximus, left"
    assert any(words.startswith("Mark pain: ") and words.endswith(", left") for words in said)
    assert "Muscles whose pain is felt here" in said
    assert "Keep a picture…" in said
    assert "Show the whole body" not in said  # it is shown


def test_the_right_button_turns_as_ever_when_it_is_dragged(window, body, state, qtbot):
    start = pixel(body)
    qtbot.mousePress(body.viewport(), Qt.MouseButton.RightButton, pos=start)
    for step in range(1, 30):
        QTest.mouseMove(body.viewport(), start + QPoint(8 * step, 0))
    qtbot.mouseRelease(body.viewport(), Qt.MouseButton.RightButton, pos=start + QPoint(232, 0))
    assert window.context_menu.menu is None
    assert state.view is not View.POSTERIOR


def test_dragged_there_and_back_it_opens_nothing(window, body, qtbot):
    start = pixel(body)
    qtbot.mousePress(body.viewport(), Qt.MouseButton.RightButton, pos=start)
    for x in (40, 80, 0):
        QTest.mouseMove(body.viewport(), start + QPoint(x, 0))
    qtbot.mouseRelease(body.viewport(), Qt.MouseButton.RightButton, pos=start)
    assert window.context_menu.menu is None


def test_what_the_system_sends_with_the_press_of_a_mouse_opens_nothing(window, body):
    at = pixel(body)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, body.viewport().mapToGlobal(at))
    QApplication.sendEvent(body.viewport(), event)
    assert window.context_menu.menu is None


def test_a_muscle_is_shown(window, body, state, qtbot):
    right_click(qtbot, body)
    choose(shown(window), "Show: ")
    assert state.selection == Selection("gluteus_maximus", Side.LEFT)


def test_a_deep_muscle_is_reached_in_one_step(window, body, state, qtbot):
    right_click(qtbot, body, pixel(body, (-75, 930)))
    layers = entry(shown(window), "Peel to").menu()
    assert len(words_of(layers)) > 1
    assert words_of(layers)[0] == "Gluteus maximus, left (just under the skin)"
    choose(shown(window), "Peel to", words_of(layers)[-1])
    assert state.layer is not Layer.SUPERFICIAL
    assert state.selection is not None
    assert state.selection.muscle_id != "gluteus_maximus"


def test_muscles_are_shown_alone_and_brought_back(window, body, state, qtbot):
    right_click(qtbot, body)
    choose(shown(window), "Show alone: ")
    assert state.isolation.seen.alone == ("gluteus_maximus",)
    right_click(qtbot, body)
    said = words_of(shown(window))
    assert "Show alone: Gluteus maximus" not in said
    assert "Take away from those shown alone: Gluteus maximus" in said
    choose(shown(window), "Bring the whole body back")
    assert state.isolation.seen.alone == ()


def test_pain_is_marked_while_exploring_and_taken_away_again(window, body, state, qtbot):
    right_click(qtbot, body)
    choose(shown(window), "Mark pain: ", "Strong")
    assert state.mode == "symptoms"
    ((region, felt),) = state.pain.regions.items()
    assert region.endswith(".left")
    assert felt == 8
    state.set_pain(state.pain.with_quality(region, Quality.ACHING))
    right_click(qtbot, body)
    strengths = entry(shown(window), "Mark pain: ").menu()
    assert [action.text() for action in strengths.actions() if action.isChecked()] == ["Strong (8 of 10)"]
    choose(shown(window), "Mark pain: ", "Mild")
    assert state.pain.regions == {region: 2}
    assert state.pain.qualities == {region: Quality.ACHING}  # how it feels was not asked
    right_click(qtbot, body)
    choose(shown(window), "Mark pain: ", "No pain here")
    assert state.pain.is_empty
    state.undo()
    assert state.pain.regions == {region: 2}


def test_a_painted_place_is_removed_where_it_lies(window, body, state, qtbot):
    state.set_mode("symptoms")
    here, there = ((-95.0, 930.0),), ((95.0, 930.0),)
    for points in (here, there):
        stroke = Stroke(View.POSTERIOR, points, 20.0, 6.0)
        state.set_pain(state.pain.with_stroke(stroke))
    right_click(qtbot, body)
    choose(shown(window), "Remove the painted place")
    assert [stroke.points_mm for stroke in state.pain.strokes] == [there]
    right_click(qtbot, body)
    assert "Remove the painted place" not in words_of(shown(window))


def test_with_a_brush_in_hand_it_opens_and_paints_nothing(window, body, state, qtbot):
    state.set_mode("symptoms")
    state.tool.take("brush")
    right_click(qtbot, body)
    assert shown(window)
    assert state.pain.is_empty


def test_the_muscles_that_hurt_there_are_listed(window, body, qtbot):
    right_click(qtbot, body)
    choose(shown(window), "Muscles whose pain is felt here")
    assert window.muscle_list.tree.sorting == "refers"
    heading = window.muscle_list.tree.currentIndex()
    assert window.muscle_list.tree.isExpanded(heading)
    assert "uttock" in heading.data()


def test_beside_the_body_only_what_is_about_the_whole_is_offered(window, body, qtbot):
    right_click(qtbot, body, QPoint(body.viewport().width() // 2, 2))
    said = words_of(shown(window))
    assert "Keep a picture…" in said
    assert not any(words.startswith(("Show: ", "Mark pain", "Peel")) for words in said)


@pytest.mark.parametrize("key", ["menu", "shift_f10"])
def test_keys_open_it_where_they_have_gone(window, body, state, qtbot, key):
    state.set_mode("symptoms")
    body.setFocus()
    QTest.mouseMove(body.viewport(), QPoint(5, 5))  # a pointer on the body leaves it for the menu
    QTest.keyClick(body, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    stepped = state.hover.partition(";")[0]
    if key == "menu":
        centre = body.rect().center()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, centre, body.mapToGlobal(centre))
        QApplication.sendEvent(body, event)
    else:
        QTest.keyClick(body, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = shown(window)
    assert menu.activeAction().text() == words_of(menu)[0]
    assert stepped
    assert any(words == f"Mark pain: {stepped}" for words in words_of(menu))


def test_no_more_than_one_is_kept(window, body, qtbot):
    right_click(qtbot, body)
    first = shown(window)
    first.close()
    qtbot.waitUntil(lambda: first.windowHandle() is None)
    with qtbot.waitSignal(first.destroyed):
        right_click(qtbot, body)
    assert shown(window)
