"""The system wants the program to end (a logout, `kill`, Ctrl+C): the window is to close in good order."""

import contextlib
import os
import signal
import sys

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

_NAMES = ("SIGTERM", "SIGHUP", "SIGINT")


class Ending(QObject):
    """Listens for the system's wish; where there are no such signals it is never heard.

    Python looks at a signal only when it is next asked to do something, and a window at rest asks for
    nothing: so the signal writes into a pipe that Qt watches.

    Signals:
        wished: The program is to end now. A second wish ends it at once, as if nobody listened.
    """

    wished = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pipe: tuple[int, int] | None = None
        self._notifier: QSocketNotifier | None = None
        self._taken: list[signal.Signals] = []

    def listen(self) -> None:
        """Listen from now on. Signals that somebody else takes, or that are to be ignored, stay theirs."""
        if sys.platform == "win32" or self._pipe is not None:
            return
        self._pipe = os.pipe()
        for end in self._pipe:
            os.set_blocking(end, False)
        self._notifier = QSocketNotifier(self._pipe[0], QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_signal)
        for name in _NAMES:
            number = signal.Signals[name]
            if signal.getsignal(number) in (signal.SIG_DFL, signal.default_int_handler):
                signal.signal(number, _heard)
                self._taken.append(number)
        signal.set_wakeup_fd(self._pipe[1], warn_on_full_buffer=False)

    def stop(self) -> None:
        """Listen no more: what the system wishes then happens at once."""
        if self._pipe is None:
            return
        for number in self._taken:
            signal.signal(number, signal.SIG_DFL)
        self._taken.clear()
        signal.set_wakeup_fd(-1)
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        for end in self._pipe:
            os.close(end)
        self._pipe = None

    @Slot()
    def _on_signal(self) -> None:
        heard = b""
        if self._pipe is not None:
            with contextlib.suppress(BlockingIOError):
                heard = os.read(self._pipe[0], 64)
        if any(number in heard for number in self._taken):
            self.stop()
            self.wished.emit()


def _heard(_number: int, _frame: object) -> None:
    """Python wants somebody to hear it; the pipe has told Qt already."""
