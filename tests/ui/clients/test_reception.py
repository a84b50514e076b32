"""The window's own side of the records: the button in the bar, the actions, files handed in, closing."""

from datetime import date
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from glutemap.clients.records import Person
from glutemap.ui.app import build_window
from tests.ui.clients.conftest import WORDS, on_disk, stored, wait_open
from tests.ui.clients.test_desk import fill, open_new


@pytest.fixture
def window(make_state, folder, without_measures, qtbot):
    made = build_window(state=make_state(), canvas=QWidget())
    qtbot.addWidget(made)
    made.loader.start = lambda: None
    made.resize(1280, 800)
    with qtbot.waitSignal(made.settled):
        made.show()
    yield made
    made.close()


@pytest.fixture
def desk(window, qtbot):
    return wait_open(window.clients.desk, qtbot)


def key(window, code, *modifiers):
    held = Qt.KeyboardModifier.ControlModifier
    for modifier in modifiers:
        held |= modifier
    QTest.keyClick(window, code, held)


def test_who_has_no_records_makes_none_by_opening_the_window(window, folder):
    assert window.clients.desk.records.status == "closed"
    assert window.top_bar.client.words == "Client: none"
    assert not folder.exists()


def test_the_button_says_whose_session_it_is(window, desk):
    open_new(desk)
    assert window.top_bar.client.words == "Anna Berg · today"
    assert "Anna Berg" in window.top_bar.client.accessibleName()
    desk.close_client()
    assert window.top_bar.client.words == "Client: none"


@pytest.mark.parametrize("width", [920, 1100, 1280, 1920])
def test_a_long_name_leaves_the_bar_whole(window, desk, width):
    desk.open_client(desk.add_client(Person(name="Maximiliana-Theodora " * 5)))
    window.resize(width, 700)
    bar = window.top_bar
    assert bar.width() == window.centralWidget().width() == width
    assert bar.menu_button.geometry().right() < width
    assert bar.client.text().endswith("…")
    parts = [part.geometry() for part in bar.children() if isinstance(part, QWidget) and part.isVisible()]
    parts.sort(key=lambda area: area.x())
    assert all(left.right() <= right.x() for left, right in pairwise(parts))


def test_ctrl_o_finds_and_escape_leaves(window, desk, qtbot):
    key(window, Qt.Key.Key_O)
    sheet = window.clients.sheet("find_client")
    assert sheet.isVisible()
    with qtbot.waitSignal(sheet.finished):
        QTest.keyClick(sheet.box, Qt.Key.Key_Escape)
    assert window.clients.sheet("find_client") is None


def test_someone_who_was_here_before_is_shown_with_the_sessions(window, desk, qtbot):
    open_new(desk)
    fill(desk.state)
    desk.close_client()
    window.clients.on_find()
    QTest.keyClick(window.clients.sheet("find_client").box, Qt.Key.Key_Return)
    assert window.clients.sheet("client_page") is None  # only today: straight to the body
    desk.records.store.start_session(desk.client.id, date(2020, 1, 2))
    window.clients.on_find()
    QTest.keyClick(window.clients.sheet("find_client").box, Qt.Key.Key_Return)
    assert window.clients.sheet("client_page").isVisible()
    assert window.state.visit.client == "Anna Berg"


def test_ctrl_s_keeps_a_sketch_or_says_that_all_is_stored(window, desk, qtbot):
    key(window, Qt.Key.Key_S)
    strip = window.findChild(QWidget, "clientStrip")
    assert "nothing to keep" in strip.notice.text
    window.state.set_region("low_back.left", 5.0)
    key(window, Qt.Key.Key_S)
    sheet = window.clients.sheet("keep_sketch")
    QTest.keyClicks(sheet.box, "Somebody")
    QTest.keyClick(sheet.box, Qt.Key.Key_Return)
    QTest.keyClick(sheet.form.year, Qt.Key.Key_Return)
    stored(desk, qtbot)
    assert len(on_disk(desk)) == 1
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    key(window, Qt.Key.Key_S)
    assert "nothing to save" in strip.notice.text


def test_an_earlier_session_is_announced_with_its_ways_out(window, desk, qtbot):
    open_new(desk)
    live = desk.records.store.start_session(desk.client.id, date(2020, 1, 2))
    desk.open_session(live.read())
    strip = window.findChild(QWidget, "clientStrip")
    assert strip.isVisible()
    assert "2 January 2020" in strip.words.text()
    go_on = next(b for b in strip.findChildren(QPushButton) if b.text() == "Go on with it")
    go_on.click()
    assert not desk.shown.only_looks
    assert not strip.isVisible()


def test_a_file_that_is_handed_in_is_shown_before_it_is_imported(window, desk, qtbot, tmp_path):
    open_new(desk)
    fill(desk.state)
    stored(desk, qtbot)
    path = tmp_path / "one.json"
    desk.records.store.export_client(desk.client.id, path, None)
    desk.records.store.set_passphrase(WORDS)
    desk.lock()
    window.clients.import_file(path)
    assert window.clients.sheet("import_client") is None
    form = window.clients.sheet("unlock").form
    form.passphrase.setText(WORDS)
    form.submit()
    qtbot.waitUntil(lambda: window.clients.sheet("import_client") is not None)
    sheet = window.clients.sheet("import_client")
    qtbot.waitUntil(lambda: sheet._head.text() == "Anna Berg")


def test_every_action_of_the_group_says_whether_it_is_possible(window, desk):
    possible = {name for name, on in window.clients.possible.items() if on}
    assert possible == {"find_client", "keep_sketch", "passphrase"}
    open_new(desk)
    assert window.actions_by_id["close_client"].isEnabled()
    assert not window.actions_by_id["lock_clients"].isEnabled()
    window.actions_by_id["close_client"].trigger()
    assert desk.client is None
    assert not window.actions_by_id["close_client"].isEnabled()


def test_the_window_stays_while_the_last_change_is_not_stored(window, desk, qtbot):
    open_new(desk)
    fill(desk.state)
    stored(desk, qtbot)
    with desk.records.store.read() as connection:
        connection.pragma("max_page_count", int(connection.pragma("page_count")))
    window.state.visit.set_notes("x" * 90_000)
    assert not window.close()
    assert window.isVisible()
    strip = window.findChild(QWidget, "clientStrip")
    anyway = next(b for b in strip.findChildren(QPushButton) if b.text() == "Close without it")
    anyway.click()
    assert not window.isVisible()


def test_a_new_session_begins_with_where_it_hurts(window, desk):
    open_new(desk)
    fill(desk.state)
    window.steps.go("plan")
    desk.new_session()
    assert window.steps.current == "pain"
    fill(desk.state)
    window.steps.go("plan")
    desk.open_client(desk.client.id)
    assert window.steps.current == "plan"  # the session of today goes on where it was
