from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QThreadPool
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtWidgets import QApplication

from glutemap.body.frame import BodyType, Layer, Side, View, direction_at
from glutemap.ui.state import PickedLandmark, Selection

BUTTOCK_MM = (-95, 930)  # the client's left from behind; the client's right is the mirror image


def click(qtbot, view, pixel):
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=pixel)


def only_region(state):
    (region,) = state.pain.regions
    return region


def send_wheel(view, pixel, *, pixels=0, angle=0):
    event = QWheelEvent(
        QPointF(pixel),
        view.viewport().mapToGlobal(QPointF(pixel)),
        QPoint(0, pixels),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # not inverted
    )
    QApplication.sendEvent(view.viewport(), event)


def test_a_click_marks_the_region_of_the_side_clicked(qtbot, view, state, at):
    state.set_mode("symptoms")
    click(qtbot, view, at(*BUTTOCK_MM))
    assert only_region(state).startswith("buttock_")
    assert only_region(state).endswith(".left")
    click(qtbot, view, at(*BUTTOCK_MM))
    assert not state.pain.regions


@pytest.mark.parametrize(
    ("turned", "x_mm", "side"),
    [
        (View.POSTERIOR, 95, "right"),
        (View.ANTERIOR, -95, "right"),
        (View.ANTERIOR, 95, "left"),
        (View.RIGHT, 20, "right"),
        (View.POSTERIOR_RIGHT, 60, "right"),
        (View.ANTERIOR_RIGHT, -60, "right"),
        (View.LEFT, 0, "left"),
    ],
)
def test_a_click_is_sided_in_every_view(qtbot, view, state, at, turned, x_mm, side):
    state.set_mode("symptoms")
    state.set_view(turned)
    click(qtbot, view, at(x_mm, 700))
    assert only_region(state).startswith("thigh_")
    assert only_region(state).endswith(f".{side}")


def test_a_click_off_the_body_marks_nothing(qtbot, view, state):
    state.set_mode("symptoms")
    click(qtbot, view, QPoint(20, 400))
    assert not state.pain.regions


def test_undo_and_redo_of_clicked_marks(qtbot, view, state, at):
    state.set_mode("symptoms")
    for place in ((-95, 930), (95, 930), (0, 1000)):
        click(qtbot, view, at(*place))
    marked = dict(state.pain.regions)
    assert len(marked) == 3
    for _ in range(3):
        state.undo()
    assert not state.pain.regions
    for _ in range(3):
        state.redo()
    assert dict(state.pain.regions) == marked


def test_marks_survive_every_change_of_the_picture(qtbot, view, state, at):
    state.set_mode("symptoms")
    click(qtbot, view, at(*BUTTOCK_MM))
    marked = dict(state.pain.regions)
    for turned in View:
        state.set_view(turned)
        view.grab()
    for layer in Layer:
        state.set_layer(layer)
        view.grab()
    for body in BodyType:
        state.set_body(body)
        view.grab()
    state.set_mode("explore")
    view.grab()
    assert dict(state.pain.regions) == marked


def test_a_click_picks_the_muscle_under_the_skin(qtbot, view, state, at):
    click(qtbot, view, at(*BUTTOCK_MM))
    assert state.selection == Selection("gluteus_maximus", Side.LEFT)
    click(qtbot, view, at(-BUTTOCK_MM[0], BUTTOCK_MM[1]))
    assert state.selection == Selection("gluteus_maximus", Side.RIGHT)
    click(qtbot, view, QPoint(20, 400))
    assert state.selection is None


def test_a_click_on_a_trigger_point_picks_it_and_a_second_gives_the_whole_muscle(qtbot, view, state):
    state.select("gluteus_medius", Side.LEFT)
    mark = next(mark for mark in view.painter.points(view.spec) if mark.facing)
    pixel = view.camera.to_px(QPointF(mark.x_mm, mark.y_mm)).toPoint()
    click(qtbot, view, pixel)
    assert state.selection == Selection("gluteus_medius", Side.LEFT, mark.id)
    QApplication.processEvents()
    click(qtbot, view, pixel)
    assert state.selection == Selection("gluteus_medius", Side.LEFT)


def test_the_candidate_picked_keeps_the_pain(qtbot, view, state, at):
    state.set_mode("symptoms")
    click(qtbot, view, at(*BUTTOCK_MM))
    state.select("gluteus_medius", Side.LEFT)
    click(qtbot, view, at(0, 1000))
    assert len(state.pain.regions) == 2
    assert state.selection is not None


def test_a_drag_pans_and_does_not_click(qtbot, view, state, at):
    state.set_mode("symptoms")
    view.zoom(3)
    port = view.viewport()
    start, before = QPoint(350, 400), view.camera
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(port, start + QPoint(30, 40))
    qtbot.mouseMove(port, start + QPoint(60, 80))
    qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=start + QPoint(60, 80))
    assert not state.pain.regions
    moved = view.camera.to_px(before.to_mm(QPointF(start)))
    assert (moved - QPointF(start + QPoint(60, 80))).manhattanLength() < 1


