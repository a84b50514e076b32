"""Each bad day really happens here, through the window's desk: one calm line, and nothing is lost."""

import os
import resource
import shutil
from datetime import UTC, datetime, timedelta

import apsw
import pytest
from PySide6.QtWidgets import QPushButton

from glutemap.clients import schema
from glutemap.clients.errors import StoreError, Trouble
from glutemap.clients.records import Person
from glutemap.clients.store import Store
from glutemap.ui.clients import recorder, records
from glutemap.ui.clients.content import Content
from glutemap.ui.clients.strip import ClientStrip
from tests.clients.processes import start
from tests.ui.clients.conftest import WORDS, on_disk, stored, wait_open
from tests.ui.clients.test_desk import ITEM, fill, open_new


def said(desk):
    """The last thing that was said, which is one calm line."""
    notices = [notice for notice in desk.heard if notice is not None]
    assert notices, "nothing was said"
    text = notices[-1].text
    assert "\n" not in text
    assert text.endswith((".", ")"))
    assert text[0].isupper()
    for word in ("Error", "Traceback", "sqlite", "None"):
        assert word not in text
    return notices[-1]


def wait_said(desk, qtbot, part):
    """Wait for a line that holds these words."""
    qtbot.waitUntil(lambda: any(n is not None and part in n.text for n in desk.heard), timeout=30_000)
    return next(n for n in reversed(desk.heard) if n is not None and part in n.text)


def with_a_session(desk, qtbot):
    client_id = open_new(desk)
    fill(desk.state)
    stored(desk, qtbot)
    return client_id


def spoil(path):
    path.write_bytes(bytes(4096) + path.read_bytes()[4096:])


def test_the_disk_is_full_and_then_has_room(desk, qtbot, monkeypatch):
    monkeypatch.setattr(recorder, "RETRY_MS", 50)
    with_a_session(desk, qtbot)
    with desk.records.store.read() as connection:
        connection.pragma("max_page_count", int(connection.pragma("page_count")))
    before = on_disk(desk)
    desk.state.visit.set_notes("x" * 90_000)
    notice = wait_said(desk, qtbot, "no room")
    assert notice.ways == ("retry",)
    said(desk)
    assert desk.state.visit.notes == "x" * 90_000  # the window keeps it
    assert on_disk(desk) == before
    with desk.records.store.read() as connection:
        connection.pragma("max_page_count", 1_000_000)
    wait_said(desk, qtbot, "stored again")  # by itself
    assert on_disk(desk)[0].notes == "x" * 90_000


@pytest.mark.skipif(os.name != "posix", reason="limits of Unix")
def test_the_disk_is_really_full(desk, qtbot, folder):
    """The system refuses to let the files grow; Python would be killed by the signal if it did not ask."""
    with_a_session(desk, qtbot)
    largest = max(path.stat().st_size for path in folder.glob("clients.db*"))
    old = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (largest, old[1]))
    try:
        desk.state.visit.set_notes("y" * 95_000)
        wait_said(desk, qtbot, "no room")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, old)
    desk.take("retry")
    assert on_disk(desk)[0].notes == "y" * 95_000


def test_closing_on_a_full_disk_asks_first(desk, qtbot):
    with_a_session(desk, qtbot)
    with desk.records.store.read() as connection:
        connection.pragma("max_page_count", int(connection.pragma("page_count")))
    desk.state.visit.set_notes("z" * 90_000)
    assert not desk.stop()
    assert said(desk).ways == ("retry", "close_anyway")
    with desk.records.store.read() as connection:
        connection.pragma("max_page_count", 1_000_000)
    desk.take("retry")
    assert on_disk(desk)[0].notes == "z" * 90_000
    with qtbot.waitSignal(desk.close_requested):
        desk.take("close_anyway")


