import pytest

from glutemap.body.frame import Side, View
from glutemap.body.pain import PainMap, Stroke
from glutemap.language import Catalogue, aloud
from glutemap.ui.state import Selection
from glutemap.ui.visit.client_words import said_of, spoken, words_round
from glutemap.ui.visit.items import sign_to_call

HIP = Selection("gluteus_medius", Side.LEFT)


def test_a_muscle_is_named_with_the_client_s_own_side(library):
    said = said_of(library, HIP, PainMap())
    assert (said.side, said.name, said.everyday) == ("Your left", "Gluteus medius", "middle buttock muscle")
    assert said.sentence.startswith("This fan-shaped muscle sits high on the side of your hip")
    assert said.sentence.count(".") == 1
    assert spoken(said).startswith("Your left: Gluteus medius, middle buttock muscle. This fan-shaped")
    assert said_of(library, Selection("gluteus_medius", Side.RIGHT), None).side == "Your right"


def test_every_muscle_has_few_words_and_no_number(library):
    for muscle_id in library.muscles:
        said = said_of(library, Selection(muscle_id), None)
        assert said.name
        assert said.everyday
        assert 20 < len(said.sentence) < 190
        assert not any(sign.isdigit() or sign == "%" for sign in spoken(said))


def test_pain_alone_is_said_in_places_the_strongest_first(library):
    pain = PainMap(regions={"hip_outer.left": 3.0, "low_back.left": 7.0, "sacrum": 5.0})
    said = said_of(library, None, pain)
    assert said.name == "Where it hurts"
    assert said.sentence == "Your left low back, the base of the spine (sacrum) and your left outer hip."


def test_many_places_are_not_all_read_out(library):
    pain = PainMap(
        regions=dict.fromkeys(("groin.left", "chest.left", "sole.left", "heel.left", "toes.left"), 3.0)
    )
    assert said_of(library, None, pain).sentence.endswith("and other places.")


def test_places_whose_names_hold_a_comma_are_parted_by_more(library):
    pain = PainMap(regions={"thigh_back_upper.right": 7.0, "low_back.left": 5.0})
    assert (
        said_of(library, None, pain).sentence
        == "The back of your right thigh, upper half; your left low back."
    )


def test_painted_pain_is_said_in_places_too(library):
    pain = PainMap(strokes=(Stroke(View.POSTERIOR, ((-90.0, 930.0), (-70.0, 930.0)), 30.0, 6.0),))
    assert "your left" in said_of(library, None, pain).sentence.lower()


def test_nothing_marked_says_nothing_of_anybody(library):
    assert spoken(said_of(library, None, PainMap())) == "Your body."


@pytest.mark.parametrize(
    ("view", "left", "right", "seen"),
    [
        (View.POSTERIOR, "Your left", "Your right", "Seen from behind"),
        (View.ANTERIOR, "Your right", "Your left", "Seen from the front"),
        (View.LEFT, "Your front", "Your back", "Seen from your left"),
        (View.RIGHT, "Your back", "Your front", "Seen from your right"),
    ],
)
def test_the_edges_of_the_body_are_the_client_s_own(view, left, right, seen):
    around = words_round(view)
    assert (around.left, around.right, around.seen) == (left, right, seen)


def test_another_language_has_its_own_words_for_sides_and_lists(library):
    forms = {
        ("Your left", ""): ("Ihre linke Seite",),
        ("your left {name}", "a part of the body"): ("{name} links",),
        ("the {name}", "a part of the body"): ("{name}",),
        ("{first} and {last}", ""): ("{first} und {last}",),
    }
    pain = PainMap(regions={"low_back.left": 7.0, "sacrum": 5.0})
    with aloud(Catalogue("de", forms)):
        assert words_round(View.POSTERIOR).left == "Ihre linke Seite"
        said = said_of(library, None, pain).sentence
    assert said == "Low back links und base of the spine (sacrum)."


def test_the_sign_to_call_for_is_the_same_one_in_every_language(library):
    from glutemap.knowledge.translating import translated

    numbered = translated(library, lambda text: f"<{text}>")
    for muscle_id, muscle in numbered.muscles.items():
        with aloud(Catalogue("de")):
            found = sign_to_call(muscle)
        assert found == f"<{sign_to_call(library.muscles[muscle_id])}>"
