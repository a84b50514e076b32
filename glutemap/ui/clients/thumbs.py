"""Small pictures of sessions' drawings, painted by the one painter, in the background, when first seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Signal, Slot
from PySide6.QtGui import QImage, QPixmap

from glutemap.ui.canvas.ahead import Ahead
from glutemap.ui.canvas.colours import DARK, LIGHT
from glutemap.ui.canvas.spec import PictureSpec
from glutemap.ui.canvas.tones import chosen
from glutemap.ui.clients import said
from glutemap.ui.theme import theme

if TYPE_CHECKING:
    from collections.abc import Hashable

    from glutemap.body.pain import PainMap
    from glutemap.clients.records import Session


class Thumbnails(QObject):
    """Paints drawings one after another and keeps the pictures.

    Signals:
        painted: The picture of a session is there; its id.
    """

    painted = Signal(int)

    def __init__(self, size: QSize, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self._ahead = Ahead(self)
        self._ahead.finished.connect(self._on_finished)
        self._images: dict[object, QImage] = {}
        self._kept: dict[object, QPixmap] = {}

    def of(self, session: Session, dpr: float) -> QPixmap | None:
        """The picture of a session's drawing if it is there; if not, it is asked for."""
        drawing = session.drawings.get("")
        if drawing is None or not said.is_drawn(session):
            return None
        key = (session.id, drawing, dpr, theme().is_dark, chosen())
        kept = self._kept.get(key)
        if kept is None:
            self._ask(key, drawing.pain_map(), dpr)
        return kept

    def _ask(self, key: Hashable, pain: PainMap, dpr: float) -> None:
        # Imported here and not in the pool: PySide follows every import, and not safely in two threads.
        from glutemap.ui.canvas import contours, hit_test, points, sheet, skin_grid  # noqa: F401
        from glutemap.ui.canvas.render import render_image
        from glutemap.ui.clients import looks

        size, colours = self._size, DARK if theme().is_dark else LIGHT

        def paint() -> None:
            field = looks.pain_field(pain)
            view = looks.best_view(field, pain.body)
            box = looks.box_of([field], view, pain.body, size.width() / size.height())
            spec = PictureSpec(
                view=view, body=pain.body, mode="symptoms", pain=pain, colours=colours, box_mm=box,
                words=False, background=False,
            )  # fmt: skip
            self._images[key] = render_image(spec, size.width(), size.height(), dpr)

        self._ahead.ask(key, paint)

    @Slot(object)
    def _on_finished(self, key: tuple[int, object]) -> None:
        image = self._images.pop(key, None)
        if image is not None:
            self._kept[key] = QPixmap.fromImage(image)
            self.painted.emit(key[0])

    def stop(self) -> None:
        """Wait for what is under way; call before the owner goes."""
        self._ahead.stop()
