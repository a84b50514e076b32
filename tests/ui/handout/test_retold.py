"""What the program wrote into a plan is said in the page's language; what somebody changed stays."""

import pytest

from glutemap import language
from glutemap.clients.records import PlanItem
from glutemap.handout.compose import Material
from glutemap.handout.plan import usual_plan
from glutemap.knowledge.translating import spoken, translated
from glutemap.language import ENGLISH, Catalogue, aloud
from glutemap.ui.handout.retold import Interpreter
from glutemap.ui.visit.items import offers_of

CALL = "Call or see someone if {sign}"
FORMS = {(CALL, ""): ("Rufen Sie an: {sign}",), ("hold {time}", ""): ("{time} halten",)}


def said(text):
    return f"<{text}>"


@pytest.fixture
def german(monkeypatch, shipped):
    """A language in which every text of the knowledge stands in brackets."""
    texts = {(text, ""): (said(text),) for text in spoken(shipped[0])}
    catalogue = Catalogue("de", FORMS)
    monkeypatch.setattr(language, "load", lambda code: ENGLISH if code == "en" else catalogue)
    monkeypatch.setattr(language, "knowledge_bytes", lambda code: b"" if code == "en" else b"<TS/>")
    monkeypatch.setattr(language, "read_forms", lambda _content: texts)
    return catalogue


@pytest.fixture
def retold(shipped, german):
    library, zones = shipped

    def make(plan):
        material, speaks = Interpreter().retold(Material(library, zones, plan=plan), ENGLISH, "de")
        assert speaks is german
        return material

    return make


@pytest.fixture
def offer(shipped):
    library, _zones = shipped
    return next(o.item for o in offers_of(library.muscles["gluteus_medius"], library) if o.item.reminder)


def test_a_line_that_nobody_changed_is_said_anew(retold, shipped, offer):
    (line,) = retold([offer]).plan
    routine = shipped[0].routines[offer.item]
    head, _, rest = line.words.partition("\n")
    assert head == said(routine.name)
    assert rest == " ".join(map(said, routine.steps))
    assert line.dose != offer.dose
    assert "Rufen Sie an: " in line.reminder
    assert "Call or" not in line.reminder


def test_what_was_changed_by_hand_stays_as_written(retold, offer):
    title, _, rest = offer.words.partition("\n")
    changed = PlanItem(
        item=offer.item, words=f"{title}\n{rest} And breathe.", dose="Five times", days="2 weeks",
        reminder=f"{offer.reminder} Ring me on 0123.",
    )  # fmt: skip
    (line,) = retold([changed]).plan
    assert line.words == f"{said(title)}\n{rest} And breathe."
    assert (line.dose, line.days) == ("Five times", "2 weeks")
    assert line.reminder.endswith(" Ring me on 0123.")
    assert "Rufen Sie an: " in line.reminder


def test_own_words_stay_and_a_habit_is_said_anew(retold, shipped):
    habit = shipped[0].muscles["gluteus_medius"].relief.habits[0].text
    plan = [PlanItem(item="", words="Walk the dog\nTwice."), PlanItem(item="", words=habit)]
    assert [line.words for line in retold(plan).plan] == ["Walk the dog\nTwice.", said(habit)]


def test_the_usual_plan_leaves_nothing_in_english(retold, shipped):
    library, _zones = shipped
    for muscle in library.muscles.values():
        plan = usual_plan(muscle, library)
        for before, line in zip(plan, retold(plan).plan, strict=True):
            assert line.words != before.words
            assert all(part.startswith("<") for part in line.words.splitlines())
            assert not before.reminder or line.reminder.startswith("<")


def test_in_the_program_s_own_language_nothing_is_touched(shipped, offer):
    library, zones = shipped
    material = Material(library, zones, plan=[offer])
    told, speaks = Interpreter().retold(material, ENGLISH, "en")
    assert told.library is library
    assert list(told.plan) == [offer]
    assert speaks is ENGLISH


def test_a_plan_made_in_english_is_known_by_a_program_of_another_language(shipped, german, offer):
    library, zones = shipped
    own = translated(library, said)
    with aloud(german):
        told, _speaks = Interpreter().retold(Material(own, zones, plan=[offer]), german, "de")
    assert told.library is own
    assert told.plan[0].words.startswith("<")
