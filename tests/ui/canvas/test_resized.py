"""A canvas that changes its size in the middle of a change: what stays for now lies where it belongs."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from glutemap.body.frame import Layer
from glutemap.body.painmap import PainMap
from glutemap.ui.canvas.live import LivePainter
from glutemap.ui.canvas.picture import BodyPainter, frame_for
from glutemap.ui.canvas.skin_grid import load_skin_grid
from glutemap.ui.canvas.spec import PictureSpec

pytestmark = pytest.mark.usefixtures("qapp")
BEFORE, AFTER = QRectF(0, 0, 300, 400), QRectF(0, 0, 300, 330)


def shown(painter, spec, canvas):
    """(H, W, 3) what a painter shows on a canvas."""
    image = QImage(canvas.size().toSize(), QImage.Format.Format_RGB32)
    onto = QPainter(image)
    painter.paint(onto, spec, frame_for(spec, canvas, 1.0))
    onto.end()
    return (
        np.frombuffer(image.constBits(), np.uint8)
        .reshape(image.height(), image.width(), 4)[:, :, :3]
        .astype(int)
    )


@pytest.fixture
def spec():
    spec = PictureSpec(mode="symptoms", pain=PainMap(regions={"calf_upper.left": 8.0}), words=False)
    load_skin_grid(spec.look)
    return spec


@pytest.fixture
def leaving(spec):
    """A painter whose body was asked for at another size, and for another layer."""
    painter = LivePainter()
    shown(painter, spec, BEFORE)
    painter.leave()
    painter.may_wait = True
    return painter


def test_what_stays_for_now_is_shown_at_the_size_of_the_canvas(spec, leaving):
    stays = shown(leaving, replace(spec, layer=Layer.SUPERFICIAL), AFTER)
    assert leaving.awaits
    ought, bare = (shown(BodyPainter(), some, AFTER) for some in (spec, replace(spec, pain=None)))
    empty = np.broadcast_to(ought[:1, :1], ought.shape)
    assert np.abs(stays - ought).mean() < 0.1 * np.abs(ought - empty).mean()
    marks = np.abs(ought - bare).max(2) > 60
    assert marks.sum() > 50
    assert np.abs(stays - ought)[marks].mean() < 0.4 * np.abs(ought - bare)[marks].mean()


def test_a_body_of_another_size_is_not_dissolved_from(spec, leaving):
    below = replace(spec, layer=Layer.SUPERFICIAL)
    for canvas, dissolves in ((BEFORE, True), (AFTER, False)):
        shown(leaving, below, canvas)
        assert (leaving.order.make().dissolve is not None) is dissolves
