"""No question is ambiguous and none is without a source: proved by walking all that can be asked.

A question is a slot's answer with some of its pool, so a walk over every (answer, choice of the pool) pair
covers every question of every seed. What is true of a muscle is taken from the tables of
`plain_anatomy`, or worked out by another way than the generator's.
"""

import re
from itertools import pairwise, product
from random import Random

import pytest

from glutemap.body.frame import BodyType, Side
from glutemap.ranking.result import PATTERN_ONLY
from glutemap.ranking.zonebook import zone_regions
from glutemap.study.bank import KINDS
from glutemap.study.motions import motions_in
from glutemap.study.names import Names, Typed
from glutemap.study.question import Kind, Way
from glutemap.study.slots import Slot
from tests.study.plain_anatomy import DOES, SAME_INSERTION, SAME_NERVE, SAME_ORIGIN


def kept_slots(bank, *kinds):
    return [slot for slot in bank.slots if isinstance(slot, Slot) and slot.kind in kinds]


def owner_of(slot):
    return slot.item.split(".", 1)[0]


def muscles_named(library, name):
    return {m.id for m in library.muscles.values() if m.names.english == name}


def beside(slot, texts_of, library):
    """The muscles that a wrong choice is true of: by name, or those of whom it is said."""
    for option in slot.pool:
        named = muscles_named(library, option.text)
        yield option, named or texts_of.get(option.text, set())


def said_of(library, texts):
    found = {}
    for muscle in library.muscles.values():
        for text in texts(muscle):
            found.setdefault(text, set()).add(muscle.id)
    return found


def test_there_are_questions_of_every_kind_and_muscle(bank, library):
    kinds = {slot.kind for slot in bank.slots}
    assert kinds == set(KINDS)
    for kind in (Kind.NAME_STRUCTURE, Kind.CLICK_STRUCTURE, Kind.ACTION):
        assert {owner_of(s) for s in kept_slots(bank, kind)} == set(library.muscles)
    for kind in (Kind.ORIGIN, Kind.INSERTION, Kind.NERVE):
        missing = set(library.muscles) - {owner_of(s) for s in kept_slots(bank, kind)}
        assert len(missing) <= 4, missing  # those whose texts name themselves


def test_every_slot_is_whole(bank, library):
    for slot in kept_slots(bank, *KINDS):
        where = (slot.item, slot.prompt)
        assert slot.prompt, where
        assert slot.answer, where
        assert slot.explanation, where
        assert slot.sources, where
        assert all(source in library.sources for source in slot.sources), where
        folded = [" ".join(re.findall(r"\w+", o.text.lower())) for o in slot.pool]
        assert len(set(folded)) == len(folded), where
        assert " ".join(re.findall(r"\w+", slot.answer.lower())) not in folded, where
        if slot.fixed:
            assert slot.answer in slot.fixed, where
            assert {o.text for o in slot.pool} == set(slot.fixed) - {slot.answer}, where
        if slot.way is Way.CHOOSE:
            assert slot.pool, where
        else:
            assert not slot.pool, where


def test_the_same_prompt_never_offers_another_right_answer(bank):
    right = {}
    for slot in kept_slots(bank, *KINDS):
        key = (slot.prompt, slot.shown.muscle, slot.shown.region, slot.shown.trigger_point)
        right.setdefault(key, []).append(slot)
    for slots in right.values():
        for one, other in product(slots, slots):
            assert one.answer == other.answer or one.answer not in {o.text for o in other.pool}, one.prompt


@pytest.mark.parametrize(("kind", "groups"), [(Kind.ORIGIN, SAME_ORIGIN), (Kind.INSERTION, SAME_INSERTION)])
def test_no_attachment_beside_one_of_the_same_place(bank, library, kind, groups):
    texts = said_of(library, lambda m: [m.origin.text if kind is Kind.ORIGIN else m.insertion.text])
    pairs = 0
    for slot in kept_slots(bank, kind):
        for option, others in beside(slot, texts, library):
            assert others, option.text
            pairs += 1
            for group in groups:
                assert not (owner_of(slot) in group and others & group), (slot.prompt, option.text)
    assert pairs > 1000


IDLE = (
    "the of and its a by to in on as it from with for into at below above between beside side part outer "
    "inner upper lower front back edge face faces middle half third thirds two far through tendon bone bones "
    "leg slips lip head fibula tibia femur ribs rib"
)


