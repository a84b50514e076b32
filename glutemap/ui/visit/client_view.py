"""Opens the client's window on the right screen, keeps it in step, and takes it back when a screen goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QScreen

from glutemap.language import later, tr
from glutemap.ui.visit.shown import Shown

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from glutemap.ui.state import AppState
    from glutemap.ui.visit.client_window import ClientWindow
    from glutemap.ui.visit.passing import PassingLine

SCREEN_GONE = later("The second screen is gone, so the client's window was closed. Nothing is lost.")
BLANK = later("The client's window is blank now. Press C to show the body again.")

# What the therapist can still do from the keyboard while the client's window has it.
WORK_THERE = (
    "client_view", "client_pain", "client_muscle", "client_words", "other_side", "female", "male", "peel",
    "cover", "turn_back", "turn_on", "zoom_in", "zoom_out", "nearer", "fit",
)  # fmt: skip
_PARTS = ("pain", "muscle", "words")


class ClientView(QObject):
    """The slots of the group "Client's window" of `glutemap.ui.actions`, and the one window they are about.

    It goes to a screen other than the therapist's where there is one; else it covers the one screen until
    Escape. When the client's record is closed or locked it shows nothing of anybody.

    Attributes:
        shown: What of the explanation is shown.

    Signals:
        opened: The window is there.
        closed: The window went.
        told: Something the therapist should know, in words.

    """

    opened = Signal()
    closed = Signal()
    told = Signal(str)

    def __init__(
        self, state: AppState, canvas: QWidget, window: QWidget, actions: Mapping[str, QAction] | None = None
    ) -> None:
        super().__init__(window)
        self._state, self._canvas, self._window = state, canvas, window
        self._actions = dict(actions or {})
        self.shown = Shown(self)
        self.client_window: ClientWindow | None = None
        self._line: PassingLine | None = None
        self._screen = ""
        self._client = state.visit.client
        state.visit.client_changed.connect(self._on_client_changed)
        state.selection_changed.connect(self._on_selection_changed)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenRemoved.connect(self._on_screen_removed)
        self._show_switches()

    def use_actions(self, actions: Mapping[str, QAction]) -> None:
        """Take the window's actions: some work in the client's window too."""
        self._actions = dict(actions)
        self._show_switches()

    # -- the actions ------------------------------------------------------------------------------

    def on_client_view(self) -> None:
        """Open the client's window; show the body again in a blank one; close it otherwise."""
        if self.client_window is None:
            self.open()
        elif self.client_window.is_blank:
            self.client_window.set_blank(False)
        else:
            self.close()
        self._show_switches()

    def on_part(self) -> None:
        """Show or hide the pain, the muscle or the words in it."""
        sender = self.sender()
        if isinstance(sender, QAction):
            part = str(sender.data())
            self.shown.show(part, not getattr(self.shown, part))
            self._show_switches()

    def _show_switches(self) -> None:
        for part in _PARTS:
            action = self._actions.get(f"client_{part}")
            if action is not None:
                action.setEnabled(self.client_window is not None)

    # -- the window -------------------------------------------------------------------------------

    def open(self) -> None:
        """Show the client's window on the client's screen."""
        from glutemap.ui.canvas.shown_body import ShownBody
        from glutemap.ui.visit.client_window import ClientWindow

        lead = self._canvas if isinstance(self._canvas, ShownBody) else None
        self.shown.show_all()
        made = ClientWindow(self._state, self.shown, lead, self._window)
        for name in WORK_THERE:
            if name in self._actions:
                made.addAction(self._actions[name])
        made.turn_requested.connect(self._state.turn)
        made.closed.connect(self._on_closed)
        self.client_window = made
        self._place(made)
        self.opened.emit()

    def _place(self, made: ClientWindow) -> None:
        own = self._window.screen()
        other = client_screen(own, QGuiApplication.screens())
        # The keys stay with the therapist while there are two screens.
        made.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, other is not own)
        made.setScreen(other)
        made.setGeometry(other.geometry())
        self._screen = other.name()
        made.showFullScreen()
        if other is own:
            made.raise_()
            made.activateWindow()
            made.show_way_back()

    def close(self) -> None:
        """Close the client's window."""
        if self.client_window is not None:
            self.client_window.close()

    def stop(self) -> None:
        """Close it for good: the therapist's window goes."""
        self.close()

    def _on_closed(self) -> None:
        gone, self.client_window = self.client_window, None
        if gone is not None:
            gone.deleteLater()
            self._window.activateWindow()
        self._show_switches()
        self.closed.emit()

    # -- what may not stay on it ------------------------------------------------------------------

    def blank(self) -> None:
        """Show nothing of anybody until the therapist asks for the body again."""
        if self.client_window is not None and not self.client_window.is_blank:
            self.client_window.set_blank(True)
            self._tell(tr(BLANK))

    def _on_client_changed(self, client: str) -> None:
        before, self._client = self._client, client
        if before:  # a sketch that gets a name goes on; another's record, or none, does not
            self.blank()

    def _on_selection_changed(self, _selection: object) -> None:
        """Another muscle is talked about: what was hidden for the last one comes back."""
        if self.client_window is not None and self.shown.words and not self.shown.muscle:
            self.shown.show("muscle", True)

    def _on_screen_removed(self, screen: QScreen) -> None:
        if self.client_window is not None and screen.name() == self._screen:
            self.close()
            self._tell(tr(SCREEN_GONE))

    def _tell(self, words: str) -> None:
        if self._line is None:
            from glutemap.ui.visit.passing import PassingLine

            self._line = PassingLine(self._window)
        self._line.say(words)
        self.told.emit(words)


def client_screen(own: QScreen, screens: list[QScreen]) -> QScreen:
    """The first screen that is not the therapist's own; the own one where there is no other."""
    return next((screen for screen in screens if screen.name() != own.name()), own)
