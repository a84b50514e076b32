"""The menus of the body shown: its build, and its skin's tone with a swatch of each."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QToolButton, QWidget

from glutemap.body.frame import Build
from glutemap.language import tr
from glutemap.ui.canvas.tones import TONES, chosen
from glutemap.ui.menu import Menu
from glutemap.ui.text_size import room_for
from glutemap.ui.theme import theme

_SWATCH = QSize(18, 18)
_RIM = "#80706050"  # seen on light and dark menus alike


class BodyButton(QToolButton):
    """Beside the choice of woman and man: the builds and the tones, and which tone is in use."""

    def __init__(self, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self.setProperty("role", "icon")
        self.setAutoRaise(True)
        self.setAccessibleName(tr("Build and skin tone"))
        self.setToolTip(tr("Build of the body, and tone of its skin"))
        menu = Menu(self)
        for build in Build:
            menu.addAction(actions[str(build)])
        menu.addSeparator()
        _add_tones(menu, actions)
        self._actions, self._first = actions, menu.actions()[0]
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        theme().changed.connect(self._on_changed)
        self._on_changed()

    def offer_sexes(self, on: bool) -> None:
        """Whether woman and man are chosen here too: where the bar has no room for them."""
        menu, sexes = self.menu(), [self._actions[name] for name in ("female", "male")]
        if on == (sexes[0] in menu.actions()):
            return
        for action in sexes:
            if on:
                menu.insertAction(self._first, action)
            else:
                menu.removeAction(action)

    def _on_changed(self) -> None:
        self.setIconSize(room_for(_SWATCH))
        self.setIcon(swatch(chosen()))


def build_menu(actions: Mapping[str, QAction], parent: QWidget) -> Menu:
    """How much flesh is on the bones."""
    menu = Menu(tr("Build of the body"), parent)
    for build in Build:
        menu.addAction(actions[str(build)])
    return menu


def skin_menu(actions: Mapping[str, QAction], parent: QWidget) -> Menu:
    """The tones of the skin from light to dark."""
    menu = Menu(tr("Skin tone"), parent)
    _add_tones(menu, actions)
    return menu


def _add_tones(menu: Menu, actions: Mapping[str, QAction]) -> None:
    for tone in TONES:
        action = actions[f"skin_{tone}"]
        action.setIcon(swatch(tone))
        action.setIconVisibleInMenu(True)
        menu.addAction(action)


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
