"""The body itself: the pictures of the atlas, scaled once for the present zoom."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QImage, QPainter, QPainterPath, QTransform

from glutemap.body.atlas import load_manifest
from glutemap.body.frame import BodyType, Layer, View
from glutemap.ui.canvas.pictures import Picture, PictureKey, PictureStore

if TYPE_CHECKING:
    from glutemap.ui.canvas.frame import Frame

STEPS_SHOW = 1.6  # enlargement from which a picture's pixels show along its edge
INSET_MM = 0.4  # cut this far inside the outline, where the picture is there for certain
GHOST_OPACITY = 0.16  # of the skin round a peeled body
SMALL_IS_ENOUGH = 1.1  # device pixels per pixel of the small picture


@dataclass(frozen=True)
class BaseKey:
    """What a base shows."""

    view: View
    layer: Layer
    body: BodyType


@dataclass(frozen=True)
class Base:
    """The scaled body: ``picture`` to show and ``skin`` whose alpha is the body's silhouette.

    ``frame`` is the part of the canvas they cover; ``coarse`` if a finer picture was not at hand.
    """

    key: BaseKey
    frame: Frame
    picture: QImage
    skin: QImage
    coarse: bool


def wanted_pictures(key: BaseKey, device_px_per_mm: float) -> list[PictureKey]:
    """The pictures that show a base well at this scale, the skin first.

    Round a peeled body the skin is so faint that its small picture always does.
    """
    small = device_px_per_mm <= load_manifest().view(key.view).small_px_per_mm * SMALL_IS_ENOUGH
    peeled = key.layer is not Layer.SKIN
    wanted = [PictureKey.of_layer(key.view, Layer.SKIN, key.body, small or peeled)]
    if peeled:
        wanted.append(PictureKey.of_layer(key.view, key.layer, key.body, small))
    return wanted


def make_base(key: BaseKey, frame: Frame, store: PictureStore, *, wait: bool) -> Base | None:
    """Scale the body for a frame; None if no part of the body lies in it.

    Without ``wait`` the fine pictures are used only if they are in memory already.
    """
    box = load_manifest().view(key.view).box_mm
    covered = frame.device_rect(box).toAlignedRect().intersected(frame.device_bounds())
    if covered.isEmpty():
        return None
    part = frame.part(covered)
    wanted = wanted_pictures(key, part.device_px_per_mm)
    fine = load_manifest().view(key.view).px_per_mm
    coarse = not wait and any(store.peek(picture) is None for picture in wanted)
    images: dict[Layer, QImage] = {}
    for picture in wanted:
        chosen = PictureKey.of_layer(picture.view, picture.layer, key.body, small=True) if coarse else picture
        found = store.get(chosen)
        if found is not None and picture.layer is Layer.SKIN and part.device_px_per_mm > STEPS_SHOW * fine:
            images[picture.layer] = rounded_off(found, part, _silhouette(key.view, key.body))
        elif found is not None:
            images[picture.layer] = scaled(found, part)
    skin = images[Layer.SKIN]
    if key.layer is Layer.SKIN:
        return Base(key, part, skin, skin, coarse)
    return Base(key, part, _peeled(skin, images[key.layer]), skin, coarse)


def paint_at_once(painter: QPainter, key: BaseKey, frame: Frame, store: PictureStore) -> None:
    """Paint the body straight from the pictures in memory: not its best, and the quickest way."""
    for wanted in wanted_pictures(key, frame.device_px_per_mm):
        small = PictureKey.of_layer(wanted.view, wanted.layer, key.body, small=True)
        picture = store.peek(wanted) or store.get(small)
        if picture is not None:
            faint_skin = wanted.layer is Layer.SKIN and key.layer is not Layer.SKIN
            paint_stretched(painter, picture, frame, GHOST_OPACITY if faint_skin else 1.0)


def paint_stretched(painter: QPainter, picture: Picture, frame: Frame, opacity: float = 1.0) -> None:
    """Paint a picture at the place and scale of a frame; the painter counts logical pixels."""
    painter.save()
    painter.scale(1 / frame.dpr, 1 / frame.dpr)
    painter.setOpacity(opacity)
    painter.drawImage(frame.device_rect(picture.box_mm), picture.image, QRectF(picture.image.rect()))
    painter.restore()


@lru_cache(maxsize=4)
def _silhouette(view: View, body: BodyType) -> QPainterPath:
    """The outline of the body in mm, drawn in a little."""
    from glutemap.body.views import load_outlines
    from glutemap.ui.canvas.contours import drawn_in, path_of

    return path_of([drawn_in(ring, INSET_MM) for ring in load_outlines(view).body(body)])


def rounded_off(picture: Picture, part: Frame, silhouette: QPainterPath) -> QImage:
    """`scaled`, and cut along the outline: much enlarged, the picture's pixels would show as steps."""
    out = blank(part.device_bounds().size())
    target = part.device_rect(picture.box_mm)
    brush = QBrush(picture.image)
    enlarged = target.width() / picture.image.width()
    brush.setTransform(QTransform(enlarged, 0, 0, enlarged, target.x(), target.y()))
    painter = QPainter(out)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    to_device = part.transform * QTransform.fromScale(part.dpr, part.dpr)
    painter.fillPath(to_device.map(silhouette), brush)
    painter.end()
    return out


def _peeled(skin: QImage, layer: QImage) -> QImage:
    out = QImage(skin.size(), QImage.Format.Format_ARGB32_Premultiplied)
    out.fill(Qt.GlobalColor.transparent)
    painter = QPainter(out)
    painter.setOpacity(GHOST_OPACITY)
    painter.drawImage(0, 0, skin)
    painter.setOpacity(1.0)
    painter.drawImage(0, 0, layer)
    painter.end()
    return out


def scaled(picture: Picture, part: Frame) -> QImage:
    """The part of a picture that a frame shows, at the frame's device pixels."""
    out = QImage(part.device_bounds().size(), QImage.Format.Format_ARGB32_Premultiplied)
    out.fill(Qt.GlobalColor.transparent)
    target = part.device_rect(picture.box_mm)
    image = picture.image
    painter = QPainter(out)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    if target.width() < 0.5 * image.width():
        # Bilinear sampling would skip pixels; this averages them.
        size = QSize(max(round(target.width()), 1), max(round(target.height()), 1))
        mode = Qt.TransformationMode.SmoothTransformation
        image = image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, mode)
    painter.drawImage(target, image, QRectF(image.rect()))
    painter.end()
    return out


def blank(size: QSize) -> QImage:
    """An image of nothing."""
    out = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    out.fill(Qt.GlobalColor.transparent)
    return out


def clipped_to(skin: QImage, image: QImage, at: QRect) -> None:
    """Cut from ``image``, which lies at ``at`` on ``skin``, what is off the body."""
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    painter.drawImage(image.rect(), skin, at)
    painter.end()
