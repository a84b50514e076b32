from random import Random

from glutemap.study.marking import Grade, Verdict
from glutemap.study.memory import Memory
from glutemap.study.question import Kind, Question, Way
from glutemap.study.round import Round

RIGHT, WRONG, NEARLY, AGAIN = (
    Verdict(grade) for grade in (Grade.RIGHT, Grade.WRONG, Grade.NEARLY, Grade.AGAIN)
)


def ask(item, _rng):
    if item == "gone":
        return None
    return Question(Kind.ORIGIN, Way.CHOOSE, item, "x", "", ("STD",), (item,), ("x", "y"))


def play(items, verdict_of):
    memory = Memory()
    sitting = Round(items, ask, memory.review, Random(1))
    order = []
    while (question := sitting.advance()) is not None:
        order.append(question.item)
        sitting.take(verdict_of(question.item, order.count(question.item)))
    return sitting, order, memory


def test_what_was_wrong_comes_back_a_little_later():
    sitting, order, memory = play("abcdefg", lambda item, time: WRONG if item == "a" and time == 1 else RIGHT)
    assert "".join(order) == "abcdeafg"
    assert (sitting.result.right, sitting.result.wrong, sitting.result.total) == (7, 1, 8)
    assert sitting.result.missed == ("a",)
    assert sitting.total == 8
    assert sitting.left == 0
    assert set(memory.items) == set("abcdefg")


def test_nobody_is_asked_the_same_for_ever():
    _sitting, order, _memory = play("ab", lambda _item, _time: WRONG)
    assert sorted(order) == sorted("aaabbb")


def test_what_cannot_be_asked_is_passed_over():
    sitting, order, _memory = play(["a", "gone", "b"], lambda _item, _time: NEARLY)
    assert order == ["a", "b"]
    assert sitting.total == 2
    assert sitting.result.nearly == 2


def test_a_spare_one_takes_the_place_of_what_cannot_be_asked():
    memory = Memory()
    sitting = Round(["gone", "a", "gone"], ask, memory.review, Random(1), spare=["gone", "b", "c", "d"])
    order = []
    while (question := sitting.advance()) is not None:
        assert sitting.total == 3
        order.append(question.item)
        sitting.take(RIGHT)
    assert order == ["a", "b", "c"]


def test_another_try_is_not_counted():
    memory = Memory()
    sitting = Round(["a"], ask, memory.review, Random(1))
    sitting.advance()
    assert sitting.take(AGAIN).again_at is None
    assert memory.items == ()
    assert sitting.answered == []
    answered = sitting.take(RIGHT)
    assert answered.again_at > memory.now()
    assert sitting.result.right == 1


def test_the_next_question_may_be_made_ahead():
    memory, asked = Memory(), []

    def noting(item, rng):
        asked.append(item)
        return ask(item, rng)

    sitting = Round("ab", noting, memory.review, Random(1))
    sitting.advance()
    sitting.take(RIGHT)
    sitting.prepare()
    sitting.prepare()
    assert asked == ["a", "b"]
    assert sitting.left == 1
    assert sitting.advance().item == "b"
    sitting.prepare()
    assert sitting.advance() is None
