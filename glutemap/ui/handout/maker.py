"""Composes and paints hand-outs in the background, one after another; only the last one asked for counts."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QRectF, Signal, Slot
from PySide6.QtGui import QImage, QPainter

from glutemap.handout.compose import compose
from glutemap.handout.paint.book import PictureBook
from glutemap.handout.paint.pages import Pages
from glutemap.handout.paint.type import load_fonts
from glutemap.language import aloud, day, in_use
from glutemap.ui.canvas.ahead import Ahead
from glutemap.ui.canvas.prefetcher import USED_IN_POOL
from glutemap.ui.handout.body import BodyInk
from glutemap.ui.handout.retold import Interpreter

if TYPE_CHECKING:
    from datetime import date

    from glutemap.handout.compose import Material
    from glutemap.ui.handout.choice import Choice

_USED_HERE = ("glutemap.body.strokes", "glutemap.knowledge.pacing", "glutemap.ui.canvas.shapes")
_USED_ABROAD = (  # where the page or the program speaks another language than English
    "tempfile",
    "rapidfuzz.fuzz",
    "rapidfuzz.process",
    "xml.etree.ElementTree",
    "glutemap.knowledge.examine",
    "glutemap.knowledge.loading",
    "glutemap.knowledge.schema_check",
)
MOST_PX = 4000  # of a page's height: a screen shows no more


@dataclass(frozen=True, eq=False)
class Made:
    """A hand-out that is ready: its pages, and an image of each."""

    pages: Pages
    images: tuple[QImage, ...]
    book: PictureBook


class HandOutMaker(QObject):
    """Makes what is asked for last.

    Signals:
        made: A `Made`.
        failed: Words for what went wrong.
    """

    made = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        load_fonts()
        self._ahead = Ahead(self)
        self._ahead.finished.connect(self._on_finished)
        self._number = 0
        self._asked_for: int | None = None
        self._results: dict[object, Made | Exception] = {}
        self._books: dict[tuple[int, int], PictureBook] = {}
        self._interpreter = Interpreter()

    @property
    def is_busy(self) -> bool:
        """Whether something was asked for that is not there yet."""
        return self._asked_for is not None

    def ask(self, material: Material, choice: Choice, date: date, client: str, px_per_mm: float) -> None:
        """Have a hand-out made, with images of its pages at a scale; `made` brings it."""
        # Here and not in the pool: PySide follows every import, and not safely in two threads.
        program = in_use()
        abroad = _USED_ABROAD if {program.code, choice.language} != {"en"} else ()
        for name in (*USED_IN_POOL, *_USED_HERE, *abroad):
            import_module(name)
        self._number += 1
        number = self._asked_for = self._number
        book = self._book(material)

        def work() -> None:
            try:
                told, speaks = self._interpreter.retold(material, program, choice.language)
                with aloud(speaks):
                    self._results[number] = _made(told, choice, day(date), client, px_per_mm, book)
            except Exception as fault:  # noqa: BLE001 a fault in a thread would be lost: hand it over
                self._results[number] = fault

        self._ahead.forget()
        self._ahead.ask(number, work)

    def _book(self, material: Material) -> PictureBook:
        """The pictures of a library and its zones, kept from one hand-out to the next."""
        key = (id(material.library), id(material.zones))
        if key not in self._books:
            self._books = {key: PictureBook(BodyInk(material.library, material.zones))}
        return self._books[key]

    def stop(self) -> None:
        """Wait for what is under way; call before the sheet goes."""
        self._ahead.stop()

    @Slot(object)
    def _on_finished(self, number: Any) -> None:
        result = self._results.pop(number, None)
        if number != self._asked_for:
            return
        self._asked_for = None
        if isinstance(result, Made):
            self.made.emit(result)
        elif result is not None:
            self.failed.emit(str(result))


def _made(
    material: Material, choice: Choice, date: str, client: str, px_per_mm: float, book: PictureBook
) -> Made:
    hand_out = compose(material, date, choice.practice, client, choice.include)
    pages = Pages(hand_out, choice.paper, book)
    return Made(pages, tuple(_image(pages, number, px_per_mm) for number in range(pages.count)), book)


def _image(pages: Pages, number: int, px_per_mm: float) -> QImage:
    scale = min(px_per_mm, MOST_PX / pages.paper.height_mm)
    width, height = round(pages.paper.width_mm * scale), round(pages.paper.height_mm * scale)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    try:
        pages.paint_into(painter, number, QRectF(0, 0, width, height))
    finally:
        painter.end()
    return image
