"""Starting the window: Qt, the look, the state with its knowledge, and what happens when something fails."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from glutemap import startup
from glutemap.ui import crash, icons, text_size
from glutemap.ui.beginning import Beginning, FileOpening
from glutemap.ui.canvas import tones
from glutemap.ui.collecting import Collector
from glutemap.ui.doorbell import Doorbell, wanted
from glutemap.ui.languages import speak, start_again
from glutemap.ui.motion import motion
from glutemap.ui.state import AppState, Selection
from glutemap.ui.theme import known_choice, theme
from glutemap.ui.window import Window, settings

if TYPE_CHECKING:
    from glutemap.knowledge.records import Library

FIRST_MUSCLE = "gluteus_medius"
GIVE_WAY_S = 0.0005
"""How long work in the background keeps the interpreter from the window. Each call of Qt lets go of it, so
at Python's 5 ms a frame of fifty calls could wait a quarter of a second."""
EACH_PAINTS_ALONE = "QT_NO_GUI_THREADPOOL"
"""Qt hands large pieces of painting to a pool of half as many threads as there are processors, all to one
queue, and waits. With two processors that is one thread, behind whose work for the easel the window's frames
had to wait: up to 50 ms. Without the pool every thread paints what it wants itself. Read at the first
painting."""


def make_application(argv: Sequence[str]) -> QApplication:
    """The application, dressed; the one that runs already when there is one."""
    sys.setswitchinterval(GIVE_WAY_S)
    os.environ.setdefault(EACH_PAINTS_ALONE, "1")
    running = QApplication.instance()
    if isinstance(running, QApplication):
        application = running
    else:
        QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
        # On macOS a double-clicked file comes as an event; elsewhere as an argument.
        application = (FileOpening if sys.platform == "darwin" else QApplication)(list(argv))
    _collector_of(application)
    application.setApplicationName("glutemap")
    application.setApplicationDisplayName("glutemap")
    application.setDesktopFileName("glutemap")
    application.setWindowIcon(icons.app_icon())
    speak(application)
    chosen = str(settings().value("look", "system"))
    theme().choose(known_choice(chosen))
    theme().enlarge(text_size.known_size(settings().value("text_size")))
    tones.choose(tones.known_tone(settings().value("skin")))
    motion().start(settings().value("less_motion"))
    theme().start(application)
    return application


def _collector_of(application: QApplication) -> Collector:
    return application.findChild(Collector) or Collector(application)


def build_window(
    library: "Library | None" = None, state: AppState | None = None, canvas: QWidget | None = None
) -> Window:
    """The window with gluteus medius selected, not yet shown; the shipped library unless given another.

    A test may bring its own state and a canvas of its own.
    """
    if state is None:
        if library is None:
            from glutemap.knowledge.loading import load_library

            library = load_library()
            startup.mark("the knowledge")
        state = AppState(library)
        if FIRST_MUSCLE in library.muscles:
            state.set_selection(Selection(FIRST_MUSCLE))
    return Window(state, canvas if canvas is not None else _make_canvas(state))


def _make_canvas(state: AppState) -> QWidget:
    from glutemap.ui.canvas.body_view import BodyView

    return BodyView(state)


def run_window(argv: Sequence[str], files: Sequence[Path] = ()) -> int:
    """Open the window, with files of the program, and stay until it is closed; returns the exit status.

    While another window of this user is open on this screen, that one takes the files and comes forward.
    """
    startup.mark("the window's code")
    crash.install()
    doorbell = Doorbell() if wanted() else None
    is_first = doorbell is None or doorbell.claim()
    if doorbell is not None and not is_first and doorbell.hand_over(files):
        crash.uninstall()
        return 0
    application = make_application(argv)
    _collector_of(application).keep_what_is_there()
    startup.mark("Qt, fonts and colours")
    window = build_window()
    beginning = Beginning(window, doorbell if is_first else None, files)
    startup.mark("the window laid out")
    window.show()
    startup.mark("the window shown")
    status = application.exec()
    beginning.end()
    if startup.is_traced():
        from glutemap.ui.traced import words_of

        startup.note(f"the window says: {words_of(window)}")
    if window.languages.starts_again:
        start_again()
    crash.uninstall()
    return int(status)


if __name__ == "__main__":
    sys.exit(run_window(sys.argv))
