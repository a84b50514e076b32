"""A client's session is stored as it happens, and comes back as it was."""

from dataclasses import replace
from datetime import date

import msgspec
import pytest

from glutemap.body.frame import BodyType, Side, View
from glutemap.body.pain import PainMap, Quality, Stroke
from glutemap.clients.records import Person, PlanItem
from glutemap.ui.clients.content import Content
from glutemap.ui.clients.shown import Shown
from tests.ui.clients.conftest import TODAY, on_disk, stored, wait_open

ITEM = PlanItem(item="ball", words="Lean on a ball", dose="1 min", days="daily")


def open_new(desk, name="Anna Berg", body=BodyType.FEMALE):
    client_id = desk.add_client(Person(name=name, birth_year=1970, body=body))
    assert desk.open_client(client_id)
    return client_id


def fill(state):
    """A bit of everything."""
    state.set_region("low_back.left", 7.0)
    stroke = Stroke(View.POSTERIOR, ((0.0, 900.0), (5.0, 905.0)), 18.0, 6.0, quality=Quality.BURNING)
    state.set_pain(state.pain.with_stroke(stroke).with_quality("low_back.left", Quality.ACHING))
    state.evidence.set_answer("hip", True)
    state.evidence.press("gluteus_medius", Side.LEFT, True)
    state.evidence.press("iliacus", Side.RIGHT, False)
    state.evidence.treat("iliacus", Side.LEFT, True)
    state.evidence.ask_painless("sacrum", True)
    state.evidence.ask_painless("low_back.right", True)
    state.visit.set_plan([ITEM])
    state.visit.set_notes("Better after walking.")


def test_nothing_is_made_for_who_has_no_clients(make_desk, folder):
    desk = make_desk()
    desk.records.start()
    assert desk.records.status == "closed"
    desk.state.set_region("low_back.left", 5.0)
    assert desk.has_sketch
    assert desk.stop()
    assert not folder.exists()


def test_all_of_a_session_is_stored_and_comes_back(make_desk, desk, qtbot):
    client_id = open_new(desk)
    assert desk.state.visit.client == "Anna Berg"
    assert desk.state.mode == "symptoms"
    fill(desk.state)
    whole = Content.of(desk.state)
    stored(desk, qtbot)
    [session] = on_disk(desk)
    assert session.held_on == TODAY
    assert Content.of_session(session).says_the_same(whole)
    again = wait_open(make_desk(), qtbot)
    assert again.open_client(client_id)
    assert Content.of(again.state).says_the_same(whole)
    assert again.shown == Shown(session.id, TODAY)


def test_taking_back_is_stored_too(desk, qtbot):
    open_new(desk)
    fill(desk.state)
    stored(desk, qtbot)
    desk.state.undo()
    desk.state.evidence.clear()
    desk.state.visit.set_plan([])
    desk.state.visit.set_notes("")
    stored(desk, qtbot)
    [session] = on_disk(desk)
    assert session.notes == ""
    assert not session.answers
    assert not session.evidence
    assert not session.plan
    assert not session.drawings[""].strokes


def test_the_ranking_and_the_measures_follow_when_it_is_quiet(desk, qtbot):
    open_new(desk)
    desk.state.set_region("low_back.left", 7.0)
    qtbot.waitUntil(lambda: any(s.ranking is not None for s in on_disk(desk)), timeout=30_000)
    [session] = on_disk(desk)
    assert session.ranking["candidates"][0]["muscle"] == "iliacus"
    qtbot.waitUntil(lambda: on_disk(desk)[0].drawings[""].measures is not None, timeout=30_000)


def test_no_session_is_made_of_only_looking(desk, qtbot):
    open_new(desk)
    desk.state.set_region("low_back.left", 7.0)
    desk.state.undo()
    desk.close_client()
    assert desk.client is None
    assert desk.state.visit.client == ""
    found = desk.find("anna")[0]
    assert found.sessions == 0


def test_closing_waits_for_nothing_and_loses_nothing(make_desk, desk, qtbot):
    client_id = open_new(desk)
    fill(desk.state)
    whole = Content.of(desk.state)
    assert desk.stop()  # before any timer ran
    again = wait_open(make_desk(), qtbot)
    again.open_client(client_id)
    assert Content.of(again.state).says_the_same(whole)
    assert on_disk(again)[0].ranking is not None


