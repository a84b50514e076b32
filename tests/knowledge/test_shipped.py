"""The content itself: every file of data/ loads, every reference resolves, nothing is missing."""

import pytest

from glutemap import resources
from glutemap.knowledge.check import check
from glutemap.knowledge.loading import load_library

LEAST = {
    "muscles": 8,
    "trigger points": 19,
    "regions": 51,
    "routines": 20,
    "red flags": 14,
    "conditions": 20,
    "clues": 30,
    "prevalence figures": 5,
    "sources": 50,
    "groups": 60,
    "tours": 1,
    "manual pages": 12,
}

# The regions of DESIGN section 4.
MIDLINE = "sacrum coccyx pubic perineum"
SIDED = """
    upper_back mid_back low_back flank iliac_crest sacroiliac buttock_upper buttock_mid buttock_lower
    hip_outer hip_front groin chest abdomen_upper abdomen_lower thigh_front_upper thigh_front_lower
    thigh_outer_upper thigh_outer_lower thigh_inner_upper thigh_inner_lower thigh_back_upper
    thigh_back_lower knee_front knee_outer knee_inner knee_back leg_front leg_outer leg_inner calf_upper
    calf_lower ankle_front ankle_outer ankle_inner heel foot_top sole toes head_front head_back
    neck_front neck_back shoulder upper_arm forearm hand
"""


@pytest.fixture(scope="module")
def library():
    return load_library()


def test_there_is_no_fault_and_nothing_unused():
    report = check()
    assert [str(fault) for fault in report.faults] == []
    unused = [str(warning) for warning in report.warnings if "never used" in str(warning)]
    assert unused == []


def test_nothing_has_been_lost():
    counts = check().counts
    for name, least in LEAST.items():
        assert counts[name] >= least, name


def test_every_file_of_a_muscle_is_in_the_library(library):
    files = {path.stem for path in resources.data("muscles").glob("*.yaml")}
    assert set(library.muscles) == files


def test_the_regions_are_those_of_the_design(library):
    sided = {region.id for region in library.regions.values() if region.sided}
    assert sided == set(SIDED.split())
    assert set(library.regions) - sided == set(MIDLINE.split())


def test_each_muscle_is_complete(library):
    for muscle in library.muscles.values():
        assert muscle.self_check, muscle.id
        assert muscle.copycats, muscle.id
        assert muscle.relief.release, muscle.id
        assert muscle.relief.stretch, muscle.id
        assert muscle.relief.strengthen, muscle.id
        assert muscle.names.everyday, muscle.id
        assert muscle.names.latin.startswith("Musculus "), muscle.id


def test_names_shown_in_lists_are_told_apart(library):
    for name in ("english", "latin"):
        names = [getattr(muscle.names, name) for muscle in library.muscles.values()]
        assert len(set(names)) == len(names)


def test_each_red_flag_says_what_to_do(library):
    assert any(flag.urgency == "now" for flag in library.red_flags.values())
    for flag in library.red_flags.values():
        assert len(flag.action) > 10, flag.id


def test_each_file_tells_editors_its_schema():
    root = resources.data()
    for path in (*root.glob("*.yaml"), *root.glob("muscles/*.yaml")):
        first = path.read_text(encoding="utf-8").splitlines()[0]
        assert first.startswith("# yaml-language-server: $schema="), path.name
        schema = (path.parent / first.partition("=")[2]).resolve()
        assert schema.is_file(), path.name
        assert schema.stem == ("muscle" if path.parent.name == "muscles" else path.stem)


def test_a_tour_shows_trigger_points_that_are_there_and_cites_all_it_says(library):
    for tour in library.tours.values():
        for stop in tour.stops:
            points = (
                [point.id for point in library.muscles[stop.muscle].trigger_points] if stop.muscle else []
            )
            assert stop.trigger_point in (*points, "")
            assert stop.claims
            assert all(claim.sources for claim in stop.claims)


def test_the_hip_is_walked_in_ten_steps(library):
    assert len(library.tours["hip"].stops) == 10
