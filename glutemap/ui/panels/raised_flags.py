"""The red flags that the marking or an answer raised: they stand before everything, in every step."""

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from glutemap.language import tr
from glutemap.ui import words
from glutemap.ui.panels.parts import button, column, frame, prose, row, text
from glutemap.ui.state import AppState
from glutemap.ui.theme import XS, M, S

if TYPE_CHECKING:
    from glutemap.ranking.result import RaisedFlag, Ranking


class RaisedFlags(QWidget):
    """A callout with each raised flag and why; hidden while there is none.

    Signals:
        red_flags_requested: The user wants to see the red flags.
    """

    red_flags_requested = Signal()

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.said = prose("", "small")
        self.show_all = button(tr("Show"), "warn", "flag", tr("Show the red flags"))
        self.show_all.setAccessibleName(tr("Show red flags"))
        self.show_all.clicked.connect(self.red_flags_requested)
        head = row([text(tr("See to this first"), "warn-title", wrap=True), self.show_all], spacing=S)
        head.setStretch(0, 1)
        inner = column([head, self.said], spacing=XS, margin=M)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame("callout", inner))
        state.ranking_changed.connect(self._on_ranking_changed)
        state.evidence.changed.connect(self._on_evidence_changed)
        self._on_ranking_changed(state.ranking)

    def _on_evidence_changed(self) -> None:
        """Answers raise flags without a ranking too: while nothing is marked, or patterns are compiled."""
        if self._state.ranking is None:
            self._on_ranking_changed(None)

    def _on_ranking_changed(self, ranking: "Ranking | None") -> None:
        raised = ranking.red_flags if ranking is not None else self._of_answers()
        self.setVisible(bool(raised))
        self.said.setText(words.html("<br>".join(self._line(flag) for flag in raised)))
        self.setAccessibleName("; ".join(self._name(flag) for flag in raised))

    def _of_answers(self) -> "tuple[RaisedFlag, ...]":
        library, answers = self._state.library, self._state.evidence.answers
        if library is None or not answers:
            return ()
        from glutemap.body.painmap import field
        from glutemap.body.regions import load_regions
        from glutemap.ranking.red_flags import raised_flags

        return raised_flags(library, load_regions(), field(self._state.pain) > 0, answers)

    def _line(self, flag: "RaisedFlag") -> str:
        return f"{words.strong(self._name(flag))}. {escape(flag.because)}"

    def _name(self, flag: "RaisedFlag") -> str:
        library = self._state.library
        record = library.red_flags.get(flag.id) if library else None
        return record.name if record else flag.id
