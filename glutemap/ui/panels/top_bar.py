"""The bar at the top: modes, body, red flags, and the rest in a menu."""

from collections.abc import Mapping

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from glutemap.body.frame import BodyType
from glutemap.ui import icons
from glutemap.ui.panels.parts import button, icon_button, text, tip_of
from glutemap.ui.panels.segments import Segment, Segments
from glutemap.ui.state import AppState
from glutemap.ui.theme import L, M, S

HEIGHT = 56


class TopBar(QFrame):
    """What the whole window is about, in one line."""

    def __init__(
        self, state: AppState, actions: Mapping[str, QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.setFixedHeight(HEIGHT)
        self._state = state
        self.mode = Segments(
            "Mode",
            [
                Segment("explore", "Explore", tip_of(actions["explore"]), "explore"),
                Segment("symptoms", "Mark pain", tip_of(actions["symptoms"]), "mark"),
            ],
        )
        self.body = Segments(
            "Body",
            [
                Segment("female", "Female", tip_of(actions["female"])),
                Segment("male", "Male", tip_of(actions["male"])),
            ],
        )
        self.red_flags = button("Red flags", "warn", "flag", tip_of(actions["red_flags"]))
        self.red_flags.clicked.connect(actions["red_flags"].trigger)
        self.menu_button = self._make_menu(actions)
        line = QHBoxLayout(self)
        line.setContentsMargins(L, 0, M, 0)
        line.setSpacing(M)
        line.addWidget(self._mark())
        line.addWidget(text("glutemap", "brand"))
        line.addSpacing(L)
        line.addWidget(self.mode)
        line.addStretch(1)
        line.addWidget(self.body)
        line.addWidget(self.red_flags)
        line.addWidget(self.menu_button)
        line.setSpacing(S + 2)
        self.mode.chosen.connect(self._on_mode_chosen)
        self.body.chosen.connect(self._on_body_chosen)
        state.mode_changed.connect(self.mode.show_value)
        state.body_changed.connect(self._on_body_changed)
        self.mode.show_value(state.mode)
        self.body.show_value(str(state.body))

    @staticmethod
    def _mark() -> QLabel:
        mark = QLabel()
        mark.setPixmap(icons.app_icon().pixmap(28, 28))
        mark.setFixedSize(28, 28)
        return mark

    def _make_menu(self, actions: Mapping[str, QAction]) -> QToolButton:
        menu = QMenu(self)
        for name in ("guide", "sources", "shortcuts", "about"):
            menu.addAction(actions[name])
        menu.addSeparator()
        for name in ("theme_system", "theme_light", "theme_dark"):
            menu.addAction(actions[name])
        menu.addSeparator()
        for name in ("open_pack", "close_pack"):
            menu.addAction(actions[name])
        menu.addSeparator()
        menu.addAction(actions["quit"])
        result = icon_button("more", "Menu", "Guide, shortcuts, look, credits")
        result.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        result.setMenu(menu)
        return result

    def _on_mode_chosen(self, value: str) -> None:
        self._state.set_mode("symptoms" if value == "symptoms" else "explore")

    def _on_body_chosen(self, value: str) -> None:
        self._state.set_body(BodyType(value))

    def _on_body_changed(self, body: BodyType) -> None:
        self.body.show_value(str(body))
