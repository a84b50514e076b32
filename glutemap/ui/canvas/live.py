"""The painter of a window: no frame waits for a body to be made; what is there is shown until it comes."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter, QRegion

from glutemap.body.atlas import load_manifest
from glutemap.ui.canvas.base import Base, make_base, paint_at_once, paint_stretched, wanted_pictures
from glutemap.ui.canvas.coarse import LARGE_PX, Coarse, coarser, is_large
from glutemap.ui.canvas.easel import Order
from glutemap.ui.canvas.frame import rects
from glutemap.ui.canvas.picture import BodyPainter, draw_base, draw_pixels, draw_sheet
from glutemap.ui.canvas.pictures import Picture
from glutemap.ui.canvas.solid import hidden_by
from glutemap.ui.canvas.surroundings import lay_ground

if TYPE_CHECKING:
    from collections.abc import Sequence

    from glutemap.ui.canvas.base import BaseKey
    from glutemap.ui.canvas.easel import Dissolve, Made, Shown
    from glutemap.ui.canvas.frame import Frame
    from glutemap.ui.canvas.sheet import Marks
    from glutemap.ui.canvas.spec import PictureSpec

PAN_MARGIN = 0.25  # of the canvas on each side, made ahead while it is moved
LARGE_PAN_MARGIN = 0.08  # for a large one
SPENT_MOST = 12  # things that wait to be let go of: they are taken with the next picture
STRETCH_MOST = 2.0  # times its size, up to which a body stands in for a larger one
MOVED_MOST = 1.7  # times its size, or a part of it, from which one on the move is made anew


class LivePainter(BodyPainter):
    """Paints at once from what is in memory; ``order`` is what the last picture lacked.

    A body is in one of three states: at hand, which is drawn pixel by pixel; of the same thing but of
    another scale or place, which is stretched or filled up from the pictures; or of another thing, which
    stays until what is wanted has been made, and then dissolves into it. Until it ``may_wait`` it makes
    everything at once, as what makes bodies elsewhere is not loaded yet.

    ``spent`` are pictures that are shown no more: taking the memory of a large one apart takes milliseconds,
    so that is left to the easel's thread.
    """

    def __init__(self) -> None:
        super().__init__()
        self.order: Order | None = None
        self.may_wait = False
        self._elsewhere: Marks | None = None
        self._coming: Made | None = None
        self._dissolve: Dissolve | None = None
        self._waits = False
        self._is_stale = False
        self._has_failed = False
        self.spent: list[Shown | None] = []
        self._stood_in = False
        self._coarse = Coarse()
        self.spread = QRect()
        """The logical pixels of another body in the last picture: it may reach beyond the body of now."""

    @property
    def awaits(self) -> bool:
        """Whether what is shown stays as it is until something has been made."""
        return self._waits

    @property
    def marks_elsewhere(self) -> Marks:
        """What paints marks in the easel's thread: it shares the shapes, and nothing that changes."""
        if self._elsewhere is None:
            self._elsewhere = type(self.marks)(self.store, self.shapes)
        return self._elsewhere

    def paint(
        self, painter: QPainter, spec: PictureSpec, frame: Frame, *, wait: bool = False, quick: bool = False
    ) -> None:
        """As `BodyPainter.paint`; see the class for what stands in."""
        self.order, self.spread = None, QRect()
        self._stood_in = False
        super().paint(painter, spec, frame, wait=wait, quick=quick)
        self.spread = self.spread.united(frame.logical(self._reach(frame)))

    def _reach(self, frame: Frame) -> QRect:
        """The device pixels of what is leaving, and of what stood in, where they were drawn."""
        others = [*(self._leaving or ()), *((self._base, self._sheet) if self._stood_in else ())]
        reach = QRect()
        for other in others:
            part = other.frame if isinstance(other, Base) else other.part if other is not None else None
            if part is not None:
                reach = reach.united(frame.device_rect(part.box_mm).toAlignedRect())
        return reach.intersected(frame.device_bounds())

    # -- what is painted ------------------------------------------------------------------------

    def _paint_stretched(self, painter: QPainter, spec: PictureSpec, frame: Frame) -> None:
        kept = self._base
        enlarged = frame.px_per_mm / kept.frame.px_per_mm if kept is not None else inf
        # Made when it is at rest, if it can wait: making it takes half of a frame's memory from it.
        if not 1 / MOVED_MOST < enlarged < MOVED_MOST:
            self._ask(spec, frame)
        self._stretch(painter, spec, frame)

    def _paint_body(
        self, painter: QPainter, spec: PictureSpec, frame: Frame, *, wait: bool, ready: bool
    ) -> None:
        if wait or not self._can_stand_in(spec):
            super()._paint_body(painter, spec, frame, wait=wait, ready=ready)
            return
        if self._is_dissolving(spec, frame):
            self._paint_dissolve(painter, spec, frame)
            return
        base = self._at_hand(spec, frame)
        if base is None:
            if _needed(spec, frame).isEmpty():
                self._paint_ground(painter, spec, frame)
            else:
                self._ask(spec, frame)
                self._stand_in(painter, spec, frame)
            return
        if base.coarse and self._is_stale:
            self._ask(spec, frame)
        self._waits = False
        if ready and not self._has_marks(spec, base, frame):
            self._ask(spec, frame, base)
            self._paint_ground(painter, spec, frame, self._hidden(spec, frame))
            draw_base(painter, base, frame, 1.0)
            self._stretch_marks(painter, spec, frame, older=True)
            return
        super()._paint_body(painter, spec, frame, wait=wait, ready=ready)

    def _hidden(self, spec: PictureSpec, frame: Frame) -> Sequence[QRect]:
        base = self._base
        return hidden_by(base.solid, frame) if base is not None and base.key == spec.base_key else ()

    def _can_stand_in(self, spec: PictureSpec) -> bool:
        """Whether there is anything to show; if not, the body is made here and now."""
        if self._has_failed or not self.may_wait:
            self._has_failed = False
            return False
        return self._base is not None or self._has_pictures(spec.base_key)

    def _has_pictures(self, key: BaseKey) -> bool:
        return all(self.store.peek(picture) is not None for picture in wanted_pictures(key, 0.0))

    def _at_hand(self, spec: PictureSpec, frame: Frame) -> Base | None:
        """The body if it can be drawn pixel by pixel."""
        coming = self._coming
        if coming is not None and coming.base is not None and coming.base.key == spec.base_key:
            if coming.base.shows_all_in(frame):
                self.spent += [self._base, self._sheet]
                self._base, self._sheet = coming.base, coming.sheet
            self.spent.append(coming)
            self._coming = None
        kept = self._base
        is_it = kept is not None and kept.key == spec.base_key and kept.shows_all_in(frame)
        return kept if is_it else None

    def _has_marks(self, spec: PictureSpec, base: Base, frame: Frame) -> bool:
        """Whether the marks can be painted here within a frame: they are there, or little has changed.

        A muscle with its zones may take most of a frame, and on a large canvas more than that.
        """
        sheet = self._sheet
        if sheet is None or sheet.spec is None or sheet.frame != base.frame:
            return False
        if sheet.key == spec.marks_key:
            return True
        if spec.muscle or sheet.spec.look != spec.look:
            return False
        return self.marks.has_shapes(spec, base.frame.device_px_per_mm)

    def _stand_in(self, painter: QPainter, spec: PictureSpec, frame: Frame) -> None:
        """Something for a body that is not at hand."""
        self._stood_in = True
        kept = self._base
        if self._leaving is not None and self._leaving[0] is not None:
            self._waits = True
            self._paint_ground(painter, spec, frame)
            draw_base(painter, self._leaving[0], frame, 1.0)
            draw_sheet(painter, self._leaving[1], frame, 1.0)
        elif kept is not None and kept.key == spec.base_key:
            self._stretch(painter, spec, frame)
        elif self._has_pictures(spec.base_key):
            self._paint_ground(painter, spec, frame, self._hidden(spec, frame))
            paint_at_once(painter, spec.base_key, frame, self.store)
            self._stretch_marks(painter, spec, frame)
        else:
            self._paint_ground(painter, spec, frame)
            draw_base(painter, kept, frame, 1.0)

    def _stretch(self, painter: QPainter, spec: PictureSpec, frame: Frame) -> None:
        """The body as last made, at another scale or place, and its pictures where it does not reach."""
        kept, place = self._base, _needed(spec, frame)
        is_much = place.width() * place.height() > LARGE_PX and spec.background
        if kept is None:
            self._paint_ground(painter, spec, frame)
            paint_at_once(painter, spec.base_key, frame, self.store)
        elif not is_much or kept.frame.px_per_mm == frame.px_per_mm:
            self._paint_ground(painter, spec, frame, self._hidden_by_all(spec, frame))
            self._stretch_body(painter, spec, frame, kept)
        else:
            coarse = coarser(frame)
            ground = self._surroundings.coarse_ground(spec.ground, frame, coarse)

            def paint(onto: QPainter, coarse: Frame) -> None:
                lay_ground(onto, ground, coarse)
                self._stretch_body(onto, spec, coarse, kept, quick=True)

            self._paint_ground(painter, spec, frame, [place])
            self._coarse.paint(painter, frame, place, paint)

    def _hidden_by_all(self, spec: PictureSpec, frame: Frame) -> Sequence[QRect]:
        """What the body hides if all of it is painted, from its pictures where it has not been made."""
        return self._hidden(spec, frame) if self._has_pictures(spec.base_key) else ()

    def _stretch_body(
        self, painter: QPainter, spec: PictureSpec, frame: Frame, kept: Base, *, quick: bool = False
    ) -> None:
        """``quick``: without smoothing."""
        enlarged = frame.device_px_per_mm / kept.frame.device_px_per_mm
        quick = quick or is_large(frame)
        if enlarged > STRETCH_MOST and not quick:
            paint_at_once(painter, spec.base_key, frame, self.store)
        else:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=not quick)
            covered = frame.device_rect(kept.frame.box_mm)
            _paint_round(painter, spec.base_key, frame, covered, self, detail=not quick)
            if enlarged == 1.0:
                draw_base(painter, kept, frame, 1.0)
            else:
                whole = Picture(kept.picture, kept.frame.box_mm)
                paint_stretched(painter, kept.quick_picture if quick else whole, frame)
            painter.restore()
        self._stretch_marks(painter, spec, frame, quick=quick)

    def _stretch_marks(
        self, painter: QPainter, spec: PictureSpec, frame: Frame, *, older: bool = False, quick: bool = False
    ) -> None:
        """The marks as they were last painted; or ``older`` ones of the same view, which stay for now."""
        sheet = self._sheet
        if sheet is None or sheet.image is None or sheet.spec is None:
            return
        if sheet.key != spec.marks_key and not (older and sheet.spec.look == spec.look):
            return
        painter.save()
        smooth = not quick and not is_large(frame)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=smooth)
        draw_sheet(painter, sheet, frame, 1.0)
        painter.restore()

    # -- what is ordered --------------------------------------------------------------------------

    def _ask(self, spec: PictureSpec, frame: Frame, base: Base | None = None) -> None:
        kept, ready = self._base, self.is_ready(spec)
        moved = kept is not None and kept.key == spec.base_key and kept.frame.px_per_mm == frame.px_per_mm
        margin = LARGE_PAN_MARGIN if is_large(frame) else PAN_MARGIN
        dissolves = base is None and self._leaving is not None and self._leaving[0] is not None
        self._is_stale = False
        self.order = Order(
            spec,
            frame,
            frame.widened(margin) if moved and not dissolves else frame,
            self.store,
            base,
            self.marks_elsewhere if ready else None,
            self._surroundings.ground(spec.ground, frame) if dissolves else None,
            self._leaving if dissolves else None,
        )

    def ask_ahead(self, spec: PictureSpec, frame: Frame) -> Order:
        """The order for a body that will be wanted soon."""
        return Order(
            spec, frame, frame, self.store, marks=self.marks_elsewhere if self.is_ready(spec) else None
        )

    def take(self, made: Made, spec: PictureSpec) -> bool:
        """Take what was ordered, if it is still wanted; whether it is to be dissolved into."""
        del self.spent[:-SPENT_MOST]
        self.spent.append(made)  # what nobody else holds by then
        if made.base is None:
            return False
        if made.base.key != spec.base_key:
            self.spent.append(self._coming)
            self._coming = made
            return False
        self.spent += [self._base, self._sheet]
        self._base, self._is_stale = made.base, False
        self._sheet = made.sheet if made.sheet is not None else self._sheet
        waited, self._waits = self._waits, False
        if made.dissolve is not None and self._leaving is not None:
            self.spent.append(self._dissolve)
            self._dissolve, self._arrived = made.dissolve, 0.0
            return True
        if waited:
            self.arrive(1.0)
        return False

    def make_now(self, spec: PictureSpec, frame: Frame) -> None:
        """Make what a picture needs here and now (measurements and tests)."""
        self._base = make_base(spec.base_key, frame, self.store, wait=False)
        self._coming = self._dissolve = None
        if self._base is not None and self.is_ready(spec):
            self._sheet = self.marks.painted(spec, self._base)

    def may_fail(self) -> None:
        """Make the next body here and now: made elsewhere it failed."""
        self._has_failed = True

    def refine(self) -> None:
        """A finer picture may be at hand now: order a coarse body anew."""
        self._is_stale = True

    # -- the dissolve -----------------------------------------------------------------------------

    def leave(self) -> None:
        """Begin to give way to what will be shown next; what waits for its turn goes on waiting."""
        if not self._waits:
            super().leave()
        self._arrived = 0.0
        self._dissolve = None

    def arrive(self, share: float) -> None:
        """How far the change has come, 0 to 1; at 1 what was left is dropped. Nothing while it waits."""
        if self._waits:
            return
        if share >= 1:
            self.spent += [self._dissolve, *(self._leaving or ())]
            self._dissolve = None
        super().arrive(share)

    def end_change(self) -> None:
        """Be at the end of a change, and keep nothing that was for it: nobody sees it any more."""
        self._waits, self._coming = False, None
        self.arrive(1.0)
        self.spent.clear()

    def fades_at(self, frame: Frame) -> QRect | None:
        """The logical pixels in which a change of nothing but the marks is seen; None if more may change."""
        if self._leaving is None or self._dissolve is not None or self._leaving[0] is not self._base:
            return None
        place = QRect()
        for sheet in (self._leaving[1], self._sheet):
            if sheet is None or sheet.frame.px_per_mm != frame.px_per_mm or sheet.frame.dpr != frame.dpr:
                return None
            if sheet.image is not None:
                place |= QRect(frame.offset_of(sheet.frame) + sheet.at, sheet.image.size())
        return frame.logical(place)

    def _is_dissolving(self, spec: PictureSpec, frame: Frame) -> bool:
        """Whether a dissolve is under way; one that no longer fits ends."""
        dissolve = self._dissolve
        if dissolve is None:
            return False
        base = self._base
        fits = dissolve.frame == frame and base is not None and base.key == spec.base_key
        if not fits or dissolve.key != spec.marks_key:
            self.arrive(1.0)
            return False
        return True

    def _paint_dissolve(self, painter: QPainter, spec: PictureSpec, frame: Frame) -> None:
        if self._dissolve is not None:
            at, parts = self._dissolve.at, self._dissolve.parts
            self.spread = frame.logical(QRect(at, self._dissolve.after.size()))
            self._paint_ground(painter, spec, frame, [part.translated(at) for part in parts])
            draw_pixels(painter, self._dissolve.before, at, frame, 1.0, parts)
            draw_pixels(painter, self._dissolve.after, at, frame, self._arrived, parts)


def _needed(spec: PictureSpec, frame: Frame) -> QRect:
    """The device pixels of the canvas where the body's view lies."""
    return frame.place_of(load_manifest().view(spec.view).box_mm)


def _paint_round(
    painter: QPainter, key: BaseKey, frame: Frame, covered: QRectF, live: LivePainter, *, detail: bool
) -> None:
    """The body from its pictures where nothing covers it, given in device pixels."""
    inner = covered.toAlignedRect().adjusted(1, 1, -1, -1)
    needed = frame.place_of(load_manifest().view(key.view).box_mm)
    beside = QRegion(needed).subtracted(QRegion(inner))
    if beside.isEmpty() or not live._has_pictures(key):
        return
    for rect in rects(beside):  # one by one: a clip of several rectangles is three times as slow
        painter.save()
        painter.scale(1 / frame.dpr, 1 / frame.dpr)
        painter.setClipRect(rect)
        painter.scale(frame.dpr, frame.dpr)
        paint_at_once(painter, key, frame, live.store, detail=detail)
        painter.restore()
