"""How relief is paced."""

import pytest

from glutemap.knowledge.loading import load_library
from glutemap.knowledge.pacing import MOST_ROUNDS, plan_of, repeats, rounds_of
from glutemap.knowledge.records import Routine


def routine(seconds=None, repetitions=""):
    return Routine(
        id="r",
        name="R",
        kind="stretch",
        seconds=seconds,
        repetitions=repetitions,
        steps=("Do",),
        sources=("S",),
    )


@pytest.mark.parametrize(
    ("seconds", "words", "count"),
    [
        ((20, 30), "2 or 3", 2),
        ((20, 30), "", 1),
        ((20, 30), "often", 1),
        ((5, 5), "900", MOST_ROUNDS),
        (None, "10", 1),
    ],
)
def test_how_often_a_side_is_done(seconds, words, count):
    assert repeats(routine(seconds, words)) == count


def test_one_side_is_done_before_the_other():
    rounds = rounds_of(routine((20, 30), "2 or 3"), first="right")
    assert [(r.side, r.number, r.of, r.seconds) for r in rounds] == [
        ("right", 1, 2, 20), ("right", 2, 2, 20), ("left", 1, 2, 20), ("left", 2, 2, 20),
    ]  # fmt: skip


def test_every_shipped_plan_eases_before_it_loads():
    library = load_library()
    for muscle in library.muscles.values():
        kinds = [routine.kind for routine in plan_of(muscle, library)]
        assert kinds == [kind for kind in ("release", "stretch", "strengthen") if kind in kinds], muscle.id
        assert kinds, muscle.id
