"""Texts that are edited where they are read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

_FRAME = 14  # border and padding above and below the lines
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TextField(QPlainTextEdit):
    """Words that look like text until the pointer or the keys are on them; as high as what is written.

    ``one_paragraph``: Enter goes on to the next field, and what is pasted becomes one paragraph.
    """

    def __init__(
        self, name: str, hint: str, *, one_paragraph: bool = False, role: str = "flat",
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._one_paragraph = one_paragraph
        self.setProperty("role", role)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.textChanged.connect(self._grow)

    def show_text(self, text: str) -> None:
        """Show other words; the cursor stays where it is when they are the same."""
        if text != self.toPlainText():
            self.setPlainText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ends a paragraph that is the only one."""
        if self._one_paragraph and event.key() in _ENTER:
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste; Qt calls this."""
        if self._one_paragraph and source.hasText():
            self.insertPlainText(" ".join(source.text().split()))
        else:
            super().insertFromMimeData(source)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps the words differently; Qt calls this."""
        super().resizeEvent(event)
        self._grow()

    def _grow(self) -> None:
        metrics = QFontMetrics(self.font())
        lines = max(round(self.document().size().height()), 1)  # this widget's document counts lines
        if self.document().isEmpty():
            room = QRect(0, 0, max(self.viewport().width(), 1), 1000)
            hint = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, self.placeholderText())
            lines = max(round(hint.height() / metrics.lineSpacing()), 1)
        height = lines * metrics.lineSpacing() + _FRAME
        if height != self.height():
            self.setFixedHeight(height)
