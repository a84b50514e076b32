"""What surrounds the body: the ground behind it and the words above it, painted once and kept as images."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QRadialGradient, QRegion

from glutemap.ui.canvas.colours import faint
from glutemap.ui.canvas.frame import rects
from glutemap.ui.canvas.kept import Kept
from glutemap.ui.text_size import factor

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtCore import QRect

    from glutemap.ui.canvas.colours import CanvasColours
    from glutemap.ui.canvas.frame import Frame
    from glutemap.ui.canvas.words import ViewWords

WORDS_MARGIN_PX = 16.0
WORDS_TOP_PX = 8
WORDS_PX = 14
PLATE_PX = 14  # how much higher than its words a plate is


class Surroundings:
    """Ground and words of one canvas. A glow over a large screen takes as long as all of the body."""

    def __init__(self) -> None:
        self._ground, self._coarse_ground = Kept(1), Kept(1)
        self._words = Kept(8)

    def ground(self, colours: CanvasColours, frame: Frame) -> QImage:
        """The ground of the whole canvas, in device pixels."""
        key = (frame.width, frame.height, frame.dpr, colours)
        return self._ground.get(key, lambda: _ground(colours, frame))

    def coarse_ground(self, colours: CanvasColours, frame: Frame, coarse: Frame) -> QImage:
        """The same with the pixels of a coarser frame, at once: a glow takes longer than a frame."""
        key = (frame.width, frame.height, coarse.dpr, colours)
        size = coarse.device_bounds().size()
        return self._coarse_ground.get(key, lambda: self.ground(colours, frame).scaled(size))

    def paint_ground(
        self, painter: QPainter, colours: CanvasColours, frame: Frame, hidden: Sequence[QRect] = ()
    ) -> None:
        """The ground of the whole canvas but for what is ``hidden``, in device pixels."""
        lay_ground(painter, self.ground(colours, frame), frame, hidden)

    def paint_words(self, painter: QPainter, words: ViewWords, colours: CanvasColours, frame: Frame) -> None:
        """The sides of the body at the sides of the picture, and the view's name between them."""

        def make() -> QImage:
            image = _blank(
                frame.width, words_height(frame), frame.dpr, QImage.Format.Format_ARGB32_Premultiplied
            )
            image.fill(Qt.GlobalColor.transparent)
            painter_of_words = QPainter(image)
            painter_of_words.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter_of_words.scale(frame.dpr, frame.dpr)
            painter_of_words.setFont(painter.font())
            _words(painter_of_words, words, colours, frame)
            painter_of_words.end()
            return image

        key = (words, frame.width, frame.dpr, colours, painter.font().toString(), factor())
        _paint(painter, self._words.get(key, make), frame.dpr)


def lay_ground(painter: QPainter, ground: QImage, frame: Frame, hidden: Sequence[QRect] = ()) -> None:
    """A ground, but for what is ``hidden``, in device pixels."""
    left = QRegion(frame.device_bounds())
    for rect in hidden:
        left -= rect
    _paint(painter, ground, frame.dpr, rects(left))


def words_height(frame: Frame) -> float:
    """How far down the words reach at most, in logical pixels: large ones take two lines."""
    return WORDS_TOP_PX + (1 if factor() == 1 else 2) * (_size(frame) + PLATE_PX) + 2


def is_below(words: ViewWords, frame: Frame, font: QFont) -> bool:
    """Whether the view is named under the sides of the body, as there is no room between them."""
    return factor() > 1 and not _fits(words, words.short, frame, font)


def _paint(painter: QPainter, image: QImage, dpr: float, parts: Iterable[QRect] | None = None) -> None:
    """Pixel by pixel: Qt would resample an image that has a density of its own, even to its own size."""
    painter.save()
    painter.scale(1 / dpr, 1 / dpr)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
    for part in [image.rect()] if parts is None else parts:
        painter.drawImage(part.topLeft(), image, part)
    painter.restore()


def _blank(width: float, height: float, dpr: float, kind: QImage.Format) -> QImage:
    size = QSizeF(width, height) * dpr
    return QImage(math.ceil(size.width()), math.ceil(size.height()), kind)


