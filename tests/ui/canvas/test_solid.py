"""What the body is said to hide it hides: the ground left out under it is seen nowhere."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRect, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter

from glutemap.body.atlas import Size
from glutemap.body.frame import BodyType, Layer, Side, View
from glutemap.ui.canvas.base import BaseKey, make_base
from glutemap.ui.canvas.camera import Camera
from glutemap.ui.canvas.pictures import PictureKey, PictureStore, load_picture
from glutemap.ui.canvas.solid import find_solid, hidden_by, solid_boxes

BOX = (-100.0, 0.0, 100.0, 200.0)


def alpha_of(image):
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, 3 : 4 * image.width() : 4]


def test_boxes_lie_inside_what_is_opaque():
    image = QImage(200, 200, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.fillRect(QRect(20, 10, 100, 150), QColor("red"))
    painter.fillRect(QRect(140, 0, 20, 200), QColor("red"))  # too narrow
    painter.end()
    boxes = solid_boxes(image, BOX)
    assert boxes
    for x0, y0, x1, y1 in boxes:
        assert -80 < x0 < x1 < 20
        assert 40 < y0 < y1 < 190


def test_nothing_transparent_is_solid():
    image = QImage(200, 200, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(255, 0, 0, 254))
    assert solid_boxes(image, BOX) == ()


@pytest.mark.parametrize("layer", list(Layer))
@pytest.mark.parametrize("body", list(BodyType))
@pytest.mark.parametrize("view", [View.POSTERIOR, View.ANTERIOR_LEFT, View.RIGHT])
def test_a_body_made_at_any_scale_is_opaque_where_it_is_solid(qapp, view, body, layer):
    store, key = PictureStore(), BaseKey(view, layer, body)
    for size in Size:
        store.get(PictureKey.of_layer(view, layer, body, size))
    solid = find_solid(key, store)
    box = load_picture(PictureKey.of_layer(view, layer, body, Size.SMALL)).box_mm
    for zoom in (1.0, 2.0, 5.0):
        frame = Camera.fitted(QSizeF(900, 700), box).zoomed(zoom, QPointF(450, 300)).frame(2.0)
        base = make_base(key, frame, store, wait=True)
        alpha, at = alpha_of(base.picture), frame.offset_of(base.frame)
        for x0, y0, x1, y1 in solid:
            rect = frame.device_rect((x0, y0, x1, y1)).toAlignedRect().adjusted(1, 1, -1, -1)
            rect = rect.intersected(frame.device_bounds()).translated(-at)
            part = alpha[rect.top() : rect.bottom() + 1, rect.left() : rect.right() + 1]
            assert (part == 255).all()


def test_a_body_that_is_seen_through_hides_nothing(qapp):
    store = PictureStore()
    usual = BaseKey(View.POSTERIOR, Layer.DEEP, BodyType.FEMALE)
    store.get(PictureKey.of_layer(View.POSTERIOR, Layer.DEEP, BodyType.FEMALE, Size.SMALL))
    assert find_solid(usual, store)
    for key in (
        BaseKey(View.POSTERIOR, Layer.DEEP, BodyType.FEMALE, alone=(("gluteus_medius", Side.LEFT),)),
        BaseKey(View.POSTERIOR, Layer.DEEP, BodyType.FEMALE, through=True),
    ):
        assert find_solid(key, store) == ()


def painted_on(view, colour, *, quick):
    """What the canvas paints now on pixels of a colour."""
    frame = view.camera.frame(2.0)
    image = QImage(frame.device_bounds().size(), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(2.0)
    image.fill(QColor(colour))
    painter = QPainter(image)
    view.painter.paint(painter, view.spec, frame, quick=quick)
    painter.end()
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 4 * image.width()].copy()


@pytest.mark.parametrize("layer", [Layer.SKIN, Layer.SUPERFICIAL, Layer.BONE])
@pytest.mark.parametrize("quick", [False, True])
def test_nothing_that_was_there_before_shines_through(view, state, layer, quick, qtbot):
    state.set_layer(layer)
    view.finish_loading()
    view.viewport().repaint()
    qtbot.waitUntil(lambda: view.painter._base is not None and view.painter._base.key.layer is layer)
    for zoom in (1.0, 3.0, 1.5, 0.4):
        view.set_camera(view.camera.zoomed(zoom, QPointF(350, 350)))
        order = view.painter.ask_ahead(view.spec, view.camera.frame(2.0))
        view.painter.take(order.make(), view.spec)
        view.set_camera(view.camera.zoomed(1.1, QPointF(350, 350)))
        hidden = hidden_by(view.painter._base.solid, view.camera.frame(2.0))
        assert zoom != 3.0 or layer is Layer.BONE or hidden
        np.testing.assert_array_equal(
            painted_on(view, "magenta", quick=quick), painted_on(view, "green", quick=quick)
        )