def words_of(text):
    return set(re.findall(r"[a-z]+", text.lower())) - set(IDLE.split())


def test_no_attachment_that_repeats_the_right_one(bank, library):
    for kind in (Kind.ORIGIN, Kind.INSERTION):
        said = {
            m.id: m.origin.text if kind is Kind.ORIGIN else m.insertion.text for m in library.muscles.values()
        }
        texts = said_of(library, lambda m, said=said: [said[m.id]])
        for slot in kept_slots(bank, kind):
            right = words_of(said[owner_of(slot)])
            for _option, others in beside(slot, texts, library):
                for other in others:
                    wrong = words_of(said[other])
                    shared = len(wrong & right) / max(min(len(wrong), len(right)), 1)
                    assert shared <= 0.5, (said[owner_of(slot)], said[other])


def test_no_nerve_beside_its_kin(bank, library):
    texts = said_of(library, lambda m: [m.nerve.name[:1].upper() + m.nerve.name[1:]])
    for slot in kept_slots(bank, Kind.NERVE):
        for option, others in beside(slot, texts, library):
            assert others
            for group in SAME_NERVE:
                assert not (owner_of(slot) in group and others & group), (slot.prompt, option.text)
        if owner_of(slot) == "pectineus":  # in some people it has the other one
            assert not any("Obturator nerve" in option.text for option in slot.pool)
        for part in ("tibial", "sciatic", "fibular"):
            if part == "tibial" and part in slot.answer:
                assert not any("sciatic" in option.text for option in slot.pool)
            if part == "sciatic" and part in slot.answer.lower():
                assert not any(re.search("tibial|fibular", option.text) for option in slot.pool)


def test_no_action_that_the_muscle_may_well_have(bank, library):
    pairs = 0
    for slot in kept_slots(bank, Kind.ACTION):
        for option in slot.pool:
            others = muscles_named(library, option.text)
            text, muscles = (slot.prompt, others) if others else (option.text, {owner_of(slot)})
            motions = motions_in(text)
            assert motions, text
            for motion, muscle in product(motions, muscles):
                pairs += 1
                assert muscle not in DOES[motion], (slot.prompt, option.text)
    assert pairs > 1000


def test_the_table_of_actions_holds_what_the_data_say(library):
    for muscle in library.muscles.values():
        for claim in muscle.actions:
            for motion in motions_in(claim.text):
                assert muscle.id in DOES[motion], (muscle.id, claim.text)


def test_no_muscle_that_reaches_the_place_asked_about(bank, library):
    regions = {}
    for muscle in library.muscles:
        for side in (Side.LEFT, Side.RIGHT):
            pattern = bank.book.pattern(muscle, side)
            found = regions.setdefault(muscle, set())
            found |= {region.split(".")[0] for region in zone_regions(pattern, BodyType.FEMALE)}
    for slot in kept_slots(bank, Kind.REFERS_HERE):
        place = slot.shown.region.split(".")[0]
        points = library.muscles[owner_of(slot)].trigger_points
        assert any(place in p.words.primary and not p.pattern.disputed for p in points)
        for option in slot.pool:
            (other,) = muscles_named(library, option.text)
            assert place not in regions[other], (slot.prompt, option.text)


def test_a_drawn_pattern_is_undisputed_and_there(bank, library):
    for slot in kept_slots(bank, Kind.DRAW_ZONE):
        points = {p.id: p for p in library.muscles[owner_of(slot)].trigger_points}
        assert not points[slot.shown.trigger_point].pattern.disputed
        assert bank.book.pattern(owner_of(slot), Side.LEFT, slot.shown.trigger_point).primary.max() >= 0.5


def test_a_highlighted_muscle_shares_nothing_with_a_wrong_choice(bank, library):
    for slot in kept_slots(bank, Kind.NAME_STRUCTURE):
        own = set(library.muscles[owner_of(slot)].drawn)
        for option in slot.pool:
            (other,) = muscles_named(library, option.text)
            assert not own & set(library.muscles[other].drawn)


def test_a_typed_name_is_read_as_its_own_muscle_only(bank, library):
    names = Names(library)
    for slot in kept_slots(bank, Kind.NAME_STRUCTURE):
        if slot.way is Way.TYPE:
            for muscle in library.muscles:
                right = names.read(slot.answer, muscle, slot.accepts if muscle == owner_of(slot) else ())
                assert (right.typed is Typed.RIGHT) is (muscle == owner_of(slot))


