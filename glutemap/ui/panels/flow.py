"""Rows that take more lines where there is no room: a layout like words in a paragraph, two small parts."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QHBoxLayout, QLayout, QLayoutItem, QWidget


class Flow(QLayout):
    """Widgets beside each other, in as many lines as the width asks for."""

    def __init__(self, spacing: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Put one more at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The one at a place, or None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take the one at a place out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It takes no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """A narrow one is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines in this width."""
        return self._place(QRect(0, 0, width, 0), moving=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place everything."""
        super().setGeometry(rect)
        self._place(rect, moving=True)

    def sizeHint(self) -> QSize:
        """What all of them want in one line."""
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in shown) + self.spacing() * max(len(shown) - 1, 0)
        return QSize(width, max((size.height() for size in shown), default=0))

    def minimumSize(self) -> QSize:
        """The widest of them."""
        size = QSize(0, 0)
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, rect: QRect, *, moving: bool) -> int:
        x, y, line = rect.x(), rect.y(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if x > rect.x() and x + size.width() > rect.right() + 1:
                x, y, line = rect.x(), y + line + self.spacing(), 0
            if moving:
                item.setGeometry(QRect(x, y, min(size.width(), rect.width()), size.height()))
            x += size.width() + self.spacing()
            line = max(line, size.height())
        return y + line - rect.y()


class FoldingRow(QWidget):
    """Widgets beside each other, from edge to edge; under each other where they have no room."""

    def __init__(self, parts: Sequence[QWidget], spacing: int) -> None:
        super().__init__()
        self._parts = parts
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(spacing)
        for number, part in enumerate(parts):
            if number:
                self._line.addStretch(1)
            self._line.addWidget(part)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest part."""
        widths = [part.minimumSizeHint().width() for part in self._parts if not part.isHidden()]
        return QSize(max(widths, default=0), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold."""
        super().resizeEvent(event)
        shown = [part.sizeHint().width() for part in self._parts if not part.isHidden()]
        fits = sum(shown) + self._line.spacing() * len(shown) <= self.width()
        along = QBoxLayout.Direction
        self._line.setDirection(along.LeftToRight if fits else along.TopToBottom)


class WrappingTick(QCheckBox):
    """A tick box whose words take more lines where they have no room."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self._words = words
        self.setAccessibleName(words.strip())

    def minimumSizeHint(self) -> QSize:
        """Narrow: the words wrap."""
        return QSize(120, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the words into lines."""
        super().resizeEvent(event)
        metrics = self.fontMetrics()
        around = self.sizeHint().width() - metrics.size(0, self.text()).width()
        lines, room = [""], self.width() - around
        for word in self._words.split(" "):
            longer = f"{lines[-1]} {word}" if lines[-1] else word
            if lines[-1].strip() and metrics.horizontalAdvance(longer) > room:
                lines.append(f"  {word}")
            else:
                lines[-1] = longer if word else f"{lines[-1]} "
        wrapped = "\n".join(lines) if len(lines) > 1 else self._words
        if wrapped != self.text():
            self.setText(wrapped)
