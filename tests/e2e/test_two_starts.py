"""The program as it is started from a desktop: double-clicked files, a second start, a kill.

Also with the frozen program, when there is one: dist/glutemap, or the folder that GLUTEMAP_BUNDLE names.
"""

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.e2e.conftest import PATIENCE_S

ROOT = Path(__file__).resolve().parent.parent.parent
BUNDLE = Path(os.environ.get("GLUTEMAP_BUNDLE", ROOT / "dist" / "glutemap")) / "glutemap"
PROGRAMS = {"checkout": [sys.executable, str(ROOT / "main.py")]}
if BUNDLE.is_file():
    PROGRAMS["bundle"] = [str(BUNDLE)]

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="X is a matter of Linux")


class Desk:
    """A user's desk: starts the program, and reads the marks that it keeps."""

    def __init__(self, command, display, home):
        self.command, self.home, self.started = command, home, []
        self.environment = {k: v for k, v in os.environ.items() if not k.startswith(("QT_", "GLUTEMAP_"))} | {
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "HOME": str(home),
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_RUNTIME_DIR": str(home / "run"),
            "GLUTEMAP_STATE": str(home / "state"),
            "GLUTEMAP_DATA": str(home / "data"),
            "GLUTEMAP_CACHE": os.environ["GLUTEMAP_CACHE"],
        }
        (home / "run").mkdir(mode=0o700)

    def start(self, *files):
        program = subprocess.Popen(
            [*self.command, *map(str, files)], env=self.environment, stderr=subprocess.PIPE, text=True
        )
        self.started.append(program)
        return program

    def file(self, name, region):
        path = self.home / name
        path.write_text(json.dumps({"body": "female", "regions": {region: 6}, "strokes": []}))
        return path

    def marks(self):
        for path in (self.home / "state").glob("*.unsaved"):
            with contextlib.suppress(ValueError, OSError):
                return list(json.loads(path.read_text())["regions"])
        return []

    def wait_for(self, condition, program):
        end = time.monotonic() + PATIENCE_S
        while time.monotonic() < end:
            assert program.poll() is None, program.stderr.read()
            if condition():
                return
            time.sleep(0.05)
        pytest.fail(f"it did not come; marked is {self.marks()}")

    def answers(self):
        return list((self.home / "run").glob("*.socket"))


@pytest.fixture(params=list(PROGRAMS))
def desk(request, display, tmp_path):
    made = Desk(PROGRAMS[request.param], display, tmp_path)
    yield made
    for program in made.started:
        if program.poll() is None:
            program.kill()
        said = program.communicate(timeout=20)[1]
        assert "Traceback" not in said


def test_files_by_double_click_go_to_the_one_window_and_outlive_a_kill(desk):
    first = desk.start(desk.file("a b.glutemap", "calf_upper.right"))
    desk.wait_for(lambda: desk.marks() == ["calf_upper.right"], first)
    second = desk.start(desk.file("second.glutemap", "sacrum"))
    assert second.wait(PATIENCE_S) == 0
    desk.wait_for(lambda: desk.marks() == ["sacrum"], first)
    third = desk.start()
    assert third.wait(PATIENCE_S) == 0
    first.send_signal(signal.SIGKILL)
    first.wait(10)
    assert desk.answers()  # what it left behind stands in nobody's way
    fourth = desk.start(desk.file("fourth.glutemap", "coccyx"))
    desk.wait_for(lambda: desk.marks() == ["coccyx"], fourth)
    assert not (desk.home / "state" / "glutemap.log").exists()


def test_a_file_that_is_not_there_is_one_clear_line(desk):
    program = desk.start("nobody.glutemap")
    assert program.wait(PATIENCE_S) == 2
    assert program.communicate()[1] == "glutemap: nobody.glutemap: there is no such file\n"
