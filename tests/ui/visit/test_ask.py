import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from glutemap.ui.actions import ACTIONS, NONE_OF_THESE
from glutemap.ui.panels.parts import Page
from glutemap.ui.visit.ask import MOST_NOTES, Notes, RedFlagCheck

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(qtbot):
    made = Page()
    made.resize(360, 800)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def check(page, hurting, qtbot):
    made = RedFlagCheck(hurting)
    page.body.addWidget(made)
    qtbot.waitUntil(made.isVisible)
    return made


def click(qtbot, line):
    qtbot.mouseClick(line.question, LEFT, pos=QPoint(20, 12))


def shown(check):
    return [line.flag.id for line in check.lines if not line.isHidden()]


def test_one_click_says_none_of_these(check, hurting, qtbot):
    asked = [flag.id for flag in check.flags]
    assert len(asked) >= 5
    with qtbot.waitSignal(hurting.evidence.changed) as once:
        qtbot.mouseClick(check.none, LEFT)
    assert once.signal_triggered
    assert dict.fromkeys(asked, False) == hurting.evidence.answers
    assert check.is_done
    assert shown(check) == []
    assert check.done.text() == "Asked: none of these."


def test_all_answers_are_one_change(check, hurting, qtbot):
    changes = []
    hurting.evidence.changed.connect(lambda: changes.append(1))
    qtbot.mouseClick(check.none, LEFT)
    assert len(changes) == 1


def test_one_key_says_none_of_these(check, page, hurting, qtbot):
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    QTest.keyClicks(page, NONE_OF_THESE)
    assert check.is_done
    assert not any(hurting.evidence.answers.values())


def test_its_key_is_nobody_else_s():
    assert not [spec.id for spec in ACTIONS if NONE_OF_THESE in spec.keys]


def test_a_letter_in_the_notes_is_not_an_answer(check, page, hurting):
    notes = Notes(hurting)
    page.body.addWidget(notes)
    notes.area.setFocus()
    QTest.keyClicks(notes.area, "dull and Deep")
    assert hurting.visit.notes == "dull and Deep"
    assert hurting.evidence.answers == {}


def test_a_yes_shows_what_to_do_and_raises_the_flag(check, hurting, qtbot):
    line = check.lines[0]
    assert line.action.isHidden()
    with qtbot.waitSignal(hurting.ranking_changed) as told:
        click(qtbot, line)
    assert not line.action.isHidden()
    (ranking,) = told.args
    assert [flag.id for flag in ranking.red_flags] == [line.flag.id]
    assert line.flag.ask in ranking.red_flags[0].because
    assert check.none.text() == "None of the others"


def test_a_yes_stays_in_sight_when_the_rest_is_no(check, hurting, qtbot):
    first = check.lines[0]
    click(qtbot, first)
    qtbot.mouseClick(check.none, LEFT)
    assert shown(check) == [first.flag.id]
    assert hurting.evidence.answers[first.flag.id] is True
    assert sum(hurting.evidence.answers.values()) == 1
    click(qtbot, first)
    assert hurting.evidence.answers[first.flag.id] is False
    assert check.done.text() == "Asked: none of these."


def test_a_yes_is_taken_back(check, hurting, qtbot):
    click(qtbot, check.lines[1])
    click(qtbot, check.lines[1])
    assert hurting.evidence.answers == {}
    assert not check.is_done


def test_asking_again_forgets_only_these(check, hurting, qtbot):
    hurting.evidence.set_answer("hop_pain", False)
    qtbot.mouseClick(check.none, LEFT)
    qtbot.mouseClick(check.again, LEFT)
    assert hurting.evidence.answers == {"hop_pain": False}
    assert len(shown(check)) == len(check.lines)


def test_the_questions_can_be_read_again(check, qtbot):
    qtbot.mouseClick(check.none, LEFT)
    qtbot.mouseClick(check.all, LEFT)
    assert len(shown(check)) == len(check.lines)
    assert check.none.isHidden()


def test_pain_elsewhere_asks_what_was_not_asked(check, hurting, qtbot):
    qtbot.mouseClick(check.none, LEFT)
    hurting.set_region("calf_upper.left", 5.0)
    assert not check.is_done
    assert "dvt" in shown(check)
    qtbot.mouseClick(check.none, LEFT)
    assert hurting.evidence.answers["dvt"] is False
    hurting.clear_pain()
    assert check.isHidden()


def test_a_sign_ticked_in_the_sheet_is_a_yes_here(check, hurting):
    hurting.evidence.set_answer("dvt.0", True)
    assert "dvt" in [flag.id for flag in check.flags]
    line = next(line for line in check.lines if line.flag.id == "dvt")
    assert line.question.isChecked()


def test_in_another_step_it_catches_up_when_it_is_shown(page, hurting):
    holder = QWidget()
    inner = RedFlagCheck(hurting)
    page.body.addWidget(holder)
    inner.setParent(holder)
    inner.setVisible(True)
    holder.hide()
    before = [flag.id for flag in inner.flags]
    hurting.set_region("chest.left", 5.0)
    assert [flag.id for flag in inner.flags] == before
    holder.show()
    assert "heart_or_lung" in [flag.id for flag in inner.flags]


def test_the_keyboard_says_yes(check, hurting):
    row = check.lines[2].question
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Space)
    assert hurting.evidence.answers == {check.lines[2].flag.id: True}


def test_notes_follow_the_visit_both_ways(page, state):
    notes = Notes(state)
    page.body.addWidget(notes)
    state.visit.set_notes("Slept badly.")
    assert notes.area.toPlainText() == "Slept badly."
    notes.area.appendPlainText("Worse on stairs.")
    assert state.visit.notes == "Slept badly.\nWorse on stairs."


def test_notes_end_where_the_record_does(page, state):
    notes = Notes(state)
    page.body.addWidget(notes)
    notes.area.setPlainText("a" * (MOST_NOTES + 5))
    assert len(state.visit.notes) == MOST_NOTES
    assert len(notes.area.toPlainText()) == MOST_NOTES
