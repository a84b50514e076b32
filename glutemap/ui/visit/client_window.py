"""The client's window: the body, the pain, the muscle that is talked about, and few calm words.

It is for eyes three metres away: every size in it follows the height of the window. Nothing private is in
it: no name, no notes, no shares, no red flags.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from glutemap.language import tr
from glutemap.ui import icons
from glutemap.ui.canvas.colours import DARK, LIGHT
from glutemap.ui.panels.parts import button
from glutemap.ui.text_size import factor
from glutemap.ui.theme import theme, tokens
from glutemap.ui.visit.client_body import ClientBody
from glutemap.ui.visit.client_page import BlankPage, ClientPage
from glutemap.ui.visit.client_sheet import sheet_of, unit_of

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent

    from glutemap.ui.canvas.shown_body import ShownBody
    from glutemap.ui.state import AppState
    from glutemap.ui.visit.shown import Shown

_STEP = 0.125  # by which enlarged words give way
HINT_MS = 4000  # how long the way back is shown after the pointer moved
TITLE = "glutemap"


class ClientWindow(QWidget):
    """The window that faces the client; the therapist's window leads it.

    Signals:
        closed: It was closed, by its own keys or by the system.
        turn_requested: A step to turn the body by.
    """

    closed = Signal()
    turn_requested = Signal(int)

    def __init__(
        self, state: AppState, shown: Shown, lead: ShownBody | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("clientWindow")
        self.setWindowTitle(TITLE)
        self.setWindowIcon(icons.app_icon())
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMouseTracking(True)
        self.setMinimumSize(480, 360)
        self._measured: object = None
        self.body = ClientBody(state, shown, lead)
        self.page = ClientPage(state, shown, self.body)
        self.blank_page = BlankPage()
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self.page)
        self._stack.addWidget(self.blank_page)
        self.back = button(tr("Back  (Esc)", "to the therapist's window"))
        self.back.setObjectName("clientBack")
        self.back.setParent(self)
        self.back.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.back.clicked.connect(self.close)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(HINT_MS)
        self._rest.timeout.connect(self._on_rest)
        theme().changed.connect(self._on_theme_changed)
        said = (state.selection_changed, state.pain_changed, state.zones_changed, shown.changed)
        for said_more in (*said, self.body.zones_came):
            said_more.connect(self._on_said)
        self.body.camera_changed.connect(self._place_back)  # as it does with the body's size
        self._on_theme_changed()
        self.back.hide()

    # -- blank or not -----------------------------------------------------------------------------

    @property
    def is_blank(self) -> bool:
        """Whether nothing of anybody is shown."""
        return self._stack.currentWidget() is self.blank_page

    def set_blank(self, on: bool) -> None:
        """Show nothing of anybody, or the body again."""
        self._stack.setCurrentWidget(self.blank_page if on else self.page)

    # -- the way back -----------------------------------------------------------------------------

    def show_way_back(self) -> None:
        """Show for a moment how to go back: the pointer moved, or the window has just come."""
        self.unsetCursor()
        self._place_back()
        self.back.show()
        self.back.raise_()
        self._rest.start()

    def _on_rest(self) -> None:
        self.back.hide()
        self.setCursor(Qt.CursorShape.BlankCursor)

    def _place_back(self, _: object = None) -> None:
        self.back.adjustSize()
        gap = round(unit_of(self.size()) * 2.5)
        # In a lower corner of the body, where there are no words, and not under a hand that points at it.
        home, size = QRect(self.body.mapTo(self, QPoint(0, 0)), self.body.size()), self.back.size()
        self.back.move(home.right() + 1 - size.width() - gap, home.bottom() + 1 - size.height() - gap)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the way back."""
        self.show_way_back()
        super().mouseMoveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back, the arrows turn; all other keys are actions of the therapist's window."""
        match event.key():
            case Qt.Key.Key_Escape | Qt.Key.Key_Backspace:
                self.close()
            case Qt.Key.Key_Right:
                self.turn_requested.emit(1)
            case Qt.Key.Key_Left:
                self.turn_requested.emit(-1)
            case _:
                super().keyPressEvent(event)

    # -- size and look ----------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """The size as a plain window."""
        return QSize(1280, 720)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let every size follow the window's."""
        super().resizeEvent(event)
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        """Come to the front with the way back in sight."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.show_way_back()

    def _on_theme_changed(self) -> None:
        self.body.set_colours(DARK if theme().is_dark else LIGHT)
        self._dress()

    def _on_said(self, _: object = None) -> None:
        """Enlarged words may have to give way to more of them."""
        if factor() > 1 and self.page.words.told != self._measured:
            self._dress()

    def showEvent(self, event: QShowEvent) -> None:
        """What was measured out of sight is measured again."""
        super().showEvent(event)
        self._measured = None
        self._on_said()

    def _dress(self) -> None:
        usual = unit_of(self.size())
        self._dress_by(usual * factor())
        steps = round((factor() - 1) / _STEP)
        while steps and not self.page.has_room:  # larger words, as far as all of them have room
            steps -= 1
            self._dress_by(usual * (1 + steps * _STEP))
        self._measured = self.page.words.told
        self._place_back()

    def _dress_by(self, unit: float) -> None:
        self.setStyleSheet(sheet_of(unit, tokens()))
        self.page.fit(self.size(), unit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop all work of the body; Qt calls this."""
        self._rest.stop()
        self.body.stop()
        super().closeEvent(event)
        self.closed.emit()
