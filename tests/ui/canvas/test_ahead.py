import threading

import pytest

from glutemap.ui.canvas.ahead import Ahead


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
