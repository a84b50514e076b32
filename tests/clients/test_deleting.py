import pytest

from glutemap.clients import removal
from glutemap.clients.errors import StoreError
from glutemap.clients.records import Person
from tests.clients.makers import WORD, fill

OTHER = "Zimtstern"


def bytes_of(folder):
    return {p.name: p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def holders(folder, word):
    return [name for name, raw in bytes_of(folder).items() if word.encode() in raw]


@pytest.fixture
def two(store, clocks):
    """Two clients, of which one is to go, in the records, the -wal and three backups."""
    stays = store.add_client(Person(name=OTHER))
    goes = fill(store, "Gerda Gone", sessions=4)
    for _ in range(3):
        store.back_up()
    return store, goes, stays


def test_deleted_for_good(two, folder):
    store, goes, stays = two
    assert len(holders(folder, WORD)) >= 4
    assert store.delete_client(goes) == ()
    assert holders(folder, WORD) == holders(folder, "Gerda") == []
    assert len(holders(folder, OTHER)) == 4  # the others are still everywhere
    assert store.open_client(stays)
    store.close()
    assert holders(folder, WORD) == []


def test_what_is_left_in_backups_is_said(two, folder):
    store, goes, _ = two
    left = store.delete_client(goes, from_backups=False)
    assert sorted(p.name for p in left) == holders(folder, WORD)
    assert len(left) == 3
    store.back_up()
    assert len(holders(folder, WORD)) == 3


def test_files_kept_as_damaged_are_said(two, folder):
    store, goes, _ = two
    (folder / "damaged").mkdir()
    (folder / "damaged" / "clients-20260101T000000Z.db").write_text(WORD)
    assert [p.name for p in store.delete_client(goes)] == ["clients-20260101T000000Z.db"]


def test_a_deletion_cut_short_is_finished_at_the_next_start(two, new_store, folder, monkeypatch):
    store, goes, _ = two

    def ended(_connection):
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(removal, "compact", ended)
        with pytest.raises(KeyboardInterrupt):
            store.delete_client(goes)
    assert holders(folder, WORD)
    again = new_store()
    assert holders(folder, WORD) == []
    with pytest.raises(StoreError):
        again.open_client(goes)


def test_encrypted_backups_are_freed_too(two, new_store):
    store, goes, stays = two
    store.set_passphrase("correct horse battery")
    assert store.delete_client(goes) == ()
    store.recover()  # from the newest backup
    assert [f.name for f in store.find("")] == [OTHER]
    assert store.open_client(stays)
