from glutemap.body.frame import Side
from glutemap.ranking.findings import Findings
from glutemap.ranking.result import PATTERN_ONLY
from glutemap.ui.evidence import Evidence


def announced(evidence):
    seen = []
    evidence.changed.connect(lambda: seen.append(1))
    return seen


def test_each_kind_of_evidence_is_taken_and_taken_back(qapp):
    evidence = Evidence()
    seen = announced(evidence)
    evidence.set_answer("cough", True)
    evidence.press("iliacus", Side.LEFT, False)
    evidence.treat("iliacus", Side.RIGHT, True)
    evidence.ask_painless("groin.left", True)
    assert evidence.findings == Findings(
        {("iliacus", Side.LEFT): False}, frozenset({("iliacus", Side.RIGHT)}), frozenset({"groin.left"})
    )
    assert len(seen) == 4
    evidence.set_answer("cough", None)
    evidence.press("iliacus", Side.LEFT, None)
    evidence.treat("iliacus", Side.RIGHT, False)
    evidence.ask_painless("groin.left", False)
    assert evidence.is_empty
    assert len(seen) == 8


def test_what_changes_nothing_is_not_announced(qapp):
    evidence = Evidence()
    seen = announced(evidence)
    evidence.set_answer("cough", None)
    evidence.treat("iliacus", Side.LEFT, False)
    evidence.switch(evidence.settings)
    evidence.clear()
    assert not seen


def test_another_record_replaces_all_but_the_switches(qapp):
    evidence = Evidence()
    evidence.set_answer("cough", True)
    evidence.switch(PATTERN_ONLY)
    seen = announced(evidence)
    evidence.replace({"sit": False}, painless=["sacrum"])
    assert (evidence.answers, evidence.painless) == ({"sit": False}, {"sacrum"})
    assert evidence.settings is PATTERN_ONLY
    assert len(seen) == 1


def test_a_copy_cannot_change_it(qapp):
    evidence = Evidence()
    evidence.answers["cough"] = True
    evidence.pressed["iliacus", Side.LEFT] = True
    assert evidence.is_empty
