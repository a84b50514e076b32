"""A hand finds what is under it and what answers, and leaves nothing of Python behind that Qt has deleted."""

import random

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView, QPushButton, QVBoxLayout, QWidget

from tests.bad_days.monkey_caches import gone
from tests.bad_days.monkey_hand import Hand, child_at

LOOKS = 30


class _Books:
    def count(self, kind):
        pass


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    for part in (QLineEdit(), QListView(), QPushButton("all")):
        column.addWidget(part)
    window.resize(300, 300)
    with qtbot.waitExposed(window):
        window.show()
    return window


@pytest.fixture
def hand(window):
    return Hand(QApplication.instance(), window, _Books(), random.Random(1))


def test_what_is_under_a_hand_is_what_qt_finds_there(window):
    above = QLabel("through", window)
    above.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    above.setGeometry(window.rect())
    above.show()
    hidden = QLabel("hidden", window)
    hidden.setGeometry(window.rect())
    places = [QPoint(x, y) for x in range(0, 300, 7) for y in range(0, 300, 7)]
    assert [child_at(window, at) for at in places] == [window.childAt(at) for at in places]


def test_a_hand_comes_to_everything_that_answers(window, hand):
    reached = set()
    for _ in range(10 * LOOKS):
        top, at = hand.control()
        reached.add(type(child_at(top, at)))
    assert {QLineEdit, QPushButton} <= reached
    assert QWidget in reached  # the list's viewport


def test_a_hand_holds_nothing_that_qt_has_deleted(window, hand):
    before = gone()
    for _ in range(3):
        passing = QListView(window)
        passing.setGeometry(window.rect())
        passing.show()
        for _ in range(LOOKS):
            hand.go(hand.control(), 1)
            assert hand.under() is not None
        passing.deleteLater()
        del passing
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert gone() <= before
