"""Rows that can be picked, and sections that open and close."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QLayout, QSizePolicy, QVBoxLayout, QWidget

from glutemap.language import tr
from glutemap.ui import icons
from glutemap.ui.text_size import room
from glutemap.ui.theme import HEADING, SMALL, S, tokens

_CHEVRON = 28  # the width kept free for it
_BY_POINTER = (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class PickRow(QAbstractButton):
    """A button as large as the texts in it: a tile that can be picked.

    Whatever is laid out inside must not take the mouse, unless it is a button of its own.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._came_by_key = False
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def fill(self, name: str, inner: QLayout) -> None:
        """Lay the row out; ``name`` is what a screen reader says."""
        self.setAccessibleName(name)
        self.setLayout(inner)
        for child in self.findChildren(QWidget):
            if not isinstance(child, QAbstractButton):
                child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """What the texts inside want."""
        layout = self.layout()
        return layout.sizeHint() if layout else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """What the texts inside need."""
        layout = self.layout()
        return layout.minimumSize() if layout else super().minimumSizeHint()

    def nextCheckState(self) -> None:
        """Leave it to the owner which row is down: it follows the state, not the click."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Remember how the focus came: a ring left by a click would look like a second picked row."""
        self._came_by_key = event.reason() not in _BY_POINTER
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """From the first key on the ring is wanted."""
        self._came_by_key = True
        self.update()
        super().keyPressEvent(event)

    def picked_colours(self) -> tuple[str, str]:
        """The fill and the edge of a row that is down."""
        return tokens().accent_soft, tokens().accent

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the tile: raised, tinted when picked, ringed when it has the focus."""
        now = tokens()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.isChecked():
                (fill, edge), width = self.picked_colours(), 1.5
            else:
                fill, edge, width = (now.hover if self.underMouse() else now.raised), now.line, 1.0
            if self.hasFocus() and self._came_by_key:
                edge, width = now.accent, 2.0
            painter.setPen(QPen(QColor(edge), width))
            painter.setBrush(QColor(fill))
            inset = width / 2
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 10, 10)


class SectionHeader(QAbstractButton):
    """The heading of a section that opens and closes; what is inside may be summed up at its right."""

    def __init__(self, title: str, summary: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(title)
        self._summary = summary
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(tr("{title}, section", title=title))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """One line with room for a finger."""
        return QSize(160, room(40))

    def hasHeightForWidth(self) -> bool:
        """A long title takes more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As tall as the title in this width wants."""
        metrics = QFontMetrics(HEADING.font())
        box = metrics.boundingRect(0, 0, width - room(_CHEVRON), 1000, Qt.TextFlag.TextWordWrap, self.text())
        return max(room(40), box.height() + 20)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Paint again: the heading answers the pointer."""
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Paint again."""
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the title, the summary and the chevron."""
        now = tokens()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            area = self.rect()
            painter.setFont(HEADING.font())
            painter.setPen(QColor(now.accent if self.underMouse() else now.text))
            wrapped = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(area.adjusted(0, 0, -room(_CHEVRON), 0), wrapped, self.text())
            chevron = icons.picture(
                "chevron-up" if self.isChecked() else "chevron-down",
                now.text_faint,
                room(18),
                self.devicePixelRatioF(),
            )
            painter.drawPixmap(area.right() - 1 - room(18), area.center().y() - room(18) // 2 + 1, chevron)
            if not self.isChecked() and self._summary:
                used = QFontMetrics(HEADING.font()).horizontalAdvance(self.text()) + 16
                font = SMALL.font()
                painter.setFont(font)
                painter.setPen(QColor(now.text_faint))
                rest = area.adjusted(used, 0, -room(_CHEVRON), 0)
                # Whole or not at all: "1 ..." says nothing, and opening the section says it.
                if QFontMetrics(font).horizontalAdvance(self._summary) <= rest.width():
                    right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
                    painter.drawText(rest, right, self._summary)
            if self.hasFocus():
                painter.setPen(QPen(QColor(now.accent), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(area).adjusted(-0.0, 3, -1, -3), 6, 6)


class Section(QWidget):
    """A heading and, once opened, what is under it (built when first opened).

    Signals:
        turned: The section's key, and whether it is open now.
    """

    turned = Signal(str, bool)

    def __init__(
        self,
        key: str,
        title: str,
        build: Callable[[], QWidget],
        *,
        is_open: bool = False,
        summary: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.key = key
        self._build: Callable[[], QWidget] | None = build
        self._content: QWidget | None = None
        self.header = SectionHeader(title, summary)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        self.header.toggled.connect(self._on_toggled)
        if is_open:
            self.header.setChecked(True)

    @property
    def is_open(self) -> bool:
        """Whether its content is shown."""
        return self.header.isChecked()

    def open(self) -> None:
        """Show the content."""
        self.header.setChecked(True)

    def _on_toggled(self, is_open: bool) -> None:
        if is_open and self._build is not None:
            self._content = self._build()
            self._build = None
            layout = self.layout()
            if isinstance(layout, QVBoxLayout):
                layout.addWidget(self._content)
                layout.addSpacing(S)
        if self._content is not None:
            self._content.setVisible(is_open)
        self.header.setAccessibleDescription(
            tr("open", "a section") if is_open else tr("closed", "a section")
        )
        self.turned.emit(self.key, is_open)
