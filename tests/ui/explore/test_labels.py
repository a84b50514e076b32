import itertools

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from glutemap.body.frame import Layer, Side, View
from glutemap.body.views import load_labels, load_outlines
from glutemap.knowledge.loading import load_library
from glutemap.ui.app import build_window
from glutemap.ui.canvas.contours import curve_path
from glutemap.ui.ranker import RankerLoader
from glutemap.ui.state import AppState


@pytest.fixture
def window(qtbot, monkeypatch):
    """The window with the real body, the outer muscles named."""
    monkeypatch.setattr(RankerLoader, "start", lambda self: None)
    made = build_window(state=AppState(load_library()))
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.canvas.set_motion(False)
    with qtbot.waitSignal(made.settled):
        made.show()
    QTest.keyClick(made, Qt.Key.Key_N)
    settled(qtbot, made)
    yield made
    made.close()


def settled(qtbot, window):
    with qtbot.waitSignal(window.explorer.labels.placed):
        window.explorer.labels.place()


def named(window, text):
    return next(label for label in window.explorer.labels.labels if label.text == text)


def test_naming_peels_the_skin_off_and_names_each_muscle_once(window):
    assert window.state.layer is Layer.SUPERFICIAL
    names = [label.text for label in window.explorer.labels.labels]
    assert {"Gluteus maximus", "Latissimus dorsi", "Soleus"} <= set(names)
    assert len(names) == len(set(names))


@pytest.mark.parametrize("view", [View.POSTERIOR, View.LEFT, View.ANTERIOR_RIGHT])
@pytest.mark.parametrize("layer", [Layer.SUPERFICIAL, Layer.DEEP, Layer.BONE])
def test_no_two_names_overlap_and_each_line_ends_on_what_is_named(window, qtbot, view, layer):
    window.state.set_view(view)
    window.state.set_layer(layer)
    settled(qtbot, window)
    labels = window.explorer.labels.labels
    assert len(labels) > 10
    for one, other in itertools.combinations(labels, 2):
        assert not one.area.intersects(other.area), (one.text, other.text)
    seen = load_labels(view, layer)
    for label in labels:
        mm = window.canvas.camera.to_mm(label.anchor)
        assert seen.at(mm.x(), mm.y()) == label.structure.number, label.text


def test_names_keep_clear_of_what_lies_over_the_body(window):
    legend = window.stage.legend.geometry()
    assert not any(label.area.toRect().intersects(legend) for label in window.explorer.labels.labels)


def test_a_click_on_a_name_picks_the_muscle_of_that_side(window, qtbot):
    label = named(window, "Gluteus maximus")
    qtbot.mouseClick(window.canvas.viewport(), Qt.MouseButton.LeftButton, pos=label.area.center().toPoint())
    assert window.state.selection.muscle_id == "gluteus_maximus"
    assert window.state.selection.side is label.structure.side


def test_a_name_is_dragged_and_picks_nothing(window, qtbot):
    label, view = named(window, "Soleus"), window.canvas.viewport()
    before, start = QPointF(label.area.topLeft()), label.area.center().toPoint()
    picked = window.state.selection
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    for step in (20, 60, 90):
        qtbot.mouseMove(view, start - QPointF(step, step).toPoint())
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start - QPointF(90, 90).toPoint())
    assert (label.area.topLeft() - before).manhattanLength() == pytest.approx(180, abs=4)
    assert window.state.selection == picked
    assert window.state.view is View.POSTERIOR  # the body did not turn with it


def test_beside_the_names_the_body_is_clicked_as_ever(window, qtbot):
    body = window.canvas
    label = named(window, "Gluteus maximus")
    qtbot.mouseClick(body.viewport(), Qt.MouseButton.LeftButton, pos=label.anchor.toPoint())
    assert window.state.selection.muscle_id == "gluteus_maximus"


def test_names_come_back_when_the_body_rests_and_go_by_the_same_key(window, qtbot):
    labels = window.explorer.labels
    window.state.select("iliacus", Side.LEFT)
    with qtbot.waitSignal(labels.placed):
        window.canvas.zoom(3, QPointF(300, 300))
    assert labels.labels
    QTest.keyClick(window, Qt.Key.Key_N)
    assert window.explorer.labels is None


def test_muscles_shown_alone_are_named_where_they_are(window, qtbot):
    window.state.isolation.show_alone(["piriformis", "quadratus_lumborum"])
    settled(qtbot, window)
    labels = window.explorer.labels.labels
    assert {label.text for label in labels} == {"Piriformis", "Quadratus lumborum"}
    for label in labels:
        path = curve_path(load_outlines(View.POSTERIOR).whole(label.structure.number))
        assert path.contains(window.canvas.camera.to_mm(label.anchor))
