"""Reasons as a small account: what each adds or takes away, their sum, and where the figures come from."""

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from glutemap.language import tr
from glutemap.ui import ranking_words, words
from glutemap.ui.panels.citations import Citations
from glutemap.ui.panels.parts import clear, prose, rule, text
from glutemap.ui.theme import S

if TYPE_CHECKING:
    from collections.abc import Sequence

    from glutemap.knowledge.records import Library
    from glutemap.ranking.result import Reason


class Ledger(QWidget):
    """The terms of one score under each other: name and points, the sentence below, and the sum."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(0, 1)
        self._grid.setHorizontalSpacing(S)
        self._grid.setVerticalSpacing(2)

    def show_reasons(
        self, library: "Library | None", owner: str, because: "Sequence[Reason]", score: float
    ) -> None:
        """Show the reasons of the muscle or condition ``owner``; their points add up to ``score``."""
        clear(self._grid)
        keys = {reason: sources_of(library, owner, reason) for reason in because}
        cite = Citations(library, (key for mine in keys.values() for key in mine)) if library else None
        points, total = ranking_words.adding_up([reason.points for reason in because], score)
        for reason, value in zip(because, points, strict=True):
            marks = cite.marks(keys[reason]) if cite is not None else ""
            self._add(tr(ranking_words.TERMS[reason.kind]), value)
            self._tell(prose(f"{escape(words.capital(reason.text))}{marks}", "small"))
        self._wide(rule())
        self._add(tr("Sum"), total, "heading")
        told = tr("The higher the sum beside those of the others, the larger the share.")
        self._tell(prose(told, "small"))
        for number, key, source in cite.listed() if cite is not None else ():
            self._tell(prose(f"{number}. {escape(source.cite if source else key)}", "faint"))
        self._pass_the_mouse()

    def _add(self, term: str, value: float, role: str = "label") -> None:
        sign = text(words.points(value), "number")
        sign.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        line = self._grid.rowCount()
        self._grid.addWidget(text(term, role, wrap=True), line, 0)
        self._grid.addWidget(sign, line, 1)

    def _tell(self, said: QWidget) -> None:
        self._wide(said)
        self._grid.setRowMinimumHeight(self._grid.rowCount(), 4)

    def _wide(self, part: QWidget) -> None:
        self._grid.addWidget(part, self._grid.rowCount(), 0, 1, 2)

    def _pass_the_mouse(self) -> None:
        """A click anywhere on the account reaches the row it stands in."""
        for label in self.findChildren(QWidget):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def sources_of(library: "Library | None", owner: str, reason: "Reason") -> tuple[str, ...]:
    """The keys of the sources behind a reason."""
    own: tuple[str, ...] = getattr(reason, "sources", ())
    if own or library is None:
        return own
    if reason.kind == "prior":
        record = next((p for p in library.prevalence if p.muscle == owner and p.percent > 0), None)
        return record.sources if record else ()
    clue = library.clues.get(reason.clue)
    if clue is None:
        return ()
    weighed = [key for w in clue.weights if w.target == owner for key in w.sources]
    return tuple(weighed) or clue.sources
