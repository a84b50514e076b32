"""The atlas's pictures as images, kept within a limit of memory and loaded ahead of need."""

from __future__ import annotations

import math
from collections import OrderedDict
from dataclasses import dataclass
from functools import cached_property
from threading import Lock
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from glutemap.body.atlas import Box, Size, load_manifest
from glutemap.body.frame import BodyType, Direction, Layer, Side
from glutemap.resources import MissingResourceError
from glutemap.ui.canvas.tones import AS_STORED, tone_skin

if TYPE_CHECKING:
    from pathlib import Path

    from glutemap.body.atlas import ViewInfo

MEMORY_LIMIT = 56 * 2**20
_CUTOUT_SHARE = {Size.SMALL: 0.25, Size.WHOLE: 0.5, Size.DETAIL: 1.0}  # of what is stored
IS_ENOUGH = 1.1  # device pixels per pixel of a picture, up to which no finer one is wanted


@dataclass(frozen=True)
class PictureKey:
    """One picture: a layer of a view, or the cut-out of one structure (``structure`` and ``side``)."""

    view: Direction
    layer: Layer
    body: BodyType | None = None  # only the skin depends on it
    size: Size = Size.WHOLE
    structure: str = ""
    side: Side = Side.MIDLINE
    tone: int = AS_STORED  # of the skin

    @classmethod
    def of_layer(
        cls, view: Direction, layer: Layer, body: BodyType, size: Size, tone: int = AS_STORED
    ) -> PictureKey:
        """The picture of a layer; below the skin all bodies and tones are alike."""
        if layer is not Layer.SKIN:
            return cls(view, layer, size=size)
        return cls(view, layer, body, size, tone=tone)

    @classmethod
    def of_cutout(
        cls, view: Direction, structure: str, side: Side, device_px_per_mm: float = math.inf
    ) -> PictureKey:
        """The picture of one muscle alone, as fine as a scale asks for: in the sizes that a view's have."""
        info = load_manifest().view(view)
        size = Size.DETAIL
        if device_px_per_mm <= IS_ENOUGH * info.small_px_per_mm:
            size = Size.SMALL
        elif device_px_per_mm <= IS_ENOUGH * info.px_per_mm:
            size = Size.WHOLE
        return cls(view, Layer.SKIN, size=size, structure=structure, side=side)


@dataclass(frozen=True)
class Picture:
    """An image (premultiplied ARGB) and the millimetres (x0, y0, x1, y1) that it covers."""

    image: QImage
    box_mm: Box

    @property
    def px_per_mm(self) -> float:
        """The image's own scale."""
        return self.image.width() / (self.box_mm[2] - self.box_mm[0])

    @cached_property
    def solid(self) -> tuple[Box, ...]:
        """Rectangles in which it hides what is behind it: see `solid_boxes`."""
        from glutemap.ui.canvas.solid import solid_boxes

        return solid_boxes(self.image, self.box_mm)


def _decode(path: Path, share: float = 1.0, tone: int = AS_STORED) -> QImage:
    """The image of a file, ``share`` times as large as it is stored; of skin, in a tone."""
    reader = QImageReader(str(path))
    if share != 1.0:
        size = reader.size() * share
        reader.setScaledSize(size.expandedTo(QSize(1, 1)))
    image = reader.read()
    if image.isNull():
        raise MissingResourceError(f"{path}: this picture cannot be read: {reader.errorString()}")
    tone_skin(image, tone)
    image.convertTo(QImage.Format.Format_ARGB32_Premultiplied)
    return image


def load_picture(key: PictureKey) -> Picture | None:
    """Read a picture from the atlas; None for a cut-out or a detail that the atlas does not have.

    A view that is not stored is the mirror image of one that is, with the sides swapped. Safe in
    any thread.
    """
    info = load_manifest().view(key.view)
    box = info.cutout_box(key.structure, key.side) if key.structure else info.shown_by(key.size)
    if box is None:
        return None
    if key.structure:
        path = info.cutout(key.structure, key.side)
    else:
        path = info.picture(key.layer, key.body or BodyType.FEMALE, key.size)
    image = _decode(path, _share(key, info), key.tone)
    if info.flipped:
        image.flip(Qt.Orientation.Horizontal)
    return Picture(image, box)


def _share(key: PictureKey, info: ViewInfo) -> float:
    """How large a picture is wanted, as a share of what its file holds."""
    if key.structure:
        return _CUTOUT_SHARE[key.size]
    halved = key.size is Size.SMALL and key.body is not None and not key.body.is_usual
    return info.small_px_per_mm / info.px_per_mm if halved else 1.0


class PictureStore:
    """The pictures in memory: the most recently used ones, up to ``limit`` bytes. Thread-safe."""

    def __init__(self, limit: int = MEMORY_LIMIT) -> None:
        self._limit = limit
        self._pictures: OrderedDict[PictureKey, Picture | None] = OrderedDict()
        self._bytes = 0
        self._lock = Lock()

    def __contains__(self, key: PictureKey) -> bool:
        """Whether it is known: in memory, or known not to exist."""
        with self._lock:
            return key in self._pictures

    def peek(self, key: PictureKey) -> Picture | None:
        """The picture if it is in memory."""
        with self._lock:
            if key in self._pictures:
                self._pictures.move_to_end(key)
            return self._pictures.get(key)

    def get(self, key: PictureKey) -> Picture | None:
        """The picture, read now if it must be; None for one that does not exist."""
        with self._lock:
            if key in self._pictures:
                self._pictures.move_to_end(key)
                return self._pictures[key]
        picture = load_picture(key)
        self._keep(key, picture)
        return picture

    def _keep(self, key: PictureKey, picture: Picture | None) -> None:
        with self._lock:
            if key in self._pictures:
                return
            self._pictures[key] = picture
            self._bytes += _size(picture)
            while self._bytes > self._limit and len(self._pictures) > 1:
                _, dropped = self._pictures.popitem(last=False)
                self._bytes -= _size(dropped)


def _size(picture: Picture | None) -> int:
    return picture.image.sizeInBytes() if picture else 0


_store = PictureStore()


def pictures() -> PictureStore:
    """The one store of this process."""
    return _store
