import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutemap.body.frame import View
from glutemap.body.pain import PainMap, Stroke
from glutemap.knowledge.loading import load_library
from glutemap.ui.visit.asked import MOST, answered, flags_to_ask, places_marked, question, said_yes
from tests.examples import examples

LIBRARY = load_library()
REGIONS = sorted(LIBRARY.regions)
SECONDS, WORDS_A_SECOND = 15, 5  # a glance that knows what it looks for
places = st.lists(st.sampled_from(REGIONS), unique=True, min_size=1, max_size=6)


def ids(marked, raised=()):
    return [flag.id for flag in flags_to_ask(LIBRARY, marked, raised)]


def words(marked):
    return sum(len(question(flag).split()) for flag in flags_to_ask(LIBRARY, marked))


@pytest.mark.parametrize("region", REGIONS)
def test_a_place_can_be_asked_about_in_fifteen_seconds(region):
    assert 0 < words([region]) <= SECONDS * WORDS_A_SECOND


@pytest.mark.parametrize(
    "marked",
    [
        ["low_back.left", "buttock_upper.left", "hip_outer.left"],
        ["low_back.left", "buttock_mid.left", "thigh_back_upper.left", "calf_upper.left"],
        ["hip_front.right", "groin.right", "thigh_front_upper.right"],
    ],
)
def test_a_common_drawing_can_be_asked_about_in_fifteen_seconds(marked):
    assert words(marked) <= SECONDS * WORDS_A_SECOND


def test_nothing_marked_asks_nothing():
    assert ids([]) == []


@given(places)
@examples(60)
def test_what_is_urgent_now_is_never_left_out(marked):
    asked = ids(marked)
    for flag in LIBRARY.red_flags.values():
        if flag.urgency == "now" and (not flag.regions or set(marked) & set(flag.regions)):
            assert flag.id in asked
    assert {"cauda_equina", "cancer"} <= set(asked)
    urgent = [f for f in asked if LIBRARY.red_flags[f].urgency == "now"]
    assert len(asked) <= max(MOST, len(urgent) + 1)
    order = [("now", "today", "soon").index(LIBRARY.red_flags[f].urgency) for f in asked]
    assert order == sorted(order)


def test_the_place_decides():
    assert "spinal_fracture" in ids(["low_back.left"])
    assert "dvt" in ids(["calf_upper.right"])
    assert "dvt" not in ids(["low_back.left"])
    assert "heart_or_lung" in ids(["chest.left"])


def test_each_place_has_its_turn():
    asked = ids(["low_back.left", "hip_outer.left", "calf_upper.left"])
    assert {"spinal_fracture", "dvt"} <= set(asked)


def test_what_is_raised_is_asked_wherever_it_hurts():
    assert "dvt" in ids(["low_back.left"], ["dvt"])


def test_every_region_of_a_flag_exists_and_every_flag_has_its_question():
    for flag in LIBRARY.red_flags.values():
        assert flag.ask.endswith("?")
        assert set(flag.regions) <= set(REGIONS)


def test_painted_pain_is_somewhere():
    painted = PainMap(strokes=(Stroke(View.POSTERIOR, ((-90.0, 930.0), (-70.0, 930.0)), 30.0, 6.0),))
    assert any(place.startswith("buttock") and place.endswith(".left") for place in places_marked(painted))
    both = PainMap(regions={"low_back.left": 2.0}, strokes=painted.strokes)
    assert places_marked(both)[0] == places_marked(painted)[0]
    assert places_marked(both)[-1] == "low_back.left"
    assert places_marked(PainMap(regions={"groin.left": 2, "chest.left": 9})) == ["chest.left", "groin.left"]


def test_a_small_painted_place_is_named_beside_others_and_by_its_strength():
    """A thumb's width of a large region is a twentieth of its skin."""
    spot = Stroke(View.POSTERIOR, ((60.0, 1130.0),), 15.0, 8.0)
    alone = places_marked(PainMap(strokes=(spot,)))
    both = places_marked(PainMap(regions={"thigh_back_upper.left": 3.0}, strokes=(spot,)))
    assert len(alone) == 1
    assert both == [*alone, "thigh_back_upper.left"]
    gone = Stroke(View.POSTERIOR, ((60.0, 1130.0),), 30.0, 0.0, erases=True)
    rest = PainMap(regions={"thigh_back_upper.left": 3.0}, strokes=(spot, gone))
    assert places_marked(rest) == ["thigh_back_upper.left"]


def test_yes_to_one_sign_is_yes():
    flag = LIBRARY.red_flags["dvt"]
    assert said_yes(flag, {"dvt.1": True})
    assert not said_yes(flag, {"dvt": False, "dvt.0": False})
    assert answered([flag], {"dvt": False})
    assert not answered([flag], {"dvt.0": False})
