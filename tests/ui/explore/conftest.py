"""The window with the shipped library and a plain widget for a body; nothing is compiled."""

import pytest
from PySide6.QtWidgets import QWidget

from glutemap.body.frame import Side
from glutemap.knowledge.loading import load_library
from glutemap.ui.app import build_window
from glutemap.ui.ranker import RankerLoader
from glutemap.ui.state import AppState, Selection


@pytest.fixture
def window(qtbot, monkeypatch):
    monkeypatch.setattr(RankerLoader, "start", lambda self: None)
    state = AppState(load_library())
    state.set_selection(Selection("gluteus_medius", Side.LEFT))
    made = build_window(state=state, canvas=QWidget())
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.settled):
        made.show()
    yield made
    made.close()
