import pytest

from glutemap.knowledge.kinship import KINDS, kin_of
from glutemap.knowledge.loading import load_library

NOT_A_NERVE = {"nerve", "above", "below", "branche"}


@pytest.fixture(scope="module")
def library():
    return load_library()


def named(library, kind, kin_id):
    return next(kin for kin in kin_of(library, kind) if kin.id == kin_id)


def test_muscles_of_a_movement_a_nerve_a_root_an_attachment_and_a_place(library):
    assert set(named(library, "nerve", "superior_gluteal_nerve").muscles) == {
        "gluteus_medius", "gluteus_minimus", "tensor_fasciae_latae",
    }  # fmt: skip
    assert {"iliacus", "psoas_major"} <= set(named(library, "movement", "hip_flexion").muscles)
    assert set(named(library, "attachment", "lesser_trochanter").muscles) == {"iliacus", "psoas_major"}
    assert "tibialis_anterior" in named(library, "root", "L5").muscles
    assert "gluteus_minimus" in named(library, "refers", "thigh_outer_upper").muscles


def test_roots_are_in_the_order_of_the_spine(library):
    roots = [kin.id for kin in kin_of(library, "root")]
    assert roots.index("C8") < roots.index("T9") < roots.index("T12") < roots.index("L1") < roots.index("S1")


@pytest.mark.parametrize("kind", KINDS)
def test_nobody_is_listed_twice(library, kind):
    for kin in kin_of(library, kind):
        everyone = [*kin.muscles, *kin.helpers]
        assert everyone
        assert len(everyone) == len(set(everyone)), kin.id


def test_every_muscle_moves_something_has_a_nerve_and_is_attached(library):
    for kind in KINDS:
        named = {muscle for kin in kin_of(library, kind) for muscle in (*kin.muscles, *kin.helpers)}
        assert named == set(library.muscles), kind


def test_a_nerve_is_the_one_that_the_muscles_own_file_names(library):
    for kin in kin_of(library, "nerve"):
        for muscle_id in kin.muscles:
            said = library.muscles[muscle_id].nerve.name.lower()
            words = {word.strip(",s") for word in kin.name.lower().split() if len(word) > 4} - NOT_A_NERVE
            assert any(word in said for word in words), (kin.id, muscle_id, said)


@pytest.mark.parametrize(
    ("bone", "words"),
    [
        ("femur", ("femur", "femor", "trochant", "linea aspera", "gluteal", "pectineal", "quadrate")),
        ("fibula", ("fibula",)),
        ("tibia", ("tibia", "iliotibial", "tibial", "soleal")),
        ("ribs", ("rib",)),
        ("patella", ("patella",)),
        ("heel_bone", ("heel",)),
    ],
)
def test_an_attachment_is_what_the_words_of_origin_and_insertion_say(library, bone, words):
    listed = set(named(library, "attachment", bone).muscles)
    for muscle in library.muscles.values():
        said = f"{muscle.origin.text} {muscle.insertion.text}".lower()
        if muscle.id in listed:
            assert any(word in said for word in words), muscle.id
