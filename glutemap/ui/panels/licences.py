"""The licences of everything that came with the program, each a click away."""

from functools import partial
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from glutemap.language import later, tr
from glutemap.licences import Licence, shipped
from glutemap.resources import MissingResourceError, asset
from glutemap.ui.panels.dialogs import Sheet
from glutemap.ui.panels.parts import Paragraph, column, prose, rule
from glutemap.ui.panels.picks import Section
from glutemap.ui.text_size import room
from glutemap.ui.theme import M

MOST_LETTERS = 6_000  # that are laid out on the page; a longer text has a field of its own to scroll in
_FIELD = 320  # pixels of its height
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
            body.addWidget(Section("licence", title, partial(_text_of, licence), summary=_summary(licence)))
        body.addWidget(rule())
        where = _bill()
        if where:
            body.addWidget(prose(escape(where), "small"))
        body.addStretch(1)


def _text_of(licence: Licence) -> QWidget:
    result = QWidget()
    body = _words(licence.text or tr("Its text stands on its own pages."), licence.name)
    head = [prose(escape(licence.kind))]
    if licence.name.lower().startswith(("pyside6", "shiboken6")):
        head.append(prose(tr(_QT), "small"))
    if licence.home:
        link = escape(licence.home, quote=True)
        head.append(Paragraph(f'<a href="{link}">{link}</a>', Qt.TextFormat.RichText))
        head[-1].setOpenExternalLinks(True)
    result.setLayout(column([*head, body], spacing=M))
    return result


def _words(text: str, name: str) -> QWidget:
    """A text in full: a paragraph, or, where laying that out would take a second, a field that scrolls."""
    if len(text) <= MOST_LETTERS:
        result = Paragraph(text, Qt.TextFormat.PlainText)
        result.setProperty("role", "small")
        return result
    field = QPlainTextEdit(text)
    field.setReadOnly(True)
    field.setTabChangesFocus(True)
    field.setFixedHeight(room(_FIELD))
    field.setAccessibleName(name)
    return field


def _summary(licence: Licence) -> str:
    """What stands beside a name: in what it is, else the kind of licence."""
    if licence.part_of:
        return tr("in {name}", name=licence.part_of)
    return licence.kind if len(licence.kind) <= _SHORT else ""


def _bill() -> str:
    try:
        return tr("The software bill of materials (CycloneDX) is {file}.", file=asset("sbom.cdx.json"))
    except MissingResourceError:
        return ""
