"""The committed pictures and shapes of the slim and heavy bodies: complete, and true to each other."""

import numpy as np
import pytest
from PySide6.QtGui import QImage, QImageReader

from glutemap.body.atlas import Size, load_manifest
from glutemap.body.frame import BodyType, Layer, Turn, View
from glutemap.body.raster import rasterised

BUILT = [body for body in BodyType if not body.is_usual]
STORED = [view for view in View if view.is_stored]
each_body = pytest.mark.parametrize("body", BUILT)


@each_body
def test_every_view_has_its_pictures_in_the_size_of_its_box(body):
    for view in STORED:
        info = load_manifest().view(view)
        for size, scale in ((Size.WHOLE, info.px_per_mm), (Size.DETAIL, 2 * info.px_per_mm)):
            x0, y0, x1, y1 = info.shown_by(size)
            shown = QImageReader(str(info.picture(Layer.SKIN, body, size))).size()
            assert (shown.width(), shown.height()) == (round((x1 - x0) * scale), round((y1 - y0) * scale))


@each_body
def test_every_frame_of_the_turntable_has_its_picture(body):
    for degrees in range(15, 180, 15):
        if degrees % 45:
            assert load_manifest().view(Turn(degrees)).picture(Layer.SKIN, body).is_file()


@each_body
@pytest.mark.parametrize("view", [View.POSTERIOR, View.LEFT, View.ANTERIOR_LEFT], ids=str)
def test_the_picture_shows_the_body_that_is_clicked_on(body, view):
    info = load_manifest().view(view)
    image = QImage(str(info.picture(Layer.SKIN, body))).convertToFormat(QImage.Format.Format_RGBA8888)
    flat = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    opacity = flat[:, 3 : 4 * image.width() : 4]
    triangle, _ = rasterised(info, body)
    row, column = np.nonzero(triangle >= 0)
    ratio = info.px_per_mm / info.raster_px_per_mm
    there = opacity[((row + 0.5) * ratio).astype(int), ((column + 0.5) * ratio).astype(int)] > 60
    assert there.mean() > 0.995
    seen = (opacity > 200).sum() / ratio**2
    assert abs(seen / len(row) - 1) < 0.02


@each_body
def test_there_is_no_hole_in_the_body_where_the_arm_fades(body):
    info = load_manifest().view(View.LEFT)
    image = QImage(str(info.picture(Layer.SKIN, body))).convertToFormat(QImage.Format.Format_RGBA8888)
    flat = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    trunk = flat[image.height() // 5 : image.height() // 2, 3 : 4 * image.width() : 4]
    for line in trunk:
        shown = np.flatnonzero(line > 128)
        assert line[shown[0] + 2 : shown[-1] - 1].min() > 240
