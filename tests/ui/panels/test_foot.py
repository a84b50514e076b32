"""The buttons of a sheet: in one line while there is room, in more where there is not, never cut."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from glutemap.ui.panels.foot import Foot

NAMES = ("Delete", "Close", "Begin anew")


@pytest.fixture
def sheet(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    outer = QVBoxLayout(made)
    outer.setContentsMargins(0, 0, 0, 0)
    made.foot = Foot()
    outer.addStretch(1)
    outer.addLayout(made.foot)
    made.buttons = [QPushButton(name) for name in NAMES]
    for part in made.buttons[1:]:
        made.foot.addWidget(part)
    made.foot.put_first(made.buttons[0])
    return made


def shown(sheet, qtbot, width):
    sheet.resize(width, 300)
    with qtbot.waitExposed(sheet):
        sheet.show()
    return [part.geometry() for part in sheet.buttons]


def edges(sheet, width):
    around = sheet.foot.contentsMargins()
    return around.left(), width - around.right()


def test_in_one_line_the_first_stand_apart(sheet, qtbot):
    first, close, anew = shown(sheet, qtbot, 700)
    begin, end = edges(sheet, 700)
    assert first.top() == close.top() == anew.top()
    assert (first.left(), anew.left() + anew.width()) == (begin, end)
    assert close.left() - first.right() > 100
    assert anew.left() - close.right() < 20


def test_from_right_to_left_it_is_mirrored(sheet, qtbot):
    sheet.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    first, _close, anew = shown(sheet, qtbot, 700)
    begin, end = edges(sheet, 700)
    assert (anew.left(), first.left() + first.width()) == (begin, end)


def test_where_there_is_no_room_it_takes_more_lines_and_cuts_nothing(sheet, qtbot):
    width = sheet.foot.minimumSize().width() + 10
    places = shown(sheet, qtbot, width)
    assert len({place.top() for place in places}) > 1
    begin, end = edges(sheet, width)
    for place, button in zip(places, sheet.buttons, strict=True):
        assert begin <= place.left()
        assert place.left() + place.width() <= end
        assert place.size() == button.sizeHint()
        assert place.bottom() < 300
    last = [place for place in places if place.top() == places[-1].top()]
    assert max(place.left() + place.width() for place in last) == end


def test_one_that_is_taken_out_may_be_put_first(sheet, qtbot):
    close = sheet.buttons[1]
    sheet.foot.removeWidget(sheet.buttons[0])
    sheet.buttons[0].hide()
    sheet.foot.removeWidget(close)
    sheet.foot.put_first(close)
    _, place, anew = shown(sheet, qtbot, 700)
    begin, end = edges(sheet, 700)
    assert (place.left(), anew.left() + anew.width()) == (begin, end)


def test_words_stand_in_the_middle_of_the_line(sheet, qtbot):
    words = QLabel("3 chosen")
    sheet.foot.put_first(words)
    _, close, _ = shown(sheet, qtbot, 700)
    assert words.height() < close.height()
    assert abs(words.geometry().center().y() - close.center().y()) <= 1
