"""The small pictures on a muscle's page."""

import pytest

from glutemap.body.frame import Side, View
from glutemap.knowledge.loading import load_library
from glutemap.ui.panels.body_picture import BodyPicture, PictureDesk, best_view
from glutemap.ui.state import AppState, Selection


@pytest.fixture
def state(qapp):
    made = AppState(load_library())
    made.set_selection(Selection("gluteus_medius", Side.LEFT))
    return made


@pytest.fixture
def desk(qapp):
    made = PictureDesk()
    yield made
    made.stop()


@pytest.mark.parametrize("shows", ["muscle", "points"])
def test_it_is_painted_and_follows_the_side(qtbot, state, desk, shows):
    picture = BodyPicture(desk, state, "gluteus_medius", shows)
    qtbot.addWidget(picture)
    picture.resize(300, 190)
    with qtbot.waitSignal(desk.painted, timeout=20000):
        picture.show()
    left = picture.pixmap().toImage()
    assert left.width() >= 300
    assert "left" in picture.accessibleName()
    with qtbot.waitSignal(desk.painted, timeout=20000):
        state.select("gluteus_medius", Side.RIGHT)
    assert picture.pixmap().toImage() != left
    assert "right" in picture.accessibleName()


def test_until_the_picture_comes_its_ground_says_so(qtbot, state, desk):
    picture = BodyPicture(desk, state, "gluteus_medius", "muscle")
    qtbot.addWidget(picture)
    picture.resize(300, 190)
    page = picture.palette().window().color()
    before = picture.grab().toImage()  # nothing was asked for yet, nothing can have come
    ground = before.pixelColor(3, 3)
    assert ground != page
    inked = [before.pixelColor(x, y) != ground for x in range(300) for y in range(80, 110)]
    assert sum(inked) > 100  # the words
    with qtbot.waitSignal(desk.painted, timeout=20000):
        picture.show()
    assert not picture.is_awaited
    assert picture.grab().toImage() != before


@pytest.mark.parametrize(
    ("muscle", "view"),
    [("gluteus_maximus", View.POSTERIOR), ("rectus_femoris", View.ANTERIOR), ("iliacus", View.ANTERIOR)],
)
def test_it_is_seen_from_where_it_shows(muscle, view):
    assert best_view(load_library(), muscle, Side.LEFT) is view


def test_every_muscle_that_is_drawn_has_a_best_view():
    library = load_library()
    for muscle_id in library.muscles:
        assert best_view(library, muscle_id, Side.RIGHT) in (View.POSTERIOR, View.RIGHT, View.ANTERIOR)
