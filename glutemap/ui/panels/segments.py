"""A choice of two or three that are all in sight: one of a row of joined buttons."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QFrame, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from glutemap.ui import icons


@dataclass(frozen=True)
class Segment:
    """One choice: its value, its words, what they mean, and perhaps an icon."""

    value: str
    label: str
    tip: str
    icon: str = ""


class Segments(QFrame):
    """The row of buttons; exactly one is down. One that ``folds`` is a column where it has no room.

    Signals:
        chosen: The value that the user chose.
    """

    chosen = Signal(str)

    def __init__(
        self, name: str, choices: Sequence[Segment], parent: QWidget | None = None, *, folds: bool = False
    ) -> None:
        super().__init__(parent)
        self._folds = folds
        self.setProperty("role", "segments")
        self.setAccessibleName(name)
        along = QSizePolicy.Policy.Preferred if folds else QSizePolicy.Policy.Minimum
        self.setSizePolicy(along, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        line = self._line = QHBoxLayout(self)
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

    def sizeHint(self) -> QSize:
        """All of them in a row; as high as they stand now."""
        hint = super().sizeHint()
        return QSize(self._in_a_row(), hint.height()) if self._folds else hint

    def minimumSizeHint(self) -> QSize:
        """One that folds needs no more than its widest button does."""
        hint = super().minimumSizeHint()
        if not self._folds:
            return hint
        widest = max(button.sizeHint().width() for button in self._buttons.values())
        return QSize(widest + self._edges(), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold."""
        super().resizeEvent(event)
        if self._folds:
            along = QBoxLayout.Direction
            way = along.LeftToRight if self._in_a_row() <= self.width() else along.TopToBottom
            if way != self._line.direction():
                self._line.setDirection(way)
                self.updateGeometry()

    def _in_a_row(self) -> int:
        """How wide they are beside each other."""
        gaps = self._line.spacing() * (len(self._buttons) - 1)
        return sum(button.sizeHint().width() for button in self._buttons.values()) + gaps + self._edges()

    def _edges(self) -> int:
        margins = self._line.contentsMargins()
        return margins.left() + margins.right() + 2 * self.frameWidth()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right go to the neighbour, in a column up and down."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if self._line.direction() == QBoxLayout.Direction.TopToBottom:
            steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        values = list(self._buttons)
        if step is not None and self.isRightToLeft() and Qt.Key.Key_Left in steps:
            step = -step
        if step is None or not self.value:
            super().keyPressEvent(event)
            return
        target = self._buttons[values[(values.index(self.value) + step) % len(values)]]
        target.setFocus(Qt.FocusReason.TabFocusReason)
        target.click()

    def _on_clicked(self, button: QToolButton) -> None:
        self.chosen.emit(str(button.property("value")))
