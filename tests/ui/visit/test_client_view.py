"""Opening the client's window from the therapist's: keys, screens, and what may not stay on it."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from glutemap.body.frame import View
from glutemap.ui.app import build_window
from glutemap.ui.state import Selection
from glutemap.ui.visit.client_view import BLANK, SCREEN_GONE, client_screen

SHIFT = Qt.KeyboardModifier.ShiftModifier


class Screen:
    """As much of a screen as is asked about."""

    def __init__(self, name):
        self._name = name

    def name(self):
        return self._name

    def geometry(self):
        return QRect(0, 0, 800, 600)


@pytest.fixture
def main(qtbot, hurting):
    made = build_window(state=hurting, canvas=QWidget())
    qtbot.addWidget(made)
    made.loader.start = lambda: None
    made.resize(1280, 800)
    with qtbot.waitSignal(made.settled):
        made.show()
    yield made
    made.close()


@pytest.fixture
def client(main, qtbot):
    QTest.keyClick(main, Qt.Key.Key_C)
    qtbot.waitExposed(main.client_view.client_window)
    return main.client_view.client_window


def test_a_key_opens_it_and_closes_it(main, qtbot):
    view = main.client_view
    with qtbot.waitSignal(view.opened):
        QTest.keyClick(main, Qt.Key.Key_C)
    assert view.client_window.isFullScreen()
    with qtbot.waitSignal(view.closed):
        QTest.keyClick(main, Qt.Key.Key_F11)
    assert view.client_window is None


def test_a_body_that_was_closed_follows_no_more(main, client):
    body, seen = client.body, client.body.facing
    client.close()
    main.state.set_view(View.LEFT)
    assert seen is View.POSTERIOR
    assert body.facing is seen


def test_the_same_key_closes_it_from_within(main, client, qtbot):
    with qtbot.waitSignal(main.client_view.closed):
        QTest.keyClick(client, Qt.Key.Key_C)
    assert main.client_view.client_window is None


def test_the_therapist_s_keys_work_in_it(main, client, hurting):
    QTest.keyClick(client, Qt.Key.Key_Right)
    assert hurting.view is View.POSTERIOR.turned(1)
    QTest.keyClick(client, Qt.Key.Key_PageDown)
    assert str(hurting.layer) == "superficial"
    QTest.keyClick(client, Qt.Key.Key_M)
    assert str(hurting.body) == "male"


def test_what_is_private_does_not_open_over_it(main, client):
    QTest.keyClick(client, Qt.Key.Key_R)
    QTest.keyClick(client, Qt.Key.Key_1)
    assert main.sheet("red_flags") is None
    assert main.client_view.client_window is client


def test_parts_of_the_explanation_are_hidden_by_keys(main, client, hurting):
    hurting.set_selection(Selection("gluteus_medius"))
    QTest.keyClick(client, Qt.Key.Key_P, SHIFT)
    assert client.body.spec.pain is None
    QTest.keyClick(client, Qt.Key.Key_P, SHIFT)
    QTest.keyClick(main, Qt.Key.Key_M, SHIFT)
    assert client.body.spec.muscle == ""
    assert client.body.spec.pain is not None
    hurting.set_selection(Selection("piriformis"))
    assert client.body.spec.muscle == "piriformis"  # another one is talked about
    QTest.keyClick(main, Qt.Key.Key_C, SHIFT)
    assert not client.page.words.isVisible()


def test_the_switches_wait_for_the_window(main, qtbot):
    switches = [main.actions_by_id[f"client_{part}"] for part in ("pain", "muscle", "words")]
    assert not any(switch.isEnabled() for switch in switches)
    QTest.keyClick(main, Qt.Key.Key_C)
    assert all(switch.isEnabled() for switch in switches)
    QTest.keyClick(main, Qt.Key.Key_C)
    assert not any(switch.isEnabled() for switch in switches)


def test_opened_again_it_shows_everything(main, client, qtbot):
    main.client_view.shown.show("pain", False)
    QTest.keyClick(client, Qt.Key.Key_Escape)
    qtbot.waitUntil(main.isActiveWindow)
    QTest.keyClick(main, Qt.Key.Key_C)
    assert main.client_view.shown.pain


# -- whose it is ------------------------------------------------------------------------------------


def test_closing_the_client_blanks_it(main, client, hurting, qtbot):
    hurting.visit.set_client("Annegret")
    assert not client.is_blank  # a sketch got its name: the same person looks on
    with qtbot.waitSignal(main.client_view.told) as told:
        hurting.visit.set_client("")
    assert told.args == [BLANK]
    assert client.is_blank
    QTest.keyClick(main, Qt.Key.Key_C)
    assert not client.is_blank
    assert main.client_view.client_window is client


def test_another_client_s_record_blanks_it(client, hurting):
    hurting.visit.set_client("Annegret")
    hurting.visit.set_client("Boris")
    assert client.is_blank


def test_locking_blanks_it_with_a_sketch_too(main, client):
    main.client_view.blank()
    assert client.is_blank


def test_the_message_of_the_therapist_s_window_is_whole(main, client, qtbot):
    main.client_view.blank()
    line = main.client_view._line
    assert line.said.text() == BLANK
    qtbot.waitUntil(lambda: line.said.width() >= line.said.sizeHint().width())
    main.resize(1000, 700)
    assert abs(line.geometry().center().x() - main.width() // 2) <= 1
    qtbot.mouseClick(line.dismiss, Qt.MouseButton.LeftButton)
    assert not line.isVisible()


# -- screens ----------------------------------------------------------------------------------------


def test_it_goes_to_the_screen_that_is_not_the_therapist_s():
    left, right, third = Screen("left"), Screen("right"), Screen("third")
    assert client_screen(left, [left, right, third]) is right
    assert client_screen(right, [left, right]) is left
    assert client_screen(left, [left]) is left


def test_its_screen_unplugged_closes_it_and_says_so(main, client, qtbot):
    own = QGuiApplication.primaryScreen()
    with qtbot.waitSignal(main.client_view.told) as told:
        QGuiApplication.instance().screenRemoved.emit(own)
    assert told.args == [SCREEN_GONE]
    assert main.client_view.client_window is None
    assert main.isVisible()


def test_another_screen_unplugged_changes_nothing(main, client):
    main.client_view._screen = "the projector"
    QGuiApplication.instance().screenRemoved.emit(QGuiApplication.primaryScreen())
    assert main.client_view.client_window is client


def test_it_goes_with_the_therapist_s_window(main, client, qtbot):
    with qtbot.waitSignal(client.closed):
        main.close()
