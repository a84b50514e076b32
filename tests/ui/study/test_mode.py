"""The study mode in the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from glutemap.ui.app import build_window


@pytest.fixture
def window(qtbot, ranker, monkeypatch, tmp_path):
    monkeypatch.setenv("GLUTEMAP_DATA", str(tmp_path / "data"))
    made = build_window()
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    qtbot.waitUntil(lambda: made.state.zones is not None, timeout=60_000)
    yield made
    made.close()


def study(window, qtbot):
    window.actions_by_id["study"].trigger()
    page = window.study.page
    qtbot.waitUntil(lambda: page.desk.bank is not None, timeout=60_000)
    return page


def test_the_mode_has_its_own_body_and_gives_the_other_back(window, qtbot):
    state = window.state
    state.select("gluteus_medius")
    view, layer = state.view, state.layer
    page = study(window, qtbot)
    assert not window.stage.isVisible()
    assert page.board.isVisible()
    assert not window.muscle_list.isVisible()
    page.begin(page.desk.decks[0])
    window.actions_by_id["peel"].trigger()
    window.actions_by_id["turn_on"].trigger()
    assert (state.view, state.layer) == (view, layer)
    window.actions_by_id["explore"].trigger()
    assert window.stage.isVisible()
    assert window.muscle_list.isVisible()
    assert state.selection.muscle_id == "gluteus_medius"
    assert window.actions_by_id["find"].isEnabled()


def test_the_keys_alone_begin_a_sitting(window, qtbot):
    page = study(window, qtbot)
    qtbot.waitUntil(page.start.begin.hasFocus, timeout=10_000)
    QTest.keyClick(page.start.begin, Qt.Key.Key_Return)
    assert page.currentWidget() is page.asking


def test_a_sitting_waits_while_a_card_is_read(window, qtbot):
    page = study(window, qtbot)
    page.begin(next(deck for deck in page.desk.decks if deck.id == "area.leg"))
    question = page.asking.question
    page.asking.card_requested.emit("muscle:soleus", question.shown)
    assert window.state.mode == "explore"
    assert window.state.selection.muscle_id == "soleus"
    window.actions_by_id["study"].trigger()
    assert page.asking.question is question
    assert page.currentWidget() is page.asking


def test_red_flags_open_beside_the_question(window, qtbot):
    page = study(window, qtbot)
    page.card_requested.emit("red_flag:dvt", None)
    assert window.state.mode == "study"
    assert window.sheet("red_flags") is not None


def test_the_other_body_is_shown_on_the_board_too(window, qtbot):
    page = study(window, qtbot)
    window.actions_by_id["male"].trigger()
    assert page.board.state.body == "male"


def test_a_digit_answers_and_does_not_change_the_mode(window, qtbot):
    page = study(window, qtbot)
    from random import Random

    from glutemap.study.round import Round

    slot = next(s for s in page.desk.bank.slots if s.kind == "nerve")
    page.setCurrentWidget(page.asking)
    page.asking.begin(Round(["x"], lambda _i, _r: slot.ask(Random(1)), page.desk.review, Random(1)))
    window.activateWindow()
    page.asking.answer.setFocus()
    QTest.keyClick(page.asking.answer, Qt.Key.Key_1)
    assert window.state.mode == "study"
    assert page.asking.verdict is not None


def test_a_digit_does_not_change_the_mode_while_a_drawing_is_asked_for(window, qtbot):
    page = study(window, qtbot)
    from random import Random

    from glutemap.study.question import Way
    from glutemap.study.round import Round

    slot = next(s for s in page.desk.bank.slots if s.way is Way.DRAW)
    page.setCurrentWidget(page.asking)
    page.asking.begin(Round(["x"], lambda _i, _r: slot.ask(Random(1)), page.desk.review, Random(1)))
    window.activateWindow()
    qtbot.waitUntil(page.board.canvas.hasFocus)
    QTest.keyClick(page.board.canvas, Qt.Key.Key_1)
    assert window.state.mode == "study"
    assert page.asking.verdict is None
    page.asking.end()
    page.setFocus()
    QTest.keyClick(page, Qt.Key.Key_1)
    assert window.state.mode == "explore"


def test_what_is_learnt_is_kept_once_the_records_are_opened(window, qtbot):
    from glutemap.study.marking import Grade

    page = study(window, qtbot)
    page.desk.review("soleus.nerve", Grade.RIGHT)
    assert not page.desk.is_kept
    QTest.mouseClick(page.start.keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.desk.is_kept, timeout=20_000)
    assert window.clients.desk.records.store.read is not None
    from glutemap.clients.learning import Learning

    assert [row[0] for row in Learning(window.clients.desk.records.store).cards()] == ["soleus.nerve"]
