from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QSizeF

from glutemap.ui.canvas.camera import MOST_PX_PER_MM, Camera

BOX = (-520.0, 0.0, 520.0, 1750.0)
SIZE = QSizeF(800, 900)


def test_a_fitted_camera_shows_the_whole_box():
    camera = Camera.fitted(SIZE, BOX)
    for corner in (QPointF(-520, 0), QPointF(520, 1750)):
        at = camera.to_px(corner)
        assert 0 <= at.x() <= 800
        assert 0 <= at.y() <= 900


def test_pixels_and_millimetres_are_inverse():
    camera = Camera.fitted(SIZE, BOX).zoomed(3, QPointF(100, 700))
    at = camera.to_px(camera.to_mm(QPointF(123, 456)))
    assert abs(at.x() - 123) < 1e-6
    assert abs(at.y() - 456) < 1e-6


@given(
    x=st.floats(200, 600),
    y=st.floats(200, 700),
    factor=st.floats(1.01, 4),
)
def test_what_is_under_the_pointer_stays_there_while_zooming_in(x, y, factor):
    pointer = QPointF(x, y)
    camera = Camera.fitted(SIZE, BOX)
    before = camera.to_mm(pointer)
    near = camera.zoomed(factor, pointer)
    after = near.to_mm(pointer)
    on_the_body = BOX[0] < near.x_mm < BOX[2] and BOX[1] < near.y_mm < BOX[3]
    if on_the_body:
        assert abs(before.x() - after.x()) < 1e-6
        assert abs(before.y() - after.y()) < 1e-6


def test_zooming_ends_at_the_whole_body_and_at_the_closest_look():
    camera = Camera.fitted(SIZE, BOX)
    assert camera.zoomed(0.1, QPointF(0, 0)) == camera
    assert camera.zoomed(1000, QPointF(400, 450)).px_per_mm == MOST_PX_PER_MM


def test_the_body_cannot_be_lost_by_panning():
    camera = Camera.fitted(SIZE, BOX).zoomed(4, QPointF(400, 450)).panned(1e6, -1e6)
    assert BOX[0] <= camera.x_mm <= BOX[2]
    assert BOX[1] <= camera.y_mm <= BOX[3]


def test_a_fitted_camera_stays_fitted_on_another_size_and_box():
    camera = Camera.fitted(SIZE, BOX).resized(QSizeF(300, 500))
    assert camera.is_fitted
    turned = camera.turned_to((-200.0, 0.0, 200.0, 1750.0), 0.0)
    assert turned.is_fitted


def test_a_near_camera_keeps_its_height_and_scale_when_turned():
    camera = Camera.fitted(SIZE, BOX).zoomed(4, QPointF(400, 300))
    turned = camera.turned_to((-200.0, 0.0, 200.0, 1750.0), 55.0)
    assert (turned.px_per_mm, turned.y_mm, turned.x_mm) == (camera.px_per_mm, camera.y_mm, 55.0)
