"""When what is asked again: the schedule, and a class of simulated learners whose memory is known."""

import math
from collections import Counter
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from random import Random
from time import perf_counter

import pytest

from glutemap.clients.learning import Learning
from glutemap.clients.store import Store
from glutemap.study.marking import Grade
from glutemap.study.memory import Memory, Passing
from glutemap.study.progress import progress_by_area, streak_of

START = datetime(2026, 3, 2, 9, tzinfo=UTC)


class Clock:
    def __init__(self):
        self.now_is = START

    def __call__(self):
        return self.now_is

    def wait(self, **time):
        self.now_is += timedelta(**time)


@pytest.fixture
def clock():
    return Clock()


def test_what_is_right_comes_back_later_each_time(clock):
    memory = Memory(now=clock)
    waits = []
    for _ in range(6):
        due = memory.review("a", Grade.RIGHT)
        waits.append(due - clock.now_is)
        clock.now_is = due
    assert waits[0] < timedelta(hours=1)
    assert all(a < b for a, b in pairwise(waits[1:]))
    assert waits[-1] > timedelta(days=30)
    assert memory.review("a", Grade.WRONG) - clock.now_is < timedelta(hours=1)


def test_nearly_right_comes_back_before_right(clock):
    memory = Memory(now=clock)
    for item in ("right", "nearly"):
        for _ in range(3):
            memory.review(item, Grade.RIGHT)
    clock.wait(days=4)
    assert memory.review("nearly", Grade.NEARLY) < memory.review("right", Grade.RIGHT)


def test_the_plan_names_the_weakest_first_and_few_new_ones(clock):
    memory = Memory(now=clock)
    for item in "abc":
        memory.review(item, Grade.RIGHT)
        memory.review(item, Grade.RIGHT)
    clock.wait(days=1)
    memory.review("b", Grade.WRONG)
    clock.wait(days=40)
    plan = memory.plan([*"abcdefgh"], most_new=2)
    assert plan.due[0] == "b"
    assert set(plan.due) == {*"abc"}
    assert plan.new == ("d", "e")


def test_it_is_the_same_after_a_restart(tmp_path, clock):
    store = Store(tmp_path / "records")
    store.open()
    memory = Memory(Learning(store), clock)
    for grade in (Grade.RIGHT, Grade.RIGHT, Grade.WRONG, Grade.NEARLY):
        memory.review("a", grade)
        clock.wait(days=2)
    again = Memory(Learning(store), clock)
    assert again.row("a") == memory.row("a")
    assert again.reviews == memory.reviews
    assert again.review("a", Grade.RIGHT) == memory.review("a", Grade.RIGHT)
    store.close()


def test_two_thousand_items_are_planned_in_no_time(clock):
    items = [f"m.{number}" for number in range(2000)]
    memory = Memory(now=clock)
    began = perf_counter()
    for item in items:
        memory.review(item, Grade.RIGHT if int(item[2:]) % 3 else Grade.WRONG)
    reviewed = perf_counter() - began
    clock.wait(days=3)
    took = []
    for _ in range(5):
        began = perf_counter()
        plan = memory.plan(items)
        took.append(perf_counter() - began)
    assert len(plan.due) == 2000
    assert min(took) < 0.1
    assert reviewed < 1.0


class Learner:
    """Somebody whose memory is known: each item fades at a pace of its own, and practice slows it."""

    def __init__(self, seed, weak):
        self.rng = Random(seed)
        self.weak = weak
        self.strength = {}
        self.seen = {}

    def answer(self, item, now):
        gain = 1.15 if item in self.weak else 2.6
        strength = self.strength.get(item, 0.4 if item in self.weak else 2.0)
        days = (now - self.seen[item]) / timedelta(days=1) if item in self.seen else 1.0
        right = self.rng.random() < math.exp(-days / strength)
        self.strength[item] = min(strength * gain if right else strength, 200)
        self.seen[item] = now
        return Grade.RIGHT if right else Grade.WRONG


@pytest.mark.parametrize("seed", range(5))
def test_the_weak_items_are_asked_more(seed):
    clock = Clock()
    memory = Memory(now=clock)
    items = [f"m.{number}" for number in range(40)]
    weak = set(Random(seed).sample(items, 10))
    learner = Learner(seed, weak)
    asked = Counter()
    for _day in range(60):
        plan = memory.plan(items, most_new=8)
        for item in (*plan.due, *plan.new):
            memory.review(item, learner.answer(item, clock.now_is))
            asked[item] += 1
            clock.wait(seconds=20)
        clock.now_is = clock.now_is.replace(hour=9, minute=0, second=0) + timedelta(days=1)
    mean_weak = sum(asked[item] for item in weak) / len(weak)
    mean_strong = sum(asked[item] for item in items if item not in weak) / (len(items) - len(weak))
    assert mean_weak > 2 * mean_strong
    assert min(asked[item] for item in weak) > mean_strong
    # A plan by lot would ask all alike; the same number of questions goes where it is needed.
    assert sum(asked[item] for item in weak) > 1.6 * sum(asked.values()) * len(weak) / len(items)


def test_progress_by_area(clock):
    memory = Memory(now=clock)
    for _ in range(5):
        clock.now_is = memory.review("a.1", Grade.RIGHT)
    memory.review("a.2", Grade.WRONG)
    first, second = progress_by_area(memory, {"A": ["a.1", "a.2", "a.3"], "B": ["b.1"]})
    assert (first.known, first.learning, first.new, first.total) == (1, 1, 1, 3)
    assert (second.known, second.learning, second.new) == (0, 0, 1)


def reviews_on(*days_ago):
    return [("a", (START - timedelta(days=back)).isoformat(), 3) for back in days_ago]


@pytest.mark.parametrize(
    ("days_ago", "days", "week", "words"),
    [
        ((), 0, 0, ""),
        ((0,), 1, 1, "You have studied on 1 day this week."),
        ((1,), 1, 1, "You have studied on 1 day this week."),
        ((0, 1, 2), 3, 3, "You have studied on 3 of the last 7 days."),
        ((0, 3, 6), 3, 3, "You have studied on 3 of the last 7 days."),  # two days of rest end nothing
        ((0, 4), 1, 2, "You have studied on 2 of the last 7 days."),
        ((20, 21), 0, 0, ""),  # long ago: nothing is said
    ],
)  # fmt: skip
def test_a_streak_that_does_not_nag(days_ago, days, week, words):
    streak = streak_of(reviews_on(*days_ago), START)
    assert (streak.days, streak.this_week, streak.words) == (days, week, words)


def test_a_long_run_is_named():
    streak = streak_of(reviews_on(*range(12)), START)
    assert streak.words == "You have studied on 7 of the last 7 days, and on 12 days in this run."
    assert streak.today


@pytest.mark.parametrize(
    "row",
    [
        ("a", 9, None, 1.0, 5.0, START.isoformat(), START.isoformat()),
        ("a", 2, None, 1.0, None, START.isoformat(), START.isoformat()),
        ("a", 2, None, None, None, START.isoformat(), None),
        ("a", 2, None, 1.0, 5.0, "2026-03-02", START.isoformat()),
        ("a", 2, None, 1.0, 5.0, "soon", START.isoformat()),
    ],
)
def test_a_card_that_cannot_be_is_refused(row):
    memory = Memory()
    with pytest.raises(ValueError, match=r"."):
        memory.take_in(row)
    assert memory.items == ()


def test_a_passing_memory_keeps_until_the_end(clock):
    keeper = Passing()
    Memory(keeper, clock).review("a", Grade.RIGHT)
    assert Memory(keeper, clock).items == ("a",)
