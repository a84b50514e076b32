import numpy as np
import pytest

from glutemap.body.frame import View
from glutemap.ui.panels.better_view import BetterView, better_view
from glutemap.ui.state import AppState

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
    for shown in (whole, "Turn to where it hurts: from behind, left", "Turn to where it hurts"):
        offer.keep_within(offer.sizeHint().width() - 1 if offer.text() else 2000)
        assert offer.text() == shown
        assert offer.accessibleName() == whole
    offer.keep_within(2000)
    assert offer.text() == whole
