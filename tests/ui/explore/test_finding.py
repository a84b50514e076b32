"""What the find box finds in the shipped library, and what a click on it opens."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from glutemap.ui.panels.list_rows import DETAIL
from glutemap.ui.theme import tokens


def find(window, words):
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(window.muscle_list.find_box, words)


def test_a_movement_a_nerve_or_a_root_is_found_and_opens_with_its_muscles(window):
    muscles = window.muscle_list
    for wanted, kind, heading in (
        ("hip abduction", "movement", "Hip abduction"),
        ("ischiatic nerve", "nerve", "Sciatic nerve, above its fork"),
        ("L5", "root", "L5"),
    ):
        find(window, wanted)
        QTest.keyClick(muscles.find_box, Qt.Key.Key_Return)
        here = muscles.tree.currentIndex()
        assert (muscles.tree.sorting, here.data()) == (kind, heading)
        assert muscles.tree.isExpanded(here)
        assert muscles._pages.currentWidget() is muscles.tree
        assert muscles.find_box.text() == ""
        assert window.focusWidget() is muscles.tree


def test_a_muscle_comes_before_what_muscles_share(window):
    find(window, "low back")
    muscles = window.muscle_list
    rows = [muscles._hit_model.item(n) for n in range(muscles._hit_model.rowCount())]
    assert rows[0].text() == "Quadratus lumborum"
    assert ("Low back", "By place of pain") in [(row.text(), row.data(DETAIL)) for row in rows]


def test_the_room_before_a_picked_row_of_a_group_is_empty(window):
    tree = window.muscle_list.tree
    tree.sort_by("movement")
    heading = tree.model().index(0, 0)
    tree.expand(heading)
    above, row = (tree.model().index(number, 0, heading) for number in (0, 1))
    tree.setCurrentIndex(row)
    picture = tree.viewport().grab().toImage()
    ratio = picture.devicePixelRatio()

    def colours(index, left, right):
        middle = tree.visualRect(index).center().y()
        return {
            picture.pixelColor(round(x * ratio), round(middle * ratio)).name() for x in range(left, right)
        }

    assert colours(row, 0, 20) == colours(above, 0, 20)
    assert len(colours(row, 0, 20)) == 1
    assert colours(row, 24, 28) == {tokens().accent_soft}
