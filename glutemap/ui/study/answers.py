"""The ways of answering, one widget each: choose, type, click, draw, put in order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QLabel,
    QLayout,
    QLineEdit,
    QWidget,
)

from glutemap.language import tr
from glutemap.ui import icons, text_size
from glutemap.ui.panels.parts import button, column, icon_button, row, text
from glutemap.ui.panels.picks import PickRow
from glutemap.ui.panels.segments import Segment, Segments
from glutemap.ui.theme import XS, M, S, tokens
from glutemap.ui.words import region_name

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent

    from glutemap.study.question import Question
    from glutemap.ui.study.board import Board

_DIGITS = {int(getattr(Qt.Key, f"Key_{n}")): n - 1 for n in range(1, 9)}


def is_digit_wanted(event: QEvent) -> bool:
    """Whether Qt asks if a digit is a shortcut of the window.

    While a question waits none is: digits choose, and where there is nothing to choose from they do nothing.
    """
    asks = event.type() == QEvent.Type.ShortcutOverride
    return asks and isinstance(event, QKeyEvent) and event.key() in _DIGITS


class Answer(QWidget):
    """One way of answering.

    Signals:
        given: The answer: a text, a list of texts, a pain map, or a structure.
    """

    given = Signal(object)

    def start(self) -> None:
        """Take the keys."""

    def end(self, right: object, chosen: object) -> None:
        """Show which answer was right; nothing can be changed any longer."""
        self.setEnabled(False)

    def press(self, _key: int) -> bool:
        """Answer a key of the page; whether it meant something."""
        return False


class ChoiceRow(PickRow):
    """One of the choices, with its number."""

    def __init__(self, number: int, words: str) -> None:
        super().__init__()
        self.words = words
        self.setCheckable(True)
        digit = text(str(number), "number")
        text_size.keep(digit, 16, share=1)
        digit.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.sign = QLabel()
        text_size.keep(self.sign, 18, 18)
        line = row([digit, text(words, wrap=True), self.sign], spacing=S)
        line.setStretch(1, 1)
        line.setContentsMargins(M, S + 2, M, S + 2)
        self.fill(f"{number}: {words}", line)

    def show_as(self, grade: str) -> None:
        """Mark it as the right one, or the one that was wrong."""
        self.setChecked(grade == "right")
        is_right = grade == "right"
        name, colour = ("check", tokens().accent) if is_right else ("close", tokens().warn)
        self.sign.setPixmap(icons.picture(name, colour, 18, self.devicePixelRatioF()))
        said = tr("right", "answer") if is_right else tr("not right", "answer")
        self.setAccessibleDescription(said)


class Choose(Answer):
    """Several choices; a click, or the key of its number, is the answer."""

    def __init__(self, question: Question) -> None:
        super().__init__()
        self.rows = [ChoiceRow(number, words) for number, words in enumerate(question.choices, 1)]
        for made in self.rows:
            made.clicked.connect(self._on_clicked)
        self.setLayout(column(self.rows, spacing=XS + 2))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # with no choice ringed, none is suggested
        self.setAccessibleName(question.prompt)
        self.setAccessibleDescription("; ".join(made.accessibleName() for made in self.rows))

    def start(self) -> None:
        """Take the keys."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def press(self, key: int) -> bool:
        """A digit chooses."""
        if not 0 <= _DIGITS.get(key, -1) < len(self.rows) or not self.isEnabled():
            return False
        self.given.emit(self.rows[_DIGITS[key]].words)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down walk over the choices, Enter takes one."""
        here = next((n for n, made in enumerate(self.rows) if made.hasFocus()), -1)
        steps = {int(Qt.Key.Key_Down): 1, int(Qt.Key.Key_Up): -1}
        if event.key() in steps:
            there = max(here, 0 if steps[event.key()] < 0 else -1) + steps[event.key()]
            there %= len(self.rows)
            self.rows[there].setFocus(Qt.FocusReason.TabFocusReason)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and here >= 0:
            self.given.emit(self.rows[here].words)
        else:
            super().keyPressEvent(event)

    def end(self, right: object, chosen: object) -> None:
        """Show the right one, and the wrong one that was chosen."""
        for made in self.rows:
            if made.words == right:
                made.show_as("right")
            elif made.words == chosen:
                made.show_as("wrong")
        self.setEnabled(False)

    def _on_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, ChoiceRow):
            self.given.emit(sender.words)


class Write(Answer):
    """A line to type in."""

    def __init__(self, question: Question) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.line.setAccessibleDescription(question.prompt)
        told = tr("Any common name will do; spelling is forgiven")
        self.line.setPlaceholderText(told)
        self.line.setToolTip(told)  # it has no room where words are large
        self.line.setAccessibleName(tr("Your answer"))
        self.line.setMaxLength(120)
        self.check = button(tr("Check", "an answer"), "primary")
        self.line.returnPressed.connect(self._on_given)
        self.check.clicked.connect(self._on_given)
        self.setLayout(column([self.line, row([0, self.check])], spacing=S))

    def start(self) -> None:
        """Take the keys."""
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self, right: object, chosen: object) -> None:
        """Leave what was typed to be seen."""
        super().end(right, chosen)
        self.check.hide()

    def _on_given(self) -> None:
        if self.isEnabled():
            self.given.emit(self.line.text())


class Click(Answer):
    """The answer is a click on the body."""

    def __init__(self, _question: Question, board: Board) -> None:
        super().__init__()
        self._board = board
        board.clicked.connect(self.given)
        self.hint = text(
            tr(
                "Turn and peel the body as you like. By keys: comma and point walk over the muscles, Enter "
                "takes the one that is outlined."
            ),
            "small",
            wrap=True,
        )
        self.setLayout(column([self.hint]))

    def start(self) -> None:
        """Take the keys to the body."""
        self._board.canvas.setFocus(Qt.FocusReason.OtherFocusReason)


class RegionBox(QComboBox):
    """Areas by name, for those who mark by keys; filled when it is first used."""

    def __init__(self, board: Board) -> None:
        super().__init__()
        self._board = board
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setAccessibleName(tr("Mark an area by its name"))
        line, completer = self.lineEdit(), self.completer()
        if line is not None:
            line.setPlaceholderText(tr("or type the name of an area"))
            line.setToolTip(line.placeholderText())
        if completer is not None:
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)

    def fill(self) -> None:
        """Know all areas."""
        if self.count():
            return
        from glutemap.body.regions import load_regions

        names = [(region_name(self._board.state.library, r), r) for r in load_regions().ids]
        for name, region in sorted(names):
            self.addItem(name, region)
        self.setCurrentIndex(-1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Know them from now on; Qt calls this."""
        self.fill()
        super().focusInEvent(event)

    def showPopup(self) -> None:
        """Show them all; Qt calls this."""
        self.fill()
        super().showPopup()