def test_a_folder_that_cannot_be_made(make_desk, qtbot, tmp_path, monkeypatch):
    """Root may write anywhere, so the folder's place is taken by a file."""
    (tmp_path / "taken").write_text("not a folder")
    monkeypatch.setenv("GLUTEMAP_DATA", str(tmp_path / "taken" / "clients"))
    desk = wait_open(make_desk(), qtbot)
    assert desk.records.status == "closed"
    assert "cannot be written" in said(desk).text
    assert said(desk).ways == ("open_again",)
    desk.state.set_region("low_back.left", 5.0)  # sketching goes on
    assert desk.has_sketch
    (tmp_path / "taken").unlink()
    with qtbot.waitSignal(desk.records.status_changed, check_params_cb=lambda s: s == "open"):
        desk.take("open_again")


def test_records_that_became_read_only(desk, qtbot, monkeypatch):
    """The disk was mounted anew, for reading only: the engine says so at the next change."""
    monkeypatch.setattr(recorder, "RETRY_MS", 50)
    with_a_session(desk, qtbot)
    with desk.records.store.read() as connection:
        connection.pragma("query_only", 1)
    desk.state.set_region("sacrum", 4.0)
    notice = wait_said(desk, qtbot, "cannot be written")
    assert notice.ways == ("retry",)
    with desk.records.store.read() as connection:
        connection.pragma("query_only", 0)
    wait_said(desk, qtbot, "stored again")
    assert "sacrum" in {mark.region for mark in on_disk(desk)[0].drawings[""].regions}


def test_a_second_copy_of_the_program(make_desk, qtbot, folder):
    store = Store(folder)
    store.open()
    store.add_client(Person(name="A"))
    store.close()
    other = start("hold", folder)
    try:
        assert other.stdout.readline() == "holding\n"
        desk = wait_open(make_desk(), qtbot)
        assert desk.records.status == "closed"
        notice = said(desk)
        assert "Another copy of glutemap" in notice.text
        assert notice.ways == ("open_again",)
    finally:
        other.communicate("", timeout=60)
    with qtbot.waitSignal(desk.records.status_changed, check_params_cb=lambda s: s == "open"):
        desk.take("open_again")
    assert [found.name for found in desk.find("")] == ["A"]


@pytest.mark.parametrize("words", [None, WORDS])
def test_a_damaged_database_is_restored_at_the_start(make_desk, desk, qtbot, folder, words):
    client_id = with_a_session(desk, qtbot)
    if words:
        desk.records.store.set_passphrase(words)
    desk.records.store.back_up()
    whole = on_disk(desk)
    desk.stop()
    spoil(folder / "clients.db")
    again = wait_open(make_desk(), qtbot)
    if words:
        with qtbot.waitSignal(again.records.status_changed, check_params_cb=lambda s: s == "open"):
            again.records.unlock(words, lambda: None, again.heard.append)
    notice = said(again)
    assert "restored from the backup" in notice.text
    assert not notice.is_trouble
    again.open_client(client_id)
    assert on_disk(again) == whole
    assert list((folder / "damaged").glob("*.db"))


def test_damage_while_it_is_open_costs_nothing(desk, qtbot, folder, monkeypatch):
    """What the backup does not have is written over it from the window: the session goes on."""
    monkeypatch.setattr(records, "BACKUP_EVERY_MS", 10**6)
    client_id = with_a_session(desk, qtbot)
    desk.records.store.back_up()
    desk.state.set_region("sacrum", 4.0)
    desk.state.visit.set_notes("after the backup")
    stored(desk, qtbot)
    whole = Content.of(desk.state)
    with desk.records.store.read() as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        connection.pragma("cache_size", 0)
        connection.execute("PRAGMA shrink_memory")
    path = folder / "clients.db"
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(bytes(path.stat().st_size - 4096))
    desk.state.set_region("groin.left", 2.0)
    wait_said(desk, qtbot, "restored from the backup")
    stored(desk, qtbot)
    assert desk.client.id == client_id
    [session] = on_disk(desk)
    now = Content.of_session(session)
    assert set(whole.pain.regions) < set(now.pain.regions)
    assert now.notes == "after the backup"


