import gc
import threading
import weakref

import pytest
import shiboken6
from PySide6.QtCore import QObject

from glutemap.ui.canvas.ahead import Ahead, Piece
from glutemap.ui.canvas.gate import gate


@pytest.fixture
def ahead(qtbot):
    made = Ahead()
    yield made
    made.stop()


@pytest.fixture
def busy(ahead):
    """Something under way that lasts until it is told to end."""
    begun, end = threading.Event(), threading.Event()

    def work():
        begun.set()
        end.wait(10)

    ahead.ask("busy", work)
    assert begun.wait(10)
    yield end.set
    end.set()


def test_each_key_waits_once_and_is_told_once(ahead, busy, qtbot):
    done, told = [], []
    ahead.finished.connect(told.append)
    for _ in range(3):
        ahead.ask("a", lambda: done.append("a"))
    ahead.ask("b", lambda: done.append("b"), told=False)
    busy()
    ahead.wait()
    qtbot.waitUntil(lambda: told == ["busy", "a"])
    assert done == ["a", "b"]


def test_what_is_wanted_first_goes_before_all_that_waits(ahead, busy):
    done = []
    ahead.ask("later", lambda: done.append("later"))
    ahead.ask("now", lambda: done.append("now"), first=True)
    busy()
    ahead.wait()
    assert done == ["now", "later"]


def test_what_is_forgotten_is_not_done_and_may_be_asked_again(ahead, busy):
    done = []
    ahead.ask("a", lambda: done.append("old"))
    ahead.forget()
    ahead.ask("a", lambda: done.append("new"))
    busy()
    ahead.wait()
    assert done == ["new"]


def test_a_fault_holds_nothing_up_and_is_not_hidden(ahead, busy, qtbot):
    done = []

    def fail():
        raise OSError("no such picture")

    ahead.ask("bad", fail)
    ahead.ask("good", lambda: done.append("good"))
    with qtbot.captureExceptions() as caught:
        busy()
        ahead.wait()
    assert done == ["good"]
    assert "no such picture" in str(caught[0][1])
    ahead.ask("bad", lambda: done.append("again"))
    ahead.wait()
    assert done == ["good", "again"]


def pieces(names, done):
    return (Piece(name, lambda name=name: done.append(name)) for name in names)


def test_what_is_wanted_later_comes_after_all_that_is_asked_for_and_nobody_is_told(ahead, busy, qtbot):
    done, told = [], []
    ahead.finished.connect(told.append)
    ahead.ask_later(pieces("xyx", done))
    ahead.ask("a", lambda: done.append("a"))
    ahead.ask("b", lambda: done.append("b"))
    busy()
    ahead.wait()
    qtbot.waitUntil(lambda: told == ["busy", "a", "b"])
    assert done == ["a", "b", "x", "y", "x"]


def test_other_things_for_later_take_the_place_of_the_earlier_ones(ahead, busy):
    done = []
    ahead.ask_later(pieces("xy", done))
    ahead.ask_later(pieces("z", done))
    busy()
    ahead.wait()
    assert done == ["z"]
    ahead.ask_later(pieces("w", done))
    ahead.wait()
    assert done == ["z", "w"]


def test_what_was_for_later_can_be_forgotten(ahead, busy):
    done = []
    ahead.ask_later(pieces("xy", done))
    ahead.forget()
    busy()
    ahead.wait()
    assert done == []


def test_a_list_for_later_that_fails_is_not_hidden_and_the_next_who_asks_begins_anew(ahead, qtbot):
    done = []

    def listed():
        yield from pieces("x", done)
        raise OSError("no such view")

    with qtbot.captureExceptions() as caught:
        ahead.ask_later(listed())
        ahead.wait()
    assert "no such view" in str(caught[0][1])
    ahead.ask("a", lambda: done.append("a"))
    ahead.wait()
    assert done == ["x", "a"]


def test_no_piece_begins_while_the_body_is_on_the_move(ahead, monkeypatch):
    begun, at_rest = [], threading.Event()
    monkeypatch.setattr(gate, "wait_for_rest", lambda: at_rest.wait(10))
    ahead.ask("a", lambda: begun.append("a"))
    assert not begun
    at_rest.set()
    ahead.wait()
    assert begun == ["a"]


def test_one_that_was_at_work_goes_with_its_owner(qapp):
    owner = QObject()
    ahead = Ahead(owner)
    left = weakref.ref(ahead)
    for _ in range(2):  # also after it was stopped and started again
        done = []
        ahead.ask("a", lambda done=done: done.append("a"))
        ahead.wait()
        assert done == ["a"]
        ahead.stop()
    del ahead
    shiboken6.delete(owner)
    del owner
    gc.collect()
    assert left() is None
