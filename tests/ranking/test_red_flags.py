import pytest

from glutemap.body.painmap import PainMap


def raised(ranker, regions, **answers):
    return {f.id: f.because for f in ranker.rank_pain(PainMap(regions=regions), answers=answers).red_flags}


def test_pain_between_the_legs_raises_the_cauda_equina(ranker):
    assert "between the legs" in raised(ranker, {"perineum": 3.0})["cauda_equina"]


def test_pain_down_both_legs_raises_it_but_down_one_does_not(ranker):
    one = {"thigh_back_lower.left": 4.0, "calf_lower.left": 3.0, "foot_top.left": 3.0}
    assert "cauda_equina" not in raised(ranker, one)
    assert "both legs" in raised(ranker, {**one, "thigh_back_lower.right": 4.0})["cauda_equina"]


def test_thighs_alone_are_no_sign(ranker):
    assert raised(ranker, {"thigh_back_lower.left": 4.0, "thigh_back_lower.right": 4.0}) == {}


def test_mostly_calf_asks_about_a_clot(ranker):
    assert "dvt" in raised(ranker, {"calf_upper.left": 5.0})
    long = {"calf_upper.left": 5.0, "thigh_back_upper.left": 5.0, "buttock_mid.left": 5.0}
    assert "dvt" not in raised(ranker, long)


@pytest.mark.parametrize("answer", ["cauda_equina", "cauda_equina.1", "numb"])
def test_an_answer_raises_a_flag_even_with_nothing_marked(ranker, answer):
    ranking = ranker.rank_pain(PainMap(), answers={answer: True})
    assert [f.id for f in ranking.red_flags] == ["cauda_equina"]
    assert ranking.is_empty
    assert not ranker.rank_pain(PainMap(), answers={answer: False}).red_flags


def test_a_sign_is_quoted(ranker):
    assert raised(ranker, {}, **{"cauda_equina.1": True})["cauda_equina"] == "“Is it weak?” yes."


def test_the_most_urgent_comes_first(ranker):
    both = ranker.rank_pain(PainMap(regions={"calf_upper.left": 5.0}), answers={"cauda_equina": True})
    assert [f.id for f in both.red_flags] == ["cauda_equina", "dvt"]


def test_a_flag_of_the_marking_stays_and_says_that_it_was_asked(ranker):
    calf = {"calf_upper.left": 5.0}
    assert "answered no" not in raised(ranker, calf)["dvt"]
    assert raised(ranker, calf, dvt=False)["dvt"].endswith("answered no.")
    assert raised(ranker, calf, dvt=True)["dvt"].endswith("yes.")
