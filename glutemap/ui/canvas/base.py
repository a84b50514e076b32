"""The body itself: the pictures of the atlas, scaled once for the present zoom."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QImage, QPainter, QPainterPath, QTransform

from glutemap.body.atlas import Size, load_manifest
from glutemap.body.frame import BodyType, Direction, Layer, Side, Turn, View
from glutemap.ui.canvas.coarse import COARSER, is_large
from glutemap.ui.canvas.gate import strips
from glutemap.ui.canvas.pictures import IS_ENOUGH, Picture, PictureKey, PictureStore
from glutemap.ui.canvas.tones import AS_STORED

if TYPE_CHECKING:
    from glutemap.body.atlas import Box
    from glutemap.ui.canvas.filled import Parts
    from glutemap.ui.canvas.frame import Frame

STEPS_SHOW = 1.6  # enlargement from which a picture's pixels show along its edge
OF_A_SHAPE_PX = 600_000  # of a shape painted in one go: each strip goes along all of its outline
INSET_MM = 0.4  # cut this far inside the outline, where the picture is there for certain
GHOST_OPACITY = 0.16  # of the skin round a peeled body
FADED_OPACITY = 0.45  # of the skeleton behind muscles that are shown alone
THROUGH_OPACITY = 0.38  # of a layer through which the bones are seen


@dataclass(frozen=True)
class BaseKey:
    """What a base shows."""

    view: Direction
    layer: Layer
    body: BodyType
    alone: tuple[tuple[str, Side], ...] = ()  # structures over the faded bones, the deepest first
    through: bool = False  # the bones are seen through the layer
    tone: int = AS_STORED  # of the skin


@dataclass(frozen=True)
class Base:
    """The scaled body: ``picture`` to show and ``skin`` whose alpha is the body's silhouette.

    ``frame`` is the part of the canvas they cover; ``coarse`` if a finer picture was not at hand; ``solid``
    are boxes in mm, all over the body, in which it hides what is behind it; ``parts`` hold all of the
    picture that is not transparent, if that is known; ``small`` is every other pixel of it, if it is large.
    """

    key: BaseKey
    frame: Frame
    picture: QImage
    skin: QImage
    coarse: bool
    solid: tuple[Box, ...] = ()
    parts: Parts | None = None
    small: QImage | None = None

    @property
    def images(self) -> tuple[QImage, ...]:
        """The images that it is made of."""
        return (self.picture, self.skin) if self.small is None else (self.picture, self.skin, self.small)

    @property
    def quick_picture(self) -> Picture:
        """What is shown of it while it grows or shrinks on a large canvas."""
        if self.small is None:
            return Picture(self.picture, self.frame.box_mm)
        covered = QRect(QPoint(), self.small.size() * COARSER)  # with a last pixel of its own at an odd size
        return Picture(self.small, self.frame.part(covered).box_mm)

    def shows_all_in(self, frame: Frame) -> bool:
        """Whether it holds, at the scale of a frame, all of the body that lies in it.

        The outermost pixels of a view's box are empty and count for nothing: where they begin may be rounded
        one way in one frame and the other way in the next, and then the body would be made again for ever.
        """
        box = load_manifest().view(self.key.view).box_mm
        place = frame.device_rect(box).toAlignedRect().adjusted(1, 1, -1, -1)
        place = place.intersected(frame.device_bounds())
        return place.isEmpty() or self.frame.covers(frame.part(place))


def wanted_pictures(key: BaseKey, device_px_per_mm: float) -> list[PictureKey]:
    """The pictures that show a base well at this scale, the skin first.

    Round a peeled body the skin is so faint that its small picture always does.
    """
    info = load_manifest().view(key.view)
    small = device_px_per_mm <= info.small_px_per_mm * IS_ENOUGH
    size = Size.SMALL if small or isinstance(key.view, Turn) else Size.WHOLE
    peeled = key.layer is not Layer.SKIN
    skin_size = Size.SMALL if peeled else size
    wanted = [PictureKey.of_layer(key.view, Layer.SKIN, key.body, skin_size, key.tone)]
    if peeled:
        wanted.append(PictureKey.of_layer(key.view, key.layer, key.body, size))
    if info.detail_mm is not None and device_px_per_mm > info.px_per_mm * IS_ENOUGH:
        wanted.append(PictureKey.of_layer(key.view, key.layer, key.body, Size.DETAIL, key.tone))
    if isinstance(key.view, View):
        wanted += [
            PictureKey.of_cutout(key.view, structure, side, device_px_per_mm) for structure, side in key.alone
        ]
    if key.through and key.layer not in (Layer.SKIN, Layer.BONE):
        wanted.append(PictureKey.of_layer(key.view, Layer.BONE, key.body, size))
    return wanted


def make_base(key: BaseKey, frame: Frame, store: PictureStore, *, wait: bool) -> Base | None:
    """Scale the body for a frame; None if no part of the body lies in it.

    Without ``wait`` the fine pictures are used only if they are in memory already.
    """
    box = load_manifest().view(key.view).box_mm
    covered = frame.place_of(box)
    if covered.isEmpty():
        return None
    part = frame.part(covered)
    wanted = wanted_pictures(key, part.device_px_per_mm)
    coarse = not wait and any(store.peek(picture) is None for picture in wanted)
    shown: dict[Layer, list[Picture]] = {}
    alone: list[Picture] = []
    for picture in _at_hand(wanted, store) if coarse else wanted:
        found = store.get(picture)
        if found is not None:
            (alone if picture.structure else shown.setdefault(picture.layer, [])).append(found)
    # Round a peeled body the skin is faint, and its small picture alone is there.
    skin = scaled(shown[Layer.SKIN], part, _edge(key, part.device_px_per_mm))
    if key.layer is Layer.SKIN:
        return Base(key, part, skin, skin, coarse)
    below = shown.get(Layer.BONE) if key.through and key.layer is not Layer.BONE else None
    whole = _peeled(
        skin, scaled(shown[key.layer], part), _opacity(key), scaled(below, part) if below else None
    )
    _lay_over(whole, alone, part)
    return Base(key, part, whole, skin, coarse)


def _opacity(key: BaseKey) -> float:
    if key.alone:
        return FADED_OPACITY
    return THROUGH_OPACITY if key.through and key.layer is not Layer.BONE else 1.0


def _lay_over(image: QImage, pictures: list[Picture], part: Frame) -> None:
    """Paint the pictures of single muscles over the bones."""
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    for picture in pictures:
        _draw_scaled(painter, picture.image, part.device_rect(picture.box_mm), image.rect())
    painter.end()


def _at_hand(wanted: list[PictureKey], store: PictureStore) -> list[PictureKey]:
    """What is in memory of the wanted pictures, and the small one for what is not."""
    out = []
    for picture in wanted:
        if store.peek(picture) is not None:
            out.append(picture)
        elif not picture.structure and picture.size is not Size.DETAIL:
            out.append(replace(picture, size=Size.SMALL))
    return out


def _edge(key: BaseKey, device_px_per_mm: float) -> QPainterPath | None:
    """The outline to cut the skin along; None where its own edge is fine enough."""
    much_enlarged = device_px_per_mm > STEPS_SHOW * load_manifest().view(key.view).px_per_mm
    return _silhouette(key.view, key.body) if much_enlarged and isinstance(key.view, View) else None


def paint_at_once(
    painter: QPainter, key: BaseKey, frame: Frame, store: PictureStore, *, detail: bool = True
) -> None:
    """Paint the body straight from the pictures in memory: not its best, and the quickest way.

    Without ``detail`` nothing is painted twice, as a finer picture of a part is laid over the whole.
    """
    painter.save()
    if is_large(frame):  # smoothing takes a whole frame there
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
    for chosen in _at_hand(wanted_pictures(key, frame.device_px_per_mm), store):
        if chosen.size is Size.DETAIL and not chosen.structure and not detail:
            continue
        picture = store.get(chosen)
        if picture is not None:
            faint_skin = chosen.layer is Layer.SKIN and key.layer is not Layer.SKIN and not chosen.structure
            paint_stretched(painter, picture, frame, GHOST_OPACITY if faint_skin else 1.0)
    painter.restore()


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
    from glutemap.body.curves import flattened
    from glutemap.body.views import load_outlines
    from glutemap.ui.canvas.contours import drawn_in, path_of

    return path_of([drawn_in(flattened(ring), INSET_MM) for ring in load_outlines(view).body(body)])


def _peeled(skin: QImage, layer: QImage, opacity: float = 1.0, below: QImage | None = None) -> QImage:
    """A layer inside the faint skin; ``below`` it what is seen through it."""
    out = blank(skin.size())
    painter = QPainter(out)
    for strip in strips(out.rect()):
        painter.setOpacity(GHOST_OPACITY)
        painter.drawImage(strip, skin, strip)
        painter.setOpacity(1.0)
        if below is not None:
            painter.drawImage(strip, below, strip)
        painter.setOpacity(opacity)
        painter.drawImage(strip, layer, strip)
    painter.end()
    return out


def scaled(pictures: list[Picture], part: Frame, edge: QPainterPath | None = None) -> QImage:
    """The part of the pictures that a frame shows, at the frame's device pixels.

    Each replaces what the ones before it show in its place. With an ``edge`` (in mm) the result is cut
    along it: much enlarged, a picture's own edge would look soft.
    """
    out = blank(part.device_bounds().size())
    painter = QPainter(out)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    for number, picture in enumerate(pictures):
        target, within = part.device_rect(picture.box_mm), out.rect()
        if number:
            # Whole pixels only, of which the finer picture has all.
            within = within.intersected(target.toAlignedRect().adjusted(1, 1, -1, -1))
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        if edge is None:
            _draw_scaled(painter, picture.image, target, within)
            continue
        shape = (part.transform * QTransform.fromScale(part.dpr, part.dpr)).map(edge)
        brush = _brush(picture.image, target)
        for strip in strips(within, OF_A_SHAPE_PX):
            painter.setClipRect(strip)
            painter.fillPath(shape, brush)
    painter.end()
    return out


def _draw_scaled(painter: QPainter, image: QImage, target: QRectF, within: QRect) -> None:
    """Paint an image into a target, as far as that lies within a rectangle; leaves a clip."""
    if target.width() < 0.5 * image.width():
        # Bilinear sampling would skip pixels; this averages them.
        size = QSize(max(round(target.width()), 1), max(round(target.height()), 1))
        mode = Qt.TransformationMode.SmoothTransformation
        image = image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, mode)
    source = QRectF(image.rect())
    for strip in strips(within.intersected(target.toAlignedRect())):
        painter.setClipRect(strip)
        painter.drawImage(target, image, source)


def _brush(image: QImage, target: QRectF) -> QBrush:
    brush = QBrush(image)
    enlarged = target.width() / image.width()
    brush.setTransform(QTransform(enlarged, 0, 0, enlarged, target.x(), target.y()))
    return brush


def blank(size: QSize) -> QImage:
    """An image of nothing. In strips, as memory is had from the system page by page; `QImage.fill` is not."""
    out = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(out)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    for strip in strips(out.rect()):
        painter.fillRect(strip, Qt.GlobalColor.transparent)
    painter.end()
    return out


def clipped_to(skin: QImage, image: QImage, at: QRect, part: QRect | None = None) -> None:
    """Cut from ``image``, which lies at ``at`` on ``skin``, what is off the body; or from a part of it."""
    cut = image.rect() if part is None else part
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    for strip in strips(cut):
        painter.drawImage(strip, skin, strip.translated(at.topLeft()))
    painter.end()
