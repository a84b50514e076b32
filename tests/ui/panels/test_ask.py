import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from glutemap.body.frame import Side, View
from glutemap.body.pain import USUAL
from glutemap.ranking.questions import Question
from glutemap.ranking.stability import Stability
from glutemap.ui.state import Selection

LEFT = Qt.MouseButton.LeftButton
MEDIUS, ILIACUS = ("gluteus_medius", Side.LEFT), ("iliacus", Side.LEFT)
CLUE = Question("clue", "hip", 0.3, 0.4, MEDIUS, ILIACUS)
AREA = Question("area", "sacrum", 0.2, 0.4, ILIACUS, ILIACUS)
PRESS = Question("press", "gluteus_medius.left", 0.1, 0.4, MEDIUS, ILIACUS)


@pytest.fixture
def ask(window, state, qtbot):
    window.second_look.looks = lambda *_: [
        lambda: (CLUE, AREA, PRESS),
        lambda: Stability(0.6, 200, 1.0, 1.0, ()),
    ]
    window.second_look.use(object())
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    made = window.pain_page.ask
    with qtbot.waitSignal(window.second_look.questions_changed, check_params_cb=bool):
        state.set_region("low_back.left", 6.0)
    return made


def said(widget):
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def answered(qtbot, window, button):
    """A click on a button, and the next questions."""
    with qtbot.waitSignal(window.second_look.questions_changed, check_params_cb=bool):
        qtbot.mouseClick(button, LEFT)


def test_the_most_telling_question_is_asked_first(ask):
    assert ask.question.asked.text() == "Does lying on it hurt?"
    assert ask.question.change.text() == (
        "If yes, the left gluteus medius becomes first. If no, the left iliacus stays first."
    )
    assert "Does lying on it hurt?" in ask.question.yes.accessibleName()


def test_an_answer_reaches_the_state_and_brings_the_next_card(ask, state, window, qtbot):
    answered(qtbot, window, ask.question.yes)
    assert state.evidence.answers == {"hip": True}
    assert ask.question.asked.text() == "Does it also hurt here: sacrum?"
    assert ask.question.change.text().startswith("Either way the left iliacus stays first")


def test_an_area_that_hurts_is_marked(ask, state, window, qtbot):
    answered(qtbot, window, ask.question.no)
    assert state.evidence.answers == {"hip": False}
    answered(qtbot, window, ask.question.yes)
    assert state.pain.regions["sacrum"] == USUAL
    assert state.evidence.painless == frozenset()


def test_an_area_that_does_not_hurt_is_remembered_until_it_is_marked(ask, state, window, qtbot):
    qtbot.mouseClick(ask.question.skip, LEFT)
    answered(qtbot, window, ask.question.no)
    assert state.evidence.painless == {"sacrum"}
    assert "sacrum" not in state.pain.regions
    state.set_region("sacrum", 4.0)
    assert state.evidence.painless == frozenset()


def test_a_press_is_answered_for_its_muscle_and_side(ask, state, window, qtbot):
    for _question in range(2):
        qtbot.mouseClick(ask.question.skip, LEFT)
    assert ask.question.asked.text() == "Press the left gluteus medius. Is that the familiar pain?"
    assert "Feel here." in ask.question.how.text()
    answered(qtbot, window, ask.question.yes)
    assert state.evidence.pressed == {MEDIUS: True}


def test_skipped_questions_can_be_asked_again(ask, qtbot):
    for _question in range(3):
        qtbot.mouseClick(ask.question.skip, LEFT)
    assert not ask.question.card.isVisible()
    assert "No further question" in said(ask.question)
    qtbot.waitUntil(lambda: ask.question.again.isVisible() and ask.question.again.height() > 10)
    qtbot.mouseClick(ask.question.again, LEFT)
    assert ask.question.asked.text() == "Does lying on it hurt?"


def test_a_question_is_answered_by_keys(ask, state, window, qtbot):
    ask.question.yes.setFocus()
    with qtbot.waitSignal(window.second_look.questions_changed, check_params_cb=bool):
        QTest.keyClick(ask.question.yes, Qt.Key.Key_Space)
    assert state.evidence.answers == {"hip": True}
    QTest.keyClick(ask.question.yes, Qt.Key.Key_Tab)
    QTest.keyClick(ask.question.no, Qt.Key.Key_Space)
    assert state.evidence.painless == {"sacrum"}


def test_a_quick_second_click_answers_nothing_twice(ask, state, qtbot):
    qtbot.mouseClick(ask.question.yes, LEFT)
    qtbot.mouseClick(ask.question.no, LEFT)
    assert state.evidence.answers == {"hip": True}
    assert state.evidence.painless == frozenset()


def test_without_marks_it_says_what_to_do(ask, state, qtbot):
    with qtbot.waitSignal(state.ranking_changed):
        state.clear_pain()
    assert "Mark where it hurts first" in said(ask.question)
    assert not ask.question.card.isVisible()
    assert not ask.leaders.isVisible()


