"""The way of answering by putting names in order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from glutemap.language import tr
from glutemap.ui import text_size
from glutemap.ui.panels.parts import button, column, icon_button, row, text
from glutemap.ui.study.answers import Answer
from glutemap.ui.theme import XS, S

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from glutemap.study.question import Question

ROW_PX, ROW_AIR_PX = 42, 22  # a row: at least, and what it has above and below its words
AROUND_PX = 26  # what it has beside them


class Order(Answer):
    """Names in a list that can be moved up and down, by hand and by keys."""

    def __init__(self, question: Question) -> None:
        super().__init__()
        self.list = _Movable()
        self.list.setAccessibleDescription(question.prompt)
        for name in question.choices:
            self.list.addItem(QListWidgetItem(name))
        up = icon_button("chevron-up", tr("Move up"))
        down = icon_button("chevron-down", tr("Move down"))
        up.clicked.connect(self.list.move_up)
        down.clicked.connect(self.list.move_down)
        self.check = button(tr("Compare"), "primary")
        self.check.clicked.connect(self._on_given)
        self.list.done.connect(self._on_given)
        told = tr("Drag, or move with Alt+Up and Alt+Down. Worth checking first stands on top.")
        hint = text(told, "small", wrap=True)
        self._aids: list[QWidget] = [up, down, self.check, hint]
        self.setLayout(column([self.list, row([up, down, 0, self.check], spacing=XS), hint], spacing=S))

    def start(self) -> None:
        """Take the keys."""
        self.list.setCurrentRow(0)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def names(self) -> list[str]:
        """The names from the top down."""
        return [self.list.item(place).text() for place in range(self.list.count())]

    def end(self, right: object, chosen: object) -> None:
        """Put them as they belong, each with the place it was given."""
        if isinstance(right, tuple):
            given = self.names
            for place, name in enumerate(right):
                was = given.index(name)
                said = name if was == place else tr("{name}   (you: {place})", name=name, place=was + 1)
                self.list.item(place).setText(f"{place + 1}   {said}")
            self.list.fit()
        self.list.clearSelection()
        self.list.setCurrentRow(-1)
        for aid in self._aids:
            aid.hide()
        self.setEnabled(False)

    def _on_given(self) -> None:
        if self.isEnabled():
            self.given.emit(self.names)


class _Movable(QListWidget):
    """A list whose rows change places.

    Signals:
        done: Enter was pressed.
    """

    done = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setProperty("role", "order")
        self.setAccessibleName(tr("Suspects, first to last"))
        self.setWordWrap(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def fit(self) -> None:
        """Let each row be as high as its words want in this width, and the list as high as its rows."""
        least, room = text_size.room(ROW_PX), self.viewport().width() - text_size.room(AROUND_PX)
        wraps, total = Qt.TextFlag.TextWordWrap, 0
        for place in range(self.count()):
            item = self.item(place)
            words = self.fontMetrics().boundingRect(0, 0, room, 1000, int(wraps), item.text()).height()
            height = max(least, words + text_size.room(ROW_AIR_PX))
            item.setSizeHint(QSize(100, height))
            total += height
        self.setFixedHeight(total + 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps the names elsewhere; Qt calls this."""
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Other words, or words of another size; Qt calls this."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with an arrow moves the row; Enter is the answer."""
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if alt and event.key() == Qt.Key.Key_Up:
            self.move_up()
        elif alt and event.key() == Qt.Key.Key_Down:
            self.move_down()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def move_up(self) -> None:
        """Move the current row up."""
        self._move(-1)

    def move_down(self) -> None:
        """Move the current row down."""
        self._move(1)

    def _move(self, by: int) -> None:
        here = self.currentRow()
        there = here + by
        if here >= 0 and 0 <= there < self.count():
            self.insertItem(there, self.takeItem(here))
            self.setCurrentRow(there)
