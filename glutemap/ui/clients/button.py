"""The top bar's button that says whose record is open, and opens the menu about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QToolButton, QWidget

from glutemap.language import tr
from glutemap.ui import icons, text_size
from glutemap.ui.menu import Menu
from glutemap.ui.theme import LABEL, theme

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction

    from glutemap.ui.clients.reception import Reception

WIDEST = 230  # of the words, in logical pixels; a longer name is cut
NARROWEST = 84
MENU = (
    "find_client", "client_page", "over_time", "", "keep_sketch", "bring_back", "close_client", "",
    "lock_clients", "passphrase",
)  # fmt: skip


class ClientButton(QToolButton):
    """``Client: none``, a name with the session's day, or that the records are locked."""

    def __init__(
        self, reception: Reception, actions: Mapping[str, QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._reception, self._actions = reception, actions
        self._words = ""
        self._most = WIDEST
        self.setObjectName("clientButton")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow after the words
        icons.dress(self, "chevron-down", "", 16)
        menu = Menu(self)
        menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        for name in MENU:
            if name:
                menu.addAction(actions[name])
            else:
                menu.addSeparator()
        menu.aboutToShow.connect(self._on_about_to_show)
        menu.aboutToHide.connect(self._on_about_to_hide)
        self.setMenu(menu)
        reception.changed.connect(self._refresh)
        theme().changed.connect(self._show_words)
        self._refresh()

    @property
    def words(self) -> str:
        """What it says, in full."""
        return self._words

    def narrow(self, most: int) -> None:
        """Let the words be at most so wide."""
        if most != self._most:
            self._most = max(most, NARROWEST)
            self._show_words()

    @Slot()
    def _refresh(self) -> None:
        self._words = self._reception.words
        has_client = self._reception.has_client
        self.setAccessibleName(tr("Client: {name}", name=self._words) if has_client else self._words)
        self.setToolTip(f"{self._words}\n{tr('Find a client, sessions, lock')}")
        self._show_words()
        self._allow()

    def _show_words(self) -> None:
        metrics = QFontMetrics(LABEL.font())
        self.setText(metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, text_size.px(self._most)))

    @Slot()
    def _allow(self) -> None:
        for name, on in self._reception.possible.items():
            self._actions[name].setEnabled(on)
        self._actions["bring_back"].setVisible(self._reception.possible["bring_back"])

    @Slot()
    def _on_about_to_show(self) -> None:
        """A hidden action answers no shortcut: this one is hidden only while the menu is open."""
        self._allow()
        self._actions["keep_sketch"].setVisible(not self._reception.has_client)

    @Slot()
    def _on_about_to_hide(self) -> None:
        self._actions["keep_sketch"].setVisible(True)

    def sizeHint(self) -> QSize:
        """Its words, its arrow and some air."""
        return QSize(
            QFontMetrics(LABEL.font()).horizontalAdvance(self.text()) + text_size.room(52), text_size.room(34)
        )
