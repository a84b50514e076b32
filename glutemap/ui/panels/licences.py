"""The licences of everything that came with the program, each a click away."""

from functools import partial
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from glutemap.language import later, tr
from glutemap.licences import Licence, shipped
from glutemap.resources import MissingResourceError, asset
from glutemap.ui.panels.dialogs import Sheet
from glutemap.ui.panels.parts import Paragraph, column, prose, rule
from glutemap.ui.panels.picks import Section
from glutemap.ui.theme import M

MOST_LETTERS = 40_000  # of one text; numpy's holds those of its parts too
_SHORT = 24  # letters of a kind of licence that fit beside the name
_QT = later(
    "Qt and its Python binding are used under the LGPL 3: they lie in the program's folder as files of "
    "their own and may be replaced by others of the same version."
)


class LicenceSheet(Sheet):
    """One line for each library; its text opens under it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        lead = tr(
            "The program is under Apache-2.0, its knowledge under CC BY 4.0. It stands on these libraries."
        )
        super().__init__(tr("Licences"), lead, parent)
        body = self.page.body
        body.setSpacing(0)
        for licence in shipped():
            title = f"{licence.name} {licence.version}".strip()
            body.addWidget(rule())
            kind = licence.kind if len(licence.kind) <= _SHORT else ""
            body.addWidget(Section("licence", title, partial(_text_of, licence), summary=kind))
        body.addWidget(rule())
        where = _bill()
        if where:
            body.addWidget(prose(escape(where), "small"))
        body.addStretch(1)


def _text_of(licence: Licence) -> QWidget:
    result = QWidget()
    text = licence.text or tr("Its text stands on its own pages.")
    if len(text) > MOST_LETTERS:
        rest = tr("… (the rest is in licences.json beside the program)")
        text = f"{text[:MOST_LETTERS]}\n\n{rest}"
    body = Paragraph(text, Qt.TextFormat.PlainText)
    body.setProperty("role", "small")
    head = [prose(escape(licence.kind))]
    if licence.name.lower().startswith(("pyside6", "shiboken6")):
        head.append(prose(tr(_QT), "small"))
    if licence.home:
        link = escape(licence.home, quote=True)
        head.append(Paragraph(f'<a href="{link}">{link}</a>', Qt.TextFormat.RichText))
        head[-1].setOpenExternalLinks(True)
    result.setLayout(column([*head, body], spacing=M))
    return result


def _bill() -> str:
    try:
        return tr("The software bill of materials (CycloneDX) is {file}.", file=asset("sbom.cdx.json"))
    except MissingResourceError:
        return ""
