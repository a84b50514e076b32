"""What the first touch and the first marks need is fetched before they are wanted, and the canvas says so."""

from PySide6.QtCore import QPointF

from glutemap.body import views
from glutemap.body.frame import BodyType, View
from glutemap.ui.panels.preparing import PreparingNote


def test_a_body_of_another_build_says_when_its_marks_are_there(view, state, qtbot):
    note, told = PreparingNote(view), []
    view.finish_loading()
    view.marks_ready.connect(told.append)
    view.marks_ready.connect(note.tell)
    state.set_body(BodyType.FEMALE_HEAVY)
    qtbot.waitUntil(lambda: told[-1:] == [True] and False in told, timeout=60_000)
    assert view.painter.is_ready(view.spec)
    assert note.isHidden()


def test_the_skin_is_there_before_the_first_touch_in_a_view(view, state, qtbot, monkeypatch):
    read = []
    monkeypatch.setattr(views, "load_raster", lambda *what: read.append(what))
    view.finish_loading()
    state.set_mode("symptoms")
    assert read == []  # nobody paints
    state.tool.take("brush")
    qtbot.waitUntil(lambda: (View.POSTERIOR, BodyType.FEMALE) in read, timeout=30_000)
    state.set_view(View.LEFT)
    qtbot.waitUntil(lambda: (View.LEFT, BodyType.FEMALE) in read, timeout=30_000)


def test_a_stroke_says_that_it_grows_and_that_it_ends(view, state, qtbot):
    state.set_mode("symptoms")
    state.tool.take("brush")
    place = view.camera.to_px(QPointF(30, 900))
    view.painting.begin(place)
    with qtbot.waitSignal(view.stroke_changed):
        view.painting.go(place + QPointF(20, 10))
    with qtbot.waitSignal(view.stroke_changed):
        view.painting.cancel()
    assert view.shown_pain().is_empty