def test_a_shaky_click_is_a_click(qtbot, view, state, at):
    state.set_mode("symptoms")
    port, start = view.viewport(), at(*BUTTOCK_MM)
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(port, start + QPoint(2, 1))
    qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=start + QPoint(2, 1))
    assert len(state.pain.regions) == 1


@pytest.mark.parametrize("delta", [{"angle": 240}, {"pixels": 60}])
def test_the_wheel_zooms_at_the_pointer(view, at, delta):
    pixel = at(-95, 930)
    before, scale = view.camera.to_mm(QPointF(pixel)), view.camera.px_per_mm
    send_wheel(view, pixel, **delta)
    after = view.camera.to_mm(QPointF(pixel))
    assert view.camera.px_per_mm > scale * 1.1
    assert (after - before).manhattanLength() < 1e-6


def test_a_pinch_zooms_at_its_place(view, at):
    pixel = QPointF(at(95, 930))
    before, scale = view.camera.to_mm(pixel), view.camera.px_per_mm
    pinch = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture,
        QPointingDevice.primaryPointingDevice(),
        2,
        pixel,
        pixel,
        view.viewport().mapToGlobal(pixel),
        0.5,
        QPointF(),
    )
    QApplication.sendEvent(view.viewport(), pinch)
    assert view.camera.px_per_mm == pytest.approx(1.5 * scale)
    assert (view.camera.to_mm(pixel) - before).manhattanLength() < 1e-6


def test_a_double_click_fits_and_leaves_no_mark(qtbot, view, state, at):
    state.set_mode("symptoms")
    view.zoom(3)
    pixel = QPoint(350, 400)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=pixel)
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=pixel)
    assert view.camera.is_fitted
    assert not state.pain.regions


def test_arrow_keys_turn_through_all_eight_views(qtbot, view, state):
    seen = []
    for _ in range(8):
        qtbot.keyClick(view, Qt.Key.Key_Right)
        seen.append(state.view)
    assert len(set(seen)) == 8
    assert state.view is View.POSTERIOR
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert state.view is View.POSTERIOR_RIGHT


def test_plus_minus_and_zero_zoom(qtbot, view):
    scale = view.camera.px_per_mm
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert view.camera.px_per_mm > scale
    qtbot.keyClick(view, Qt.Key.Key_Minus)
    qtbot.keyClick(view, Qt.Key.Key_0)
    assert view.camera.is_fitted


def test_turning_keeps_the_spot_that_is_looked_at(view, state):
    view.zoom(4, QPointF(view.camera.to_px(QPointF(-95, 930))))
    height = view.camera.y_mm
    state.set_view(View.POSTERIOR_LEFT)
    assert view.camera.y_mm == pytest.approx(height)
    assert -80 < view.camera.x_mm < 80  # the left buttock comes to the middle of the body


def test_hovering_names_what_is_there(qtbot, view, state, at):
    view.finish_loading()
    qtbot.mouseMove(view.viewport(), at(*BUTTOCK_MM))
    assert state.hover.endswith(", left; over gluteus maximus")
    qtbot.mouseMove(view.viewport(), QPoint(10, 400))
    assert state.hover == ""


def test_hovering_outlines_the_region_while_marking_and_the_muscle_while_exploring(qtbot, view, state, at):
    qtbot.mouseMove(view.viewport(), at(*BUTTOCK_MM))
    assert view.spec.hovered_structure
    assert not view.spec.hovered_region
    state.set_mode("symptoms")
    qtbot.mouseMove(view.viewport(), at(*BUTTOCK_MM) + QPoint(1, 0))
    assert view.spec.hovered_region.endswith(".left")
    assert not view.spec.hovered_structure


def test_a_full_circle_of_turns_ends_where_it_began(view, state):
    view.set_camera(replace(view.camera, px_per_mm=2.0, x_mm=-90.0, y_mm=980.0))
    before = view.camera
    seen = []
    for _ in View:
        state.turn(1)
        seen.append(view.camera.x_mm)
    assert view.camera.x_mm == pytest.approx(before.x_mm, abs=10)  # the nearest vertex of the skin
    assert view.camera.y_mm == before.y_mm
    assert max(seen) - min(seen) > 100
    state.turn(-4)
    assert view.camera.x_mm == pytest.approx(90, abs=10)


def test_nothing_works_on_in_the_background_once_the_canvas_is_closed(qtbot, view):
    view.grab()
    pools = view.findChildren(QThreadPool)
    assert pools
    view.close()
    assert [pool.activeThreadCount() for pool in pools] == [0] * len(pools)


def test_a_step_passes_the_frames_between(qtbot, view, state):
    view.set_motion(True)
    view.finish_loading()
    faced = []
    view.turntable.faced.connect(faced.append)
    state.turn(1)
    qtbot.waitUntil(lambda: view.spec.view is View.POSTERIOR_LEFT, timeout=30_000)
    assert [direction.degrees for direction in faced] == [15, 30, 45]


