"""What a damaged file still holds beyond the backup that took its place.

From encrypted records, where each page proves itself, newer versions of sessions are taken too; from
unencrypted ones only sessions that the backup does not have. Everything is checked as an import is.
"""

import contextlib
import shutil
from collections.abc import Iterator
from pathlib import Path

import apsw
import msgspec

from glutemap.clients import database, files, people, sessions
from glutemap.clients.errors import StoreError
from glutemap.clients.records import Client, Session, checked
from glutemap.clients.vault import Vault

_UNREADABLE = (apsw.Error, StoreError, ValueError, TypeError)


def salvage(vault: Vault, kept: Path) -> int:
    """Store what can be read from a file kept as damaged. Returns the number of sessions."""
    copy = vault.folder / ("salvage.db" + files.HALF_DONE)
    beside = copy.with_name(copy.name + "-wal")
    try:
        with files.disk(copy):
            shutil.copy(kept, copy)  # reading may change the file; the kept one stays as it was
            wal = kept.with_name(kept.name + "-wal")
            if wal.exists():
                shutil.copy(wal, beside)
        connection = database.connect(copy, vault.secret)
    except StoreError:
        files.overwrite(copy)
        files.overwrite(beside)
        return 0
    try:
        return sum(_store(vault, client, session) for client, session in _readable(connection))
    finally:
        connection.close(True)
        files.overwrite(copy)
        files.overwrite(beside)


def _readable(connection: apsw.Connection) -> Iterator[tuple[Client, Session]]:
    for client_id in _ids(connection, "SELECT id FROM client ORDER BY id", ()):
        try:
            client = people.get(connection, client_id)
        except _UNREADABLE:
            continue
        for session_id in _ids(connection, "SELECT id FROM session WHERE client_id = ?", (client_id,)):
            try:
                yield client, checked(sessions.get(connection, session_id))
            except _UNREADABLE:
                continue


def _ids(connection: apsw.Connection, query: str, given: tuple[int, ...]) -> list[int]:
    found: list[int] = []
    with contextlib.suppress(*_UNREADABLE):  # as far as it goes
        found.extend(int(row[0]) for row in connection.execute(query, given))
    return found


def _store(vault: Vault, client: Client, session: Session) -> bool:
    try:
        with vault.write() as connection:
            there = connection.execute("SELECT id FROM session WHERE uid = ?", (session.uid,)).get
            if there is not None:
                same = msgspec.structs.replace(sessions.get(connection, int(there)), id=session.id) == session
                if same or vault.secret is None:
                    return False
                connection.execute("DELETE FROM session WHERE id = ?", (there,))
            known = people.by_uid(connection, client.uid)
            owner = known.id if known else people.add(connection, client.person, vault.now(), client.uid)
            taken = connection.execute("SELECT 1 FROM session WHERE id = ?", (session.id,)).get
            # Its own id if that is free, so that a session under way goes on.
            sessions.insert(connection, owner, session, None if taken else session.id)
    except _UNREADABLE:
        return False
    return True
