"""Random but legal use of the real window, event by event, with a seed; prints the figures as JSON.

    python -m tests.bad_days.monkey --events 500000 --minutes 480 --lines lines.txt

Keys of the action table, clicks, drags, the wheel, typing, resizing, other looks, clients in a folder that is
thrown away. What would leave the program (choosing files, printing, links) is answered with "cancel" at once.

Each 25,000 events (24 minutes of a day of eight hours: a visit) the client is closed, a line says what is
left then (`monkey_lines`), and another one comes. Memory is judged by these lines: that after the first
visit, when everything was used once, against the last. Ended by a signal, it tells what there is so far.
"""

import argparse
import json
import os
import random
import sys
import tempfile
import time
from pathlib import Path

from tests.bad_days.watch import resident_mb

EVERY = 25_000  # events between two lines
TELLS_S = 60
READY_S = 600  # a machine may be busy; one that hangs is found all the same
VIEWS = 8
REGIONS = ("low_back.left", "groin.right")
ROUND = ("peel",) * 4 + ("cover",) * 4 + ("turn_on",) * 12


class Monkey:
    """Sends the events until there are enough."""

    def __init__(self, application, window, seed, *, calm=False):
        from tests.bad_days.monkey_books import Books
        from tests.bad_days.monkey_hand import POPUP_MS, Hand
        from tests.bad_days.monkey_ways import Ways
        from tests.real_window import make_safe

        make_safe()
        self.application, self.window, self._calm = application, window, calm
        chance = random.Random(seed)
        self._chance_of_popups = random.Random(seed + 1)  # when one opens is a matter of time
        self.books = Books(application, window)
        self.hand = Hand(application, window, self.books, chance)
        self.ways = Ways(self.hand, self.books, chance)
        from PySide6.QtCore import QTimer

        self._timer = QTimer()
        self._timer.timeout.connect(self._leave_popup)
        self._timer.start(POPUP_MS)

    def _leave_popup(self):
        self.hand.leave_popup(self._chance_of_popups)

    def step(self):
        """A few events: one thing that a hand does."""
        self._leave_popup()
        self.ways.do_one()
        if self._calm:
            self.let_work()

    def everything_once(self):
        """Each action of the table, and each layer and view, but these only in a long run.

        What is made at first use has been made then.
        """
        from tests.bad_days.monkey_ways import LIFTED, SELDOM

        actions = self.window.actions_by_id
        for spec in LIFTED:
            if actions[spec.id].isEnabled() and not (self._calm and spec.id.startswith(SELDOM)):
                actions[spec.id].trigger()
                self.let_work()
                self.books.close_others()
                self.let_work()
        self.compare_two_dates()
        if actions["less_motion"].isChecked() != self._calm:
            actions["less_motion"].trigger()
        if self._calm:
            return
        for body in ("male", "heavy", "slim", "female", "usual"):
            actions[body].trigger()
            for name in ROUND:
                actions[name].trigger()
                self.let_work()
            self.ways.paint(VIEWS)

    def compare_two_dates(self):
        """A client's two sessions over time: charts are loaded with the first that is shown."""
        desk = self.window.clients.desk
        if not desk.open_client(desk.find("Anna 0")[0].id):
            return
        for region in REGIONS:
            desk.new_session()
            self.window.state.set_region(region, 6.0)
            self.let_work()
        desk.new_session()
        for name in ("over_time", "client_page", "hand_out"):
            if name in self.window.actions_by_id:
                self.window.actions_by_id[name].trigger()
            self.let_work()
            self.books.close_others()
            self.let_work()
        desk.close_client()

    def let_work(self):
        self.application.processEvents()
        self.books.wait_for_pools()
        self.application.processEvents()

    def run(self, events, minutes, every=EVERY, path=None):
        """Send the events. Returns the figures."""
        from tests.bad_days.monkey_lines import Lines

        books, began = self.books, time.monotonic()
        lines = Lines(books, every, path, empties=not self._calm)
        until, tells = began + minutes * 60, began + TELLS_S
        self.everything_once()
        warm = first = lines.take()
        visits, again = 1, None
        if self._calm:
            self.everything_once()
            again = lines.take()
        self.ways.begin_visit(visits)
        while (count := books.sent.total()) < events and not books.has_enough:
            if lines.ended_by or time.monotonic() > until:
                break
            self.step()
            if lines.is_due:
                rest, visits = lines.take(), visits + 1
                warm = rest if visits == 2 else warm
                self.ways.begin_visit(visits)
                if visits % 2 and not self._calm:
                    self.ways.paint(1)  # and goes on with the brush in hand
            if time.monotonic() > tells:
                tells += TELLS_S
                told = f"{count} events in {time.monotonic() - began:.0f} s, {resident_mb():.0f} MB"
                print(told, file=sys.stderr, flush=True)
        end = lines.take()
        return books.figures(warm, end, lines) | (books.left_again(first, again) if again else {})


def begin(place, seed, *, calm=False):
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
    monkey = Monkey(application, window, seed, calm=calm)
    qInstallMessageHandler(monkey.books.heard)
    window.show()
    desk = window.clients.desk
    until = time.monotonic() + READY_S
    while window.state.zones is None or desk.records.status == "opening":
        application.processEvents()
        assert not monkey.books.found, monkey.books.found
        assert time.monotonic() < until, "the window did not get ready"
    if desk.records.status != "open":
        desk.records.open()
    while desk.records.status != "open":
        application.processEvents()
        assert not monkey.books.found, monkey.books.found
        assert time.monotonic() < until, "the records did not open"
    for number in range(3):
        desk.add_client(Person(name=f"Anna {number}"))
    return monkey


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--events", type=int, default=500_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--minutes", type=float, default=480)
    parser.add_argument("--lines", type=Path, help="a file that gets the lines, too")
    parser.add_argument("--every", type=int, default=EVERY, help="events between two lines")
    parser.add_argument("--calm", action="store_true", help="wait for work after each thing done: repeatable")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="glutemap-monkey-") as place:
        monkey = begin(Path(place), given.seed, calm=given.calm)
        figures = monkey.run(given.events, given.minutes, given.every, given.lines)
        print(json.dumps(figures), flush=True)
        os._exit(1 if figures["found"] else 0)


if __name__ == "__main__":
    main()
