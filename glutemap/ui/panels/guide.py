"""The pages that are not about one muscle: the guide with the limits, the credits, the shortcuts."""

from collections.abc import Sequence
from functools import partial
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from glutemap import __version__
from glutemap.language import tr
from glutemap.resources import MissingResourceError, asset
from glutemap.ui import icons
from glutemap.ui.panels.citations import Citations
from glutemap.ui.panels.credits import as_html
from glutemap.ui.panels.dialogs import Sheet
from glutemap.ui.panels.parts import Paragraph, button, column, prose, row, rule, text
from glutemap.ui.panels.picks import Section
from glutemap.ui.theme import L, M, S

if TYPE_CHECKING:
    from glutemap.knowledge.records import Claim, Guide, Library


def _keys(guide: "Guide") -> list[str]:
    claims = [claim for section in guide.sections for claim in section.claims]
    claims += [question.answer for question in guide.questions]
    return [key for claim in claims for key in claim.sources]


class GuideSheet(Sheet):
    """How to read the body and the ranking, the limits of both, care at home, questions people ask."""

    def __init__(self, library: "Library", parent: QWidget | None = None) -> None:
        lead = tr("What holds for every muscle here, and how far it can be trusted.")
        super().__init__(tr("Guide and limits"), lead, parent)
        cite = Citations(library, _keys(library.guide))
        body = self.page.body
        body.setSpacing(0)
        for number, section in enumerate(library.guide.sections):
            build = partial(_claims, cite, section.claims)
            body.addWidget(rule())
            body.addWidget(Section(section.id, section.title, build, is_open=number == 0))
        for question in library.guide.questions:
            body.addWidget(rule())
            body.addWidget(Section("question", question.question, partial(_claims, cite, [question.answer])))
        body.addWidget(rule())
        body.addWidget(Section("sources", tr("Sources"), partial(_sources, cite)))
        body.addStretch(1)


def _claims(cite: Citations, claims: "Sequence[Claim]") -> QWidget:
    result = QWidget()
    result.setLayout(column([prose(cite.claim(claim)) for claim in claims], spacing=M))
    return result


def _sources(cite: Citations) -> QWidget:
    result = QWidget()
    lines = [prose(f"{n}. {escape(s.cite if s else key)}", "small") for n, key, s in cite.listed()]
    result.setLayout(column(lines, spacing=6))
    return result


class AboutSheet(Sheet):
    """What the program is, and whose work it stands on.

    Signals:
        licences_requested: The licences of all libraries are to be shown.
    """

    licences_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("glutemap", "", parent)
        picture = QLabel()
        picture.setPixmap(icons.app_icon().pixmap(72, 72))
        about = tr(
            "Pick a muscle and see where its pain is commonly felt; mark the pain and see which muscles are "
            "worth checking first. It works offline, keeps everything on this machine, and does not diagnose."
        )
        texts = column([text(tr("Version {number}", number=__version__), "label"), prose(about)], spacing=S)
        head = row([picture], spacing=L)
        head.setAlignment(picture, Qt.AlignmentFlag.AlignTop)
        head.addLayout(texts, 1)
        self.page.body.addLayout(head)
        self.page.body.addWidget(rule())
        credit = Paragraph(as_html(_credits()), Qt.TextFormat.RichText)
        credit.setOpenExternalLinks(True)
        self.page.body.addWidget(credit)
        self.page.body.addStretch(1)
        self.licences_button = button(tr("Licences of the libraries"))
        self.licences_button.clicked.connect(self.licences_requested)
        self.foot.put_first(self.licences_button)


def _credits() -> str:
    try:
        return asset("CREDITS.md").read_text(encoding="utf-8")
    except (MissingResourceError, OSError):
        return tr("The file assets/CREDITS.md is missing from this copy of the program.")


class ShortcutSheet(Sheet):
    """Every shortcut, by group; made from the table of the actions."""

    def __init__(
        self, groups: Sequence[tuple[str, Sequence[tuple[str, str]]]], parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Keyboard"), tr("Everything works without a pointer."), parent)
        for title, lines in groups:
            self.page.body.addWidget(text(title, "title"))
            self.page.body.addWidget(_table(lines))
            self.page.body.addSpacing(M)
        self.page.body.addStretch(1)


def _table(lines: Sequence[tuple[str, str]]) -> QWidget:
    result = QWidget()
    grid = QGridLayout(result)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setVerticalSpacing(S)
    grid.setColumnStretch(0, 1)
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    for number, (what, keys) in enumerate(lines):
        grid.addWidget(text(what, wrap=True), number, 0)  # a long line wraps: the keys stay in sight
        grid.addWidget(text(keys, "badge"), number, 1, right)
    return result
