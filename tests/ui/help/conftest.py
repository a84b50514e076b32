"""The window with the shipped library and a plain widget for a body; nothing is compiled."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from glutemap.knowledge.loading import load_library
from glutemap.ui.app import build_window
from glutemap.ui.ranker import RankerLoader
from glutemap.ui.state import AppState


@pytest.fixture
def window(qtbot, monkeypatch):
    monkeypatch.setattr(RankerLoader, "start", lambda self: None)
    made = build_window(state=AppState(load_library()), canvas=QWidget())
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.settled):
        made.show()
    yield made
    made.close()


@pytest.fixture
def sheet(window, qtbot):
    QTest.keyClick(window, Qt.Key.Key_F2)
    return window.sheet("manual")
