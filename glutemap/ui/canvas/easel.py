"""Bodies painted in a thread of their own, so that no frame of the window waits for one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from threading import Lock
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QPoint, QRect, QRunnable, QThreadPool, Signal
from PySide6.QtGui import QImage, QPainter

from glutemap.ui.canvas.base import Base, make_base
from glutemap.ui.canvas.coarse import every_other, is_large
from glutemap.ui.canvas.filled import joined, parts_of
from glutemap.ui.canvas.gate import FOR_SOON, gate, strips, take_less
from glutemap.ui.canvas.solid import find_solid

if TYPE_CHECKING:
    from collections.abc import Hashable

    from glutemap.ui.canvas.filled import Parts
    from glutemap.ui.canvas.frame import Frame
    from glutemap.ui.canvas.pictures import PictureStore
    from glutemap.ui.canvas.sheet import Marks, Sheet
    from glutemap.ui.canvas.spec import PictureSpec


class Shown(Protocol):
    """Something that is or was shown."""

    @property
    def images(self) -> tuple[QImage, ...]:
        """The images that it is made of."""


@dataclass(frozen=True)
class Dissolve:
    """Two opaque pictures of the same part of a canvas, before and after a change.

    ``at`` is where they lie in ``frame``, in device pixels; ``key`` says which marks are on them; nothing but
    their ``parts`` is painted: beside those is ground, before and after.
    """

    key: Hashable
    frame: Frame
    at: QPoint
    before: QImage
    after: QImage
    parts: Parts

    @property
    def images(self) -> tuple[QImage, ...]:
        """The images that it is made of."""
        return self.before, self.after


@dataclass(frozen=True)
class Made:
    """What was made to an order; ``base`` is None when no part of the body lies in the frame."""

    order: Order
    base: Base | None
    sheet: Sheet | None
    dissolve: Dissolve | None

    @property
    def images(self) -> tuple[QImage, ...]:
        """The images that it is made of."""
        parts = (self.base, self.sheet, self.dissolve)
        return tuple(image for part in parts if part is not None for image in part.images)


@dataclass(frozen=True)
class Order:
    """A body to be made, with all that the thread needs for it.

    Attributes:
        frame: What the base is to cover; ``shown`` is what the canvas shows of it.
        base: The base, if only the marks are wanted.
        marks: What paints the marks; None while they are not ready.
        ground: The ground behind the body, and ``left`` what is shown now: for a dissolve.

    """

    spec: PictureSpec
    shown: Frame
    frame: Frame
    store: PictureStore
    base: Base | None = None
    marks: Marks | None = None
    ground: QImage | None = None
    left: tuple[Base | None, Sheet | None] | None = None

    @property
    def key(self) -> Hashable:
        """What is ordered, and whether it is the body, its marks, or both."""
        spec = self.spec
        return spec.base_key, spec.marks_key, self.shown, self.base is None, self.marks is None

    def make(self) -> Made:
        """Make it; runs in the easel's thread."""
        base = self.base or self._make_base()
        sheet = self.marks.painted(self.spec, base) if self.marks is not None and base is not None else None
        return Made(self, base, sheet, self._dissolve(base, sheet))

    def _make_base(self) -> Base | None:
        key = self.spec.base_key
        base = make_base(key, self.frame, self.store, wait=False)
        if base is None:
            return None
        base = replace(base, solid=find_solid(key, self.store))
        if not is_large(self.shown):
            return base
        return replace(base, parts=parts_of(base.picture), small=every_other(base.picture))

    def _dissolve(self, base: Base | None, sheet: Sheet | None) -> Dissolve | None:
        if self.left is None or self.ground is None or base is None:
            return None
        frame = self.shown
        bases = [each for each in (base, self.left[0]) if each is not None]
        if any(each.frame.device_px_per_mm != frame.device_px_per_mm for each in bases):
            return None  # the canvas has another size than when the change began
        parts = joined(
            *((each.picture, frame.offset_of(each.frame), each.parts) for each in bases),
            within=frame.device_bounds(),
        )
        if not parts:
            return None
        before = _pane(self.ground, frame, parts, *self.left)
        after = _pane(self.ground, frame, parts, base, sheet)
        at = _around(parts).topLeft()
        inside = tuple(part.translated(-at) for part in parts)
        return Dissolve(self.spec.marks_key, frame, at, before, after, inside)


