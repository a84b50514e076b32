import json
import os
import subprocess
import sys
from collections import Counter
from random import Random
from time import perf_counter

import pytest

from glutemap.cli import main
from glutemap.study.bank import KINDS
from glutemap.study.question import Kind, Way

KEYS = {"kind", "prompt", "choices", "answer", "explanation", "sources", "items"}


def run(capsys, *arguments):
    assert main(["quiz", *arguments]) == 0
    return capsys.readouterr().out


def test_the_command_prints_what_was_agreed(capsys):
    questions = json.loads(run(capsys, "--seed", "7", "--count", "200", "--json"))
    assert len(questions) == 200
    assert {question["kind"] for question in questions} == {kind.value for kind in KINDS}
    for question in questions:
        assert set(question) == KEYS
        assert question["prompt"]
        assert question["explanation"]
        assert question["sources"]
        assert question["items"]
        if isinstance(question["answer"], list):
            assert sorted(question["answer"]) == sorted(question["choices"])
        elif question["choices"]:
            assert question["choices"].count(question["answer"]) == 1
            assert len(set(question["choices"])) == len(question["choices"])


def test_a_seed_repeats_a_quiz_whatever_the_order_of_hashes(tmp_path):
    outputs = set()
    for hash_seed in ("0", "4242"):
        done = subprocess.run(
            [sys.executable, "main.py", "quiz", "--seed", "7", "--count", "60", "--json"],
            env={**os.environ, "PYTHONHASHSEED": hash_seed},
            capture_output=True, check=True, timeout=300,
        )  # fmt: skip
        outputs.add(done.stdout)
    assert len(outputs) == 1


def test_another_seed_is_another_quiz(bank):
    assert list(bank.quiz(7, 20)) == list(bank.quiz(7, 20))
    assert list(bank.quiz(7, 20)) != list(bank.quiz(8, 20))


def test_kinds_take_turns_and_nothing_comes_twice_before_all_came(bank):
    kinds = Counter(question.kind for question in bank.quiz(3, 110, kinds={"origin", "nerve"}))
    assert kinds == {Kind.ORIGIN: 55, Kind.NERVE: 55}
    nerves = [question.item for question in bank.quiz(3, 43, kinds={"nerve"})]
    assert len(set(nerves)) == 43


def test_only_what_is_asked_for(capsys):
    text = run(capsys, "--count", "5", "--kind", "nerve", "--area", "thigh")
    assert text.count("Which nerve supplies") == 5
    assert "[GRAY" in text


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--kind", "orgin"], "no kind 'orgin' (did you mean 'origin'?)"),
        (["--area", "thigs"], "no area 'thigs' (did you mean 'thigh'?)"),
        (["--count", "0"], "--count 0: from 1 to 100000"),
        (["--seed", "x"], "invalid int value"),
    ],
)
def test_a_wrong_call_is_said_in_one_line(capsys, arguments, said):
    try:
        status = main(["quiz", *arguments])
    except SystemExit as left:
        status = left.code
    assert status == 2
    err = capsys.readouterr().err
    assert said in err
    assert err.count("\n") == 1


def test_the_wrong_choices_are_near(bank, library):
    """Of the wrong names, most lie in the same area or share a word with the right one."""
    names = {m.names.english: m for m in library.muscles.values()}
    near = total = 0
    for question in bank.quiz(5, 47, kinds={"name_structure"}):
        right = names[question.answer]
        for choice in set(question.choices) - {question.answer}:
            total += 1
            near += names[choice].area == right.area or bool(
                set(choice.lower().split()) & set(question.answer.lower().split())
            )
    assert near > 0.75 * total


def test_the_next_question_takes_no_time(bank):
    """At most 50 ms, a question with a ranking included; the median of the slowest kind says so."""
    for kind in KINDS:
        slots = [slot for slot in bank.slots if slot.kind is kind][:15]
        took = []
        for slot in slots:
            began = perf_counter()
            slot.ask(Random(1))
            took.append(perf_counter() - began)
        assert sorted(took)[len(took) // 2] < 0.05, kind


def test_an_item_that_is_unknown_asks_nothing(bank):
    assert bank.ask("gluteus_medius.nothing", Random(1)) is None
    assert bank.area_of("nobody.name") == ""


def test_a_question_shows_what_it_asks_about(bank):
    question = bank.ask("gluteus_medius.name", Random(1))
    assert question.shown.muscle == "gluteus_medius"
    assert question.card == "muscle:gluteus_medius"
    refers = bank.ask("gluteus_medius.refers", Random(2))
    assert refers.shown.region
    assert refers.shown.region.split(".")[-1] in (*("left", "right"), refers.shown.region)
    ranked = next(q for q in bank.quiz(1, 30, kinds={"rank_suspects"}))
    assert ranked.way is Way.ORDER
    assert not ranked.shown.pain.is_empty
