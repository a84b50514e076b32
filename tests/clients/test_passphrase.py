import contextlib
import hashlib
import json
import pickle
import traceback
from datetime import timedelta

import pytest

from glutemap.clients import backups, patience, rekeying, secret, words
from glutemap.clients.database import is_plain
from glutemap.clients.errors import StoreError, Trouble
from tests.clients.makers import WORD, fill

FIRST, SECOND = "correct horse battery", "staple tomorrow ünder"


def bytes_of(folder):
    return b"".join(p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file())


def wrong(store, passphrase="not this one"):
    with pytest.raises(StoreError) as caught:
        store.unlock(passphrase)
    return caught.value


def test_without_a_passphrase_the_words_are_in_the_file(store, folder):
    """So that the tests below mean something."""
    fill(store)
    store.back_up()
    assert WORD.encode() in bytes_of(folder)


def test_set_change_remove(store, new_store, folder):
    client_id = fill(store)
    store.back_up()
    before = store.open_client(client_id)
    store.set_passphrase(FIRST)
    assert store.open_client(client_id) == before
    fill(store, "Second One")  # into the -wal file
    assert WORD.encode() not in bytes_of(folder)
    assert b"SQLite format" not in bytes_of(folder)
    store = new_store(FIRST)
    assert store.needs_passphrase
    store.set_passphrase(SECOND, FIRST)
    store.lock()
    assert wrong(store, FIRST).trouble is Trouble.WRONG_PASSPHRASE
    store.unlock(SECOND)
    assert store.open_client(client_id) == before
    assert all(backups.is_good(b.path, store.secret) for b in backups.backups_in(folder))
    store.remove_passphrase(SECOND)
    assert new_store().open_client(client_id) == before
    assert all(is_plain(b.path) for b in backups.backups_in(folder))


def test_locked_means_locked(store):
    client_id = fill(store)
    store.set_passphrase(FIRST)
    live = store.resume_session(store.open_client(client_id).sessions[0].id)
    store.lock()
    assert not store.is_open
    assert store.secret is None
    for call in (lambda: store.find(""), lambda: live.write_notes("x"), store.open, store.back_up):
        with pytest.raises(StoreError) as caught:
            call()
        assert caught.value.trouble is Trouble.LOCKED
    store.unlock(FIRST)
    live.write_notes("x")  # a session goes on after unlocking
    assert live.read().notes == "x"


def test_the_old_passphrase_is_asked_for(store):
    fill(store)
    store.set_passphrase(FIRST)
    for call in (lambda: store.set_passphrase(SECOND), lambda: store.remove_passphrase(SECOND)):
        with pytest.raises(StoreError) as caught:
            call()
        assert caught.value.trouble is Trouble.WRONG_PASSPHRASE
    with pytest.raises(StoreError, match="shorter than 8"):
        store.set_passphrase("short", FIRST)
    store.lock()
    store.unlock(FIRST)
    assert store.is_open


def test_the_same_letters_typed_in_another_way_fit(store):
    store.set_passphrase("zoë zoë zoë")
    store.lock()
    assert not store.is_open
    store.unlock("zoe\u0308 zoe\u0308 zoe\u0308")
    assert store.is_open


def test_keys_are_dear(monkeypatch):
    monkeypatch.undo()
    seen = {}
    monkeypatch.setattr(hashlib, "scrypt", lambda _, **options: seen.update(options) or bytes(32))
    secret.derive("words", bytes(16))
    assert seen["n"] * seen["r"] * 128 >= 64_000_000  # bytes of memory
    assert seen["p"] >= 2


def test_nothing_tells_the_key(store, caplog, folder):
    fill(store)
    store.set_passphrase(FIRST)
    key = store.secret.spell()[4:68]
    fault = None
    store.lock()
    try:
        store.unlock(SECOND)
    except StoreError as caught:
        fault = "".join(traceback.format_exception(caught))
    store.patience.forgive()
    store.unlock(FIRST)
    (folder / "backups" / "clients-000099-20260101T000000Z.db.glutemap-half").mkdir(parents=True)
    with contextlib.suppress(StoreError):
        rekeying._rekey(store, secret.new_secret(SECOND))
    told = f"{fault} {store.secret!r} {vars(store)} {caplog.text} {store.notices}"
    for hidden in (key, key.upper(), FIRST, SECOND):
        assert hidden not in told
        assert hidden.encode() not in bytes_of(folder)
    with pytest.raises(TypeError):
        pickle.dumps(store.secret)


def test_a_failing_copy_does_not_tell_the_key(store, folder):
    store.set_passphrase(FIRST)
    from glutemap.clients.database import write_copy

    key = store.secret.spell()[4:]
    with store.read() as connection, pytest.raises(StoreError) as caught:
        write_copy(connection, folder / "no" / "such" / "folder.db", store.secret)
    told = "".join(traceback.format_exception(caught.value)) + repr(caught.value.__context__)
    assert key not in told
    assert "\n" not in str(caught.value)


