"""The system sends the program away: real processes, real signals; nothing stays behind, no mark is lost."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from glutemap.ui.ending import Ending

ROOT = Path(__file__).resolve().parent.parent.parent
pytestmark = [
    pytest.mark.qt_log_ignore("This plugin does not support"),
    pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals"),
]
# The real program, on a screen that nobody has to look at; it says when it listens, and what it marked.
PROGRAM = """
import signal, sys
for name in ("SIGTERM", "SIGHUP"):  # what started the tests may have had them ignored, as nohup does
    signal.signal(signal.Signals[name], signal.SIG_DFL)
signal.signal(signal.SIGINT, signal.default_int_handler)
from PySide6.QtCore import QTimer
from glutemap.ui import app, beginning
app.wanted = lambda: True
heed = beginning.Beginning._heed_the_system
def heeded(self):
    heed(self)
    if "mark" in sys.argv:
        self._window.state.set_region("low_back.left", 6.0)
    if "dialog" in sys.argv:
        QTimer.singleShot(0, self._window, dialog)
    print("listens", flush=True)
def dialog():
    from PySide6.QtWidgets import QDialog
    QTimer.singleShot(0, lambda: print("open", flush=True))
    QDialog().exec()
beginning.Beginning._heed_the_system = heeded
def offered(self):
    print("offers", *self._left.regions, flush=True)
beginning.Beginning._offer = offered
sys.exit(app.run_window(["glutemap"]))
"""


@pytest.fixture
def start(tmp_path):
    """Starts the program with a private place for all it leaves."""
    started = []

    def begin(*arguments):
        places = {name: str(tmp_path / name) for name in ("GLUTEMAP_STATE", "GLUTEMAP_DATA")}
        runtime = tmp_path / "runtime"
        runtime.mkdir(mode=0o700, exist_ok=True)
        environment = os.environ | places | {
            "PYTHONPATH": str(ROOT),
            "QT_QPA_PLATFORM": "offscreen",
            "XDG_RUNTIME_DIR": str(runtime),
            "XDG_CONFIG_HOME": str(tmp_path / "config"),
        }  # fmt: skip
        process = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, *arguments], env=environment, stdout=subprocess.PIPE, text=True
        )
        started.append(process)
        assert process.stdout.readline() == "listens\n"
        return process, runtime

    yield begin
    for process in started:
        process.kill()
        process.communicate()


@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP", "SIGINT"])
def test_sent_away_it_leaves_in_good_order(start, name):
    process, runtime = start()
    assert len(list(runtime.glob("glutemap-*"))) == 2  # a lock and a socket
    process.send_signal(signal.Signals[name])
    assert process.wait(timeout=60) == 0
    assert list(runtime.glob("glutemap-*")) == []


def test_marks_of_nobodys_wait_for_the_next_start(start):
    process, runtime = start("mark")
    process.send_signal(signal.SIGTERM)
    assert process.wait(timeout=60) == 0
    again, _ = start()
    assert again.stdout.readline() == "offers low_back.left\n"
    again.send_signal(signal.SIGTERM)
    assert again.wait(timeout=60) == 0
    assert list(runtime.glob("glutemap-*")) == []


def test_an_open_dialog_does_not_hold_it(start):
    process, _ = start("dialog")
    assert process.stdout.readline() == "open\n"
    process.send_signal(signal.SIGTERM)
    assert process.wait(timeout=60) == 0


def test_who_listens_is_told_once_and_then_the_system_decides(qtbot):
    before = signal.getsignal(signal.SIGTERM)
    ending = Ending()
    ending.listen()
    try:
        with qtbot.waitSignal(ending.wished, timeout=20_000):
            os.kill(os.getpid(), signal.SIGTERM)
        assert signal.getsignal(signal.SIGTERM) is signal.SIG_DFL
    finally:
        ending.stop()
        signal.signal(signal.SIGTERM, before)


def test_a_signal_that_somebody_takes_stays_theirs(qtbot):
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    ending = Ending()
    ending.listen()
    try:
        assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
    finally:
        ending.stop()
        assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
        signal.signal(signal.SIGHUP, before)
