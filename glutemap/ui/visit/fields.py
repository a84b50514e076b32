"""Texts that are edited where they are read."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

_FRAME = 16  # border and padding above and below the lines


def line_field(name: str, hint: str, role: str = "flat") -> QLineEdit:
    """One line that looks like text until the pointer or the keys are on it."""
    field = QLineEdit()
    field.setProperty("role", role)
    field.setAccessibleName(name)
    field.setPlaceholderText(hint)
    return field


class TextField(QPlainTextEdit):
    """Several lines, as high as what is written in them."""

    def __init__(self, name: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "flat")
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._grow)

    def show_text(self, text: str) -> None:
        """Show other words; the cursor stays where it is when they are the same."""
        if text != self.toPlainText():
            self.setPlainText(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps the words differently; Qt calls this."""
        super().resizeEvent(event)
        self._grow()

    def _grow(self) -> None:
        lines = max(round(self.document().size().height()), 1)  # this widget's document counts lines
        height = lines * QFontMetrics(self.font()).lineSpacing() + _FRAME
        if height != self.height():
            self.setFixedHeight(height)
