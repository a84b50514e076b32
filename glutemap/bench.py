"""The project's own timings, each beside a floor that is taken in the same run.

A figure is a ratio to its floor wherever the machine's speed would otherwise be measured: start against a
bare Qt window with a label, frames against one plain repaint of a canvas of the same size, a ranking against
one bare matrix product of the same shape. Absolute budgets are those of the design; nothing here is asserted
in tests.
"""

import os
import platform
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

START_TIMEOUT_S = 120

# Both children print the moment (seconds since the epoch) at which their first paint was done, then leave.
BARE_WINDOW = """
import time
from PySide6.QtWidgets import QApplication, QLabel
class Label(QLabel):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(time.time(), flush=True)
        QApplication.exit(0)
application = QApplication([])
label = Label("floor")
label.show()
application.exec()
"""
OUR_WINDOW = """
import time
from PySide6.QtWidgets import QApplication
from glutemap.ui.canvas.body_view import BodyView
paint = BodyView.drawBackground
def painted(self, painter, rect):
    paint(self, painter, rect)
    print(time.time(), flush=True)
    QApplication.exit(0)
BodyView.drawBackground = painted
from glutemap.ui.app import run_window
run_window([""])
"""


@dataclass(frozen=True)
class Figure:
    """One measured thing: milliseconds (or the unit named), its floor, and the design's budget.

    ``processor`` is the time that the window's thread was at work for it, and ``floor_processor`` that of
    the floor: while other programs run, these tell more than the clock.
    """

    name: str
    value: float
    floor: float | None
    unit: str
    budget: float | None
    budget_is_ratio: bool = False
    processor: float | None = None
    floor_processor: float | None = None

    @property
    def ratio(self) -> float | None:
        """How many times its floor."""
        return self.value / self.floor if self.floor else None

    @property
    def within(self) -> bool | None:
        """Whether the budget holds; None where there is none."""
        if self.budget is None:
            return None
        return (self.ratio if self.budget_is_ratio and self.ratio else self.value) <= self.budget


def measure(repeats: int = 7) -> dict[str, Any]:
    """Measure everything; returns the machine and the list of figures as plain data."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    figures = [
        _start(repeats),
        *_in_process(repeats),
        _memory(),
        *_elsewhere(repeats),
        _installed_size(),
    ]
    return {
        "machine": f"{platform.system()} {platform.machine()}, {os.cpu_count()} processors, "
        f"Python {platform.python_version()}, Qt platform {os.environ['QT_QPA_PLATFORM']}",
        "figures": [asdict(f) | {"ratio": f.ratio, "within": f.within} for f in figures],
    }


def _first_paint_s(script: str) -> float:
    """Seconds from starting a process to its first paint; compiled modules are kept as in an installation."""
    began = time.time()
    child = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        timeout=START_TIMEOUT_S,
        cwd=Path(__file__).resolve().parent.parent,
        env={name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"},
        check=True,
    )
    return float(child.stdout.split()[0]) - began


def _start(repeats: int) -> Figure:
    """Cold process to first painted body; the two windows in turn, so that drift meets both alike."""
    _first_paint_s(OUR_WINDOW)  # fills the caches, as the first start after an installation does
    pairs = [(_first_paint_s(BARE_WINDOW), _first_paint_s(OUR_WINDOW)) for _ in range(repeats)]
    floor, ours = (statistics.median(column) * 1000 for column in zip(*pairs, strict=True))
    return Figure("start to first painted body", ours, floor, "ms", 4.0, budget_is_ratio=True)


def _p95(task: Callable[[int], object], times: int) -> float:
    """The 95th percentile of a task's duration in ms; it is told the number of the turn."""
    took = []
    for turn in range(times):
        began = time.perf_counter()
        task(turn)
        took.append((time.perf_counter() - began) * 1000)
    return statistics.quantiles(took, n=20)[-1]


def _in_process(repeats: int) -> list[Figure]:
    from glutemap.ui.clients.timings import record_figures
    from glutemap.ui.frames import frame_figures
    from glutemap.ui.timings import ranking_figures

    figures = [*frame_figures(repeats), *ranking_figures(_p95), *record_figures(repeats, _p95)]
    return [Figure(**figure) for figure in figures]


def _elsewhere(repeats: int) -> list[Figure]:
    """What is measured in processes of its own.

    Frames at 200 %, the answers of the whole window, a thousand turns, a window left alone.
    """
    from glutemap.ui.answers import answer_figures
    from glutemap.ui.frames import large_frame_figures
    from glutemap.ui.lasting import lasting_figures

    figures = (*large_frame_figures(repeats), *answer_figures(repeats), *lasting_figures())
    return [Figure(**figure) for figure in figures]


def _memory() -> Figure:
    """Resident memory of this process, which has just shown every view and layer (Linux only, else 0)."""
    from glutemap.ui.lasting import resident_mb

    return Figure("resident memory after all views and layers", resident_mb(), None, "MB", 350)


def _folder_mb(folder: Path) -> float:
    skip = {"__pycache__"}
    files = (f for f in folder.rglob("*") if f.is_file() and not skip & set(f.parts))
    return sum(f.stat().st_size for f in files) / 1e6


def _installed_size() -> Figure:
    """The program with its assets and data, and the libraries it needs, unpacked and before any trimming."""
    import contourpy
    import jsonschema
    import msgspec
    import numpy
    import PySide6
    import rapidfuzz
    import yaml

    from glutemap import resources

    modules = (PySide6, numpy, contourpy, msgspec, yaml, rapidfuzz, jsonschema)
    libraries = sum(_folder_mb(Path(str(module.__file__)).parent) for module in modules)
    own = (
        _folder_mb(Path(__file__).parent)
        + _folder_mb(resources.asset("atlas"))
        + _folder_mb(resources.data())
    )
    return Figure("installed size, libraries untrimmed", libraries + own, None, "MB", None)


def as_table(measured: dict[str, Any]) -> str:
    """The figures as a Markdown table."""
    lines = [
        measured["machine"],
        "",
        "| what | value | floor | ratio | of it processor time (floor) | budget |",
        "|---|---|---|---|---|---|",
    ]
    lines += [_row(figure) for figure in measured["figures"]]
    return "\n".join(lines)


def _row(f: dict[str, Any]) -> str:
    floor = f"{f['floor']:.2f} {f['unit']}" if f["floor"] else ""
    ratio = f"{f['ratio']:.1f}" if f["ratio"] else ""
    if f["ratio"] and f["budget_is_ratio"] and f["budget"] < 2:
        ratio = f"{f['ratio']:.3f}"
    used = "" if f["processor"] is None else f"{f['processor']:.2f} ({f['floor_processor']:.2f}) ms"
    kept = {True: " (kept)", False: " (NOT kept)", None: ""}[f["within"]]
    budget = ""
    if f["budget"] is not None:
        budget = f"{f['budget']:g}{' x floor' if f['budget_is_ratio'] else ' ' + f['unit']}{kept}"
    return f"| {f['name']} | {f['value']:.2f} {f['unit']} | {floor} | {ratio} | {used} | {budget} |"
