from datetime import UTC, date, datetime
from pathlib import Path

import apsw
import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glutemap.body.painmap import PainMap, Stroke
from glutemap.clients import database, drawings, people, schema, sessions, transfer
from glutemap.clients.errors import StoreError, Trouble
from glutemap.clients.records import Drawing, Person, Quality, RegionMark, StrokeMark, checked
from tests.clients.makers import DRAWINGS, PERSONS, SESSIONS, region, stroke

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
@settings(max_examples=40, deadline=None)
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
@settings(max_examples=40, deadline=None)
def test_each_change_of_a_drawing_is_stored(memory, history):
    client_id = people.add(memory, Person(name="A"), NOW)
    session_id = sessions.start(memory, client_id, date(2026, 1, 1), NOW)
    before = None
    for drawing in history:
        drawings.save(memory, session_id, "", drawing, before)
        assert drawings.load(memory, "id = ?", session_id)[session_id][""] == drawing
        before = drawing


@given(PERSONS, st.lists(SESSIONS, max_size=2, unique_by=lambda s: s.uid))
@settings(max_examples=40, deadline=None)
def test_an_exported_client_is_read_as_it_was(person, visits):
    head = transfer.ClientHead(
        uid="0" * 32, person=person, created_at="2026-01-01T10:00:00Z", changed_at="2026-01-01T10:00:00Z"
    )
    content = transfer.ClientContent(client=head, sessions=tuple(visits))
    assert transfer.parse(transfer.as_text(content), Path("x.json")) == content


def test_a_pain_map_with_its_qualities():
    pain = PainMap().with_region("low_back.left", 7)
    pain = pain.with_stroke(Stroke(stroke().view, ((0.1, 2.5),), 12.0, 3.0)).with_stroke(
        Stroke(stroke().view, ((1.0, 2.5),), 12.0, 0.0)
    )
    drawing = Drawing.of(pain, {"low_back.left": Quality.NUMB}, (Quality.BURNING,))
    assert drawing.pain == pain
    assert drawing.regions[0].quality is Quality.NUMB
    assert [s.quality for s in drawing.strokes] == [Quality.BURNING, None]


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
