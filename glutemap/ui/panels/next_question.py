"""The next question: the one clue, area or press that would most change the order, one card at a time."""

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtGui import QFontMetrics, QHideEvent
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from glutemap.body.pain import USUAL
from glutemap.language import later, tr
from glutemap.ui import ranking_words, words
from glutemap.ui.panels.parts import button, column, frame, prose, row, text
from glutemap.ui.state import AppState
from glutemap.ui.theme import LABEL, L, S

if TYPE_CHECKING:
    from glutemap.ranking.questions import Question
    from glutemap.ui.second_look import SecondLook

_NARROWEST = 216  # of the inside of the card, in logical pixels
LEAST_CHANGE = 0.02  # of the shares: less is not worth a question
WAITING = later("Looking for the question that tells most…")
NOTHING_MARKED = later("Mark where it hurts first. Then the question that tells most stands here.")
NO_MORE = later("No further question would change the order much.")


class NextQuestion(QWidget):
    """One card with yes, no and skip; an answer ranks again, and the next card comes."""

    def __init__(self, state: AppState, second_look: "SecondLook", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state, self._second_look = state, second_look
        self.question: Question | None = None
        self._skipped: set[tuple[str, str]] = set()
        self.asked = text("", "heading", wrap=True)
        self.how = prose("", "small")
        self.change = text("", "small", wrap=True)
        self.yes = button(tr("Yes"))
        self.no = button(tr("No"))
        self.where = button(tr("Show where"), "link", "target", tr("Show it on the body"))
        self.skip = button(tr("Skip"), "link", tip=tr("Ask something else; this can be asked later"))
        self.note = text("", "soft", wrap=True)
        self.again = button(tr("Ask the skipped ones"), "link")
        self._lay_out()
        self.yes.clicked.connect(self._on_yes)
        self.no.clicked.connect(self._on_no)
        self.where.clicked.connect(self._on_where)
        self.skip.clicked.connect(self._on_skip)
        self.again.clicked.connect(self._on_again)
        second_look.questions_changed.connect(self._on_questions_changed)
        state.ranking_changed.connect(self._on_ranking_changed)
        self._refresh()

    def _lay_out(self) -> None:
        answers = self._answers()
        where = row([self.where, 0])
        inner = column([self.asked, self.how, where, answers, self.change], spacing=S, margin=L)
        self.card = frame("tile", inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(S)
        outer.addWidget(text(tr("Next question"), "title", wrap=True))
        for part in (self.card, self.note):
            outer.addWidget(part)
        outer.addLayout(row([self.again, 0]))

    def _answers(self) -> QLayout:
        """Yes, no and skip beside each other; skip below where words are long."""
        wanted, metrics = 0, QFontMetrics(LABEL.font())
        for answer, least, around in ((self.yes, 64, 28), (self.no, 64, 28), (self.skip, 48, 14)):
            answer.setMinimumWidth(least)  # a button asks for 80, which the narrowest page has not
            wanted += max(least, metrics.horizontalAdvance(answer.text()) + around) + S
        if wanted <= _NARROWEST:
            return row([self.yes, self.no, 0, self.skip], spacing=S)
        return column([row([self.yes, self.no, 0], spacing=S), row([self.skip, 0])], spacing=S)

    # -- which question ---------------------------------------------------------------------------

    def _on_questions_changed(self, questions: "tuple[Question, ...] | None") -> None:
        if questions is not None:
            self._refresh()

    def _on_ranking_changed(self, _ranking: object) -> None:
        if self._state.pain.is_empty:
            self._skipped.clear()
            self._refresh()

    def _refresh(self) -> None:
        """Show the best question that is left; while the next is being found the last one stays."""
        if self._state.pain.is_empty:
            self._show(None, tr(NOTHING_MARKED))
        elif (questions := self._second_look.questions) is None:
            self._show(None, tr(WAITING))
        else:
            left = [q for q in questions if self._is_open(q)]
            fresh = [q for q in left if (q.kind, q.id) not in self._skipped]
            self._show(fresh[0] if fresh else None, tr(NO_MORE))
            self.again.setVisible(not fresh and bool(left))

    def _is_open(self, question: "Question") -> bool:
        """Whether it is worth asking and was not answered (what does not count now is still an answer)."""
        evidence = self._state.evidence
        known = {
            "clue": lambda: question.id in evidence.answers,
            "area": lambda: question.id in evidence.painless or question.id in self._state.pain.regions,
            "press": lambda: ranking_words.pressed_place(question.id) in evidence.pressed,
        }
        return question.change >= LEAST_CHANGE and not known[question.kind]()

    def _show(self, question: "Question | None", note: str) -> None:
        if question is None or self.question is None or question.id != self.question.id:
            self._state.tool.ask_about("")
        self.question = question
        self.card.setVisible(question is not None)
        self.note.setVisible(question is None)
        self.note.setText(note)
        self.again.hide()
        ranking = self._state.ranking
        if question is None or ranking is None or ranking.is_empty:
            return
        library = self._state.library
        asked = ranking_words.asked(library, question)
        self.asked.setText(asked)
        how = self._how(question)
        self.how.setText(words.html(how))
        self.how.setVisible(bool(how))
        self.where.setVisible(question.kind != "clue")
        change = ranking_words.consequence(library, question, ranking.candidates[0])
        self.change.setText(change)
        for answer in (self.yes, self.no, self.skip, self.where):
            answer.setAccessibleName(f"{answer.text()}: {asked}")
            answer.setAccessibleDescription(change)

    def _how(self, question: "Question") -> str:
        """How it is asked or found, for who asks."""
        library = self._state.library
        if library is None or question.kind == "area":
            return ""
        if question.kind == "clue":
            clue = library.clues.get(question.id)
            return escape(clue.therapist) if clue is not None and clue.kind == "test" else ""
        muscle = library.muscles.get(ranking_words.pressed_place(question.id)[0])
        return escape(muscle.find[0].text) if muscle is not None and muscle.find else ""

    # -- where it is ------------------------------------------------------------------------------

    def _on_where(self) -> None:
        """Show the region, or the muscle to press, on the body; turn it there when it is hidden."""
        question, state = self.question, self._state
        if question is None:
            return
        if question.kind == "press":
            state.select(*ranking_words.pressed_place(question.id))
            return
        from glutemap.body.regions import load_regions
        from glutemap.ui.panels.better_view import better_view

        state.tool.ask_about(question.id)
        regions = load_regions()
        surface = regions.surface
        if question.id in regions.number_of:
            mask = regions.mask(question.id)
            turned = better_view(state.view, mask, surface.normals, surface.area_cm2[state.body])
            state.set_view(turned or state.view)

    def hideEvent(self, event: QHideEvent) -> None:
        """What nobody looks at any more is not shown on the body."""
        self._state.tool.ask_about("")
        super().hideEvent(event)

    # -- the answers ------------------------------------------------------------------------------

    def _on_yes(self) -> None:
        self._answer(True)

    def _on_no(self) -> None:
        self._answer(False)

    def _answer(self, is_yes: bool) -> None:
        question, evidence = self.question, self._state.evidence
        if question is None or not self._is_open(question):
            return  # answered already: the next one is being looked for
        if question.kind == "clue":
            evidence.set_answer(question.id, is_yes)
        elif question.kind == "press":
            evidence.press(*ranking_words.pressed_place(question.id), is_yes)
        elif is_yes:
            self._state.set_region(question.id, USUAL)
        else:
            evidence.ask_painless(question.id, on=True)

    def _on_skip(self) -> None:
        if self.question is not None:
            self._skipped.add((self.question.kind, self.question.id))
            self._refresh()

    def _on_again(self) -> None:
        self._skipped.clear()
        self._refresh()
