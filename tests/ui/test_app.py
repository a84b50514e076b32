"""The window as it is started: the shipped library, the real canvas, the ranking behind it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from glutemap.body.frame import Side, View
from glutemap.ranking import ranker as ranking_ranker
from glutemap.ranking import zonebook
from glutemap.ui import app
from glutemap.ui.ranker import RankerLoader
from glutemap.ui.state import AppState, Selection

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_it_opens_with_gluteus_medius_from_behind(window):
    state = window.state
    assert state.selection == Selection("gluteus_medius", Side.LEFT)
    assert state.view is View.POSTERIOR
    assert state.mode == "explore"
    assert window.card is not None
    assert window.pain_page is None


def test_the_shipped_muscles_all_have_a_card(window, qtbot):
    for muscle_id in window.state.library.muscles:
        window.state.set_selection(Selection(muscle_id))
        window.card.refresh()
        for key in ("does", "check", "relieve", "see_someone", "copycats", "evidence", "sources"):
            window.card.section(key).open()
            assert any(label.text() for label in window.card.section(key).findChildren(QLabel)), muscle_id
    QApplication.processEvents()


def test_looking_nearer_and_back(window):
    canvas = window.canvas
    assert canvas.camera.is_fitted
    QTest.keyClick(window, Qt.Key.Key_Z)
    assert not canvas.camera.is_fitted
    assert canvas.camera.visible_mm.height() > 400
    window.actions_by_id["fit"].trigger()
    assert canvas.camera.is_fitted


def test_looking_nearer_at_what_is_marked(window):
    state, canvas = window.state, window.canvas
    state.set_mode("symptoms")
    assert not window.actions_by_id["nearer"].isEnabled()
    state.set_region("calf_lower.left", 5.0)
    window.actions_by_id["nearer"].trigger()
    assert not canvas.camera.is_fitted
    assert canvas.camera.y_mm < 500


def test_the_canvas_follows_the_look(window):
    before = window.canvas.spec.colours
    try:
        window.actions_by_id["theme_dark"].trigger()
        assert window.canvas.spec.colours != before
    finally:
        window.actions_by_id["theme_system"].trigger()


def test_the_ranking_is_loaded_behind_the_window(qtbot, monkeypatch):
    class Ranker:
        def __init__(self, library, book):
            self.book = book

        def rank_pain(self, pain, body, answers, settings, findings):
            return None

    monkeypatch.setattr(zonebook, "load_zones", lambda library: "a book")
    monkeypatch.setattr(ranking_ranker, "Ranker", Ranker)
    state = AppState(library="a library")
    loader = RankerLoader(state)
    with qtbot.waitSignal(loader.loaded):
        loader.start()
    assert state.zones == "a book"
    loader.stop()


def test_a_fault_in_loading_reaches_the_one_place_for_faults(qtbot, monkeypatch):
    def fail(library):
        raise RuntimeError("no zones")

    monkeypatch.setattr(zonebook, "load_zones", fail)
    state = AppState(library="a library")
    loader = RankerLoader(state)
    with qtbot.captureExceptions() as caught:
        loader.start()
        qtbot.waitUntil(lambda: bool(caught))
    assert "no zones" in str(caught[0][1])
    loader.stop()


def test_running_the_window_shows_it_and_returns(qtbot, monkeypatch, tmp_path):
    monkeypatch.setenv("GLUTEMAP_STATE", str(tmp_path))
    monkeypatch.setattr(RankerLoader, "start", lambda self: None)
    seen = []

    def stay():
        shown = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w.windowTitle() == "glutemap"]
        seen.extend(shown)
        for widget in shown:
            widget.close()
        return 0

    monkeypatch.setattr(QApplication, "exec", staticmethod(stay))
    assert app.run_window(["glutemap"]) == 0
    assert len(seen) == 1
