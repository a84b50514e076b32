"""The share of "something else": a calm row of its own that says when nothing explains the marking well."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from glutemap.language import tr
from glutemap.ui import ranking_words, words
from glutemap.ui.panels.parts import column, frame, row, text
from glutemap.ui.panels.share_bar import ShareBar
from glutemap.ui.theme import M, S

if TYPE_CHECKING:
    from glutemap.ranking.result import Ranking


class Rest(QWidget):
    """What the candidates leave over."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.share = text("", "label")
        self.bar = ShareBar(quiet=True)
        self.said = text("", "small", wrap=True)
        head = row([text(tr("Something else"), "label", wrap=True), self.share], spacing=S)
        head.setStretch(0, 1)
        inner = column([head, self.bar, self.said], spacing=6, margin=M)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame("quiet-tile", inner))

    def show_ranking(self, ranking: "Ranking") -> None:
        """Show what another ranking leaves over."""
        rest = ranking.something_else
        first = ranking.candidates[0].share if ranking.candidates else 0.0
        self.share.setText(words.percent(rest))
        self.bar.show_part(rest)
        self.said.setText(ranking_words.rest(rest, first))
        share, meaning = self.share.text(), self.said.text()
        self.setAccessibleName(tr("Something else: {share}. {meaning}", share=share, meaning=meaning))
