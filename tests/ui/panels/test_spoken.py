import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from glutemap.body.frame import BodyType, Layer, Side, View
from glutemap.ui.canvas.shown_body import ShownBody
from glutemap.ui.spoken import Spoken, described


@pytest.fixture
def body(qtbot, state):
    made = QWidget()
    qtbot.addWidget(made)
    made.spoken = Spoken(state, made)
    return made


def heard(widget):
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Description)


def test_the_body_says_what_is_marked_and_what_ranks_first(state, body, qtbot):
    state.clear_selection()
    state.set_mode("symptoms")
    state.set_hover("Low back, left")
    state.set_region("low_back.left", 6)
    qtbot.waitUntil(lambda: "ranks first" in heard(body))
    words = heard(body)
    assert words.startswith("Low back, left; Low back, left marked 6 of 10; left ")
    assert words.index("marked 6 of 10") < words.index("ranks first")


def test_the_body_itself_is_a_canvas_and_no_mere_container(state, qtbot):
    shown = ShownBody(state)
    qtbot.addWidget(shown)
    told = QAccessible.queryAccessibleInterface(shown)
    assert (told.role(), told.text(QAccessible.Text.Name)) == (QAccessible.Role.Canvas, "Body")


def test_it_says_what_is_seen_and_picked(state, body, qtbot):
    state.set_view(View.ANTERIOR)
    state.set_layer(Layer.DEEP)
    state.set_body(BodyType.MALE)
    state.select("iliacus", Side.RIGHT)
    qtbot.waitUntil(lambda: "right iliacus is picked" in heard(body))
    assert heard(body).endswith("seen from the front, deep muscles, male body")
    state.isolation.show_alone(["iliacus", "gluteus_medius"])
    qtbot.waitUntil(lambda: "only Iliacus and Gluteus medius shown" in heard(body))


def test_nothing_marked_says_nothing_of_a_ranking(state):
    assert "ranks" not in described(state)
    assert "marked" not in described(state)
