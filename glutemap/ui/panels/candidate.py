"""One row of the ranking."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from glutemap.language import tr
from glutemap.ui import ranking_words, text_size, words
from glutemap.ui.panels.candidate_details import CandidateDetails
from glutemap.ui.panels.hands import FoundTags
from glutemap.ui.panels.parts import Paragraph, button, column, row, text
from glutemap.ui.panels.picks import PickRow
from glutemap.ui.panels.share_bar import ShareBar
from glutemap.ui.state import AppState, Selection
from glutemap.ui.theme import M, S

if TYPE_CHECKING:
    from glutemap.body.frame import Side
    from glutemap.ranking.result import Candidate


class HeldLine(Paragraph):
    """How often a candidate stays among the first; it has its room before it has its words.

    The words come some time after the ranking: a row that grew then would press its sentence together for as
    long as it takes to lay the page out, and push every row below it down.
    """

    def __init__(self) -> None:
        super().__init__("", Qt.TextFormat.PlainText)
        self.setProperty("role", "faint")

    def heightForWidth(self, width: int) -> int:
        """As tall as the longest words it may have to say."""
        flags = Qt.TextFlag.TextWordWrap
        longest = self.fontMetrics().boundingRect(0, 0, width, 2000, flags, ranking_words.held(1.0))
        return max(longest.height(), super().heightForWidth(width))


class CandidateRow(PickRow):
    """A muscle worth checking: place, name and side, share, one sentence; everything else on demand.

    Signals:
        picked: The row's key, muscle id and side, such as ``gluteus_medius:left``.
        card_requested: The same key: the user wants to read the muscle's card.
    """

    picked = Signal(str)
    card_requested = Signal(str)

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.key = ""
        self._candidate: Candidate | None = None
        self.rank = text("", "number")
        text_size.keep(self.rank, 18, share=1)
        self.name = text("", "label", wrap=True)
        self.share = text("", "label")
        text_size.keep(self.share, least=40, share=1)  # the sides of all rows stand under each other
        self.share.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self.bar = ShareBar()
        self.fit = text("", "small", wrap=True)
        self.tags = FoundTags(state)
        self.held = HeldLine()
        self.why = button(tr("Why?"), "link", tip=tr("Show the reasons, with what each adds or takes away"))
        self.why.setCheckable(True)
        self.details: CandidateDetails | None = None
        self._inner = self._lay_out()
        self.fill("", self._inner)
        self.clicked.connect(self._on_clicked)
        self.why.toggled.connect(self._on_why)

    def _lay_out(self) -> QVBoxLayout:
        head = row([self.rank], spacing=S)
        head.addWidget(self.name, 1)
        head.addWidget(self.share, 0, Qt.AlignmentFlag.AlignTop)
        head.setAlignment(self.rank, Qt.AlignmentFlag.AlignTop)
        foot = row(spacing=S)
        foot.addWidget(self.held, 1, Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self.why, 0, Qt.AlignmentFlag.AlignTop)
        inner = column([head, 6, self.bar, 6, self.fit, self.tags, 4, foot], spacing=0)
        inner.setContentsMargins(M, M, M, S)
        return inner

    def show_candidate(self, candidate: "Candidate", where: str) -> None:
        """Show another candidate, or the same with other figures.

        ``where`` names the region in which most of its usual area is not marked.
        """
        said = ranking_words.with_side(self._state.library, candidate)
        share = words.percent(candidate.share)
        fit = ranking_words.fit(candidate.explains, candidate.unmet, where)
        key = f"{candidate.muscle}:{candidate.side}"
        if key != self.key:
            self.why.setChecked(False)
        self.key, self._candidate = key, candidate
        self.rank.setText(str(candidate.rank or ""))
        self.name.setText(said)
        self.share.setText(share)
        self.bar.show_part(candidate.share)
        self.fit.setText(fit)
        self.tags.show_place(candidate.muscle, candidate.side)
        self.setAccessibleName(f"{candidate.rank}. {said}: {share}. {fit}")
        self.why.setAccessibleName(tr("Why {name}?", name=said))
        self.setToolTip(tr("Show its zones over the marked pain"))
        self.show_picked(self._state.selection)
        if self.details is not None and self.why.isChecked():
            self.details.show_candidate(candidate)

    def show_picked(self, selection: Selection | None) -> None:
        """Press the row down while its muscle is picked."""
        candidate = self._candidate
        self.setChecked(
            selection is not None
            and candidate is not None
            and candidate.is_at(selection.muscle_id, selection.side)
        )

    def show_held(self, part: float | None) -> None:
        """Show in which part of the redraws it stays among the first three; None while that is not known."""
        self.held.setText("" if part is None else ranking_words.held(part))

    def stands_for(self, muscle: str, side: "Side") -> bool:
        """Whether it shows this muscle of this side."""
        return self._candidate is not None and self._candidate.is_at(muscle, side)

    def _on_why(self, is_open: bool) -> None:
        if is_open and self.details is None:
            self.details = CandidateDetails(self._state)
            self.details.read_requested.connect(self._on_read)
            self._inner.addWidget(self.details)
        if self.details is not None:
            if is_open and self._candidate is not None:
                self.details.show_candidate(self._candidate)
            self.details.setVisible(is_open)
        self.why.setText(tr("Less") if is_open else tr("Why?"))
        self.updateGeometry()

    def _on_read(self) -> None:
        self.card_requested.emit(self.key)

    def _on_clicked(self) -> None:
        self.picked.emit(self.key)
