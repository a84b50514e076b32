import contextlib
import threading
import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutemap.clients import backups, database, files
from glutemap.clients.backups import Backup, to_keep
from glutemap.clients.errors import StoreError, Trouble
from tests.clients.makers import fill

START = datetime(2026, 1, 1, tzinfo=UTC)
TIMES = st.lists(st.integers(0, 3 * 365 * 24), max_size=80)


def at_hours(hours):
    made = [Backup(n, START + timedelta(hours=h), Path(f"{n}")) for n, h in enumerate(hours)]
    return made[::-1]


@given(TIMES)
def test_the_newest_are_always_kept_and_not_too_many(hours):
    made = at_hours(hours)
    kept = to_keep(made)
    assert set(made[: backups.NEWEST_KEPT]) <= kept <= set(made)
    assert len(kept) <= 5 + 7 + 5 + 12


@given(TIMES)
def test_what_was_let_go_does_not_come_into_question_again(hours):
    made = at_hours(sorted(hours))
    one_by_one: list[Backup] = []
    for backup in reversed(made):
        one_by_one = [b for b in [backup, *one_by_one] if b in to_keep([backup, *one_by_one])]
    assert set(one_by_one) <= to_keep(made)


def test_a_year_of_work_keeps_its_months():
    made = at_hours(range(0, 365 * 24, 8))
    kept = to_keep(made)
    assert len({b.made_at.month for b in kept}) == 12
    assert len([b for b in kept if made[0].made_at - b.made_at < timedelta(days=7)]) >= 9


def test_backups_come_and_go_by_themselves(store, clocks, folder):
    fill(store)
    assert store.back_up_if_due()
    assert store.back_up_if_due() is None
    for _ in range(40):
        clocks.now_is += timedelta(hours=9)
        assert store.back_up_if_due()
    made = backups.backups_in(folder)
    assert 9 <= len(made) <= 20
    assert all(backups.is_good(b.path, None) for b in made)
    assert made[0].number == 41
    assert not list(folder.rglob("*.glutemap-half*"))


def test_a_backup_is_whole_or_not_there(store, folder, monkeypatch):
    fill(store)
    store.back_up()
    before = backups.backups_in(folder)

    def ended(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(backups, "is_good", ended)
    with contextlib.suppress(KeyboardInterrupt):
        store.back_up()
    assert backups.backups_in(folder) == before
    assert [p.name for p in (folder / "backups").iterdir()] == [before[0].path.name]


def test_a_half_done_second_name_does_not_cost_the_file(tmp_path):
    """`exchange` cut short leaves a second name of the file in use; sweeping must not write over it."""
    target = tmp_path / "clients.db"
    target.write_bytes(b"records")
    (tmp_path / "old.glutemap-half").hardlink_to(target)
    (tmp_path / "clients.db.glutemap-half").write_bytes(b"new")
    files.sweep(tmp_path)
    assert target.read_bytes() == b"records"
    assert [p.name for p in tmp_path.iterdir()] == ["clients.db"]


@pytest.mark.parametrize("words", [None, "correct horse battery"])
def test_marks_are_stored_while_a_backup_is_made(store, folder, monkeypatch, words):
    client_id = fill(store, sessions=20)
    if words:
        store.set_passphrase(words)
    live = store.start_session(client_id, date(2026, 2, 1))
    monkeypatch.setattr(database, "PAGES_AT_A_TIME", 1)
    monkeypatch.setattr(database, "BREATH_S", 0.003)
    waits, made = [], []
    worker = threading.Thread(target=lambda: made.append(store.back_up()))
    worker.start()
    while worker.is_alive():
        begin = time.perf_counter()
        live.write_notes(f"note {len(waits)}")
        waits.append(time.perf_counter() - begin)
    worker.join()
    assert len(waits) > 2
    [backup] = made
    assert backups.is_good(backup.path, store.secret)
    assert not list(folder.rglob("*.glutemap-half*"))
    before = store.open_client(client_id)
    (folder / "clients.db").write_bytes(b"")
    store.recover()
    after = store.open_client(client_id)
    assert after.sessions[:-1] == before.sessions[:-1]
    assert after.sessions[-1].notes.startswith("note")


def test_locked_while_a_backup_is_made(store, folder, monkeypatch):
    client_id = fill(store, sessions=20)
    monkeypatch.setattr(database, "PAGES_AT_A_TIME", 1)
    monkeypatch.setattr(database, "BREATH_S", 0.01)
    faults = []

    def work():
        try:
            store.back_up()
        except StoreError as fault:
            faults.append(fault.trouble)

    worker = threading.Thread(target=work)
    worker.start()
    time.sleep(0.05)
    store.lock()
    worker.join()
    assert faults == [Trouble.LOCKED]
    assert backups.backups_in(folder) == []
    store.open()
    assert store.open_client(client_id)


def test_other_peoples_files_are_left_alone(tmp_path):
    for name in ("a.half", "letter.halfway.txt", "old.db"):
        (tmp_path / name).write_text("mine")
    (tmp_path / "clients.db.glutemap-half").write_text("cut short")
    files.sweep(tmp_path)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.half", "letter.halfway.txt", "old.db"]


def test_cut_short_while_an_old_backup_is_deleted(store, new_store, folder, monkeypatch):
    """What is being written over must not be taken for a backup."""
    fill(store)
    for _ in range(backups.NEWEST_KEPT):
        store.back_up()

    def ended(_handle):
        raise KeyboardInterrupt

    oldest = backups.backups_in(folder)[-1].path
    with monkeypatch.context() as patch:
        patch.setattr(files.os, "fsync", ended)
        with pytest.raises(KeyboardInterrupt):
            files.overwrite(oldest)
    assert all(backups.is_good(b.path, None) for b in backups.backups_in(folder))
    assert list(folder.rglob("*.glutemap-half*"))
    new_store()
    assert not list(folder.rglob("*.glutemap-half*"))
