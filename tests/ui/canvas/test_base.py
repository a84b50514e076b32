import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QSizeF
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from glutemap.body.atlas import Size, load_manifest
from glutemap.body.frame import BodyType, Layer, View
from glutemap.ui.canvas.base import Base, BaseKey
from glutemap.ui.canvas.camera import Camera
from glutemap.ui.canvas.pictures import PictureKey, PictureStore
from tests.examples import examples

ROUNDS = 40  # of painting and making, far more than any change takes


def made_for(view, frame):
    """A base as it would be made for a frame, without its pictures."""
    part = frame.part(frame.place_of(load_manifest().view(view).box_mm))
    nothing = QImage()
    return Base(BaseKey(view, Layer.SKIN, BodyType.FEMALE), part, nothing, nothing, coarse=False)


@examples(300)
@given(
    st.sampled_from(sorted(View)),
    st.integers(300, 4000),
    st.integers(300, 2200),
    st.lists(st.sampled_from([1.2, 1 / 1.2, 1.25, 1 / 1.25]), max_size=12),
    st.tuples(st.integers(-900, 900), st.integers(-900, 900)),
    st.sampled_from([1.0, 1.25, 1.5, 1.75, 2.0, 3.0]),
    st.sampled_from([0.0, 0.08, 0.25]),
)
def test_what_was_made_for_a_frame_shows_all_of_it(view, width, height, zooms, moved, dpr, margin):
    camera = Camera.fitted(QSizeF(width, height), load_manifest().view(view).box_mm)
    for factor in zooms:
        camera = camera.zoomed(factor, QPointF(width / 3, height / 2))
    frame = camera.panned(*moved).frame(dpr)
    if not frame.place_of(load_manifest().view(view).box_mm).isEmpty():
        assert made_for(view, frame.widened(margin)).shows_all_in(frame)


def test_what_was_made_for_another_place_does_not_show_all():
    box = load_manifest().view(View.POSTERIOR).box_mm
    near = Camera.fitted(QSizeF(800, 600), box).zoomed(4, QPointF(400, 300))
    assert made_for(View.POSTERIOR, near.frame(1.0)).shows_all_in(near.frame(1.0))
    assert not made_for(View.POSTERIOR, near.frame(1.0)).shows_all_in(near.panned(0, 3).frame(1.0))


@pytest.mark.parametrize("view", [view for view in View if view.is_stored])
def test_a_picture_is_empty_at_the_edges_of_its_box(view):
    for body in BodyType:
        found = PictureStore().get(PictureKey.of_layer(view, Layer.SKIN, body, Size.SMALL))
        image, box = found.image, load_manifest().view(view).box_mm
        assert found.box_mm == box
        right, bottom = image.width() - 1, image.height() - 1
        edge = [(x, y) for x in range(0, right + 1) for y in (0, 1, bottom - 1, bottom)]
        edge += [(x, y) for y in range(0, bottom + 1) for x in (0, 1, right - 1, right)]
        assert all(image.pixelColor(x, y).alpha() == 0 for x, y in edge)


def test_a_body_zoomed_in_and_out_again_comes_to_rest(view, qtbot):
    view.resize(1920, 1080)
    QApplication.processEvents()
    for factor in [1.2] * 10 + [1 / 1.2] * 10:
        view.zoom(factor)
        if factor > 1:
            view.finish_loading()
        QApplication.processEvents()
        view.finish_painting()
        QApplication.processEvents()
    qtbot.waitUntil(lambda: not view._zooms.isActive())  # until then it is stretched
    for _ in range(ROUNDS):
        view.finish_painting()
        QApplication.processEvents()
    view.viewport().repaint()
    assert view.camera.is_fitted
    assert view.painter.order is None
