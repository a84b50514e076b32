"""That the bench measures what it says; how fast anything is, no test asserts."""

import pytest
from PySide6.QtCore import QEvent

from glutemap.bench import Figure, as_table
from glutemap.body.frame import Layer, View
from glutemap.ui.answers import answers
from glutemap.ui.frames import ACTS, FrameBench
from glutemap.ui.lasting import in_child, turns


@pytest.fixture
def bench(qapp):
    made = FrameBench()
    made.settle()
    yield made
    made.canvas.close()
    made.canvas.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_every_act_of_the_bench_does_something_on_the_canvas(bench):
    seen = {}
    for _name, method, _warm in ACTS:
        before = bench.painted
        for turn in range(4):
            bench.frames(getattr(bench, method), turn)
        assert bench.painted >= before + 3, f"{method} paints nothing"
        state, camera = bench.state, bench.canvas.camera
        seen[method] = (state.selection, state.pain, state.view, state.layer, camera, state.hover)
        bench.rest()
    assert seen["select"][0] is not None
    assert not seen["mark"][1].is_empty
    assert bench.canvas.painting.is_on is False
    assert seen["turn"][2] is not View.POSTERIOR
    assert seen["peel"][3] is Layer.DEEP
    assert seen["zoom"][4].px_per_mm > bench.canvas.camera.px_per_mm
    assert not seen["pan"][4].is_fitted
    assert seen["hover"][5]


def test_what_is_measured_elsewhere_comes_back(tmp_path):
    (figure,) = in_child(turns.__module__, "turns(count=2, warm=1)")
    assert figure["value"] > 0
    assert figure["floor"] > 0


def test_the_table_says_whether_a_budget_holds():
    slow = Figure("a turn", 20.0, 1.0, "ms", 16.0, processor=9.0, floor_processor=0.5)
    flat = Figure("turns", 102.0, 100.0, "MB", 1.03, budget_is_ratio=True)
    figures = [vars(f) | {"ratio": f.ratio, "within": f.within} for f in (slow, flat)]
    lines = as_table({"machine": "here", "figures": figures}).splitlines()
    assert "| 9.00 (0.50) ms | 16 ms (NOT kept) |" in lines[-2]
    assert "| 1.020 |" in lines[-1]
    assert lines[-1].endswith("| 1.03 x floor (kept) |")


def test_the_answers_of_the_whole_window_come_back():
    picked, marked = in_child(answers.__module__, "answers(repeats=1)")
    assert "picked" in picked["name"]
    assert "marked" in marked["name"]
    assert picked["floor"] == marked["floor"] > 0
    assert min(picked["value"], marked["value"]) > 0
