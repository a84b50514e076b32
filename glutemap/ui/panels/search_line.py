"""A line to type what to look for, with a lens before the words."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from glutemap.ui import icons
from glutemap.ui.theme import tokens

_LENS_PX, _LENS_X = 18, 11


class SearchLine(QLineEdit):
    """Can be cleared with one click."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setClearButtonEnabled(True)
        self.setTextMargins(24, 0, 0, 0)  # room for the lens

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lens beside the text."""
        super().paintEvent(event)
        lens = icons.picture("search", tokens().text_faint, _LENS_PX, self.devicePixelRatioF())
        with QPainter(self) as painter:
            painter.drawPixmap(_LENS_X, (self.height() - _LENS_PX) // 2, lens)
