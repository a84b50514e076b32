"""What is fetched ahead of need: pictures, rasters and shapes that the next look, touch or turn will want."""

from __future__ import annotations

import linecache
from dataclasses import replace
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from glutemap.body.atlas import Size
from glutemap.body.frame import TURN_STEP, Layer, Side, View, direction_at
from glutemap.ui.canvas.ahead import Ahead, Piece
from glutemap.ui.canvas.base import BaseKey, wanted_pictures
from glutemap.ui.canvas.loaded import Look
from glutemap.ui.canvas.pictures import PictureKey

if TYPE_CHECKING:
    from collections.abc import Iterator

    from glutemap.body.frame import BodyType
    from glutemap.knowledge.records import Muscle
    from glutemap.ui.canvas.picture import BodyPainter
    from glutemap.ui.canvas.spec import PictureSpec

NEXT_TURNS = (TURN_STEP, -TURN_STEP, 2 * TURN_STEP, -2 * TURN_STEP)
"""From a view to the frames of the turntable on the way to its neighbours, in degrees."""

USED_IN_POOL = (
    "glutemap.body.curves",
    "glutemap.body.landmarks",
    "glutemap.body.partition",
    "glutemap.body.regions",
    "glutemap.body.softness",
    "glutemap.body.surface",
    "glutemap.body.views",
    "glutemap.body.zones",
    "glutemap.ui.canvas.contours",
    "glutemap.ui.canvas.filled",
    "glutemap.ui.canvas.found",
    "glutemap.ui.canvas.points",
    "glutemap.ui.canvas.sheet",
    "glutemap.ui.canvas.skin_grid",
    "yaml",
)


