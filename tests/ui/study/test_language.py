"""The study mode in a language nobody speaks: all is said in it, and what is kept does not change."""

import re
import sqlite3
import zipfile

import pytest

from glutemap import language
from glutemap.knowledge.translating import translated
from glutemap.language import Catalogue
from glutemap.study.bank import Bank
from glutemap.study.decks import area_decks, hand_deck
from glutemap.study.marking import Grade, Verdict
from glutemap.study.names import Names
from glutemap.study.question import Kind
from glutemap.study.round import Round
from glutemap.ui.state import AppState
from glutemap.ui.study import asking as asking_module
from glutemap.ui.study import desk
from glutemap.ui.study.deck_sheet import DeckSheet
from tests.languages.pseudo import PSEUDO, outside, said
from tests.languages.walk import Walk, excused


@pytest.fixture(scope="module")
def questions(questions):
    """What the desk works with, in the pseudo-language."""
    bank, _names, _areas = questions
    assert bank.slots  # in English, before anything else is spoken
    library = translated(bank.library, said)
    made = Bank(library, bank.book, bank.ranker, english=bank.library)
    with language.aloud(PSEUDO):
        return made, Names(library, (), bank.library), area_decks(made)


@pytest.fixture
def state(qapp, ranker, questions, monkeypatch):
    """The window's state, with the language spoken before any page is made."""
    monkeypatch.setattr(language, "_program", PSEUDO)
    made = AppState(questions[0].library)
    made.use_zones(ranker.book)
    return made


@pytest.fixture
def walker(page, qapp, questions):
    """Reads all that is shown."""
    made = Walk(qapp, page, excused(questions[0].plain))
    yield made
    assert made.plain == {}
    assert made.cut == {}
    assert made.heard > 20


def ask(page, kind):
    """A question of a kind, shown."""
    bank = page.desk.bank
    question = next(iter(bank.quiz(1, 1, (kind.value,))))
    sitting = Round([question.item], lambda _item, _rng: question, page.desk.review, page.desk.rng)
    page.setCurrentWidget(page.asking)
    page.asking.begin(sitting)
    return question


def test_the_start_speaks_it(page, walker):
    walker.look("start")
    page.desk.review("soleus.nerve", Grade.RIGHT)
    page.start.refresh()
    page.start._on_keeping(True)
    walker.look("start, something learnt")
    for action in page.start.menu_actions.values():
        assert not re.search("[A-Za-z]", outside(action.text()).replace("CSV", ""))


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind is not Kind.OWN])
def test_every_kind_of_question_speaks_it(page, walker, kind):
    question = ask(page, kind)
    walker.look("asked")
    page.asking._settle(Verdict(Grade.WRONG, ""), None)
    walker.look("answered")
    assert question.prompt == page.asking.prompt.text()
    page.asking.go_on()
    page.asking.end()
    walker.look("result")


def test_a_deck_put_together_by_hand_speaks_it(page, walker, qtbot):
    sheet = DeckSheet(page.desk, page)
    qtbot.addWidget(sheet)
    sheet.show()
    walker.look("sheet")
    sheet.reject()


def test_when_it_comes_again_is_one_text(monkeypatch):
    from datetime import UTC, datetime, timedelta

    monkeypatch.setattr(language, "_program", PSEUDO)
    for days in (0.1, 1, 3, 45, 90):
        told = asking_module._when(datetime.now(UTC) + timedelta(days=days, minutes=1))
        assert not re.search("[A-Za-z]", outside(told))
    monkeypatch.setattr(language, "_program", Catalogue("en"))
    assert asking_module._when(datetime.now(UTC) + timedelta(days=45, minutes=1)) == "again in 1 month"
    assert asking_module._when(datetime.now(UTC) + timedelta(days=3, minutes=1)) == "again in 3 days"


def notes(path, folder):
    """What Anki would know the cards of a package by, what it sorts them by, and what stands on them."""
    with zipfile.ZipFile(path) as archive:
        (folder / "cards.anki2").write_bytes(archive.read("collection.anki2"))
    connection = sqlite3.connect(folder / "cards.anki2")
    try:
        rows = connection.execute("SELECT guid, tags, flds FROM notes ORDER BY id").fetchall()
    finally:
        connection.close()
    return {(guid, tags) for guid, tags, _fields in rows}, [fields for _guid, _tags, fields in rows]


def test_anki_knows_the_cards_again_in_another_language(page, monkeypatch, tmp_path):
    deck = hand_deck(1, "x", ["soleus", "piriformis"], page.desk.bank)
    page.files.write_anki(tmp_path / "xx.apkg", [deck])
    monkeypatch.setattr(language, "_program", language.ENGLISH)
    page.desk.bank = page.desk.bank.in_english()
    page.files.write_anki(tmp_path / "en.apkg", [deck])
    (known, english), (again, other) = (notes(tmp_path / f"{n}.apkg", tmp_path) for n in ("en", "xx"))
    assert known == again
    assert len(known) > 5
    assert all("⟦" in fields for fields in other)
    assert not any("⟦" in fields for fields in english)


def test_the_desk_finds_the_library_in_english(monkeypatch, ranker):
    from glutemap.knowledge.loading import load_library

    assert desk._in_english(ranker.library) is ranker.library
    monkeypatch.setattr(language, "_program", Catalogue("de"))
    found = desk._in_english(load_library(spoken="de"))
    assert found.muscles["soleus"].names.english == "Soleus"
    assert found == ranker.library
    other = type(found)(
        **{n: getattr(found, n) for n in found.__struct_fields__ if n != "routines"}, routines={}
    )
    with pytest.raises(ValueError, match="not to be had in English"):
        desk._in_english(other)
