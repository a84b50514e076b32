import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(window, state, qtbot):
    QTest.keyClick(window, Qt.Key.Key_2)
    with qtbot.waitSignal(state.ranking_changed):
        state.set_region("low_back.left", 6.0)
    return window.pain_page


def shown(page):
    return page._stack.currentWidget()


def test_the_bar_changes_the_step(page, qtbot):
    assert shown(page) is page.steps["pain"]
    qtbot.mouseClick(page.bar.button("ask"), Qt.MouseButton.LeftButton)
    assert shown(page) is page.steps["ask"]
    page.bar.button("ask").setFocus()
    QTest.keyClick(page.bar.button("ask"), Qt.Key.Key_Right)
    assert shown(page) is page.steps["plan"]
    assert page.bar.value == "plan"


def test_a_key_goes_to_a_step_from_anywhere(window, state):
    assert state.mode == "explore"
    QTest.keyClick(window, Qt.Key.Key_2, CONTROL)
    assert state.mode == "symptoms"
    assert shown(window.pain_page) is window.pain_page.steps["ask"]
    assert window.pain_page.bar.value == "ask"
    assert window.pain_page.bar.button("ask").hasFocus(), "the Tab key goes on from there"
    QTest.keyClick(window, Qt.Key.Key_1, CONTROL)
    assert shown(window.pain_page) is window.pain_page.steps["pain"]


def test_a_raised_flag_stays_in_sight_in_every_step(page, state, qtbot):
    with qtbot.waitSignal(state.ranking_changed):
        state.evidence.set_answer("cauda.0", True)
    for name in ("pain", "ask", "plan"):
        qtbot.mouseClick(page.bar.button(name), Qt.MouseButton.LeftButton)
        assert page.raised.isVisible()
