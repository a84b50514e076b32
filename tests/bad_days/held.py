"""The same things done again and again on the real window: prints what is held after each round, as JSON.

    python -m tests.bad_days.held --rounds 5
    python -m tests.bad_days.held --rounds 5 --whole

``--whole`` is for when something is held and nobody knows by what: a client, painting, questions, menus and
other looks as well, half a minute a round.

What is held is counted at rest and with all caches empty, as bytes that were asked for and not freed; what
the system gave the process says nothing, for there are holes in it and pages of libraries.
"""

import argparse
import json
import os
import tempfile
import time
from pathlib import Path

from tests.bad_days.monkey import READY_S

REGIONS = ("low_back.left", "groin.right", "hip_outer.left", "buttock_mid.right", "heel.left")
MUSCLES = 12
SHEETS = ("sources", "guide", "shortcuts", "about", "manual", "client_view")
STEPS = ("step_pain", "step_ask", "step_plan", "study", "explore")
SIZES = ((960, 640), (1400, 900), (1280, 800))
STROKES, QUESTIONS = 2, 2
OF_A_CLIENT = ("client_page", "over_time", "hand_out")
LOOKS = ("theme_dark", "theme_light", "male", "female")
SOON_MS = 1000  # a timer that is due by then belongs to what was just done
WAIT_S = 30  # for a window that never comes to rest


class Rounds:
    """One round after another on a monkey's window."""

    def __init__(self, monkey):
        self._monkey, self.books, self.window = monkey, monkey.books, monkey.window

    def round(self):
        """Pick muscles, mark and unmark, open and close each sheet, go through all steps, change the size."""
        state = self.window.state
        for name in list(state.library.muscles)[:MUSCLES]:
            state.select(name)
            self._rest()
        self._act("symptoms")
        for region in REGIONS:
            state.set_region(region, 6.0)
            self._rest()
        for name in STEPS:
            self._act(name)
        for name in ("undo", "redo"):
            self._act(name)
        for name in SHEETS:
            self._act(name)
            self.books.close_others()
            self._rest()
        for size in SIZES:
            self.window.resize(*size)
            self._rest()
        state.clear_selection()

    def _act(self, name):
        if self.window.actions_by_id[name].isEnabled():
            self.window.actions_by_id[name].trigger()
        self._rest()

    def _rest(self):
        """Until nothing that was begun waits for its timer: what comes with it is made in this round."""
        end = time.monotonic() + WAIT_S
        self._monkey.let_work()
        while self._waits():
            self._monkey.let_work()
            if time.monotonic() > end:
                raise TimeoutError(f"it does not come to rest: {[t.parent() for t in self._waits()]}")

    def _waits(self):
        from PySide6.QtCore import QTimer

        timers = self.window.findChildren(QTimer)
        return [t for t in timers if t.isActive() and t.isSingleShot() and t.interval() < SOON_MS]

    def held(self):
        """What is left of it."""
        from tests.bad_days.monkey_caches import empty_caches, held

        self.books.settle()
        empty_caches()
        return held() | {"widgets": len(self.books.application.allWidgets())}


class WholeRounds(Rounds):
    """What a day is made of: the same, and what happens with a client, while learning and in menus."""

    def begin(self):
        """A client has two dates to compare, and the questions are made."""
        self._monkey.compare_two_dates()
        self._act("study")
        end = time.monotonic() + READY_S
        while self.window.study.page.desk.bank is None:
            self._monkey.let_work()
            assert time.monotonic() < end, "there are no questions"
        self._act("explore")

    def round(self):
        """All of it is taken back or closed again."""
        super().round()
        self._paint()
        self._receive()
        self._study()
        self._open_menus()
        for name in LOOKS:
            self._act(name)

    def _paint(self):
        self._monkey.ways.paint(STROKES)
        for name in ("undo", "undo", "redo", "redo", "clear", "tool_area"):
            self._act(name)

    def _receive(self):
        """A client comes, is marked and painted on, and goes; no session is left, or the next has more."""
        desk = self.window.clients.desk
        desk.open_client(desk.find("Anna 0")[0].id)
        self.window.state.set_region(REGIONS[0], 5.0)
        self._rest()
        self._monkey.ways.paint(1)
        self._open_and_close(OF_A_CLIENT)
        desk.recorder.flush()
        desk.delete_session(desk.sessions()[-1].id)
        self._rest()
        desk.close_client()
        self._rest()

    def _study(self):
        """Some questions, to none of which an answer is known."""
        from glutemap.study.marking import Grade, Verdict

        self._act("study")
        page = self.window.study.page
        page.begin(page.desk.decks[0])
        for _ in range(QUESTIONS):
            page.asking._settle(Verdict(Grade.WRONG, ""), None)
            self._rest()
            page.asking.go_on()
            self._rest()
        page.asking.end()
        self._act("explore")

    def _open_menus(self):
        from PySide6.QtWidgets import QMenu

        for menu in self.window.findChildren(QMenu):
            menu.popup(self.window.mapToGlobal(self.window.rect().center()))
            self.books.application.processEvents()
            menu.close()
        self._rest()

    def _open_and_close(self, names):
        for name in names:
            self._act(name)
            self.books.close_others()
            self._rest()

    def held(self):
        """What is left of it, once what was under way has come to its end and gone as well."""
        super().held()
        return super().held()


def main():
    from tests.bad_days import monkey

    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--whole", action="store_true")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="glutemap-held-") as place:
        rounds = (WholeRounds if given.whole else Rounds)(monkey.begin(Path(place), 1, calm=True))
        rounds.window.actions_by_id["less_motion"].setChecked(True)
        if given.whole:
            rounds.begin()
        told = []
        for _ in range(given.rounds):
            rounds.round()
            told.append(rounds.held())
        print(json.dumps({"rounds": told, "found": rounds.books.found}), flush=True)
        os._exit(0)


if __name__ == "__main__":
    main()
