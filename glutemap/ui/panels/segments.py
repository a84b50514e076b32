"""A choice of two or three that are all in sight: one of a row of joined buttons."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from glutemap.ui import icons


@dataclass(frozen=True)
class Segment:
    """One choice: its value, its words, what they mean, and perhaps an icon."""

    value: str
    label: str
    tip: str
    icon: str = ""


class Segments(QFrame):
    """The row of buttons; exactly one is down.

    Signals:
        chosen: The value that the user chose.
    """

    chosen = Signal(str)

    def __init__(self, name: str, choices: Sequence[Segment], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "segments")
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        line = QHBoxLayout(self)
        line.setContentsMargins(2, 2, 2, 2)
        line.setSpacing(2)
        for choice in choices:
            line.addWidget(self._button(name, choice))
        self._group.buttonClicked.connect(self._on_clicked)

    def _button(self, name: str, choice: Segment) -> QToolButton:
        button = QToolButton()
        button.setText(choice.label)
        button.setCheckable(True)
        button.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
        button.setAccessibleName(f"{name}: {choice.label}")
        button.setToolTip(choice.tip)
        button.setProperty("value", choice.value)
        if choice.icon:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            icons.dress(button, choice.icon, size=17)
        self._group.addButton(button)
        self._buttons[choice.value] = button
        return button

    @property
    def value(self) -> str:
        """The value of the button that is down; empty when none is."""
        button = self._group.checkedButton()
        return str(button.property("value")) if button else ""

    @property
    def values(self) -> tuple[str, ...]:
        """The values there are, from left to right."""
        return tuple(self._buttons)

    def show_value(self, value: str) -> None:
        """Press the button of a value down, without a signal."""
        button = self._buttons.get(value)
        if button is not None:
            button.setChecked(True)

    def button(self, value: str) -> QToolButton:
        """The button of a value."""
        return self._buttons[value]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right go to the neighbour."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        values = list(self._buttons)
        if step is not None and self.isRightToLeft():
            step = -step
        if step is None or not self.value:
            super().keyPressEvent(event)
            return
        target = self._buttons[values[(values.index(self.value) + step) % len(values)]]
        target.setFocus(Qt.FocusReason.TabFocusReason)
        target.click()

    def _on_clicked(self, button: QToolButton) -> None:
        self.chosen.emit(str(button.property("value")))
