"""Locking hides all private things at once; wrong passphrases slow down; unlocking brings back what was."""

import threading
import time

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from glutemap.clients.errors import Trouble, trouble_error
from glutemap.ui.app import build_window
from glutemap.ui.clients import idle, unlock
from glutemap.ui.clients.content import Content
from glutemap.ui.clients.idle import IdleLock, choose_lock_minutes, lock_minutes
from glutemap.ui.clients.passphrase import PassphraseSheet
from glutemap.ui.clients.unlock import UnlockForm
from tests.ui.clients.conftest import WORDS, on_disk, shown, stored, wait_open
from tests.ui.clients.test_desk import fill, open_new


@pytest.fixture
def locked(desk, qtbot):
    """A desk with a session under way, then locked."""
    desk.records.store.set_passphrase(WORDS)
    open_new(desk)
    fill(desk.state)
    desk.whole = Content.of(desk.state)
    desk.lock()
    return desk


def unlock_desk(desk, qtbot, words=WORDS):
    with qtbot.waitSignal(desk.records.status_changed, check_params_cb=lambda s: s == "open"):
        desk.records.unlock(words, lambda: None, lambda fault: None)


def test_locking_takes_everything_private_out_of_the_window(locked):
    state = locked.state
    assert Content.of(state).is_empty
    assert not state.can_undo
    assert not state.can_redo
    assert state.visit.client == ""
    assert state.evidence.is_empty
    assert locked.client is None
    assert locked.records.status == "locked"
    assert locked.records.store.secret is None


def test_unlocking_brings_back_what_was_open(locked, qtbot):
    unlock_desk(locked, qtbot)
    assert locked.state.visit.client == "Anna Berg"
    assert Content.of(locked.state).says_the_same(locked.whole)
    locked.state.set_region("sacrum", 3.0)
    stored(locked, qtbot)
    assert len(on_disk(locked)) == 1


def test_a_sketch_under_way_while_locked_is_not_disturbed(desk, qtbot):
    desk.records.store.set_passphrase(WORDS)
    desk.state.visit.set_notes("before the lock")
    desk.lock()
    assert desk.state.visit.notes == ""
    desk.state.set_region("sacrum", 3.0)
    unlock_desk(desk, qtbot)
    assert "sacrum" in desk.state.pain.regions
    assert desk.has_put_aside
    desk.bring_back()
    assert desk.state.visit.notes == "before the lock"
    assert not desk.has_put_aside


def test_what_could_not_be_stored_is_kept_over_the_lock(desk, qtbot):
    desk.records.store.set_passphrase(WORDS)
    open_new(desk)
    fill(desk.state)
    stored(desk, qtbot)
    with desk.records.store.read() as connection:
        connection.pragma("max_page_count", int(connection.pragma("page_count")))
    desk.state.visit.set_notes("x" * 90_000)
    desk.lock()
    assert desk.state.visit.notes == ""
    unlock_desk(desk, qtbot)
    assert desk.state.visit.notes == "x" * 90_000
    stored(desk, qtbot)
    assert on_disk(desk)[0].notes == "x" * 90_000


def test_without_a_passphrase_there_is_nothing_to_lock(desk):
    open_new(desk)
    desk.lock()
    assert desk.client is not None


def test_wrong_passphrases_slow_down_and_count_down(locked, qtbot, monkeypatch):
    monkeypatch.setattr(unlock, "TICK_MS", 20)
    form = UnlockForm(locked.records)
    qtbot.addWidget(form)
    form.show()
    now = [time.monotonic()]  # the steady clock, from here on moved by hand
    monkeypatch.setattr(locked.records.store.patience, "_steady", lambda: now[0])
    for _ in range(3):
        form.passphrase.setText("wrong")
        form.submit()
        qtbot.waitUntil(lambda: not locked.records.chores.is_busy)
        qtbot.waitUntil(lambda: "not the passphrase" in form.words.text() or "next try" in form.words.text())
    assert "next try is possible in 2 s" in form.words.text()
    assert not form.button.isEnabled()
    assert not form.passphrase.isEnabled()
    now[0] += 1.5
    qtbot.waitUntil(lambda: "in 1 s" in form.words.text())
    assert not form.button.isEnabled()
    now[0] += 0.6
    qtbot.waitUntil(form.button.isEnabled)
    form.passphrase.setText(WORDS)
    with qtbot.waitSignal(form.unlocked):
        QTest.keyClick(form.passphrase, Qt.Key.Key_Return)
    assert form.passphrase.text() == ""


