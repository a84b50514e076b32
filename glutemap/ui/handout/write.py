"""Writes a hand-out to a PDF without a window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from glutemap.handout.paint.book import PictureBook
from glutemap.handout.paint.pages import Pages
from glutemap.handout.paint.pdf import pdf_of
from glutemap.handout.paper import PAPERS, usual_paper
from glutemap.ui.handout.body import BodyInk
from glutemap.ui.sheets import offscreen_application
from glutemap.writing import write_whole

if TYPE_CHECKING:
    from pathlib import Path

    from glutemap.handout.compose import Material
    from glutemap.handout.content import HandOut
    from glutemap.handout.paper import Paper


def here_usual() -> Paper:
    """The paper that is usual where this machine is."""
    return usual_paper(QLocale.system().name())


def write_pdf(hand_out: HandOut, material: Material, paper_id: str | None, out: Path) -> None:
    """Write a composed hand-out, whole or not at all. Raises OSError when it cannot be written."""
    application = offscreen_application()
    paper = PAPERS[paper_id] if paper_id else here_usual()
    book = PictureBook(BodyInk(material.library, material.zones))
    write_whole(pdf_of(Pages(hand_out, paper, book)), out)
    del application