def _around(parts: Parts) -> QRect:
    rect = QRect()
    for part in parts:
        rect = rect.united(part)
    return rect


def _pane(ground: QImage, frame: Frame, parts: Parts, base: Base | None, sheet: Sheet | None) -> QImage:
    """The parts (device pixels) of a canvas with ground, body and marks; beside them lies nothing."""
    rect = _around(parts)
    pane = QImage(rect.size(), QImage.Format.Format_RGB32)
    painter = QPainter(pane)
    painter.translate(-rect.topLeft())
    for strip in (strip for part in parts for strip in strips(part)):
        painter.setClipRect(strip)
        painter.drawImage(0, 0, ground)
        if base is not None:
            painter.drawImage(frame.offset_of(base.frame), base.picture)
        if sheet is not None and sheet.image is not None:
            painter.drawImage(frame.offset_of(sheet.frame) + sheet.at, sheet.image)
    painter.end()
    return pane


class _Messenger(QObject):
    done = Signal(object, object)


class _Run(QRunnable):
    """Makes what is wanted until nothing is; a fault is not ours to hide, and holds up nothing.

    It and `_Discard` are started again and again: of those that a pool deletes, PySide keeps some for ever.
    """

    def __init__(self, easel: Easel) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self._easel = easel

    def run(self) -> None:
        """Do the work; runs in the thread of the pool."""
        take_less(FOR_SOON)
        while (order := self._easel.take()) is not None:
            made = None
            try:
                made = order.make()
            finally:
                self._easel.put_away(order, made)


class _Discard(QRunnable):
    """Lets go of what an easel was given for that."""

    def __init__(self, easel: Easel) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self._easel = easel

    def run(self) -> None:
        """Let go of it; runs in the thread of the pool."""
        take_less(FOR_SOON)
        self._easel.let_go()


class Easel(QObject):
    """Makes one body after another; of those that wait only the latest is made.

    Signals:
        done: An `Order`, and what was `Made` to it; None if that failed.
    """

    done = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._lock = Lock()
        self._waiting: Order | None = None
        self._under_way: Order | None = None
        self._spent: list[Shown] = []
        self._run, self._discard = _Run(self), _Discard(self)
        self._messenger = _Messenger(self)
        self._messenger.done.connect(self.done)

    def discard(self, spent: list[Shown | None]) -> None:
        """Let go of pictures in the easel's thread, which has time for it; the list is empty afterwards."""
        things = [thing for thing in spent if thing is not None]
        spent.clear()
        with self._lock:
            start = bool(things) and not self._spent
            self._spent += things
        if start:
            self._pool.start(self._discard)

    def let_go(self) -> None:
        """Drop what was given for that, one image after another. For the pool's thread.

        Letting go of a large one takes some milliseconds, in which Python is kept from the window.
        """
        with self._lock:
            spent, self._spent = self._spent, []
        images = [image for thing in spent for image in thing.images]
        spent.clear()
        while images:
            gate.stand_aside()
            images.pop()

    def ask(self, order: Order) -> None:
        """Have it made soon, in place of what waits; not twice what is being made already."""
        with self._lock:
            if self._under_way is not None and self._under_way.key == order.key:
                self._waiting = None
                return
            start = self._waiting is None and self._under_way is None
            self._waiting = order
        if start:
            self._pool.start(self._run)

    def take(self) -> Order | None:
        """What is to be made next. For the pool's thread."""
        with self._lock:
            self._under_way, self._waiting = self._waiting, None
            return self._under_way

    def put_away(self, order: Order, made: Made | None) -> None:
        """It is made; after a failure go on in another thread. For the pool's thread."""
        self._messenger.done.emit(order, made)
        if made is None:
            with self._lock:
                self._under_way = None
                go_on = self._waiting is not None
            if go_on:
                self._pool.start(self._run)

    def stop(self) -> None:
        """Drop what waits, and wait for what is being made."""
        with self._lock:
            self._waiting = None
        self._pool.waitForDone()

    def wait(self) -> None:
        """Wait until everything is made."""
        self._pool.waitForDone()
