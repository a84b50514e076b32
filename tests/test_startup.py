"""Where the time of a start goes, and that nothing heavy is loaded before the body is painted."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# Charts, records, checking, search, arithmetic, the ranking and the network come after the first paint.
HEAVY = (
    "numpy", "contourpy", "pyqtgraph", "apsw", "yaml", "jsonschema", "rapidfuzz", "fsrs", "sqlite3",
    "PySide6.QtNetwork", "PySide6.QtPrintSupport", "glutemap.clients", "glutemap.study", "glutemap.handout",
    "glutemap.ranking.ranker", "glutemap.ranking.zonebook", "glutemap.knowledge.search",
)  # fmt: skip
UNTIL_PAINTED = """
import os, sys
from PySide6.QtWidgets import QApplication
from glutemap.ui import app
application = app.make_application([""])
window = app.build_window()
def painted():
    print(*sys.modules, sep="\\n", flush=True)
    os._exit(0)
window.stage.painted.connect(painted)
window.show()
application.exec()
"""


def run(code, tmp_path, *arguments):
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
        "HOME": str(tmp_path),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "GLUTEMAP_STATE": str(tmp_path / "state"),
        "GLUTEMAP_DATA": str(tmp_path / "data"),
    }
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        env=environment, capture_output=True, text=True, timeout=400, check=True, cwd=ROOT,
    ).stdout  # fmt: skip


def test_nothing_heavy_is_loaded_before_the_first_paint(tmp_path):
    # The library is compiled here if it must be, which loads much that the window does not.
    run("from glutemap.knowledge.loading import load_library; load_library()", tmp_path)
    loaded = run(UNTIL_PAINTED, tmp_path).split()
    assert "glutemap.ui.canvas.body_view" in loaded
    early = [name for name in loaded if any(name == heavy or name.startswith(heavy + ".") for heavy in HEAVY)]
    assert early == []


def test_the_trace_names_the_parts_and_the_dearest_modules(tmp_path):
    code = "import sys; from glutemap.cli import main; sys.exit(main(['--trace-startup']))"
    said = run(code, tmp_path)
    parts = ("the window's code", "the knowledge", "the body painted", "zones and ranking")
    assert all(part in said for part in parts)
    ends = [int(line.split()[0]) for line in said.split("\n\n")[0].splitlines()[1:]]
    assert ends == sorted(ends)
    assert "PySide6.QtCore" in said
