"""The bar at the top: modes, client, body, red flags, and the rest in a menu."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from glutemap.body.frame import BodyType
from glutemap.language import tr
from glutemap.ui import icons, text_size
from glutemap.ui.clients.button import WIDEST, ClientButton
from glutemap.ui.clients.reception import Reception
from glutemap.ui.menu import Menu
from glutemap.ui.panels.body_menu import BodyButton, build_menu, skin_menu
from glutemap.ui.panels.parts import button, icon_button, text, tip_of
from glutemap.ui.panels.segments import Segment, Segments
from glutemap.ui.state import AppState
from glutemap.ui.theme import L, M, S, theme

HEIGHT = 56
ROOMY, TIGHT = 1180, 1040  # widths below which the name of the program goes, and words become icons
_LOOKS = ("theme_system", "theme_light", "theme_dark", "theme_contrast", "theme_contrast_dark")
_SIZES = tuple(f"text_{size}" for size in text_size.SIZES)
_LANGUAGES = ("language_system", "language_en", "language_de", "language_es")


class _Way(NamedTuple):
    """What is said beside what always is."""

    brand: bool
    icons: bool
    view: bool
    flags: bool
    body: bool = True


_WAYS = (
    _Way(brand=True, icons=True, view=True, flags=True),
    _Way(brand=False, icons=True, view=True, flags=True),
    _Way(brand=False, icons=False, view=True, flags=True),
    _Way(brand=False, icons=False, view=False, flags=True),
    _Way(brand=False, icons=False, view=False, flags=False),
    _Way(brand=False, icons=False, view=False, flags=False, body=False),
)


class TopBar(QFrame):
    """What the whole window is about, in one line."""

    def __init__(
        self,
        state: AppState,
        actions: Mapping[str, QAction],
        reception: Reception | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        text_size.keep(self, height=HEIGHT)
        self._state = state
        self.mode = Segments(tr("Mode"), _modes(actions))
        self.body = Segments(
            tr("Body"),
            [
                Segment("female", tr("Female"), tip_of(actions["female"])),
                Segment("male", tr("Male"), tip_of(actions["male"])),
            ],
        )
        self.build = BodyButton(actions)
        self.client = ClientButton(reception, actions) if reception is not None else None
        self.client_view = self._view_button(actions.get("client_view"))
        self.red_flags = button(tr("Red flags"), "warn", "flag", tip_of(actions["red_flags"]))
        self.red_flags.setAccessibleName(tr("Red flags"))
        self.red_flags.clicked.connect(actions["red_flags"].trigger)
        self.menu_button = self._make_menu(actions)
        self.brand = text("glutemap", "brand")
        line = QHBoxLayout(self)
        line.setContentsMargins(L, 0, M, 0)
        line.setSpacing(S + 2)
        line.addWidget(self._mark())
        line.addWidget(self.brand)
        line.addSpacing(S)
        line.addWidget(self.mode)
        line.addSpacing(S)
        if self.client is not None:
            line.addWidget(self.client)
        line.addStretch(1)
        line.addWidget(self.body)
        line.addWidget(self.build)
        if self.client_view is not None:
            line.addWidget(self.client_view)
        line.addWidget(self.red_flags)
        line.addWidget(self.menu_button)
        if reception is not None:
            reception.changed.connect(self._fit)  # the button has its words by then: it was connected before
        self.mode.chosen.connect(self._on_mode_chosen)
        self.body.chosen.connect(self._on_body_chosen)
        state.mode_changed.connect(self.mode.show_value)
        state.body_changed.connect(self._on_body_changed)
        self.mode.show_value(state.mode)
        self.body.show_value(str(state.body.usual))
        theme().changed.connect(self._fit)

    @staticmethod
    def _view_button(action: QAction | None) -> QPushButton | None:
        """The button that shows the client's window, when there is such a thing."""
        if action is None:
            return None
        made = button(tr("Client view"), "", "screen", f"{tip_of(action)}\n{tr('For the client to look at')}")
        made.setCheckable(action.isCheckable())
        made.clicked.connect(action.trigger)
        if action.isCheckable():
            action.toggled.connect(made.setChecked)
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window words give way."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The program's name goes first, then the client's view; sooner where words are longer."""
        layout, width = self.layout(), self.width()
        if self.client is not None:
            self.client.narrow(WIDEST - max(0, ROOMY + 60 - width) // 2)
        first = 0 if width >= ROOMY else 1 if width >= TIGHT else 3
        for way in _WAYS[first:]:
            self._lay(way)
            if layout is None:
                return
            layout.invalidate()
            if layout.sizeHint().width() <= width:
                return

    def _lay(self, way: _Way) -> None:
        self.brand.setVisible(way.brand)
        if self.client_view is not None:
            self.client_view.setText(tr("Client view") if way.view else "")
            self.client_view.setAccessibleName(tr("Client view"))
        self.red_flags.setText(tr("Red flags") if way.flags else "")
        self.body.setVisible(way.body)
        self.build.offer_sexes(not way.body)
        style = Qt.ToolButtonStyle
        for choice in self.mode.values:
            button = self.mode.button(choice)
            button.setToolButtonStyle(
                style.ToolButtonTextBesideIcon if way.icons else style.ToolButtonTextOnly
            )
        inner = self.mode.layout()
        if inner is not None:
            inner.invalidate()  # else the bar keeps the width that it knew
        self.mode.updateGeometry()

    @staticmethod
    def _mark() -> QLabel:
        mark = QLabel()
        mark.setPixmap(icons.app_icon().pixmap(28, 28))
        mark.setFixedSize(28, 28)
        return mark

    def _make_menu(self, actions: Mapping[str, QAction]) -> QToolButton:
        menu = Menu(self)
        for name in ("tour", "compare", "labels", "keep", "manual", "guide", "sources", "shortcuts", "about"):
            menu.addAction(actions[name])
        menu.addAction(actions["copy_details"])
        menu.addSeparator()
        menu.addMenu(_choice(tr("Look", "group of actions"), _LOOKS, actions, menu))
        menu.addMenu(_choice(tr("Text size"), _SIZES, actions, menu))
        menu.addAction(actions["less_motion"])
        if "skin_1" in actions:
            menu.addSeparator()
            menu.addMenu(build_menu(actions, menu))
            menu.addMenu(skin_menu(actions, menu))
        menu.addMenu(_choice(tr("Language"), _LANGUAGES, actions, menu))
        menu.addSeparator()
        for name in ("open_file", "save_marks", "open_pack", "close_pack"):
            menu.addAction(actions[name])
        menu.addSeparator()
        menu.addAction(actions["quit"])
        result = icon_button("more", tr("Menu"), tr("Guide, shortcuts, look, credits"))
        result.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        result.setMenu(menu)
        return result

    def _on_mode_chosen(self, value: str) -> None:
        self._state.set_mode(
            "symptoms" if value == "symptoms" else "study" if value == "study" else "explore"
        )

    def _on_body_chosen(self, value: str) -> None:
        self._state.set_body(BodyType(value).built(self._state.body.build))

    def _on_body_changed(self, body: BodyType) -> None:
        self.body.show_value(str(body.usual))


def _choice(title: str, names: Sequence[str], actions: Mapping[str, QAction], parent: Menu) -> Menu:
    """Choices in a menu of their own: all in one column would be longer than a small screen is high."""
    menu = Menu(title, parent)
    for name in names:
        if name in actions:
            menu.addAction(actions[name])
    return menu


def _modes(actions: Mapping[str, QAction]) -> list[Segment]:
    choices = [
        Segment("explore", tr("Explore"), tip_of(actions["explore"]), "explore"),
        Segment("symptoms", tr("Mark pain"), tip_of(actions["symptoms"]), "mark"),
    ]
    if "study" in actions:
        choices.append(Segment("study", tr("Study"), tip_of(actions["study"]), "guide"))
    return choices
