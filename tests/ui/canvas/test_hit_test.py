import numpy as np
import pytest

from glutemap.body.frame import BodyType, Layer, Side, View
from glutemap.ui.canvas.hit_test import NOTHING, hit_test, hit_words
from glutemap.ui.canvas.skin_grid import Look

BEHIND = Look(View.POSTERIOR, BodyType.FEMALE)
BUTTOCK_MM = (-95, 930)  # the client's left, seen from behind


def test_off_the_body_is_nothing(library):
    assert hit_test(BEHIND, Layer.SKIN, 0, 3000, library) is NOTHING
    assert hit_words(NOTHING, Layer.SKIN, library) == ""


@pytest.mark.parametrize("body", list(BodyType))
def test_the_left_buttock_from_behind(library, body):
    hit = hit_test(Look(View.POSTERIOR, body), Layer.SKIN, *BUTTOCK_MM, library)
    assert hit.region.startswith("buttock_")
    assert hit.region.endswith(".left")
    assert hit.structure is None
    assert (hit.muscle.id, hit.muscle.side) == ("gluteus_maximus", Side.LEFT)


def test_the_words_name_the_side_the_region_and_what_lies_below(library):
    words = hit_words(hit_test(BEHIND, Layer.SKIN, *BUTTOCK_MM, library), Layer.SKIN, library)
    assert words.endswith("buttock, left; over gluteus maximus")


def test_a_peeled_layer_names_its_own_structure(library):
    hit = hit_test(BEHIND, Layer.SUPERFICIAL, *BUTTOCK_MM, library)
    assert hit.structure.id == "gluteus_maximus"
    assert hit_words(hit, Layer.SUPERFICIAL, library).startswith("Gluteus maximus, left (")


def answers(hit):
    """What a hit says, with the sides swapped."""
    base, _, side = hit.region.partition(".")
    swapped = [base, {"left": "right", "right": "left"}.get(side, side)]
    return [
        *swapped,
        *((found.id, found.side.opposite) if found else None for found in (hit.structure, hit.muscle)),
    ]


def unswapped(hit):
    base, _, side = hit.region.partition(".")
    return [base, side, *((found.id, found.side) if found else None for found in (hit.structure, hit.muscle))]


@pytest.mark.parametrize("view", [View.POSTERIOR, View.POSTERIOR_LEFT, View.LEFT, View.ANTERIOR_LEFT])
@pytest.mark.parametrize("layer", [Layer.SKIN, Layer.DEEP])
def test_mirrored_places_hit_mirrored_things(library, view, layer):
    places = [(x, y) for x in np.arange(-157.5, 160, 13) for y in np.arange(500.5, 1300, 27)]
    same = total = 0
    for x, y in places:
        here = hit_test(Look(view, BodyType.MALE), layer, x, y, library)
        there = hit_test(Look(view.mirror, BodyType.MALE), layer, -x, y, library)
        total += here is not NOTHING
        same += here is not NOTHING and answers(here) == unswapped(there)
    assert total > 150
    assert same > 0.93 * total  # borders fall on either side of a cell


def test_without_a_library_regions_are_still_known():
    hit = hit_test(BEHIND, Layer.SKIN, *BUTTOCK_MM)
    assert hit.muscle is None
    assert hit_words(hit, Layer.SKIN, None).startswith("Buttock")
