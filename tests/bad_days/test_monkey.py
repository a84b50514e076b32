"""Random hands on the real window for a while; `monkey` does it for hours.

GLUTEMAP_MONKEY_EVENTS sets how many (1,500 unless told), GLUTEMAP_MONKEY_SEED which.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

EVENTS = int(os.environ.get("GLUTEMAP_MONKEY_EVENTS", "400"))
SEED = int(os.environ.get("GLUTEMAP_MONKEY_SEED", "3"))
ENOUGH = 20_000  # events; before that pictures and panels are still being made for the first time
MOST_GROWTH_PERCENT = 10


def test_random_hands_break_nothing():
    command = [sys.executable, "-B", "-X", "faulthandler", "-m", "tests.bad_days.monkey"]
    done = subprocess.run(
        [*command, "--events", str(EVENTS), "--seed", str(SEED)],
        capture_output=True,
        text=True,
        cwd=Path(__file__).resolve().parents[2],
        check=False,
    )
    assert done.stdout, f"it ended with status {done.returncode}\n{done.stderr[-5000:]}"
    figures = json.loads(done.stdout.splitlines()[-1])
    assert not figures["found"], "\n".join(figures["found"])
    assert figures["events"] >= EVENTS
    assert figures["sent"]["click"] > EVENTS / 30
    assert set(figures["orphans"]) <= {"QMenu", "QWidget"}, figures["orphans"]
    if EVENTS >= ENOUGH:
        assert figures["growth_percent"] < MOST_GROWTH_PERCENT
