"""Small pictures of the body on a page: where a muscle lies, and where to press."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel

from glutemap.body.frame import Layer, Side, View
from glutemap.language import later, tr
from glutemap.ui.canvas.ahead import Ahead
from glutemap.ui.canvas.colours import DARK, LIGHT, on_ground
from glutemap.ui.canvas.spec import PictureSpec
from glutemap.ui.canvas.tones import chosen
from glutemap.ui.canvas.words import words_of
from glutemap.ui.theme import SMALL, M, theme
from glutemap.ui.words import sided_muscle

if TYPE_CHECKING:
    from glutemap.body.atlas import Box
    from glutemap.knowledge.records import Library
    from glutemap.ui.state import AppState

Shows = Literal["muscle", "points"]
HEIGHT = 190
DRAWING = later("Drawing the picture…")
AIR = 1.35


class PictureDesk(QObject):
    """Paints pictures in the background, one after another.

    Signals:
        painted: The key of a picture, and the `QImage`.
    """

    painted = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ahead = Ahead(self)
        self._ahead.finished.connect(self._on_finished)
        self._images: dict[object, QImage] = {}

    def ask(self, key: object, spec: PictureSpec, size: QSize, dpr: float) -> None:
        """Have a picture painted, of the muscle where the spec names no box; `painted` brings it."""
        # Imported here and not in the pool: PySide follows every import, and not safely in two threads.
        from glutemap.handout import muscle_views  # noqa: F401
        from glutemap.ui.canvas import hit_test, points, sheet, skin_grid  # noqa: F401
        from glutemap.ui.canvas.render import render_image

        def paint() -> None:
            box = spec.box_mm or box_of(spec, size.width() / size.height())
            shown = replace(spec, box_mm=box)
            self._images[key] = render_image(shown, size.width(), size.height(), dpr)

        self._ahead.ask(key, paint)

    def stop(self) -> None:
        """Wait for what is under way; call before the window goes."""
        self._ahead.stop()

    @Slot(object)
    def _on_finished(self, key: object) -> None:
        image = self._images.pop(key, None)
        if image is not None:
            self.painted.emit(key, image)


class AwaitedPicture(QLabel):
    """A picture that is painted in the background; until it comes its ground is there, and says so."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumWidth(120)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    @property
    def is_awaited(self) -> bool:
        """Whether there is no picture yet."""
        return self.pixmap().isNull()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture, or what stands for it; Qt calls this."""
        if not self.is_awaited:
            super().paintEvent(event)
            return
        colours = on_ground(DARK if theme().is_dark else LIGHT, chosen())
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(colours.background))
            painter.setFont(SMALL.font())
            painter.setPen(QColor(colours.quiet_words))
            wrapped = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect().adjusted(M, M, -M, -M), wrapped, tr(DRAWING))


class BodyPicture(AwaitedPicture):
    """A muscle over the bones, or its trigger points on the skin, as wide as the page."""

    def __init__(self, desk: PictureDesk, state: AppState, muscle_id: str, shows: Shows) -> None:
        super().__init__()
        self._desk = desk
        self._state = state
        self._muscle_id = muscle_id
        self._shows = shows
        self._key: object = None
        self.setFixedHeight(HEIGHT)
        desk.painted.connect(self._on_painted)
        state.selection_changed.connect(self._on_changed)
        state.body_changed.connect(self._on_changed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for a picture of this width; Qt calls this."""
        super().resizeEvent(event)
        self._ask()

    def _on_changed(self, _: object) -> None:
        self._ask()

    def _ask(self) -> None:
        picked, library = self._state.selection, self._state.library
        if picked is None or library is None or picked.muscle_id != self._muscle_id:
            return  # the page of another muscle comes
        size, dpr = self.size(), self.devicePixelRatioF()
        key = (id(self), picked.side, self._state.body, size.width(), size.height(), dpr, chosen())
        if key == self._key:
            return
        self._key = key
        shows_muscle = self._shows == "muscle"
        spec = PictureSpec(
            view=best_view(library, self._muscle_id, picked.side, self._shows),
            layer=Layer.BONE if shows_muscle else Layer.SKIN,
            body=self._state.body,
            muscle=self._muscle_id,
            side=picked.side,
            library=library,
            points=not shows_muscle,
            words=False,
            colours=DARK if theme().is_dark else LIGHT,
        )
        name, view = sided_muscle(library, self._muscle_id, picked.side), words_of(spec.view).title
        self.setAccessibleName(
            tr("Picture: {name}, where it lies; {view}", name=name, view=view)
            if shows_muscle
            else tr("Picture: {name}, its trigger points on the skin; {view}", name=name, view=view)
        )
        self._desk.ask(key, spec, size, dpr)

    @Slot(object, object)
    def _on_painted(self, key: object, image: QImage) -> None:
        if key == self._key:
            self.setPixmap(QPixmap.fromImage(image))


def best_view(library: Library, muscle_id: str, side: Side, shows: Shows = "muscle") -> View:
    """From where a muscle shows most of itself: from behind, its own side, or in front."""
    from glutemap.handout.muscle_views import muscle_views, point_view

    if shows == "points":
        return point_view(library, muscle_id, side)
    return muscle_views(library, muscle_id, side)[0]


def box_of(spec: PictureSpec, aspect: float) -> Box:
    """What to show: the muscle with air round it, in the shape of the picture."""
    from glutemap.handout.muscle_views import muscle_box

    assert spec.library is not None
    assert isinstance(spec.view, View)
    return muscle_box(spec.library, spec.muscle, spec.side, spec.view, aspect, AIR)
