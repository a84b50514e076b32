"""What happens when a slot fails: the log has it all, the user gets one calm message, the work goes on.

An exception in a slot does not reach whoever emitted the signal; without a hook it would be lost, and
in a program without a console it could not even be seen.
"""

import logging
import os
import sys
import time
from pathlib import Path
from types import TracebackType

_QUIET_SECONDS = 30.0  # between two messages: a fault in painting repeats with every frame
_LONG_LOG = 400_000  # bytes
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
        """Log a fault and say so once in a while."""
        if issubclass(kind, KeyboardInterrupt):
            self._previous(kind, fault, trace)
            return
        _log.error("nobody caught this", exc_info=(kind, fault, trace))
        now = time.monotonic()
        if now - self._said_at >= _QUIET_SECONDS:
            self._said_at = now
            self._message = _message(kind)


def _message(kind: type[BaseException]) -> object:
    """Shows the message; whoever asked must keep it, or it goes at once."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication, QMessageBox

    if QApplication.instance() is None:
        return None
    box = QMessageBox(QApplication.activeWindow())
    box.setWindowTitle("glutemap")
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setText("Something did not work.")
    box.setInformativeText(
        "Your marks are still here and you can go on. If it happens again, the file below says what it was "
        f"({kind.__name__}):\n{state_folder() / 'glutemap.log'}"
    )
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
