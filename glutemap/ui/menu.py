"""A menu that holds no picture of itself while it is not shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent


class Menu(QMenu):
    """Gives its window back after it was shown: with each goes what was painted, up to a megabyte.

    The next time it has a new one. The window has two dozen menus.
    """

    def showEvent(self, event: QShowEvent) -> None:
        """Begin where its button begins: to Qt one with an icon behind its words reads from right to left."""
        super().showEvent(event)
        home, read = self.parentWidget(), QApplication.layoutDirection()
        if isinstance(home, QPushButton) and home.menu() is self and home.layoutDirection() != read:
            is_ltr = read == Qt.LayoutDirection.LeftToRight
            edge = home.mapToGlobal(QPoint(0, 0) if is_ltr else QPoint(home.width() - self.width(), 0)).x()
            room = self.screen().availableGeometry()
            self.move(max(room.left(), min(edge, room.right() + 1 - self.width())), self.y())

    def hideEvent(self, event: QHideEvent) -> None:
        """Not at once: Qt is still at work on the window that it hides."""
        super().hideEvent(event)
        QTimer.singleShot(0, self, self._give_back)

    @Slot()
    def _give_back(self) -> None:
        if not self.isVisible():
            self.destroy()
