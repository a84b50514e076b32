"""A desk over a small library, with keys that take no time; windows of it close their store."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from glutemap.clients import secret
from glutemap.ui.clients import recorder
from glutemap.ui.clients.desk import ClientDesk
from glutemap.ui.state import AppState
from tests.ui.panels.conftest import FakeRanker, library  # noqa: F401

WORDS = "correct horse battery"
TODAY = date(2026, 3, 9)


def pytest_collection_modifyitems(items):
    """The offscreen platform says that it has no size hints and no stacking; that is no fault of ours."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture(autouse=True)
def _cheap_keys(monkeypatch):
    monkeypatch.setattr(secret, "N", 16)


@pytest.fixture
def folder(tmp_path, monkeypatch):
    place = tmp_path / "records"
    monkeypatch.setenv("GLUTEMAP_DATA", str(place))
    return place


@pytest.fixture
def without_measures(monkeypatch):
    """Measuring loads the whole body; most tests are not about it."""
    from glutemap.clients.records import Measures

    few = Measures(extent_cm2=100.0, extent_percent=0.6, mean_intensity=5.0)
    monkeypatch.setattr(recorder, "measured", lambda content: few)


@pytest.fixture
def make_state(library, qapp):  # noqa: F811
    def make():
        return AppState(library, zones=None, ranker=FakeRanker())

    return make


@pytest.fixture
def make_desk(make_state, folder, without_measures):
    """Make desks of one folder, each with a state of its own; the one before is let go."""
    made = []

    def make(today=TODAY):
        for desk in made:
            desk.stop()
        desk = ClientDesk(make_state(), today=lambda: today)
        desk.heard = []
        desk.records.said.connect(desk.heard.append)
        made.append(desk)
        return desk

    yield make
    for desk in made:
        desk.stop()
        desk.stop()


def wait_open(desk, qtbot):
    """Open the records and wait for it."""
    if desk.records.status != "open":
        with qtbot.waitSignal(desk.records.status_changed, check_params_cb=lambda s: s != "opening"):
            desk.records.open()
    return desk


@pytest.fixture
def desk(make_desk, qtbot):
    return wait_open(make_desk(), qtbot)


def stored(desk, qtbot):
    """Wait until all that the window holds is on the disk."""
    qtbot.waitUntil(lambda: desk.recorder.is_stored, timeout=30_000)


def on_disk(desk):
    """The open client's sessions as another reader of the file would see them."""
    return desk.sessions()


def shown(sheet, qtbot):
    """Show a sheet that stays until the test is over."""
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(sheet)
    sheet.show()
    return sheet
