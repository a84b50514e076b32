import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QTimer

from glutemap.ui.collecting import LATER_MS, Collector, due_generations


class Knot:
    """A cycle that remembers in which thread it was taken apart."""

    def __init__(self, gone):
        self.self = self
        weakref.finalize(self, lambda: gone.append(threading.current_thread()))


@pytest.fixture
def collector(qapp):
    return Collector()


def test_the_loop_collects_before_it_waits(collector, qtbot):
    gone = []
    for _ in range(2000):
        Knot(gone)
    qtbot.waitUntil(lambda: len(gone) > 1000)
    assert set(gone) == {threading.main_thread()}


def test_no_other_thread_collects(collector):
    gone = []
    Knot(gone)

    def allocate():
        kept = [[] for _ in range(200_000)]
        assert kept

    thread = threading.Thread(target=allocate)
    thread.start()
    thread.join()
    assert gone == []
    collector.collect()
    gc.collect()
    assert gone == [threading.main_thread()]


def test_what_is_old_is_gone_through_a_while_later(collector, qtbot):
    gone = []
    old = Knot(gone)
    gc.collect(0)
    gc.collect(1)  # now it is among the oldest
    del old
    while 2 not in due_generations():
        Knot([])
        gc.collect(1)
    assert gone == []
    qtbot.waitUntil(lambda: gone != [], timeout=5 * LATER_MS)
    assert gone == [threading.main_thread()]


def test_what_stays_to_the_end_is_gone_through_once(collector):
    collector.keep_what_is_there()
    while 2 not in due_generations():
        Knot([])
        gc.collect(1)
    try:
        collector.collect()
        assert gc.get_freeze_count() > 10_000
    finally:
        gc.unfreeze()


def test_an_idle_loop_is_not_woken(collector, qtbot):
    gc.collect()
    qtbot.waitUntil(lambda: not any(timer.isActive() for timer in collector.findChildren(QTimer)))
    assert not gc.isenabled()
