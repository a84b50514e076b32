import pytest

from glutemap.ui.isolation import Isolation, Seen
from glutemap.ui.state import AppState


@pytest.fixture
def isolation(qapp):
    return Isolation()


def test_muscles_are_shown_alone_added_and_taken_away(isolation):
    isolation.show_alone(["iliacus", "iliacus", "psoas_major"])
    assert isolation.seen == Seen(("iliacus", "psoas_major"))
    isolation.add("piriformis")
    isolation.add("iliacus")
    assert isolation.seen.alone == ("psoas_major", "piriformis")


def test_bringing_all_back_can_be_undone(isolation):
    seen = []
    isolation.changed.connect(seen.append)
    isolation.show_alone(["iliacus"])
    isolation.bring_back()
    isolation.undo()
    assert isolation.seen.alone == ("iliacus",)
    isolation.undo()
    assert isolation.seen == Seen()
    isolation.redo()
    assert isolation.seen.alone == ("iliacus",)
    assert len(seen) == 5


def test_seeing_through_and_showing_alone_exclude_each_other(isolation):
    isolation.see_through(True)
    isolation.show_alone(["iliacus"])
    assert not isolation.seen.through
    isolation.see_through(True)
    assert isolation.seen == Seen(through=True)


def test_undo_is_about_what_the_mode_is_about(qapp):
    state = AppState()
    state.set_region("sacrum", 5)
    state.isolation.show_alone(["iliacus"])
    state.undo()
    assert (state.isolation.seen.alone, dict(state.pain.regions)) == ((), {"sacrum": 5})
    state.redo()
    assert state.isolation.seen.alone == ("iliacus",)
    state.set_mode("symptoms")
    state.undo()
    assert (state.isolation.seen.alone, dict(state.pain.regions)) == (("iliacus",), {})
