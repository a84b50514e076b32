import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutemap.body.frame import BodyType, Layer, Side, View
from glutemap.body.pain import PainMap
from glutemap.ui.history import History
from glutemap.ui.state import AppState, Selection


@pytest.fixture
def state(qapp):
    return AppState()


def test_a_setter_announces_a_change_once(state, qtbot):
    seen = []
    state.view_changed.connect(seen.append)
    state.set_view(View.LEFT)
    state.set_view(View.LEFT)
    assert seen == [View.LEFT]


def test_turning_walks_round_the_body(state):
    state.turn(1)
    assert state.view is View.POSTERIOR_LEFT
    state.turn(-2)
    assert state.view is View.POSTERIOR_RIGHT


def test_selecting_keeps_the_side_until_told_otherwise(state):
    state.select("gluteus_medius")
    assert state.selection == Selection("gluteus_medius", Side.LEFT)
    state.select("iliacus", Side.RIGHT)
    state.select("piriformis", trigger_point_id="lateral")
    assert state.selection == Selection("piriformis", Side.RIGHT, "lateral")
    state.clear_selection()
    assert state.selection is None


def test_toggling_a_region_marks_and_unmarks_it(state):
    state.toggle_region("low_back.left")
    assert state.pain.regions == {"low_back.left": 5.0}
    assert state.active_region == "low_back.left"
    state.toggle_region("low_back.left")
    assert state.pain.regions == {}
    assert state.active_region == ""


def test_the_last_marked_region_becomes_active_when_the_active_one_goes(state):
    state.toggle_region("low_back.left")
    state.toggle_region("sacrum")
    state.toggle_region("sacrum")
    assert state.active_region == "low_back.left"


@pytest.mark.parametrize("intensity", [-1, 10.5])
def test_an_intensity_out_of_range_is_refused(state, intensity):
    with pytest.raises(ValueError, match="0 to 10"):
        state.set_region("low_back.left", intensity)


def test_marks_survive_every_other_change(state):
    state.toggle_region("buttock_upper.left")
    state.select("gluteus_medius", Side.LEFT)
    for view in View:
        state.set_view(view)
    for layer in Layer:
        state.set_layer(layer)
    for body in BodyType:
        state.set_body(body)
    state.set_mode("symptoms")
    state.set_mode("explore")
    assert state.pain.regions == {"buttock_upper.left": 5.0}


def test_undo_and_redo_walk_every_mark(state):
    ids = [f"region_{i}" for i in range(200)]
    for region_id in ids:
        state.set_region(region_id, 5)
    while state.can_undo:
        state.undo()
    assert state.pain.regions == {}
    while state.can_redo:
        state.redo()
    assert list(state.pain.regions) == ids


def test_a_drag_of_the_slider_is_one_step(state):
    state.toggle_region("sacrum")
    for value in (6, 7, 8):
        state.set_region("sacrum", value, gesture="slider")
    state.end_gesture()
    state.set_region("sacrum", 2, gesture="slider")
    state.undo()
    assert state.pain.regions == {"sacrum": 8.0}
    state.undo()
    assert state.pain.regions == {"sacrum": 5.0}


def test_a_burst_of_changes_is_ranked_once(state, qtbot):
    calls = []

    def ranker(pain, body, answers, settings, findings):
        calls.append((dict(pain.regions), body, dict(answers)))
        return len(calls)

    state.use_zones(object(), ranker)
    with qtbot.waitSignal(state.ranking_changed) as got:
        state.toggle_region("sacrum")
        state.toggle_region("low_back.left")
        state.evidence.set_answer("cough", True)
        state.set_body(BodyType.MALE)
    assert calls == [({"sacrum": 5.0, "low_back.left": 5.0}, BodyType.MALE, {"cough": True})]
    assert got.args == [1]


def test_the_ranking_asked_for_is_never_old(state):
    state.use_zones(object(), lambda pain, *_: sorted(pain.regions))
    state.toggle_region("sacrum")
    assert state.ranking == ["sacrum"]
    state.undo()
    assert state.ranking is None


def test_answers_can_be_taken_back(state):
    state.evidence.set_answer("cough", False)
    state.evidence.set_answer("cough", None)
    assert state.evidence.answers == {}


@given(st.lists(st.sampled_from(["a", "b", "undo", "redo"])))
def test_history_agrees_with_two_stacks(actions):
    history, done, undone = History("start"), ["start"], []
    for action in actions:
        if action == "undo":
            if history.undo():
                undone.append(done.pop())
        elif action == "redo":
            if history.redo():
                done.append(undone.pop())
        elif history.push(action):
            done.append(action)
            undone.clear()
        assert history.current == done[-1]
        assert history.can_undo == (len(done) > 1)
        assert history.can_redo == bool(undone)


def test_another_persons_marks_cannot_be_undone_into(state):
    state.set_region("sacrum", 6)
    state.begin(PainMap(BodyType.MALE, {"groin.left": 3.0}))
    assert state.body is BodyType.MALE
    assert state.pain.regions == {"groin.left": 3.0}
    assert not state.can_undo
    assert state.active_region == "groin.left"


def test_what_is_pointed_out_is_announced(state):
    seen = []
    state.laser_changed.connect(seen.append)
    state.point_out((10.0, 900.0))
    state.point_out((10.0, 900.0))
    state.point_out(None)
    assert seen == [(10.0, 900.0), None]
