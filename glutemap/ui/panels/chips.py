"""Small buttons that are on or off, and small tags that can be taken back."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QToolButton, QWidget

from glutemap.ui import icons


class SwitchChip(QToolButton):
    """A switch: ticked and tinted while it is on. ``name`` is what a screen reader says."""

    def __init__(self, label: str, tip: str, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _prepare(self, label, tip, name or label)
        self.setProperty("role", "switch-chip")
        self.setCheckable(True)
        self.toggled.connect(self._on_toggled)

    def _on_toggled(self, is_on: bool) -> None:
        if is_on:
            icons.dress(self, "check", "accent", 14)
            self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        else:
            self.setProperty("icon_name", "")
            self.setIcon(QIcon())
            self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.updateGeometry()

    def show_on(self, is_on: bool) -> None:
        """Show it on or off, without a click."""
        self.setChecked(is_on)


class TagChip(QToolButton):
    """Something that was found; a click takes it back."""

    def __init__(self, label: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _prepare(self, label, name, name)
        self.setProperty("role", "tag-chip")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross stands behind the words
        icons.dress(self, "close", "text_soft", 13)


def _prepare(chip: QToolButton, label: str, tip: str, name: str) -> None:
    chip.setText(label)
    chip.setToolTip(tip)
    chip.setAccessibleName(name)
    chip.setCursor(Qt.CursorShape.PointingHandCursor)
    chip.setIconSize(QSize(14, 14))
