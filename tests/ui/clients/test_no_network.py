"""A whole session with a client, in a process that notes any attempt to reach the network."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
SESSION = """
import sys
seen = []
def watch(event, given):
    outside = ("socket.", "ssl.", "urllib.", "http.", "ftplib.", "smtplib.", "subprocess.", "os.system")
    if event.startswith(outside):
        seen.append((event, str(given)[:80]))
sys.addaudithook(watch)

from pathlib import Path
from PySide6.QtWidgets import QApplication, QWidget
from glutemap.clients import secret
secret.N = 16
from glutemap.clients.records import Person
from glutemap.ui.app import build_window, make_application
from glutemap.ui.clients.over_time import OverTime
from glutemap.ui.clients.page import ClientPage

application = make_application(["test"])
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

desk.records.open()
wait(lambda: desk.records.status == "open")
for day in range(2):
    client = desk.add_client(Person(name=f"Anna {day}"))
    desk.open_client(client)
    desk.state.set_region("low_back.left", 5.0 + day)
    desk.state.visit.set_notes("private")
    wait(lambda: desk.recorder.is_stored)
desk.records.store.set_passphrase("correct horse battery")
window.clients.on_client_page()
window.clients.on_find()
desk.lock()
form = window.clients.sheet("unlock").form
form.passphrase.setText("correct horse battery")
form.submit()
wait(lambda: desk.records.status == "open")
out = Path(sys.argv[1]) / "one.json"
desk.records.store.export_client(desk.client.id, out, None)
window.clients.on_import()
window.clients.sheet("import_client").take_file(out)
wait(lambda: not window.clients.sheet("import_client").is_busy)
window.clients.close_all()
window.close()
print("seen", seen)
import os
os._exit(0)
"""


def test_no_session_with_a_client_touches_the_network(tmp_path):
    environment = {**os.environ, "GLUTEMAP_DATA": str(tmp_path / "records"), "QT_QPA_PLATFORM": "offscreen"}
    child = subprocess.run(
        [sys.executable, "-B", "-c", SESSION, str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=180,
        cwd=ROOT,
        env=environment,
        check=False,
    )
    assert child.returncode == 0, child.stderr
    assert child.stdout.splitlines()[-1] == "seen []"
    assert (tmp_path / "one.json").exists()