def test_look_alikes_are_told_apart_by_one_of_the_two_alone(bank, library):
    clues = {clue.client: clue for clue in library.clues.values()}
    clues |= {clue.therapist: clue for clue in library.clues.values()}
    by_name = {c.name: c.id for c in library.conditions.values()}
    by_name |= {m.names.english: m.id for m in library.muscles.values()}
    counted = {"clue": 0, "copycat": 0}
    for slot in kept_slots(bank, Kind.LOOK_ALIKES):
        (other,) = (option.text for option in slot.pool)
        quoted = re.search("“(.*)”", slot.prompt)[1]
        clue = clues.get(quoted)
        if clue is None:
            counted["copycat"] += 1
            copycats = {c.text: c.condition for c in library.muscles[by_name[other]].copycats}
            assert copycats[quoted] == by_name[slot.answer]
            continue
        counted["clue"] += 1
        towards = {w.target: w.speaks for w in clue.weights}
        assert towards[by_name[slot.answer]] == "for"
        assert towards.get(by_name[other]) != "for", slot.prompt
        if {by_name[other], by_name[slot.answer]} & set(library.conditions):
            assert towards[by_name[other]] == "against", slot.prompt
    assert min(counted.values()) > 20


def test_nothing_dangerous_is_ever_the_wrong_answer(bank, library):
    """Nobody learns to rule out what comes first: it is never the choice to be passed over."""
    dangerous = {*library.red_flags, "vertebral_fracture", "kidney_stone", "compartment_syndrome", "shingles",
                 "tibial_stress_fracture", "disc_radiculopathy", "upper_belly_organs"}  # fmt: skip
    names = {library.conditions[name].name for name in dangerous if name in library.conditions}
    assert len(names) > 10
    for slot in kept_slots(bank, Kind.LOOK_ALIKES):
        assert not {option.text for option in slot.pool} & names, slot.prompt


def test_red_flags_are_signs_of_the_library_and_nothing_else_is(bank, library):
    signs = {sign: flag.id for flag in library.red_flags.values() for sign in flag.signs}
    warned = {c.text for m in library.muscles.values() for c in m.see_someone}
    yes = no = 0
    for slot in kept_slots(bank, Kind.RED_FLAG):
        quoted = re.search("“(.*)”", slot.prompt)
        if quoted is None:
            continue
        if slot.answer.startswith("A red flag"):
            yes += 1
            assert slot.card == f"red_flag:{signs[quoted[1]]}"
        else:
            no += 1
            assert quoted[1] not in signs
            assert quoted[1] not in warned
    assert min(yes, no) > 30


def test_how_soon_has_one_answer(bank, library):
    asked = [s for s in kept_slots(bank, Kind.RED_FLAG) if s.prompt.startswith("How soon")]
    assert {s.answer for s in asked} == {*(o.text for s in asked for o in s.pool)}
    for slot in asked:
        flag = library.red_flags[slot.card.split(":")[1]]
        other_words = {"now": "same day|today|within days", "today": r"emergency|\bnow\b|within days",
                       "soon": r"emergency|\bnow\b|today|same day"}  # fmt: skip
        assert not re.search(other_words[flag.urgency], flag.action, re.IGNORECASE), flag.id


@pytest.mark.parametrize("seed", [1, 2])
def test_suspects_stand_in_the_order_of_the_ranking(bank, library, seed):
    asked = 0
    for slot in bank.slots:
        if slot.kind is not Kind.RANK_SUSPECTS:
            continue
        question = slot.ask(Random(seed))
        if question is None:
            continue
        asked += 1
        assert sorted(question.choices) == sorted(question.answer)
        assert question.choices != question.answer
        assert not re.search(r"\([^)]*\(", question.prompt), question.prompt
        assert question.sources
        assert all(source in library.sources for source in question.sources)
        ranking = bank.get_ranker().rank_pain(question.shown.pain, settings=PATTERN_ONLY)
        by_name = {}
        for candidate in ranking.candidates:
            name = library.muscles[candidate.muscle].names.english
            by_name[name if candidate.either_side else f"{name}, {candidate.side}"] = candidate
        found = [by_name[name] for name in question.answer]
        for candidate in found:  # its better side
            best = next(c for c in ranking.candidates if c.muscle == candidate.muscle)
            assert best == candidate
        for first, second in pairwise(found):
            assert first.share > 1.4 * second.share
            assert first.rank < second.rank
    assert asked > 30
