"""The handle by which a line of a list is moved, with the pointer or with the keys."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from glutemap.language import tr
from glutemap.ui.theme import theme, tokens

_SIZE = QSize(20, 32)
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Grip(QWidget):
    """Six dots. Up and Down move the line, Delete removes it.

    Signals:
        moved: Steps that the keys asked for: -1 up, 1 down.
        dragged: Where the pointer holds it now, y on the screen.
        dropped: Where it was let go, y on the screen.
        removed: The Delete key was pressed.
    """

    moved = Signal(int)
    dragged = Signal(int)
    dropped = Signal(int)
    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pressed_y: int | None = None
        self._drags = False
        self._came_by_key = False
        self.setFixedSize(_SIZE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(tr("Drag to move; with the keys Up and Down"))
        theme().changed.connect(self.update)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of it."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_y, self._drags = round(event.globalPosition().y()), False
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag it, once it was moved further than a shaky click does."""
        if self._pressed_y is None:
            return
        y = round(event.globalPosition().y())
        self._drags = self._drags or abs(y - self._pressed_y) >= QApplication.startDragDistance()
        if self._drags:
            self.dragged.emit(y)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        was_dragged, self._pressed_y, self._drags = self._drags, None, False
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        if was_dragged:
            self.dropped.emit(round(event.globalPosition().y()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Remember how the focus came: a ring is for those who use the keys; Qt calls this."""
        self._came_by_key = event.reason() is not Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down move it, Delete removes it."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self.moved.emit(step)
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the dots, and a ring when the keys are here."""
        now = tokens()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.hasFocus() and self._came_by_key:
                painter.setPen(QPen(QColor(now.accent), 2))
                painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 5, 5)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(now.text_faint))
            middle = QPointF(self.rect().center())
            for down in (-6, 0, 6):
                for across in (-2.5, 3.5):
                    painter.drawEllipse(middle + QPointF(across, down), 1.6, 1.6)
