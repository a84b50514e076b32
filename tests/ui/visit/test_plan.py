from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest

from glutemap.body.frame import Side
from glutemap.clients.records import PlanItem, checked
from glutemap.ui.state import Selection
from glutemap.ui.visit.items import item_of, note_on, offers_of, rest_of, talked_about, title_of
from glutemap.ui.visit.plan import PlanStep

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def step(hurting, qtbot):
    hurting.set_selection(Selection("gluteus_medius", Side.LEFT))
    action = QAction("Hand-out")
    made = PlanStep(hurting, {"hand_out": action})
    made.action = action
    made.resize(372, 900)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def choose(step, qtbot, count=3):
    for row in step.suggestions.rows[:count]:
        qtbot.mouseClick(row, LEFT, pos=QPoint(20, 10))
    qtbot.waitUntil(lambda: all(tile.isVisible() for tile in step.list.tiles))
    return step.list.tiles


def titles(state):
    return [title_of(item) for item in state.visit.plan]


# -- what a plan can be made of ---------------------------------------------------------------------


def test_every_relief_of_every_muscle_becomes_a_line_that_can_be_stored(library):
    for muscle in library.muscles.values():
        for offer in offers_of(muscle, library):
            assert checked(offer.item) == offer.item
            assert len(offer.item.reminder) < 1000
            assert title_of(offer.item) == offer.name


def test_a_line_says_how_much_when_to_stop_and_when_to_call(library):
    item = item_of(library.routines["ball_gluteus_medius"], library.muscles["gluteus_medius"], library)
    assert item.dose.startswith("1 to 2 minutes each side")
    assert "once a day while it is sore" in item.dose
    assert item.days == ""
    assert "Stop if it tingles down the leg." in item.reminder
    assert "Call or see someone if it gets worse, or is no better" in item.reminder
    assert rest_of(item).startswith("Stand side-on to a wall")


def test_where_the_routine_has_no_caution_the_guide_says_when_to_stop(library):
    item = item_of(library.routines["clamshell"], library.muscles["gluteus_medius"], library)
    assert not library.routines["clamshell"].caution
    assert item.reminder.startswith("Stop at sharp pain, tingling or numbness.")


def test_where_no_source_gives_a_dose_the_line_has_none(library):
    routine = library.routines["release_gluteus_medius_ball"]
    assert item_of(routine, library.muscles["gluteus_medius"], library).dose == ""


def test_the_picked_muscle_is_talked_about_first_then_the_set(library, hurting):
    picked = Selection("soleus", Side.RIGHT)
    talked = talked_about(library, picked, hurting.ranking)
    assert [t.muscle for t in talked] == ["soleus", "gluteus_medius", "quadratus_lumborum", "psoas_major"]
    assert talked_about(library, None, None) == []


def test_the_first_candidate_is_talked_about_before_the_rest_of_the_set(library, hurting):
    ranking = hurting.ranking
    turned = replace(ranking, combination=ranking.combination[::-1])
    talked = [t.muscle for t in talked_about(library, None, turned)]
    assert talked == ["gluteus_medius", "quadratus_lumborum", "psoas_major"]  # as the list has them


def test_one_of_each_kind_is_offered_first(library):
    offers = offers_of(library.muscles["gluteus_medius"], library)
    assert [offer.kind for offer in offers[:3]] == ["Release", "Stretch", "Strengthen"]
    assert any(offer.kind == "Habit" for offer in offers)


def test_a_gentle_note_beyond_five():
    items = [PlanItem(item="", words=str(n)) for n in range(7)]
    assert note_on(items[:6]).startswith("6 are a lot")
    assert [note_on(items[:n]) for n in (0, 2, 5)] == ["", "", ""]
    assert note_on(items[:1])


# -- on the screen ----------------------------------------------------------------------------------


def test_a_click_puts_it_into_the_plan_and_another_takes_it_out(step, hurting, qtbot):
    choose(step, qtbot, 1)
    row = step.suggestions.rows[0]
    assert titles(hurting) == [row.offer.name]
    assert row.isChecked()
    qtbot.mouseClick(row, LEFT, pos=QPoint(20, 10))
    assert hurting.visit.plan == ()
    assert not row.isChecked()


def test_words_are_edited_in_place(step, hurting, qtbot):
    first, second, _third = choose(step, qtbot)
    first.title.setFocus()
    first.title.selectAll()
    QTest.keyClicks(first.title, "Ball at the wall")
    assert title_of(hurting.visit.plan[0]) == "Ball at the wall"
    assert rest_of(hurting.visit.plan[0]).startswith("Stand side-on")
    qtbot.mouseClick(second.turn, LEFT)
    assert second.steps.isVisible()
    assert not first.steps.isVisible()
    second.days.setFocus()
    QTest.keyClicks(second.days, "2 weeks")
    assert hurting.visit.plan[1].days == "2 weeks"
    assert hurting.visit.plan[1].item == "seated_figure_four"
    second.reminder.setPlainText("Stop when it stings.")
    assert hurting.visit.plan[1].reminder == "Stop when it stings."


