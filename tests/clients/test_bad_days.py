"""Each bad day really happens here, ends in one clear line, and costs nothing that was confirmed."""

import os
import random
import shutil
import warnings
from datetime import date, timedelta

import apsw
import pytest

from glutemap.clients import backups, database, schema
from glutemap.clients.errors import StoreError, Trouble
from glutemap.clients.records import Drawing
from glutemap.clients.store import Store
from tests.clients.makers import WORD, fill, region, stroke
from tests.clients.processes import run, start

WORDS = "correct horse battery"
UNIX = pytest.mark.skipif(os.name != "posix", reason="limits and rights of Unix")


def one_line(fault):
    text = str(fault)
    assert "\n" not in text
    assert text.count(";") >= 1, "where, what; what to do"
    assert WORD not in text
    return text


@UNIX
@pytest.mark.parametrize("words", [None, WORDS])
def test_the_disk_is_full(store, folder, words):
    fill(store)
    if words:
        store.set_passphrase(words)
    store.close()
    said = [line.split(" ", 2) for line in run("fill_the_disk", folder, 600_000)]
    faults = [line for line in said if line[0] == "fault"]
    assert [line[1] for line in faults] == ["full"], said
    one_line(" ".join(faults[0]))
    confirmed = next(int(line[1]) for line in said if line[0] == "confirmed")
    there = [line for line in said if line[0] == "there"]
    assert int(there[0][1]) == confirmed > 3
    assert there[1][1] == there[1][2]  # with room again, the same call stores it all


def test_the_database_says_full(store):
    """The same through the engine's own way of running out of room."""
    client_id = fill(store)
    before = store.open_client(client_id)
    with store.read() as connection:
        connection.pragma("max_page_count", int(connection.pragma("page_count")) + 1)
    live = store.resume_session(before.sessions[0].id)
    with pytest.raises(StoreError) as caught:
        live.write_notes("x" * 90_000)
    assert caught.value.trouble is Trouble.FULL
    one_line(caught.value)
    assert store.open_client(client_id) == before
    with store.read() as connection:
        connection.pragma("max_page_count", 1_000_000)
    live.write_notes("x" * 90_000)
    assert len(live.read().notes) == 90_000


def as_nobody(call):
    """What a call says in a process without rights (root may write anywhere)."""
    read_end, write_end = os.pipe()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a fork beside threads: it only calls and ends
        pid = os.fork()
    if not pid:
        try:
            if os.geteuid() == 0:
                os.setgroups([])
                os.setgid(65534)
                os.setuid(65534)
            call()
            said = "no fault"
        except BaseException as fault:  # noqa: BLE001
            said = f"{getattr(fault, 'trouble', type(fault))} {fault}"
        os.write(write_end, said.encode())
        os._exit(0)
    os.close(write_end)
    with os.fdopen(read_end) as pipe:
        said = pipe.read()
    os.waitpid(pid, 0)
    return said


@UNIX
@pytest.mark.parametrize("there_already", [False, True])
def test_a_folder_that_cannot_be_written(store, folder, there_already):
    if there_already:
        fill(store)
    store.close()
    if not there_already:
        shutil.rmtree(folder)
        folder.mkdir()
    before = {p.name: p.read_bytes() for p in folder.iterdir()}
    for path in folder.parents:
        if os.geteuid() == 0 and path.stat().st_uid == 0 and "pytest-" in str(path):
            path.chmod(0o755)
    for path in folder.iterdir():
        path.chmod(0o444)
    folder.chmod(0o555)
    try:
        said = as_nobody(lambda: Store(folder))
    finally:
        folder.chmod(0o755)
    assert said.startswith("read_only"), said
    assert "cannot be written; allow writing in this folder" in one_line(said)
    assert {p.name: p.read_bytes() for p in folder.iterdir()} == before


def test_a_second_copy_of_the_program(store, folder):
    client_id = fill(store)
    store.close()
    other = start("hold", folder)
    try:
        assert other.stdout.readline() == "holding\n"
        with pytest.raises(StoreError) as caught:
            Store(folder)
        assert caught.value.trouble is Trouble.BUSY
        assert "another copy" in one_line(caught.value)
    finally:
        other.communicate("", timeout=60)
    again = Store(folder)
    again.open()
    assert again.open_client(client_id)
    again.close()


def test_another_program_has_the_database(store, folder):
    fill(store)
    store.close()
    tool = apsw.Connection(str(folder / "clients.db"))
    tool.execute("BEGIN EXCLUSIVE")
    again = Store(folder)
    with pytest.raises(StoreError) as caught:
        again.open()
    assert caught.value.trouble is Trouble.BUSY
    one_line(caught.value)
    tool.close(True)
    again.open()
    again.close()


