"""The language of the window: settled before its first words, changed in the menu for the next start."""

import logging
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QLibraryInfo,
    QLocale,
    QObject,
    QProcess,
    QProcessEnvironment,
    QTranslator,
)
from PySide6.QtGui import QAction

import glutemap
from glutemap import language
from glutemap.language import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

    from glutemap.ui.clients.content import Content
    from glutemap.ui.window import Window

KEY = "language"
AS_SYSTEM = "system"
CHOICES = (AS_SYSTEM, *language.NAMES)
STARTED_AGAIN = "GLUTEMAP_STARTED_AGAIN"
"""Set for a start that follows a change of language: the marks come back without a question."""
_QT_WORDS = "words of Qt"
_log = logging.getLogger("glutemap")


def choice() -> str:
    """What the menu says: a code, or ``system``."""
    from glutemap.ui.window import settings

    stored = str(settings().value(KEY, AS_SYSTEM))
    return stored if stored in CHOICES else AS_SYSTEM


def wished(chosen: str) -> str:
    """The code of the language that a choice means on this machine, now."""
    return language.chosen(chosen, _of_system())


def speak(application: QCoreApplication) -> None:
    """Speak the language that is chosen; English, calmly, when its file is missing or damaged."""
    try:
        catalogue = language.load(wished(choice()))
    except (OSError, SyntaxError) as fault:  # a fault in XML is a SyntaxError
        _log.warning("the window speaks English: %s", fault)
        catalogue = language.ENGLISH
    language.use(catalogue)
    QLocale.setDefault(locale_of(catalogue.code, QLocale.system()))
    _give_qt_words(application, catalogue.code)


def locale_of(code: str, system: QLocale) -> QLocale:
    """How numbers and dates are written in a language: where it can be, as in the system's own country."""
    if _base(system.name()) == code or (code == "en" and system.language() == QLocale.Language.C):
        return system
    spoken = QLocale(code)
    here = QLocale(spoken.language(), system.territory())
    return here if here.territory() == system.territory() else spoken


def start_again() -> bool:
    """Start the program anew beside this process, which is about to end; False when that fails."""
    words = _command()
    process = QProcess()
    around = QProcessEnvironment.systemEnvironment()
    around.insert(STARTED_AGAIN, "1")
    around.insert("PYINSTALLER_RESET_ENVIRONMENT", "1")  # a bundle's second process is no part of the first
    process.setProcessEnvironment(around)
    process.setProgram(words[0])
    process.setArguments(words[1:])
    started: object = process.startDetached()  # the stub takes it for the function that also tells the number
    return started is True


def was_started_again() -> bool:
    """Whether this start follows a change of language; true once."""
    return os.environ.pop(STARTED_AGAIN, "") == "1"


class Languages(QObject):
    """The actions of the menu of languages.

    Attributes:
        can_keep: Whether marks of nobody's outlast this window.
        starts_again: Whether the program is to be started once this window is closed.
        keeps_marks: Whether the marks of nobody's wait for that start.

    """

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._said: QMessageBox | None = None
        self.can_keep = False
        self.starts_again = self.keeps_marks = False

    def on_language(self) -> None:
        """Keep the choice, and say when it holds."""
        from glutemap.ui.window import settings

        sender = self.sender()
        chosen = str(sender.data()) if isinstance(sender, QAction) else AS_SYSTEM
        settings().setValue(KEY, chosen)
        if os.environ.get(language.OVERRIDE, "") in language.NAMES:
            more = tr("The variable {name} decides as long as it is set.", name=language.OVERRIDE)
            self._say(tr("Your choice of language is kept."), more, offers=False)
        elif wished(chosen) != language.code():
            self._offer()

    def _offer(self) -> None:
        """Offer to start again where nothing is lost by it."""
        from glutemap.ui.clients.content import Content

        clients, holds = self._window.clients, Content.of(self._window.state)
        heading = tr("The new language is spoken from the next start.")
        if clients.has_client:
            self._say(heading, tr("The client’s session is stored. Open it again after the start."))
        elif holds.is_empty and not clients.possible["bring_back"]:
            self._say(heading, tr("Until then everything stays as it is."))
        elif self.can_keep and _is_only_drawn(holds) and not clients.possible["bring_back"]:
            self._say(heading, tr("Your marks are kept, and are there again after the start."))
        else:
            more = tr("What you have noted here belongs to no client yet: keep it for one before you close.")
            self._say(heading, more, offers=False)

    def _say(self, heading: str, more: str, *, offers: bool = True) -> None:
        from glutemap.ui import messages

        ways: tuple[messages.Way, ...] = ((tr("Start again now"), self._on_again),) if offers else ()
        self._said = messages.show(heading, more, ways, tr("Not now") if offers else "")

    def _on_again(self) -> None:
        """Close the window; `glutemap.ui.app` starts the program again when it has gone."""
        self.starts_again, self.keeps_marks = True, not self._window.clients.has_client
        if not self._window.close():
            self.starts_again = self.keeps_marks = False  # a change could not be stored: the window stays


def _is_only_drawn(holds: "Content") -> bool:
    said = (holds.answers, holds.pressed, holds.treated, holds.painless, holds.plan, holds.notes.strip())
    return not any(said)


def _of_system() -> str:
    """The first of the user's languages that is shipped, as the system lists them; else the first."""
    listed = QLocale.system().uiLanguages()
    return next((name for name in listed if _base(name) in language.NAMES), "")


def _base(name: str) -> str:
    return name.replace("_", "-").partition("-")[0]


def _give_qt_words(application: QCoreApplication, code: str) -> None:
    """The words of Qt's own buttons and menus; where they are missing they stay English."""
    for old in application.findChildren(QTranslator, _QT_WORDS):
        application.removeTranslator(old)
        old.deleteLater()
    if code == "en":
        return
    words = QTranslator(application)
    words.setObjectName(_QT_WORDS)
    if words.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(words)


def _command() -> list[str]:
    """How this program is started: a bundle, a checkout, or an installed package."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    script = Path(glutemap.__file__).parent.parent / "main.py"
    if (script.parent / "pyproject.toml").exists():
        return [sys.executable, str(script)]
    return [sys.executable, "-c", "import sys; from glutemap.cli import main; sys.exit(main())"]
