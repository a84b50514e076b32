"""The program in a real X window, driven by real clicks: mark the left buttock, find the ranking."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.e2e.conftest import PATIENCE_S

HERE = Path(__file__).resolve().parent

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="X is a matter of Linux")


@pytest.fixture
def window(display, tmp_path):
    """The running program: a function that waits until a report of the window satisfies a condition."""
    report = tmp_path / "report.json"
    environment = os.environ | {
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "QT_SCALE_FACTOR": "1",
        "HOME": str(tmp_path),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_STATE_HOME": str(tmp_path / "state"),
        "GLUTEMAP_CACHE": str(tmp_path / "cache"),
        "PYTHONPATH": str(HERE.parent.parent),
    }
    program = subprocess.Popen(
        [sys.executable, str(HERE / "watched_window.py"), str(report)],
        env=environment,
        stderr=subprocess.PIPE,
        text=True,
    )

    def wait_for(condition, what):
        end = time.monotonic() + PATIENCE_S
        while time.monotonic() < end:
            assert program.poll() is None, program.stderr.read()
            if report.exists():
                seen = json.loads(report.read_text())
                if condition(seen):
                    return seen
            time.sleep(0.1)
        pytest.fail(f"{what} did not come; the window says {seen}")

    yield wait_for
    program.terminate()
    errors = program.communicate(timeout=20)[1]
    assert "Traceback" not in errors


def click(display, spot):
    x, y = (str(round(v)) for v in spot)
    subprocess.run(
        ["xdotool", "mousemove", "--sync", x, y, "click", "1"],
        env=os.environ | {"DISPLAY": display},
        check=True,
    )


def has_text(words):
    return lambda seen: any(words in text for text in seen["texts"] + seen["names"])


def first_candidate(seen):
    """The accessible name of the candidate that is ranked first, or nothing."""
    return next((name for name in seen["names"] if name.startswith("1. ")), "")


def test_clicking_the_left_buttock_shows_a_ranking(display, window):
    seen = window(lambda s: "left buttock" in s["at"] and "Mark pain" in s["at"], "the window")
    assert first_candidate(seen) == ""
    click(display, seen["at"]["Mark pain"])
    seen = window(has_text("Mark where it hurts"), "the symptoms mode")
    click(display, seen["at"]["left buttock"])
    seen = window(first_candidate, "a ranking")
    assert "left" in first_candidate(seen)
    assert any(muscle in first_candidate(seen) for muscle in ("Gluteus", "Piriformis", "Quadratus"))
    assert any(name.startswith("How much it hurts") and "buttock" in name for name in seen["names"])
