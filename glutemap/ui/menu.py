"""A menu that holds no picture of itself while it is not shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent


class Menu(QMenu):
    """Gives its window back after it was shown: with each goes what was painted, up to a megabyte.

    The next time it has a new one. The window has two dozen menus.
    """

    def hideEvent(self, event: QHideEvent) -> None:
        """Not at once: Qt is still at work on the window that it hides."""
        super().hideEvent(event)
        QTimer.singleShot(0, self, self._give_back)

    @Slot()
    def _give_back(self) -> None:
        if not self.isVisible():
            self.destroy()
