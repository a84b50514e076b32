"""What happens round the first paint: files to open, marks to bring back, a second start, the hints."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from glutemap import startup
from glutemap.language import tr
from glutemap.resources import state_folder
from glutemap.ui import crash
from glutemap.ui.languages import was_started_again

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

    from glutemap.body.pain import PainMap
    from glutemap.ui.doorbell import Doorbell
    from glutemap.ui.ending import Ending
    from glutemap.ui.keeping import Keeper
    from glutemap.ui.window import Window


LONGEST_TRACE_MS = 300_000


class FileOpening(QApplication):
    """The application on macOS, which says by an event that a file was double-clicked.

    Signals:
        file_opened: The file's `Path`.
    """

    file_opened = Signal(object)

    def event(self, event: QEvent) -> bool:
        """Take the files; Qt calls this."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_opened.emit(Path(event.file()))
            return True
        return super().event(event)


class Beginning(QObject):
    """One window's first moments, and its goodbye; ``doorbell`` only for the first of its kind."""

    def __init__(self, window: "Window", doorbell: "Doorbell | None", files: Sequence[Path] = ()) -> None:
        super().__init__(window)
        self._window = window
        self._doorbell = doorbell
        self._files = files
        self._keeper: Keeper | None = None
        self._left: PainMap | None = None
        self._courses: list[Path] = []  # that wait for the questions of the study mode
        self._said: QMessageBox | None = None
        self._is_sent_away = False
        self._ending: Ending | None = None
        window.stage.painted.connect(self._on_painted)
        window.settled.connect(self._on_settled)
        window.loader.loaded.connect(self._on_loaded)
        window.files.client_requested.connect(window.clients.import_file)
        window.files.pack_requested.connect(window.packs.open)
        window.files.course_requested.connect(self._on_course)
        if doorbell is not None:
            doorbell.rung.connect(self.come_forward)
        application = QCoreApplication.instance()
        if isinstance(application, FileOpening):
            application.file_opened.connect(self._on_file_opened)

    def end(self) -> None:
        """The window was closed in good order; one that starts again, or was sent away, finds its marks."""
        if self._ending is not None:
            self._ending.stop()
        if self._keeper is not None and (self._is_sent_away or self._window.languages.keeps_marks):
            self._keeper.keep()
        elif self._keeper is not None:
            self._keeper.put_away()
        if self._doorbell is not None:
            self._doorbell.close()

    def come_forward(self, files: Sequence[Path] = ()) -> None:
        """Raise the window for a second start, and open its files."""
        window = self._window
        if window.windowState() & Qt.WindowState.WindowMinimized:
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        if files:
            window.files.open(files)

    def _on_painted(self) -> None:
        startup.mark("the body painted")

    def _on_settled(self) -> None:
        startup.mark("the list and the card")
        if startup.is_traced():  # a measured start asks nothing, keeps nothing and ends
            QTimer.singleShot(LONGEST_TRACE_MS, self._window.close)
            return
        if self._doorbell is not None:
            self._doorbell.listen()
            self._heed_the_system()
            self._keep_marks()
        if self._files:
            self._window.files.open(self._files)
        elif self._left is None:
            from glutemap.ui.hints import show_once

            show_once(self._window)

    def _on_loaded(self) -> None:
        if startup.is_traced():
            startup.mark("zones and ranking")
            self._window.close()

    def _on_course(self, path: Path) -> None:
        self._window.state.set_mode("study")
        desk = self._window.study.the_page().desk
        self._courses.append(path)
        if desk.bank is not None:
            self._take_courses()
        elif len(self._courses) == 1:
            desk.ready.connect(self._take_courses)

    def _take_courses(self) -> None:
        """The questions are there: what was double-clicked meanwhile is opened."""
        waiting, self._courses = self._courses, []
        for path in waiting:
            self._window.study.the_page().files.take_course(path)

    def _on_file_opened(self, path: Path) -> None:
        self.come_forward((path,))

    def _heed_the_system(self) -> None:
        from glutemap.ui.ending import Ending

        self._ending = Ending(self)
        self._ending.wished.connect(self._on_sent_away)
        self._ending.listen()

    def _on_sent_away(self) -> None:
        """The system wants the program gone: nobody chose to drop the marks, so they wait."""
        self._is_sent_away = True
        if self._window.close():
            QCoreApplication.exit(0)  # out of an open dialog, too
        else:
            self._is_sent_away = False  # a change could not be stored; a second wish ends the program

    # -- what the last run left behind ----------------------------------------------------------

    def _keep_marks(self) -> None:
        from glutemap.ui.keeping import Keeper

        assert self._doorbell is not None
        is_again = was_started_again()
        name = f"{self._doorbell.name}.unsaved"
        try:
            self._keeper = Keeper(self._window.state, state_folder() / name, self)
        except OSError:
            return  # no place to write
        self._window.languages.can_keep = True
        self._left = self._keeper.left_over()
        if self._left is not None and is_again:
            self._bring_back()
        elif self._left is not None:
            self._offer()
        elif crash.ended_by_itself():
            more = tr("Nothing is lost. The log says where it was.")
            self._say(tr("glutemap ended by itself last time."), more)

    def _offer(self) -> None:
        if crash.ended_by_itself():
            more = tr("Your marks were kept. They belong to no client.")
            self._say(tr("glutemap ended by itself last time."), more, bring_back=True)
        else:
            more = tr("They belong to no client.", "marks")
            self._say(tr("Your marks from last time were kept."), more, bring_back=True)

    def _say(self, heading: str, more: str, *, bring_back: bool = False) -> None:
        from glutemap.ui import messages
        from glutemap.ui.reports import copy_details

        ways: list[messages.Way] = [(tr("Copy details"), copy_details)] if crash.ended_by_itself() else []
        if bring_back:
            ways.insert(0, (tr("Bring the marks back"), self._bring_back))
        self._said = messages.show(heading, more, tuple(ways), tr("Not now") if bring_back else tr("Close"))

    def _bring_back(self) -> None:
        if self._left is not None:
            self._window.files.show_marks(self._left)