@pytest.mark.parametrize("words", [None, WORDS])
@pytest.mark.parametrize(
    "where", ["first byte", "first page", "middle", "last page", "cut off", "emptied", "gone"]
)
def test_a_damaged_database_is_restored(store, new_store, folder, words, where):
    client_id = fill(store, sessions=3)
    if words:
        store.set_passphrase(words)
    store.back_up()
    before = store.open_client(client_id)
    store.close()
    path = folder / "clients.db"
    raw = path.read_bytes()
    spoilt = {
        "first byte": b"\0" + raw[1:],
        "first page": bytes(4096) + raw[4096:],
        "middle": raw[: 4096 * 7] + bytes(4096) + raw[4096 * 8 :],
        "last page": raw[:-4096] + bytes(4096),
        "cut off": raw[: len(raw) // 2],
    }.get(where, b"")
    path.unlink() if where == "gone" else path.write_bytes(spoilt)
    again = new_store(words)
    assert again.open_client(client_id) == before
    [notice] = again.notices
    assert "restored from the backup" in notice
    kept = list((folder / "damaged").glob("*.db"))
    assert [p.read_bytes() for p in kept] == ([] if where == "gone" else [spoilt])


def test_damage_at_any_place_is_found_or_harmless(store, new_store, folder):
    """With a passphrase every page is authenticated: one changed bit anywhere is found."""
    client_id = fill(store, sessions=3)
    store.set_passphrase(WORDS)
    store.back_up()
    before = store.open_client(client_id)
    store.close()
    path = folder / "clients.db"
    whole = path.read_bytes()
    chance = random.Random(1)
    for _ in range(12):
        raw = bytearray(whole)
        raw[chance.randrange(len(raw))] ^= 1 << chance.randrange(8)
        path.write_bytes(raw)
        again = new_store(WORDS)
        assert again.open_client(client_id) == before
        assert len(again.notices) == 1
        again.close()


def test_damage_while_it_is_open(store, folder):
    client_id = fill(store, sessions=30)
    store.back_up()
    before = store.open_client(client_id)
    with store.read() as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        connection.release_memory()
        connection.pragma("cache_size", 0)
        connection.execute("PRAGMA shrink_memory")
    path = folder / "clients.db"
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(bytes(path.stat().st_size - 4096))
    with pytest.raises(StoreError) as caught:
        store.back_up()
    assert caught.value.trouble is Trouble.DAMAGED
    one_line(caught.value)
    store.recover()
    assert store.open_client(client_id) == before
    assert list((folder / "damaged").glob("*.db"))


def test_a_damaged_newest_backup_is_passed_over(store, new_store, folder):
    client_id = fill(store)
    store.back_up()
    newest = store.back_up().path
    store.close()
    for path in (newest, folder / "clients.db"):
        raw = bytearray(path.read_bytes())
        raw[5000:6000] = bytes(1000)
        path.write_bytes(raw)
    assert new_store().open_client(client_id)


def test_no_backup_is_left(store, folder):
    fill(store)
    store.close()
    spoilt = b"x" * 9000
    (folder / "clients.db").write_bytes(spoilt)
    again = Store(folder)
    assert again.needs_passphrase  # it cannot be told from an encrypted one
    with pytest.raises(StoreError):
        again.unlock(WORDS)
    again.close()
    assert (folder / "clients.db").read_bytes() == spoilt


@pytest.mark.parametrize("words", [None, WORDS])
def test_a_newer_file_is_left_untouched(store, new_store, folder, words):
    fill(store)
    if words:
        store.set_passphrase(words)
    with store.read() as connection:
        connection.pragma("user_version", schema.NEWEST + 1)
    store.close()
    before = {p: p.read_bytes() for p in folder.rglob("*") if p.is_file() and p.name != "unlock.json"}
    with pytest.raises(StoreError) as caught:
        new_store(words)
    assert caught.value.trouble is Trouble.NEWER
    assert "update glutemap" in one_line(caught.value)
    assert {p: p.read_bytes() for p in before} == before


def test_another_programs_file_is_left_untouched(folder):
    folder.mkdir()
    other = apsw.Connection(str(folder / "clients.db"))
    other.execute("CREATE TABLE music (title)")
    other.close()
    before = (folder / "clients.db").read_bytes()
    store = Store(folder)
    with pytest.raises(StoreError, match="not a file of this kind"):
        store.open()
    store.close()
    assert (folder / "clients.db").read_bytes() == before


def test_an_older_file_is_brought_forward_after_a_backup(store, new_store, folder, monkeypatch):
    client_id = fill(store)
    before = store.open_client(client_id)
    store.close()
    steps = (*schema.STEPS, "ALTER TABLE client ADD COLUMN phone TEXT")
    monkeypatch.setattr(schema, "NEWEST", len(steps))
    monkeypatch.setattr(schema.migrate, "__defaults__", (steps,))
    again = new_store()
    assert again.open_client(client_id) == before
    with again.read() as connection:
        assert database.version_of(connection, again.path, len(steps)) == len(steps)
    [backup] = backups.backups_in(folder)
    assert apsw.Connection(str(backup.path)).pragma("user_version") == len(steps) - 1


def test_a_step_that_fails_leaves_the_older_file(store, new_store, folder, monkeypatch):
    client_id = fill(store)
    store.close()
    monkeypatch.setattr(schema, "NEWEST", len(schema.STEPS) + 1)
    monkeypatch.setattr(
        schema.migrate, "__defaults__", ((*schema.STEPS, "CREATE TABLE ok (a); SELECT nonsense"),)
    )
    with pytest.raises(StoreError):
        new_store()
    monkeypatch.undo()
    assert new_store().open_client(client_id)


@pytest.mark.parametrize("shift", [timedelta(days=-800), timedelta(days=4000)])
def test_the_clock_is_set(store, new_store, clocks, folder, shift):
    client_id = fill(store, sessions=2)
    for _ in range(9):
        clocks.now_is += timedelta(days=20)
        store.back_up()
    kept = {b.path for b in backups.backups_in(folder)}
    clocks.now_is += shift
    again = new_store()
    told = [n for n in again.notices if "clock" in n]
    assert len(told) == (shift < timedelta(0))
    newest = again.back_up()
    assert backups.backups_in(folder)[0].path == newest.path  # though its date may be the oldest
    assert not backups.is_due(folder, clocks.now_is)
    assert len(kept & {b.path for b in backups.backups_in(folder)}) >= len(kept) - 2
    live = again.start_session(client_id, clocks.now_is.date())
    live.draw(Drawing(regions=(region(),)))
    assert len(again.open_client(client_id).sessions) == 3


def test_nothing_leaves_this_machine(folder):
    [said] = run("no_network", folder)
    assert said.startswith("seen []"), said


@pytest.mark.parametrize("words", [None, WORDS])
def test_sessions_after_the_last_backup_are_brought_over(store, new_store, folder, words):
    """A damaged page costs what was on it, and not all that was done since the backup."""
    client_id = fill(store, sessions=2)
    if words:
        store.set_passphrase(words)
    store.back_up()
    for _ in range(12):
        live = store.start_session(client_id, date(2026, 2, 1))
        live.draw(Drawing(strokes=(stroke(points=900),)))
    whole = store.open_client(client_id).sessions
    store.close()
    path = folder / "clients.db"
    raw = bytearray(path.read_bytes())
    raw[-4096 * 2 :] = bytes(4096 * 2)  # the last session's stroke lies there
    path.write_bytes(raw)
    again = new_store(words)
    [notice] = again.notices
    assert "later sessions read from the damaged file" in notice
    there = {s.uid: s.drawings for s in again.open_client(client_id).sessions}
    kept = [s for s in whole if there.get(s.uid) == s.drawings]
    assert len(kept) >= len(whole) - 3
    assert set(there) <= {s.uid for s in whole}
    assert [p.read_bytes() for p in (folder / "damaged").glob("*.db")] == [bytes(raw)]
    assert not list(folder.rglob("*.glutemap-half*"))


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE mark SET points = zeroblob(15) WHERE points IS NOT NULL",
        "UPDATE mark SET view = 'above' WHERE view IS NOT NULL",
        "UPDATE session SET held_on = 'yesterday'",
        "UPDATE session SET ranking = '{'",
        "UPDATE client SET body = 'other'",
    ],
)
def test_a_value_that_makes_no_sense_is_damage_and_no_crash(store, change):
    """What an unencrypted file cannot prove: a letter inside a value was changed."""
    client_id = fill(store)
    store.back_up()
    before = store.open_client(client_id)
    with store.write() as connection:
        connection.execute(change)
    with pytest.raises(StoreError) as caught:
        store.open_client(client_id)
    assert caught.value.trouble is Trouble.DAMAGED
    one_line(caught.value)
    store.recover()
    assert store.open_client(client_id) == before