def test_everything_found_is_listed_and_taken_back(ask, state, qtbot):
    evidence = state.evidence
    evidence.replace(
        answers={"hip": True, "cauda.0": True},
        pressed={MEDIUS: False},
        treated=[ILIACUS],
        painless=["sacrum"],
    )
    found = ask.found
    qtbot.waitUntil(lambda: "Sacrum" in said(found))
    words = said(found)
    for sentence in (
        "Does lying on it hurt? Yes.",
        "Left gluteus medius, pressed: not my pain.",
        "Left iliacus, treated for several sessions: no relief.",
        "Sacrum: does not hurt.",
    ):
        assert sentence in words
    for key in (
        ("press", "gluteus_medius.left"),
        ("treat", "iliacus.left"),
        ("area", "sacrum"),
        ("clue", "hip"),
    ):
        found.buttons[key].click()
    assert (evidence.pressed, evidence.treated, evidence.painless) == ({}, frozenset(), frozenset())
    assert evidence.answers == {"cauda.0": True}, "red flags are taken back where they are asked"
    assert not found.isVisible()


def test_everything_is_taken_back_at_once(ask, state, qtbot):
    state.evidence.replace(answers={"hip": True, "cauda.0": True}, pressed={MEDIUS: False})
    qtbot.waitUntil(lambda: ask.found.forget.height() > 10)
    ask.page.ensureWidgetVisible(ask.found.forget)
    qtbot.mouseClick(ask.found.forget, LEFT)
    assert state.evidence.answers == {"cauda.0": True}
    assert state.evidence.pressed == {}


def test_the_leaders_change_places(ask, state, qtbot):
    leaders = ask.leaders
    assert [line.name for line in leaders.rows] == ["Iliacus, left", "Gluteus medius, left"]
    was = {line.key: line for line in leaders.rows}
    with qtbot.waitSignal(state.ranking_changed):
        state.set_region("sacrum", 10.0)
    assert [line.name for line in leaders.rows] == ["Gluteus medius, left", "Iliacus, left"]
    assert {line.key: line for line in leaders.rows} == was, "the same lines in another order"
    first, second = leaders.rows
    qtbot.waitUntil(lambda: first.y() == 0 and second.y() == first.height())


def test_a_leader_is_shown_on_the_body(ask, state, qtbot):
    qtbot.mouseClick(ask.leaders.rows[0], LEFT, pos=QPoint(40, 10))
    assert state.selection == Selection(*ILIACUS)
    assert ask.leaders.rows[0].isChecked()


def test_an_answer_raises_a_flag_while_nothing_is_marked(window, state):
    QTest.keyClick(window, Qt.Key.Key_2)
    assert window.pain_page.raised.isHidden()
    state.evidence.set_answer("cauda.0", True)
    assert "Pressed nerves" in window.pain_page.raised.said.text()
    assert window.pain_page.raised.isVisible()
    state.evidence.set_answer("cauda.0", None)
    assert window.pain_page.raised.isHidden()


def test_the_area_asked_about_is_shown_until_the_next_question(ask, state, qtbot):
    assert not ask.question.where.isVisible(), "a clue has no place"
    qtbot.mouseClick(ask.question.skip, LEFT)
    qtbot.waitUntil(lambda: ask.question.where.isVisible() and ask.question.where.height() > 10)
    state.set_view(View.ANTERIOR)
    qtbot.mouseClick(ask.question.where, LEFT)
    assert state.tool.asked == "sacrum"
    assert state.view is View.POSTERIOR
    qtbot.mouseClick(ask.question.skip, LEFT)
    assert state.tool.asked == ""
    qtbot.mouseClick(ask.question.where, LEFT)
    assert state.selection == Selection(*MEDIUS)


def test_what_is_asked_about_is_not_shown_in_another_step(ask, window, state, qtbot):
    qtbot.mouseClick(ask.question.skip, LEFT)
    qtbot.waitUntil(lambda: ask.question.where.isVisible() and ask.question.where.height() > 10)
    qtbot.mouseClick(ask.question.where, LEFT)
    window.steps.go("pain")
    assert state.tool.asked == ""


def test_in_a_low_window_the_leaders_scroll_with_the_rest(ask, window, qtbot):
    def pinned():
        return ask.leaders.parentWidget() is ask

    assert pinned()
    window.resize(1280, 500)
    qtbot.waitUntil(lambda: not pinned())
    window.resize(1280, 800)
    qtbot.waitUntil(pinned)


@pytest.mark.parametrize("step", ["pain", "ask"])
def test_nothing_is_cut_off_in_the_narrowest_page(ask, window, state, qtbot, step):
    window.steps.go(step)
    page = ask.page if step == "ask" else window.pain_page.pain
    window._splitter.setSizes([300, 900, 0])
    qtbot.waitUntil(lambda: window.pain_page.width() == 300)
    for _question in range(3):  # the widest words are those of a press
        qtbot.waitUntil(lambda: page.widget().width() <= page.viewport().width())
        if step == "ask" and ask.question.card.isVisible():
            ask.question.skip.click()


def test_the_tab_key_goes_from_the_bar_over_the_leaders_to_the_question(ask, window, qtbot):
    page = window.pain_page
    qtbot.waitUntil(lambda: not page._order_timer.isActive())
    wanted = [*ask.leaders.rows, ask.question.yes, ask.question.no, ask.question.skip]
    found, widget = [], page.bar.button("ask")
    for _step in range(200):
        widget = widget.nextInFocusChain()
        if widget in wanted:
            found.append(widget)
        if len(found) == len(wanted):
            break
    assert found == wanted
