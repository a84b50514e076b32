"""Menus: what is painted of one goes when it is hidden, and it can be opened again."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QToolButton

import glutemap.ui
from glutemap.ui.menu import Menu


@pytest.fixture
def button(qtbot):
    made = QToolButton()
    qtbot.addWidget(made)
    menu = Menu(made)
    menu.addAction("First")
    menu.addAction("Second")
    made.setMenu(menu)
    made.show()
    return made


def test_a_hidden_menu_has_no_window(button, qtbot):
    menu = button.menu()
    for _ in range(2):
        menu.popup(QPoint(10, 10))
        assert menu.windowHandle() is not None
        QTest.keyClick(menu, Qt.Key.Key_Escape)
        assert not menu.isVisible()
        qtbot.waitUntil(lambda: menu.windowHandle() is None)


def test_one_that_is_opened_again_at_once_stays(button, qtbot):
    menu = button.menu()
    menu.popup(QPoint(10, 10))
    menu.close()
    menu.popup(QPoint(20, 20))
    with qtbot.waitSignal(menu.actions()[1].triggered):
        QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Down)
        qtbot.wait(0)
        assert menu.isVisible()
        QTest.keyClick(menu, Qt.Key.Key_Return)


def test_a_menu_in_its_own_loop_says_what_was_chosen_each_time(button, qtbot):
    from PySide6.QtCore import QTimer

    menu = button.menu()
    for _ in range(2):
        QTimer.singleShot(0, menu, lambda: QTest.keyClick(menu, Qt.Key.Key_Down))
        QTimer.singleShot(0, menu, lambda: QTest.keyClick(menu, Qt.Key.Key_Return))
        assert menu.exec(QPoint(10, 10)) is menu.actions()[0]
        qtbot.waitUntil(lambda: menu.windowHandle() is None)


def test_all_menus_of_the_window_are_such():
    files = Path(glutemap.ui.__file__).parent.rglob("*.py")
    plain = re.compile(r"\bQMenu\((?!\))|\.addMenu\((tr\(|\"|f\")")
    made = {path.name for path in files if plain.search(path.read_text(encoding="utf-8"))}
    assert not made


def test_a_menu_begins_where_its_button_begins(qtbot):
    made = QPushButton("By movement")
    qtbot.addWidget(made)
    made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the icon stands behind the words
    menu = Menu(made)
    menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    menu.addAction("A choice that is a good deal wider than the button")
    made.setMenu(menu)
    made.move(300, 100)
    made.show()
    made.showMenu()  # returns at once: nothing else would close it
    assert menu.x() == made.mapToGlobal(QPoint(0, 0)).x()
    menu.close()
