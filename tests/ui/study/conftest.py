"""The real library and body: a question is about them. Zones and questions are made once."""

import pytest

from glutemap.knowledge.loading import load_library
from glutemap.ranking.ranker import Ranker
from glutemap.ranking.zonebook import load_zones
from glutemap.ui.state import AppState
from glutemap.ui.study import desk
from glutemap.ui.study.board import Board
from glutemap.ui.study.page import StudyPage


def pytest_collection_modifyitems(items):
    """The offscreen platform says that it has no size hints and no stacking; that is no fault of ours."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture(scope="session")
def ranker():
    library = load_library()
    return Ranker(library, load_zones(library))


@pytest.fixture(scope="session")
def questions(ranker):
    return desk._make(ranker.library, ranker.book)


@pytest.fixture
def state(qapp, ranker):
    made = AppState(ranker.library)
    made.use_zones(ranker.book)
    return made


@pytest.fixture
def page(qtbot, state, ranker, questions, monkeypatch):
    """The study page with its body, ready to ask."""
    monkeypatch.setattr(desk, "_make", lambda _library, _zones: questions)
    board = Board(state)
    qtbot.addWidget(board)
    board.canvas.set_motion(False)
    board.resize(640, 800)
    board.show()
    made = StudyPage(state, board)
    qtbot.addWidget(made)
    made.resize(380, 800)
    made.desk.use_ranker(ranker)
    made.show()
    qtbot.waitUntil(made.start.begin.isEnabled, timeout=60_000)
    yield made
    made.desk.stop()
    board.stop()
