import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from glutemap.body.frame import Layer, Side, View
from glutemap.ui.canvas.stepping import next_place

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def body(view):
    view.finish_loading()
    return view


def go(body, *keys):
    for key in keys:
        QTest.keyClick(body, key, CONTROL)


def test_the_next_place_is_the_nearest_in_the_direction():
    places = [QPointF(10, 0), QPointF(40, 0), QPointF(12, 30), QPointF(-5, 0)]
    here = QPointF(0, 0)
    assert next_place(places, here, 1, 0) == QPointF(10, 0)
    assert next_place(places, here, -1, 0) == QPointF(-5, 0)
    assert next_place(places, here, 0, 1) == QPointF(12, 30)
    assert next_place(places, here, 0, -1) is None


def test_an_area_is_marked_by_keys_alone(body):
    state = body.state
    state.set_mode("symptoms")
    go(body, Qt.Key.Key_Up)
    said = state.hover
    assert said
    QTest.keyClick(body, Qt.Key.Key_Return)
    assert len(state.pain.regions) == 1
    go(body, Qt.Key.Key_Down)
    assert state.hover != said
    QTest.keyClick(body, Qt.Key.Key_Return)
    assert len(state.pain.regions) == 2
    QTest.keyClick(body, Qt.Key.Key_Return)
    assert len(state.pain.regions) == 1


def test_muscles_are_picked_by_keys_alone(body):
    state = body.state
    state.set_layer(Layer.SUPERFICIAL)
    body.finish_loading()
    go(body, Qt.Key.Key_Down, Qt.Key.Key_Left)
    QTest.keyClick(body, Qt.Key.Key_Return)
    assert state.selection is not None
    first = state.selection
    go(body, Qt.Key.Key_Down)
    QTest.keyClick(body, Qt.Key.Key_Return)
    assert state.selection != first


def test_every_region_that_is_seen_is_reached_and_left_again(body):
    state = body.state
    state.set_mode("symptoms")
    seen = set()
    for _ in range(30):
        go(body, Qt.Key.Key_Down)
        seen.add(state.hover)
    lowest = state.hover
    for _ in range(30):
        go(body, Qt.Key.Key_Up)
        seen.add(state.hover)
    assert state.hover != lowest
    assert len(seen) > 8


def test_what_lies_off_the_canvas_comes_into_sight(body):
    body.state.set_mode("symptoms")
    body.zoom(5, QPointF(300, 100))
    for _ in range(12):
        go(body, Qt.Key.Key_Down)
    at = body.camera.to_px(body.stepper._at)
    assert body.viewport().rect().contains(at.toPoint())


def test_enter_without_a_place_does_nothing_and_a_turn_forgets_it(body):
    body.state.set_mode("symptoms")
    QTest.keyClick(body, Qt.Key.Key_Return)
    assert body.state.pain.is_empty
    go(body, Qt.Key.Key_Down)
    body.set_motion(False)
    body.state.set_view(View.LEFT)
    QTest.keyClick(body, Qt.Key.Key_Return)
    assert body.state.pain.is_empty


def test_muscles_alone_are_gone_through_too(body):
    state = body.state
    state.isolation.show_alone(["piriformis", "quadratus_lumborum"])
    body.finish_loading()
    go(body, Qt.Key.Key_Up)
    QTest.keyClick(body, Qt.Key.Key_Return)
    assert state.selection.muscle_id in ("piriformis", "quadratus_lumborum")
    assert state.selection.side in (Side.LEFT, Side.RIGHT)
