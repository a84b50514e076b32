"""Where a hand-out goes: a PDF, a printer, a picture in a file or on the clipboard."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtPrintSupport import QPrinter

from glutemap.handout.paint.pdf import page_layout, pdf_of
from glutemap.handout.paint.single import picture_of
from glutemap.handout.paint.type import UNITS
from glutemap.language import aloud, tr
from glutemap.writing import write_whole

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QImage

    from glutemap.handout.paint.pages import Pages
    from glutemap.ui.handout.maker import Made


def file_name(pages: Pages, ending: str) -> str:
    """A name for the file that tells one day's hand-out from another's, and nothing of the client."""
    day = re.sub(r"\W+", "-", pages.hand_out.date).strip("-").lower()
    with aloud(pages.hand_out.speaks):
        return tr("hand-out-{day}", "the name of a file", day=day) + ending


def save_pdf(made: Made, out: Path) -> None:
    """Write the PDF, whole or not at all. Raises OSError."""
    write_whole(pdf_of(made.pages.anew()), out)


def save_picture(made: Made, out: Path) -> bool:
    """Write the pictures alone as a PNG; whether there are any. Raises OSError."""
    from glutemap.ui.sheets import save_png

    image = picture(made)
    if image.isNull():
        return False
    save_png(image, out)
    return True


def copy_picture(made: Made) -> bool:
    """Put the pictures alone on the clipboard; whether there are any."""
    image = picture(made)
    if not image.isNull():
        QGuiApplication.clipboard().setImage(image)
    return not image.isNull()


def picture(made: Made) -> QImage:
    """The large pictures with their captions; null when there are none."""
    return picture_of(made.pages.hand_out, made.book)


def make_printer(pages: Pages) -> QPrinter:
    """A printer set up for the paper of the pages; the pages bring their own margins."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(page_layout(pages.paper))
    printer.setFullPage(True)
    printer.setDocName(pages.hand_out.title)
    printer.setCreator("glutemap")
    printer.setFromTo(1, pages.count)
    return printer


def print_pages(pages: Pages, printer: QPrinter) -> bool:
    """Print the pages that were chosen in the dialog; whether the printer took them."""
    pages = pages.anew()  # they were laid out by a thread that may be gone
    first = max(printer.fromPage(), 1)
    last = min(printer.toPage() or pages.count, pages.count)
    painter = QPainter()
    if not painter.begin(printer):
        return False
    try:
        scale = printer.resolution() / (25.4 * UNITS)
        for number in range(first - 1, last):
            if number >= first:
                printer.newPage()
            painter.save()
            painter.scale(scale, scale)
            pages.paint(painter, number)
            painter.restore()
    finally:
        ended = painter.end()
    return ended
