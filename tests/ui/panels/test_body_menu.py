import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from glutemap.body.frame import BodyType, Layer
from glutemap.ui.canvas import tones
from glutemap.ui.canvas.tones import AS_STORED, TONES
from glutemap.ui.theme import theme
from glutemap.ui.window import settings


@pytest.fixture(autouse=True)
def _as_stored():
    yield
    tones.choose(AS_STORED)


def choose(window, name):
    """By the menu beside the choice of woman and man, with the keys."""
    menu = window.top_bar.build.menu()
    menu.popup(window.mapToGlobal(window.top_bar.build.geometry().bottomLeft()))
    menu.setActiveAction(window.actions_by_id[name])
    QTest.keyClick(menu, Qt.Key.Key_Return)


def test_the_button_offers_three_builds_and_every_tone(window):
    names = [action.objectName() for action in window.top_bar.build.menu().actions() if action.objectName()]
    assert names == ["slim", "usual", "heavy", *(f"skin_{tone}" for tone in TONES)]
    assert window.top_bar.build.accessibleName() == "Build and skin tone"


def test_a_build_stays_when_the_other_sex_is_chosen(window, state, qtbot):
    choose(window, "heavy")
    assert state.body is BodyType.FEMALE_HEAVY
    assert window.top_bar.body.value == "female"
    qtbot.mouseClick(window.top_bar.body.button("male"), Qt.MouseButton.LeftButton)
    assert state.body is BodyType.MALE_HEAVY
    QTest.keyClick(window, Qt.Key.Key_F)
    assert state.body is BodyType.FEMALE_HEAVY
    assert window.actions_by_id["heavy"].isChecked()
    choose(window, "usual")
    assert state.body is BodyType.FEMALE


def test_a_tone_is_used_at_once_and_kept(window, qtbot):
    before = window.top_bar.build.icon().cacheKey()
    with qtbot.waitSignal(theme().changed):
        choose(window, "skin_6")
    assert tones.chosen() == 6
    assert tones.known_tone(settings().value("skin")) == 6
    assert window.actions_by_id["skin_6"].isChecked()
    assert not window.actions_by_id["skin_2"].isChecked()
    assert window.top_bar.build.icon().cacheKey() != before


def test_below_the_skin_the_body_of_usual_build_is_shown_and_said(window, state):
    legend = window.stage.legend
    choose(window, "slim")
    assert "usual build" not in legend.accessibleDescription()
    state.set_layer(Layer.DEEP)
    assert (state.body, state.seen_body) == (BodyType.FEMALE_SLIM, BodyType.FEMALE)
    assert "Below the skin: the body of usual build" in legend.accessibleDescription()
    state.set_layer(Layer.SKIN)
    assert state.seen_body is BodyType.FEMALE_SLIM
    assert "usual build" not in legend.accessibleDescription()
