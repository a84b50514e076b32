"""Finding, making and opening clients, all by keyboard."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from glutemap.body.frame import BodyType
from glutemap.clients.records import Person
from glutemap.ui.clients.find import FindSheet
from tests.ui.clients.conftest import TODAY, WORDS, on_disk, shown, stored, wait_open


@pytest.fixture
def people(desk):
    for name, year in (("Anna Berg", 1970), ("Bernd Ahrens", 1955), ("Zoë Çelik", None)):
        desk.add_client(Person(name=name, birth_year=year))
    return desk


@pytest.fixture
def open_sheet(qtbot):
    def make(desk, **how):
        return shown(FindSheet(desk, **how), qtbot)

    return make


def names(sheet):
    model = sheet.rows.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_typing_finds_and_enter_opens(people, open_sheet, qtbot):
    sheet = open_sheet(people)
    assert names(sheet) == ["Anna Berg", "Bernd Ahrens", "Zoë Çelik"]
    QTest.keyClicks(sheet.box, "zoe cel")
    assert names(sheet) == ["Zoë Çelik"]
    with qtbot.waitSignal(sheet.opened):
        QTest.keyClick(sheet.box, Qt.Key.Key_Return)
    assert people.client.person.name == "Zoë Çelik"


def test_up_and_down_choose(people, open_sheet):
    sheet = open_sheet(people)
    QTest.keyClick(sheet.box, Qt.Key.Key_Down)
    QTest.keyClick(sheet.box, Qt.Key.Key_Down)
    QTest.keyClick(sheet.box, Qt.Key.Key_Down)
    QTest.keyClick(sheet.box, Qt.Key.Key_Up)
    QTest.keyClick(sheet.box, Qt.Key.Key_Return)
    assert people.client.person.name == "Bernd Ahrens"


def test_a_birth_year_finds_too(people, open_sheet):
    sheet = open_sheet(people)
    QTest.keyClicks(sheet.box, "1955")
    assert names(sheet) == ["Bernd Ahrens"]


def test_somebody_new_by_keyboard_alone(people, open_sheet):
    sheet = open_sheet(people)
    QTest.keyClicks(sheet.box, "New  Person")
    assert not sheet.open_button.isEnabled()
    QTest.keyClick(sheet.box, Qt.Key.Key_Return)
    assert sheet.form.name.text() == "New Person"
    QTest.keyClicks(sheet.form.year, "1980")
    sheet.form.body.button("male").click()
    QTest.keyClick(sheet.form.year, Qt.Key.Key_Return)
    person = people.client.person
    assert (person.name, person.birth_year, person.body) == ("New Person", 1980, BodyType.MALE)
    assert people.state.body is BodyType.MALE


def test_the_build_is_chosen_with_the_body_and_comes_back(people, open_sheet):
    sheet = open_sheet(people)
    QTest.keyClicks(sheet.box, "Heavy Build")
    sheet.new_button.click()
    sheet.form.body.button("male").click()
    sheet.form.build.button("heavy").click()
    QTest.keyClick(sheet.form.name, Qt.Key.Key_Return)
    assert people.client.person.body is BodyType.MALE_HEAVY
    assert people.state.body is BodyType.MALE_HEAVY
    sheet.form.show_person(people.client.person)
    assert (sheet.form.body.value, sheet.form.build.value) == ("male", "heavy")
    sheet.form.build.button("slim").click()
    assert sheet.form.person().body is BodyType.MALE_SLIM
    sheet.form.show_person(None)
    assert sheet.form.person().body is BodyType.FEMALE


@pytest.mark.parametrize(
    ("name", "year", "part"), [("", "", "needed"), ("A", "19x", "four digits"), ("A", "12", "four")]
)
def test_what_cannot_be_stored_is_said(people, open_sheet, name, year, part):
    sheet = open_sheet(people)
    sheet.new_button.click()
    sheet.form.name.setText(name)
    sheet.form.year.setText(year)
    sheet.create_button.click()
    assert part in sheet.fault.text()
    assert sheet.fault.isVisible()
    assert people.client is None


def test_a_namesake_is_made_only_when_it_is_meant(people, open_sheet):
    sheet = open_sheet(people)
    sheet.new_button.click()
    sheet.form.name.setText("anna berg")
    sheet.create_button.click()
    assert "already" in sheet.fault.text()
    assert len(people.find("anna")) == 1
    sheet.create_button.click()
    assert len(people.find("anna")) == 2


def test_a_sketch_is_asked_about_and_kept(people, open_sheet, qtbot):
    people.state.set_region("low_back.left", 6.0)
    sheet = open_sheet(people)
    QTest.keyClick(sheet.box, Qt.Key.Key_Return)
    assert people.client is None
    assert sheet.keep_button.isVisible()
    sheet.keep_button.click()
    assert people.client.person.name == "Anna Berg"
    stored(people, qtbot)
    [session] = on_disk(people)
    assert (session.held_on, session.drawings[""].regions[0].region) == (TODAY, "low_back.left")


def test_a_sketch_may_be_let_go_or_the_question_left(people, open_sheet):
    people.state.set_region("low_back.left", 6.0)
    sheet = open_sheet(people)
    QTest.keyClick(sheet.box, Qt.Key.Key_Return)
    sheet.back_button.click()
    assert people.has_sketch
    QTest.keyClick(sheet.box, Qt.Key.Key_Return)
    sheet.drop_button.click()
    assert people.client is not None
    assert people.state.pain.is_empty


def test_keeping_a_sketch_for_someone_asks_nothing_more(people, open_sheet, qtbot):
    people.state.visit.set_notes("called before coming")
    sheet = open_sheet(people, keeps=True)
    QTest.keyClicks(sheet.box, "bernd")
    QTest.keyClick(sheet.box, Qt.Key.Key_Return)
    stored(people, qtbot)
    assert on_disk(people)[0].notes == "called before coming"


def test_locked_records_ask_for_the_passphrase_first(people, make_desk, open_sheet, qtbot):
    people.records.store.set_passphrase(WORDS)
    desk = wait_open(make_desk(), qtbot)
    sheet = open_sheet(desk)
    assert sheet.unlock.isVisible()
    QTest.keyClicks(sheet.unlock.passphrase, WORDS)
    with qtbot.waitSignal(sheet.unlock.unlocked):
        QTest.keyClick(sheet.unlock.passphrase, Qt.Key.Key_Return)
    assert len(names(sheet)) == 3


def test_records_are_opened_when_they_are_first_wanted(make_desk, open_sheet, qtbot):
    desk = make_desk()
    sheet = open_sheet(desk)
    qtbot.waitUntil(lambda: desk.records.status == "open")
    assert sheet.nobody.isVisible()
    assert "No clients yet" in sheet._nobody_title.text()


def test_names_are_read_out_with_what_is_known(people, open_sheet):
    client = people.find("anna")[0].id
    people.records.store.start_session(client, date(2026, 3, 3))
    sheet = open_sheet(people)
    index = sheet.rows.model().index(0, 0)
    told = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "Anna Berg, born 1970 · 1 session · last on 3 March 2026"
