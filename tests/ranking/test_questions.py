import pytest

from glutemap.body import painmap
from glutemap.body.painmap import PainMap
from glutemap.ranking.findings import Findings
from glutemap.ranking.questions import next_questions
from glutemap.ranking.result import PATTERN_ONLY

PAIN = painmap.field(PainMap(regions={"buttock_mid.left": 5.0, "low_back.left": 4.0}))


def test_the_best_question_changes_most(ranker):
    found = next_questions(ranker, PAIN, most=50)
    changes = [q.change for q in found]
    assert changes == sorted(changes, reverse=True)
    assert {q.kind for q in found} == {"clue", "area", "press"}
    assert all(0 <= q.change <= 1 and 0 < q.yes < 1 for q in found)


def test_a_question_moves_what_it_says(ranker):
    clue = next(q for q in next_questions(ranker, PAIN, kinds=("clue",), most=50) if q.id == "sore")
    after = ranker.rank(PAIN, answers={"sore": True}).candidates[0]
    assert (after.muscle, after.side) == clue.if_yes
    after = ranker.rank(PAIN, answers={"sore": False}).candidates[0]
    assert (after.muscle, after.side) == clue.if_no


def test_what_is_answered_is_not_asked_again(ranker):
    found = next_questions(ranker, PAIN, most=50)
    area = next(q.id for q in found if q.kind == "area")
    press = next(q.id for q in found if q.kind == "press")
    muscle, side = press.rsplit(".", 1)
    findings = Findings(pressed={(muscle, side): False}, painless=frozenset({area}))
    again = next_questions(ranker, PAIN, answers={"sore": True}, findings=findings, most=50)
    assert not {("clue", "sore"), ("area", area), ("press", press)} & {(q.kind, q.id) for q in again}


def test_a_marked_area_is_not_asked_about(ranker):
    asked = {q.id for q in next_questions(ranker, PAIN, kinds=("area",), most=50)}
    assert asked
    assert not asked & {"buttock_mid.left", "low_back.left"}


def test_clues_about_conditions_alone_tell_no_muscles_apart(ranker):
    assert "numb" not in {q.id for q in next_questions(ranker, PAIN, kinds=("clue",), most=50)}


@pytest.mark.parametrize("kinds", [("clue",), ("press",)])
def test_switched_off_evidence_is_not_asked_for(ranker, kinds):
    assert next_questions(ranker, PAIN, settings=PATTERN_ONLY, kinds=kinds) == ()


def test_nothing_marked_asks_nothing(ranker):
    assert next_questions(ranker, 0 * PAIN) == ()
