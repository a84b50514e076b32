"""The note over a body whose marks are still being worked out: it comes when that takes long, and goes."""

import pytest
from PySide6.QtWidgets import QWidget

from glutemap.ui.panels.preparing import PreparingNote


@pytest.fixture
def place(qtbot):
    made = QWidget()
    made.resize(600, 200)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def note(place):
    return PreparingNote(place)


def test_what_takes_long_is_said_until_it_is_there(note, qtbot):
    note.tell(False)
    assert note.isHidden()  # what comes soon needs no words
    qtbot.waitUntil(note.isVisible, timeout=30_000)
    note.tell(False)  # painted again, and still not there
    assert note.isVisible()
    assert "ready" in note.said.text()
    note.tell(True)
    assert note.isHidden()


def test_what_comes_soon_is_not_said(note, qtbot):
    note.tell(False)
    note.tell(True)
    with qtbot.assertNotEmitted(note._soon.timeout, wait=note._soon.interval() + 50):
        pass
    assert note.isHidden()
