"""Opening a database file with its key, and what is asked of every connection.

Journal: WAL, held by one connection (exclusive locking, so no shared-memory file; that also works in a home
folder on a network). A commit is then one write and one flush of the -wal file, where the rollback journal
needs three flushes and, in its default mode, can lose the last commit to a power cut. When the program ends
the journal goes back to DELETE, so that a closed store is a single ordinary file.
`synchronous = FULL` flushes at each commit; `fullfsync` makes macOS flush the disk's own cache too.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

import apsw

from glutemap.clients.errors import StoreError, Trouble, explained, trouble_error
from glutemap.clients.files import make_private_file
from glutemap.clients.secret import SALT_BYTES, Secret, salt_of
from glutemap.language import tr

APPLICATION_ID = 0x474D4150  # "GMAP"
PAGES_AT_A_TIME = 512  # of 4 KB: some milliseconds
BREATH_S = 0.001  # lets the window's thread have its turn
_PLAIN = b"SQLite format 3\0"
_FLAGS = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_URI
_CREATE = _FLAGS | apsw.SQLITE_OPEN_CREATE
_READ = apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI
_PRAGMAS = (
    ("synchronous", "FULL"),
    ("fullfsync", 1),
    ("checkpoint_fullfsync", 1),
    ("foreign_keys", 1),
    ("secure_delete", 1),
    ("temp_store", "MEMORY"),
    ("trusted_schema", 0),
    ("cell_size_check", 1),
)


def is_plain(path: Path) -> bool:
    """Whether a file starts like an unencrypted database (an empty file is none)."""
    return salt_of(path) == _PLAIN


@contextmanager
def speaking(where: str | Path) -> Iterator[None]:
    """Turn faults of the database and the disk into one clear line about ``where``."""
    try:
        yield
    except (apsw.Error, OSError) as fault:
        raise explained(fault, where) from None
    except ValueError:  # of what is stored (text, a date, a point); what comes in is checked before
        raise trouble_error(Trouble.DAMAGED, where) from None


@contextmanager
def transaction(connection: apsw.Connection) -> Iterator[None]:
    """All of the block on the disk when it ends, or nothing of it.

    Not the connection's own `with`: that uses a savepoint, which a full disk takes away with the rest.
    """
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def connect(
    path: Path, secret: Secret | None, *, create: bool = False, read_only: bool = False
) -> apsw.Connection:
    """A connection that has read the file's first page with this key.

    Raises StoreError: DAMAGED also for a wrong key, which looks just the same.
    """
    flags = _CREATE if create else _READ if read_only else _FLAGS
    with speaking(path):
        if create:
            make_private_file(path)
        connection = apsw.Connection(str(path), flags=flags)
        try:
            if not read_only and connection.readonly("main"):
                raise trouble_error(Trouble.READ_ONLY, path)
            connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
            connection.config(apsw.SQLITE_DBCONFIG_DEFENSIVE, 1)
            if secret is not None:
                connection.pragma("cipher", "chacha20")
                connection.pragma("key", secret.spell())
            connection.pragma("locking_mode", "EXCLUSIVE")
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchall()
        except BaseException:
            connection.close()
            raise
    return connection


def version_of(connection: apsw.Connection, path: Path, newest: int, identity: int = APPLICATION_ID) -> int:
    """The version of the file's tables; 0 for an empty file.

    Raises StoreError for a newer file and for another program's; neither has been changed.
    """
    with speaking(path):
        version = int(str(connection.pragma("user_version")))
        owner = int(str(connection.pragma("application_id")))
        empty = not connection.execute("SELECT count(*) FROM sqlite_schema").get
    if owner != identity and not (empty and owner == 0):
        raise StoreError(
            Trouble.FAILED,
            path,
            tr("not a file of this kind from glutemap"),
            tr("choose another file; this one was left as it is"),
            sentence=tr("The file is not a file of this kind from glutemap."),
        )
    if version > newest:
        raise newer(path, version, newest, tr("update glutemap; the file was left as it is"))
    return version


def newer(path: Path, version: int, newest: int, todo: str) -> StoreError:
    """The error for a file of a later version of the program."""
    return StoreError(
        Trouble.NEWER,
        path,
        tr(
            "written by a newer glutemap (version {version} of the format, this one knows {newest})",
            version=version,
            newest=newest,
        ),
        todo,
        sentence=tr(
            "The file was written by a newer glutemap (version {version} of the format, this one knows "
            "{newest}).",
            version=version,
            newest=newest,
        ),
    )


def settle(connection: apsw.Connection, path: Path) -> None:
    """Make an accepted connection the durable, strict one that the records are kept with."""
    with speaking(path):
        connection.set_busy_timeout(2000)
        for name, value in _PRAGMAS:
            connection.pragma(name, value)
        connection.pragma("journal_mode", "WAL")
        connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0)
        sure = [str(connection.pragma(name)) for name in ("foreign_keys", "synchronous", "journal_mode")]
    if sure != ["1", "2", "wal"]:
        raise trouble_error(Trouble.FAILED, path)


def shut(connection: apsw.Connection) -> None:
    """Fold the -wal in and close: a single file remains. A full disk leaves the pair, which is as good."""
    try:
        connection.pragma("journal_mode", "DELETE")
    except apsw.Error:
        pass
    finally:
        connection.close(True)


def check(connection: apsw.Connection) -> bool:
    """Whether every page can be read, is authentic, and all fits together."""
    try:
        found = connection.pragma("integrity_check")
        strays = connection.execute("PRAGMA foreign_key_check").fetchall()
    except apsw.Error:
        return False
    return found == "ok" and not strays


def copy_pages(
    source: apsw.Connection,
    target: Path,
    secret: Secret | None,
    turn: Callable[[], AbstractContextManager[Any]],
) -> None:
    """Copy a database page by page under its own key, a few pages at each ``turn``.

    Between the turns the source may be read and changed; what changes is copied along.
    """
    with speaking(target):
        copy = connect(target, secret, create=True)
        try:
            with turn():
                pages = copy.backup("main", source, "main")
            done = False
            while not done:
                with turn():
                    done = pages.step(PAGES_AT_A_TIME)
                    if done:
                        pages.finish()
                time.sleep(BREATH_S)
            copy.pragma("journal_mode", "DELETE")
        finally:
            copy.close(True)


def write_copy(connection: apsw.Connection, target: Path, secret: Secret | None) -> None:
    """Write all that is in a database into a new file with a key (None: unencrypted), without free pages.

    ``target`` must not exist. Nothing that was deleted is in the copy.
    """
    key = "" if secret is None else secret.spell().replace(":", "%3A")
    address = f"{target.absolute().as_uri()}?cipher=chacha20&key={key}"
    with speaking(target):
        make_private_file(target)
        connection.execute("VACUUM INTO ?", (address,))
    if (secret is None) is not is_plain(target) or (secret and salt_of(target) != secret.salt[:SALT_BYTES]):
        target.unlink(missing_ok=True)
        raise trouble_error(Trouble.FAILED, target)
