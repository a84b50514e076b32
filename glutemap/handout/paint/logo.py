"""A practice's logo: a picture from anywhere, so it is checked, made small and kept as a plain PNG."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter, QPainter

from glutemap.handout.svg_check import SvgRefusedError, check_svg
from glutemap.language import later, tr

if TYPE_CHECKING:
    from pathlib import Path

MOST_BYTES = 5_000_000
MOST_PIXELS = 20_000_000  # some 150 MB while it is made small
_DEEP_BITS = (16, 64)  # of a pixel with 16 bits for each colour, which takes twice the room
MOST_SHAPE = 20.0  # width over height, or the other way round
LONGEST_PX = 1000  # of what is kept: 300 dpi of the room on the page and some more
_KINDS = {b"\x89PNG\r\n\x1a\n": b"png", b"\xff\xd8\xff": b"jpeg"}
ADVICE = later("a PNG or JPEG of the logo will do")


class LogoError(ValueError):
    """The picture cannot be a logo; one plain line says why and what to do."""


def read_logo(path: Path) -> bytes:
    """The logo as a small PNG. Raises LogoError, OSError when the file cannot be read."""
    with path.open("rb") as file:
        data = file.read(MOST_BYTES + 1)
    try:
        return logo_of(data)
    except LogoError as fault:
        raise LogoError(f"{path.name}: {fault}") from None


def logo_of(data: bytes) -> bytes:
    """The logo in these bytes of a PNG, JPEG or SVG, as a small PNG. Raises LogoError."""
    if len(data) > MOST_BYTES:
        most = MOST_BYTES // 1_000_000
        raise LogoError(tr("larger than {most} MB; a smaller picture is sharp enough", most=most))
    kind = next((kind for start, kind in _KINDS.items() if data.startswith(start)), b"")
    image = _picture(data, kind) if kind else _drawing(data)
    if max(image.width(), image.height()) > LONGEST_PX:
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        image = image.scaled(QSize(LONGEST_PX, LONGEST_PX), keep, smooth)
    return _png(image)


def _check_size(size: QSize, most: int = MOST_PIXELS) -> None:
    width, height = size.width(), size.height()
    if width <= 0 or height <= 0:
        raise LogoError(tr("damaged, or not a picture; {advice}", advice=tr(ADVICE)))
    if width * height > most:
        said = tr(
            "{width} x {height} pixels are too many; a smaller picture is sharp enough",
            width=width,
            height=height,
        )
        raise LogoError(said)
    if not 1 / MOST_SHAPE <= width / height <= MOST_SHAPE:
        raise LogoError(tr("{width} x {height} is too narrow for a logo", width=width, height=height))


def _picture(data: bytes, kind: bytes) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind))
    reader.setAutoTransform(True)  # as the camera was held
    size = reader.size()
    _check_size(size)  # first of all: Qt's reader may crash when it is asked more about a damaged head
    if QImage.toPixelFormat(reader.imageFormat()).bitsPerPixel() in _DEEP_BITS:
        _check_size(size, MOST_PIXELS // 2)
    image = reader.read()
    if image.isNull():
        why = reader.errorString()
        raise LogoError(tr("damaged ({why}); {advice}", why=why, advice=tr(ADVICE)))
    return image


def _drawing(data: bytes) -> QImage:
    from PySide6.QtSvg import QSvgRenderer

    if b"<svg" not in data[:100_000]:
        raise LogoError(tr("neither a PNG, a JPEG nor an SVG; {advice}", advice=tr(ADVICE)))
    try:
        check_svg(data)
    except SvgRefusedError as fault:
        said = tr("this SVG cannot be used: {why}; {advice}", why=fault, advice=tr(ADVICE))
        raise LogoError(said) from None
    renderer = QSvgRenderer(QByteArray(data))
    box = renderer.viewBoxF()
    if not renderer.isValid() or box.isEmpty():
        raise LogoError(tr("this SVG cannot be drawn; {advice}", advice=tr(ADVICE)))
    scale = LONGEST_PX / max(box.width(), box.height())
    size = QSize(max(round(box.width() * scale), 1), max(round(box.height() * scale), 1))
    _check_size(size)
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    try:
        renderer.render(painter, QRectF(0, 0, size.width(), size.height()))
    finally:
        painter.end()
    return image


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # Written anew: nothing of what else was in the file (places, notes, colour tables) goes along.
    plain = image.convertToFormat(QImage.Format.Format_ARGB32)
    for key in plain.textKeys():
        plain.setText(key, "")
    QImageWriter(buffer, QByteArray(b"png")).write(plain)
    return bytes(buffer.data().data())
