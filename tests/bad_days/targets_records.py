"""Clients' files and the records themselves, spoilt."""

import json
import logging
import shutil
from datetime import date

from tests.bad_days import mutate
from tests.bad_days.target import Target


class _Records(Target):
    """Makes the records that the following spoil."""

    def __init__(self, place):
        super().__init__(place)
        from glutemap.clients import secret, transfer
        from glutemap.clients.errors import StoreError
        from glutemap.clients.store import Store
        from tests.clients.child import WORDS
        from tests.clients.makers import fill

        secret.N = 16  # keys that take no time
        self.answers = (StoreError,)
        self.words, self.transfer, self.Store = WORDS, transfer, Store
        store = Store(place / "good")
        store.open()
        self.client_id = fill(store, sessions=3)
        self.store = store


class OpenExport(_Records):
    """A client's file that anyone can read; most with a checksum that fits, or nothing else would be met."""

    share = 0.13

    def __init__(self, place):
        super().__init__(place)
        path = place / "one.json"
        self.store.export_client(self.client_id, path, None)
        self.sample = path.read_bytes()
        self.store.delete_client(self.client_id)

    def try_one(self, chance):
        spoilt = mutate.spoil(self.sample, chance, mutate.TEXT)
        path = self.place / "spoilt.json"
        path.write_bytes(self._summed(spoilt) if chance.random() < 0.8 else spoilt)
        content = self.transfer.read(path)
        client = self.store.import_client(content, copy=True)
        assert self.store.open_client(client).sessions is not None
        self.store.delete_client(client, from_backups=False)

    def _summed(self, spoilt):
        try:
            file = json.loads(spoilt)
            file["sha256"] = self.transfer._digest(file["content"])
            return json.dumps(file).encode()
        except (ValueError, TypeError, KeyError, RecursionError):
            return spoilt


class EncryptedExport(_Records):
    """A client's encrypted file: damaged outside, or spoilt inside by somebody who knows the passphrase."""

    share = 0.06

    def __init__(self, place):
        super().__init__(place)
        path = place / "one.glutemap-client"
        self.store.export_client(self.client_id, path, self.words)
        self.sample = path.read_bytes()
        self.text = self.transfer.as_text(self.store.gather(self.client_id)).encode()

    def try_one(self, chance):
        path = self.place / "spoilt.glutemap-client"
        if chance.random() < 0.6:
            path.write_bytes(mutate.spoil(self.sample, chance))
        else:
            self._written_by_a_villain(path, chance)
        self.transfer.read(path, self.words)

    def _written_by_a_villain(self, path, chance):
        from glutemap.clients import database
        from glutemap.clients.secret import new_secret

        path.unlink(missing_ok=True)
        secret = new_secret(self.words) if chance.random() < 0.8 else None
        connection = database.connect(path, secret, create=True)
        spoilt = mutate.spoil(self.text, chance, mutate.TEXT)
        connection.pragma("journal_mode", "OFF")
        connection.pragma("synchronous", "OFF")
        connection.execute(chance.choice((
            "CREATE TABLE export (content)",
            "CREATE TABLE export (content)",
            "CREATE VIEW export AS SELECT 7 AS content",
            "CREATE TABLE other (content)",
            "CREATE VIEW export AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n) "
            "SELECT max(i) AS content FROM n",
            "CREATE VIEW export AS SELECT load_extension('/tmp/x') AS content",
            "CREATE VIEW export AS SELECT zeroblob(900000000) AS content",
        )))  # fmt: skip
        if not connection.execute("SELECT 1 FROM sqlite_schema WHERE type = 'view' OR name = 'other'").get:
            value = chance.choice((spoilt, spoilt.decode("utf-8", "replace"), None, 7))
            connection.execute("INSERT INTO export VALUES (?)", (value,))
        connection.pragma("application_id", self.transfer.EXPORT_ID)
        connection.pragma("user_version", chance.choice((1, 2, 2, 2, 3)))
        connection.close(True)


class Database(_Records):
    """The records' own database, open and encrypted, alone and with backups; then used as the window does."""

    share = 0.05

    def __init__(self, place):
        super().__init__(place)
        self.plain, self.backup = self._bytes()
        self.store.set_passphrase(self.words)
        self.sealed, self.sealed_backup = self._bytes()
        self.store.close()
        logging.disable(logging.CRITICAL)

    def _bytes(self):
        self.store.back_up()
        self.store.close()
        from glutemap.clients import backups

        newest = backups.backups_in(self.store.folder)[0].path
        content = self.store.path.read_bytes(), (newest.name, newest.read_bytes())
        self.store = self.Store(self.place / "good")
        if self.store.needs_passphrase:
            self.store.unlock(self.words)
        else:
            self.store.open()
        return content

    def try_one(self, chance):
        folder = self.place / "records"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(mode=0o700)
        sealed = chance.random() < 0.5
        content, (name, backup) = (self.sealed, self.sealed_backup) if sealed else (self.plain, self.backup)
        (folder / "clients.db").write_bytes(mutate.spoil(content, chance))
        self._surroundings(folder, name, backup, chance)
        store = self.Store(folder)
        try:
            if store.needs_passphrase:
                store.unlock(self.words)
            else:
                store.open()
            for found in store.find(""):
                store.open_client(found.id)
            store.gather(self.client_id)
            store.start_session(self.client_id, date(2026, 1, 1)).write_notes("on")
        finally:
            store.close()

    def _surroundings(self, folder, name, backup, chance):
        if chance.random() < 0.6:
            (folder / "backups").mkdir()
            (folder / "backups" / name).write_bytes(
                mutate.spoil(backup, chance) if chance.random() < 0.5 else backup
            )
        if chance.random() < 0.2:
            (folder / "clients.db-wal").write_bytes(chance.randbytes(chance.choice((0, 10, 5000))))
        if chance.random() < 0.2:
            (folder / "clients.db-journal").write_bytes(chance.randbytes(chance.choice((0, 10, 5000))))
        if chance.random() < 0.2:
            (folder / "unlock.json").write_bytes(
                mutate.spoil(b'{"version": 1, "failures": 3}', chance, mutate.TEXT)
            )
