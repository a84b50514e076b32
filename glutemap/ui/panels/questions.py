"""The questions whose answers shift the present ranking most."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from glutemap.ui.panels.parts import button, clear, column, frame, prose, row, text
from glutemap.ui.panels.segments import Segment, Segments
from glutemap.ui.state import AppState
from glutemap.ui.theme import M, S

if TYPE_CHECKING:
    from glutemap.knowledge.records import Clue
    from glutemap.ranking.result import Ranking

MOST = 4
LEADERS = 4  # a question is worth asking when it speaks about one of the first candidates


class Question(QWidget):
    """One question with yes, no, and taking the answer back."""

    def __init__(self, state: AppState, clue: "Clue", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.clue_id = clue.id
        choices = [
            Segment("yes", "Yes", "The answer is yes"),
            Segment("no", "No", "The answer is no"),
            Segment("", "Not asked", "Leave it out of the ranking"),
        ]
        self.answer = Segments(clue.client, choices)
        self.answer.chosen.connect(self._on_chosen)
        inner = column([prose(clue.client), row([self.answer, 0])], spacing=S, margin=M)
        outer = column([frame("tile", inner)])
        self.setLayout(outer)
        self.show_answer()

    def show_answer(self) -> None:
        """Show what the state holds."""
        answer = self._state.evidence.answers.get(self.clue_id)
        self.answer.show_value("" if answer is None else "yes" if answer else "no")

    def _on_chosen(self, value: str) -> None:
        self._state.evidence.set_answer(self.clue_id, {"yes": True, "no": False}.get(value))


class Questions(QWidget):
    """A few questions about the first candidates; those answered stay in sight."""

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._shown: dict[str, Question] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(S)
        self.forget = button("Take all answers back", "link")
        self.forget.clicked.connect(state.evidence.clear)
        lead = "Each answer moves the order above; what nobody asked counts for nothing."
        inner = column([text("Worth asking", "title"), prose(lead, "soft")], spacing=2)
        inner.addSpacing(S)
        inner.addLayout(self._list)
        inner.addLayout(row([self.forget, 0]))
        self.setLayout(inner)
        state.ranking_changed.connect(self._on_ranking_changed)
        state.evidence.changed.connect(self._on_evidence_changed)
        self._on_ranking_changed(state.ranking)

    def _on_evidence_changed(self) -> None:
        self.forget.setVisible(bool(self._state.evidence.answers))
        for question in self._shown.values():
            question.show_answer()

    def _on_ranking_changed(self, ranking: "Ranking | None") -> None:
        clues = self._wanted(ranking) if ranking is not None else []
        self.setVisible(bool(clues))
        self.forget.setVisible(bool(self._state.evidence.answers))
        if [clue.id for clue in clues] == list(self._shown):
            return
        clear(self._list)
        self._shown = {clue.id: Question(self._state, clue) for clue in clues}
        for question in self._shown.values():
            self._list.addWidget(question)

    def _wanted(self, ranking: "Ranking") -> list["Clue"]:
        """Answered questions in their place, then those that speak about most of the first candidates."""
        library = self._state.library
        if library is None:
            return []
        leaders = {candidate.muscle for candidate in ranking.candidates[:LEADERS]}
        answered = [library.clues[i] for i in self._state.evidence.answers if i in library.clues]
        asked = {clue.id for clue in answered}
        weighed = [(len(leaders & {w.target for w in c.weights}), c) for c in library.clues.values()]
        best = sorted((w for w in weighed if w[0] and w[1].id not in asked), key=_weight, reverse=True)
        return answered + [clue for _, clue in best[:MOST]]


def _weight(item: "tuple[int, Clue]") -> int:
    return item[0]
