import threading

import pytest

from glutemap.body.painmap import PainMap
from glutemap.ranking.stability import Stability
from glutemap.ui.second_look import SecondLook
from glutemap.ui.state import AppState

STEADY = Stability(0.6, 200, 1.0, 1.0, ())


@pytest.fixture
def state(qapp):
    state = AppState(ranker=lambda *_given: None)
    state.set_mode("symptoms")
    return state


@pytest.fixture
def look(state):
    made = SecondLook(state)
    made.looks = lambda _ranker, given: [lambda: (given.body,), lambda: STEADY]
    yield made
    made.stop()


def mark(state, region="low_back.left"):
    state.set_pain(PainMap(regions={region: 5.0}))


def test_it_follows_the_ranking(look, state, qtbot):
    look.use(object())
    with qtbot.waitSignals([look.questions_changed, look.stability_changed]):
        mark(state)
    qtbot.waitUntil(lambda: look.stability is STEADY)
    assert look.questions == (state.body,)


def test_what_is_known_is_forgotten_when_the_ranking_changes(look, state, qtbot):
    look.use(object())
    mark(state)
    qtbot.waitUntil(lambda: look.stability is STEADY)
    told = []
    look.stability_changed.connect(told.append)
    with qtbot.waitSignal(state.ranking_changed):
        mark(state, "sacrum")
    assert told[0] is None
    qtbot.waitUntil(lambda: look.stability is STEADY)


def test_a_newer_ranking_supersedes_what_is_under_way(look, state, qtbot):
    gate, begun, runs = threading.Event(), threading.Event(), []

    def looks(_ranker, given):
        number = float(given.pain.max())

        def slow():
            runs.append(number)
            begun.set()
            assert gate.wait(10)
            return (number,)

        return [slow, lambda: runs.append(-number) or STEADY]

    look.looks = looks
    look.use(object())
    state.set_pain(PainMap(regions={"sacrum": 3.0}))
    qtbot.waitUntil(begun.is_set)
    with qtbot.waitSignal(state.ranking_changed):
        state.set_pain(PainMap(regions={"sacrum": 8.0}))
    heard = []
    look.questions_changed.connect(heard.append)
    gate.set()
    qtbot.waitUntil(lambda: look.stability is STEADY)
    assert look.questions == (8.0,)
    assert (3.0,) not in heard
    assert -3.0 not in runs, "what nobody waits for is not worked out to its end"


def test_a_burst_is_looked_at_once(look, state, qtbot):
    seen = []
    look.looks = lambda _ranker, given: [lambda: seen.append(given.pain.max()) or (), lambda: STEADY]
    look.use(object())
    for value in (2.0, 4.0, 6.0):
        state.set_pain(PainMap(regions={"sacrum": value}))
    qtbot.waitUntil(lambda: look.stability is STEADY)
    assert seen == [6.0]


def test_nothing_is_looked_at_without_marks_or_while_exploring(look, state, qtbot):
    begun = []
    look.looks = lambda _ranker, given: begun.append(given) or [lambda: STEADY]
    look.use(object())
    state.set_mode("explore")
    with qtbot.waitSignal(state.ranking_changed):
        mark(state)
    assert not look._timer.isActive()
    state.set_mode("symptoms")
    qtbot.waitUntil(lambda: look.stability is STEADY)
    with qtbot.waitSignal(state.ranking_changed):
        state.clear_pain()
    assert (look.questions, look.stability) == (None, None)
    assert not look._timer.isActive()
    assert len(begun) == 1


def test_another_library_drops_the_ranker(look, state, qtbot):
    look.use(object())
    mark(state)
    qtbot.waitUntil(lambda: look.stability is STEADY)
    state.library_changed.emit()
    assert look.stability is None
    assert not look._timer.isActive()


def test_a_fault_reaches_the_window(look, state, qtbot):
    def looks(_ranker, _given):
        raise_it = ValueError("no such thing")

        def fail():
            raise raise_it

        return [fail]

    look.looks = looks
    look.use(object())
    with qtbot.capture_exceptions() as caught:
        mark(state)
        qtbot.waitUntil(lambda: bool(caught))
    assert "no such thing" in str(caught[0][1])


def test_a_slow_look_does_not_hold_up_the_next_questions(look, state, qtbot):
    gate, begun = threading.Event(), threading.Event()

    def looks(_ranker, given):
        number = float(given.pain.max())

        def slow():
            begun.set()
            assert gate.wait(10)
            return STEADY

        return [lambda: (number,), slow]

    look.looks = looks
    look.use(object())
    state.set_pain(PainMap(regions={"sacrum": 3.0}))
    qtbot.waitUntil(begun.is_set)
    state.set_pain(PainMap(regions={"sacrum": 8.0}))
    qtbot.waitUntil(lambda: look.questions == (8.0,))
    assert look.stability is None
    gate.set()
    qtbot.waitUntil(lambda: look.stability is STEADY)
