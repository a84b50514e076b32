"""What is done again leaves nothing behind: bytes, things of Python and widgets, counted at rest."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

WARM = 2  # rounds: what is made at first use, and what comes with the second time
ROUNDS = 4
MOST_MB = 1.0  # in two rounds of forty things each
MOST_BLOCKS = 1000


@pytest.fixture(scope="module")
def told():
    done = subprocess.run(
        [sys.executable, "-B", "-m", "tests.bad_days.held", "--rounds", str(ROUNDS)],
        capture_output=True,
        text=True,
        cwd=Path(__file__).resolve().parents[2],
        env=os.environ | {"PYTHONHASHSEED": "0", "QT_QPA_PLATFORM": "offscreen"},
        check=False,
    )
    assert done.stdout, f"it ended with status {done.returncode}\n{done.stderr[-5000:]}"
    figures = json.loads(done.stdout.splitlines()[-1])
    assert not figures["found"], "\n".join(figures["found"])
    return figures["rounds"]


def test_no_widget_is_left(told):
    assert told[-1]["widgets"] <= told[WARM - 1]["widgets"]


def test_no_things_of_python_are_left(told):
    assert told[-1]["python_blocks"] - told[WARM - 1]["python_blocks"] <= MOST_BLOCKS


def test_no_bytes_are_left(told):
    if "held_mb" not in told[0]:
        pytest.skip("the C library does not count here")
    assert told[-1]["held_mb"] - told[WARM - 1]["held_mb"] <= MOST_MB
