"""What a monkey's run tells as it goes: a line each so many events, of the window in use and at rest.

At rest is the same each time: no client, nothing marked or answered, the same view, mode, size and look, the
other windows closed, all work in the background done, and the holes in memory given back. So two lines can be
compared: what grew between them is held by somebody. `bare_mb` is that without pictures, shapes and all else
that is kept only to be quick: caches have bounds, but a run fills them slowly. `held_mb` is what of it was
asked for and not freed (`mapped_mb` of it in large blocks, mostly pictures), `holes_mb` what is free between,
and `python_blocks` what Python holds: a leak grows there, holes do not. `gone` are the Python objects of what
Qt has deleted: who once asked for it holds them.
"""

import gc
import signal
import sys
import time
from collections import Counter

from tests.bad_days.monkey_caches import empty_caches, gone, held
from tests.bad_days.watch import resident_mb

MOST_KINDS = 8  # of things there are more of than at the first line


class Lines:
    """Takes the lines; ``taken`` are all so far, each a dictionary."""

    def __init__(self, books, every, path=None, *, empties=False):
        self.books, self.every, self.path, self.empties = books, every, path, empties
        self.ended_by = ""
        self.taken = []
        self._began = time.monotonic()
        self._next = every
        self._first_kinds = self._first_alone = None
        self._seen = 0
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self._end)

    def _end(self, number, _frame):
        self.ended_by = signal.Signals(number).name

    @property
    def is_due(self):
        """Whether enough events were sent since the last line."""
        return self.books.sent.total() >= self._next

    def take(self):
        """Bring the window to rest, and write down what there is. Returns what `Books.settle` told."""
        events = self.books.sent.total()
        line = {"events": events, "s": round(time.monotonic() - self._began), "used_mb": round(resident_mb())}
        line["most_mb"] = round(max(self.books.memory[self._seen :], default=0.0))
        line["most_strokes"], self.books.most_strokes = self.books.most_strokes, 0
        self._seen = len(self.books.memory)
        line |= used(self.books)
        rest = self.books.settle()
        line |= {"rest_mb": round(rest[2], 1), "widgets": rest[1].total(), "alone": rest[0].total()}
        if self.empties:
            empty_caches()
            line |= {"bare_mb": round(resident_mb(), 1)} | held()
        kinds = Counter(type(thing).__name__ for thing in gc.get_objects())
        self._first_kinds = self._first_kinds or kinds
        self._first_alone = self._first_alone or rest[0]
        line["orphans"] = dict(rest[0] - self._first_alone)
        line["things"] = kinds.total()
        line["gone"] = dict(gone())
        line["more"] = dict((kinds - self._first_kinds).most_common(MOST_KINDS))
        line["faults"] = len(self.books.found)
        self.taken.append(line)
        self._next = (events // self.every + 1) * self.every
        self._tell(line)
        return rest

    def _tell(self, line):
        told = " ".join(f"{name} {value}" for name, value in line.items())
        print(told, file=sys.stderr, flush=True)
        if self.path is not None:
            with self.path.open("a", encoding="utf-8") as book:
                print(told, file=book)


def used(books):
    """What the window holds before it is brought to rest."""
    window = books.window
    state, desk = window.state, window.clients.desk
    history = state._history
    line = {"strokes": len(state.pain.strokes), "undo": len(history._steps), "undo_strokes": 0}
    line["undo_strokes"] = sum(len(step.strokes) for step in history._steps)
    line["undo_body"] = len(state.isolation._history._steps)
    line["with"] = desk.client.person.name if desk.client is not None else "nobody"
    if desk.records.status == "open":
        with desk.records.store.read() as connection:
            for what in ("client", "session"):
                line[f"{what}s"] = connection.execute(f"select count(*) from {what}").fetchone()[0]
    return line
