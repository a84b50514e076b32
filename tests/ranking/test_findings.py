import math

import pytest

from glutemap.body.frame import Side
from glutemap.body.painmap import PainMap
from glutemap.ranking.findings import Findings
from glutemap.ranking.result import PATTERN_ONLY, Settings
from glutemap.ranking.weights import WEIGHTS

PAIN = PainMap(regions={"buttock_mid.left": 5.0, "low_back.left": 4.0})
SEATER = ("seater", Side.LEFT)


def score(ranker, findings=None, settings=None, muscle="seater", side=Side.LEFT):
    ranking = ranker.rank_pain(PAIN, findings=findings, settings=settings)
    return next(c for c in ranking.candidates if (c.muscle, c.side) == (muscle, side))


@pytest.mark.parametrize(
    ("findings", "ratio", "kind"),
    [
        (Findings(pressed={SEATER: True}), WEIGHTS.pressed_yes, "pressed"),
        (Findings(pressed={SEATER: False}), WEIGHTS.pressed_no, "pressed"),
        (Findings(treated=frozenset({SEATER})), WEIGHTS.treated_no_relief, "treated"),
    ],
)
def test_hands_and_time_shift_the_odds_of_that_muscle_and_side_only(ranker, findings, ratio, kind):
    before, after = score(ranker), score(ranker, findings)
    assert after.score - before.score == pytest.approx(math.log(ratio))
    assert [r.points for r in after.because if r.kind == kind] == [pytest.approx(math.log(ratio))]
    assert after.score == pytest.approx(math.fsum(r.points for r in after.because), abs=1e-9)
    for other in (("seater", Side.RIGHT), ("backer", Side.LEFT)):
        assert score(ranker, findings, None, *other).score == score(ranker, None, None, *other).score


def test_pressing_that_finds_the_pain_counts_more_than_any_clue_of_ours():
    assert WEIGHTS.pressed_yes > WEIGHTS.strong > 1 > WEIGHTS.pressed_no


def test_a_place_that_was_asked_about_and_does_not_hurt_counts_more_than_one_that_was_not(ranker):
    asked = Findings(painless=frozenset({"buttock_lower.left"}))
    before, after = score(ranker), score(ranker, asked)
    assert after.score < before.score
    assert score(ranker, asked, None, "backer").score == score(ranker, None, None, "backer").score
    assert any(r.kind == "painless" and r.points < 0 for r in after.because) or after.point == "TrP1"


def test_findings_can_be_switched_off(ranker):
    findings = Findings(pressed={SEATER: True}, painless=frozenset({"buttock_lower.left"}))
    off = score(ranker, findings, Settings(use_findings=False))
    assert off.score == score(ranker).score
    kinds = {r.kind for r in score(ranker, findings, PATTERN_ONLY).because}
    assert not kinds & {"prior", "clue", "pressed", "treated", "painless"}
