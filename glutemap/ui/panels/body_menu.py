"""The menus of the body shown: its build, and its skin's tone with a swatch of each."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QMenu, QWidget

from glutemap.body.frame import Build
from glutemap.language import tr
from glutemap.ui.canvas.tones import TONES

_SWATCH = QSize(18, 18)
_RIM = "#80706050"  # seen on light and dark menus alike


def build_menu(actions: Mapping[str, QAction], parent: QWidget) -> QMenu:
    """How much flesh is on the bones."""
    menu = QMenu(tr("Build of the body"), parent)
    for build in Build:
        menu.addAction(actions[str(build)])
    return menu


def skin_menu(actions: Mapping[str, QAction], parent: QWidget) -> QMenu:
    """The tones of the skin from light to dark."""
    menu = QMenu(tr("Skin tone"), parent)
    for tone in TONES:
        action = actions[f"skin_{tone}"]
        action.setIcon(swatch(tone))
        action.setIconVisibleInMenu(True)
        menu.addAction(action)
    return menu


def swatch(tone: int) -> QIcon:
    """A disc in the colour of lit skin of a tone."""
    scale = 3
    pixmap = QPixmap(_SWATCH * scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(_RIM), scale))
    painter.setBrush(QColor(*TONES[tone].lit))
    painter.drawEllipse(pixmap.rect().adjusted(scale, scale, -scale, -scale))
    painter.end()
    pixmap.setDevicePixelRatio(scale)
    return QIcon(pixmap)
