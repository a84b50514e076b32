import numpy as np
import pytest

from glutemap.body.frame import View
from glutemap.ui.panels.better_view import BetterView, better_view, in_two_lines
from glutemap.ui.state import AppState
from glutemap.ui.theme import theme

NORMALS = np.array([[0, 1, 0], [0, -1, 0], [1, 0, 0], [-1, 0, 0]], float)  # back, front, left, right
AREA = np.ones(4, np.float32)


@pytest.mark.parametrize(
    ("zone", "view", "wanted"),
    [
        ([0, 1, 0, 0], View.POSTERIOR, View.ANTERIOR),
        ([0, 1, 0, 0], View.ANTERIOR_LEFT, None),
        ([1, 0, 0, 0], View.POSTERIOR, None),
        ([0, 0, 1, 0], View.POSTERIOR, View.LEFT),
        ([0, 0, 0, 1], View.LEFT, View.RIGHT),
        ([1, 1, 1, 1], View.LEFT, None),
        ([0, 0, 0, 0], View.LEFT, None),
    ],
)
def test_a_turn_is_offered_only_where_it_shows_more(zone, view, wanted):
    assert better_view(view, np.array(zone, np.float32), NORMALS, AREA) == wanted


def test_the_offer_takes_shorter_words_where_there_is_no_room(qtbot):
    offer = BetterView(AppState())
    qtbot.addWidget(offer)
    offer._view = View.POSTERIOR_LEFT
    whole = "Turn to where it hurts: from behind, client's left"
    for shown in (
        whole,
        "Turn to where it hurts: from behind, left",
        "Turn to where it hurts:\nfrom behind, left",
        "Turn to where it hurts",
        "Turn to where\nit hurts",
    ):
        offer.keep_within(offer.sizeHint().width() - 1 if offer.text() else 2000)
        assert offer.text() == shown
        assert offer.accessibleName() == whole
    offer.keep_within(2000)
    assert offer.text() == whole


def test_words_are_broken_at_their_middle():
    assert in_two_lines("Turn to where it hurts") == "Turn to where\nit hurts"
    assert in_two_lines("Drehen") == "Drehen"


@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080)])
@pytest.mark.parametrize("percent", [100, 200])
def test_the_offer_leaves_the_head_clear(window, qtbot, size, percent):
    theme().enlarge(percent)
    try:
        window.resize(*size)
        offer, canvas = window.stage.better_view, window.stage.canvas
        offer._write(View.ANTERIOR_LEFT)
        offer.show()
        across = canvas.height() // 20  # a head is less than a ninth as wide as the body is high
        middle = canvas.geometry().center().x()
        qtbot.waitUntil(lambda: offer.x() > middle + across)
        assert offer.geometry().right() <= canvas.geometry().right()
        assert offer.size() == offer.sizeHint()
    finally:
        theme().enlarge(100)