def test_wrong_passphrases_slow_down(store, new_store, clocks):
    fill(store)
    store.set_passphrase(FIRST)
    store.lock()
    for _ in range(patience.FREE):
        assert wrong(store).trouble is Trouble.WRONG_PASSPHRASE
    waits = []
    for _ in range(9):
        waits.append(store.patience.wait_s())
        assert waits[-1] > 0
        too_soon = wrong(store, FIRST)  # the right one waits too
        assert too_soon.trouble is Trouble.TOO_SOON
        assert too_soon.wait_s == waits[-1]
        clocks.steady_is += waits[-1] + 0.01
        wrong(store)
    assert waits == sorted(waits)
    assert waits[-1] == patience.LONGEST_S
    clocks.steady_is += patience.LONGEST_S
    store.unlock(FIRST)
    assert store.patience.wait_s() == 0


@pytest.mark.parametrize("shift", [timedelta(days=-400), timedelta(days=400)])
def test_setting_the_clock_or_starting_again_does_not_help(store, new_store, clocks, shift):
    store.set_passphrase(FIRST)
    store.lock()
    for _ in range(patience.FREE + 3):
        clocks.steady_is += 1000
        wrong(store)
    clocks.now_is += shift
    assert wrong(store, FIRST).trouble is Trouble.TOO_SOON
    clocks.steady_is = 3.0  # after a restart of the computer
    with pytest.raises(StoreError) as caught:
        new_store(FIRST)
    assert caught.value.trouble is Trouble.TOO_SOON
    assert caught.value.wait_s > 10


def test_a_try_is_counted_before_it_is_made(store, folder, monkeypatch):
    store.set_passphrase(FIRST)
    store.lock()

    def killed(passphrase):
        raise KeyboardInterrupt

    monkeypatch.setattr(store, "_fitting", killed)
    for _ in range(2):
        with pytest.raises(KeyboardInterrupt):
            store.unlock("guess guess")
    assert json.loads((folder / "unlock.json").read_text())["failures"] == 2


@pytest.mark.parametrize("content", ["", "{", "[]", '{"failures": "x"}', '{"failures": -5}', "[" * 9999])
def test_a_spoilt_count_is_no_way_round(folder, content):
    folder.mkdir()
    (folder / "unlock.json").write_text(content)
    counted = patience.Patience(folder)
    assert counted.failures >= (0 if "-5" in content else patience.IF_UNREADABLE)


@pytest.mark.parametrize("ends_at", range(8))
@pytest.mark.parametrize("change", ["set", "change", "remove"])
def test_cut_short_a_change_of_passphrase_loses_nothing(store, new_store, monkeypatch, ends_at, change):
    """End in the middle, at each step that touches a file; one of the two passphrases then opens it all."""
    from glutemap.clients import files

    client_id = fill(store)
    if change != "set":
        store.set_passphrase(FIRST)
    store.back_up()
    before = store.open_client(client_id)
    steps = iter(range(100))

    class Ended(BaseException):
        pass

    def ending(call):
        def step(*given):
            if next(steps) == ends_at:
                raise Ended
            return call(*given)

        return step

    with monkeypatch.context() as patch:
        for name in ("put_in_place", "overwrite"):
            patch.setattr(files, name, ending(getattr(files, name)))
            if hasattr(backups, name):
                patch.setattr(backups, name, getattr(files, name))
        patch.setattr(rekeying.Vault, "reopen", ending(rekeying.Vault.reopen))
        patch.setattr(store, "lock", ending(store.lock))
        with contextlib.suppress(Ended):
            {
                "set": lambda: store.set_passphrase(FIRST),
                "change": lambda: store.set_passphrase(SECOND, FIRST),
                "remove": lambda: store.remove_passphrase(FIRST),
            }[change]()
    again = new_store()
    for candidate in (FIRST, SECOND):
        if not again.is_open:
            with contextlib.suppress(StoreError):
                again.unlock(candidate)
    assert again.is_open
    assert again.open_client(client_id) == before
    assert len(again.notices) == 0
    newest = backups.backups_in(again.folder)[0]
    assert backups.is_good(newest.path, again.secret)


def test_it_is_said_that_a_forgotten_passphrase_is_the_end():
    assert "cannot be opened by anyone" in words.FORGOTTEN
    assert "no second way in" in words.FORGOTTEN


@pytest.mark.parametrize("asked", [0, 1, 5, 40])
@pytest.mark.parametrize("words_", [None, FIRST])
def test_a_change_that_is_stopped_leaves_all_as_it_was(store, new_store, folder, monkeypatch, words_, asked):
    monkeypatch.setattr(rekeying, "STEPS_A_TIME", 20)
    client_id = fill(store, sessions=30)
    if words_:
        store.set_passphrase(words_)
    store.back_up()
    before = store.open_client(client_id)
    made = [b.path for b in backups.backups_in(folder)]
    left = iter([False] * asked)
    with pytest.raises(StoreError) as caught:
        store.set_passphrase(SECOND, words_, lambda: next(left, True))
    assert caught.value.trouble is Trouble.CANCELLED
    assert store.open_client(client_id) == before
    fill(store, "Goes on")  # the connection does not stop any longer
    assert [b.path for b in backups.backups_in(folder)] == made
    assert not list(folder.rglob("*.glutemap-half*"))
    again = new_store(words_)
    assert again.open_client(client_id) == before


def test_a_change_that_is_not_stopped_goes_through(store, new_store):
    client_id = fill(store, sessions=30)
    asked = []
    store.set_passphrase(FIRST, stop=lambda: bool(asked.append(1)))
    assert asked
    assert new_store(FIRST).open_client(client_id)
