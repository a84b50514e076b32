"""What a window costs that is used for long, and one that is left alone; each in a process of its own."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

CHILD_S = 1800
TURNS, WARM_TURNS = 1000, 50
MOST_GROWTH = 1.03  # times the memory after the first turns
IDLE_S = 20.0
READY_S = 60.0
IDLE_MS = 20.0  # of processor time while left alone: a thousandth of one processor


def in_child(module: str, call: str, more: dict[str, str] | None = None) -> list[dict[str, Any]]:
    """The figures that a call of a module gives in a process of its own, whose settings nobody else has."""
    with tempfile.TemporaryDirectory(prefix="glutemap-bench-") as place:
        own = dict.fromkeys(("GLUTEMAP_DATA", "XDG_CONFIG_HOME", "XDG_STATE_HOME"), place)
        child = subprocess.run(
            [sys.executable, "-c", f"import {module} as m; from {__name__} import tell; tell(m.{call})"],
            capture_output=True,
            text=True,
            timeout=CHILD_S,
            cwd=Path(__file__).resolve().parents[2],
            env={**os.environ, **own, **(more or {})},
            check=True,
        )
    figures: list[dict[str, Any]] = json.loads(child.stdout.splitlines()[-1])
    return figures


def tell(figures: list[dict[str, Any]]) -> None:
    """Say figures to the process that asked for them, and leave: nothing of a window is put in order."""
    sys.stdout.write(json.dumps(figures) + "\n")
    sys.stdout.flush()
    os._exit(0)


def lasting_figures() -> list[dict[str, Any]]:
    """Memory after a thousand turns, and processor time while nobody does anything."""
    return [*in_child(__name__, "turns()"), *in_child(__name__, "idle()")]


def resident_mb() -> float:
    """The resident memory of this process (Linux; 0 elsewhere)."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0.0
    lines = (line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
    return int(next(lines).split()[1]) / 1024


def turns(count: int = TURNS, warm: int = WARM_TURNS) -> list[dict[str, Any]]:
    """The memory after ``count`` turns of a body with a muscle picked, against that after ``warm``.

    Each is the mean of a full circle, as the views are of different sizes.
    """
    from PySide6.QtWidgets import QApplication

    from glutemap.body.frame import Side, View
    from glutemap.ui.app import make_application
    from glutemap.ui.frames import FrameBench

    application = make_application(["bench"])
    bench = FrameBench()
    bench.canvas.set_motion(False)
    bench.state.select("gluteus_medius", Side.LEFT)
    held: list[float] = []
    for turn in range(1, count + 1):
        bench.state.turn(1)
        for _ in range(2):  # what stands in, and then the body with its marks
            QApplication.processEvents()
            bench.canvas.finish_painting()
        if turn <= min(len(View), warm):
            bench.canvas.finish_loading()  # all that is kept of the views is there from the first round
        QApplication.processEvents()
        held.append(resident_mb())
    del application
    return [
        {
            "name": f"resident memory after {count:,} turns; the floor: after {warm:,}",
            "value": statistics.mean(held[-len(View) :]),
            "floor": statistics.mean(held[:warm][-len(View) :]),
            "unit": "MB",
            "budget": MOST_GROWTH,
            "budget_is_ratio": True,
        }
    ]


def idle(seconds: float = IDLE_S) -> list[dict[str, Any]]:
    """The processor time of a process while its window is left alone; the floor: a window with a label."""
    from PySide6.QtWidgets import QLabel

    from glutemap.ui.app import build_window, make_application

    application = make_application(["bench"])
    label = QLabel("floor")
    label.show()
    _leave_alone(1.0)
    floor = _leave_alone(seconds)
    label.close()
    window = build_window()
    window.resize(1920, 1080)
    window.show()
    until = time.monotonic() + READY_S
    while _leave_alone(2.0) > IDLE_MS and time.monotonic() < until:
        pass
    used = _leave_alone(seconds)
    del application, window
    return [
        {
            "name": f"processor time of a window left alone for {seconds:g} s",
            "value": used,
            "floor": floor,
            "unit": "ms",
            "budget": IDLE_MS,
        }
    ]


def _leave_alone(seconds: float) -> float:
    """Let the event loop run; the processor time used meanwhile, in ms."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    began = time.process_time()
    loop.exec()
    return (time.process_time() - began) * 1000
