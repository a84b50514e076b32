"""What all sheets of the records are made of: a heading, a column, one calm line for what went wrong."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from glutemap.language import tr
from glutemap.ui import text_size
from glutemap.ui.clients.notice import of_fault
from glutemap.ui.panels.foot import Foot
from glutemap.ui.panels.parts import Page, button, column, focusable, prose, rule, text
from glutemap.ui.theme import XL, L, M, S

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QShowEvent

    from glutemap.clients.errors import StoreError


class RecordSheet(QDialog):
    """A calm dialog beside the body; its parts go into `body`, its buttons into `foot`.

    One that holds a list scrolls the list and not itself.
    """

    def __init__(
        self, title: str, lead: str = "", parent: QWidget | None = None, *, scrolls: bool = True
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.title = text(title, "display", wrap=True)
        self.lead = prose(lead, "soft")
        if not lead:  # and nothing is shown before it has its place: Qt makes a window of it
            self.lead.hide()
        self.fault = text("", "warn", wrap=True)
        self.fault.setAccessibleName(tr("What went wrong"))
        self.fault.hide()
        head = column([self.title, self.lead], spacing=6)
        head.setContentsMargins(XL, XL, XL, M)
        self.page = Page() if scrolls else None
        self.body = self.page.body if self.page else QVBoxLayout()
        self.body.setContentsMargins(XL, S, XL, L)
        self.body.setSpacing(M)
        wrong = QVBoxLayout()
        wrong.setContentsMargins(XL, 0, XL, M)
        wrong.addWidget(self.fault)
        self.foot = Foot()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(head)
        if self.page is not None:
            outer.addWidget(self.page, 1)
        else:
            outer.addLayout(self.body, 1)
        outer.addLayout(wrong)
        outer.addWidget(rule())
        outer.addLayout(self.foot)

    def showEvent(self, event: QShowEvent) -> None:
        """The Tab key follows the reading order, whatever was made first."""
        super().showEvent(event)
        for before, after in pairwise([*focusable(self.body), *focusable(self.foot)]):
            QWidget.setTabOrder(before, after)

    def fit(self, wanted: QSize) -> None:
        """Take this size, or one with all buttons in a line; never more than the screen has."""
        size = text_size.first_size(self, wanted)
        size.setWidth(max(size.width(), self.foot.sizeHint().width()))
        screen = self.screen()
        self.resize(size.boundedTo(screen.availableSize() - QSize(40, 60)) if screen else size)

    def add_buttons(self, *buttons: QPushButton, first: Sequence[QPushButton] = ()) -> None:
        """Buttons of the foot, in the order of reading; ``first`` are those at its beginning."""
        for part in (*first, *buttons):
            part.setAutoDefault(False)  # Enter does what the sheet says it does
        for part in first:
            self.foot.put_first(part)
        for part in buttons:
            self.foot.addWidget(part)

    def say(self, words: str) -> None:
        """One calm line; nothing with an empty one."""
        self.fault.setText(words)
        self.fault.setVisible(bool(words))

    def say_fault(self, fault: StoreError) -> None:
        """What went wrong, as the strip of the window says it."""
        self.say(of_fault(fault).text)

    def closing_button(self, label: str = "") -> QPushButton:
        """A button that closes the sheet, and says so unless told otherwise."""
        result = button(label or tr("Close"))
        result.clicked.connect(self.reject)
        return result


class Secret(QLineEdit):
    """A line for a passphrase: never shown, never kept by the system's own helpers."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setAccessibleName(name)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )


def field(label: str, widget: QWidget, hint: str = "") -> QVBoxLayout:
    """A control under its label, with an explanation below."""
    name: QLabel = text(label, "label")
    name.setBuddy(widget)
    parts: list[QWidget] = [name, widget]
    if hint:
        parts.append(text(hint, "small", wrap=True))
    return column([*parts], spacing=6)
