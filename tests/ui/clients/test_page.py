"""The client's page: sessions with their drawings, opened, gone on with, deleted; the person edited."""

from datetime import date, timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest

from glutemap.body.frame import View
from glutemap.clients.records import Drawing, Person, RegionMark, StrokeMark
from glutemap.ui.clients import said
from glutemap.ui.clients.page import ClientPage
from glutemap.ui.clients.session_rows import SESSION
from tests.ui.clients.conftest import TODAY, on_disk, shown

FIRST, SECOND = date(2026, 1, 5), date(2026, 2, 9)


@pytest.fixture
def page(desk, qtbot):
    client = desk.add_client(Person(name="Anna Berg", birth_year=1970, notes="Runs twice a week."))
    for day, regions in ((FIRST, ("low_back.left", "sacrum")), (SECOND, ("low_back.left",))):
        live = desk.records.store.start_session(client, day)
        live.draw(Drawing(regions=tuple(RegionMark(region=r, intensity=6.0) for r in regions)))
        live.write_notes(f"\n Notes of {day}\nmore")
    desk.open_client(client)
    return shown(ClientPage(desk), qtbot)


def days(page):
    model = page.rows.model()
    return [model.index(row, 0).data(SESSION).held_on for row in range(model.rowCount())]


def test_sessions_stand_by_date_the_newest_first(page):
    assert days(page) == [SECOND, FIRST]
    assert page.title.text() == "Anna Berg"
    assert "born 1970" in page.lead.text()
    assert page.notes.text() == "Runs twice a week."
    told = page.rows.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == f"5 January 2026. Low back, left 6; Sacrum 6. Notes of {FIRST}"


def test_enter_looks_at_a_session_without_changing_it(page):
    QTest.keyClick(page.rows, Qt.Key.Key_Down)
    QTest.keyClick(page.rows, Qt.Key.Key_Return)
    assert page._desk.shown.held_on == FIRST
    assert page._desk.shown.only_looks
    assert "sacrum" in page._desk.state.pain.regions


def test_going_on_with_an_earlier_session(page):
    page.go_on_button.click()
    assert page._desk.shown.held_on == SECOND
    assert not page._desk.shown.only_looks


def test_a_new_session_of_today(page):
    page._desk.open_session(on_disk(page._desk)[0])
    page.new_button.click()
    assert page._desk.shown.held_on == TODAY
    assert page._desk.state.pain.is_empty


def test_deleting_a_session_asks_first(page, qtbot):
    page.drop_button.click()
    assert page.sure_button.isVisible()
    assert "9 February 2026" in page._question.text()
    page.back_button.click()
    assert days(page) == [SECOND, FIRST]
    page.drop_button.click()
    page.sure_button.click()
    qtbot.waitUntil(lambda: days(page) == [FIRST])


def test_a_session_of_yesterday_gets_its_day(page):
    for _ in range(2):  # from the list, and from the form that is there already
        page.rows.setCurrentIndex(page.rows.model().index(0, 0))
        before = page.current
        page.date_button.click()
        assert said.day(before.held_on) in page.day_form.question.text()
        page.day_form.yesterday_button.click()
        page.back_button.click()
        assert days(page) == [SECOND, FIRST]  # only asked
    page.date_button.click()
    page.day_form.yesterday_button.click()
    page.save_button.click()
    yesterday = TODAY - timedelta(days=1)
    assert days(page) == [yesterday, FIRST]
    moved = on_disk(page._desk)[-1]
    assert (moved.held_on, moved.id) == (yesterday, before.id)
    assert replace(moved, held_on=before.held_on) == before
    assert page.current.id == before.id


def test_a_session_moved_before_another_takes_its_place(page):
    page.date_button.click()
    page.day_form.date.setFocus()
    page.day_form.date.setDate(QDate(2025, 12, 24))
    QTest.keyClick(page.day_form.date, Qt.Key.Key_Return)
    assert days(page) == [FIRST, date(2025, 12, 24)]
    assert page._listing.isVisible()


def test_no_session_is_held_tomorrow(page):
    page.date_button.click()
    page.day_form.date.setDate(QDate(2030, 1, 1))
    assert page.day_form.chosen <= TODAY


def test_the_window_goes_on_with_a_session_that_was_moved(page, qtbot):
    page._desk.open_session(on_disk(page._desk)[0], go_on=True)
    desk = page._desk
    desk.move_session(desk.shown.session_id, SECOND)
    assert desk.shown.held_on == SECOND
    assert not desk.shown.only_looks
    desk.state.set_region("sacrum", 2.0)
    assert desk.recorder.flush() is None
    kept = {session.id: session for session in on_disk(desk)}[desk.shown.session_id]
    assert kept.held_on == SECOND
    assert {m.region: m.intensity for m in kept.drawings[""].regions}["sacrum"] == 2.0


def test_editing_the_person(page):
    page.edit_button.click()
    page.form.name.setText("")
    page.save_button.click()
    assert "needed" in page.fault.text()
    page.form.name.setText("A. B.")
    page.save_button.click()
    assert page.title.text() == "A. B."
    assert page._desk.state.visit.client == "A. B."


def test_the_page_goes_with_the_client(page, qtbot):
    with qtbot.waitSignal(page.finished):
        page._desk.close_client()


def test_a_session_that_begins_appears(page, qtbot):
    page._desk.state.set_region("low_back.right", 3.0)
    qtbot.waitUntil(lambda: days(page) == [TODAY, SECOND, FIRST])
    assert page.rows.model().index(0, 0).data() == "9 March 2026 · today"


def test_the_drawings_are_painted_in_the_background(page, qtbot):
    session = page.rows.model().index(1, 0).data(SESSION)
    with qtbot.waitSignal(page.thumbs.painted, timeout=60_000):
        page.thumbs.of(session, 1.0)
    qtbot.waitUntil(lambda: page.thumbs.of(session, 1.0) is not None, timeout=60_000)
    picture = page.thumbs.of(session, 1.0).toImage()
    reds = {picture.pixelColor(x, y).name() for x in range(0, 88, 2) for y in range(0, 104, 2)}
    assert len(reds) > 20  # a body, with something on it


def test_what_is_marked_is_said_in_a_line(library):
    def line(*regions, strokes=()):
        marks = tuple(RegionMark(region=r, intensity=n + 1.0) for n, r in enumerate(regions))
        return said.marked_line(_session(Drawing(regions=marks, strokes=strokes)), library)

    stroke = StrokeMark(view=View.POSTERIOR, points_mm=((0, 900),), radius_mm=18, intensity=5)
    assert line() == "nothing drawn"
    assert line("sacrum") == "Sacrum 1"
    four = ("sacrum", "low_back.left", "low_back.right", "coccyx")
    assert line(*four).endswith("; 1 more")
    assert line("sacrum", strokes=(stroke, stroke)) == "Sacrum 1; 2 painted places"


def _session(drawing):
    from glutemap.clients.records import Session

    return Session(uid="0" * 32, held_on=FIRST, started_at="2026-01-05T10:00:00Z", drawings={"": drawing})


def test_the_tab_key_follows_the_reading_order(page):
    seen, widget = [], page.compare_button
    for _ in range(40):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            seen.append(widget)
        widget = widget.nextInFocusChain()
        if widget is page.compare_button:
            break
    corners = [widget.mapTo(page, widget.rect().topLeft()) for widget in seen]
    places = [(corner.y() // 20, corner.x()) for corner in corners]
    assert len(seen) > 8
    assert places == sorted(places)
    assert all(w.accessibleName() or w.property("text") for w in seen)