def _ground(colours: CanvasColours, frame: Frame) -> QImage:
    image = _blank(frame.width, frame.height, frame.dpr, QImage.Format.Format_RGB32)
    area = QRectF(0, 0, frame.width, frame.height)
    glow = QRadialGradient(area.center(), max(frame.width, frame.height) * 0.72)
    glow.setColorAt(0, QColor(colours.background))
    glow.setColorAt(1, QColor(colours.background_edge))
    painter = QPainter(image)
    painter.scale(frame.dpr, frame.dpr)
    painter.fillRect(area.adjusted(0, 0, 1, 1), glow)
    painter.end()
    return image


def _size(frame: Frame) -> int:
    """The size of the words in pixels: larger words want a wider canvas."""
    usual = WORDS_PX * min(max(frame.width / 520, 0.72), 1.0)
    return round(max(usual, min(WORDS_PX * factor(), WORDS_PX * frame.width / 300)))


def _words(painter: QPainter, words: ViewWords, colours: CanvasColours, frame: Frame) -> None:
    """The sides of the body at the sides of the picture, and the view's name between them."""
    size, font = _size(frame), painter.font()
    line = QRectF(WORDS_MARGIN_PX, WORDS_TOP_PX, frame.width - 2 * WORDS_MARGIN_PX, size + PLATE_PX)
    if is_below(words, frame, font):  # at the left, where it does not cover the head
        below = line.translated(0, line.height())
        _label(painter, words.short, below, Qt.AlignmentFlag.AlignLeft, size, colours, quiet=True)
    else:
        is_whole = factor() == 1 or _fits(words, words.title, frame, font)
        title = words.title if is_whole else words.short
        _label(painter, title, line, Qt.AlignmentFlag.AlignHCenter, size, colours, quiet=True)
    _label(painter, words.left, line, Qt.AlignmentFlag.AlignLeft, size, colours)
    _label(painter, words.right, line, Qt.AlignmentFlag.AlignRight, size, colours)


def _fits(words: ViewWords, title: str, frame: Frame, usual: QFont) -> bool:
    """Whether the sides and a name of the view stand clear of each other."""
    metrics = QFontMetricsF(_font(usual, _size(frame), quiet=False))
    side = max(metrics.horizontalAdvance(words.left), metrics.horizontalAdvance(words.right))
    room = frame.width - 2 * WORDS_MARGIN_PX
    return metrics.horizontalAdvance(title) + 2 * side + 4 * WORDS_MARGIN_PX <= room


def _font(usual: QFont, size: int, *, quiet: bool) -> QFont:
    font = QFont(usual)
    font.setPixelSize(size)
    font.setWeight(QFont.Weight.Normal if quiet else QFont.Weight.DemiBold)
    return font


def _plate(
    usual: QFont, text: str, line: QRectF, align: Qt.AlignmentFlag, size: int, *, quiet: bool
) -> QRectF:
    """Where words lie with the plate under them."""
    width = QFontMetricsF(_font(usual, size, quiet=quiet)).horizontalAdvance(text) + 16
    left = {
        Qt.AlignmentFlag.AlignLeft: line.left() - 8,
        Qt.AlignmentFlag.AlignRight: line.right() - width + 8,
        Qt.AlignmentFlag.AlignHCenter: line.center().x() - width / 2,
    }[align]
    return QRectF(left, line.top(), width, line.height())


def _label(
    painter: QPainter, text: str, line: QRectF, align: Qt.AlignmentFlag, size: int, colours: CanvasColours,
    *, quiet: bool = False,
) -> None:  # fmt: skip
    """Words on a plate of the ground's colour, so that they can be read over the body too."""
    plate = _plate(painter.font(), text, line, align, size, quiet=quiet)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(faint(colours.background, 0.82))
    painter.drawRoundedRect(plate, line.height() / 2, line.height() / 2)
    painter.setFont(_font(painter.font(), size, quiet=quiet))
    painter.setPen(QColor(colours.quiet_words) if quiet else QColor(colours.words))
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)
