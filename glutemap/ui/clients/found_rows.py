"""The list of clients found while typing: its model and how a row is painted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from glutemap.language import tr
from glutemap.ui import text_size
from glutemap.ui.clients import said
from glutemap.ui.theme import LABEL, SMALL, M, Type, tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

    from glutemap.clients.records import Found

FOUND = Qt.ItemDataRole.UserRole + 1
ROW_HEIGHT = 54
_NAME = Type(LABEL.size + 1, 600)

Index = QModelIndex | QPersistentModelIndex


class FoundModel(QAbstractListModel):
    """The clients found, best first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found: Sequence[Found] = ()

    def show_found(self, found: Sequence[Found]) -> None:
        """Show other clients."""
        self.beginResetModel()
        self._found = found
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self._found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A client's name, what a screen reader says, or the `Found` itself."""
        if not index.isValid() or index.row() >= len(self._found):
            return None
        found = self._found[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return found.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return tr("{name}, {about}", name=found.name, about=said.found_line(found))
        if role == Qt.ItemDataRole.ToolTipRole:  # for what a row has no room for
            return f"{found.name}\n{said.found_line(found)}"
        return found if role == FOUND else None


class FoundPainter(QStyledItemDelegate):
    """Paints a client: the name, and below it the birth year and the sessions."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """All rows are alike."""
        return QSize(200, text_size.room(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        found: Found = index.data(FOUND)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        picked = paint_ground(painter, option)
        inner: QRect = option.rect.adjusted(M, 7, -M, -7)
        half = inner.height() // 2
        upper, lower = inner.adjusted(0, 0, 0, -half), inner.adjusted(0, half, 0, 0)
        now = tokens()
        paint_line(painter, upper, found.name, _NAME, now.accent if picked else now.text)
        paint_line(painter, lower, said.found_line(found), SMALL, now.text_soft)
        painter.restore()


def paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> bool:
    """The ground of a picked or hovered row, with a ring while it has the focus. Whether it is picked."""
    now, state = tokens(), option.state
    area: QRect = option.rect.adjusted(1, 1, -1, -1)
    picked = bool(state & QStyle.StateFlag.State_Selected)
    painter.setPen(Qt.PenStyle.NoPen)
    if picked or state & QStyle.StateFlag.State_MouseOver:
        painter.setBrush(QColor(now.accent_soft if picked else now.hover))
        painter.drawRoundedRect(area, 8, 8)
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = painter.pen()
        pen.setStyle(Qt.PenStyle.SolidLine)
        pen.setColor(QColor(now.accent))
        pen.setWidthF(2)
        painter.setPen(pen)
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 7, 7)
    return picked


def paint_line(painter: QPainter, area: QRect, words: str, kind: Type, colour: str) -> None:
    """One line of text, cut with an ellipsis where it has no room."""
    font = kind.font()
    painter.setFont(font)
    painter.setPen(QColor(colour))
    short = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, short)
