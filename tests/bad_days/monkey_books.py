"""What a monkey's run keeps account of: events, faults, memory, and what is left when all has been let go."""

import gc
import statistics
import sys
import time
import traceback
from collections import Counter
from functools import partial

from glutemap.body.pain import PainMap
from glutemap.ui.canvas.memory import give_back_holes
from glutemap.ui.clients.content import Content
from tests.bad_days.watch import resident_mb

SETTLES = 40  # rounds at most: what goes may tell others to go, and their workers end first
WAIT_MS = 3_000
EVERY = 100  # events between two looks at the memory
MOST_FAULTS = 20
AS_AT_FIRST = (
    "explore",
    "all_back",
    "female",
    "usual",
    "text_100",
    "theme_light",
    "skin_1",
    "language_en",
    "fit",
)


class Books:
    """Counts and remembers; everything that may not be is in ``found``, each fault once."""

    def __init__(self, application, window):
        self.application, self.window = application, window
        self.sent = Counter()
        self.begun = Counter()  # by kind of thing that a hand does: a stroke, a click, a word
        self.reached = Counter()  # actions of the table that were truly set off
        self.memory = []
        self.most_strokes = 0
        self.found = []
        self._same = Counter()
        self._last = []
        self._began = time.monotonic()
        sys.excepthook = self._failed
        for name, action in window.actions_by_id.items():
            action.triggered.connect(partial(self._set_off, name))

    def _set_off(self, name, _checked=False):
        self.reached[name] += 1

    def note(self, kind, what):
        """A hand begins something."""
        self.begun[kind] += 1
        self._last.append(f"{kind} {what}")
        del self._last[:-8]

    def count(self, kind):
        """One event was sent."""
        self.sent[kind] += 1
        if len(self.memory) < self.sent.total() // EVERY:
            self.memory.append(resident_mb())
            self.most_strokes = max(self.most_strokes, len(self.window.state.pain.strokes))

    # -- faults -----------------------------------------------------------------------------------

    def _failed(self, kind, fault, trace):
        told = "".join(traceback.format_exception(kind, fault, trace, limit=-8))
        self._note_fault(f"after {self._last[-5:]}:\n{told}")

    def _note_fault(self, told):
        """A fault once by its last lines: a stale slot fails at every event."""
        self._same[told[-200:]] += 1
        if self._same[told[-200:]] == 1:
            self.found.append(told)
            print(f"at event {self.sent.total()}: {told}", file=sys.stderr, flush=True)

    def heard(self, kind, _context, message):
        """What Qt has to say."""
        from PySide6.QtCore import QtMsgType

        loud = kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)
        if loud and "This plugin does not" not in message:
            self._note_fault(f"Qt after {self._last[-5:]}: {message}")

    @property
    def has_enough(self):
        """Whether so much went wrong that more would tell nothing."""
        return len(self.found) >= MOST_FAULTS

    # -- what is left -----------------------------------------------------------------------------

    def close_others(self):
        """Close every window but the main one."""
        for widget in self.application.topLevelWidgets():
            if widget is not self.window and widget.isVisible():
                widget.close()

    def wait_for_pools(self):
        """Wait for the work that is under way; whether all is done but the fetching ahead of need."""
        from PySide6.QtCore import QThreadPool

        from glutemap.ui.canvas.ahead import Ahead

        self.window.canvas.finish_painting()
        pools = [p for p in self.window.findChildren(QThreadPool) if not isinstance(p.parent(), Ahead)]
        return all(pool.waitForDone(WAIT_MS) for pool in (QThreadPool.globalInstance(), *pools))

    def look_as_at_first(self):
        """The same picture at the same size, nobody's and without marks: memory is compared only then."""
        from glutemap.ui.clients.strip import ClientStrip

        self.close_others()
        self.window.showNormal()
        self.window.resize(1280, 800)
        if not self.window.clients.desk.close_client():
            self._note_fault("the client could not be closed")
        for strip in self.window.findChildren(ClientStrip):
            strip._on_close()  # what it says goes by itself, but by the clock
        Content(PainMap()).put_into(self.window.state)
        for name in AS_AT_FIRST:
            if self.window.actions_by_id[name].isEnabled():
                self.window.actions_by_id[name].trigger()
        self.window.state.set_mode("explore")

    def settle(self):
        """Let go of all that is about to go. Returns what is left: windows of nobody, widgets, memory."""
        from PySide6.QtCore import QCoreApplication, QEvent

        self.look_as_at_first()
        before = None
        for _ in range(SETTLES):
            done = self.wait_for_pools()
            self.window.canvas.finish_loading()
            self.application.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            gc.collect()
            left = Counter(_kind(w) for w in self.application.allWidgets())
            if done and left == before:
                break
            before = left
        self.close_others()
        tops = Counter(_kind(w) for w in self.application.topLevelWidgets() if w.parent() is None)
        kinds = Counter(_kind(w) for w in self.application.allWidgets())
        give_back_holes()
        return tops, kinds, resident_mb()

    def figures(self, warm, end, lines):
        """All of it; ``warm`` and ``end`` are what `settle` told at first and last."""
        memory = self.memory
        tenth = max(len(memory) // 10, 1)
        first, last = (statistics.median(part) if part else 0.0 for part in (memory[:tenth], memory[-tenth:]))
        return {
            "events": self.sent.total(),
            "seconds": round(time.monotonic() - self._began),
            "ended_by": lines.ended_by,
            "sent": dict(self.sent.most_common()),
            "begun": dict(self.begun.most_common()),
            "actions_reached": len(self.reached),
            "actions": dict(self.reached.most_common()),
            "memory_mb": [round(first), round(last)],
            "memory_most_mb": round(max(memory, default=0.0)),
            "growth_percent": round(100 * (last / first - 1), 1) if first else 0.0,
            "settled_mb": [round(warm[2]), round(end[2])],
            "settled_growth_percent": round(100 * (end[2] / warm[2] - 1), 1),
            "orphans": dict(end[0] - warm[0]),
            "widgets": [warm[1].total(), end[1].total()],
            "widgets_more": dict((end[1] - warm[1]).most_common(12)),
            "lines": lines.taken,
            "found": self.found,
            "found_times": sum(self._same.values()),
        }

    @staticmethod
    def left_again(first, again):
        """What of everything done a second time there is more of than after the first, by kind."""
        return {"again": [dict(more - before) for before, more in zip(first[:2], again[:2], strict=True)]}


def _kind(widget):
    """The class, as Qt knows it where Python has no name for it, and the object's name."""
    name = type(widget).__name__
    return f"{widget.metaObject().className() if name in ('QWidget', 'QLabel', 'QFrame') else name}"