def test_a_damaged_client_offers_the_last_backup(desk, qtbot):
    client_id = with_a_session(desk, qtbot)
    desk.close_client()
    desk.records.store.back_up()
    with desk.records.store.write() as connection:
        connection.execute("UPDATE session SET held_on = 'yesterday'")
    assert not desk.open_client(client_id)
    assert said(desk).ways == ("restore",)
    desk.take("restore")
    wait_said(desk, qtbot, "restored from the backup")
    assert desk.open_client(client_id)
    assert len(on_disk(desk)) == 1


def test_a_client_made_after_the_last_backup_is_made_again(desk, qtbot, folder):
    desk.add_client(Person(name="Old"))
    desk.records.store.back_up()
    open_new(desk, "New")
    fill(desk.state)
    stored(desk, qtbot)
    whole = Content.of(desk.state)
    desk.records.store.lock()  # lets go of the file
    spoil(folder / "clients.db")
    desk.records.store.recover()
    desk.records.restored.emit()
    stored(desk, qtbot)
    assert desk.client.person.name == "New"
    assert {found.name for found in desk.find("")} == {"Old", "New"}
    assert Content.of_session(on_disk(desk)[0]).says_the_same(whole)


def test_no_backup_is_left(desk, qtbot, folder, make_desk):
    with_a_session(desk, qtbot)
    desk.stop()
    shutil.rmtree(folder / "backups")
    spoilt = b"SQLite format 3\0" + b"x" * 9000
    (folder / "clients.db").write_bytes(spoilt)
    again = wait_open(make_desk(), qtbot)
    assert again.records.status == "closed"
    assert "damaged" in said(again).text
    assert (folder / "clients.db").read_bytes() == spoilt


def test_a_newer_file_is_left_untouched(desk, qtbot, folder, make_desk):
    with_a_session(desk, qtbot)
    with desk.records.store.read() as connection:
        connection.pragma("user_version", schema.NEWEST + 1)
    desk.records.store.lock()
    desk.stop()
    before = (folder / "clients.db").read_bytes()
    again = wait_open(make_desk(), qtbot)
    text = said(again).text
    assert "newer glutemap" in text
    assert "Update glutemap" in text
    assert (folder / "clients.db").read_bytes() == before


def test_the_clock_was_set_back(make_desk, qtbot, folder):
    ahead = Store(folder, now=lambda: datetime.now(UTC) + timedelta(days=400))
    ahead.open()
    ahead.add_client(Person(name="A"))
    ahead.close()
    desk = wait_open(make_desk(), qtbot)
    assert "check the clock" in said(desk).text
    open_new(desk)
    fill(desk.state)
    stored(desk, qtbot)
    assert len(on_disk(desk)) == 1


def test_a_mark_that_does_not_fit_is_said_and_the_rest_is_stored(desk, qtbot):
    open_new(desk)
    desk.state.evidence.set_answer("x" * 101, True)
    desk.state.visit.set_plan([ITEM])
    wait_said(desk, qtbot, "longer than 100")
    qtbot.waitUntil(lambda: on_disk(desk)[0].plan == (ITEM,))
    desk.state.evidence.clear()
    desk.state.visit.set_notes("half a character: \ud800")
    wait_said(desk, qtbot, "half a character")
    desk.state.visit.set_notes("whole")
    stored(desk, qtbot)
    assert on_disk(desk)[0].notes == "whole"


def test_two_programs_cannot_lose_each_others_changes(desk, qtbot, folder):
    """While the window has the records open, another program cannot write into them."""
    with_a_session(desk, qtbot)
    tool = apsw.Connection(str(folder / "clients.db"))
    with pytest.raises(apsw.BusyError):
        tool.execute("BEGIN IMMEDIATE")
    tool.close()


def test_the_strip_says_it_and_offers_the_way_out(desk, qtbot):
    strip = ClientStrip(desk)
    qtbot.addWidget(strip)
    assert strip.isHidden()
    desk.records.say_fault(StoreError(Trouble.FULL, "/x/clients.db", "full", "make room"), ("retry",))
    assert not strip.isHidden()
    assert strip.property("trouble") is True
    button = next(b for b in strip.findChildren(QPushButton) if b.text() == "Try again")
    button.click()
    assert strip.notice is None
    assert strip.isHidden()
