import numpy as np
import pytest

from glutemap.body.frame import BodyType, View
from glutemap.body.surface import load_surface
from glutemap.ui.canvas.words import words_of


@pytest.mark.parametrize("whose", ["Client", "Body"])
@pytest.mark.parametrize("view", list(View))
def test_the_words_stand_where_the_body_says(view, whose):
    words = words_of(view, client=whose == "Client")
    skin = load_surface().vertices[BodyType.FEMALE]
    places = {
        f"{whose}'s left": skin[np.argmax(skin[:, 0])],
        f"{whose}'s right": skin[np.argmin(skin[:, 0])],
        "Back": np.array([0.0, 0.2, 1.0]),
        "Front": np.array([0.0, -0.2, 1.0]),
    }
    x = {word: float(place @ np.asarray(view.rightwards)) for word, place in places.items()}
    assert x[words.left] < x[words.right]


def test_the_views_from_behind_and_from_the_front_name_both_sides():
    behind, before = words_of(View.POSTERIOR), words_of(View.ANTERIOR)
    assert (behind.left, behind.right) == ("Client's left", "Client's right")
    assert (before.left, before.right) == ("Client's right", "Client's left")


def test_the_side_views_say_which_side_faces_the_viewer():
    assert (words_of(View.LEFT).left, words_of(View.LEFT).title) == ("Front", "Client's left side")
    assert (words_of(View.RIGHT).left, words_of(View.RIGHT).title) == ("Back", "Client's right side")


@pytest.mark.parametrize("view", list(View))
def test_both_ways_to_name_a_view_name_the_same_side(view):
    client, body = words_of(view).title.lower(), words_of(view, client=False).title.lower()
    for word in ("left", "right", "behind", "front"):
        assert (word in client) == (word in body)
    assert "client" not in body
