import itertools

import pytest

from glutemap.knowledge.contrast import look_alikes, splits, telling
from glutemap.knowledge.loading import load_library


@pytest.fixture(scope="module")
def library():
    return load_library()


def test_what_two_muscles_share_and_what_only_one_has(library):
    movement = splits(library, "gluteus_medius", "piriformis")["movement"]
    assert "Hip abduction" in movement.both
    assert "Holding the pelvis level" in movement.first
    assert splits(library, "gluteus_medius", "piriformis")["nerve"].second == ("Nerve to piriformis",)


def test_the_other_way_round_is_the_mirror_image(library):
    for first, second in itertools.pairwise(library.muscles):
        one, other = splits(library, first, second), splits(library, second, first)
        assert all(
            (s.both, s.first, s.second) == (other[k].both, other[k].second, other[k].first)
            for k, s in one.items()
        )
        assert {(t.clue.id, t.muscle) for t in telling(library, first, second)} == {
            (t.clue.id, t.muscle) for t in telling(library, second, first)
        }


def test_clues_tell_hip_muscles_apart_each_for_one_of_the_two(library):
    found = telling(library, "gluteus_medius", "piriformis")
    assert found
    assert {t.muscle for t in found} <= {"gluteus_medius", "piriformis"}
    kinds = [t.clue.kind for t in found]
    assert kinds == sorted(kinds, reverse=True)


def test_the_nearest_look_alike_comes_first(library):
    near = look_alikes(library, "gluteus_minimus")
    assert "gluteus_medius" in near[:5]
    assert "gluteus_minimus" not in near
    assert len(near) == len(library.muscles) - 1