def test_without_motion_a_step_shows_the_view_at_once(view, state):
    view.finish_loading()
    state.turn(1)
    assert view.spec.view is View.POSTERIOR_LEFT


def test_dragging_the_whole_body_turns_it(qtbot, view, state):
    state.select("gluteus_medius", Side.LEFT)
    view.grab()
    port, start, faced = view.viewport(), QPoint(350, 400), []
    view.turntable.faced.connect(faced.append)
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    for x in range(10, 221, 10):
        qtbot.mouseMove(port, start + QPoint(x, 0))
        view.grab()
    assert state.view is View.POSTERIOR  # the others hear of it when it rests
    assert view.spec.view == direction_at(105)
    qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=start + QPoint(220, 0))
    assert state.view is view.spec.view is View.LEFT
    assert {direction.degrees for direction in faced} == {0, 15, 30, 45, 60, 75, 90, 105}
    assert state.selection is not None  # it was no click


def test_a_little_turn_goes_back(qtbot, view, state):
    port, start = view.viewport(), QPoint(350, 400)
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(port, start - QPoint(30, 0))
    assert view.spec.view == direction_at(-15)
    qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=start - QPoint(30, 0))
    assert view.spec.view is state.view is View.POSTERIOR


@pytest.mark.parametrize(
    ("button", "modifier"),
    [
        (Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier),
        (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier),
    ],
)
def test_a_close_look_turns_too(qtbot, view, state, button, modifier):
    view.zoom(4, QPointF(350, 400))
    height, port, start = view.camera.y_mm, view.viewport(), QPoint(350, 400)
    qtbot.mousePress(port, button, modifier, pos=start)
    qtbot.mouseMove(port, start + QPoint(100, 0))
    view.grab()
    qtbot.mouseRelease(port, button, modifier, pos=start + QPoint(100, 0))
    assert state.view is View.POSTERIOR_LEFT
    assert view.camera.y_mm == height


def test_what_a_turn_shows_is_painted_on_the_skin(view, state):
    state.select("gluteus_medius", Side.LEFT)
    view.turntable.faced.emit(direction_at(30))
    view.painter.make_ready(view.spec)
    with_marks = view.grab().toImage()
    state.clear_selection()
    assert view.spec.view == direction_at(30)
    assert view.grab().toImage() != with_marks


def test_a_change_fades_over_and_ends(qtbot, view, state):
    view.set_motion(True)
    view.grab()
    state.select("iliacus", Side.RIGHT)
    view.grab()
    assert view.painter.is_fading
    view.set_motion(False)
    state.turn(1)
    qtbot.waitUntil(lambda: not view.painter.is_fading, timeout=30_000)


def test_a_zoom_stretches_what_is_there_and_is_painted_at_its_best_afterwards(qtbot, view, state):
    state.select("gluteus_medius", Side.LEFT)
    view.finish_loading()
    view.grab()
    before = view.camera.px_per_mm
    view.zoom(1.5)
    view.zoom(1.5)
    stretched = view.grab().toImage()
    assert view.painter._base.frame.px_per_mm == before < view.camera.px_per_mm
    qtbot.waitUntil(lambda: view.painter._base.frame.px_per_mm == view.camera.px_per_mm)
    best = view.grab().toImage()
    apart = [
        abs(stretched.pixelColor(x, y).red() - best.pixelColor(x, y).red())
        for x in range(20, 680, 40)
        for y in range(60, 780, 40)
    ]
    assert sum(apart) / len(apart) < 4


def test_landmarks_are_shown_named_and_picked(qtbot, view, state):
    assert not view.painter.landmarks(view.spec)
    bare = view.grab().toImage()
    state.show_landmarks(True)
    view.painter.make_ready(view.spec)
    pins = {(pin.id, pin.side): pin for pin in view.painter.landmarks(view.spec)}
    assert ("PSIS", Side.LEFT) in pins
    assert ("PSIS", Side.RIGHT) in pins
    assert ("navel", Side.MIDLINE) not in pins
    assert not any(name == "ASIS" for name, _ in pins)  # on the other side of the body
    assert view.grab().toImage() != bare
    pin = pins["PSIS", Side.LEFT]
    pixel = view.camera.to_px(QPointF(pin.x_mm, pin.y_mm)).toPoint()
    qtbot.mouseMove(view.viewport(), pixel)
    assert state.hover == "Posterior superior iliac spine (PSIS), left"
    click(qtbot, view, pixel)
    assert state.landmark == PickedLandmark("PSIS", Side.LEFT)
    assert state.selection is None
    state.show_landmarks(False)
    assert state.landmark is None
    assert view.grab().toImage() == bare


@pytest.mark.parametrize("direction", View)
def test_every_landmark_that_faces_a_view_lies_on_the_body(view, state, direction):
    state.show_landmarks(True)
    state.set_view(direction)
    view.painter.make_ready(view.spec)
    pins = view.painter.landmarks(view.spec)
    assert len(pins) >= 8
    for pin in pins:
        assert view.pointer.hit_at(view.camera.to_px(QPointF(pin.x_mm, pin.y_mm))).region, pin
