"""Deleting a client for good: from the records, from the backups, and the bytes with them."""

import shutil
from pathlib import Path

import apsw

from glutemap.clients import backups, database, files
from glutemap.clients.errors import StoreError
from glutemap.clients.people import get
from glutemap.clients.vault import Vault

_OWED = "deleted "  # in meta: a client whose bytes may still be somewhere


def delete_client(vault: Vault, client_id: int, from_backups: bool = True) -> tuple[Path, ...]:
    """Delete a client with all sessions. Returns the files of this folder that may still hold something.

    Deleted rows are overwritten (`secure_delete`), then the whole file is written anew without free pages
    and the journal is cut to nothing. Each backup that holds the client is replaced by a copy without;
    backups that cannot be read and files kept as damaged are left, and named.
    """
    with vault.write() as connection:
        uid = get(connection, client_id).uid
        connection.execute("DELETE FROM client WHERE id = ?", (client_id,))
        # Remembered until the bytes are gone too: the program may be ended in the middle.
        connection.execute(
            "INSERT OR REPLACE INTO meta VALUES (?, ?)", (_OWED + uid, "1" if from_backups else "0")
        )
    return finish(vault)


def finish(vault: Vault) -> tuple[Path, ...]:
    """Do what is left to do of deletions, also of those that were cut short. Returns as `delete_client`."""
    with vault.housekeeping, vault.read() as connection:
        owed = connection.execute("SELECT name, value FROM meta WHERE name GLOB ?", (_OWED + "*",)).fetchall()
        if not owed:
            return ()
        compact(connection)
        made = [backup.path for backup in backups.backups_in(vault.folder)]
        left = [p for p in made for n, v in owed if not _is_free_of(vault, p, str(n)[len(_OWED) :], v == "1")]
    with vault.write() as connection:
        connection.execute("DELETE FROM meta WHERE name GLOB ?", (_OWED + "*",))
    return (*dict.fromkeys(left), *sorted((vault.folder / files.DAMAGED).glob("clients-*")))


def compact(connection: apsw.Connection) -> None:
    """Write the database anew without free pages, and cut its journal to nothing."""
    connection.execute("VACUUM")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _is_free_of(vault: Vault, path: Path, uid: str, purge: bool) -> bool:
    """Whether a backup does not hold the client (any longer)."""
    try:
        source = database.connect(path, vault.secret, read_only=True)
    except StoreError:
        return False
    try:
        if not source.execute("SELECT count(*) FROM client WHERE uid = ?", (uid,)).get:
            return True
        if not purge:
            return False
    except (apsw.Error, StoreError):
        return False
    finally:
        source.close(True)
    half = path.with_name(path.name + files.HALF_DONE)
    with files.disk(half):
        shutil.copy(path, half)
    _strike_out(half, vault, uid)
    if not backups.is_good(half, vault.secret):
        files.overwrite(half)
        return False
    files.exchange(half, path)
    return True


def _strike_out(half: Path, vault: Vault, uid: str) -> None:
    copy = database.connect(half, vault.secret)
    try:
        with database.speaking(half):
            copy.pragma("foreign_keys", 1)
            copy.pragma("secure_delete", 1)
            copy.pragma("journal_mode", "MEMORY")  # the copy is thrown away if this is cut short
            copy.execute("DELETE FROM client WHERE uid = ?", (uid,))
            copy.execute("VACUUM")
    finally:
        copy.close(True)
