"""A region that is marked is painted where it lies; the picture is the one painted from nothing."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from glutemap.body.frame import Side
from glutemap.body.pain import PainMap, Quality
from glutemap.ui.canvas.base import make_base
from glutemap.ui.canvas.picture import BodyPainter, frame_for
from glutemap.ui.canvas.spec import PictureSpec

STEPS = (
    {"low_back.left": 6.0},
    {"low_back.left": 6.0, "buttock_upper.left": 3.0},
    {"low_back.left": 9.0, "buttock_upper.left": 3.0, "hip_outer.right": 4.0},
    {"low_back.left": 9.0, "hip_outer.right": 4.0},
    {"hip_outer.right": 4.0},
)


def whole(sheet, base):
    """All of a sheet's canvas as numbers."""
    image = QImage(base.picture.size(), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    if sheet.image is not None:
        painter.drawImage(sheet.at, sheet.image)
    painter.end()
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4).astype(int)


@pytest.mark.parametrize("mode", ["symptoms", "explore"])
@pytest.mark.parametrize("dpr", [1.0, 2.0])
def test_marked_one_by_one_it_looks_as_if_marked_at_once(qapp, library, zones, mode, dpr):
    muscle = "gluteus_medius" if mode == "explore" else ""
    spec = PictureSpec(library=library, zones=zones, mode=mode, muscle=muscle, side=Side.LEFT)
    frame = frame_for(spec, QRectF(0, 0, 420, 520), dpr)
    painter = BodyPainter()
    painter.make_ready(spec)
    base = make_base(spec.base_key, frame, painter.store, wait=True)
    sheet = None
    for regions in STEPS:
        felt = {"low_back.left": Quality.BURNING} if regions.get("low_back.left") == 9.0 else {}
        spec = replace(spec, pain=PainMap(regions=regions, qualities=felt))
        grown = painter.marks.grown(sheet, spec, base) if sheet is not None else None
        anew = painter.marks.painted(spec, base)
        assert (grown is None) == (sheet is None)
        if grown is not None:
            assert grown.key == anew.key
            assert np.abs(whole(grown, base) - whole(anew, base)).max() <= 2
        sheet = grown or anew


def test_what_is_compared_with_a_pattern_is_painted_anew(qapp, library, zones):
    spec = PictureSpec(library=library, zones=zones, mode="symptoms", muscle="gluteus_medius")
    frame = frame_for(spec, QRectF(0, 0, 300, 400), 1.0)
    painter = BodyPainter()
    painter.make_ready(spec)
    base = make_base(spec.base_key, frame, painter.store, wait=True)
    before = replace(spec, pain=PainMap(regions={"low_back.left": 6.0}))
    after = replace(spec, pain=PainMap(regions={"low_back.left": 2.0}))
    assert painter.marks.grown(painter.marks.painted(before, base), after, base) is None
