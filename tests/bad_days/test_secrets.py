"""A session of bad moments with all logging on: no secret and no client in what is logged or handed on."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SECRETS = ("Wolkenstein", "correct horse", "wrong horse", "Pferdeschwanz", "another secret word")
SESSION = """
import logging, os, sys
from pathlib import Path
place = Path(sys.argv[1])
os.umask(0)  # nobody's setting helps
logging.basicConfig(level=logging.DEBUG, filename=place / "debug.log")
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from glutemap.clients import secret, transfer
secret.N = 16
from glutemap.clients.errors import StoreError
from glutemap.clients.records import Person
from glutemap.ui import crash
from glutemap.ui.app import build_window, make_application
from glutemap.ui.reports import copy_details

application = make_application(["test"])
crash.install()
window = build_window(canvas=QWidget())
window.loader.start = lambda: None
window.show()
window.settle()
desk = window.clients.desk

def wait(holds):
    for _ in range(10_000_000):
        QApplication.processEvents()
        if holds():
            return
    raise SystemExit("waited too long")

wait(lambda: desk.records.status != "opening")
if desk.records.status != "open":
    desk.records.open()
wait(lambda: desk.records.status == "open")
store = desk.records.store
client = desk.add_client(Person(name="Annegret Wolkenstein", notes="Pferdeschwanz"))
desk.open_client(client)
desk.state.set_region("low_back.left", 5.0)
desk.state.visit.set_notes("another secret word")
wait(lambda: desk.recorder.is_stored)
store.set_passphrase("correct horse battery")
store.back_up()
store.export_client(client, place / "one.json", None)
store.export_client(client, place / "one.glutemap-client", "correct horse battery")

def refused(work):
    try:
        work()
    except StoreError as fault:
        assert "horse" not in str(fault)
        return
    raise SystemExit("this should have been refused")

refused(lambda: transfer.read(place / "one.glutemap-client", "wrong horse battery"))
refused(lambda: store.set_passphrase("another secret word", "wrong horse battery"))
store.lock()
refused(lambda: store.unlock("wrong horse battery"))
store.unlock("correct horse battery")

def fails_in_a_slot():  # nobody catches this one, and it names the client
    store.import_client(store.gather(client))

def fails_inside():
    try:
        fails_in_a_slot()
    except StoreError as fault:
        raise RuntimeError("could not go on") from fault

crash._hook._said_at = 10.0**12  # no message on the screen
for work in (fails_in_a_slot, fails_inside):
    QTimer.singleShot(0, work)
wait(lambda: len(crash.faults()) == 2)
copy_details()
(place / "details.txt").write_text(QApplication.clipboard().text())
store.lock()
print("whole")
sys.stdout.flush()
os._exit(0)
"""


@pytest.fixture(scope="module")
def session(tmp_path_factory):
    """What a whole session left behind: its folder and what it printed."""
    place = tmp_path_factory.mktemp("session")
    environment = {
        **os.environ, "GLUTEMAP_DATA": str(place / "data" / "clients"), "QT_QPA_PLATFORM": "offscreen",
        "GLUTEMAP_STATE": str(place / "state"), "XDG_CONFIG_HOME": str(place / "config"),
        "HOME": str(place / "home"), "TMPDIR": str(place / "temporary"),
    }  # fmt: skip
    for name in ("home", "temporary"):
        (place / name).mkdir()
    done = subprocess.run(
        [sys.executable, "-B", "-c", SESSION, str(place)],
        capture_output=True, text=True, cwd=ROOT, env=environment, check=False, timeout=180,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1] == "whole"
    return place, done.stdout + done.stderr


def test_no_secret_is_printed_or_logged(session):
    place, printed = session
    told = {"printed": printed, "debug.log": (place / "debug.log").read_text()}
    told |= {path.name: path.read_text(errors="replace") for path in (place / "state").rglob("*.*")}
    assert "Traceback" in told["glutemap.log"]  # or there would be nothing to look at
    assert "could not go on" in told["glutemap.log"]
    for name, text in told.items():
        assert not [secret for secret in SECRETS if secret.lower() in text.lower()], name


def test_what_is_handed_on_names_nobody(session):
    place, _ = session
    details = (place / "details.txt").read_text()
    assert "StoreError" in details
    assert not [secret for secret in SECRETS if secret in details]
    assert str(place) not in details
    assert str(Path.home()) not in details


@pytest.mark.skipif(os.name != "posix", reason="rights of Unix")
def test_files_are_this_users_alone(session):
    place, _ = session
    files = [*(place / "data" / "clients").rglob("*"), *(place / "state").rglob("*.*")]
    files += [place / "data" / "clients", place / "one.json", place / "one.glutemap-client"]
    assert len(files) > 5
    # The lock is an empty file in a folder that nobody else can enter.
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in files if path.stat().st_size}
    assert not {name: oct(mode) for name, mode in modes.items() if mode & 0o077}


def test_nothing_is_left_in_temporary_folders(session):
    place, _ = session
    assert not [path for path in (place / "temporary").rglob("*") if path.is_file()]


def test_encrypted_files_hold_no_word_of_it(session):
    place, _ = session
    for path in (place / "one.glutemap-client", *(place / "data" / "clients").rglob("*.db*")):
        content = path.read_bytes()
        assert not [secret for secret in SECRETS if secret.encode() in content], path.name
