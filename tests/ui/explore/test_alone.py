import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from glutemap.body.atlas import load_manifest
from glutemap.body.curves import flattened
from glutemap.body.frame import Layer, Side, View
from glutemap.body.views import load_outlines
from glutemap.knowledge.loading import load_library
from glutemap.ui.app import build_window
from glutemap.ui.canvas.render import render_image
from glutemap.ui.canvas.spec import PictureSpec
from glutemap.ui.ranker import RankerLoader
from glutemap.ui.state import AppState


@pytest.fixture
def window(qtbot, monkeypatch):
    monkeypatch.setattr(RankerLoader, "start", lambda self: None)
    made = build_window(state=AppState(load_library()))
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.canvas.set_motion(False)
    with qtbot.waitSignal(made.settled):
        made.show()
    made.state.select("piriformis", Side.LEFT)
    yield made
    made.close()


def test_a_key_shows_the_picked_muscle_alone_and_another_brings_all_back(window):
    note = window.stage.alone
    QTest.keyClick(window, Qt.Key.Key_I)
    assert window.state.isolation.seen.alone == ("piriformis",)
    assert note.isVisible()
    assert "Piriformis alone" in note.said.text()
    window.state.select("iliacus")
    QTest.keyClick(window, Qt.Key.Key_I, Qt.KeyboardModifier.ShiftModifier)
    assert window.state.isolation.seen.alone == ("piriformis", "iliacus")
    QTest.keyClick(window, Qt.Key.Key_W)
    assert not note.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.state.isolation.seen.alone == ("piriformis", "iliacus")


def test_the_note_is_whole_and_brings_all_back(window, qtbot):
    QTest.keyClick(window, Qt.Key.Key_I)
    note = window.stage.alone
    qtbot.waitUntil(lambda: note.said.width() >= note.said.sizeHint().width())
    qtbot.mouseClick(note.back, Qt.MouseButton.LeftButton)
    assert window.state.isolation.seen.alone == ()


def test_a_click_on_a_muscle_alone_picks_it_where_others_lay_over_it(window, qtbot):
    state, body = window.state, window.canvas
    state.isolation.show_alone(["piriformis", "gluteus_minimus"])
    state.clear_selection()
    body.finish_loading()
    muscle = load_manifest().find("piriformis", Side.LEFT)
    x, y = flattened(load_outlines(View.POSTERIOR).whole(muscle.number)[0]).mean(axis=0).tolist()
    at = body.camera.to_px(QPointF(x, y))
    qtbot.mouseClick(body.viewport(), Qt.MouseButton.LeftButton, pos=at.toPoint())
    assert state.selection is not None
    assert (state.selection.muscle_id, state.selection.side) == ("piriformis", Side.LEFT)


def picture(**changes):
    spec = PictureSpec(library=load_library(), words=False, **changes)
    return render_image(spec, 400)


def reds(image):
    """How many pixels are as red as muscle."""
    count = 0
    for y in range(0, image.height(), 2):
        for x in range(0, image.width(), 2):
            colour = image.pixelColor(x, y)
            count += colour.red() > colour.green() + 60 and colour.red() > colour.blue() + 60
    return count


def test_only_the_chosen_muscles_are_painted_over_a_faded_skeleton(qapp):
    bones, few = picture(layer=Layer.BONE), picture(layer=Layer.SUPERFICIAL, alone=("piriformis",))
    more = picture(layer=Layer.SUPERFICIAL, alone=("piriformis", "gluteus_maximus"))
    everything = picture(layer=Layer.SUPERFICIAL)
    assert reds(bones) < reds(few) < reds(more) < reds(everything) / 3


def test_the_bones_show_through_a_layer(qapp):
    whole, through = picture(layer=Layer.SUPERFICIAL), picture(layer=Layer.SUPERFICIAL, through=True)
    assert reds(through) < reds(whole) / 2


def test_while_the_body_turns_muscles_alone_do_no_harm(window, qtbot):
    window.canvas.set_motion(True)
    QTest.keyClick(window, Qt.Key.Key_I)
    window.canvas.finish_loading()
    window.state.turn(1)
    qtbot.waitUntil(lambda: window.canvas.facing is View.POSTERIOR_LEFT)
