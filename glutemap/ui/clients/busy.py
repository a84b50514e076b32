"""A quiet bar for work that takes a moment, and the sheet that waits for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QProgressBar, QPushButton, QWidget

from glutemap.ui.clients.frame import RecordSheet
from glutemap.ui.motion import motion
from glutemap.ui.panels.parts import column, text
from glutemap.ui.theme import S

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QKeyEvent


class WaitingSheet(RecordSheet):
    """A sheet with one long piece of work; while it is under way it cannot be closed."""

    def __init__(self, title: str, lead: str = "", parent: QWidget | None = None) -> None:
        super().__init__(title, lead, parent)
        self.is_busy = False
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._doing = text("", "small", wrap=True)
        self.busy = QWidget()
        self.busy.setLayout(column([self._bar, self._doing], spacing=S))
        self.busy.hide()
        self.body.addWidget(self.busy)

    def begin(self, doing: str) -> None:
        """Say what is under way, and let nothing else be done."""
        self.is_busy = True
        self.say("")
        self._doing.setText(doing)
        self._bar.setAccessibleName(doing)
        self._bar.setRange(0, 1 if motion().is_less else 0)  # without an end it moves
        self.busy.show()
        self._allow()

    def end(self) -> None:
        """The work is done, or failed."""
        self.is_busy = False
        self.busy.hide()
        self._allow()

    def _allow(self) -> None:
        for made in self.findChildren(QPushButton):
            made.setEnabled(not self.is_busy)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay while something is under way."""
        if self.is_busy:
            event.ignore()
        else:
            super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes, unless something is under way."""
        if not self.is_busy:
            super().keyPressEvent(event)