class Prefetcher(QObject):
    """Reads what the viewer will want next: finer pictures of this view, then the neighbouring views.

    Signals:
        arrived: Something that the picture shown now lacks is in memory.
    """

    arrived = Signal()

    def __init__(self, painter: BodyPainter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._painter = painter
        self._store = painter.store
        self._has_modules = False
        self._asked: tuple[object, ...] | None = None
        self._wanted: frozenset[object] = frozenset()
        self._brushed: tuple[View, BodyType] | None = None
        self._ahead = Ahead(self)
        self._ahead.finished.connect(self._on_finished)

    @property
    def has_modules(self) -> bool:
        """Whether all that works in another thread has been imported."""
        return self._has_modules

    def has_body(self, spec: PictureSpec) -> bool:
        """Whether the body of a spec can be painted at once."""
        return all(self._store.peek(picture) is not None for picture in wanted_pictures(spec.base_key, 0.0))

    def make_ready(self, spec: PictureSpec) -> None:
        """Fetch what the marks of a spec need, before all else; `arrived` says when they can be painted."""
        if not self._has_modules:
            return  # nothing has been painted yet: `look` comes back to it
        key = ("ready", spec.look, spec.muscle)
        self._wanted |= {key}
        self._ahead.ask(key, partial(self._painter.make_ready, spec), first=True)

    def look(self, spec: PictureSpec, device_px_per_mm: float, *, only_this: bool = False) -> None:
        """Fetch for a body at a scale; what was asked for before and has not begun is dropped.

        ``only_this`` leaves out what a click or a turn would need next: another canvas fetches that.
        """
        key = spec.base_key
        pictures = wanted_pictures(key, device_px_per_mm)
        asked = (key, *pictures, spec.zones is not None)
        if asked == self._asked:
            return
        self._asked = asked
        self.import_modules()
        self._ahead.forget()
        self._brushed = None
        missing = [picture for picture in pictures if self._store.peek(picture) is None]
        self._wanted = frozenset([*missing, ("ready", spec.look, spec.muscle)])
        if not self._painter.is_ready(spec):
            self.make_ready(spec)
        for picture in missing:
            self._ahead.ask(picture, partial(self._store.get, picture))
        if only_this:
            return
        self._ahead.ask_later(self._later(spec, device_px_per_mm))

    def import_modules(self) -> None:
        """Import all that the pool's work uses, here in the window's thread.

        PySide follows every import, and two threads that import at once have brought it down
        (double free in one of three starts).
        """
        if not self._has_modules:
            for name in USED_IN_POOL:
                import_module(name)
            self._has_modules = True
            linecache.clearcache()  # PySide looks into the text of every module, and Python keeps it: 8 MB

    def look_at_muscle(
        self, view: View, structures: tuple[str, ...], side: Side, device_px_per_mm: float
    ) -> None:
        """Fetch the pictures that a click on a muscle that is drawn as these will ask for."""
        for structure in structures:
            cutout = PictureKey.of_cutout(view, structure, side, device_px_per_mm)
            if self._store.peek(cutout) is None:
                self._ahead.ask(cutout, partial(self._store.get, cutout), first=True)

    def look_at_skin(self, view: View, body: BodyType) -> None:
        """Fetch what the first touch of a brush asks for."""
        stored = view if view.is_stored else view.mirror
        if (stored, body) != self._brushed:
            self._brushed = (stored, body)
            self._ahead.ask(("raster", stored, body), partial(_load_raster, stored, body), first=True)

    def _later(self, spec: PictureSpec, device_px_per_mm: float) -> Iterator[Piece]:
        """What a pointer, a click and a turn would need next, in this order. For the pool's thread."""
        key = spec.base_key
        yield Piece(("under", key), partial(_load_under, key))
        if isinstance(key.view, View):
            for steps in (1, -1):
                yield from self._beside(replace(key, view=key.view.turned(steps)))
        yield from self._marks(spec)
        yield from self._muscles(spec, device_px_per_mm)
        for degrees in NEXT_TURNS:
            yield from self._beside(replace(key, view=direction_at(key.view.degrees + degrees)))

    def _beside(self, key: BaseKey) -> Iterator[Piece]:
        """What the first moment after a turn needs."""
        for picture in wanted_pictures(key, 0.0):
            yield Piece(picture, partial(self._store.get, picture))
        yield Piece(("skin", key.view, key.body), partial(_load_skin, Look(key.view, key.body)))
        if isinstance(key.view, View):
            yield Piece(("outlines", key.view), partial(_load_outlines, key.view))

    def _muscles(self, spec: PictureSpec, device_px_per_mm: float) -> Iterator[Piece]:
        """The cut-outs of all muscles, while they are small enough to be kept (a megabyte for ten)."""
        if spec.library is None or not isinstance(spec.view, View):
            return
        for muscle in spec.library.muscles.values():
            for side in (Side.LEFT, Side.RIGHT):
                for structure in muscle.drawn:
                    cutout = PictureKey.of_cutout(spec.view, structure, side, device_px_per_mm)
                    if cutout.size is Size.SMALL:
                        yield Piece(cutout, partial(self._store.get, cutout))

    def _marks(self, spec: PictureSpec) -> Iterator[Piece]:
        """What the next click will need: shapes of regions, places of trigger points."""
        from glutemap.body.regions import load_regions

        for muscle in spec.library.muscles.values() if spec.library else ():
            yield Piece(("points", muscle.id, spec.look.body), partial(_lay_points, muscle, spec.look.body))
        for muscle_id in spec.library.muscles if spec.library and spec.zones is not None else ():
            for side in (Side.LEFT, Side.RIGHT):
                key = ("muscle", spec.look, muscle_id, side)
                yield Piece(key, partial(self._trace, spec, muscle_id, side))
        for region in load_regions().ids:
            yield Piece(("region", spec.look, region), partial(self._outline, spec, region))

    def _trace(self, spec: PictureSpec, muscle_id: str, side: Side) -> None:
        self._painter.marks.trace(replace(spec, muscle=muscle_id, side=side, trigger_point=None))

    def _outline(self, spec: PictureSpec, region: str) -> None:
        from glutemap.body.regions import load_regions

        if region in load_regions().number_of:  # that of a pack may be gone by now
            self._painter.marks.region_path(spec, region)
            self._painter.marks.region_edge(spec, region)

    def forget(self) -> None:
        """Begin anew: other things are known now."""
        self._ahead.stop()
        self._asked = None

    def stop(self) -> None:
        """Drop what has not begun and wait for the rest."""
        self._ahead.stop()

    def finish(self) -> None:
        """Wait until everything asked for is there (measurements and tests)."""
        self._ahead.wait()

    @Slot(object)
    def _on_finished(self, key: object) -> None:
        if key in self._wanted:
            self.arrived.emit()


def _load_skin(look: Look) -> None:
    from glutemap.ui.canvas.skin_grid import load_skin_grid

    load_skin_grid(look)


def _load_raster(view: View, body: BodyType) -> None:
    from glutemap.body.surface import load_surface
    from glutemap.body.views import load_raster

    load_raster(view, body)
    surface = load_surface()
    _ = surface.normals, surface.part


def _load_outlines(view: View) -> None:
    from glutemap.body.views import load_outlines

    load_outlines(view)


def _lay_points(muscle: Muscle, body: BodyType) -> None:
    from glutemap.ui.canvas.points import lay_points

    lay_points(muscle, body)


def _load_under(key: BaseKey) -> None:
    """What hovering and clicking in this view will ask for."""
    from glutemap.body.views import load_labels

    _load_skin(Look(key.view, key.body))
    if not isinstance(key.view, View):
        return
    for layer in (Layer.SUPERFICIAL, Layer.INTERMEDIATE, Layer.DEEP, Layer.BONE):
        load_labels(key.view, layer)
    _load_outlines(key.view)
