"""The same things done again and again on the real window: prints what is held after each round, as JSON.

    python -m tests.bad_days.held --rounds 5

What is held is counted at rest and with all caches empty, as bytes that were asked for and not freed; what
the system gave the process says nothing, for there are holes in it and pages of libraries.
"""

import argparse
import json
import os
import tempfile
import time
from pathlib import Path

REGIONS = ("low_back.left", "groin.right", "hip_outer.left", "buttock_mid.right", "heel.left")
MUSCLES = 12
SHEETS = ("sources", "guide", "shortcuts", "about", "manual", "client_view")
STEPS = ("step_pain", "step_ask", "step_plan", "study", "explore")
SIZES = ((960, 640), (1400, 900), (1280, 800))
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


def main():
    from tests.bad_days import monkey

    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=5)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="glutemap-held-") as place:
        rounds = Rounds(monkey.begin(Path(place), 1, calm=True))
        rounds.window.actions_by_id["less_motion"].setChecked(True)
        told = []
        for _ in range(given.rounds):
            rounds.round()
            told.append(rounds.held())
        print(json.dumps({"rounds": told, "found": rounds.books.found}), flush=True)
        os._exit(0)


if __name__ == "__main__":
    main()
