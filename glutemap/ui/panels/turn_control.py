"""Turning the body: a step to either side, and the name of the view between."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from glutemap.body.frame import View
from glutemap.language import tr
from glutemap.ui.canvas.words import words_of
from glutemap.ui.menu import Menu
from glutemap.ui.panels.parts import icon_button
from glutemap.ui.state import AppState
from glutemap.ui.theme import XS


class TurnControl(QWidget):
    """Two arrows round the name of the view; the name opens a list of all eight."""

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # the body keeps its sides in every script
        self.back = icon_button("turn-left", tr("Turn the body one step"), tr("Turn one step  (Left arrow)"))
        self.on = icon_button(
            "turn-right", tr("Turn the body one step the other way"), tr("Turn one step  (Right arrow)")
        )
        self.back.clicked.connect(self._on_back)
        self.on.clicked.connect(self._on_on)
        self.name = QToolButton()
        self.name.setProperty("role", "plain")
        self.name.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.name.setToolTip(tr("Choose one of the eight views"))
        self.name.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.menu = Menu(self)
        for view in View:
            self.menu.addAction(words_of(view, client=self._state.of_client).title).setData(str(view))
        self.menu.triggered.connect(self._on_chosen)
        self.name.setMenu(self.menu)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(XS)
        for part in (self.back, self.name, self.on):
            line.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        state.view_changed.connect(self._on_view)
        self._on_view(state.view)
        self._keep_place()

    def _keep_place(self) -> None:
        """Room for the longest name, so that the arrows stay under the pointer that turns on and on."""
        self.name.ensurePolished()
        shown, widest = self.name.text(), 0
        for view in View:
            self.name.setText(words_of(view, client=self._state.of_client).title)
            widest = max(widest, self.name.sizeHint().width())
        self.name.setText(shown)
        self.name.setMinimumWidth(widest)

    @property
    def least_width(self) -> int:
        """The width of the arrows alone."""
        return self.back.sizeHint().width() + XS + self.on.sizeHint().width()

    @property
    def whole_width(self) -> int:
        """The width with the name between them."""
        return self.least_width + XS + self.name.minimumWidth()

    def changeEvent(self, event: QEvent) -> None:
        """Another font is another width."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._keep_place()

    def _on_back(self) -> None:
        self._state.turn(-1)

    def _on_on(self) -> None:
        self._state.turn(1)

    def _on_chosen(self, action: object) -> None:
        self._state.set_view(View(action.data()))  # type: ignore[attr-defined]

    def _on_view(self, view: View) -> None:
        title = words_of(view, client=self._state.of_client).title
        self.name.setText(title)
        self.name.setAccessibleName(tr("View: {view}", view=title))
