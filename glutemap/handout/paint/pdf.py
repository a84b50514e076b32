"""A hand-out as a PDF: real text, the font in it, its title and its language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from glutemap.handout.paint.type import UNITS
from glutemap.handout.pdf_finish import finished

if TYPE_CHECKING:
    from glutemap.handout.paint.pages import Pages
    from glutemap.handout.paper import Paper


def page_layout(paper: Paper) -> QPageLayout:
    """A paper as Qt knows it, without margins: the page brings its own."""
    known = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}.get(paper.id)
    size = (
        QPageSize(known)
        if known is not None
        else QPageSize(QSizeF(paper.width_mm, paper.height_mm), QPageSize.Unit.Millimeter)
    )
    return QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))


def pdf_of(pages: Pages) -> bytes:
    """The PDF, whole, in memory. Wants a QGuiApplication for its fonts."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(f"{pages.hand_out.title} ({pages.hand_out.date})")
    writer.setCreator("glutemap")
    writer.setAuthor(pages.hand_out.practice.name)
    writer.setResolution(round(25.4 * UNITS))
    writer.setPageLayout(page_layout(pages.paper))
    painter = QPainter(writer)
    try:
        for number in range(pages.count):
            if number:
                writer.newPage()
            pages.paint(painter, number)
    finally:
        painter.end()
    buffer.close()
    return finished(bytes(buffer.data().data()), pages.hand_out.language)
