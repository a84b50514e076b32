"""Random but legal use of the real window, event by event, with a seed; prints the figures as JSON.

    python -m tests.bad_days.monkey --events 500000 --minutes 480

Keys of the action table, clicks, drags, the wheel, typing, resizing, other looks, clients in a folder that is
thrown away. What would leave the program (choosing files, printing, links) is answered with "cancel" at once.
"""

import argparse
import gc
import json
import os
import random
import statistics
import sys
import tempfile
import time
import traceback
from collections import Counter
from pathlib import Path

WORDS = "correct horse battery"
WARM_UP = 0.2  # of all events: pictures and panels are made at first use
SETTLES = 40  # rounds at most: what goes may tell others to go, and their workers end first
WAIT_MS = 3_000
EVERY = 100  # events between two looks at the memory
TYPED = ("glut med", "QL", "anna", "berg 1970", "zzz", "ü€漢", "7", "-1", "  ", "low back", "\u202e")
LEFT_OUT = {"quit", "open_file", "save_marks", "open_pack", "close_pack", "keep"}


class Monkey:
    """Sends the events and keeps the books."""

    def __init__(self, application, window, chance):
        self.application, self.window, self.chance = application, window, chance
        self.sent = Counter()
        self.found = []
        self.same = Counter()
        self.memory = []
        self._last = []
        sys.excepthook = self._failed
        self._make_safe()

    # -- what may not happen ----------------------------------------------------------------------

    def _failed(self, kind, fault, trace):
        told = "".join(traceback.format_exception(kind, fault, trace, limit=-8))
        self._note_fault(f"after {self._last[-5:]}:\n{told}")

    def _note_fault(self, told):
        """A fault once by its last lines: a stale slot fails at every event."""
        self.same[told[-200:]] += 1
        if self.same[told[-200:]] == 1:
            self.found.append(told)

    def heard(self, kind, _context, message):
        """What Qt has to say."""
        from PySide6.QtCore import QtMsgType

        loud = kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)
        if loud and "This plugin does not" not in message:
            self._note_fault(f"Qt after {self._last[-5:]}: {message}")

    def _make_safe(self):
        """Nothing leaves the program, and nothing waits for a hand that is not there."""
        from PySide6.QtCore import QTimer
        from PySide6.QtGui import QDesktopServices
        from PySide6.QtWidgets import QFileDialog

        for name in ("getOpenFileName", "getSaveFileName"):
            setattr(QFileDialog, name, staticmethod(lambda *_given, **_named: ("", "")))
        QFileDialog.getExistingDirectory = staticmethod(lambda *_given, **_named: "")
        QDesktopServices.openUrl = staticmethod(lambda _url: True)
        try:
            from PySide6.QtPrintSupport import QPrintDialog

            QPrintDialog.exec = lambda _dialog: 0
        except ImportError:
            pass
        self._timer = QTimer()
        self._timer.timeout.connect(self._leave_popup)
        self._timer.start(150)

    def _leave_popup(self):
        """A menu waits in a loop of its own until something is chosen from it."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QMenu

        popup = self.application.activePopupWidget()
        if popup is None:
            return
        self._note("menu", popup.objectName() or type(popup).__name__)
        if isinstance(popup, QMenu) and self.chance.random() < 0.6:
            actions = [a for a in popup.actions() if a.isEnabled() and not a.isSeparator()]
            actions = [a for a in actions if a.menu() is None and a.objectName() not in LEFT_OUT]
            if actions:
                popup.setActiveAction(self.chance.choice(actions))
                QTest.keyClick(popup, Qt.Key.Key_Return)
                return
        QTest.keyClick(popup, Qt.Key.Key_Escape)
        if self.application.activePopupWidget() is popup:
            popup.close()

    # -- events -----------------------------------------------------------------------------------

    def step(self):
        """One event."""
        ways = (
            self._key,
            self._click,
            self._drag,
            self._wheel,
            self._move,
            self._type,
            self._walk,
            self._rare,
        )
        weights = (8, 16, 12, 6, 12, 3, 8, 1)
        self.chance.choices(ways, weights)[0]()
        self.application.processEvents()

    def _note(self, kind, what):
        self.sent[kind] += 1
        self._last.append(f"{kind} {what}")
        del self._last[:-8]

    def _widget(self, kind=None):
        """Something that is seen and answers; not remembered, as that would keep its slots alive."""
        from PySide6.QtWidgets import QWidget

        top = self.application.activeModalWidget()
        tops = [top] if top else [w for w in self.application.topLevelWidgets() if w.isVisible()]
        if not tops:
            return None
        near = self.chance.choice(tops).findChildren(QWidget)
        for widget in self.chance.sample(near, min(len(near), 40)):
            if widget.isVisible() and widget.isEnabled() and (kind is None or isinstance(widget, kind)):
                return widget
        return None

    def _body(self):
        from PySide6.QtWidgets import QAbstractScrollArea

        canvas = self.window.canvas
        part = canvas.viewport() if isinstance(canvas, QAbstractScrollArea) else canvas
        free = part.isVisible() and self.application.activeModalWidget() is None
        return part if free else None

    def _place(self, widget):
        from PySide6.QtCore import QPoint

        across, down = max(widget.width(), 1), max(widget.height(), 1)
        return QPoint(self.chance.randrange(across), self.chance.randrange(down))

    def _modifier(self):
        from PySide6.QtCore import Qt

        keys = Qt.KeyboardModifier
        return self.chance.choices((keys.NoModifier, keys.ShiftModifier, keys.ControlModifier), (8, 1, 1))[0]

    def _key(self):
        from PySide6.QtGui import QKeySequence
        from PySide6.QtTest import QTest

        from glutemap.ui.actions import ACTIONS

        spec = self.chance.choice([a for a in ACTIONS if a.id not in LEFT_OUT])
        if not spec.keys:
            if self.window.actions_by_id[spec.id].isEnabled() and not self.application.activeModalWidget():
                self._note("action", spec.id)
                self.window.actions_by_id[spec.id].trigger()
            return
        self._note("key", spec.id)
        combination = QKeySequence(self.chance.choice(spec.keys))[0]
        target = self.application.activeModalWidget() or self.application.focusWidget() or self.window
        QTest.keyClick(target, combination.key(), combination.keyboardModifiers())

    def _click(self):
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        widget = self._body() if self.chance.random() < 0.3 else self._widget()
        if widget is None or widget.isWindow():
            return
        button = Qt.MouseButton.LeftButton if self.chance.random() < 0.93 else Qt.MouseButton.RightButton
        told = getattr(widget, "text", str)()
        self._note("click", f"{type(widget).__name__} {widget.objectName()} {told}"[:60])
        click = QTest.mouseDClick if self.chance.random() < 0.06 else QTest.mouseClick
        click(widget, button, self._modifier(), self._place(widget))

    def _drag(self):
        import shiboken6
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        widget = self._body() if self.chance.random() < 0.85 else self._widget()
        if widget is None or widget.isWindow():
            return
        button = Qt.MouseButton.LeftButton if self.chance.random() < 0.8 else Qt.MouseButton.RightButton
        self._note("drag", type(widget).__name__)
        modifier = self._modifier()
        QTest.mousePress(widget, button, modifier, self._place(widget))
        for _ in range(self.chance.randrange(1, 8)):
            if not shiboken6.isValid(widget):
                return
            QTest.mouseMove(widget, self._place(widget))
            self.sent["move of a drag"] += 1
            self.application.processEvents()
        if shiboken6.isValid(widget):
            QTest.mouseRelease(widget, button, modifier, self._place(widget))

    def _move(self):
        from PySide6.QtTest import QTest

        widget = self._body() if self.chance.random() < 0.6 else self._widget()
        if widget is not None:
            self._note("move", type(widget).__name__)
            QTest.mouseMove(widget, self._place(widget))

    def _wheel(self):
        from PySide6.QtCore import QPoint, QPointF, Qt
        from PySide6.QtGui import QWheelEvent

        widget = self._body() if self.chance.random() < 0.5 else self._widget()
        if widget is None:
            return
        self._note("wheel", type(widget).__name__)
        at = QPointF(self._place(widget))
        turned = QPoint(0, self.chance.choice((-240, -120, -15, 15, 120, 240)))
        event = QWheelEvent(
            at, widget.mapToGlobal(at), QPoint(), turned, Qt.MouseButton.NoButton, self._modifier(),
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        self.application.sendEvent(widget, event)

    def _type(self):
        from PySide6.QtCore import Qt
        from PySide6.QtGui import QInputMethodEvent
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit

        focus = self.application.focusWidget()
        if not isinstance(focus, QLineEdit | QPlainTextEdit | QTextEdit):
            focus = self._widget((QLineEdit, QPlainTextEdit, QTextEdit))
        if focus is None:
            return
        secret = isinstance(focus, QLineEdit) and focus.echoMode() is QLineEdit.EchoMode.Password
        words = WORDS if secret else self.chance.choice(TYPED)
        self._note("typing", f"{words[:20]!r} into {focus.objectName()}")
        if self.chance.random() < 0.6:
            focus.clear()
        if words.isascii():
            QTest.keyClicks(focus, words)
        else:  # as an input method does it
            event = QInputMethodEvent()
            event.setCommitString(words)
            self.application.sendEvent(focus, event)
        if self.chance.random() < 0.4:
            QTest.keyClick(focus, Qt.Key.Key_Return)

    def _walk(self):
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        keys = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Space,
                Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home,
                Qt.Key.Key_End, Qt.Key.Key_Delete, Qt.Key.Key_Plus, Qt.Key.Key_Minus)  # fmt: skip
        key = self.chance.choice(keys)
        target = self.application.focusWidget() or self.window
        self._note("walk", f"{key.name} in {type(target).__name__}")
        QTest.keyClick(target, key, self._modifier())

    def _rare(self):
        """Another size, another look, a window put away, a font or screen that changes under it."""
        from PySide6.QtCore import QEvent

        what = self.chance.choice(("size", "palette", "put away", "state", "language"))
        self._note("rare", what)
        if what == "size":
            self.window.resize(self.chance.randrange(920, 1500), self.chance.randrange(500, 1000))
        elif what == "put away":
            self.close_others()
        elif what == "state":
            self.window.showMinimized()
            self.application.processEvents()
            self.window.showNormal()
        else:
            kind = QEvent.Type.ApplicationPaletteChange if what == "palette" else QEvent.Type.LocaleChange
            self.application.sendEvent(self.application, QEvent(kind))

    # -- books ------------------------------------------------------------------------------------

    def close_others(self):
        """Close every window but the main one."""
        for widget in self.application.topLevelWidgets():
            if widget is not self.window and widget.isVisible():
                widget.close()

    def _wait_for_pools(self):
        """Wait for the work that is under way; whether all is done but the fetching ahead of need."""
        from PySide6.QtCore import QThreadPool

        self.window.canvas.finish_painting()
        ahead = self.window.canvas.findChildren(QThreadPool)
        pools = [pool for pool in self.window.findChildren(QThreadPool) if pool not in ahead]
        return all(pool.waitForDone(WAIT_MS) for pool in (QThreadPool.globalInstance(), *pools))

    def settle(self):
        """Let go of all that is about to go. Returns what is left: windows of nobody, widgets, memory."""
        from PySide6.QtCore import QCoreApplication, QEvent

        self.close_others()
        self.window.state.clear_pain()
        self.window.state.set_mode("explore")
        before = None
        for _ in range(SETTLES):
            done = self._wait_for_pools()
            self.application.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            gc.collect()
            left = Counter(type(w).__name__ for w in self.application.allWidgets())
            if done and left == before:
                break
            before = left
        tops = Counter(type(w).__name__ for w in self.application.topLevelWidgets() if w.parent() is None)
        kinds = Counter(type(w).__name__ for w in self.application.allWidgets())
        return tops, kinds, _resident_mb()

    def run(self, events, minutes):
        """Send the events. Returns the figures."""
        began = time.monotonic()
        until = began + minutes * 60
        warm = None
        while (count := self.sent.total()) < events and time.monotonic() < until and len(self.found) < 20:
            self.step()
            if len(self.memory) < count // EVERY:
                self.memory.append(_resident_mb())
            share = max(count / events, (time.monotonic() - began) / (minutes * 60))
            if warm is None and share >= WARM_UP:
                warm = self.settle()
                start = len(self.memory)
        end = self.settle()
        warm, start = (warm, start) if warm else (end, 0)
        return self._figures(warm, end, self.memory[start:], time.monotonic() - began)

    def _figures(self, warm, end, memory, seconds):
        tenth = max(len(memory) // 10, 1)
        first, last = (statistics.median(part) if part else 0.0 for part in (memory[:tenth], memory[-tenth:]))
        return {
            "events": self.sent.total(),
            "seconds": round(seconds),
            "sent": dict(self.sent.most_common()),
            "memory_mb": [round(first), round(last)],
            "growth_percent": round(100 * (last / first - 1), 1) if first else 0.0,
            "settled_mb": [round(warm[2]), round(end[2])],
            "orphans": dict(end[0] - warm[0]),
            "widgets": [warm[1].total(), end[1].total()],
            "widgets_more": dict((end[1] - warm[1]).most_common(12)),
            "found": self.found,
        }


def _resident_mb():
    from tests.bad_days.watch import resident_mb

    return resident_mb()


def begin(place, seed):
    """The window with clients in a folder of its own, all loaded, and the monkey in front of it."""
    for name in ("GLUTEMAP_DATA", "GLUTEMAP_STATE", "XDG_CONFIG_HOME"):
        os.environ[name] = str(place / name.lower())
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QSettings, qInstallMessageHandler

    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(place / "settings"))
    from glutemap.clients import secret
    from glutemap.clients.records import Person
    from glutemap.ui.app import build_window, make_application

    secret.N = 16
    application = make_application(["monkey"])
    window = build_window()
    window.resize(1280, 800)
    monkey = Monkey(application, window, random.Random(seed))
    qInstallMessageHandler(monkey.heard)
    window.show()
    desk = window.clients.desk
    until = time.monotonic() + 120
    while window.state.zones is None or desk.records.status == "opening":
        application.processEvents()
        assert time.monotonic() < until, "the window did not get ready"
    if desk.records.status != "open":
        desk.records.open()
    while desk.records.status != "open":
        application.processEvents()
        assert time.monotonic() < until, "the records did not open"
    for number in range(3):
        desk.add_client(Person(name=f"Anna {number}"))
    return monkey


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--events", type=int, default=500_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--minutes", type=float, default=480)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="glutemap-monkey-") as place:
        monkey = begin(Path(place), given.seed)
        figures = monkey.run(given.events, given.minutes)
        print(json.dumps(figures), flush=True)
        os._exit(1 if figures["found"] else 0)


if __name__ == "__main__":
    main()
