import gc
import threading
import weakref

import shiboken6
from PySide6.QtCore import QObject, Slot

from glutemap.ui.background import Background


class Listener(QObject):
    def __init__(self):
        super().__init__()
        self.heard = []
        self.threads = set()

    @Slot(object, object)
    def take(self, what, result):
        self.heard.append((what, result))
        self.threads.add(threading.current_thread())


def heard_by(qtbot, background, calls):
    listener = Listener()
    background.done.connect(listener.take)
    for what, call in enumerate(calls):
        background.ask(what, call)
    qtbot.waitUntil(lambda: len(listener.heard) == len(calls))
    assert listener.threads == {threading.main_thread()}
    return listener.heard


def test_calls_are_made_in_turn_in_one_thread_beside(qtbot):
    made_in = []

    def call():
        made_in.append(threading.get_ident())
        return len(made_in)

    assert heard_by(qtbot, Background(), [call] * 50) == [(n, n + 1) for n in range(50)]
    assert threading.get_ident() not in made_in


def test_what_a_call_raises_is_handed_over_and_holds_up_nothing(qtbot):
    fault = ValueError("no")

    def fail():
        raise fault

    assert heard_by(qtbot, Background(), [fail, lambda: "yes"]) == [(0, fault), (1, "yes")]


def test_stopping_waits_for_all_that_was_asked_for():
    background, done = Background(), []
    for number in range(20):
        background.ask(number, lambda number=number: done.append(number))
    background.stop()
    assert done == list(range(20))


def test_a_call_is_let_go_of_once_it_is_made(qtbot):
    background = Background()

    class Call:
        def __call__(self):
            return None

    call = Call()
    gone = weakref.ref(call)
    heard_by(qtbot, background, [call])
    del call
    background.stop()
    gc.collect()
    assert gone() is None


def test_one_that_has_made_calls_goes_with_its_owner(qtbot):
    owner = QObject()
    background = Background(owner)
    left = weakref.ref(background)
    for _ in range(2):  # also after it was stopped and asked again
        assert heard_by(qtbot, background, [lambda: "made"]) == [(0, "made")]
        background.stop()
    del background
    shiboken6.delete(owner)
    del owner
    gc.collect()
    assert left() is None
