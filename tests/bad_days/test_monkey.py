"""Random hands on the real window for a while; `monkey` does it for hours.

GLUTEMAP_MONKEY_EVENTS sets how many (2,000 unless told), GLUTEMAP_MONKEY_SEED which. Each run of the same
seed does the same: it waits for the work in the background after everything it does, nothing moves by the
clock, and every action was set off twice before anything is counted: the second time must leave nothing.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

EVENTS = int(os.environ.get("GLUTEMAP_MONKEY_EVENTS", "2000"))
SEED = int(os.environ.get("GLUTEMAP_MONKEY_SEED", "3"))
ENOUGH = 75_000  # events: after the first visit, and another two
MOST_GROWTH_PERCENT = 10


def test_random_hands_break_nothing():
    command = [sys.executable, "-B", "-X", "faulthandler", "-m", "tests.bad_days.monkey", "--calm"]
    done = subprocess.run(
        [*command, "--events", str(EVENTS), "--seed", str(SEED)],
        capture_output=True,
        text=True,
        cwd=Path(__file__).resolve().parents[2],
        env=os.environ | {"PYTHONHASHSEED": "0"},
        check=False,
    )
    assert done.stdout, f"it ended with status {done.returncode}\n{done.stderr[-5000:]}"
    figures = json.loads(done.stdout.splitlines()[-1])
    assert not figures["found"], "\n".join(figures["found"])
    assert figures["events"] >= EVENTS
    assert figures["begun"]["click"] > EVENTS / 200
    alone, widgets = figures["again"]
    assert not alone, "windows of nobody after every action was set off again"
    assert not widgets, "widgets after every action was set off again"
    # One of a kind may come with its first use; what is left behind each time comes again.
    assert max(figures["orphans"].values(), default=0) <= 1, figures["orphans"]
    if EVENTS >= ENOUGH:
        assert figures["settled_growth_percent"] < MOST_GROWTH_PERCENT
