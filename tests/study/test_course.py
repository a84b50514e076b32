from random import Random
from textwrap import dedent

import pytest

from glutemap.cli import main
from glutemap.knowledge.faults import DataFaults
from glutemap.study.course import load_course, parse_course
from glutemap.study.course_questions import course_quiz, steps_of
from glutemap.study.decks import area_decks, course_deck, hand_deck
from glutemap.study.question import Kind, Way

GOOD = """\
id: hip_in_an_hour
title: The hip in an hour
teacher: A. Teacher
words: Begin with the big ones.
sources:
  SLIDES: {cite: "A. Teacher: lecture 3, 2026"}
parts:
  - title: Buttock
    muscles: [gluteus_maximus, gluteus_medius]
    kinds: [origin, nerve]
    notes: {gluteus_medius: It keeps you from limping.}
    questions:
      - prompt: Which muscle lets the pelvis drop when it is weak?
        choices: [Gluteus medius, Gracilis, Popliteus]
        answer: Gluteus medius
        explanation: It holds the pelvis level on one leg.
        sources: [GRAY, SLIDES]
        about: gluteus_medius
      - prompt: Which root lifts the big toe?
        answer: L5
        accept: [fifth lumbar]
        explanation: A weak big toe is the classic sign.
        sources: [SLIDES]
"""


def faults_of(text, library):
    with pytest.raises(DataFaults) as caught:
        parse_course(text.encode(), "c.yaml", library)
    return [str(fault) for fault in caught.value.faults]


def test_a_course_asks_what_it_says_in_its_order(library, bank):
    course = parse_course(GOOD.encode(), "c.yaml", library)
    questions = course_quiz(course, bank, 1, 100)
    assert [q.item for q in questions] == [
        "gluteus_maximus.origin", "gluteus_maximus.nerve", "gluteus_medius.origin", "gluteus_medius.nerve",
        "course.hip_in_an_hour.1.1", "course.hip_in_an_hour.1.2",
    ]  # fmt: skip
    assert {q.kind for q in questions[:4]} == {Kind.ORIGIN, Kind.NERVE}
    assert questions[2].explanation.endswith("A. Teacher: It keeps you from limping.")
    assert questions[4].way is Way.CHOOSE
    assert sorted(questions[4].choices) == ["Gluteus medius", "Gracilis", "Popliteus"]
    assert questions[5].way is Way.TYPE
    assert len(course_quiz(course, bank, 1, 3)) == 3


def test_a_shuffled_course_is_repeatable(library, bank):
    course = parse_course(f"order: shuffled\n{GOOD}".encode(), "c.yaml", library)
    orders = {seed: [q.item for q in course_quiz(course, bank, seed, 100)] for seed in range(4)}
    assert orders[1] == [q.item for q in course_quiz(course, bank, 1, 100)]
    assert len({tuple(order) for order in orders.values()}) > 1


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("gluteus_medius]", "gluteus_medus]",
         "c.yaml:9:32: parts[0].muscles[1]: no muscle 'gluteus_medus' (did you mean 'gluteus_medius'?)"),
        ("[origin, nerve]", "[orgin, nerve]", "c.yaml:10:13: parts[0].kinds[0]: 'orgin' is not one of "),
        ("[GRAY, SLIDES]", "[GREY, SLIDES]",
         "c.yaml:17:19: parts[0].questions[0].sources[0]: no source 'GREY' (did you mean 'GRAY'?)"),
        ("sources: [SLIDES]", "sources: []",
         "c.yaml:23:18: parts[0].questions[1].sources: a question needs a source"),
        ("        sources: [SLIDES]\n", "",
         "c.yaml:19:9: parts[0].questions[1]: the field 'sources' is missing"),
        ("answer: Gluteus medius", "answer: Gluteus minimus",
         "c.yaml:15:17: parts[0].questions[0].answer: the answer is not among the choices"),
        ("Gracilis, Popliteus]", "Gracilis, gracilis]",
         "c.yaml:14:45: parts[0].questions[0].choices[2]: the same as choice 2"),
        ("about: gluteus_medius", "about: gluteus",
         "c.yaml:18:16: parts[0].questions[0].about: no muscle 'gluteus'"),
        ("{gluteus_medius: It", "{soleus: It", "c.yaml:11:21: parts[0].notes.soleus: no muscle of this part"),
        ("SLIDES: {", "GRAY: {", "'GRAY' is a source of the library already"),
        ("title: The hip", "titel: The hip", "c.yaml:2:1: titel: no field of this name (did you mean"),
        ("id: hip_in_an_hour", "id: Hip!", "c.yaml:1:5: id: 'Hip!': lower case letters"),
        ("answer: L5", "answer: no", "c.yaml:20:17: parts[0].questions[1].answer: unquoted 'no' means false"),
        ("words: Begin with the big ones.", 'words: " "', "c.yaml:4:8: words: nothing is said here"),
    ],
)  # fmt: skip
def test_a_fault_names_its_place(library, old, new, fault):
    assert old in GOOD
    assert any(fault in found for found in faults_of(GOOD.replace(old, new, 1), library))


