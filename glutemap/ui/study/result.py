"""What came of a sitting."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from glutemap.language import tr
from glutemap.ui.panels.flow import FoldingRow
from glutemap.ui.panels.parts import Page, button, clear, column, frame, rule, text
from glutemap.ui.theme import XS, L, M, S

if TYPE_CHECKING:
    from collections.abc import Sequence

    from glutemap.study.round import Answered, Round


class ResultPage(Page):
    """How many were right, and what was missed.

    Signals:
        again_requested: The missed ones are to be asked again.
        back_requested: Back to the decks.
        card_requested: The card of a missed question.
    """

    again_requested = Signal()
    back_requested = Signal()
    card_requested = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Result", "of a sitting"))
        self.again, self.back = _buttons()
        self.body.addWidget(FoldingRow([self.again, self.back], S))
        self._missed: list[Answered] = []

    def show_result(self, sitting: "Round") -> None:
        """Show what came of a sitting."""
        clear(self.body)
        self.again, self.back = _buttons()
        self.again.clicked.connect(self.again_requested)
        self.back.clicked.connect(self.back_requested)
        result = sitting.result
        self.body.addWidget(text(tr("Done", "with a sitting"), "title"))
        big = text(_sum(result.right, result.nearly, result.total), "display", wrap=True)
        lines = [big, text(_kind_words(result.right, result.total), "soft", wrap=True)]
        self.body.addWidget(frame("tile", column(lines, spacing=S, margin=L)))
        by_item = {a.question.item: a for a in sitting.answered if a.verdict.grade.value == "wrong"}
        self._missed = list(by_item.values())
        if self._missed:
            self.body.addSpacing(S)
            self.body.addWidget(text(tr("Worth another look"), "heading"))
            for place, answered in enumerate(self._missed):
                self.body.addWidget(rule())
                self.body.addWidget(self._row(place, answered))
        self.body.addSpacing(S)
        self.body.addWidget(FoldingRow([self.again, self.back], S))
        self.again.setVisible(bool(self._missed))
        self.body.addStretch(1)
        self.verticalScrollBar().setValue(0)
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, place: int, answered: "Answered") -> QWidget:
        question = answered.question
        answer = question.answer if isinstance(question.answer, str) else _in_turn(question.answer)
        parts: list[QWidget] = [text(question.prompt, "soft", wrap=True), text(answer, "label", wrap=True)]
        if question.card.startswith("muscle:"):
            card = button(tr("Open the card"), "link")
            card.setProperty("place", place)
            card.clicked.connect(self._on_card)
            parts.append(card)
        holder = QWidget()
        inner = column(parts, spacing=XS)
        inner.setContentsMargins(0, XS, 0, M)
        if len(parts) > 2:
            inner.setAlignment(parts[2], Qt.AlignmentFlag.AlignLeft)
        holder.setLayout(inner)
        return holder

    def _on_card(self) -> None:
        sender = self.sender()
        place = sender.property("place") if sender is not None else None
        if isinstance(place, int):
            question = self._missed[place].question
            self.card_requested.emit(question.card, question.shown)


def _buttons() -> tuple[QPushButton, QPushButton]:
    again = button(tr("Ask the missed ones again"), wrap=True)
    return again, button(tr("To the decks"), "primary")


def _in_turn(names: "Sequence[str]") -> str:
    """``a, then b, then c``."""
    said = names[0]
    for name in names[1:]:
        said = tr("{first}, then {second}", first=said, second=name)
    return said


def _sum(right: int, nearly: int, total: int) -> str:
    if not nearly:
        return tr("{right} of {total} right", right=right, total=total)
    return tr("{right} of {total} right, {nearly} nearly", right=right, total=total, nearly=nearly)


def _kind_words(right: int, total: int) -> str:
    if not total:
        return tr("Nothing was asked.")
    if right == total:
        return tr("All of them. They come back less often now.")
    return tr("What you missed comes back soon, what you knew later.")
