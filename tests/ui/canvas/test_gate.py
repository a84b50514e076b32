import os
import sys
import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRect

from glutemap.body.frame import Layer, View
from glutemap.ui.canvas.ahead import Ahead
from glutemap.ui.canvas.gate import FOR_LATER, Gate, strips
from glutemap.ui.canvas.gate import gate as of_this_process

WAIT_S = 60


@pytest.fixture
def gate(monkeypatch):
    monkeypatch.setattr("glutemap.ui.canvas.gate.LONGEST_S", WAIT_S)
    monkeypatch.setattr("glutemap.ui.canvas.gate.SOON_S", WAIT_S)
    return Gate()


@given(
    st.integers(-50, 50),
    st.integers(-50, 50),
    st.integers(0, 300),
    st.integers(0, 300),
    st.integers(1, 20_000),
)
def test_strips_cover_every_pixel_once_from_the_top_down(left, top, width, height, pixels):
    whole, below = QRect(left, top, width, height), top
    for strip in strips(whole, pixels):
        assert (strip.left(), strip.width(), strip.top()) == (left, width, below)
        assert strip.height() >= 1
        assert strip.width() * strip.height() <= max(pixels, width)
        below += strip.height()
    assert below == top + height


def test_other_threads_stand_aside_while_a_frame_is_painted(gate):
    asked, passed = threading.Event(), threading.Event()

    def work():
        asked.set()
        gate.stand_aside()
        passed.set()

    other = threading.Thread(target=work)
    with gate.closed():
        other.start()
        assert asked.wait(WAIT_S)
        assert not passed.is_set()
    assert passed.wait(WAIT_S)
    other.join()


def test_who_paints_the_frame_waits_for_nobody(gate):
    with gate.closed():
        gate.stand_aside()
    gate.stand_aside()


def test_a_frame_that_fails_opens_the_gate(gate):
    with pytest.raises(ZeroDivisionError), gate.closed():
        _ = 1 / 0
    passed = threading.Event()
    other = threading.Thread(target=lambda: (gate.stand_aside(), passed.set()))
    other.start()
    assert passed.wait(WAIT_S)
    other.join()


def test_others_stand_aside_from_the_moment_a_frame_is_asked_for(gate):
    passed = threading.Event()
    other = threading.Thread(target=lambda: (gate.stand_aside(), passed.set()))
    gate.close_soon()
    other.start()
    assert gate.is_closed
    assert not passed.is_set()
    with gate.closed():
        assert not passed.is_set()
    assert passed.wait(WAIT_S)
    assert not gate.is_closed
    other.join()


def test_nobody_waits_for_a_frame_that_does_not_come(gate, monkeypatch):
    monkeypatch.setattr("glutemap.ui.canvas.gate.SOON_S", 0.01)
    gate.close_soon()
    passed = threading.Event()
    other = threading.Thread(target=lambda: (gate.stand_aside(), passed.set()))
    other.start()
    assert passed.wait(WAIT_S)
    other.join()


def test_work_ahead_waits_until_the_body_is_at_rest_and_no_longer(gate, monkeypatch):
    monkeypatch.setattr("glutemap.ui.canvas.gate.LONGEST_MOVE_S", WAIT_S)
    passed = threading.Event()
    other = threading.Thread(target=lambda: (gate.wait_for_rest(), passed.set()))
    gate.move(0.05)
    gate.move(0.0)  # a shorter one ends no longer one
    other.start()
    assert passed.wait(WAIT_S)
    other.join()
    gate.wait_for_rest()


def test_work_ahead_does_not_wait_for_ever_for_a_body_that_never_rests(gate, monkeypatch):
    monkeypatch.setattr("glutemap.ui.canvas.gate.LONGEST_MOVE_S", 0.01)
    passed = threading.Event()
    other = threading.Thread(target=lambda: (gate.wait_for_rest(), passed.set()))
    gate.move(WAIT_S)
    other.start()
    assert passed.wait(WAIT_S)
    other.join()


def test_work_elsewhere_stands_aside_as_soon_as_a_hand_asks_for_a_frame(view, state, at, monkeypatch):
    asked = []
    view.finish_loading()  # what the pointer outlines
    monkeypatch.setattr(of_this_process, "close_soon", lambda: asked.append(True))
    place = QPointF(at(-95, 930))
    for act in (
        lambda: view.zoom(1.2, place),
        lambda: view.hand_moved(QPointF(at(-95, 930))),
        lambda: state.toggle_region("low_back.left"),
        lambda: state.set_layer(Layer.DEEP),
        lambda: state.set_view(View.LEFT),
    ):
        asked.clear()
        act()
        assert asked


@pytest.mark.skipif(sys.platform != "linux", reason="niceness is of a whole process elsewhere")
def test_work_ahead_leaves_the_window_more_of_a_core(qtbot):
    def niceness():
        return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())

    found, usual = [], niceness()
    ahead = Ahead()
    with qtbot.waitSignal(ahead.finished):
        ahead.ask("niceness", lambda: found.append(niceness()))
    ahead.stop()
    assert found == [min(usual + FOR_LATER, 19)]
    assert niceness() == usual
