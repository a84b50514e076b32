"""The sizes it is made for: 5,000 clients with 20 sessions each; a client with 100 sessions.

How long that takes is measured by the bench (`glutemap.ui.clients.timings`) and asserted nowhere.
"""

from datetime import date

import pytest

from glutemap.clients.records import Drawing, Person
from glutemap.clients.store import Store
from tests.clients.makers import fill, stroke

CLIENTS, EACH = 5_000, 20
FIRST = ("Anna", "Bernd", "Çelik", "Dörte", "Émile", "Freya", "Günther", "Håkon", "Ines", "Jürgen")
LAST = ("Ahrens", "Böhm", "Castillo", "Dvořák", "Eriksen", "Fuchs", "Großmann", "Hänsel", "Ibsen", "Jansson")
POINTS = 20


@pytest.fixture(scope="module")
def large(tmp_path_factory):
    """A store of that size, made by the engine itself; every session has a drawing."""
    from glutemap.clients.people import folded

    folder = tmp_path_factory.mktemp("large") / "records"
    store = Store(folder)
    store.open()
    store.add_client(Person(name="Template"))
    names = [f"{FIRST[n % 10]} {LAST[n // 10 % 10]}-{LAST[n // 100 % 10]} {n}" for n in range(CLIENTS)]
    with store.write() as connection:
        connection.executemany(
            "INSERT INTO client (uid, name, birth_year, search, notes, created_at, changed_at)"
            " VALUES (lower(hex(randomblob(16))), ?, ?, ?, ?, '2026-01-01T10:00:00Z', '')",
            [
                (name, 1940 + n % 60, f"{folded(name)} {1940 + n % 60}", "n" * 400)
                for n, name in enumerate(names)
            ],
        )
        connection.execute(
            "INSERT INTO session (uid, client_id, held_on, started_at, notes)"
            " SELECT lower(hex(randomblob(16))), client.id, date('2020-01-01', (value * 30) || ' days'),"
            " '2026-01-01T10:00:00Z', 'felt better after walking' FROM client,"
            f" (WITH RECURSIVE n(value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM n LIMIT {EACH})"
            " SELECT value FROM n)"
        )
        connection.execute("INSERT INTO pain_map (session_id, body) SELECT id, 'female' FROM session")
        connection.execute(
            "INSERT INTO mark (pain_map_id, place, view, points, radius_mm, intensity)"
            f" SELECT id, 0, 'posterior', zeroblob({POINTS * 16}), 18, 5 FROM pain_map"
        )
    yield store
    store.close()


@pytest.mark.parametrize(
    ("typed", "hits"),
    [("", 50), ("a", 50), ("ahr", 50), ("jurgen 4319", 1), ("nobody", 0), ("e e e", 50), ("template", 1)],
)
def test_find_as_you_type(large, typed, hits):
    found = large.find(typed)
    assert len(found) == hits
    assert all(f.sessions == EACH for f in found)


def test_opening_again_finds_all(large):
    folder = large.folder
    large.close()
    large.__init__(folder)
    large.open()
    assert large.notices == []
    assert len(large.find("", 10_000)) == CLIENTS + 1


@pytest.mark.parametrize("words", [None, "correct horse battery"])
def test_a_client_with_a_hundred_sessions(store, words):
    client_id = fill(store)
    if words:
        store.set_passphrase(words)
    drawn = Drawing(strokes=tuple(stroke(n, points=120) for n in range(10)))
    for number in range(99):
        store.start_session(client_id, date(2026, 1, 1 + number % 28)).draw(drawn)
    sessions = store.open_client(client_id).sessions
    assert len(sessions) == 100
    assert [s.held_on for s in sessions] == sorted(s.held_on for s in sessions)
    assert sum(s.drawings[""] == drawn for s in sessions) == 99


def test_each_of_many_marks_is_on_the_disk_when_the_call_returns(store):
    live = store.start_session(store.add_client(Person(name="A")), date(2026, 1, 1))
    strokes = [stroke(n, points=200) for n in range(60)]
    for number in range(60):
        drawing = Drawing(strokes=tuple(strokes[: number + 1]))
        live.draw(drawing)
        assert len(live.read().drawings[""].strokes) == number + 1
    assert live.read().drawings[""] == drawing
