"""What is asked before anything else, and the therapist's notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from glutemap.language import later, tr
from glutemap.ui import words
from glutemap.ui.actions import NONE_OF_THESE
from glutemap.ui.panels.parts import button, column, frame, prose, row, text
from glutemap.ui.panels.picks import PickRow
from glutemap.ui.theme import L, M, S, tokens
from glutemap.ui.visit.asked import answered, flags_to_ask, places_marked, question, said_yes

if TYPE_CHECKING:
    from collections.abc import Mapping

    from glutemap.knowledge.records import RedFlag
    from glutemap.ui.state import AppState

LEAD = later("Ask these first. Click each that is a yes; what to do stands under it.")
MOST_NOTES = 100_000  # letters: what a session keeps
_URGENT = {
    "now": later("Get help now"),
    "today": later("Be seen today"),
    "soon": later("See a doctor within days"),
}


class FlagRow(PickRow):
    """One question; a click says yes, another takes it back. Under a yes stands what to do."""

    def __init__(self, flag: RedFlag) -> None:
        super().__init__()
        self.flag = flag
        self.said = text(question(flag), "body", wrap=True)
        self.yes = text(tr("Yes"), "warn-title")
        inner = row(spacing=S)
        inner.setContentsMargins(M, 9, M, 9)
        inner.addWidget(self.said, 1)
        inner.addWidget(self.yes, 0, Qt.AlignmentFlag.AlignTop)
        self.fill(question(flag), inner)
        self.setToolTip(flag.name)

    def show_yes(self, on: bool) -> None:
        """Show whether it was answered yes."""
        self.setChecked(on)
        self.yes.setVisible(on)
        self.setAccessibleDescription(tr("yes") if on else "")
        self.update()

    def picked_colours(self) -> tuple[str, str]:
        """A yes has the colour of attention."""
        return tokens().warn_soft, tokens().warn


class FlagLine(QWidget):
    """A question and, once it was answered yes, what to do.

    Signals:
        turned: The id of the flag, and whether it is a yes now.
    """

    turned = Signal(str, bool)

    def __init__(self, flag: RedFlag) -> None:
        super().__init__()
        self.flag = flag
        self.question = FlagRow(flag)
        self.question.clicked.connect(self._on_clicked)
        head = text(tr(_URGENT[flag.urgency]), "warn-title")
        self.action = frame(
            "callout", column([head, prose(words.plain_html(flag.action))], spacing=4, margin=M)
        )
        self.setLayout(column([self.question, self.action], spacing=4))
        self.action.hide()

    def show_yes(self, on: bool) -> None:
        """Show whether it was answered yes, and then what to do."""
        self.question.show_yes(on)
        self.action.setVisible(on)

    def _on_clicked(self) -> None:
        self.turned.emit(self.flag.id, not self.question.isChecked())


class RedFlagCheck(QWidget):
    """The few red-flag questions that matter for what is marked; one click says none of them.

    An answer is that of the flag's id: yes raises the flag beside the ranking, no says that it was asked.
    """

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.lines: list[FlagLine] = []
        self._shows_all = False
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self.lead = prose(words.plain_html(tr(LEAD)), "soft")
        tip = tr("No to all of these  ({key})", key=NONE_OF_THESE)
        self.none = button(tr("None of these"), "primary", tip=tip)
        self.none.clicked.connect(self._on_none)
        self.shortcut = QShortcut(QKeySequence(NONE_OF_THESE), self)
        self.shortcut.activated.connect(self._on_none)
        self.done = text("", "soft", wrap=True)
        self.again = button(tr("Ask again"), "link")
        self.again.clicked.connect(self._on_again)
        self.all = button(tr("Show the questions"), "link")
        self.all.clicked.connect(self._on_all)
        self._end = QFrame()
        self._end.setLayout(column([self.done, row([self.all, self.again, 0], spacing=0)], spacing=0))
        inner = column([text(tr("Before anything else"), "title"), self.lead], spacing=2)
        inner.addSpacing(S)
        inner.addLayout(self._list)
        inner.addSpacing(S)
        inner.addLayout(row([self.none, 0]))
        inner.addWidget(self._end)
        self.setLayout(inner)
        state.pain_changed.connect(self._on_changed)
        state.evidence.changed.connect(self._on_changed)
        state.library_changed.connect(self._on_changed)
        self._on_changed()

    @property
    def flags(self) -> list[RedFlag]:
        """The flags asked about now."""
        return [line.flag for line in self.lines]

    @property
    def is_done(self) -> bool:
        """Whether each of them was answered."""
        return answered(self.flags, self._state.evidence.answers)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while another step was shown; Qt calls this."""
        super().showEvent(event)
        self._on_changed()

    def _on_changed(self, _: object = None) -> None:
        if not (self.isVisible() or self.isHidden()):
            return  # another step is shown: nobody reads it, and a stroke should not wait for it
        wanted = self._wanted()
        if [flag.id for flag in wanted] != [line.flag.id for line in self.lines]:
            self._shows_all = False
            self._fill(wanted)
        self.setVisible(bool(wanted))
        self._show_answers(self._state.evidence.answers)

    def _wanted(self) -> list[RedFlag]:
        """Fixed by the marking; a flag that only an answer raised is asked as well."""
        library, answers = self._state.library, self._state.evidence.answers
        if library is None:
            return []
        raised = [flag.id for flag in library.red_flags.values() if said_yes(flag, answers)]
        return flags_to_ask(library, places_marked(self._state.pain), raised)

    def _fill(self, flags: list[RedFlag]) -> None:
        known = {line.flag.id: line for line in self.lines}
        for line in self.lines:
            self._list.removeWidget(line)
        self.lines = [known.get(flag.id) or self._line(flag) for flag in flags]
        for line in known.values():
            if line not in self.lines:
                line.hide()
                line.deleteLater()
        for line in self.lines:
            self._list.addWidget(line)

    def _line(self, flag: RedFlag) -> FlagLine:
        line = FlagLine(flag)
        line.turned.connect(self._on_turned)
        return line

    def _show_answers(self, answers: Mapping[str, bool]) -> None:
        done = self.is_done
        yes = [line for line in self.lines if said_yes(line.flag, answers)]
        for line in self.lines:
            line.show_yes(line in yes)
            line.setVisible(not done or self._shows_all or line in yes)
        self.lead.setVisible(not done or self._shows_all)
        self.none.setText(tr("None of the others") if yes else tr("None of these"))
        self.none.setVisible(not done)
        self.shortcut.setEnabled(not done)
        self._end.setVisible(done)
        self.done.setText(tr("Asked. All the others: no.") if yes else tr("Asked: none of these."))
        self.all.setVisible(not self._shows_all)

    def _on_turned(self, flag_id: str, is_yes: bool) -> None:
        evidence = self._state.evidence
        if is_yes:
            evidence.set_answer(flag_id, True)
            return
        before = evidence.answers
        kept = {i: a for i, a in before.items() if not (a and i.partition(".")[0] == flag_id)}
        if self.is_done:
            kept[flag_id] = False  # the others were said to be no; so is this one now
        self._answer(kept)

    def _on_none(self) -> None:
        answers = self._state.evidence.answers
        new = {flag.id: said_yes(flag, answers) for flag in self.flags}
        self._shows_all = False
        self._answer({**answers, **new})

    def _on_again(self) -> None:
        asked = {flag.id for flag in self.flags}
        self._answer({i: a for i, a in self._state.evidence.answers.items() if a or i not in asked})

    def _on_all(self) -> None:
        self._shows_all = True
        self._show_answers(self._state.evidence.answers)

    def _answer(self, answers: Mapping[str, bool]) -> None:
        """Take all answers at once: the ranking and the panels follow one change and not seven."""
        evidence = self._state.evidence
        if dict(answers) != evidence.answers:
            evidence.replace(answers, evidence.pressed, evidence.treated, evidence.painless)


class Notes(QWidget):
    """The therapist's own notes of the visit."""

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._visit = state.visit
        self.area = QPlainTextEdit()
        self.area.setAccessibleName(tr("Notes"))
        self.area.setPlaceholderText(tr("What was said and found"))
        self.area.setTabChangesFocus(True)
        self.area.setMinimumHeight(132)
        lead = prose(tr("For you alone: never in the client's window, never on the hand-out."), "soft")
        inner = column([text(tr("Notes"), "title"), S, lead, S], spacing=0)
        inner.addWidget(self.area)
        inner.addSpacing(L)
        self.setLayout(inner)
        self.area.setPlainText(self._visit.notes)
        self.area.textChanged.connect(self._on_text_changed)
        self._visit.notes_changed.connect(self._on_notes_changed)

    def _on_text_changed(self) -> None:
        typed = self.area.toPlainText()
        self._visit.set_notes(typed[:MOST_NOTES])
        if len(typed) > MOST_NOTES:
            self._on_notes_changed()

    def _on_notes_changed(self) -> None:
        if self.area.toPlainText() != self._visit.notes:
            self.area.setPlainText(self._visit.notes)