def test_it_locks_when_nobody_is_there(desk, qtbot):
    desk.records.store.set_passphrase(WORDS)
    watch = IdleLock(desk)
    assert watch.left_ms > 9 * 60_000
    watch._timer.setInterval(1)
    with qtbot.waitSignal(desk.locked):
        watch._timer.start()
    assert watch.left_ms == -1


def test_a_key_or_a_move_puts_the_lock_off(desk, monkeypatch):
    desk.records.store.set_passphrase(WORDS)
    watch = IdleLock(desk)
    started = []
    monkeypatch.setattr(watch._timer, "start", lambda *given: started.append(given))
    here, none = QPointF(1, 1), Qt.MouseButton.NoButton
    move = QMouseEvent(QEvent.Type.MouseMove, here, here, none, none, Qt.KeyboardModifier.NoModifier)
    assert not watch.eventFilter(watch, move)
    assert started == []  # it has only just begun to count
    monkeypatch.setattr(watch._timer, "remainingTime", lambda: 5_000)
    assert not watch.eventFilter(watch, QEvent(QEvent.Type.UpdateRequest))
    assert started == []
    assert not watch.eventFilter(watch, move)
    assert started == [()]


@pytest.mark.parametrize("stored_value", ["nonsense", "7", ""])
def test_a_strange_choice_in_the_settings_is_the_usual_one(stored_value):
    idle._settings().setValue("lock_minutes", stored_value)
    assert lock_minutes() == idle.USUAL_MINUTES
    choose_lock_minutes(0)
    assert lock_minutes() == 0


@pytest.fixture
def sheet(desk, qtbot):
    return shown(PassphraseSheet(desk), qtbot)


def done(sheet, qtbot):
    qtbot.waitUntil(lambda: not sheet.is_busy)


