"""Turning with the mouse: the arrows stay where they are, whatever the view is called."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QWidget

from glutemap.body.frame import View
from glutemap.ui.panels.turn_control import TurnControl
from glutemap.ui.state import AppState


def test_the_arrows_stay_under_the_pointer_all_the_way_round(qtbot):
    state = AppState()
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.addStretch(1)
    turn = TurnControl(state)
    line.addWidget(turn)
    holder.resize(600, 60)
    qtbot.addWidget(holder)
    holder.show()
    qtbot.waitExposed(holder)
    seen, places = set(), set()
    for _ in View:
        QTest.mouseClick(turn.back, Qt.MouseButton.LeftButton)
        line.activate()
        seen.add(state.view)
        places.add((turn.back.mapTo(holder, turn.back.rect().topLeft()).x(), turn.name.width()))
    assert seen == set(View)
    assert len(places) == 1
