"""Brush, eraser, lasso and laser on the canvas, with a real mouse, pen and fingers."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QMouseEvent, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from glutemap.body import painmap
from glutemap.body.frame import BodyType, View
from glutemap.body.pain import PainMap, Quality
from glutemap.ui.canvas.body_view import BodyView

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
WAY = ((-60, 1050), (-75, 1010), (-90, 960), (-95, 900))  # down the client's left, from behind


@pytest.fixture
def marking(state, view):
    state.set_mode("symptoms")
    view.finish_loading()
    return state


def send(view, kind, pixel, button=LEFT, buttons=LEFT):
    held = buttons if kind != QEvent.Type.MouseButtonRelease else Qt.MouseButton.NoButton
    at = QPointF(pixel)
    event = QMouseEvent(
        kind, at, view.viewport().mapToGlobal(at), button, held, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(view.viewport(), event)


def move(view, pixel, buttons=LEFT):
    send(view, QEvent.Type.MouseMove, pixel, Qt.MouseButton.NoButton, buttons)


def drag(view, at, way=WAY):
    first, *rest = [at(*place) for place in way]
    send(view, QEvent.Type.MouseButtonPress, first)
    for pixel in rest:
        move(view, pixel)
    send(view, QEvent.Type.MouseButtonRelease, rest[-1] if rest else first)


def extent(pain):
    return np.count_nonzero(painmap.field(pain))


def test_a_brush_paints_a_stroke_of_its_size_and_feeling(view, marking, at):
    marking.tool.take("brush")
    marking.tool.set_radius(20)
    marking.tool.set_intensity(7)
    marking.tool.set_quality(Quality.BURNING)
    drag(view, at)
    [stroke] = marking.pain.strokes
    assert (stroke.view, stroke.radius_mm, stroke.intensity) == (View.POSTERIOR, 20, 7)
    assert (stroke.quality, stroke.erases, stroke.fills) == (Quality.BURNING, False, False)
    assert stroke.points_mm[0] == pytest.approx(WAY[0], abs=2)
    assert stroke.points_mm[-1] == pytest.approx(WAY[-1], abs=2)
    marking.undo()
    assert marking.pain.is_empty


def test_while_it_is_painted_the_canvas_shows_it_and_the_state_waits(qtbot, view, marking, at):
    marking.tool.take("brush")
    view.grab()
    send(view, QEvent.Type.MouseButtonPress, at(*WAY[0]))
    move(view, at(*WAY[1]))
    assert marking.pain.is_empty
    assert view.spec.pain.strokes
    before = view.grab().toImage()
    QTest.keyClick(view, Qt.Key.Key_Escape)
    send(view, QEvent.Type.MouseButtonRelease, at(*WAY[1]))
    assert marking.pain.is_empty
    assert view.grab().toImage() != before


def test_what_grew_on_the_canvas_is_what_is_painted_anew(view, marking, at):
    marking.set_region("buttock_mid.left", 5)
    marking.tool.take("brush")
    marking.tool.set_quality(Quality.TINGLING)
    view.grab()
    send(view, QEvent.Type.MouseButtonPress, at(*WAY[0]))
    for place in WAY[1:]:
        move(view, at(*place))
        view.grab()
    grown = view.grab().toImage()
    view.painter.shapes.forget("painted")
    view.finish_loading()
    anew = view.grab().toImage()
    assert grown.size() == anew.size()
    one, other = (
        np.frombuffer(i.convertToFormat(i.Format.Format_RGB32).constBits(), np.uint8).astype(int)
        for i in (grown, anew)
    )
    differs = np.abs(one - other).reshape(-1, 4).max(axis=1) > 40
    assert differs.sum() <= 12  # a point of the outline may fall on another side of a pixel


def test_a_muscle_is_weighed_against_a_stroke_when_it_is_lifted(qtbot, view, marking, at):
    marking.set_region("buttock_mid.left", 5)
    marking.select("gluteus_medius")
    marking.tool.take("brush")
    view.grab()
    send(view, QEvent.Type.MouseButtonPress, at(*WAY[0]))
    move(view, at(*WAY[2]))
    assert not view.spec.compares
    view.grab()
    send(view, QEvent.Type.MouseButtonRelease, at(*WAY[2]))
    assert view.spec.compares
    view.grab()
    qtbot.waitUntil(lambda: view.painter._sheet.key == view.spec.marks_key, timeout=30_000)
    lifted = view.grab().toImage()
    view.finish_loading()
    assert view.grab().toImage() == lifted


def test_a_place_of_the_list_is_outlined_on_the_body(view, marking, at):
    marking.tool.take("brush")
    drag(view, at)
    marking.tool.take("area")
    plain = view.grab().toImage()
    marking.tool.point_at(marking.pain.strokes)
    assert view.grab().toImage() != plain
    marking.tool.point_at(())
    assert view.grab().toImage() == plain


def test_the_eraser_takes_away_what_it_goes_over(view, marking, at):
    marking.set_region("buttock_mid.left", 5)
    marking.tool.take("brush")
    drag(view, at)
    before = extent(marking.pain)
    marking.tool.take("eraser")
    marking.tool.set_radius(12)
    drag(view, at, WAY[1:3])
    assert 0 < extent(marking.pain) < before
    marking.tool.set_radius(60)
    drag(view, at)
    assert not any(stroke.marks for stroke in marking.pain.strokes)


def test_erasing_where_nothing_is_leaves_nothing_behind(view, marking, at):
    marking.tool.take("eraser")
    drag(view, at)
    assert marking.pain == PainMap(body=marking.pain.body)
    assert not marking.can_undo


def test_a_lasso_fills_what_it_goes_round(view, marking, at):
    marking.tool.take("lasso")
    corners = ((-140, 700), (-60, 700), (-60, 600), (-140, 600))
    drag(view, at, corners)
    [stroke] = marking.pain.strokes
    assert stroke.fills
    field = painmap.field(marking.pain)
    inside = painmap.cover(View.POSTERIOR, ((-100.0, 650.0),), 5.0, BodyType.FEMALE).inside
    assert (field[inside] > 0).all()


def test_a_click_with_the_lasso_marks_nothing(view, marking, at):
    marking.tool.take("lasso")
    drag(view, at, WAY[:1])
    assert marking.pain.is_empty


def test_a_brush_off_the_body_leaves_nothing_behind(view, marking):
    marking.tool.take("brush")
    marking.tool.set_radius(5)
    send(view, QEvent.Type.MouseButtonPress, QPoint(5, 400))
    send(view, QEvent.Type.MouseButtonRelease, QPoint(5, 400))
    assert marking.pain.is_empty
    assert not marking.can_undo


def test_a_stroke_goes_on_when_the_body_is_turned_under_it(view, marking, at):
    marking.tool.take("brush")
    send(view, QEvent.Type.MouseButtonPress, at(-95, 900))
    move(view, at(-130, 900))
    send(view, QEvent.Type.MouseButtonPress, at(-130, 900), RIGHT, LEFT | RIGHT)
    across = at(-130, 900) - QPoint(100, 0)
    move(view, across, LEFT | RIGHT)
    send(view, QEvent.Type.MouseButtonRelease, across, RIGHT)
    assert marking.view is not View.POSTERIOR
    turned = marking.view
    move(view, at(-20, 900))
    move(view, at(10, 900))
    send(view, QEvent.Type.MouseButtonRelease, at(10, 900))
    assert [stroke.view for stroke in marking.pain.strokes] == [View.POSTERIOR, turned]
    marking.undo()
    assert marking.pain.is_empty


def test_space_turns_the_body_and_keeps_the_brush(view, marking, at):
    marking.tool.take("brush")
    view.setFocus()
    QTest.keyPress(view, Qt.Key.Key_Space)
    start = at(0, 900)
    send(view, QEvent.Type.MouseButtonPress, start)
    move(view, start + QPoint(110, 0))
    send(view, QEvent.Type.MouseButtonRelease, start + QPoint(110, 0))
    QTest.keyRelease(view, Qt.Key.Key_Space)
    assert marking.view is not View.POSTERIOR
    assert marking.pain.is_empty
    drag(view, at, ((0, 900), (20, 880)))
    assert len(marking.pain.strokes) == 1


def test_the_keys_turn_the_body_under_a_stroke(view, marking, at):
    marking.tool.take("brush")
    send(view, QEvent.Type.MouseButtonPress, at(0, 1000))
    marking.turn(1)
    move(view, at(0, 1000))
    send(view, QEvent.Type.MouseButtonRelease, at(0, 1000))
    assert [stroke.view for stroke in marking.pain.strokes] == [View.POSTERIOR, View.POSTERIOR_LEFT]


def test_a_stroke_stays_on_the_body_it_was_painted_on(view, marking, at):
    marking.tool.take("brush")
    drag(view, at)
    marking.set_body(BodyType.MALE)
    drag(view, at, ((60, 1050), (75, 1010)))
    assert marking.pain.body is BodyType.FEMALE
    assert [stroke.body for stroke in marking.pain.strokes] == [None, BodyType.MALE]


def test_no_place_of_the_pointer_is_left_out_while_a_stroke_is_under_way(view, marking, at):
    squeezed = Qt.ApplicationAttribute.AA_CompressHighFrequencyEvents
    before = True
    QApplication.setAttribute(squeezed, before)
    marking.tool.take("brush")
    send(view, QEvent.Type.MouseButtonPress, at(*WAY[0]))
    assert not QApplication.testAttribute(squeezed)
    send(view, QEvent.Type.MouseButtonRelease, at(*WAY[0]))
    assert QApplication.testAttribute(squeezed) == before


def test_a_release_that_was_missed_ends_the_stroke(view, marking, at):
    marking.tool.take("brush")
    send(view, QEvent.Type.MouseButtonPress, at(*WAY[0]))
    move(view, at(*WAY[1]))
    move(view, at(*WAY[3]), Qt.MouseButton.NoButton)
    [stroke] = marking.pain.strokes
    assert stroke.points_mm[-1] == pytest.approx(WAY[1], abs=2)
    assert not view.painting.is_on


def test_a_double_click_with_a_brush_paints_twice(qtbot, view, marking, at):
    marking.tool.take("brush")
    view.zoom(2.0)
    camera = view.camera
    qtbot.mouseDClick(view.viewport(), LEFT, pos=at(-95, 930))
    send(view, QEvent.Type.MouseButtonRelease, at(-95, 930))
    assert view.camera == camera
    assert marking.pain.strokes


def pen(view, kind, pixel, pressure, tip=QPointingDevice.PointerType.Pen):
    device = QPointingDevice(
        "pen", 1, QInputDevice.DeviceType.Stylus, tip, QInputDevice.Capability.Pressure, 1, 1
    )
    at = QPointF(pixel)
    event = QTabletEvent(
        kind, device, at, view.viewport().mapToGlobal(at), pressure, 0, 0, 0, 0, 0,
        Qt.KeyboardModifier.NoModifier, LEFT, LEFT,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)
    return event


def test_a_pen_pressed_harder_paints_wider(view, marking, at):
    marking.tool.take("brush")
    marking.tool.set_radius(20)
    assert pen(view, QEvent.Type.TabletPress, at(*WAY[0]), 0.1).isAccepted()
    pen(view, QEvent.Type.TabletMove, at(*WAY[1]), 0.1)
    pen(view, QEvent.Type.TabletMove, at(*WAY[2]), 0.9)
    pen(view, QEvent.Type.TabletMove, at(*WAY[3]), 0.9)
    pen(view, QEvent.Type.TabletRelease, at(*WAY[3]), 0.0)
    thin, thick = marking.pain.strokes
    assert thin.radius_mm < 20 < thick.radius_mm
    assert thin.points_mm[-1] == thick.points_mm[0]
    marking.undo()
    assert marking.pain.is_empty


def test_the_other_end_of_a_pen_erases(view, marking, at):
    marking.tool.take("brush")
    drag(view, at)
    before = extent(marking.pain)
    rubber = QPointingDevice.PointerType.Eraser
    for kind, place in ((QEvent.Type.TabletPress, WAY[1]), (QEvent.Type.TabletMove, WAY[2])):
        pen(view, kind, at(*place), 0.5, rubber)
    pen(view, QEvent.Type.TabletRelease, at(*WAY[2]), 0.0, rubber)
    assert extent(marking.pain) < before


def test_a_pen_without_a_brush_is_left_to_be_a_mouse(view, marking, at):
    assert not pen(view, QEvent.Type.TabletPress, at(*WAY[0]), 0.5).isAccepted()


@pytest.fixture(scope="module")
def screen_device():
    return QTest.createTouchDevice()


def test_one_finger_paints(view, marking, at, screen_device):
    marking.tool.take("brush")
    finger = view.viewport()
    QTest.touchEvent(finger, screen_device).press(0, at(*WAY[0]), finger).commit()
    for place in WAY[1:]:
        QTest.touchEvent(finger, screen_device).move(0, at(*place), finger).commit()
    QTest.touchEvent(finger, screen_device).release(0, at(*WAY[-1]), finger).commit()
    [stroke] = marking.pain.strokes
    assert stroke.points_mm[-1] == pytest.approx(WAY[-1], abs=2)


def test_one_finger_taps_an_area(view, marking, at, screen_device):
    finger = view.viewport()
    QTest.touchEvent(finger, screen_device).press(0, at(-95, 930), finger).commit()
    QTest.touchEvent(finger, screen_device).release(0, at(-95, 930), finger).commit()
    assert list(marking.pain.regions) == ["buttock_mid.left"]


def test_two_fingers_zoom_and_the_first_one_paints_nothing(view, marking, at, screen_device):
    marking.tool.take("brush")
    finger, before = view.viewport(), view.camera
    middle = at(-60, 930)
    apart = QPoint(40, 0)
    QTest.touchEvent(finger, screen_device).press(0, middle - apart, finger).commit()
    touch = QTest.touchEvent(finger, screen_device)
    touch.move(0, middle - apart, finger).press(1, middle + apart, finger).commit()
    touch = QTest.touchEvent(finger, screen_device)
    touch.move(0, middle - 2 * apart, finger).move(1, middle + 2 * apart, finger).commit()
    touch = QTest.touchEvent(finger, screen_device)
    touch.release(0, middle - 2 * apart, finger).release(1, middle + 2 * apart, finger).commit()
    assert view.camera.px_per_mm == pytest.approx(2 * before.px_per_mm)
    assert marking.pain.is_empty


def test_the_laser_points_and_does_nothing_else(qtbot, view, state, at):
    state.tool.take("laser")
    with qtbot.waitSignal(state.laser_changed):
        move(view, at(-60, 930), Qt.MouseButton.NoButton)
    assert state.laser == pytest.approx((-60, 930), abs=2)
    lit = view.grab().toImage()
    qtbot.mouseClick(view.viewport(), LEFT, pos=at(-60, 930))
    assert state.selection is None
    state.point_out(None)
    assert view.grab().toImage() != lit
    move(view, at(-60, 930), Qt.MouseButton.NoButton)
    QApplication.sendEvent(view.viewport(), QEvent(QEvent.Type.Leave))
    assert state.laser is None
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert state.tool.kind == "area"


def test_a_canvas_that_does_not_listen_takes_nothing(qtbot, state, at, view):
    other = BodyView(state, listens=False)
    qtbot.addWidget(other)
    other.resize(view.size())
    other.show()
    qtbot.waitExposed(other)
    state.set_mode("symptoms")
    other.finish_loading()
    qtbot.mouseClick(other.viewport(), LEFT, pos=at(-95, 930))
    state.tool.take("brush")
    drag(other, at)
    camera = other.camera
    QTest.keyClick(other, Qt.Key.Key_Plus)
    assert state.pain.is_empty
    assert other.camera == camera
    assert other.focusPolicy() == Qt.FocusPolicy.NoFocus
    other.stop()


def test_the_camera_says_when_it_moved(qtbot, view):
    with qtbot.waitSignal(view.camera_changed) as told:
        view.zoom_in()
    assert told.args == [view.camera]
    with qtbot.waitSignal(view.camera_changed):
        view.state.turn(1)
