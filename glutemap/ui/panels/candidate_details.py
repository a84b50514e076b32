"""What an opened candidate shows: its trigger points, the account of its score, and what hands found."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from glutemap.language import tr
from glutemap.ui.panels.hands import Hands
from glutemap.ui.panels.ledger import Ledger
from glutemap.ui.panels.parts import button, rule, text
from glutemap.ui.panels.point_shares import PointShares
from glutemap.ui.state import AppState
from glutemap.ui.theme import M, S

if TYPE_CHECKING:
    from glutemap.ranking.result import Candidate, Reason


class CandidateDetails(QWidget):
    """Made when a row is first opened; the reasons are put into words only now.

    Signals:
        read_requested: The user wants to read the muscle's card.
    """

    read_requested = Signal()

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._shown: tuple[str, object, tuple[Reason, ...]] | None = None
        self.points = PointShares(state)
        self.ledger = Ledger()
        self.hands: Hands | None = None
        self._hands_place = QVBoxLayout()
        read = button(tr("Read about this muscle"), "link", "guide")
        read.clicked.connect(self.read_requested)
        inner = QVBoxLayout(self)
        inner.setContentsMargins(0, S, 0, 0)
        inner.setSpacing(M)
        inner.addWidget(self.points)
        inner.addLayout(self._hands_place)
        inner.addWidget(rule())
        inner.addWidget(text(tr("How its score adds up"), "small", wrap=True))
        inner.addWidget(self.ledger)
        inner.addWidget(read, 0, Qt.AlignmentFlag.AlignLeft)

    def show_candidate(self, candidate: "Candidate") -> None:
        """Show another candidate, or the same with other figures."""
        self.points.show_candidate(candidate)
        self._show_hands(candidate)
        shown = (candidate.muscle, candidate.side, candidate.because)
        if shown != self._shown:
            self._shown = shown
            self.ledger.show_reasons(
                self._state.library, candidate.muscle, candidate.because, candidate.score
            )

    def _show_hands(self, candidate: "Candidate") -> None:
        if self.hands is not None and self.hands.place == (candidate.muscle, candidate.side):
            return
        if self.hands is not None:
            self._hands_place.removeWidget(self.hands)
            self.hands.hide()
            self.hands.deleteLater()
        self.hands = Hands(self._state, candidate.muscle, candidate.side)
        self._hands_place.addWidget(self.hands)
