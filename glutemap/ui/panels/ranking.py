"""The ranking of the marked pain: red flags first, then the muscles worth checking, and what else."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from glutemap.body.frame import Side
from glutemap.ui import words
from glutemap.ui.panels.candidate import CandidateRow
from glutemap.ui.panels.mimics import MimicList
from glutemap.ui.panels.parts import button, column, frame, prose, row, text
from glutemap.ui.state import AppState, Selection
from glutemap.ui.theme import L, M, S

if TYPE_CHECKING:
    from collections.abc import Sequence

    from glutemap.ranking.result import Candidate, Member, Ranking

FIRST = 5  # candidates shown at once
MOST = 12
LEAST_EXPLAINED = 0.02  # of the marks: a muscle that explains less is not worth checking for them


class RankingList(QWidget):
    """The candidates, best first; picking one shows its zones over the pain.

    Signals:
        red_flags_requested: The user wants to see the red flags.
    """

    red_flags_requested = Signal()

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._most = FIRST
        self.rows: list[CandidateRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(S)
        self.more = button("Show more", "link")
        self.more.clicked.connect(self._on_more)
        self.rest = prose("", "small")
        self.nothing = prose(
            "No muscle of this list commonly hurts in the places that are marked. It may be one that is not "
            "here, or something other than a muscle: look at the red flags.",
        )
        self.together_text = prose("")
        heading = text("The fewest that explain it together", "heading")
        self.together = frame("quiet-tile", column([heading, self.together_text], spacing=S, margin=L))
        self.mimics = MimicList(state)
        inner = column([self._head(), self.nothing], spacing=M)
        inner.addLayout(self._list)
        inner.addLayout(row([self.more, 0]))
        for part in (self.rest, self.together):
            inner.addWidget(part)
        inner.addSpacing(S)
        inner.addWidget(self.mimics)
        self.setLayout(inner)
        state.ranking_changed.connect(self._on_ranking_changed)
        state.selection_changed.connect(self._on_selection_changed)
        self._on_ranking_changed(state.ranking)

    def _head(self) -> QVBoxLayout:
        flags = button("Red flags", "link", tip="Signs that come before any muscle")
        flags.clicked.connect(self.red_flags_requested)
        lead = "Muscles whose commonly reported pain fits these marks best. This is not a diagnosis."
        return column(
            [row([text("Worth checking first", "title"), 0, flags]), prose(lead, "soft")], spacing=2
        )

    def _on_ranking_changed(self, ranking: "Ranking | None") -> None:
        self.setVisible(ranking is not None)
        if ranking is None:
            return
        self._show_candidates(ranking.candidates)
        rest = ranking.something_else
        self.rest.setVisible(rest >= 0.05 and self.nothing.isHidden())
        said = f"{words.percent(rest)} is left for something that is not on this list."
        self.rest.setText(words.plain_html(said))
        self._show_together(ranking.combination)

    def _show_candidates(self, candidates: "Sequence[Candidate]") -> None:
        picked = self._state.selection
        worth = [c for c in candidates if c.explains >= LEAST_EXPLAINED]
        self.nothing.setVisible(not worth)
        shown = worth[: self._most]
        while len(self.rows) < len(shown):
            line = CandidateRow(self)
            line.picked.connect(self._on_picked)
            line.card_requested.connect(self._on_card_requested)
            self.rows.append(line)
            self._list.addWidget(line)
        for number, line in enumerate(self.rows):
            line.setVisible(number < len(shown))
            if number < len(shown):
                candidate = shown[number]
                is_picked = picked is not None and (picked.muscle_id, picked.side) == (
                    candidate.muscle,
                    candidate.side,
                )
                line.show_candidate(self._state.library, number + 1, candidate, is_picked)
        self.more.setVisible(len(worth) > FIRST)
        self.more.setText("Show fewer" if self._most > FIRST else "Show more")

    def _show_together(self, combination: "Sequence[Member]") -> None:
        names = [words.side_first(self._state.library, m.muscle, m.side) for m in combination]
        self.together.setVisible(len(names) > 1)
        self.together_text.setText(words.plain_html(words.capital(words.listed(names))))

    def _on_more(self) -> None:
        self._most = FIRST if self._most > FIRST else MOST
        self._on_ranking_changed(self._state.ranking)

    def _on_selection_changed(self, selection: Selection | None) -> None:
        key = f"{selection.muscle_id}:{selection.side}" if selection else ""
        for line in self.rows:
            line.setChecked(line.key == key)

    def _on_picked(self, key: str) -> None:
        muscle_id, _, side = key.partition(":")
        self._state.set_selection(Selection(muscle_id, Side(side)))

    def _on_card_requested(self, key: str) -> None:
        self._on_picked(key)
        self._state.set_mode("explore")
