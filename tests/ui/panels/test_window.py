from operator import attrgetter
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QLabel, QLineEdit, QWidget

from glutemap.body.frame import BodyType, Layer, Side, View
from glutemap.ui.actions import ACTIONS
from glutemap.ui.state import Selection
from glutemap.ui.window import Window, settings


def test_the_number_keys_change_the_mode(window, state):
    QTest.keyClick(window, Qt.Key.Key_2)
    assert state.mode == "symptoms"
    assert window.top_bar.mode.value == "symptoms"
    QTest.keyClick(window, Qt.Key.Key_1)
    assert state.mode == "explore"


def test_marking_begins_on_a_clean_body_and_exploring_goes_on_where_it_was(window, state):
    picked = state.selection
    QTest.keyClick(window, Qt.Key.Key_2)
    assert state.selection is None
    QTest.keyClick(window, Qt.Key.Key_1)
    assert state.selection == picked


def test_the_legend_names_what_is_shown(window, state):
    legend = window.stage.legend
    assert [entry.kind for entry in legend.entries] == ["trigger_point"]
    book = SimpleNamespace(doubted_parts=lambda muscle_id: [])
    state.use_zones(book)
    assert [entry.kind for entry in legend.entries][:3] == ["primary", "spillover", "trigger_point"]
    state.clear_selection()
    assert legend.isHidden()


def test_clicking_the_switches_changes_mode_and_body(window, state, qtbot):
    qtbot.mouseClick(window.top_bar.mode.button("symptoms"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(window.top_bar.body.button("male"), Qt.MouseButton.LeftButton)
    assert (state.mode, state.body) == ("symptoms", BodyType.MALE)
    QTest.keyClick(window, Qt.Key.Key_F)
    assert state.body is BodyType.FEMALE
    assert window.top_bar.body.value == "female"


def test_the_peel_follows_clicks_keys_and_the_state(window, state):
    slider = window.stage.layers
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() - 26, 17))
    assert state.layer is Layer.BONE
    QTest.keyClick(window, Qt.Key.Key_PageUp)
    assert state.layer is Layer.DEEP
    state.set_layer(Layer.SKIN)
    assert slider.value() == 0
    assert "Skin" in slider.accessibleDescription()


def test_turning_by_button_key_and_menu(window, state, qtbot):
    qtbot.mouseClick(window.stage.turn.on, Qt.MouseButton.LeftButton)
    assert state.view is View.POSTERIOR_LEFT
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert state.view is View.POSTERIOR
    window.stage.turn.menu.actions()[4].trigger()
    assert state.view is View.ANTERIOR
    assert "front" in window.stage.turn.name.text()


def test_the_other_side_is_one_key_away(window, state):
    state.set_selection(Selection("iliacus", Side.LEFT, "TrP1"))
    QTest.keyClick(window, Qt.Key.Key_X)
    assert state.selection == Selection("iliacus", Side.RIGHT, "TrP1")


def test_the_words_under_the_pointer_show_and_go(window, state):
    state.set_hover("left upper buttock")
    assert window.stage.hover.text() == "Left upper buttock"
    assert window.stage.hover.isVisible()
    state.set_hover("")
    assert not window.stage.hover.isVisible()


@pytest.mark.parametrize("name", ["red_flags", "guide", "shortcuts", "about"])
def test_every_sheet_opens_once_and_closes(window, qtbot, name):
    window.actions_by_id[name].trigger()
    sheet = window.sheet(name)
    assert sheet.isVisible()
    window.actions_by_id[name].trigger()
    assert window.sheet(name) is sheet
    qtbot.mouseClick(sheet.close_button, Qt.MouseButton.LeftButton)
    assert window.sheet(name) is None


def test_every_key_is_in_sight_in_the_sheet_of_keys(window, qtbot):
    window.actions_by_id["shortcuts"].trigger()
    sheet = window.sheet("shortcuts")
    qtbot.waitExposed(sheet)
    keys = [label for label in sheet.page.findChildren(QLabel) if label.property("role") == "badge"]
    within = sheet.page.viewport().width()
    assert keys
    assert all(key.mapTo(sheet.page.viewport(), key.rect().topRight()).x() < within for key in keys)


def test_ticking_a_sign_says_what_to_do_and_is_kept(window, state, qtbot):
    window.actions_by_id["red_flags"].trigger()
    tile = window.sheet("red_flags").tiles[0]
    assert tile.action.isHidden()
    qtbot.mouseClick(tile.signs[0], Qt.MouseButton.LeftButton)
    assert not tile.action.isHidden()
    assert state.evidence.answers == {"cauda.0": True}
    window.sheet("red_flags").close()
    window.actions_by_id["red_flags"].trigger()
    assert window.sheet("red_flags").tiles[0].signs[0].isChecked()


def test_no_two_actions_share_a_key():
    keys = [key for spec in ACTIONS for key in spec.keys]
    assert len(keys) == len(set(keys))


def test_every_action_has_its_slot(window):
    assert all(callable(attrgetter(spec.slot)(window)) for spec in ACTIONS)


def test_every_control_has_a_name_for_a_screen_reader(window, state, qtbot):
    QTest.keyClick(window, Qt.Key.Key_2)
    with qtbot.waitSignal(state.ranking_changed):
        state.set_region("low_back.left", 6.0)
    controls = window.findChildren(QAbstractButton) + window.findChildren(QAbstractSlider)
    controls += window.findChildren(QLineEdit)
    ours = [c for c in controls if c.metaObject().className() not in ("QScrollBar", "QLineEditIconButton")]
    nameless = [c for c in ours if not (c.accessibleName() or getattr(c, "text", str)())]
    assert not nameless


def test_the_size_is_remembered(window, state, qtbot):
    window.resize(1111, 777)
    window.close()
    assert settings().value("size").width() == 1111


@pytest.mark.parametrize("size", ["banana", 7, QSize(), QSize(90_000, 3)])
def test_a_broken_settings_file_does_no_harm(state, qtbot, size):
    stored = settings()
    for key, value in (("layout", 1), ("size", size), ("splitter", "7")):
        stored.setValue(key, value)
    again = Window(state, QWidget())
    qtbot.addWidget(again)
    assert again.width() <= max(again.screen().availableSize().width(), again.minimumWidth())
    assert again.height() >= again.minimumHeight()


def test_the_window_is_usable_at_1280_by_800(window):
    window.resize(1280, 800)
    assert window.width() == 1280
    assert window.minimumSizeHint().width() <= 1280
    assert window.minimumSizeHint().height() <= 800


def test_a_small_screen_has_room_for_all_of_it(window, state, qtbot):
    window.resize(960, 540)
    qtbot.waitUntil(lambda: window.width() == 960 and window.height() == 540)
    assert window.stage.turn.name.isHidden()
    state.set_hover("a very long name of a place on the body, and the very long name of a muscle under it")
    hover, zoom = window.stage.hover, window.stage.zoom
    qtbot.waitUntil(lambda: hover.geometry().right() < zoom.geometry().left())
    assert hover.text().endswith("…")
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: not window.stage.turn.name.isHidden())