def test_setting_a_passphrase_says_what_forgetting_means(desk, sheet, qtbot):
    assert "cannot be opened by anyone" in sheet.warning.text()
    QTest.keyClicks(sheet.new, WORDS)
    QTest.keyClicks(sheet.again, WORDS)
    assert not sheet.apply_button.isEnabled()
    words = QPoint(sheet.noted.width() - 10, sheet.noted.height() // 2)
    QTest.mouseClick(sheet.noted, Qt.MouseButton.LeftButton, pos=words)
    assert sheet.noted.isChecked()
    sheet.apply_button.click()
    done(sheet, qtbot)
    assert desk.records.has_passphrase
    assert "is set" in sheet.outcome.text()
    assert sheet.new.text() == ""


@pytest.mark.parametrize(
    ("new", "again", "part"), [("short", "short", "shorter"), (WORDS, "other", "not the same")]
)
def test_a_bad_new_passphrase_changes_nothing(desk, sheet, qtbot, new, again, part):
    sheet.new.setText(new)
    sheet.again.setText(again)
    sheet.noted.click()
    sheet.apply_button.click()
    done(sheet, qtbot)
    assert part in sheet.fault.text()
    assert not desk.records.has_passphrase


def test_setting_can_be_stopped_until_the_last_step(desk, sheet, qtbot, monkeypatch):
    begun = threading.Event()

    def slow(new, old=None, stop=None):
        begun.set()
        while not stop():
            time.sleep(0.001)
        raise trouble_error(Trouble.CANCELLED, "records")

    monkeypatch.setattr(desk.records.store, "set_passphrase", slow)
    sheet.new.setText(WORDS)
    sheet.again.setText(WORDS)
    sheet.noted.click()
    sheet.apply_button.click()
    qtbot.waitUntil(begun.is_set)
    assert sheet.stop_button.isVisible()
    assert not sheet.close_button.isEnabled()
    assert not sheet.close()
    sheet.stop_button.click()
    done(sheet, qtbot)
    assert sheet.fault.text() == "Stopped; nothing was changed."
    assert not sheet.stop_button.isVisible()
    assert not desk.records.has_passphrase


def test_changing_and_removing_while_a_session_is_under_way(desk, qtbot):
    desk.records.store.set_passphrase(WORDS)
    open_new(desk)
    fill(desk.state)
    sheet = shown(PassphraseSheet(desk), qtbot)
    sheet.old.setText("not it")
    sheet.new.setText("another good one")
    sheet.again.setText("another good one")
    sheet.noted.click()
    sheet.apply_button.click()
    done(sheet, qtbot)
    assert "not the present passphrase" in sheet.fault.text()
    sheet.old.setText(WORDS)
    sheet.apply_button.click()
    done(sheet, qtbot)
    desk.state.set_region("sacrum", 2.0)
    stored(desk, qtbot)
    sheet.remove.click()
    sheet.old.setText("another good one")
    sheet.apply_button.click()
    done(sheet, qtbot)
    assert not desk.records.has_passphrase
    desk.state.set_region("groin.left", 2.0)
    stored(desk, qtbot)
    assert len(on_disk(desk)[0].drawings[""].regions) == 3


def test_the_window_locks_by_key_and_unlocks_in_place(make_state, folder, without_measures, qtbot):
    window = build_window(state=make_state(), canvas=QWidget())
    qtbot.addWidget(window)
    window.loader.start = lambda: None
    with qtbot.waitSignal(window.settled):
        window.show()
    desk = wait_open(window.clients.desk, qtbot)
    desk.records.store.set_passphrase(WORDS)
    desk.records.tell_encryption()
    open_new(desk)
    fill(desk.state)
    window.clients.on_client_page()
    assert window.clients.sheet("client_page") is not None
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
    assert window.top_bar.client.words == "Clients locked"
    assert window.clients.sheet("client_page") is None
    shown = [
        label.text() for label in window.findChildren(QWidget) if hasattr(label, "text") and label.isVisible()
    ]
    assert not [text for text in shown if callable(text)]
    assert not [text for text in shown if "Anna" in str(text)]
    form = window.clients.sheet("unlock").form
    QTest.keyClicks(form.passphrase, WORDS)
    with qtbot.waitSignal(form.unlocked):
        QTest.keyClick(form.passphrase, Qt.Key.Key_Return)
    assert window.top_bar.client.words.startswith("Anna Berg")
    window.close()


def test_after_a_long_sleep_the_records_are_locked_before_anybody_goes_on(desk, qtbot, monkeypatch):
    desk.records.store.set_passphrase(WORDS)
    open_new(desk)
    watch = IdleLock(desk)
    now = time.time()
    assert not watch.look_at_clock()
    monkeypatch.setattr(idle.time, "time", lambda: now + 8 * 3600)  # the timer stood still meanwhile
    with qtbot.waitSignal(desk.records.status_changed, check_params_cb=lambda status: status == "locked"):
        watch._touched()
    assert Content.of(desk.state).is_empty


def test_a_clock_that_is_set_back_locks_nothing(desk, qtbot, monkeypatch):
    desk.records.store.set_passphrase(WORDS)
    open_new(desk)
    watch = IdleLock(desk)
    now = time.time()
    monkeypatch.setattr(idle.time, "time", lambda: now - 8 * 3600)
    assert not watch.look_at_clock()
    assert desk.records.status == "open"


def test_nothing_is_left_of_words_that_are_said_no_more(desk, qtbot):
    """A part that is shown before it has its place is a window for a moment; Qt repaints not all of it."""
    sheet = PassphraseSheet(desk)
    qtbot.addWidget(sheet)
    with qtbot.waitExposed(sheet):
        sheet.show()
    qtbot.waitUntil(lambda: sheet.lead.height() > 1.5 * sheet.lead.fontMetrics().height())
    was = sheet.lead.geometry()
    sheet.new.setText(WORDS)
    sheet.again.setText(WORDS)
    sheet.noted.setChecked(True)
    sheet.apply_button.click()
    qtbot.waitUntil(lambda: sheet.outcome.isVisible() and sheet.lead.height() < was.height())
    below = QRect(was.left(), sheet.lead.geometry().bottom() + 1, was.width(), was.height() // 2)

    def is_whole():
        on_screen = sheet.screen().grabWindow(sheet.winId()).toImage()
        anew = sheet.grab().toImage().convertToFormat(on_screen.format())
        return on_screen.copy(below) == anew.copy(below)

    qtbot.waitUntil(is_whole)
