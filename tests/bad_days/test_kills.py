"""Killed at random moments of all kinds of work; `kill_loop` does it a thousand times by hand."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

KILLS = int(os.environ.get("GLUTEMAP_KILLS", "40"))
SEED = int(os.environ.get("GLUTEMAP_KILLS_SEED", "5"))

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are made by fork")


def figures_of(*given):
    """The loop in a process of its own: a fork of one with threads is no safe thing."""
    done = subprocess.run(
        [sys.executable, "-B", "-m", "tests.bad_days.kill_loop", "--seed", str(SEED), *map(str, given)],
        capture_output=True,
        text=True,
        cwd=Path(__file__).resolve().parents[2],
        check=False,
    )
    assert done.stdout, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def test_nothing_confirmed_is_lost_and_of_painting_at_most_a_second():
    figures = figures_of("--kills", KILLS, "--window-kills", 1)
    assert not figures["troubles"], "\n".join(figures["troubles"])
    assert figures["lost"] == 0
    assert figures["kills"] == KILLS
    assert figures["confirmed"] > KILLS / 4  # or nothing would have been tried
    assert figures["window"]["painted"] > 1
    assert figures["window"]["lost"] == 0


def test_a_loss_would_be_noticed():
    assert figures_of("--kills", 15, "--window-kills", 0, "--forgetful")["lost"] > 0
