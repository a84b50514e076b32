"""What a hand-out says: sides in words, the views that show it best, nothing that frightens or scores."""

import re

import pytest

from glutemap.body.frame import BodyType, Side, View
from glutemap.body.painmap import PainMap, Stroke
from glutemap.handout.compose import Explained, Include
from glutemap.handout.plan import Line, dose_of, line_of
from tests.handout.conftest import HIP, MEDIUS


def words_of(made):
    """Every word of a hand-out."""
    parts = [made.title, made.client, made.note, *made.sources]
    if made.where:
        parts += made.where.words
    for note in made.muscles:
        parts += [note.name, note.side, note.also, note.plain]
    if made.plan:
        parts += [*made.plan.daily, made.plan.stop]
        for step in made.plan.steps:
            parts += [step.title, step.words, step.dose, step.days, step.reminder]
    if made.doctor:
        parts += made.doctor.first
        for group in made.doctor.groups:
            parts += [group.heading, *group.lines]
    return " ".join(parts)


def test_it_says_where_it_hurts_with_sides(hand_out):
    where = hand_out().where
    assert where.words == ("Left low back", "Left upper buttock", "Left outer hip")


def test_both_sides_are_said_in_one_line_and_the_worst_comes_first(hand_out):
    pain = PainMap(regions={"calf_upper.right": 3.0, "low_back.left": 6.0, "low_back.right": 7.0})
    assert hand_out(pain=pain).where.words == ("Low back, both sides", "Right upper calf")


def test_painted_strokes_are_named_by_the_regions_they_cover(hand_out):
    stroke = Stroke(View.POSTERIOR, ((-110.0, 690.0), (-105.0, 560.0)), 30.0, 6.0)
    words = hand_out(pain=PainMap(strokes=(stroke,))).where.words
    assert words
    assert all(word.startswith("Back of the left thigh") for word in words[:2]), words


def test_mirrored_pain_gives_the_mirrored_page(hand_out):
    left = hand_out()
    right = hand_out(pain=HIP.mirrored(), explained=(Explained("gluteus_medius", Side.RIGHT),))
    assert right.where.words == tuple(word.replace("Left", "Right") for word in left.where.words)
    assert {p.view for p in right.pictures} == {p.view.mirror for p in left.pictures}
    assert right.muscles[0].side == "on your right side"


@pytest.mark.parametrize(
    ("region", "view"),
    [
        ("low_back.left", View.POSTERIOR),
        ("abdomen_lower.right", View.ANTERIOR),
        ("hip_outer.left", View.LEFT),
        ("hip_outer.right", View.RIGHT),
        ("knee_front.left", View.ANTERIOR),
    ],
)
@pytest.mark.parametrize("body", list(BodyType))
def test_the_view_that_shows_it_best_is_chosen(hand_out, region, view, body):
    pain = PainMap(body=body, regions={region: 6.0})
    pictures = hand_out(pain=pain, explained=(), plan=(), body=body).where.pictures
    assert view in [picture.view for picture in pictures]
    assert all(picture.body is body for picture in pictures)


def test_pain_all_round_wants_several_views(hand_out):
    pain = PainMap(regions={"low_back.left": 6.0, "abdomen_lower.right": 6.0, "hip_outer.left": 6.0})
    views = {picture.view for picture in hand_out(pain=pain, explained=(), plan=()).where.pictures}
    assert views == {View.POSTERIOR, View.ANTERIOR, View.LEFT}


def test_every_large_picture_says_whose_sides_are_at_its_edges(hand_out):
    for picture in hand_out().large_pictures:
        expected = {
            View.POSTERIOR: ("your left", "your right"),
            View.ANTERIOR: ("your right", "your left"),
            View.LEFT: ("front", "back"),
            View.RIGHT: ("back", "front"),
        }[picture.view]
        assert picture.edges == expected


def test_the_marks_lie_inside_their_pictures(hand_out, library):
    import numpy as np

    from glutemap.body.painmap import field
    from glutemap.body.surface import load_surface

    pain = PainMap(regions={"hand.left": 5.0, "forearm.left": 5.0})
    for picture in hand_out(pain=pain, explained=(), plan=()).where.pictures:
        vertices = np.asarray(load_surface().vertices[picture.body], float) * 1000
        marked = vertices[field(pain) > 0]
        x, y = marked @ np.array(picture.view.rightwards), marked[:, 2]
        x0, y0, x1, y1 = picture.box_mm
        assert y0 <= y.min()
        assert y.max() <= y1
        if picture.view in (View.POSTERIOR, View.ANTERIOR):
            assert x0 <= x.min()
            assert x.max() <= x1


def test_no_scores_and_no_names_of_diseases(hand_out, library):
    said = words_of(hand_out(raised=("dvt", "cancer"), explained=(MEDIUS, Explained("soleus")))).lower()
    assert not re.search(r"\d+ ?%|\bshare\b|\bscore\b|likelihood|diagnos(?!is and do not replace)", said)
    for flag in library.red_flags.values():
        assert flag.name.lower() not in said
    for condition in ("sij_pain", "disc_radiculopathy", "gtps"):
        assert library.conditions[condition].name.lower() not in said


def test_it_says_that_it_is_no_diagnosis(hand_out):
    assert "not a diagnosis" in hand_out().note


def test_what_an_answer_raised_comes_first(hand_out, library):
    doctor = hand_out(raised=("dvt",)).doctor
    assert doctor.first == (library.red_flags["dvt"].action,)
    today = next(group for group in doctor.groups if "same day" in group.heading)
    assert set(library.red_flags["dvt"].signs) <= set(today.lines)


