"""One line of the plan: what to do, how much, for how long, and when to stop; all of it edited in place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from glutemap.clients.records import PlanItem
from glutemap.language import tr
from glutemap.ui import icons, text_size
from glutemap.ui.panels.parts import column, icon_button, row, text
from glutemap.ui.theme import XS, S
from glutemap.ui.visit.fields import TextField
from glutemap.ui.visit.grip import Grip
from glutemap.ui.visit.items import MOST_LETTERS, rest_of, title_of

_INDENT = 40  # under the title, past grip and number


class PlanTile(QFrame):
    """A tile that shows what and how much; opened, it shows the steps and the reminder too.

    Signals:
        edited: The item as it is now.
        remove_requested: It should go.
        move_requested: It should go up (-1) or down (1).
        dragged: It is held at this height of the screen.
        dropped: It was let go at this height of the screen.
    """

    edited = Signal(object)
    remove_requested = Signal()
    move_requested = Signal(int)
    dragged = Signal(int)
    dropped = Signal(int)

    def __init__(self, item: PlanItem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "tile")
        self.item = item
        self._is_showing = False
        self.grip = Grip()
        self.number = text("", "number")
        text_size.keep(self.number, 16, 32)
        self.title = TextField(tr("What to do"), tr("What to do"), one_paragraph=True, role="flat-title")
        self.turn = icon_button("chevron-down", tr("Show the words"), tr("Show and edit the words"))
        self.turn.setCheckable(True)
        self.remove = icon_button("close", tr("Remove"))
        self.dose = TextField(
            tr("How much and how often"), tr("No source gives a dose: write your own"), one_paragraph=True
        )
        self.days = TextField(
            tr("For how long"), tr("For how many days or weeks? No source says"), one_paragraph=True
        )
        self.steps = TextField(tr("How to do it"), tr("How to do it"))
        self.reminder = TextField(tr("When to stop and when to call"), tr("When to stop and when to call"))
        self._lay_out()
        self._connect()
        self.show_item(item)
        self._on_turned(False)

    def _lay_out(self) -> None:
        head = row(spacing=2)
        for part, share in (
            (self.grip, 0),
            (self.number, 0),
            (self.title, 1),
            (self.turn, 0),
            (self.remove, 0),
        ):
            head.addWidget(part, share, Qt.AlignmentFlag.AlignTop)
        self._more: list[QWidget] = [
            _small(tr("How")),
            self.steps,
            _small(tr("Stop and call")),
            self.reminder,
        ]
        inner = column([self.dose, self.days, *self._more], spacing=0)
        inner.setContentsMargins(_INDENT, 0, S, 0)
        whole = column([head, inner], spacing=0)
        whole.setContentsMargins(XS, XS, XS, S)
        self.setLayout(whole)

    def _connect(self) -> None:
        for field in (self.title, self.dose, self.days, self.steps, self.reminder):
            field.textChanged.connect(self._on_edited)
        self.turn.toggled.connect(self._on_turned)
        self.remove.clicked.connect(self.remove_requested)
        self.grip.removed.connect(self.remove_requested)
        self.grip.moved.connect(self.move_requested)
        self.grip.dragged.connect(self.dragged)
        self.grip.dropped.connect(self.dropped)

    def show_number(self, number: int) -> None:
        """Say which one of the plan it is."""
        self.number.setText(str(number))
        title = title_of(self.item)
        self.grip.setAccessibleName(tr("Move {number}, {item}", number=number, item=title))
        self.remove.setAccessibleName(tr("Remove {item}", item=title))

    def show_item(self, item: PlanItem) -> None:
        """Show another item, or the same with other words; where nothing changed the cursor stays."""
        self.item, self._is_showing = item, True
        self.title.show_text(title_of(item))
        self.dose.show_text(item.dose)
        self.days.show_text(item.days)
        self.steps.show_text(rest_of(item))
        self.reminder.show_text(item.reminder)
        self._is_showing = False

    @property
    def is_open(self) -> bool:
        """Whether the steps and the reminder are shown."""
        return self.turn.isChecked()

    def _on_turned(self, is_open: bool) -> None:
        for part in self._more:
            part.setVisible(is_open)
        self.days.setVisible(is_open or bool(self.item.days))
        icons.dress(self.turn, "chevron-up" if is_open else "chevron-down")
        self.turn.setAccessibleName(tr("Hide the words") if is_open else tr("Show the words"))

    def _on_edited(self) -> None:
        if self._is_showing:
            return
        title, rest = self.title.toPlainText(), self.steps.toPlainText()
        item = PlanItem(
            item=self.item.item,
            words=f"{title}\n{rest}" if rest else title,
            dose=self.dose.toPlainText()[:MOST_LETTERS],
            days=self.days.toPlainText()[:MOST_LETTERS],
            reminder=self.reminder.toPlainText()[:MOST_LETTERS],
        )
        if item != self.item:
            self.item = item
            self.edited.emit(item)


def _small(words: str) -> QLabel:
    label = text(words, "faint")
    label.setContentsMargins(8, S, 0, 0)
    label.setAlignment(Qt.AlignmentFlag.AlignLeft)
    return label
