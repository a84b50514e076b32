import json
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import apsw
import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutemap.body.frame import BodyType, View
from glutemap.body.painmap import PainMap, Stroke
from glutemap.clients import database, drawings, people, schema, sessions, transfer
from glutemap.clients.errors import StoreError, Trouble
from glutemap.clients.records import Drawing, Person, Quality, RegionMark, StrokeMark, checked
from tests.clients.makers import DRAWINGS, PERSONS, SESSIONS, region, stroke
from tests.examples import examples

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def memory():
    connection = apsw.Connection(":memory:")
    for name, value in database._PRAGMAS:
        connection.pragma(name, value)
    schema.migrate(connection, 0, Path("memory"))
    yield connection
    connection.close()


@given(PERSONS, st.lists(SESSIONS, max_size=3, unique_by=lambda s: s.uid))
@examples(40)
def test_a_client_comes_back_as_stored(memory, person, visits):
    client_id = people.add(memory, person, NOW)
    for visit in visits:
        sessions.insert(memory, client_id, visit)
    assert people.get(memory, client_id).person == person
    found = sessions.load(memory, "client_id = ?", client_id)
    stored = [msgspec.structs.replace(s, id=0) for s in found]
    order = sorted(visits, key=lambda s: s.held_on)
    assert stored == order
    memory.execute("DELETE FROM client")
    for table in ("session", "pain_map", "mark", "answer", "plan_item", "evidence"):
        assert memory.execute(f"SELECT count(*) FROM {table}").get == 0


@given(st.lists(DRAWINGS, min_size=1, max_size=5))
@examples(40)
def test_each_change_of_a_drawing_is_stored(memory, history):
    client_id = people.add(memory, Person(name="A"), NOW)
    session_id = sessions.start(memory, client_id, date(2026, 1, 1), NOW)
    before = None
    for drawing in history:
        drawings.save(memory, session_id, "", drawing, before)
        assert drawings.load(memory, "id = ?", session_id)[session_id][""] == drawing
        before = drawing


@given(PERSONS, st.lists(SESSIONS, max_size=2, unique_by=lambda s: s.uid))
@examples(40)
def test_an_exported_client_is_read_as_it_was(person, visits):
    head = transfer.ClientHead(
        uid="0" * 32, person=person, created_at="2026-01-01T10:00:00Z", changed_at="2026-01-01T10:00:00Z"
    )
    content = transfer.ClientContent(client=head, sessions=tuple(visits))
    assert transfer.parse(transfer.as_text(content), Path("x.json")) == content


@given(DRAWINGS)
@examples(40)
def test_a_drawing_holds_all_of_its_pain_map(drawing):
    assert Drawing.of(drawing.pain_map(), drawing.measures) == drawing


def test_a_pain_map_with_its_qualities():
    pain = PainMap().with_region("low_back.left", 7).with_quality("low_back.left", Quality.NUMB)
    pain = pain.with_stroke(Stroke(View.LEFT, ((0.1, 2.5),), 12.0, 3.0, quality=Quality.BURNING))
    pain = pain.with_stroke(Stroke(View.LEFT, ((1.0, 2.5),), 12.0, 0.0, erases=True))
    drawing = Drawing.of(pain)
    assert drawing.pain_map() == pain
    assert drawing.regions[0].quality is Quality.NUMB
    assert [(s.quality, s.erases) for s in drawing.strokes] == [(Quality.BURNING, False), (None, True)]


def test_a_clients_file_of_the_first_version_is_read():
    mark = {
        "view": "left",
        "points_mm": [[0.0, 900.0]],
        "radius_mm": 9.0,
        "intensity": 4.0,
        "quality": "sharp",
    }
    visit = {"uid": "1" * 32, "held_on": "2026-01-01", "started_at": "2026-01-01T10:00:00Z"}
    head = {"uid": "0" * 32, "person": {"name": "A"}, "created_at": "2026-01-01T10:00:00Z"}
    content = {
        "client": {**head, "changed_at": "2026-01-01T10:00:00Z"},
        "sessions": [{**visit, "drawings": {"": {"strokes": [mark]}}}],
    }
    file = {
        "format": "glutemap client",
        "version": 1,
        "sha256": transfer._digest(content),
        "content": content,
    }
    [session] = transfer.parse(json.dumps(file), Path("x.json")).sessions
    expected = Stroke(View.LEFT, ((0.0, 900.0),), 9.0, 4.0, quality=Quality.SHARP)
    assert session.drawings[""].pain_map().strokes == (expected,)


def test_a_database_of_the_first_version_is_brought_forward():
    connection = apsw.Connection(":memory:")
    for name, value in database._PRAGMAS:
        connection.pragma(name, value)
    schema.migrate(connection, 0, Path("memory"), schema.STEPS[:1])
    assert connection.pragma("user_version") == 1
    client_id = people.add(connection, Person(name="A"), NOW)
    session_id = sessions.start(connection, client_id, date(2026, 1, 1), NOW)
    connection.execute("INSERT INTO pain_map (session_id, label, body) VALUES (?, '', 'male')", (session_id,))
    points = drawings._packed(((-60.0, 900.0), (-90.0, 880.0)))
    connection.execute(
        "INSERT INTO mark (pain_map_id, place, view, points, radius_mm, intensity, quality)"
        " VALUES ((SELECT id FROM pain_map), 0, 'posterior', ?, 18, 6, 'aching')",
        (points,),
    )
    connection.execute(
        "INSERT INTO mark (pain_map_id, place, region, intensity)"
        " VALUES ((SELECT id FROM pain_map), 1000000, 'sacrum', 3)"
    )
    schema.migrate(connection, 1, Path("memory"))
    assert connection.pragma("user_version") == schema.NEWEST
    drawing = drawings.load(connection, "id = ?", session_id)[session_id][""]
    painted = Stroke(View.POSTERIOR, ((-60.0, 900.0), (-90.0, 880.0)), 18.0, 6.0, quality=Quality.ACHING)
    assert drawing.pain_map() == PainMap(BodyType.MALE, {"sacrum": 3.0}, (painted,))
    erasing = Drawing.of(drawing.pain_map().with_stroke(replace(painted, erases=True, fills=True)))
    drawings.save(connection, session_id, "", erasing, drawing)
    assert drawings.load(connection, "id = ?", session_id)[session_id][""] == erasing
    connection.close()


@pytest.mark.parametrize(
    "record",
    [
        Person(name=""),
        Person(name="A", birth_year=3),
        Person(name="half \ud800"),
        RegionMark(region="low_back.left", intensity=11),
        RegionMark(region="low_back.left", intensity=float("nan")),
        StrokeMark(view=stroke().view, points_mm=((float("inf"), 0),), radius_mm=5, intensity=5),
        StrokeMark(view=stroke().view, points_mm=(), radius_mm=5, intensity=5),
    ],
)
def test_what_cannot_be_is_refused(record):
    with pytest.raises(StoreError) as caught:
        checked(record)
    assert caught.value.trouble is Trouble.BAD_VALUE
    assert "\n" not in str(caught.value)


def test_a_refused_mark_leaves_the_drawing_as_it_was(memory):
    client_id = people.add(memory, Person(name="A"), NOW)
    session_id = sessions.start(memory, client_id, date(2026, 1, 1), NOW)
    good = Drawing(regions=(region(),))
    drawings.save(memory, session_id, "", good, None)
    bad = Drawing(regions=(region(),), strokes=(stroke(intensity=99),))
    with pytest.raises(StoreError), memory:
        drawings.save(memory, session_id, "", bad, good)
    assert drawings.load(memory, "id = ?", session_id)[session_id][""] == good
