"""The page of sources: everything that a claim cites, and everything that the sources disagree on."""

from functools import partial
from html import escape
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from glutemap.knowledge.disputes import disputes
from glutemap.language import later, many, tr
from glutemap.ui import text_size, words
from glutemap.ui.panels.dialogs import Sheet
from glutemap.ui.panels.parts import column, prose, row, rule, text
from glutemap.ui.panels.picks import Section
from glutemap.ui.theme import L, M, S

if TYPE_CHECKING:
    from glutemap.knowledge.disputes import Dispute
    from glutemap.knowledge.records import Library, Source

LEAD = later("Every claim names its sources. Many are textbooks and reports of cases; that is what there is.")


class SourceSheet(Sheet):
    """Lists what is disputed, and all sources with their keys; a word narrows the list of sources."""

    def __init__(self, library: "Library", parent: QWidget | None = None) -> None:
        super().__init__(tr("Sources and disputes"), tr(LEAD), parent)
        self.wanted = QLineEdit()
        self.wanted.setPlaceholderText(tr("Find a source"))
        self.wanted.setClearButtonEnabled(True)
        self.wanted.setAccessibleName(tr("Find a source"))
        self.wanted.textChanged.connect(self._on_find)
        found = list(disputes(library))
        body = self.page.body
        body.setSpacing(0)
        disputed = Section(
            "disputed",
            tr("What is disputed"),
            partial(_disputed, found),
            summary=many(len(found), "{n} claim", "{n} claims"),
        )
        body.addWidget(disputed)
        body.addWidget(rule())
        body.addSpacing(M)
        count = many(len(library.sources), "{n} source", "{n} sources")
        body.addLayout(row([text(count, "heading"), 0, self.wanted], spacing=L))
        body.addSpacing(S)
        self.rows = [_Row(key, source) for key, source in sorted(library.sources.items(), key=_by_cite)]
        for line in self.rows:
            body.addWidget(line)
        body.addStretch(1)

    def _on_find(self, wanted: str) -> None:
        parts = wanted.casefold().split()
        for line in self.rows:
            line.setVisible(all(part in line.searched for part in parts))


class _Row(QWidget):
    """One source: its citation, where to read it, what to keep in mind about it."""

    def __init__(self, key: str, source: "Source") -> None:
        super().__init__()
        self.searched = f"{key} {source.cite} {source.note}".casefold()
        markup = escape(source.cite)
        if source.url:
            markup += f' <a href="{escape(source.url, quote=True)}">{tr("Read", "a source")}</a>'
        cite = prose(markup)
        cite.setOpenExternalLinks(True)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, S, 0, S)
        grid.setHorizontalSpacing(M)
        grid.setColumnStretch(1, 1)
        name = text(key, "faint")
        text_size.keep(name, 96, share=1)
        grid.addWidget(name, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(cite, 0, 1)
        if source.note:
            grid.addWidget(prose(escape(source.note), "small"), 1, 1)


def _by_cite(item: "tuple[str, Source]") -> str:
    return item[1].cite.casefold()


def _about(dispute: "Dispute") -> str:
    return dispute.about


def _disputed(found: "list[Dispute]") -> QWidget:
    parts: list[QWidget | int] = []
    for about, group in groupby(found, _about):
        parts += [S, text(about, "label")]
        for dispute in group:
            claim = dispute.claim
            keys = escape(words.listed(claim.sources))
            parts.append(
                prose(
                    f"{escape(claim.text)} {words.strong(tr('Disputed:'))} {escape(claim.disputed)} ({keys})"
                )
            )
    result = QWidget()
    result.setLayout(column(parts, spacing=S))
    return result
