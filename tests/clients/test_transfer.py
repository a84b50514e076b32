import contextlib
import json
import random

import apsw
import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutemap.clients import files, transfer
from glutemap.clients.errors import StoreError, Trouble, trouble_error
from glutemap.clients.records import Person
from glutemap.clients.store import Store
from tests.clients.makers import WORD, fill
from tests.examples import examples

WORDS = "another passphrase"


@pytest.fixture
def other(tmp_path):
    """The records on another machine."""
    store = Store(tmp_path / "other machine")
    store.open()
    yield store
    store.close()


@pytest.fixture
def out(tmp_path):
    return tmp_path / "Anna Berg.glutemap-client"


def refusal(call):
    with pytest.raises(StoreError) as caught:
        call()
    assert "\n" not in str(caught.value)
    assert caught.value.trouble in (Trouble.BAD_IMPORT, Trouble.NEWER)
    return str(caught.value)


@pytest.mark.parametrize("words", [None, WORDS])
def test_to_another_machine(store, other, out, words):
    client_id = fill(store, sessions=3)
    store.export_client(client_id, out, words)
    assert transfer.is_encrypted(out) is (words is not None)
    assert (WORD.encode() in out.read_bytes()) is (words is None)
    content = transfer.read(out, words or "")
    assert other.twin(content) is None
    there = other.open_client(other.import_client(content))
    here = store.open_client(client_id)
    assert there.client.person == here.client.person
    assert there.client.uid == here.client.uid
    assert [msgspec.structs.replace(s, id=0) for s in there.sessions] == [
        msgspec.structs.replace(s, id=0) for s in here.sessions
    ]
    assert not list(out.parent.glob("*.glutemap-half*"))


def test_one_that_an_editor_has_stored_anew(store, out):
    """Some of Windows' editors put a mark in front of the text."""
    client_id = fill(store, sessions=1)
    store.export_client(client_id, out, None)
    before = transfer.read(out)
    out.write_text(out.read_text(encoding="utf-8"), encoding="utf-8-sig")
    assert transfer.read(out) == before


def test_one_that_is_here_already(store, out):
    client_id = fill(store, sessions=2)
    content = store.gather(client_id)
    assert store.twin(content).id == client_id
    assert "in the records already" in refusal(lambda: store.import_client(content))
    copy = store.import_client(content, copy=True)
    assert store.open_client(copy).client.person.name == "Anna Berg (copy)"
    live = store.start_session(client_id, content.sessions[0].held_on)
    replaced = store.import_client(content, replace=client_id)
    assert len(store.open_client(replaced).sessions) == 2
    with pytest.raises(StoreError):
        live.read()
    assert len(store.find("")) == 2


def test_one_of_the_same_name_and_year(store, other):
    content = store.gather(fill(store))
    mine = other.add_client(Person(name="anna  BERG", birth_year=1970))
    assert other.twin(content).id == mine


def test_an_import_that_fails_half_way_stores_nothing(store, other, monkeypatch):
    content = store.gather(fill(store, sessions=2))
    from glutemap.clients import sessions

    calls = iter([sessions.insert])
    monkeypatch.setattr(sessions, "insert", lambda *given: next(calls)(*given))
    with pytest.raises(StopIteration):
        other.import_client(content)
    assert other.find("") == []


