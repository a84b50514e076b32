"""A whole visit with real clicks on two screens, from the first mark to the hand-out; and a pulled plug."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.e2e.conftest import PATIENCE_S, virtual_screen

HERE = Path(__file__).resolve().parent
STILL = 5  # reports in a row with a button in one place
MOST_CLICKS = 12  # from an empty window to the hand-out

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="X is a matter of Linux")


@pytest.fixture
def display():
    """Two screens of 1280 x 800 beside each other."""
    # -noreset: else the monitors would go with the program that made them.
    with virtual_screen("-screen", "0", "2560x800x24", "-noreset") as name:
        monitor(name, "plug", "desk", 0, 0, 1280, 800)
        monitor(name, "plug", "wall", 1280, 0, 1280, 800)
        yield name


def run(display, *command):
    environment = os.environ | {"DISPLAY": display}
    subprocess.run([str(part) for part in command], env=environment, check=True, timeout=30)


def monitor(display, *what):
    run(display, sys.executable, HERE / "monitors.py", *what)


class Visit:
    """The running program: its reports, and the clicks so far."""

    def __init__(self, display, report, program):
        self.display, self.report, self.program, self.clicks = display, report, program, 0

    def wait(self, condition, what):
        seen = None
        end = time.monotonic() + PATIENCE_S
        while time.monotonic() < end:
            assert self.program.poll() is None, self.program.stderr.read()
            if self.report.exists():
                seen = json.loads(self.report.read_text())
                if condition(seen):
                    return seen
            time.sleep(0.1)
        pytest.fail(f"{what} did not come; the window says {seen}")

    def click(self, name):
        """Click a button by its words, or a spot of the body, once it stands still."""
        places = []

        def is_still(seen):
            places.append(seen["at"].get(found(seen, name)))
            return (
                len(places) > STILL and None not in places[-STILL:] and len({*map(str, places[-STILL:])}) == 1
            )

        self.wait(is_still, f"“{name}”")
        x, y = places[-1]
        run(self.display, "xdotool", "mousemove", "--sync", x, y, "click", 1)
        self.clicks += 1


def found(seen, name):
    """The name of a button that is, or begins with, a name."""
    names = seen["at"]
    return name if name in names else next((other for other in names if other.startswith(name)), "")


@pytest.fixture
def visit(display, tmp_path):
    report = tmp_path / "report.json"
    environment = os.environ | {
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "QT_SCALE_FACTOR": "1",
        "HOME": str(tmp_path),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_STATE_HOME": str(tmp_path / "state"),
        "XDG_DATA_HOME": str(tmp_path / "share"),
        "GLUTEMAP_DATA": str(tmp_path / "data"),
        "PYTHONPATH": str(HERE.parent.parent),
    }
    environment.setdefault("GLUTEMAP_CACHE", str(tmp_path / "cache"))
    program = subprocess.Popen(
        [sys.executable, str(HERE / "watched_visit.py"), str(report)],
        env=environment,
        stderr=subprocess.PIPE,
        text=True,
    )
    made = Visit(display, report, program)
    try:
        made.wait(lambda s: s["ranks"] and "left buttock" in s["at"], "the window")
        yield made
    finally:
        program.terminate()
        errors = program.communicate(timeout=20)[1]
    assert "Traceback" not in errors, errors


def ranked(seen):
    return any(text.startswith("1. ") for text in seen["texts"])


def test_a_visit_from_the_first_mark_to_the_hand_out(visit):
    visit.click("Mark pain")
    visit.click("left buttock")
    visit.click("left low back")
    visit.wait(ranked, "a ranking")
    visit.click("Ask")
    visit.click("None of these")
    seen = visit.wait(lambda s: s["answers"], "the answers")
    assert not any(seen["answers"].values())
    assert "cauda_equina" in seen["answers"]
    visit.click("Pain")
    visit.click("1. ")
    seen = visit.wait(lambda s: s["picked"], "a picked muscle")
    visit.click("Client view")
    seen = visit.wait(lambda s: s["client"] and "Your left" in s["client"]["texts"], "the client's window")
    assert seen["client"]["screen"] == "wall"
    assert seen["client"]["box"] == [1280, 0, 1280, 800]
    assert not any("%" in text for text in seen["client"]["texts"])
    visit.click("Plan")
    before = visit.wait(lambda s: "From the relief plans" in s["texts"], "the plan")
    offers = [name for name in before["at"] if ", Release" in name or ", Stretch" in name]
    for offer in offers[:2]:
        visit.click(offer)
    visit.wait(lambda s: len(s["plan"]) == 2, "the plan of two")
    visit.click("Hand-out")
    visit.wait(lambda s: "Hand-out" in s["others"], "the hand-out")
    assert visit.clicks <= MOST_CLICKS


def test_a_screen_that_is_unplugged_takes_the_client_s_window_with_it_and_nothing_else(visit):
    visit.click("Mark pain")
    visit.click("left buttock")
    visit.click("Client view")
    visit.wait(lambda s: s["client"] and s["client"]["screen"] == "wall", "the client's window")
    monitor(visit.display, "pull", "wall")
    seen = visit.wait(lambda s: s["screens"] == ["desk"], "one screen")
    seen = visit.wait(lambda s: s["client"] is None, "the end of the client's window")
    assert any("second screen is gone" in text for text in seen["texts"])
    visit.click("Client view")
    seen = visit.wait(lambda s: s["client"] is not None, "the client's window on the one screen")
    assert seen["client"]["screen"] == "desk"
    assert seen["client"]["box"] == [0, 0, 1280, 800]
    monitor(visit.display, "plug", "wall", 1280, 0, 1280, 800)
    visit.wait(lambda s: len(s["screens"]) == 2, "two screens")