def test_all_faults_come_at_once(library):
    text = GOOD.replace("gluteus_medius]", "nobody]").replace("[SLIDES]", "[NOWHERE]")
    found = faults_of(text, library)
    assert len(found) == 3  # the muscle, its note, and the source
    assert all(fault.startswith("c.yaml:") for fault in found)


def test_a_typed_answer_does_not_accept_another_muscle(library):
    text = GOOD.replace("answer: L5", "answer: Soleus").replace("[fifth lumbar]", "[Plantaris]")
    assert any("accept[0]: 'Plantaris' is another muscle's name" in f for f in faults_of(text, library))


@pytest.mark.parametrize("text", ["", "- 1", "id: x", "parts: {}", "\x00", "a: &a [*a]"])
def test_what_is_no_course_is_refused(library, text):
    assert faults_of(text, library)


def test_the_command_takes_a_course(tmp_path, capsys):
    file = tmp_path / "hip.yaml"
    file.write_text(GOOD, encoding="utf-8")
    assert main(["quiz", "--course", str(file)]) == 0
    assert "1. " in capsys.readouterr().out
    file.write_text(GOOD.replace("gluteus_medius]", "nobody]"), encoding="utf-8")
    assert main(["quiz", "--course", str(file)]) == 1
    assert "hip.yaml:9:32: parts[0].muscles[1]: no muscle 'nobody'" in capsys.readouterr().err
    assert main(["quiz", "--course", str(tmp_path / "none.yaml")]) == 2
    assert "none.yaml: there is no such file" in capsys.readouterr().err


def test_a_file_is_read_from_the_disk(tmp_path, library):
    file = tmp_path / "hip.yaml"
    file.write_text(dedent(GOOD), encoding="utf-8")
    assert load_course(file, library).title == "The hip in an hour"


def test_decks_by_area_by_hand_and_of_a_course(library, bank):
    decks = area_decks(bank)
    assert decks[0].items == bank.items()
    assert sum(len(deck.items) for deck in decks[1:]) == len(decks[0].items)
    assert decks[-1].name == "Red flags"
    answers = {bank.ask(item, Random(1), ["red_flag"]).answer for item in decks[-1].items}
    assert {"No red flag by itself", "A red flag: it comes before any muscle"} <= answers
    chosen = hand_deck(3, "Calf", ["soleus", "plantaris"], bank)
    assert chosen.id == "hand.3"
    assert {item.split(".")[0] for item in chosen.items} == {"soleus", "plantaris"}
    assert "soleus.place" in chosen.items
    course = parse_course(GOOD.encode(), "c.yaml", library)
    assert course_deck(course, bank).items == tuple(step.item for step in steps_of(course, bank))
    assert bank.ask("soleus.place", Random(1)) is not None


def test_the_example_of_the_handbook_is_a_course(library):
    from glutemap.resources import data

    text = data("README.md").read_text("utf-8")
    example = text.split("## A course")[1].split("```yaml\n")[1].split("```")[0]
    assert parse_course(example.encode(), "README.md", library).title == "The hip in an hour"