@pytest.mark.parametrize("words", [None, WORDS])
def test_damaged_anywhere_it_is_refused(store, out, words):
    client_id = fill(store)
    content = transfer.parse(transfer.as_text(store.gather(client_id)), out)
    store.export_client(client_id, out, words)
    whole = out.read_bytes()
    chance = random.Random(5)
    for _ in range(25):
        raw = bytearray(whole)
        at = chance.randrange(len(raw))
        raw[at] ^= 1 << chance.randrange(7)
        out.write_bytes(raw)
        if words:  # every byte is authenticated
            refusal(lambda: transfer.read(out, words))
        else:  # a changed space between two fields says nothing
            with contextlib.suppress(StoreError):
                assert transfer.read(out) == content
    for length in (0, 1, 20, len(whole) // 2, len(whole) - 40):
        out.write_bytes(whole[:length])
        refusal(lambda: transfer.read(out, words or ""))


def test_a_wrong_passphrase(store, out):
    store.export_client(fill(store), out, WORDS)
    told = refusal(lambda: transfer.read(out, "guess guess"))
    assert "not the passphrase of this file, or the file is damaged" in told


def changed(store, out, change):
    """An open export with a changed content and a checksum that fits."""
    file = json.loads(transfer.as_text(store.gather(fill(store))))
    change(file)
    file["sha256"] = transfer._digest(file["content"])
    out.write_text(json.dumps(file))
    return refusal(lambda: transfer.read(out))


def _drawing(file):
    return file["content"]["sessions"][0]["drawings"][""]


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda f: f.update(version=transfer.VERSION + 1), f"newer glutemap (version {transfer.VERSION + 1}"),
        (lambda f: f.update(version="1"), "no version"),
        (lambda f: f.update(format="x"), "not a client's file"),
        (lambda f: f["content"].update(extra=1), "unknown field"),
        (lambda f: f["content"]["client"]["person"].pop("name"), "missing required field"),
        (lambda f: f["content"]["client"]["person"].update(birth_year="x"), "birth_year"),
        (lambda f: f["content"]["sessions"].append(f["content"]["sessions"][0]), "a session is in it twice"),
        (lambda f: f["content"]["sessions"][0].update(held_on="2026-02-31"), "held_on"),
        (lambda f: _drawing(f)["regions"][0].update(region="nowhere"), "no region 'nowhere'"),
        (lambda f: _drawing(f)["regions"][0].update(intensity=11), "intensity"),
        (lambda f: _drawing(f)["strokes"][0].update(points_mm=[[1]]), "points_mm"),
        (lambda f: _drawing(f)["strokes"][0].update(view="inside"), "view"),
    ],
)
def test_what_does_not_fit_is_named(store, out, change, told):
    assert told in changed(store, out, change)


@given(st.binary(max_size=300))
@examples(50)
def test_no_bytes_do_harm(tmp_path_factory, raw):
    path = tmp_path_factory.mktemp("in") / "x.json"
    path.write_bytes(raw)
    assert path.name in refusal(lambda: transfer.read(path))


def test_a_deep_or_foreign_file(out):
    out.write_text('{"content":' + "[" * 100_000)
    assert "damaged or not JSON" in refusal(lambda: transfer.read(out))
    other = apsw.Connection(str(out.with_suffix(".db")))
    other.execute("CREATE TABLE music (title)")
    other.close()
    assert "not a client's file" in refusal(lambda: transfer.read(out.with_suffix(".db")))
    with pytest.raises(StoreError):
        transfer.read(out.with_name("not there"))


def test_an_export_that_fails_leaves_the_one_before(store, out, monkeypatch):
    client_id = fill(store)
    store.export_client(client_id, out, None)
    before = out.read_bytes()
    monkeypatch.setattr(transfer.files, "put_in_place", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
    for words in (None, WORDS):
        with pytest.raises(KeyboardInterrupt):
            store.export_client(client_id, out, words)
    assert out.read_bytes() == before
    assert [p.name for p in out.parent.glob("Anna*")] == [out.name]


@pytest.mark.parametrize("words", [None, WORDS])
def test_a_place_that_cannot_be_written_is_named_and_not_the_records(store, tmp_path, words):
    place = tmp_path / "no folder"
    place.write_text("a file stands in its place")
    client_id = fill(store)
    with pytest.raises(StoreError) as caught:
        store.export_client(client_id, place / "anna.json", words)
    fault = caught.value
    assert (fault.trouble, fault.where) == (Trouble.READ_ONLY, str(place))
    assert fault.sentence == "The folder you chose cannot be written."
    assert [path.name for path in tmp_path.glob("no folder*")] == ["no folder"]


@pytest.mark.parametrize("words", [None, WORDS])
def test_a_disk_without_room_for_an_export_is_no_fault_of_the_records(store, out, monkeypatch, words):
    def full(*_arguments):
        raise trouble_error(Trouble.FULL, out)

    client_id = fill(store)
    monkeypatch.setattr(files, "put_in_place", full)
    with pytest.raises(StoreError) as caught:
        store.export_client(client_id, out, words)
    assert caught.value.sentence == "The disk has no room, so nothing was exported."
    assert not list(out.parent.glob("*.glutemap*"))


@pytest.mark.parametrize("name", ["gone.json", "a folder"])
def test_a_file_that_cannot_be_read_is_said_of_the_file(tmp_path, name):
    (tmp_path / "a folder").mkdir()
    with pytest.raises(StoreError) as caught:
        transfer.read(tmp_path / name)
    fault = caught.value
    assert (fault.where, fault.sentence) == (str(tmp_path / name), "The file cannot be read.")
