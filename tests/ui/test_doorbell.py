"""One window per user and screen: the lock, the bell, what a killed program leaves, what may not be sent."""

import json
import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from glutemap.ui import doorbell
from glutemap.ui.doorbell import Doorbell

ROOT = Path(__file__).resolve().parent.parent.parent
pytestmark = [
    pytest.mark.qt_log_ignore("This plugin does not support"),
    pytest.mark.skipif(sys.platform == "win32", reason="speaks to the socket by itself"),
]
RING = """
import sys
from pathlib import Path
from glutemap.ui.doorbell import Doorbell
bell = Doorbell(Path(sys.argv[1]))
print(bell.claim(), bell.hand_over([Path(name) for name in sys.argv[2:]]), flush=True)
"""
HOLD = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from glutemap.ui.doorbell import Doorbell
application = QCoreApplication([])
bell = Doorbell(Path(sys.argv[1]))
assert bell.claim()
bell.listen()
print("held", flush=True)
application.exec()
"""


def child(code, folder, *arguments):
    return subprocess.Popen(
        [sys.executable, "-c", code, str(folder), *map(str, arguments)],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
    )


@pytest.fixture
def first(qapp, tmp_path):
    """The first of its kind, answering."""
    bell = Doorbell(tmp_path)
    assert bell.claim()
    bell.listen()
    yield bell
    bell.close()


def test_a_second_start_hands_its_files_over(first, qtbot, tmp_path):
    with qtbot.waitSignal(first.rung, timeout=20_000) as rung:
        other = child(RING, tmp_path, "/a/b.glutemap", "c d.glutemap")
    assert rung.args[0] == [Path("/a/b.glutemap"), Path.cwd() / "c d.glutemap"]
    assert other.communicate(timeout=20)[0].split() == ["False", "True"]


def test_closing_leaves_nothing_and_lets_the_next_be_first(qapp, tmp_path):
    bell = Doorbell(tmp_path)
    assert bell.claim()
    bell.listen()
    assert len(list(tmp_path.iterdir())) == 2
    bell.close()
    assert list(tmp_path.iterdir()) == []
    after = Doorbell(tmp_path)
    assert after.claim()
    after.close()


def test_what_a_killed_program_left_stands_in_nobodys_way(qapp, qtbot, tmp_path):
    holder = child(HOLD, tmp_path)
    assert holder.stdout.readline() == "held\n"
    second = Doorbell(tmp_path)
    assert not second.claim()
    holder.send_signal(signal.SIGKILL)
    holder.communicate()
    assert list(tmp_path.glob("*.socket"))  # stale
    assert second.claim()
    second.listen()
    with qtbot.waitSignal(second.rung, timeout=20_000):
        other = child(RING, tmp_path)
    other.communicate(timeout=20)
    second.close()


def test_when_the_first_never_answers_the_second_goes_on_alone(qapp, tmp_path, monkeypatch):
    monkeypatch.setattr(doorbell, "PATIENCE_S", 0.2)
    silent = Doorbell(tmp_path)
    assert silent.claim()
    assert not Doorbell(tmp_path).hand_over([])
    silent.close()


@pytest.mark.parametrize(
    "line", [b"\n", b"hello\n", b'{"files": 3, "tokens": {}}\n', b"[" * 5000 + b"\n", b'{"files": []}\n']
)
def test_nonsense_is_not_answered(first, qtbot, line):
    heard = []
    first.rung.connect(heard.append)
    with socket.socket(socket.AF_UNIX) as speaker:
        speaker.connect(first._address())
        speaker.sendall(line)
        speaker.settimeout(0.05)
        said = []

        def ended():
            try:
                said.append(speaker.recv(10))
            except TimeoutError:
                return False
            except ConnectionError:
                said.append(b"")
            return True

        qtbot.waitUntil(ended, timeout=10_000)
    assert said[-1] == b""
    assert heard == []


def test_names_without_a_place_are_left_out_and_tokens_are_taken(first, monkeypatch):
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "old")
    message = {"files": ["/a", "b", 3, "/x\0y"], "tokens": {"XDG_ACTIVATION_TOKEN": "new", "PATH": "/evil"}}
    before = os.environ["PATH"]
    assert doorbell._understood(json.dumps(message).encode()) == [Path("/a")]
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "new"
    assert os.environ["PATH"] == before


def test_another_screen_or_other_records_are_another_door(tmp_path, monkeypatch):
    bell = Doorbell(tmp_path)
    names = {bell.name}
    monkeypatch.setenv("DISPLAY", ":99")
    names.add(bell.name)
    monkeypatch.setenv("GLUTEMAP_DATA", str(tmp_path / "other"))
    names.add(bell.name)
    assert len(names) == 3


def test_the_folder_is_this_users_alone(tmp_path, monkeypatch):
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    monkeypatch.setattr("tempfile.gettempdir", lambda: str(tmp_path))
    folder = doorbell._private_folder()
    assert folder.stat().st_mode & 0o077 == 0
    folder.chmod(0o777)
    with pytest.raises(PermissionError):
        doorbell._private_folder()
    assert Doorbell().claim()  # then everyone has a window of his own


def test_without_a_screen_windows_stand_side_by_side(monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen:size=800x600")
    assert not doorbell.wanted()
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    assert doorbell.wanted()
