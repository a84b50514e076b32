"""A large canvas on the move is painted with fewer pixels, shows the same, and is sharp at rest."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter

from glutemap.body.frame import Layer, Side
from glutemap.ui.canvas import coarse
from glutemap.ui.canvas.camera import Camera
from glutemap.ui.canvas.coarse import every_other, is_large

LARGE = QSizeF(1300, 1000)  # at two device pixels each


def pixels_of(image):
    rows = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.bytesPerLine() // 4)
    return rows[:, : image.width()].copy()


@given(st.integers(1, 150), st.integers(1, 150))
def test_every_other_pixel_is_kept(width, height):
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    rows = np.frombuffer(image.bits(), np.uint32).reshape(height, image.bytesPerLine() // 4)
    rows[:, :width] = np.arange(width * height, dtype=np.uint32).reshape(height, width)
    assert np.array_equal(pixels_of(every_other(image)), pixels_of(image)[::2, ::2])


@pytest.fixture
def large(view, state):
    """A look at the body, of which all is made, on a large canvas."""
    state.select("gluteus_medius", Side.LEFT)
    view.finish_loading()
    camera = Camera.fitted(LARGE, view.camera.box_mm).zoomed(2.0, QPointF(650, 500))
    order = view.painter.ask_ahead(view.spec, camera.frame(2.0))
    view.painter.take(order.make(), view.spec)
    return camera


def painted(view, camera, *, quick, ground="magenta"):
    frame = camera.frame(2.0)
    image = QImage(frame.device_bounds().size(), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(2.0)
    image.fill(QColor(ground))
    painter = QPainter(image)
    view.painter.paint(painter, view.spec, frame, quick=quick)
    painter.end()
    return image


def colours_of(image):
    return np.frombuffer(image.constBits(), np.uint8).astype(int)


@pytest.mark.parametrize("factor", [1.25, 0.8])
@pytest.mark.parametrize("layer", [Layer.SKIN, Layer.SUPERFICIAL])
def test_on_the_move_it_looks_like_the_body_at_rest(view, state, large, factor, layer):
    state.set_layer(layer)
    view.finish_loading()
    order = view.painter.ask_ahead(view.spec, large.frame(2.0))
    view.painter.take(order.make(), view.spec)
    moved = large.zoomed(factor, QPointF(600, 450))
    assert is_large(moved.frame(2.0))
    quick = painted(view, moved, quick=True)
    made = view.painter.ask_ahead(view.spec, moved.frame(2.0)).make()
    view.painter.take(made, view.spec)
    best = painted(view, moved, quick=False)
    assert np.abs(colours_of(quick) - colours_of(best)).mean() < 4
    assert not np.array_equal(colours_of(quick), colours_of(best))


def test_nothing_that_was_there_before_shines_through(view, large):
    moved = large.zoomed(0.8, QPointF(600, 450))
    on_magenta = painted(view, moved, quick=True)
    on_green = painted(view, moved, quick=True, ground="green")
    assert np.array_equal(colours_of(on_magenta), colours_of(on_green))


@pytest.mark.parametrize("rows", [77, 999])
def test_bands_meet_without_a_seam(view, large, monkeypatch, rows):
    moved = large.zoomed(0.8, QPointF(600, 450))
    monkeypatch.setattr(coarse, "SHOWN_BAND", 5000)
    in_one_go = painted(view, moved, quick=True)
    view.painter._coarse = coarse.Coarse()
    monkeypatch.setattr(coarse, "SHOWN_BAND", rows)
    assert np.array_equal(colours_of(painted(view, moved, quick=True)), colours_of(in_one_go))


def test_nothing_is_made_for_a_body_that_moves_on(view, large):
    painted(view, large.zoomed(1.2, QPointF(600, 450)), quick=True)
    assert view.painter.order is None
    painted(view, large.zoomed(1.2, QPointF(600, 450)), quick=False)
    assert view.painter.order is not None  # it has come to rest
    painted(view, large.zoomed(1.9, QPointF(600, 450)), quick=True)
    assert view.painter.order is not None  # too far from what is there
