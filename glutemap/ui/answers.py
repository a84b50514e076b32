"""How soon the whole window answers: the body and all the panels beside it, at 1920 x 1080.

An answer is all that the window does from an act until what was wished is on the screen. What follows it
(a card that is built, a ranking that comes from its own thread) is not waited for.
"""

from __future__ import annotations

import gc
import statistics
import time
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QApplication

from glutemap.body.frame import Side
from glutemap.ui.app import build_window, make_application
from glutemap.ui.lasting import in_child

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

ANSWER_MS = 16.0
REST_S = 0.5  # between two acts: nobody picks faster
FIRST_S = 4.0  # what comes after the first paint
REGIONS = ("low_back.left", "buttock_upper.left", "groin.right", "sacrum")


def answer_figures(repeats: int) -> list[dict[str, Any]]:
    """The p95 of the window's answers to a pick and to a mark, in a process of its own."""
    return in_child(__name__, f"answers({repeats})")


def answers(repeats: int) -> list[dict[str, Any]]:
    """The same, here; the floor is a repaint of the whole window in which nothing has changed."""
    application = make_application(["bench"])
    window = build_window()
    window.resize(1920, 1080)
    window.show()
    _rest(FIRST_S)
    gc.collect()
    gc.freeze()  # as the window does
    state = window.state
    muscles = state.library.muscles if state.library is not None else {}
    picked = [(muscle, side) for muscle in muscles for side in (Side.LEFT, Side.RIGHT)]
    picks = [_answer_of(state.select, *pick) for pick in picked[: 16 * repeats]]
    floor = _p95([_answer(window.repaint) for _ in range(20 * repeats)])
    state.set_mode("symptoms")
    state.clear_selection()
    _rest(FIRST_S)
    marks = [_answer_of(state.toggle_region, REGIONS[turn % len(REGIONS)]) for turn in range(16 * repeats)]
    del application
    return [
        {
            "name": f"{name} (p95)",
            "value": _p95(values),
            "floor": floor,
            "unit": "ms",
            "budget": ANSWER_MS,
        }
        for name, values in (
            ("a muscle picked in the whole window: its answer", picks),
            ("a region marked in the whole window: its answer", marks),
        )
    ]


def _answer_of(act: Callable[..., object], *about: object) -> float:
    took = _answer(lambda: act(*about))
    _rest(REST_S)
    return took


def _answer(act: Callable[[], object]) -> float:
    """How long an act and what is painted at once take, in ms."""
    began = time.perf_counter()
    act()
    QApplication.processEvents()
    return (time.perf_counter() - began) * 1000


def _rest(seconds: float) -> None:
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        QApplication.processEvents()
        time.sleep(0.001)


def _p95(values: Iterable[float]) -> float:
    return statistics.quantiles(values, n=20)[-1]