def test_each_change_of_client_keeps_the_one_before(desk, qtbot):
    first = open_new(desk, "A")
    desk.state.set_region("low_back.left", 7.0)
    open_new(desk, "B", BodyType.MALE)
    assert desk.state.pain == PainMap(BodyType.MALE)
    assert not desk.state.can_undo  # the marks of another person do not come back
    desk.state.set_region("sacrum", 3.0)
    desk.open_client(first)
    assert dict(desk.state.pain.regions) == {"low_back.left": 7.0}
    assert desk.state.body is BodyType.FEMALE


def test_an_earlier_session_is_only_looked_at(make_desk, desk, qtbot):
    client_id = open_new(desk)
    fill(desk.state)
    later = wait_open(make_desk(date(2026, 4, 1)), qtbot)
    later.open_client(client_id)
    assert later.shown == Shown(0, date(2026, 4, 1))
    assert Content.of(later.state).is_empty
    before = on_disk(later)
    later.open_session(before[0])
    assert later.shown.only_looks
    with qtbot.waitSignal(later.recorder.refused):
        later.state.set_region("sacrum", 9.0)
    assert "sacrum" not in later.state.pain.regions
    assert later.heard[-1].ways == ("go_on", "new_session")
    assert on_disk(later) == before
    later.take("go_on")
    assert not later.shown.only_looks
    later.state.set_region("sacrum", 9.0)
    stored(later, qtbot)
    [session] = on_disk(later)
    assert session.held_on == TODAY
    assert {m.region for m in session.drawings[""].regions} == {"low_back.left", "sacrum"}


def test_going_on_with_a_session_keeps_its_ranking_until_something_changes(desk, qtbot):
    client_id = open_new(desk)
    desk.state.set_region("low_back.left", 7.0)
    desk.close_client()
    [session] = desk.records.store.open_client(client_id).sessions
    live = desk.records.store.resume_session(session.id)
    live.keep_ranking({"as": "it was"})
    desk.open_client(client_id)
    assert desk.state.ranking is not None
    desk.close_client()
    assert desk.records.store.open_client(client_id).sessions[0].ranking == {"as": "it was"}


def test_a_sketch_is_kept_when_it_is_asked(desk, qtbot):
    fill(desk.state)
    assert desk.has_sketch
    sketch = Content.of(desk.state)
    client_id = desk.add_client(Person(name="C"))
    assert desk.open_client(client_id, sketch=sketch)
    stored(desk, qtbot)
    assert not desk.has_sketch
    [session] = on_disk(desk)
    assert Content.of_session(session).says_the_same(sketch)


def test_deleting(desk, qtbot):
    client_id = open_new(desk)
    fill(desk.state)
    stored(desk, qtbot)
    [session] = on_disk(desk)
    with qtbot.waitSignal(desk.records_changed):
        desk.delete_session(session.id)
    assert on_disk(desk) == ()
    assert Content.of(desk.state).is_empty
    done = []
    desk.delete_client(client_id, True, done.append, done.append)
    qtbot.waitUntil(lambda: done == [()])
    assert desk.client is None
    assert desk.find("") == []


def test_changing_what_is_known_of_a_client(desk):
    open_new(desk)
    desk.change_client(Person(name="Anna Berger", body=BodyType.MALE))
    assert desk.state.visit.client == "Anna Berger"
    assert desk.find("berger")[0].body is BodyType.MALE


@pytest.mark.parametrize("part", ["pain", "answers", "pressed", "treated", "painless", "plan", "notes"])
def test_every_part_alone_is_worth_keeping(part, make_state):
    state = make_state()
    fill(state)
    full = Content.of(state)
    assert not replace(Content(), **{part: getattr(full, part)}).is_empty
    assert Content().is_empty


def test_marks_of_a_pack_that_is_closed_stay_in_the_record(desk, library, qtbot):
    open_new(desk)
    desk.state.set_region("low_back.left", 5.0)
    desk.state.set_region("sacrum", 5.0)
    stored(desk, qtbot)
    without = msgspec.structs.replace(library, regions={"low_back": library.regions["low_back"]})
    with qtbot.waitSignal(desk.session_changed):
        desk.state.use_library(without)
    assert set(desk.state.pain.regions) == {"low_back.left"}
    assert desk.shown.only_looks
    assert "pack that is not open" in desk.heard[-1].text
    desk.go_on()
    assert desk.shown.only_looks
    assert len(on_disk(desk)[0].drawings[""].regions) == 2
    with qtbot.waitSignal(desk.records_changed, raising=False, timeout=300):
        desk.state.use_library(library)
    desk.go_on()
    assert set(desk.state.pain.regions) == {"low_back.left", "sacrum"}
