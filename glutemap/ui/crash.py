"""What happens when a slot fails: the log has it all, the user gets one calm message, the work goes on.

An exception in a slot does not reach whoever emitted the signal; without a hook it would be lost, and
in a program without a console it could not even be seen.
"""

import logging
import os
import re
import sys
import time
from pathlib import Path
from types import TracebackType

from glutemap.resources import MissingResourceError

_QUIET_SECONDS = 30.0  # between two messages: a fault in painting repeats with every frame
_LONG_LOG = 400_000  # bytes
_QT_PREFIX = re.compile(r"(Error calling Python override of [\w:]+\(\): ?)+")
_log = logging.getLogger("glutemap")


def state_folder() -> Path:
    """Where the log lies: the user's folder for what a program notes (GLUTEMAP_STATE overrides it)."""
    override = os.environ.get("GLUTEMAP_STATE")
    if override:
        folder = Path(override)
    elif sys.platform == "win32":
        folder = Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData/Local")) / "glutemap" / "log"
    elif sys.platform == "darwin":
        folder = Path.home() / "Library/Logs/glutemap"
    else:
        folder = Path(os.environ.get("XDG_STATE_HOME", Path.home() / ".local/state")) / "glutemap"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _fresh_log() -> Path:
    """The path of the log; a long one is put aside first, in place of the one put aside before."""
    path = state_folder() / "glutemap.log"
    # Not the rotating handler of the standard library: importing it costs a fifth of a bare window's start.
    if path.exists() and path.stat().st_size > _LONG_LOG:
        path.replace(path.with_suffix(".old.log"))
    return path


class Hook:
    """Takes every exception nobody caught."""

    def __init__(self) -> None:
        self._said_at = -_QUIET_SECONDS
        self._previous = sys.excepthook
        self._handler: logging.Handler | None = None
        self._message: object = None
        self._known: set[str] = set()  # faults that are in the log already

    def install(self) -> None:
        """Log to a file from now on, and take what nobody catches."""
        try:
            self._handler = logging.FileHandler(_fresh_log(), encoding="utf-8", delay=True)
        except OSError:
            self._handler = logging.StreamHandler()  # a full or read-only disk must not stop the start
        self._handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        _log.addHandler(self._handler)
        sys.excepthook = self.take

    def uninstall(self) -> None:
        """Put back what was there before."""
        sys.excepthook = self._previous
        if self._handler is not None:
            _log.removeHandler(self._handler)
            self._handler.close()
            self._handler = None

    def take(self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        """Log a fault once and say so once in a while."""
        if issubclass(kind, KeyboardInterrupt):
            self._previous(kind, fault, trace)
            return
        key = f"{kind.__name__} at {_place(trace)}: {said(fault)}"
        is_known = key in self._known
        if not is_known:
            self._known.add(key)
            _log.error("nobody caught this", exc_info=(kind, fault, trace))
        now = time.monotonic()
        if now - self._said_at < _QUIET_SECONDS or (is_known and issubclass(kind, MissingResourceError)):
            return
        self._said_at = now
        heading, more = _words(kind, fault)
        if sys.stderr is not None:  # a bundle without a console has none
            sys.stderr.write(f"glutemap: {heading} {more}\n")  # all there is while no window is open
        self._message = _message(heading, more)


def said(fault: BaseException) -> str:
    """What a fault says, without what Qt's binding puts before it."""
    return _QT_PREFIX.sub("", str(fault))


def _place(trace: TracebackType | None) -> str:
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace is not None else ""


def _words(kind: type[BaseException], fault: BaseException) -> tuple[str, str]:
    """A heading, and what to do about it."""
    if issubclass(kind, MissingResourceError):
        return "A part of the program is missing.", said(fault)
    return (
        "Something did not work.",
        "Your marks are still here and you can go on. If it happens again, "
        f"{state_folder() / 'glutemap.log'} says what it was ({kind.__name__}).",
    )


def _message(heading: str, more: str) -> object:
    """Shows the message; whoever asked must keep it, or it goes at once."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication, QMessageBox

    if QApplication.instance() is None:
        return None
    shown = (window for window in QApplication.topLevelWidgets() if window.isVisible())
    box = QMessageBox(QApplication.activeWindow() or next(shown, None))
    box.setWindowTitle("glutemap")
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setText(heading)
    box.setInformativeText(more)
    box.addButton("Close", QMessageBox.ButtonRole.AcceptRole)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
    return box


_hook = Hook()


def install() -> None:
    """Take every exception nobody caught, from now on."""
    _hook.install()


def uninstall() -> None:
    """No longer take them."""
    _hook.uninstall()
