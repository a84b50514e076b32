"""What PySide must not keep of a layout inside another: objects for items that Qt deletes untold."""

import gc
from itertools import count

import pytest
import shiboken6
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayoutItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from glutemap.ui.panels.flow import Flow
from glutemap.ui.panels.parts import clear, focusable


def _kept_items() -> int:
    kept = (o for o in gc.get_objects() if isinstance(o, QLayoutItem) and not isinstance(o, QBoxLayout))
    return sum(not isinstance(o, QGridLayout) and shiboken6.isValid(o) for o in kept)


def _filled() -> QHBoxLayout:
    row, deeper = QHBoxLayout(), QVBoxLayout()
    row.addWidget(QPushButton("one"))
    row.addStretch(1)
    deeper.addWidget(QLabel("two"))
    deeper.addWidget(QPushButton("three"))
    row.addLayout(deeper)
    return row


@pytest.mark.parametrize("kind", [QVBoxLayout, QGridLayout])
def test_nothing_is_kept_of_the_items_of_a_layout_that_is_added(qtbot, kind) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    outer = kind(host)
    gc.collect()
    before = _kept_items()
    places = count()
    for _ in range(3):
        outer.addLayout(*((_filled(), next(places), 0) if kind is QGridLayout else (_filled(),)))
    if kind is QVBoxLayout:
        outer.insertLayout(0, _filled())
    gc.collect()
    assert _kept_items() <= before


def test_a_flow_keeps_its_items(qtbot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    outer, flow = QVBoxLayout(host), Flow(4)
    flow.addWidget(QPushButton("one"))
    outer.addLayout(flow)
    assert flow.minimumSize().width() > 0
    assert [part.text() for part in focusable(outer)] == ["one"]
    clear(outer)
    assert outer.count() == 0


def test_a_layout_is_filled_and_emptied_again_and_again(qtbot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    outer = QVBoxLayout(host)
    for _ in range(20):
        clear(outer)
        assert outer.count() == 0
        assert not list(focusable(outer))
        outer.addLayout(_filled())
        outer.addStretch(1)
        last = QPushButton("last")
        outer.insertWidget(0, last)
        assert [part.text() for part in focusable(outer)] == ["last", "one", "three"]
