"""The page of one question: what is asked, how it is answered, and what there is to learn from it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from glutemap.language import later, many, tr
from glutemap.ui.panels.flow import FoldingRow
from glutemap.ui.panels.parts import Page, button, clear, column, frame, icon_button, order_tabs, row, text
from glutemap.ui.study import settings
from glutemap.ui.study.answers import Answer, answer_for, is_digit_wanted
from glutemap.ui.theme import XS, L, M, S

if TYPE_CHECKING:
    from glutemap.study.marking import Verdict
    from glutemap.study.question import Question
    from glutemap.study.round import Answered, Round
    from glutemap.ui.study.board import Board
    from glutemap.ui.study.desk import StudyDesk

KINDS = {
    "name_structure": later("Name it", "kind of question"),
    "click_structure": later("Find it on the body", "kind of question"),
    "origin": later("Origin", "kind of question"),
    "insertion": later("Insertion", "kind of question"),
    "nerve": later("Nerve", "kind of question"),
    "action": later("Action", "kind of question"),
    "refers_here": later("Where it is felt", "kind of question"),
    "draw_zone": later("Draw where it is felt", "kind of question"),
    "rank_suspects": later("Suspects in order", "kind of question"),
    "look_alikes": later("Look-alikes", "kind of question"),
    "red_flag": later("Red flag or not", "kind of question"),
    "own": later("From your teacher", "kind of question"),
}
_GRADES = {
    "right": later("Correct", "answer"),
    "nearly": later("Nearly", "answer"),
    "wrong": later("Not this time", "answer"),
}
_MOST_CITES = 3


class AskingPage(Page):
    """Asks the questions of a sitting, one after the other.

    Signals:
        finished: The sitting is over, or was ended.
        card_requested: The card of a question is to be opened: ``muscle:ID``, ``red_flag:ID`` and so on.
    """

    finished = Signal()
    card_requested = Signal(str, object)

    def __init__(self, desk: StudyDesk, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Question"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._desk, self._board = desk, board
        self.round: Round | None = None
        self.answer: Answer | None = None
        self.verdict: Verdict | None = None
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress of the sitting"))
        self._count = text("", "soft")
        self._clock = text("", "number")
        self._clock.setAccessibleName(tr("Seconds left"))
        self.stop = icon_button("close", tr("End here (Esc)"))
        self.stop.clicked.connect(self.end)
        self._kind = text("", "badge")
        self.prompt = text("", "title", wrap=True)
        self._place = column(spacing=S)
        self._told = column(spacing=S)
        self.next = button(tr("Next"), "primary")
        self.next.setParent(self)  # a widget without one would be freed with the garbage, in any thread
        self.next.hide()
        self._lay_out()
        self._left = 0
        self._seconds = QTimer(self)
        self._seconds.setInterval(1000)
        self._seconds.timeout.connect(self._on_second)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self._clock)
        head.addWidget(self.stop)
        self.body.addLayout(head)
        self.body.addWidget(self.bar)
        self.body.addSpacing(S)
        self.body.addLayout(row([self._kind, 0]))
        self.body.addWidget(self.prompt)
        self.body.addSpacing(XS)
        self.body.addLayout(self._place)
        self.body.addLayout(self._told)
        self.body.addStretch(1)

    # -- a sitting ------------------------------------------------------------------------------

    def begin(self, sitting: Round) -> None:
        """Start asking."""
        self.round = sitting
        self.go_on()

    @property
    def question(self) -> Question | None:
        """The question that is asked now."""
        return self.round.question if self.round is not None else None

    def go_on(self) -> None:
        """Ask the next question."""
        if self.round is None:
            return
        question = self.round.advance()
        if question is None:
            self.end()
            return
        self.verdict = None
        clear(self._told)
        clear(self._place)
        self._board.ask(question)
        number, total = len(self.round.answered) + 1, self.round.total
        self._count.setText(tr("{n} of {total}", n=number, total=total))
        self.bar.setMaximum(self.round.total)
        self.bar.setValue(len(self.round.answered))
        self._kind.setText(tr(KINDS[question.kind.value], "kind of question"))
        self.prompt.setText(question.prompt)
        self.setAccessibleDescription(question.prompt)
        self.answer = answer_for(question, self._board)
        self.answer.given.connect(self._on_given)
        self._place.addWidget(self.answer)
        self.verticalScrollBar().setValue(0)
        self._start_clock()
        self.answer.start()
        self._say(question.prompt)

    def _say(self, words: str) -> None:
        """Have a screen reader say it at once: the keys may be on the body by now."""
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def end(self) -> None:
        """End the sitting here; what was answered counts."""
        self._seconds.stop()
        clear(self._place)
        clear(self._told)
        self.answer = None
        self._board.rest()
        self.finished.emit()

    # -- the clock ------------------------------------------------------------------------------

    def _start_clock(self) -> None:
        self._left = settings.SECONDS
        timed = settings.is_timed()
        self._clock.setVisible(timed)
        self._clock.setText(tr("{n} s", n=self._left))
        (self._seconds.start if timed else self._seconds.stop)()

    def _on_second(self) -> None:
        if not self.isVisible():
            return  # nobody is being asked: a card is open
        self._left -= 1
        self._clock.setText(tr("{n} s", n=max(self._left, 0)))
        if self._left <= 0 and self.verdict is None:
            from glutemap.study.marking import Grade, Verdict

            self._settle(Verdict(Grade.WRONG, tr("Time is up.")), None)

    # -- an answer ------------------------------------------------------------------------------

    def _on_given(self, given: Any) -> None:
        question = self.question
        if question is None or self.verdict is not None:
            return
        self._settle(self._marked(question, given), given)

    def _marked(self, question: Question, given: Any) -> Verdict:
        from glutemap.study import marking
        from glutemap.study.question import Way

        bank, names = self._desk.bank, self._desk.names
        assert bank is not None
        assert names is not None
        if question.way is Way.TYPE:
            return marking.mark_typed(question, given, names)
        if question.way is Way.CLICK:
            from glutemap.ui.canvas.hit_test import structure_name

            found, said = (given.id, structure_name(given)) if given is not None else ("", "")
            return marking.mark_click(question, found, bank.library, said)
        if question.way is Way.DRAW:
            assert bank.book is not None
            return marking.mark_drawing(question, given, bank.book)
        if question.way is Way.ORDER:
            return marking.mark_order(question, given)
        return marking.mark_choice(question, given)

    def _settle(self, verdict: Verdict, given: Any) -> None:
        from glutemap.study.marking import Grade

        question, sitting = self.question, self.round
        assert question is not None
        assert sitting is not None
        clear(self._told)
        if verdict.grade is Grade.AGAIN:
            self._told.addWidget(text(verdict.remark, "warn", wrap=True))
            self._say(verdict.remark)
            return
        self.verdict = verdict
        self._seconds.stop()
        if self.answer is not None:
            self.answer.end(question.answer, given)
        answered = sitting.take(verdict)
        self.bar.setMaximum(sitting.total)
        self.bar.setValue(len(sitting.answered))
        self._board.reveal(question)
        self._tell(question, verdict, answered)
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self._show_told)

    def _tell(self, question: Question, verdict: Verdict, answered: Answered) -> None:
        """What was right, why, from where, and when it comes again."""
        grade = verdict.grade.value
        head = tr(_GRADES[grade], "answer")
        lines: list[QWidget] = [text(head, "heading" if grade == "right" else "warn-title")]
        lines[0].setAccessibleName(f"{head}. {question.explanation}")
        if not question.choices and grade != "right":
            lines.append(text(f"{question.answer}", "label", wrap=True))
        if verdict.remark:
            lines.append(text(verdict.remark, "soft", wrap=True))
        lines.append(text(question.explanation, wrap=True))
        if verdict.overlap is not None:
            told = tr("Blue lines: the main area. Dots: where it may spread. Red: your drawing.")
            lines.append(text(told, "small", wrap=True))
        lines.append(text(self._sources(question), "faint", wrap=True))
        role = "tile" if grade == "right" else "callout" if grade == "wrong" else "quiet-tile"
        self._told.addWidget(frame(role, column(lines, spacing=S, margin=M)))
        self._told.addWidget(self._after(question, answered))
        self.next.setAccessibleDescription(lines[0].accessibleName())  # the keys go there

    def _sources(self, question: Question) -> str:
        library = self._board.state.library
        cites = [library.sources[k].cite if library and k in library.sources else k for k in question.sources]
        shown, left = "; ".join(cites[:_MOST_CITES]), len(cites) - _MOST_CITES
        if left > 0:
            return many(left, "Sources: {cites} and {n} more", "Sources: {cites} and {n} more", cites=shown)
        return tr("Sources: {cites}", cites=shown) if len(cites) > 1 else tr("Source: {cites}", cites=shown)

    def _after(self, question: Question, answered: Answered) -> QWidget:
        """The buttons under the explanation."""
        self.next = button(tr("Next"), "primary")
        self.next.setToolTip(tr("Next question (Enter)"))
        self.next.clicked.connect(self.go_on)
        self.open_card: QWidget | None = None
        kind = question.card.partition(":")[0]
        if kind:
            words = tr("Red flags") if kind == "red_flag" else tr("Open the card")
            made = button(words, "link")
            made.setToolTip(tr("Come back with 3, or Study at the top; the sitting waits"))
            made.clicked.connect(self._on_card)
            self.open_card = made
        again = text(_when(answered.again_at), "faint")
        end = QWidget()
        end.setLayout(row([again, self.next], spacing=S))
        return FoldingRow([self.open_card or QWidget(), end], S)

    def _show_told(self) -> None:
        order_tabs(self.body)
        if self.round is not None:
            self.round.prepare()
        self.ensureWidgetVisible(self.next, 0, L)

    def _on_card(self) -> None:
        question = self.question
        if question is not None:
            self.card_requested.emit(question.card, question.shown)

    def event(self, event: QEvent) -> bool:
        """While a question waits, digits are no shortcuts of the window; Qt calls this."""
        if is_digit_wanted(event) and self.verdict is None and self.question is not None:
            event.accept()
            return True
        return super().event(event)

    # -- keys -----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose, Enter goes on, Escape ends the sitting."""
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        elif self.verdict is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_on()
        elif self.verdict is not None or self.answer is None or not self.answer.press(event.key()):
            super().keyPressEvent(event)


def _when(again: datetime | None) -> str:
    """When something is asked again, in plain words."""
    if again is None:
        return ""
    days = (again - datetime.now(UTC)).total_seconds() / 86400
    if days < 0.5:
        return tr("again soon")
    if days < 1.5:
        return tr("again tomorrow")
    if days < 45:
        return many(round(days), "again in {n} day", "again in {n} days")
    return many(round(days / 30.4), "again in {n} month", "again in {n} months")
