"""Locks the records when nobody has touched the program for a while."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSettings, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QWindow

if TYPE_CHECKING:
    from glutemap.ui.clients.desk import ClientDesk

USUAL_MINUTES = 10
CHOICES = (5, 10, 30, 0)  # 0 is never
BEAT_MS = 15_000  # between looks at the clock: a timer stands still while the machine sleeps
_KEY = "lock_minutes"
_SIGNS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
        QEvent.Type.NativeGesture,
    }
)


def _settings() -> QSettings:
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "glutemap", "glutemap")


def lock_minutes() -> int:
    """After how many minutes to lock; 0 for never."""
    try:
        minutes = int(str(_settings().value(_KEY, USUAL_MINUTES)))
    except ValueError:  # the file is the user's: anything may be in it
        return USUAL_MINUTES
    return minutes if minutes in CHOICES else USUAL_MINUTES


def choose_lock_minutes(minutes: int) -> None:
    """Remember after how many minutes to lock."""
    _settings().setValue(_KEY, minutes)


class IdleLock(QObject):
    """Listens at the windows of the program that have the focus: not at each of its many objects."""

    def __init__(self, desk: ClientDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._heard: list[QWindow] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_time)
        self._seen_at = time.time()
        self._beat = QTimer(self)
        self._beat.setInterval(BEAT_MS)
        self._beat.timeout.connect(self.look_at_clock)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.focusWindowChanged.connect(self._on_focus_window)
        desk.records.status_changed.connect(self._on_status)
        focused = QGuiApplication.focusWindow()
        if focused is not None:
            self._on_focus_window(focused)
        self.restart()

    @property
    def left_ms(self) -> int:
        """How long until it locks; -1 when it will not."""
        return self._timer.remainingTime() if self._timer.isActive() else -1

    def restart(self) -> None:
        """Somebody is there: begin to wait anew."""
        minutes = lock_minutes()
        if minutes and self._desk.records.status == "open" and self._desk.records.has_passphrase:
            if not self.look_at_clock():
                self._seen_at = time.time()
                self._timer.start(minutes * 60_000)
                self._beat.start()
        else:
            self._timer.stop()
            self._beat.stop()

    @Slot(object)
    def _on_focus_window(self, window: QWindow | None) -> None:
        if window is not None and window not in self._heard:
            self._heard = [known for known in self._heard if _is_alive(known)]
            self._heard.append(window)
            window.installEventFilter(self)
        self.restart()

    @Slot(str)
    def _on_status(self, _status: str) -> None:
        self.restart()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """A key, a click, a move: somebody is there."""
        if event.type() in _SIGNS:
            self._touched()
        return False

    def look_at_clock(self) -> bool:
        """Lock at the next turn of the loop if nobody was there for so long by the clock; whether it will."""
        is_late = self._timer.isActive() and time.time() - self._seen_at >= lock_minutes() * 60
        if is_late:
            self._timer.start(0)
        return is_late

    def _touched(self) -> None:
        if self.look_at_clock():  # the machine slept: who wakes it may be somebody else
            return
        # Restarting the clock at each move of the mouse would be waste: a second is fine enough.
        if self._timer.isActive() and self._timer.interval() - self._timer.remainingTime() > 1_000:
            self._timer.start()
            self._seen_at = time.time()

    @Slot()
    def _on_time(self) -> None:
        self._desk.lock()


def _is_alive(window: QWindow) -> bool:
    from shiboken6 import isValid

    return isValid(window)
