"""A bar for a part of one."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from glutemap.ui.theme import tokens


class ShareBar(QWidget):
    """A track with the part filled; ``quiet`` is without the accent, for what is nobody's share."""

    def __init__(self, *, quiet: bool = False, height: int = 8) -> None:
        super().__init__()
        self._part = 0.0
        self._quiet = quiet
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def part(self) -> float:
        """The part shown."""
        return self._part

    def show_part(self, part: float) -> None:
        """Show another part."""
        if part != self._part:
            self._part = part
            self.update()

    def sizeHint(self) -> QSize:
        """Wide and thin."""
        return QSize(60, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the track and the part."""
        now = tokens()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_bar(
                painter,
                QRectF(self.rect()),
                self._part,
                now.line,
                now.text_faint if self._quiet else now.accent,
            )


def paint_bar(painter: QPainter, area: QRectF, part: float, track: str, colour: str) -> None:
    """A rounded bar of which ``part`` (0..1) is filled; the least part can still be seen."""
    area = area.adjusted(0, 1, 0, -1)
    round_ = area.height() / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(track))
    painter.drawRoundedRect(area, round_, round_)
    width = area.width() * min(1.0, max(0.0, part))
    painter.setBrush(QColor(colour))
    filled = QRectF(area.left(), area.top(), max(area.height(), width), area.height())
    painter.drawRoundedRect(filled, round_, round_)
