"""The relief timer."""

import pytest

from glutemap.knowledge.records import Routine
from glutemap.ui.panels import routine_guide
from glutemap.ui.panels.routine_guide import RoutineGuide


def routine(name, seconds, repetitions="1"):
    return Routine(
        id="r", name=name, kind="stretch", seconds=seconds, repetitions=repetitions, steps=("First", "Then"),
        sources=("S",),
    )  # fmt: skip


@pytest.fixture
def guide(qtbot, monkeypatch):
    monkeypatch.setattr(routine_guide, "TICK_MS", 5)
    sheet = RoutineGuide([routine("Lean", (1, 2), "2 or 3"), routine("Bridge", None, "10")], "right")
    qtbot.addWidget(sheet)
    sheet.show()
    return sheet


def test_it_begins_with_the_side_that_hurts_and_waits(guide):
    assert (guide.name.text(), guide.turn.text()) == ("Lean", "Right side, round 1 of 2")
    assert guide.dial.words == "1"
    assert not guide.is_running
    assert "Then" in guide.steps.text()


def test_the_rounds_of_a_side_follow_each_other_and_then_it_waits(qtbot, guide):
    guide.run.click()
    assert guide.is_running
    qtbot.waitUntil(lambda: guide.at == 1, timeout=30_000)
    assert guide.is_running
    qtbot.waitUntil(lambda: guide.at == 2, timeout=30_000)
    assert not guide.is_running  # the other side: one has to lie down again
    assert guide.turn.text().startswith("Left side")


def test_a_pause_keeps_the_time(qtbot, guide):
    guide.run.click()
    qtbot.waitUntil(lambda: guide.dial.left < 0.9, timeout=30_000)
    guide.run.click()
    left = guide.dial.left
    assert (guide.run.text(), guide.is_running) == ("Go on", False)
    guide.run.click()
    qtbot.waitUntil(lambda: guide.at == 1 or guide.dial.left < left, timeout=30_000)


def test_what_has_no_time_is_counted_by_the_person(guide):
    for _ in range(4):
        guide.skip.click()
    assert guide.name.text() == "Bridge"
    assert "10" in guide.turn.text()
    assert not guide.dial.isVisible()
    assert not guide.run.isEnabled()
    guide.back.click()
    assert guide.name.text() == "Lean"
    assert guide.run.isEnabled()


def test_it_ends(guide):
    for _ in guide.rounds:
        guide.skip.click()
    assert guide.name.text() == "Done"
    assert not guide.skip.isEnabled()
    guide.back.click()
    assert guide.name.text() == "Bridge"
