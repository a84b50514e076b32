"""A box that chooses one of many, with the chevron that all our menus have."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QWidget

from glutemap.ui import icons
from glutemap.ui.theme import tokens

SIZE = 16


class ChoiceBox(QComboBox):
    """A combo box; ``said`` is what a screen reader calls it."""

    def __init__(self, said: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(said)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chevron, which a style sheet cannot tint; Qt calls this."""
        super().paintEvent(event)
        chevron = icons.picture("chevron-down", tokens().text_faint, SIZE, self.devicePixelRatioF())
        with QPainter(self) as painter:
            painter.drawPixmap(self.width() - SIZE - 10, (self.height() - SIZE) // 2, chevron)
