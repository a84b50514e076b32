"""Small pictures of the body on a page: where a muscle lies, and where to press."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel

from glutemap.body.frame import Layer, Side, View
from glutemap.ui.canvas.ahead import Ahead
from glutemap.ui.canvas.colours import DARK, LIGHT
from glutemap.ui.canvas.spec import PictureSpec
from glutemap.ui.canvas.words import words_of
from glutemap.ui.theme import theme
from glutemap.ui.words import sided_muscle

if TYPE_CHECKING:
    from glutemap.body.atlas import Box
    from glutemap.knowledge.records import Library
    from glutemap.ui.state import AppState

Shows = Literal["muscle", "points"]
HEIGHT = 190
LEAST_MM = 300.0  # less of the body would not tell where it is
AIR = 1.35
_VIEWS = (View.POSTERIOR, View.LEFT, View.ANTERIOR)


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
        from glutemap.ui.canvas import hit_test, points, sheet, skin_grid  # noqa: F401
        from glutemap.ui.canvas.render import render_image

        def paint() -> None:
            box = spec.box_mm or _box(spec, size.width() / size.height())
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


class BodyPicture(QLabel):
    """A muscle over the bones, or its trigger points on the skin, as wide as the page."""

    def __init__(self, desk: PictureDesk, state: AppState, muscle_id: str, shows: Shows) -> None:
        super().__init__()
        self._desk = desk
        self._state = state
        self._muscle_id = muscle_id
        self._shows = shows
        self._key: object = None
        self.setFixedHeight(HEIGHT)
        self.setMinimumWidth(120)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
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
        key = (id(self), picked.side, self._state.body, size.width(), size.height(), dpr)
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
        what = "where it lies" if shows_muscle else "its trigger points on the skin"
        name = sided_muscle(library, self._muscle_id, picked.side)
        self.setAccessibleName(f"Picture: {name}, {what}; {words_of(spec.view).title}")
        self._desk.ask(key, spec, size, dpr)

    @Slot(object, object)
    def _on_painted(self, key: object, image: QImage) -> None:
        if key == self._key:
            self.setPixmap(QPixmap.fromImage(image))


def best_view(library: Library, muscle_id: str, side: Side, shows: Shows = "muscle") -> View:
    """From where a muscle shows most of itself: from behind, its own side, or in front."""
    views = [View.RIGHT if view is View.LEFT and side is Side.RIGHT else view for view in _VIEWS]
    if shows == "points":
        facing = [point.facing for point in library.muscles[muscle_id].trigger_points]
        named = {"posterior": views[0], "lateral": views[1], "anterior": views[2]}
        chosen = [named[word] for word in facing if word in named]
        if chosen:
            return max(named.values(), key=chosen.count)
    return max(views, key=lambda view: _seen_mm2(library, muscle_id, side, view))


def _seen_mm2(library: Library, muscle_id: str, side: Side, view: View) -> float:
    """How much of a muscle is seen in a view, in the pictures of its own layers."""
    from glutemap.body.atlas import load_manifest
    from glutemap.body.curves import area_mm2
    from glutemap.body.views import load_outlines

    found = (load_manifest().find(structure, side) for structure in library.muscles[muscle_id].drawn)
    numbers = [part.number for part in found if part is not None]
    outlines = load_outlines(view)
    return sum(area_mm2(ring) for number in numbers for ring in outlines.visible(number))


def _muscle_box(library: Library, muscle_id: str, side: Side, view: View) -> Box | None:
    import numpy as np

    from glutemap.body.atlas import load_manifest
    from glutemap.body.views import load_outlines

    found = (load_manifest().find(structure, side) for structure in library.muscles[muscle_id].drawn)
    rings = [ring for part in found if part is not None for ring in load_outlines(view).whole(part.number)]
    if not rings:
        return None
    points = np.concatenate(rings)
    (x0, y0), (x1, y1) = points.min(axis=0), points.max(axis=0)
    return float(x0), float(y0), float(x1), float(y1)


def _box(spec: PictureSpec, aspect: float) -> Box:
    """What to show: the muscle with air round it, in the shape of the picture."""
    from glutemap.body.atlas import load_manifest

    whole = load_manifest().view(spec.view).box_mm
    assert spec.library is not None
    assert isinstance(spec.view, View)
    x0, y0, x1, y1 = _muscle_box(spec.library, spec.muscle, spec.side, spec.view) or whole
    height = max((y1 - y0) * AIR, (x1 - x0) * AIR / aspect, LEAST_MM)
    width = height * aspect
    x, y = (x0 + x1) / 2, (y0 + y1) / 2
    return x - width / 2, y - height / 2, x + width / 2, y + height / 2