def test_what_only_the_marking_suggests_is_asked_and_not_announced(hand_out, library):
    doctor = hand_out(to_ask=("dvt",)).doctor
    assert doctor.first == ()
    assert set(library.red_flags["dvt"].signs) <= {line for group in doctor.groups for line in group.lines}


def test_an_unknown_flag_is_left_out(hand_out):
    assert hand_out(raised=("no_such_flag",)).doctor.first == ()


def test_every_muscle_gives_a_page_with_a_doctor_section(hand_out, library):
    for muscle_id, muscle in library.muscles.items():
        made = hand_out(
            pain=PainMap(), explained=(Explained(muscle_id),), plan=(), include=Include(marked=False)
        )
        lines = [line for group in made.doctor.groups for line in group.lines]
        assert muscle.see_someone[0].text in lines
        assert made.muscles[0].name == muscle.names.english


def test_a_page_of_pain_alone_uses_the_general_advice(hand_out, library):
    general = next(s for s in library.guide.sections if s.id == "see_a_doctor")
    lines = [line for group in hand_out(explained=(), plan=()).doctor.groups for line in group.lines]
    assert {claim.text for claim in general.claims[1:]} <= set(lines)


def test_parts_can_be_left_out(hand_out):
    made = hand_out(include=Include(marked=False, small=False, doctor=False), client="  ")
    assert made.pictures == ()
    assert made.doctor is None
    assert made.client == ""
    assert made.where.words
    assert made.plan.steps


def test_the_plan_keeps_order_words_dose_and_days(hand_out, library):
    plan = (
        Line(
            "clamshell", "Clamshell\nOnly five to begin with.", "five times", "two weeks", "Stop if it stabs."
        ),
        Line("", "Walk after lunch"),
        Line("", "   "),
    )
    steps = hand_out(plan=plan).plan.steps
    assert [(s.title, s.words) for s in steps] == [
        ("Clamshell", "Only five to begin with."),
        ("Walk after lunch", ""),
    ]
    assert (steps[0].dose, steps[0].days, steps[0].reminder) == (
        "five times",
        "two weeks",
        "Stop if it stabs.",
    )
    assert steps[1].picture is None


def test_a_sentence_that_every_reminder_holds_is_said_once(hand_out, library):
    call = "Call or see someone if it gets worse."
    plan = [
        Line("clamshell", "Clamshell", reminder=f"Stop if it stabs. {call}"),
        Line("bridge", "Bridge", reminder=call),
    ]
    made = hand_out(plan=plan).plan
    assert [step.reminder for step in made.steps] == ["Stop if it stabs.", ""]
    assert made.stop.count(call) == 1


def test_what_one_muscle_says_in_short_and_another_at_length_is_said_once(library):
    from glutemap.handout.doctor import doctor_section

    two = [library.muscles[muscle] for muscle in ("piriformis", "gluteus_minimus")]
    lines = [line for group in doctor_section(library, two, ["buttock_mid"]).groups for line in group.lines]
    worse = "It gets worse, or is no better after a few days of care at home."
    assert worse in [claim.text for muscle in two for claim in muscle.see_someone]
    assert [line for line in lines if line.startswith(worse)] == [
        f"{worse} With known piriformis syndrome, ask before massage."
    ]


def test_pictures_beside_the_plan_show_where_to_press_once_then_the_muscle_from_other_sides(
    hand_out, library
):
    items = ("ball_gluteus_medius", "foam_roll_gluteus_medius", "clamshell")
    plan = [line_of(library.routines[item]) for item in items]
    pictures = [step.picture for step in hand_out(plan=plan).plan.steps]
    assert [picture.shows for picture in pictures] == ["points", "muscle", "muscle"]
    assert len({(picture.shows, picture.view) for picture in pictures}) == 3
    assert all(picture.muscle == "gluteus_medius" for picture in pictures)


def test_both_sides_of_a_muscle_are_said_and_shown(hand_out):
    made = hand_out(explained=(Explained("gluteus_medius", Side.MIDLINE),))
    assert made.muscles[0].side == "on both sides"
    assert all(picture.side is Side.MIDLINE for picture in made.muscles[0].pictures)


def test_a_bare_number_of_repeats_says_times(library):
    assert "repeat 2 or 3 times" in dose_of(library.routines["seated_figure_four"])
    for routine in library.routines.values():
        assert not re.search(r"(^|; )\d+( or \d+)?(;|$)", dose_of(routine)), routine.id


def test_an_empty_page_of_a_muscle_alone_has_no_where(hand_out):
    assert hand_out(pain=PainMap()).where is None


@pytest.mark.parametrize("body", list(BodyType))
def test_a_marked_region_is_named_alone_on_its_own_side(library, body):
    from glutemap.body.painmap import field
    from glutemap.body.regions import load_regions
    from glutemap.handout.places import touched_regions

    for region in load_regions().ids:
        assert touched_regions(field(PainMap(body=body, regions={region: 5.0})), body) == [region]


def test_what_it_feels_like_is_said_and_explained(hand_out):
    from glutemap.body.pain import Quality

    pain = PainMap(
        regions={"low_back.left": 6.0, "hip_outer.left": 4.0}, qualities={"low_back.left": Quality.BURNING}
    )
    where = hand_out(pain=pain).where
    assert where.words == ("Left low back (burning)", "Left outer hip")
    assert where.felt == ("pain", "burning")
    assert hand_out().where.felt == ("pain",)
    pain = PainMap(regions={"sacrum": 6.0}, qualities={"sacrum": Quality.BURNING})
    assert hand_out(pain=pain).where.words == ("Base of the spine, sacrum (burning)",)
