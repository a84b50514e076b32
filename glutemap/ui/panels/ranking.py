"""The ranking of the marked pain: what counts, the muscles worth checking, and what else it may be."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from glutemap.body.frame import Side
from glutemap.language import inside, later, tr
from glutemap.ui import ranking_words, words
from glutemap.ui.panels.candidate import CandidateRow
from glutemap.ui.panels.counted import Counted
from glutemap.ui.panels.flow import WholeColumn
from glutemap.ui.panels.mimics import MimicList
from glutemap.ui.panels.parts import button, column, prose, row, text
from glutemap.ui.panels.rest import Rest
from glutemap.ui.panels.together import Together
from glutemap.ui.state import AppState, Selection
from glutemap.ui.theme import M, S
from glutemap.ui.unmarked import Unmarked

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QLabel

    from glutemap.ranking.result import Candidate, Ranking
    from glutemap.ranking.stability import Held, Stability
    from glutemap.ui.second_look import SecondLook

FIRST = 5  # candidates shown at once
MOST = 12
LITTLE_EXPLAINED = 0.2  # of the marks: where no muscle explains more, that is said
LITTLE = later(
    "No muscle of this list explains more than a little of what is marked. Several causes at once, or "
    "something other than a muscle, may be behind it: look at the red flags."
)
LEAST_EXPLAINED = 0.02  # of the marks: a muscle that explains less is not worth checking for them


class RankingList(QWidget):
    """The candidates, best first; picking one shows its zones over the pain.

    Signals:
        red_flags_requested: The user wants to see the red flags.
    """

    red_flags_requested = Signal()

    def __init__(self, state: AppState, second_look: "SecondLook", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state, self._second_look = state, second_look
        self._unmarked = Unmarked()
        self._most = FIRST
        self.rows: list[CandidateRow] = []
        self.ties: list[QLabel] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(S)
        self.counted = Counted(state)
        self.more = button(tr("Show more"), "link")
        self.more.clicked.connect(self._on_more)
        self.nothing = prose(
            tr(
                "No muscle of this list commonly hurts in the places that are marked. It may be one that is "
                "not here, or something other than a muscle: look at the red flags."
            )
        )
        self.little = prose(tr(LITTLE))
        self.rest = Rest()
        self.stability = text("", "small", wrap=True)
        self.together = Together(state)
        self.mimics = MimicList(state)
        inner = WholeColumn(self)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(M)
        inner.addLayout(self._head())
        for said in (self.counted, self.nothing, self.little):
            inner.addWidget(said)
        inner.addLayout(self._list)
        inner.addLayout(row([self.more, 0]))
        for part in (self.rest, self.stability, self.together):
            inner.addWidget(part)
        inner.addSpacing(S)
        inner.addWidget(self.mimics)
        state.ranking_changed.connect(self._on_ranking_changed)
        state.selection_changed.connect(self._on_selection_changed)
        second_look.stability_changed.connect(self._on_stability_changed)
        self._on_ranking_changed(state.ranking)
        self._on_stability_changed(second_look.stability)

    def _head(self) -> QVBoxLayout:
        flags = button(tr("Red flags"), "link", tip=tr("Signs that come before any muscle"))
        flags.clicked.connect(self.red_flags_requested)
        lead = tr("Muscles whose commonly reported pain fits these marks best. This is not a diagnosis.")
        head = row([text(tr("Worth checking first"), "title", wrap=True), flags])
        head.setStretch(0, 1)
        return column([head, prose(lead, "soft")], spacing=2)

    def _on_ranking_changed(self, ranking: "Ranking | None") -> None:
        is_there = ranking is not None and not ranking.is_empty
        self.setVisible(is_there)
        if ranking is not None and is_there:
            self._show_candidates(worth_checking(ranking))
            self.rest.show_ranking(ranking)

    def _show_candidates(self, worth: "Sequence[Candidate]") -> None:
        self.nothing.setVisible(not worth)
        self.little.setVisible(bool(worth) and max(c.explains for c in worth) < LITTLE_EXPLAINED)
        shown = worth[: self._most]
        while len(self.rows) < len(shown):
            self._add_row()
        for number, (line, tie) in enumerate(zip(self.rows, self.ties, strict=True)):
            candidate = shown[number] if number < len(shown) else None
            before = shown[number - 1] if 0 < number <= len(shown) else None
            if candidate is not None:
                line.show_candidate(candidate, self._where(candidate))
            _show_tie(tie, candidate, before, worth)
            line.setVisible(candidate is not None)
        self.more.setVisible(len(worth) > FIRST)
        self.more.setText(tr("Show fewer") if self._most > FIRST else tr("Show more"))
        self._on_stability_changed(self._second_look.stability)

    def _where(self, candidate: "Candidate") -> str:
        """Where most of its usual area is not marked, in words."""
        state = self._state
        region = self._unmarked.region(state.zones, state.pain, state.body, candidate.muscle, candidate.side)
        return inside(words.region_name(state.library, region.partition(".")[0])) if region else ""

    def _add_row(self) -> None:
        line = CandidateRow(self._state, self)
        line.picked.connect(self._on_picked)
        line.card_requested.connect(self._on_card_requested)
        tie = text("", "faint", wrap=True)
        self.rows.append(line)
        self.ties.append(tie)
        self._list.addWidget(tie)
        self._list.addWidget(line)

    def _on_stability_changed(self, stability: "Stability | None") -> None:
        known = stability is not None and stability.redraws > 0
        self.stability.setText(ranking_words.stability(stability) if stability is not None and known else "")
        for line in self.rows:
            if stability is None or not known:
                line.show_held(None)
            else:
                mine = [h.top_three for h in stability.candidates if _is_of(line, h)]
                line.show_held(min(1.0, sum(mine)))

    def _on_more(self) -> None:
        self._most = FIRST if self._most > FIRST else MOST
        self._on_ranking_changed(self._state.ranking)

    def _on_selection_changed(self, selection: Selection | None) -> None:
        for line in self.rows:
            line.show_picked(selection)

    def _on_picked(self, key: str) -> None:
        muscle_id, _, side = key.partition(":")
        self._state.set_selection(Selection(muscle_id, Side(side)))

    def _on_card_requested(self, key: str) -> None:
        self._on_picked(key)
        self._state.set_mode("explore")


def _is_of(line: CandidateRow, held: "Held") -> bool:
    """Whether what was counted in redraws is the row's: a muscle on the midline is of both its sides."""
    sides = (held.side, held.side.opposite) if held.either_side else (held.side,)
    return any(line.stands_for(held.muscle, side) for side in sides)


def _show_tie(
    tie: "QLabel", candidate: "Candidate | None", before: "Candidate | None", worth: "Sequence[Candidate]"
) -> None:
    """Above the first of several that share a place it says so."""
    count = 1
    if candidate is not None and candidate.rank and not (before and before.rank == candidate.rank):
        count = sum(other.rank == candidate.rank for other in worth)
        tie.setText(ranking_words.tie(count, candidate.rank))
    tie.setVisible(count > 1)


def worth_checking(ranking: "Ranking") -> "list[Candidate]":
    """The candidates that explain something of what is marked."""
    return [c for c in ranking.candidates if c.explains >= LEAST_EXPLAINED]
