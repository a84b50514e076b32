from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from glutemap.body.frame import Side
from glutemap.ui.state import Selection


def type_into_find(window, words):
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(window.muscle_list.find_box, words)


def test_typing_a_short_name_and_enter_selects_the_muscle(window, state):
    state.clear_selection()
    type_into_find(window, "glut med")
    QTest.keyClick(window.muscle_list.find_box, Qt.Key.Key_Return)
    assert state.selection == Selection("gluteus_medius", Side.LEFT)


def test_a_misspelt_name_is_found(window, state):
    type_into_find(window, "illiacus")
    QTest.keyClick(window.muscle_list.find_box, Qt.Key.Key_Return)
    assert state.selection.muscle_id == "iliacus"


def test_letters_typed_into_the_find_box_are_no_shortcuts(window, state):
    body = state.body
    type_into_find(window, "male 2")
    assert (state.body, state.mode) == (body, "explore")
    assert window.muscle_list.find_box.text() == "male 2"


def test_words_nobody_knows_say_what_to_do(window):
    type_into_find(window, "xyzzyq")
    pages = window.muscle_list._pages
    assert pages.currentIndex() == 2
    QTest.keyClick(window.muscle_list.find_box, Qt.Key.Key_Escape)
    assert pages.currentWidget() is window.muscle_list.tree


def test_a_click_on_a_row_selects_and_a_click_on_a_heading_folds(window, state, qtbot):
    tree = window.muscle_list.tree
    heading = tree.model().index(1, 0)
    leaf = tree.model().index(0, 0, heading)
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualRect(leaf).center())
    assert state.selection.muscle_id == "iliacus"
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualRect(heading).center())
    assert not tree.isExpanded(heading)


def test_the_side_switch_moves_the_selection_to_the_other_side(window, state, qtbot):
    qtbot.mouseClick(window.muscle_list.side.button("right"), Qt.MouseButton.LeftButton)
    assert state.selection == Selection("gluteus_medius", Side.RIGHT)
    state.set_selection(Selection("iliacus", Side.LEFT))
    assert window.muscle_list.side.value == "left"


def test_the_list_follows_the_selection(window, state):
    state.set_selection(Selection("iliacus"))
    assert window.muscle_list.tree.currentIndex().data() == "Iliacus"


def choose_sorting(window, words):
    menu = window.muscle_list.sorting.menu()
    next(action for action in menu.actions() if action.text() == words).trigger()


def test_the_same_muscle_picked_again_is_marked_again(window, state):
    tree = window.muscle_list.tree
    shown = [index.data() for index in tree.selectedIndexes()]
    assert shown == ["Gluteus medius"]
    QTest.keyClick(window, Qt.Key.Key_2)  # marking pain begins with nothing picked
    assert state.selection is None
    assert tree.selectedIndexes() == []
    state.select("gluteus_medius", Side.LEFT)  # from the ranking, say
    assert [index.data() for index in tree.selectedIndexes()] == shown
    state.clear_selection()
    QTest.keyClick(window, Qt.Key.Key_1)
    state.select("gluteus_medius", Side.LEFT)
    assert [index.data() for index in tree.selectedIndexes()] == shown


def test_muscles_can_stand_under_what_they_share(window, state, qtbot):
    choose_sorting(window, "By movement")
    tree = window.muscle_list.tree
    heading = tree.model().index(0, 0)
    assert heading.data() == "Side lift"
    with qtbot.waitSignal(tree.group_chosen) as chosen:
        qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualRect(heading).center())
    assert chosen.args == [("gluteus_medius", "iliacus")]
    helper = tree.model().index(1, 0, heading)
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualRect(helper).center())
    assert state.selection.muscle_id == "iliacus"
    assert tree.currentIndex() == helper


def test_a_muscle_that_is_folded_away_is_not_the_current_row(window, state):
    choose_sorting(window, "By nerve root")
    tree = window.muscle_list.tree
    state.set_selection(Selection("iliacus"))
    assert not tree.selectionModel().hasSelection()
    choose_sorting(window, "By area")
    assert tree.currentIndex().data() == "Iliacus"
