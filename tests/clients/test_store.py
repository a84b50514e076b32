import os
from datetime import date

import pytest

from glutemap import resources
from glutemap.clients.errors import StoreError, Trouble
from glutemap.clients.records import Drawing, Measures, Person
from glutemap.clients.store import Store
from tests.clients.makers import fill, region, stroke


def test_everything_is_there_after_closing(store, new_store):
    client_id = fill(store, sessions=3)
    before = store.open_client(client_id)
    again = new_store()
    assert again.open_client(client_id) == before
    assert [s.held_on.day for s in before.sessions] == [1, 2, 3]
    assert before.sessions[0].answers == {"worse_sitting": True}
    assert before.sessions[0].plan[0].days == "daily"


def test_a_closed_store_is_one_plain_file_and_its_lock(store, folder):
    fill(store)
    assert (folder / "clients.db-wal").exists()
    store.close()
    assert sorted(p.name for p in folder.iterdir()) == ["clients.db", "clients.lock"]


def test_undo_and_redo_of_marks(store):
    client_id = store.add_client(Person(name="A"))
    live = store.start_session(client_id, date(2026, 1, 1))
    one = Drawing(strokes=(stroke(1),))
    two = Drawing(regions=(region(),), strokes=(stroke(1), stroke(2)))
    for drawing in (one, two, one, Drawing(), two):
        live.draw(drawing)
        assert live.read().drawings[""] == drawing
    assert store.resume_session(live.id).read() == live.read()


def test_measures_are_forgotten_when_the_drawing_changes(store):
    live = store.start_session(store.add_client(Person(name="A")), date(2026, 1, 1))
    live.draw(Drawing(strokes=(stroke(1),)))
    measures = Measures(extent_cm2=50, extent_percent=0.3, mean_intensity=5)
    live.measure(measures)
    assert live.read().drawings[""].measures == measures
    live.draw(Drawing(strokes=(stroke(2),)))
    assert live.read().drawings[""].measures is None


def test_taking_back(store):
    from glutemap.body.frame import Side

    client_id = fill(store)
    live = store.resume_session(store.open_client(client_id).sessions[0].id)
    live.answer("worse_sitting", None)
    live.forget("pressed", "gluteus_medius", Side.LEFT)
    live.keep_ranking(None)
    live.plan([])
    session = live.read()
    assert (session.answers, session.evidence, session.ranking, session.plan) == ({}, (), None, ())


@pytest.mark.parametrize("typed", ["zoe", "Zoë", "ang", "ANGSTROM zo", "zoe 1970", "tröm", " zoe  ", ""])
def test_find_as_you_type(store, typed):
    store.add_client(Person(name="Zoë Ångström", birth_year=1970))
    assert [f.name for f in store.find(typed)] == ["Zoë Ångström"]


def test_names_that_start_so_come_first(store):
    for name in ("Rosanna Vogel", "Vera Anders", "Anna Berg", "X_%7"):
        store.add_client(Person(name=name))
    assert [f.name for f in store.find("an")] == ["Anna Berg", "Vera Anders", "Rosanna Vogel"]
    assert [f.name for f in store.find("%")] == ["X_%7"]
    assert store.find("nobody") == []


def test_a_changed_client_is_found_by_the_new_name(store):
    client_id = fill(store)
    store.change_client(client_id, Person(name="K-17"))
    assert [f.name for f in store.find("k-17")] == ["K-17"]
    assert store.find("anna") == []
    assert store.find("k")[0].last_on == date(2026, 1, 1)


def test_what_is_not_there(store):
    for call in (
        lambda: store.open_client(5),
        lambda: store.resume_session(5),
        lambda: store.start_session(5, date(2026, 1, 1)),
        lambda: store.change_client(5, Person(name="A")),
        lambda: store.delete_client(5),
    ):
        with pytest.raises(StoreError) as caught:
            call()
        assert caught.value.trouble is Trouble.NOT_FOUND


def test_a_session_can_be_deleted(store):
    client_id = fill(store, sessions=2)
    store.delete_session(store.open_client(client_id).sessions[0].id)
    assert [s.held_on.day for s in store.open_client(client_id).sessions] == [2]


def test_where_the_records_are(monkeypatch, tmp_path):
    monkeypatch.setenv("GLUTEMAP_DATA", str(tmp_path / "mine"))
    assert resources.data_folder() == tmp_path / "mine"
    monkeypatch.delenv("GLUTEMAP_DATA")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    monkeypatch.setattr("sys.platform", "linux")
    assert resources.data_folder() == tmp_path / "share" / "glutemap"
    monkeypatch.setattr("sys.platform", "darwin")
    assert resources.data_folder().parts[-2:] == ("Application Support", "glutemap")
    monkeypatch.setattr("sys.platform", "win32")
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "local"))
    assert resources.data_folder() == tmp_path / "local" / "glutemap" / "clients"


@pytest.mark.skipif(os.name != "posix", reason="rights of Unix")
def test_only_the_user_can_read_the_files(store, folder):
    fill(store)
    store.set_passphrase("correct horse battery")
    store.recover()
    modes = {p.stat().st_mode & 0o077 for p in (folder, *folder.rglob("*")) if p.name != "clients.lock"}
    assert modes == {0}


@pytest.mark.skipif(os.name != "posix", reason="rights of Unix")
def test_a_folder_that_is_there_keeps_its_rights(tmp_path):
    tmp_path.chmod(0o755)
    Store(tmp_path).close()
    assert tmp_path.stat().st_mode & 0o777 == 0o755


def test_opening_twice_does_no_harm(store):
    client_id = fill(store)
    store.open()
    store.unlock("whatever")
    assert store.open_client(client_id)
    assert store.patience.failures == 0


@pytest.mark.parametrize("words", [None, "correct horse battery"])
def test_a_session_goes_on_after_a_recovery(store, words):
    client_id = fill(store)
    if words:
        store.set_passphrase(words)
    live = store.start_session(client_id, date(2026, 2, 1))
    live.draw(Drawing(strokes=(stroke(1),)))
    store.back_up()
    live.draw(Drawing(strokes=(stroke(1), stroke(2))))
    late = store.start_session(client_id, date(2026, 2, 2))
    store.recover()
    full = Drawing(strokes=(stroke(1), stroke(2), stroke(3)))
    live.draw(full)
    late.write_notes("late")
    assert live.read().drawings[""] == full
    assert [s.notes for s in store.open_client(client_id).sessions][-1] == "late"


def test_a_session_on_another_day_stands_in_its_place(store):
    client_id = store.add_client(Person(name="Anna"))
    days = [date(2026, 1, 5), date(2026, 2, 9), date(2026, 2, 9), date(2026, 3, 1)]
    first, second, third, last = (store.start_session(client_id, day).id for day in days)
    store.move_session(last, days[0])
    store.move_session(first, days[1])
    held = [(session.held_on, session.id) for session in store.open_client(client_id).sessions]
    assert held == [(days[0], last), (days[1], first), (days[1], second), (days[1], third)]
    with pytest.raises(StoreError) as caught:
        store.move_session(99, days[0])
    assert caught.value.trouble is Trouble.NOT_FOUND
