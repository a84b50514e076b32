"""The list of a client's sessions: its model and how a row is painted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from glutemap.language import day, tr
from glutemap.ui import text_size
from glutemap.ui.clients import said
from glutemap.ui.clients.found_rows import paint_ground, paint_line
from glutemap.ui.theme import LABEL, SMALL, L, M, Type, tokens

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from glutemap.clients.records import Session
    from glutemap.knowledge.records import Library
    from glutemap.ui.clients.thumbs import Thumbnails

SESSION = Qt.ItemDataRole.UserRole + 1
PICTURE = QSize(88, 104)
ROW_HEIGHT = PICTURE.height() + 12
_DAY = Type(LABEL.size + 1, 600)
_LINE = 20

Index = QModelIndex | QPersistentModelIndex


class SessionModel(QAbstractListModel):
    """Sessions, the newest first."""

    def __init__(self, library: Library | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._sessions: Sequence[Session] = ()
        self.today: date | None = None

    def show_sessions(self, sessions: Sequence[Session]) -> None:
        """Show other sessions, given the oldest first."""
        self.beginResetModel()
        self._sessions = tuple(reversed(sessions))
        self.endResetModel()

    def row_of(self, session_id: int) -> int:
        """Where a session stands; 0 when it is not there."""
        return next((n for n, session in enumerate(self._sessions) if session.id == session_id), 0)

    def rowCount(self, parent: Index | None = None) -> int:
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self._sessions)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A session's day, what a screen reader says, or the `Session` itself."""
        if not index.isValid() or index.row() >= len(self._sessions):
            return None
        session = self._sessions[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.title(session)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join(filter(None, (self.title(session), *self.lines(session))))
        return session if role == SESSION else None

    def title(self, session: Session) -> str:
        """The day of a session, and that it is today's."""
        name = day(session.held_on)
        return tr("{day} · today", day=name) if session.held_on == self.today else name

    def lines(self, session: Session) -> tuple[str, str, str]:
        """What is marked, how much, and what else there is."""
        how_much = " · ".join(filter(None, (said.measured_line(session), said.also_line(session))))
        return said.marked_line(session, self._library), how_much, said.first_line(session.notes)


class SessionPainter(QStyledItemDelegate):
    """Paints a session: its drawing, the day, what is marked, how much, and how the notes begin."""

    def __init__(self, thumbs: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thumbs = thumbs

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """All rows are alike."""
        return QSize(300, max(ROW_HEIGHT, 4 * text_size.px(_LINE) + 3 * 3 + 28))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        session: Session = index.data(SESSION)
        model = index.model()
        assert isinstance(model, SessionModel)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        picked, now = paint_ground(painter, option), tokens()
        area: QRect = option.rect
        self._paint_picture(painter, QRect(area.x() + 8, area.y() + 6, PICTURE.width(), 104), session)
        left = area.x() + 8 + PICTURE.width() + L
        line = QRect(left, area.y() + 14, area.right() - left - M, text_size.px(_LINE))
        paint_line(painter, line, model.title(session), _DAY, now.accent if picked else now.text)
        marked, how_much, notes = model.lines(session)
        for words, kind, colour in (
            (marked, LABEL, now.text),
            (how_much, SMALL, now.text_soft),
            (notes, SMALL, now.text_soft),
        ):
            if words:
                line = line.translated(0, text_size.px(_LINE) + 3)
                paint_line(painter, line, words, kind, colour)
        painter.restore()

    def _paint_picture(self, painter: QPainter, area: QRect, session: Session) -> None:
        now = tokens()
        painter.setPen(QColor(now.line))
        painter.setBrush(QColor(now.sunken))
        painter.drawRoundedRect(area, 8, 8)
        picture = self._thumbs.of(session, painter.device().devicePixelRatioF())
        if picture is not None:
            painter.drawPixmap(area.topLeft(), picture)
