"""Where a body hides all that is behind it: there the ground need not be painted.

On a large screen laying down the ground takes as long as laying down the body; looked at closely, the body
covers most of it.
"""

from __future__ import annotations

from math import ceil, floor, inf
from typing import TYPE_CHECKING

from glutemap.body.frame import Layer, View
from glutemap.ui.canvas.base import BaseKey, wanted_pictures

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import numpy as np
    from numpy.typing import NDArray
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QImage

    from glutemap.body.atlas import Box
    from glutemap.ui.canvas.frame import Frame
    from glutemap.ui.canvas.pictures import Picture, PictureStore

BAND_PX = 36  # height of a rectangle, in pixels of a small picture: 48 mm
LEAST_RUN_PX = 30  # its least width
EDGE_PX = 2  # from the edge inwards: a finer picture's edge may lie elsewhere by less than that
OPAQUE = 255
WORTH_PX = 60_000  # device pixels from which leaving a rectangle out saves more than it costs


def solid_boxes(image: QImage, box_mm: Box) -> tuple[Box, ...]:
    """Rectangles (x0, y0, x1, y1 in mm) in which a picture that covers a box is opaque, its edge left out.

    Safe in any thread.
    """
    opaque = _alpha(image) == OPAQUE
    x0, _, x1, y1 = box_mm
    mm = (x1 - x0) / image.width()
    return tuple(
        (x0 + left * mm, y1 - (top + BAND_PX) * mm, x0 + right * mm, y1 - top * mm)
        for top in range(EDGE_PX, image.height() - BAND_PX - EDGE_PX, BAND_PX)
        for left, right in _runs(opaque[top - EDGE_PX : top + BAND_PX + EDGE_PX].all(axis=0).tolist())
    )


def _alpha(image: QImage) -> NDArray[np.uint8]:
    import numpy as np

    rows = np.frombuffer(image.constBits(), dtype=np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, 3 : 4 * image.width() : 4]


def _is_solid(picture: Picture, box: Box) -> bool:
    """Whether a picture is opaque wherever it shows a box."""
    scale, (left, _, _, top), (x0, y0, x1, y1) = picture.px_per_mm, picture.box_mm, box
    rows = slice(max(floor(scale * (top - y1)), 0), max(ceil(scale * (top - y0)), 0))
    columns = slice(max(floor(scale * (x0 - left)), 0), max(ceil(scale * (x1 - left)), 0))
    return bool((_alpha(picture.image)[rows, columns] == OPAQUE).all())


def _runs(columns: list[bool]) -> Iterator[tuple[int, int]]:
    """The long runs of true columns, first and one past the last, without their ends."""
    start: int | None = None
    for at, is_true in enumerate([*columns, False]):
        if is_true and start is None:
            start = at
        elif not is_true and start is not None:
            left, right = start + EDGE_PX, at - EDGE_PX
            start = None
            if right - left >= LEAST_RUN_PX:
                yield left, right


def find_solid(key: BaseKey, store: PictureStore) -> tuple[Box, ...]:
    """Where a body is opaque (in mm): from its small picture, if that is in memory. Safe in any thread.

    Not where a finer picture has a speck that the small one has not; and nothing of a body that turns, which
    is seldom looked at closely, or through which bones are seen.
    """
    is_seen_through = key.alone or (key.through and key.layer is not Layer.BONE)
    if is_seen_through or not isinstance(key.view, View):
        return ()
    known = [store.peek(wanted) for wanted in wanted_pictures(key, inf) if wanted.layer is key.layer]
    finer = [picture for picture in known if picture is not None]
    for wanted in wanted_pictures(key, 0.0):
        small = store.peek(wanted) if wanted.layer is key.layer else None
        if small is not None:
            return tuple(box for box in small.solid if all(_is_solid(picture, box) for picture in finer))
    return ()


def hidden_by(solid: Sequence[Box], frame: Frame) -> list[QRect]:
    """The device pixels of a canvas that a body hides, in rectangles large enough to be worth it."""
    bounds, worth_mm2 = frame.device_bounds(), WORTH_PX / frame.device_px_per_mm**2
    large = [box for box in solid if (box[2] - box[0]) * (box[3] - box[1]) >= worth_mm2]
    rects = [frame.device_rect(box).toAlignedRect().adjusted(1, 1, -1, -1) & bounds for box in large]
    return [rect for rect in rects if rect.width() * rect.height() >= WORTH_PX]
