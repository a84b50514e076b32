"""Where in a picture there is anything: of the box in which a body lies it fills a third.

The rest need not be laid down, and on a large screen that is most of a frame.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QRegion

from glutemap.ui.canvas.frame import rects
from glutemap.ui.canvas.gate import gate

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import numpy as np
    from numpy.typing import NDArray
    from PySide6.QtGui import QImage, QPainter

BANDS = 40  # into which a picture is cut, from the top down
LEAST_BAND_PX = 24
LEAST_GAP_PX = 48  # between two rectangles beside each other

Parts = tuple[QRect, ...]


def parts_of(image: QImage) -> Parts:
    """Rectangles apart from each other that hold all that is not transparent in a premultiplied picture.

    Safe in any thread; not for the window's, as a large picture takes some milliseconds.
    """
    import numpy as np

    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.bytesPerLine() // 4)
    band = max(-(-image.height() // BANDS), LEAST_BAND_PX)
    return tuple(
        QRect(left, top, right - left, min(band, image.height() - top))
        for top, row in _bands(pixels[:, : image.width()], band)
        for left, right in _runs(row)
    )


def _bands(pixels: NDArray[np.uint32], band: int) -> Iterator[tuple[int, NDArray[np.uint32]]]:
    """The top of each band, and what each of its columns holds: 0 if nothing."""
    import numpy as np

    for top in range(0, len(pixels), band):
        gate.stand_aside()
        yield top, np.bitwise_or.reduce(pixels[top : top + band], axis=0)


def _runs(row: NDArray[np.uint32]) -> list[tuple[int, int]]:
    """The runs of columns that hold something, first and one past the last; those close together are one."""
    import numpy as np

    (at,) = row.nonzero()
    if not at.size:
        return []
    (ends,) = (np.diff(at) > LEAST_GAP_PX).nonzero()
    firsts, lasts = [at[0], *at[ends + 1]], [*at[ends], at[-1]]
    return [(int(first), int(last) + 1) for first, last in zip(firsts, lasts, strict=True)]


def joined(*pictures: tuple[QImage, QPoint, Parts | None], within: QRect) -> Parts:
    """What several pictures fill, each lying somewhere, in rectangles apart; all of one that is not known."""
    region = QRegion()
    for image, at, parts in pictures:
        for part in (image.rect(),) if parts is None else parts:
            region += part.translated(at)
    return tuple(rects(region.intersected(within)))


def lay(
    painter: QPainter, image: QImage, at: QPoint, parts: Iterable[QRect] | None, within: QRect | None = None
) -> None:
    """Draw the parts of an image, pixel by pixel, that lie in a rectangle; or all of it."""
    for part in (image.rect(),) if parts is None else parts:
        shown = part if within is None else part.intersected(within.translated(-at))
        if not shown.isEmpty():
            painter.drawImage(at + shown.topLeft(), image, shown)
