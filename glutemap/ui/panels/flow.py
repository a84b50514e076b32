"""Rows that take more lines where there is no room: a layout like words in a paragraph, small parts."""

from collections.abc import Callable, Sequence
from itertools import accumulate

import shiboken6
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QHBoxLayout,
    QLayout,
    QLayoutItem,
    QPushButton,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
    QWidgetItem,
)


class Flow(QLayout):
    """Widgets beside each other, in as many lines as the width asks for."""

    is_centred = False
    """Whether what is lower than its line stands in the middle of it, and not at its top."""

    def __init__(self, spacing: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addWidget(self, widget: QWidget) -> None:
        """Put one more at the end, with an item of our own: PySide loses count of those that Qt makes."""
        self.addChildWidget(widget)
        self.addItem(QWidgetItem(widget))

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
        around = self.contentsMargins()
        room = QRect(0, 0, width - around.left() - around.right(), 0)
        return self._place(room, moving=False) + around.top() + around.bottom()

    def setGeometry(self, rect: QRect) -> None:
        """Place everything."""
        super().setGeometry(rect)
        self._place(rect.marginsRemoved(self.contentsMargins()), moving=True)

    def sizeHint(self) -> QSize:
        """What all of them want in one line."""
        shown = [item.sizeHint() for item in self._there() if not item.isEmpty()]
        width = sum(size.width() for size in shown) + self.spacing() * max(len(shown) - 1, 0)
        size = QSize(width, max((size.height() for size in shown), default=0))
        return size.grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:
        """The widest of them."""
        size = QSize(0, 0)
        for item in self._there():
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return size.grownBy(self.contentsMargins())

    def _there(self) -> list[QLayoutItem]:
        """Those that Qt has not deleted: a fault in here would end the program."""
        return [item for item in self._items if shiboken6.isValid(item)]

    def _place(self, rect: QRect, *, moving: bool) -> int:
        holder = self.parentWidget()
        way = holder.layoutDirection() if holder is not None else Qt.LayoutDirection.LeftToRight
        y = rect.y()
        lines = self._lines(rect.width())
        for line in lines:
            height = max(item.sizeHint().height() for item in line)
            if moving:
                begins = self._begins(line, rect.width(), is_only=len(lines) == 1)
                for item, x in zip(line, begins, strict=True):
                    size = item.sizeHint()
                    down = (height - size.height()) // 2 if self.is_centred else 0
                    box = QRect(rect.x() + x, y + down, min(size.width(), rect.width()), size.height())
                    item.setGeometry(QStyle.visualRect(way, rect, box))
            y += height + self.spacing()
        return max(y - self.spacing() - rect.y(), 0)

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        """What is shown, line by line."""
        lines: list[list[QLayoutItem]] = []
        x = 0
        for item in self._there():
            if item.isEmpty():
                continue
            wanted = item.sizeHint().width()
            if not lines or x + wanted > width:
                lines.append([])
                x = 0
            lines[-1].append(item)
            x += wanted + self.spacing()
        return lines

    def _begins(self, line: list[QLayoutItem], room: int, *, is_only: bool) -> list[int]:
        """Where each part of a line begins, in pixels from where reading begins: one after the other."""
        begins = accumulate((item.sizeHint().width() + self.spacing() for item in line), initial=0)
        return list(begins)[:-1]


class WholeColumn(QVBoxLayout):
    """A column that stands out at its end rather than press its parts together.

    Where a part of a page gets longer, the page gets its new height some moments later, one layout after the
    other from the inside outwards. A page that is painted meanwhile would show every paragraph with its last
    line cut off.
    """

    def setGeometry(self, rect: QRect) -> None:
        """Lay out with all the height that is wanted; Qt calls this."""
        if self.hasHeightForWidth():
            rect = QRect(rect)
            rect.setHeight(max(rect.height(), self.heightForWidth(rect.width())))
        super().setGeometry(rect)


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
        way = along.LeftToRight if fits else along.TopToBottom
        if way != self._line.direction():
            self._line.setDirection(way)
            self.updateGeometry()  # the height that is wanted is another now


class WrappingTick(QCheckBox):
    """A tick box whose words take more lines where they have no room."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self._words = words
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words.strip())

    def minimumSizeHint(self) -> QSize:
        """Narrow: the words wrap."""
        return QSize(120, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the words into lines."""
        super().resizeEvent(event)
        metrics = self.fontMetrics()
        around = self.sizeHint().width() - metrics.size(0, self.text()).width()
        before = " " * (len(self._words) - len(self._words.lstrip()))
        room = self.width() - around - metrics.horizontalAdvance(before)
        wrapped = "\n".join(before + line for line in _lines(self._words, room, metrics.horizontalAdvance))
        if wrapped != self.text():
            self.setText(wrapped)


def _lines(words: str, room: int, width_of: Callable[[str], int]) -> list[str]:
    """The words in lines that are no wider than the room; a word alone may be."""
    lines = [""]
    for word in words.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and width_of(longer) > room:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


class WrappingButton(QPushButton):
    """A button whose words take more lines where they have no room; they do not change afterwards."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self._words = words
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words)

    def sizeHint(self) -> QSize:
        """As wide as all words in one line."""
        usual = super().sizeHint()
        return QSize(self._around() + self._width_of(self._words), usual.height())

    def minimumSizeHint(self) -> QSize:
        """As narrow as the longest word."""
        longest = max(map(self._width_of, self._words.split()), default=0)
        return QSize(self._around() + longest, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the words into lines."""
        super().resizeEvent(event)
        self._wrap()

    def _wrap(self) -> None:
        wrapped = "\n".join(_lines(self._words, self.width() - self._around(), self._width_of))
        if wrapped == self.text():
            return
        self.setText(wrapped)
        # For the stylesheet: the lines of a link begin at the left.
        self.setProperty("wraps", "\n" in wrapped)
        self.style().unpolish(self)
        self.style().polish(self)

    def _around(self) -> int:
        """What the button needs beside its words, in pixels."""
        return super().sizeHint().width() - self._width_of(self.text())

    def _width_of(self, words: str) -> int:
        return self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, words).width()
