"""The page with the shipped library and the real ranking."""

import math

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from glutemap.knowledge.loading import load_library
from glutemap.ranking.ranker import Ranker
from glutemap.ranking.zonebook import load_zones
from glutemap.ui.app import build_window
from glutemap.ui.state import AppState

LEFT = Qt.MouseButton.LeftButton
MARKS = {"low_back.left": 7.0, "buttock_upper.left": 5.0, "hip_outer.left": 4.0}


@pytest.fixture(scope="module")
def ranker():
    library = load_library()
    return Ranker(library, load_zones(library))


@pytest.fixture
def state(ranker, qapp):
    return AppState(ranker.library, zones=ranker.book, ranker=ranker.rank_pain)


@pytest.fixture
def window(qtbot, state, ranker):
    made = build_window(state=state, canvas=QWidget())
    qtbot.addWidget(made)
    made.loader.start = lambda: None
    made.resize(1280, 800)
    with qtbot.waitSignal(made.settled):
        made.show()
    made.second_look.use(ranker)
    QTest.keyClick(made, Qt.Key.Key_2)
    with qtbot.waitSignal(state.ranking_changed):
        for region_id, value in MARKS.items():
            state.set_region(region_id, value)
    yield made
    made.close()


def number(text):
    return float(text.replace("−", "-"))


def test_shares_and_accounts_add_up(window, state, qtbot):
    ranking, shown = state.ranking, window.pain_page.pain.ranking
    assert math.isclose(sum(c.share for c in ranking.candidates) + ranking.something_else, 1, abs_tol=1e-6)
    for row, candidate in zip(shown.rows, ranking.candidates, strict=False):
        row.why.click()
        labels = [
            label for label in row.details.ledger.findChildren(QWidget) if label.property("role") == "number"
        ]
        *points, total = [number(label.text()) for label in labels]
        assert math.isclose(sum(points), total, abs_tol=1e-6)
        assert math.isclose(total, candidate.score, abs_tol=0.051)


def test_a_sentence_names_an_area_that_is_not_marked(window, state):
    row = window.pain_page.pain.ranking.rows[0]
    named = [r.name for r in state.library.regions.values() if f"({r.name})" in row.fit.text()]
    assert len(named) == 1, row.fit.text()


def test_the_source_of_the_prior_is_named(window, state):
    priors = [c for c in state.ranking.candidates[:5] if any(r.kind == "prior" for r in c.because)]
    shown = window.pain_page.pain.ranking.rows[state.ranking.candidates.index(priors[0])]
    shown.why.click()
    said = " ".join(
        label.text() for label in shown.details.ledger.findChildren(QWidget) if hasattr(label, "text")
    )
    assert " people with " in said
    record = next(p for p in state.library.prevalence if p.muscle == priors[0].muscle)
    assert state.library.sources[record.sources[0]].cite.split()[0] in said


def test_an_answer_changes_the_order_as_it_was_said(window, state, qtbot):
    window.steps.go("ask")
    ask, look = window.pain_page.ask, window.second_look
    qtbot.waitUntil(lambda: look.questions is not None, timeout=20000)
    question = ask.question.question
    with qtbot.waitSignal(state.ranking_changed, timeout=20000):
        ask.page.ensureWidgetVisible(ask.question.yes)
        qtbot.mouseClick(ask.question.yes, LEFT)
    assert state.ranking.candidates[0].is_at(*question.if_yes)
    assert ask.leaders.rows[0].key.split(":")[0] == question.if_yes[0]
    qtbot.waitUntil(lambda: look.questions is not None, timeout=20000)
    assert ask.question.question != question


def test_the_stability_arrives(window, state, qtbot):
    shown = window.pain_page.pain.ranking
    qtbot.waitUntil(lambda: bool(shown.stability.text()), timeout=20000)
    assert "Drawn again 200 times" in shown.stability.text()
    assert all("of redraws" in row.held.text() for row in shown.rows[:3])


def test_pattern_only_takes_the_prior_out_of_the_account(window, state, qtbot):
    shown = window.pain_page.pain.ranking
    with qtbot.waitSignal(state.ranking_changed):
        shown.counted.switches["use_prior"].click()
    assert not any(r.kind == "prior" for c in state.ranking.candidates[:5] for r in c.because)
    assert not shown.counted.prior.isVisible()


def test_a_marking_that_raises_a_flag_shows_it_first(window, state, qtbot):
    with qtbot.waitSignal(state.ranking_changed):
        state.set_region("perineum", 6.0)
    assert window.pain_page.raised.isVisible()
    assert "between the legs" in window.pain_page.raised.said.text()
