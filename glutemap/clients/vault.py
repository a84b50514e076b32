"""The folder of the records while the program runs: opened, locked, backed up, restored.

One program at a time holds a folder (`files.hold`). The passphrase's key lives here while the records are
open and nowhere else.
"""

import contextlib
import functools
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import apsw

from glutemap import resources
from glutemap.clients import backups, database, files, schema
from glutemap.clients.errors import StoreError, Trouble, trouble_error
from glutemap.clients.patience import Patience, again_after
from glutemap.clients.people import moment
from glutemap.clients.secret import Secret, derive, salt_of
from glutemap.language import many, tr

SMALL_BYTES = 4_000_000  # checked from end to end at each start, in a tenth of a second
MIDDLING_BYTES = 50_000_000  # the same after the program was cut off; larger files when they are backed up
CLOCK_SLACK = timedelta(minutes=10)
_MINUTE = "%Y-%m-%d %H:%M"  # read alike in every language


def _utc_now() -> datetime:
    return datetime.now(UTC)


class Vault:
    """The database of one folder. Raises StoreError from every method that touches the disk.

    ``notices`` holds what the user should be told once, one line each; the window empties it.
    """

    def __init__(
        self,
        folder: Path | None = None,
        now: Callable[[], datetime] = _utc_now,
        steady: Callable[[], float] = time.monotonic,
    ) -> None:
        self.folder = folder or resources.data_folder()
        self.path = self.folder / files.DATABASE
        self.now, self.notices = now, list[str]()
        self.secret: Secret | None = None
        self.generation = 0  # goes up when the file may be another: what was read before is then stale
        self._connection: apsw.Connection | None = None
        self._mutex = threading.RLock()  # one use of the connection at a time
        self.housekeeping = threading.RLock()  # one long piece of work at a time; taken before the other
        files.make_private(self.folder)
        self._held: apsw.Connection | None = files.hold(self.folder)
        try:
            files.sweep(self.folder)
            self.patience = Patience(self.folder, steady)
        except BaseException:
            self.close()
            raise

    @property
    def is_open(self) -> bool:
        """Whether the records can be read now."""
        return self._connection is not None

    @property
    def needs_passphrase(self) -> bool:
        """Whether the records are encrypted.

        A file that does not start like a database is taken for a damaged one, and not for an encrypted one,
        when all backups are unencrypted: beside encrypted records there is always an encrypted backup
        (`rekeying` makes it first).
        """
        made = backups.backups_in(self.folder)
        if self._is_missing():
            return bool(made) and not database.is_plain(made[0].path)
        if database.is_plain(self.path):
            return False
        return not made or not all(database.is_plain(backup.path) for backup in made)

    def open(self) -> None:
        """Open unencrypted records, or make new ones. Raises StoreError (LOCKED) for encrypted ones."""
        if self.is_open:
            return
        if self.needs_passphrase:
            todo = tr("enter the passphrase")
            raise StoreError(Trouble.LOCKED, self.folder, tr("the records are locked"), todo)
        self._open(None)

    def unlock(self, passphrase: str) -> None:
        """Open encrypted records. Raises StoreError: WRONG_PASSPHRASE, or TOO_SOON after several of them."""
        if self.is_open or not self.needs_passphrase:
            return self.open()
        self.patience.begin()
        secret = self._fitting(passphrase)
        if secret is None:
            wait = self.patience.wait_s()
            what = tr("this is not the passphrase")
            todo = again_after(wait) if wait else tr("try again; capitals count")
            raise StoreError(Trouble.WRONG_PASSPHRASE, "passphrase", what, todo, wait)
        self.patience.forgive()
        self._open(secret)

    def lock(self) -> None:
        """Close the records and forget the key. Nothing is lost: there is nothing that is not stored."""
        with self._mutex:
            if self._connection is not None:
                database.shut(self._connection)
            self._connection = self.secret = None

    def close(self) -> None:
        """Close the records and let the folder go."""
        self.lock()
        if self._held is not None:
            self._held.close(True)
            self._held = None

    @contextlib.contextmanager
    def read(self) -> Iterator[apsw.Connection]:
        """The connection, for reading. Raises StoreError (LOCKED) when the records are not open."""
        with self._mutex, database.speaking(self.path):
            if self._connection is None:
                what, todo = tr("the records are locked"), tr("open them first")
                raise StoreError(Trouble.LOCKED, self.folder, what, todo)
            yield self._connection

    @contextlib.contextmanager
    def write(self) -> Iterator[apsw.Connection]:
        """The connection in one transaction: on the disk when the block ends, or not there at all."""
        with self.read() as connection, database.transaction(connection):
            yield connection

    def back_up(self) -> backups.Backup:
        """Make a backup now. Another thread may read and write meanwhile: they take turns of milliseconds."""
        with self.read() as connection:
            secret = self.secret

        def write(half: Path) -> None:
            database.copy_pages(connection, half, secret, self.read)

        with self.housekeeping:
            return backups.make_backup(self.folder, secret, self.now(), write)

    def back_up_if_due(self) -> backups.Backup | None:
        """Make a backup when the newest is half an hour old; for idle moments and at the end."""
        return self.back_up() if backups.is_due(self.folder, self.now()) else None

    def recover(self) -> None:
        """Restore the last good backup after an error of DAMAGED, and open it; the damaged file is kept."""
        with self._mutex:
            secret = self.secret
            self.lock()
            self._restore(secret)

    def reopen(self, secret: Secret | None) -> None:
        """Open the file that has just been put in place under a key."""
        with self._mutex:
            self._connection, self.secret = self._sound(secret), secret
            self.generation += 1

    def _fitting(self, passphrase: str) -> Secret | None:
        """The key, if it opens the database or, should that be damaged, the newest backups."""
        if not self._is_missing():
            secret = derive(passphrase, salt_of(self.path))
            if self._opens(self.path, secret):
                return secret
        made = backups.backups_in(self.folder)
        salt = salt_of(made[0].path) if made else b""
        if not salt:
            return None
        if self._is_missing() or salt != salt_of(self.path):
            secret = derive(passphrase, salt)
        same = (b.path for b in made if salt_of(b.path) == salt)
        return secret if any(self._opens(path, secret) for path in same) else None

    @staticmethod
    def _opens(path: Path, secret: Secret) -> bool:
        try:
            database.connect(path, secret).close(True)
        except StoreError as fault:
            if fault.trouble is Trouble.DAMAGED:
                return False
            raise
        return True

    def _open(self, secret: Secret | None) -> None:
        with self._mutex:
            made = backups.backups_in(self.folder)
            if self._is_missing() and made:
                self._restore(secret)
            else:
                try:
                    self.reopen(secret)
                except StoreError as fault:
                    if fault.trouble is not Trouble.DAMAGED or not made:
                        raise
                    self._restore(secret)
            self._remember_clock()
            try:
                self._opened()
                self._tidy_backups()
            except StoreError as fault:  # housekeeping may wait; the records are open
                self.notices.append(str(fault))

    def _tidy_backups(self) -> None:
        """After a change of passphrase that was cut short: only backups under the present key.

        Unencrypted ones beside encrypted records are encrypted; others cannot be read and are put aside.
        """
        made = backups.backups_in(self.folder)
        strangers = [backup.path for backup in made if not self._is_under_our_key(backup.path)]
        if strangers:
            self.back_up()
        for path in strangers:
            if path.exists() and database.is_plain(path):
                backups.rekey(path, None, self.secret)
            elif path.exists():
                backups.put_aside(path, self.folder)

    def _is_under_our_key(self, path: Path) -> bool:
        if self.secret is None:
            return database.is_plain(path)
        return salt_of(path) == self.secret.salt

    def _opened(self) -> None:
        """Called when the records have been opened."""

    def _sound(self, secret: Secret | None) -> apsw.Connection:
        """An open, migrated and checked connection. Raises StoreError; DAMAGED when it is not sound."""
        fresh = self._is_missing()
        unclean = self.path.with_name(self.path.name + "-wal").exists()
        connection = database.connect(self.path, secret, create=fresh)
        try:
            version = database.version_of(connection, self.path, schema.NEWEST)
            most = MIDDLING_BYTES if unclean else SMALL_BYTES
            if not fresh and self.path.stat().st_size < most and not database.check(connection):
                raise trouble_error(Trouble.DAMAGED, self.path)
            if 0 < version < schema.NEWEST:
                write = functools.partial(database.write_copy, connection, secret=secret)
                backups.make_backup(self.folder, secret, self.now(), write)
            database.settle(connection, self.path)
            schema.migrate(connection, version, self.path)
        except BaseException:
            connection.close(True)
            raise
        return connection

    def _is_missing(self) -> bool:
        return not self.path.exists() or not self.path.stat().st_size

    def _restore(self, secret: Secret | None) -> None:
        backup, kept = backups.restore(self.folder, secret, self.now())
        self.reopen(secret)
        saved = self._salvaged(kept) if kept else 0
        self.notices.append(_restored(f"{backup.made_at:{_MINUTE}}", kept, saved))

    def _salvaged(self, kept: Path) -> int:
        """Bring over what can still be read from a damaged file. Returns the number of sessions."""
        return 0

    def _remember_clock(self) -> None:
        now = self.now()
        with self.write() as connection:
            last = connection.execute("SELECT value FROM meta WHERE name = 'last_seen'").get
            if last is None or str(last) < moment(now):
                connection.execute("INSERT OR REPLACE INTO meta VALUES ('last_seen', ?)", (moment(now),))
        if last is not None and str(last) > moment(now + CLOCK_SLACK):
            self.notices.append(
                tr(
                    "The computer's clock shows {now} UTC, earlier than when the records were last open "
                    "({last}); check the clock and the session's date.",
                    now=f"{now:{_MINUTE}}",
                    last=str(last)[:16].replace("T", " "),
                )
            )


def _restored(when: str, kept: Path | None, saved: int) -> str:
    """What the user is told after `Vault._restore`: from when the backup is, and what is kept."""
    if not kept:
        return tr(
            "The file of the records was gone; they have been restored from the backup of {when} UTC.",
            when=when,
        )
    if not saved:
        return tr(
            "The records were damaged and have been restored from the backup of {when} UTC; the damaged "
            "file is kept as {kept}.",
            when=when,
            kept=kept,
        )
    return many(
        saved,
        "The records were damaged and have been restored from the backup of {when} UTC, with {n} later "
        "session read from the damaged file; the damaged file is kept as {kept}.",
        "The records were damaged and have been restored from the backup of {when} UTC, with {n} later "
        "sessions read from the damaged file; the damaged file is kept as {kept}.",
        when=when,
        kept=kept,
    )
