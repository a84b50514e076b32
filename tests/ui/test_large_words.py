"""Nothing is cut anywhere in the window with words of twice the size, on small screens and on large ones."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QToolButton, QWidget

from tests.ui.large_words import Large

FEWEST = 6_000  # parts looked at in each size: fewer, and it has not been everywhere


@pytest.mark.parametrize(
    ("spoken", "sizes"),
    [("en", ["1280x800"]), ("de", ["1280x800", "1600x900", "1920x1080"])],
    ids=["English", "the longest language"],
)
def test_nothing_is_cut(spoken, sizes):
    done = subprocess.run(
        [sys.executable, "-B", "-X", "faulthandler", "-m", "tests.ui.large_words", "200", spoken, *sizes],
        capture_output=True,
        text=True,
        cwd=Path(__file__).resolve().parents[2],
        check=False,
    )
    assert done.stdout, f"it ended with status {done.returncode}\n{done.stderr[-5000:]}"
    told = json.loads(done.stdout.splitlines()[-1])
    assert told["found"] == []
    assert told["cut"] == {}
    assert told["heard"] > FEWEST * len(sizes)
    assert told["size"] == [1280, 800]


@pytest.fixture
def walker(qapp, monkeypatch):
    from PySide6.QtGui import QFontMetrics

    monkeypatch.setattr(QFontMetrics, "elidedText", QFontMetrics.elidedText)
    return Large(qapp, None)


def a_long_label():
    label = QLabel("as long as this")
    label.setFixedWidth(30)
    return label


def a_long_button():
    button = QPushButton("as long as this")
    button.setFixedWidth(30)
    return button


def a_long_tool():
    button = QToolButton()
    button.setText("as long as this")
    button.setFixedWidth(30)
    return button


def a_low_paragraph():
    label = QLabel("as long as this, and longer, and longer still")
    label.setWordWrap(True)
    label.setFixedSize(80, 20)
    return label


def a_narrow_box():
    box = QComboBox()
    box.addItem("as long as this")
    box.setFixedWidth(50)
    return box


def a_narrow_line():
    line = QLineEdit()
    line.setPlaceholderText("as long as this")
    line.setFixedWidth(50)
    return line


def a_shortened_button():
    button = QPushButton()
    button.setFixedWidth(60)
    short = button.fontMetrics().elidedText("as long as this", Qt.TextElideMode.ElideRight, 40)
    button.setText(short)
    return button


@pytest.mark.parametrize(
    "make",
    [
        a_long_label,
        a_long_button,
        a_long_tool,
        a_low_paragraph,
        a_narrow_box,
        a_narrow_line,
        a_shortened_button,
    ],
)
def test_the_walk_finds_what_is_cut(walker, qtbot, make):
    page = QWidget()
    QHBoxLayout(page).addWidget(make())
    qtbot.addWidget(page)
    page.resize(400, 200)
    with qtbot.waitExposed(page):
        page.show()
    walker.look("page")
    assert list(walker.cut.values()) == ["page"]


def test_the_walk_leaves_alone_what_has_room_or_is_told_elsewhere(walker, qtbot):
    page = QWidget()
    line = QHBoxLayout(page)
    shortened = a_shortened_button()
    shortened.setToolTip("as long as this")
    for part in (QLabel("a label"), QPushButton("a button"), shortened):
        line.addWidget(part)
    qtbot.addWidget(page)
    page.resize(600, 200)
    with qtbot.waitExposed(page):
        page.show()
    walker.look("page")
    assert walker.cut == {}


def test_the_walk_finds_words_that_lie_over_others(walker, qtbot):
    page = QWidget()
    for x, said in ((0, "one"), (20, "another"), (300, "a third")):
        label = QLabel(said, page)
        label.move(x, 0)
    qtbot.addWidget(page)
    page.resize(400, 200)
    with qtbot.waitExposed(page):
        page.show()
    walker.look("page")
    assert len(walker.cut) == 2
    assert all("lie over" in found for found in walker.cut)
