"""How a row of a list of muscles is painted."""

from typing import cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from glutemap.ui import icons
from glutemap.ui.text_size import room
from glutemap.ui.theme import LABEL, SMALL, L, Tokens, Type, tokens

KIND = Qt.ItemDataRole.UserRole + 1
DETAIL = Qt.ItemDataRole.UserRole + 2
HEADER, MUSCLE, GROUP = 0, 1, 2
_HEADER_TYPE = Type(SMALL.size, 600)
_UNDER_GROUP = 14  # how far in a muscle stands under what it shares
_PICKED_TYPE = Type(LABEL.size, 600)

Index = QModelIndex | QPersistentModelIndex


class RowPainter(QStyledItemDelegate):
    """Paints headers of areas, and muscles with an everyday name under the proper one."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Rows are as tall as their one or two lines want."""
        if index.data(KIND) == HEADER:
            return QSize(120, room(36))
        return QSize(120, room(46 if index.data(DETAIL) else 34))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        now = tokens()
        if index.data(KIND) == HEADER:
            _paint_header(painter, option, index, now)
        elif index.data(KIND) == GROUP:
            _paint_group(painter, option, index, now)
        else:
            _paint_muscle(painter, option, index, now)
        painter.restore()


def _paint_header(painter: QPainter, option: QStyleOptionViewItem, index: Index, now: Tokens) -> None:
    area: QRect = option.rect.adjusted(L, 6, -L, 0)
    view = option.widget
    is_open = isinstance(view, QTreeView) and view.isExpanded(cast("QModelIndex", index))
    painter.setFont(_HEADER_TYPE.font())
    painter.setPen(QColor(now.text_faint))
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, index.data())
    scale = painter.device().devicePixelRatioF()
    chevron = icons.picture("chevron-down" if is_open else "chevron-right", now.text_faint, room(16), scale)
    place = QRect(area.right() - room(16) + 1, area.center().y() - room(16) // 2 + 1, room(16), room(16))
    painter.drawPixmap(_mirrored(option, place).topLeft(), chevron)
    if _has_focus(option):
        _ring(painter, area.adjusted(-6, 2, 6, -2), now)


def _paint_group(painter: QPainter, option: QStyleOptionViewItem, index: Index, now: Tokens) -> None:
    """A heading in two lines: what is shared, and in plain words or by number."""
    state: QStyle.StateFlag = option.state
    area: QRect = option.rect.adjusted(L - 8, 1, -(L - 8), -1)
    if state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(now.hover))
        painter.drawRoundedRect(area, 8, 8)
    inner = _mirrored(option, area.adjusted(8, 0, -12 - room(16), 0))
    _line(painter, inner.adjusted(0, 5, 0, -inner.height() // 2 + 2), index.data(), _PICKED_TYPE, now.text)
    detail = index.data(DETAIL) or ""
    _line(painter, inner.adjusted(0, inner.height() // 2 - 1, 0, -4), detail, SMALL, now.text_faint)
    _paint_chevron(painter, option, index, area, now)
    if _has_focus(option):
        _ring(painter, area, now)


def _paint_chevron(
    painter: QPainter, option: QStyleOptionViewItem, index: Index, area: QRect, now: Tokens
) -> None:
    view = option.widget
    is_open = isinstance(view, QTreeView) and view.isExpanded(cast("QModelIndex", index))
    scale = painter.device().devicePixelRatioF()
    chevron = icons.picture("chevron-down" if is_open else "chevron-right", now.text_faint, room(16), scale)
    place = QRect(area.right() - 7 - room(16), area.center().y() - room(16) // 2 + 1, room(16), room(16))
    painter.drawPixmap(_mirrored(option, place).topLeft(), chevron)


def _paint_muscle(painter: QPainter, option: QStyleOptionViewItem, index: Index, now: Tokens) -> None:
    state: QStyle.StateFlag = option.state
    inset = _UNDER_GROUP if index.parent().data(KIND) == GROUP else 0
    area = _mirrored(option, option.rect.adjusted(L - 8 + inset, 1, -(L - 8), -1))
    picked = bool(state & QStyle.StateFlag.State_Selected)
    if picked or state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(now.accent_soft if picked else now.hover))
        painter.drawRoundedRect(area, 8, 8)
    inner = area.adjusted(8, 0, -8, 0)
    kind = _PICKED_TYPE if picked else LABEL
    detail = index.data(DETAIL) or ""
    name = inner.adjusted(0, 5, 0, -inner.height() // 2 + 2) if detail else inner
    _line(painter, name, index.data(), kind, now.accent if picked else now.text)
    if detail:
        _line(painter, inner.adjusted(0, inner.height() // 2 - 1, 0, -4), detail, SMALL, now.text_faint)
    if _has_focus(option):
        _ring(painter, area, now)


def _line(painter: QPainter, area: QRect, words: str, kind: Type, colour: str) -> None:
    font = kind.font()
    painter.setFont(font)
    painter.setPen(QColor(colour))
    short = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, short)


def _mirrored(option: QStyleOptionViewItem, place: QRect) -> QRect:
    """The place in the row, at its other end where one reads from right to left."""
    return QStyle.visualRect(option.direction, option.rect, place)


def _has_focus(option: QStyleOptionViewItem) -> bool:
    return bool(option.state & QStyle.StateFlag.State_HasFocus)


def _ring(painter: QPainter, area: QRect, now: Tokens) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = painter.pen()
    pen.setColor(QColor(now.accent))
    pen.setWidthF(2)
    painter.setPen(pen)
    painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 7, 7)