class Draw(Answer):
    """The answer is drawn on the body, with a brush or area by area."""

    def __init__(self, _question: Question, board: Board) -> None:
        super().__init__()
        self._board = board
        self.tools = Segments(
            tr("Draw with"),
            [
                Segment("brush", tr("Brush"), tr("Paint; Space and drag turns the body"), "brush"),
                Segment("area", tr("Areas"), tr("Click whole areas"), "area"),
                Segment("eraser", tr("Eraser"), tr("Take away"), "eraser"),
            ],
            folds=True,
        )
        self.tools.show_value(board.state.tool.kind)
        self.tools.chosen.connect(self._on_tool)
        self.undo = icon_button("undo", tr("Undo"))
        self.undo.clicked.connect(board.state.undo)
        self.region = RegionBox(board)
        self.region.activated.connect(self._on_region)
        self.check = button(tr("Compare"), "primary")
        self.check.clicked.connect(self._on_given)
        lines: list[QWidget | QLayout | int] = [
            row([self.tools, self.undo, 0], spacing=S),
            self.region,
            row([0, self.check]),
        ]
        self.setLayout(column(lines, spacing=S))

    def start(self) -> None:
        """Take the keys to the body."""
        self._board.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self, right: object, chosen: object) -> None:
        """The tools have done their work."""
        super().end(right, chosen)
        self.hide()

    def _on_tool(self, kind: str) -> None:
        from glutemap.ui.tool import KINDS

        self._board.state.tool.take(next(known for known in KINDS if known == kind))

    def _on_region(self, place: int) -> None:
        region = self.region.itemData(place)
        if region:
            self._board.state.toggle_region(str(region))
        self.region.setCurrentIndex(-1)
        self.region.clearEditText()

    def _on_given(self) -> None:
        self.given.emit(self._board.state.pain)


def answer_for(question: Question, board: Board) -> Answer:
    """The widget to answer a question with."""
    from glutemap.study.question import Way
    from glutemap.ui.study.ordering import Order

    match question.way:
        case Way.TYPE:
            return Write(question)
        case Way.CLICK:
            return Click(question, board)
        case Way.DRAW:
            return Draw(question, board)
        case Way.ORDER:
            return Order(question)
        case _:
            return Choose(question)
