"""What is not a muscle and hurts in the same places."""

from functools import partial
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from glutemap.ui import words
from glutemap.ui.panels.parts import clear, column, frame, prose, text
from glutemap.ui.panels.picks import Section
from glutemap.ui.state import AppState
from glutemap.ui.theme import M, S

if TYPE_CHECKING:
    from glutemap.knowledge.records import Condition
    from glutemap.ranking.result import Ranking

MOST = 5


class MimicList(QWidget):
    """The conditions that copy the marked pattern, each with what speaks for it and what to do."""

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._shown: tuple[str, ...] = ()
        self._list = QVBoxLayout()
        self._list.setSpacing(S)
        lead = "Other causes can hurt in the same places. Open one to see what speaks for it."
        inner = column([text("Not a muscle?", "title"), prose(lead, "soft")], spacing=2)
        inner.addSpacing(S)
        inner.addLayout(self._list)
        self.setLayout(inner)
        state.ranking_changed.connect(self._on_ranking_changed)
        self._on_ranking_changed(state.ranking)

    def _on_ranking_changed(self, ranking: "Ranking | None") -> None:
        ids = tuple(m.condition for m in ranking.mimics[:MOST]) if ranking is not None else ()
        library = self._state.library
        self.setVisible(bool(ids))
        if ids == self._shown or library is None:
            return
        self._shown = ids
        clear(self._list)
        for condition in (library.conditions[i] for i in ids if i in library.conditions):
            section = Section(condition.id, words.capital(condition.name), partial(_details, condition))
            inner = column([section])
            inner.setContentsMargins(M, 0, S, 0)
            self._list.addWidget(frame("tile", inner))


def _details(condition: "Condition") -> QWidget:
    parts: list[QWidget | int] = [prose(escape(condition.plain))]
    if condition.clues:
        parts.append(text("What speaks for it", "label"))
        parts += [prose(f"• {escape(claim.text)}") for claim in condition.clues]
    parts += [text("What to do", "label"), prose(escape(condition.do))]
    result = QWidget()
    result.setLayout(column(parts, spacing=S))
    return result