def test_enter_ends_a_title_and_pasted_lines_become_one(step, hurting, qtbot):
    first = choose(step, qtbot, 1)[0]
    first.title.setFocus()
    QTest.keyClick(first.title, Qt.Key.Key_Return)
    assert "\n" not in first.title.toPlainText()
    first.dose.selectAll()
    from PySide6.QtCore import QMimeData

    lines = QMimeData()
    lines.setText("once\n a day")
    first.dose.insertFromMimeData(lines)
    assert hurting.visit.plan[0].dose == "once a day"


def test_the_whole_of_a_long_title_can_be_read(step, hurting, qtbot):
    tile = choose(step, qtbot, 1)[0]
    tile.title.setPlainText("A ball against the wall at the side of the hip, and then once more lower down")
    lines = tile.title.document().size().height()
    assert lines >= 2
    assert tile.title.height() >= lines * tile.title.fontMetrics().lineSpacing()


def test_keys_reorder_and_stay_on_the_line(step, hurting, qtbot):
    tiles = choose(step, qtbot)
    before = titles(hurting)
    tiles[0].grip.setFocus()
    QTest.keyClick(tiles[0].grip, Qt.Key.Key_Down)
    assert titles(hurting) == [before[1], before[0], before[2]]
    moved = step.list.tiles[1]
    assert moved.grip.hasFocus()
    assert moved.number.text() == "2"
    QTest.keyClick(moved.grip, Qt.Key.Key_Down)
    QTest.keyClick(moved.grip, Qt.Key.Key_Down)
    assert titles(hurting) == [before[1], before[2], before[0]]


def test_a_drag_reorders(step, hurting, qtbot):
    tiles = choose(step, qtbot)
    before = titles(hurting)
    grip, last = tiles[0].grip, tiles[2]
    down = grip.mapFromGlobal(last.mapToGlobal(QPoint(0, last.height() - 4)))
    QTest.mousePress(grip, LEFT, pos=QPoint(9, 9))
    QTest.mouseMove(grip, QPoint(9, 60))
    QTest.mouseMove(grip, down)
    assert step.list._gap.isVisible()
    QTest.mouseRelease(grip, LEFT, pos=down)
    assert titles(hurting) == [before[1], before[2], before[0]]
    assert not step.list._gap.isVisible()
    assert step.list.tiles[2].title.toPlainText() == before[0]


def test_a_press_without_a_move_reorders_nothing(step, hurting, qtbot):
    tiles = choose(step, qtbot)
    before = titles(hurting)
    qtbot.mouseClick(tiles[0].grip, LEFT)
    assert titles(hurting) == before


def test_removed_by_key_and_put_back(step, hurting, qtbot):
    tiles = choose(step, qtbot)
    plan = hurting.visit.plan
    tiles[1].grip.setFocus()
    QTest.keyClick(tiles[1].grip, Qt.Key.Key_Delete)
    assert hurting.visit.plan == (plan[0], plan[2])
    assert "Put back" in step.list.put_back.text()
    qtbot.mouseClick(step.list.put_back, LEFT)
    assert hurting.visit.plan == plan
    assert step.list.put_back.isHidden()


def test_the_last_removed_leaves_the_keys_in_the_plan(step, hurting, qtbot):
    tile = choose(step, qtbot, 1)[0]
    qtbot.mouseClick(tile.remove, LEFT)
    assert hurting.visit.plan == ()
    assert step.list.tiles == []
    assert step.empty.isVisible()


def test_own_words_are_an_item_of_their_own(step, hurting, qtbot):
    qtbot.mouseClick(step.list.own, LEFT)
    tile = step.list.tiles[0]
    QTest.keyClicks(tile.title, "A walk after lunch")
    assert hurting.visit.plan == (PlanItem(item="", words="A walk after lunch"),)


def test_a_plan_from_elsewhere_is_shown(step, hurting):
    hurting.visit.set_plan([PlanItem(item="", words=f"Number {n}") for n in range(6)])
    assert [tile.title.toPlainText() for tile in step.list.tiles] == [f"Number {n}" for n in range(6)]
    assert not step.list.note.isHidden()
    hurting.visit.set_plan([PlanItem(item="", words="Alone", dose="twice", days="a week", reminder="Stop.")])
    (tile,) = step.list.tiles
    shown = (tile.dose, tile.days, tile.reminder)
    assert [field.toPlainText() for field in shown] == ["twice", "a week", "Stop."]
    assert hurting.visit.plan[0].dose == "twice"


def test_the_hand_out_is_the_window_s_action(step, hurting, qtbot):
    with qtbot.waitSignal(step.action.triggered):
        qtbot.mouseClick(step.hand_out, LEFT)
    step.action.setEnabled(False)
    assert not step.hand_out.isEnabled()
    without = PlanStep(hurting, {})
    qtbot.addWidget(without)
    assert not without.hand_out.isEnabled()


def test_when_to_call_is_said_of_the_muscle_talked_about(step, hurting):
    assert "cannot move the hip" in step._call_text.text()
    hurting.set_selection(Selection("soleus", Side.LEFT))
    assert "cannot move the hip" not in step._call_text.text()
