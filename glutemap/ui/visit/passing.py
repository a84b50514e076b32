"""A line over the window that says something once, and goes by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QFrame

from glutemap.language import tr
from glutemap.ui.panels.parts import icon_button, row, text
from glutemap.ui.theme import L, M

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

SHOWN_MS = 12_000
_FROM_BOTTOM = 92  # over the bar of layers and views


class PassingLine(QFrame):
    """Words in a floating frame low in a window, in its middle."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._over = window
        self.setProperty("role", "floating")
        self.said = text("", "label")
        self.dismiss = icon_button("close", tr("Close this message"))
        self.dismiss.clicked.connect(self.hide)
        inner = row([self.said, self.dismiss], spacing=M)
        inner.setContentsMargins(L, M - 4, M - 4, M - 4)
        self.setLayout(inner)
        self._gone = QTimer(self)
        self._gone.setSingleShot(True)
        self._gone.setInterval(SHOWN_MS)
        self._gone.timeout.connect(self.hide)
        window.installEventFilter(self)
        self.hide()

    def say(self, words: str) -> None:
        """Show the words, instead of those that are shown."""
        self.said.setText(words)
        self.setAccessibleName(words)
        self._place()
        self.show()
        self.raise_()
        self._gone.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle of a window of another size."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        self.adjustSize()
        room = self._over.size()
        self.move((room.width() - self.width()) // 2, room.height() - self.height() - _FROM_BOTTOM)
