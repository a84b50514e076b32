"""Paints the pictures of a hand-out with the one painter of the body."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from glutemap.body.frame import Layer
from glutemap.ui.canvas.colours import LIGHT, on_skin
from glutemap.ui.canvas.legend import paint_sample
from glutemap.ui.canvas.picture import paint_body
from glutemap.ui.canvas.spec import PictureSpec
from glutemap.ui.canvas.tones import chosen

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter

    from glutemap.handout.content import Picture
    from glutemap.knowledge.records import Library
    from glutemap.ranking.zonebook import ZoneBook
    from glutemap.ui.canvas.legend import Kind


class BodyInk:
    """Paints what a `glutemap.handout.content.Picture` shows; give it to a PictureBook."""

    def __init__(self, library: Library, zones: ZoneBook) -> None:
        self._library = library
        self._zones = zones

    def paint(self, painter: QPainter, picture: Picture, target: QRectF) -> None:
        """Paint the body of a picture into ``target``, without a ground."""
        paint_body(painter, self.spec(picture), target)

    def paint_sample(self, painter: QPainter, kind: str, target: QRectF) -> None:
        """Paint what a kind of mark looks like; as `glutemap.ui.canvas.legend` names it."""
        paint_sample(painter, cast("Kind", kind), on_skin(LIGHT, chosen()), target)

    def spec(self, picture: Picture) -> PictureSpec:
        """The picture as the painter of the body knows it."""
        shows = picture.shows
        marked = shows in ("pain", "zones")
        return PictureSpec(
            view=picture.view,
            layer=Layer.BONE if shows == "muscle" else Layer.SKIN,
            body=picture.body,
            mode="symptoms" if shows == "pain" else "explore",
            muscle="" if shows == "pain" else picture.muscle,
            side=picture.side,
            pain=picture.pain if marked else None,
            library=self._library,
            zones=self._zones if marked else None,
            points=shows == "points",
            box_mm=picture.box_mm,
            words=False,
            background=False,
        )
