"""What is left out of a picture because nothing is there is nowhere missed."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, QRect
from PySide6.QtGui import QColor, QImage, QPainter

from glutemap.body.frame import Layer
from glutemap.ui.canvas.base import make_base
from glutemap.ui.canvas.filled import joined, lay, parts_of

SIZE = 300


def pixels_of(image):
    rows = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.bytesPerLine() // 4)
    return rows[:, : image.width()].copy()


def picture_of(spots):
    image = QImage(SIZE, SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    for number, (x, y, width, height) in enumerate(spots):
        painter.fillRect(QRect(x, y, width, height), QColor(10, 20, 30 + number, 1 + 50 * number))
    painter.end()
    return image


spots = st.lists(
    st.tuples(st.integers(0, SIZE), st.integers(0, SIZE), st.integers(0, 40), st.integers(0, 40)), max_size=5
)


@given(spots)
def test_the_parts_hold_all_that_is_in_a_picture_once(spots):
    image = picture_of(spots)
    pixels, count = pixels_of(image), np.zeros((SIZE, SIZE), int)
    for part in parts_of(image):
        assert image.rect().contains(part)
        count[part.top() : part.bottom() + 1, part.left() : part.right() + 1] += 1
    assert count.max(initial=0) <= 1
    assert (pixels[count == 0] == 0).all()


@given(spots, st.integers(-90, 90), st.integers(-90, 90))
def test_a_picture_laid_down_in_parts_is_the_picture(spots, x, y):
    image, at = picture_of(spots), QPoint(x, y)
    shown = []
    for parts in (None, parts_of(image)):
        ground = QImage(SIZE, SIZE, QImage.Format.Format_RGB32)
        ground.fill(QColor("white"))
        painter = QPainter(ground)
        lay(painter, image, at, parts, ground.rect())
        painter.end()
        shown.append(pixels_of(ground))
    assert np.array_equal(*shown)


def test_two_pictures_are_joined_where_they_lie_and_one_that_is_not_known_counts_whole():
    here = picture_of([(0, 0, 20, 20)])
    known = joined(
        (here, QPoint(5, 5), parts_of(here)),
        (here, QPoint(105, 5), parts_of(here)),
        within=QRect(0, 0, 200, 200),
    )
    assert any(part.contains(QPoint(6, 6)) for part in known)
    assert any(part.contains(QPoint(106, 6)) for part in known)
    assert not any(part.contains(QPoint(60, 6)) for part in known)
    assert joined((here, QPoint(5, 5), None), within=QRect(0, 0, 200, 200)) == (QRect(5, 5, 195, 195),)


def dissolved(view, order, share):
    """What the canvas paints of an order, so far dissolved, on pixels that nobody has painted."""
    frame, painter = order.shown, view.painter
    image = QImage(frame.device_bounds().size(), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(2.0)
    image.fill(QColor("magenta"))
    painter._dissolve, painter._arrived = order.make().dissolve, share
    onto = QPainter(image)
    painter._paint_dissolve(onto, view.spec, frame)
    onto.end()
    return pixels_of(image), len(painter._dissolve.parts)


@pytest.mark.parametrize("layer", [Layer.SUPERFICIAL, Layer.BONE])
@pytest.mark.parametrize("zoom", [1.0, 2.5])
def test_a_dissolve_in_parts_is_the_dissolve_of_all(view, state, layer, zoom, monkeypatch):
    view.set_camera(view.camera.zoomed(zoom, QPointF(350, 400)))
    view.finish_loading()
    left = (view.painter._base, view.painter._sheet)
    state.set_layer(layer)
    view.finish_loading()
    frame = view.camera.frame(2.0)
    before = make_base(left[0].key, frame, view.painter.store, wait=True)
    shown = {}
    for large in (False, True):
        monkeypatch.setattr("glutemap.ui.canvas.easel.is_large", lambda _frame, large=large: large)
        known = replace(before, parts=parts_of(before.picture)) if large else before
        order = replace(
            view.painter.ask_ahead(view.spec, frame),
            ground=view.painter._surroundings.ground(view.spec.ground, frame),
            left=(known, None),
        )
        shown[large], count = dissolved(view, order, 0.4)
        assert (count > 5) is large
    assert np.array_equal(shown[True], shown[False])
