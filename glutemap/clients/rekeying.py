"""Setting, changing and removing the passphrase.

The records are never rewritten in place: a copy under the new key is written, read through, and put in the
place of the old file by one rename. Power cut at any moment leaves the old file or the new one, whole. The
first file under the new key is a backup, so that what is encrypted can be told from what is damaged
(`Vault.needs_passphrase`). Then the older backups follow; none stays readable without the new passphrase.
"""

import contextlib
import functools
from collections.abc import Callable, Iterator

import apsw

from glutemap.clients import backups, database, files
from glutemap.clients.errors import StoreError, Trouble, trouble_error
from glutemap.clients.secret import Secret, derive, new_secret
from glutemap.clients.vault import Vault
from glutemap.language import tr

Stop = Callable[[], bool]
STEPS_A_TIME = 2_000  # of the engine's own, between two questions whether to stop: some milliseconds


def set_passphrase(vault: Vault, new: str, old: str | None = None, stop: Stop | None = None) -> None:
    """Encrypt the records and all backups; with ``old``, change the passphrase.

    ``stop`` is asked again and again until the new file is put in place; once it says True, nothing has
    been changed. Raises StoreError: WRONG_PASSPHRASE or TOO_SOON for ``old``, BAD_VALUE for a ``new`` one
    too short, CANCELLED after ``stop``.
    """
    _prove(vault, old)
    _rekey(vault, new_secret(new), stop)


def remove_passphrase(vault: Vault, old: str, stop: Stop | None = None) -> None:
    """Store the records and all backups unencrypted. ``stop`` and errors as for `set_passphrase`."""
    _prove(vault, old)
    _rekey(vault, None, stop)


def _prove(vault: Vault, old: str | None) -> None:
    with vault.read():
        secret = vault.secret
    if secret is None:
        return
    vault.patience.begin()
    if not secret.equals(derive(old or "", secret.salt)):
        wait = vault.patience.wait_s()
        what, todo = tr("this is not the present passphrase"), tr("nothing was changed; try again")
        raise StoreError(Trouble.WRONG_PASSPHRASE, "passphrase", what, todo, wait)
    vault.patience.forgive()


def _rekey(vault: Vault, new: Secret | None, stop: Stop | None = None) -> None:
    half = vault.path.with_name(files.DATABASE + files.HALF_DONE)
    with vault.housekeeping, vault.read() as connection, _stoppable(connection, vault, stop):
        old = vault.secret
        older = backups.backups_in(vault.folder)
        write = functools.partial(database.write_copy, connection, secret=new)
        first = backups.make_backup(vault.folder, new, vault.now(), write)
        try:
            files.overwrite(half)
            database.write_copy(connection, half, new)
            if stop is not None and stop():
                raise trouble_error(Trouble.CANCELLED, vault.folder)
            vault.lock()
            files.exchange(half, vault.path)
            vault.reopen(new)
        except BaseException:
            in_place = not vault.is_open and not half.exists()
            half.unlink(missing_ok=True)
            if not vault.is_open:
                vault.reopen(new if in_place else old)
            if not in_place:
                first.path.unlink(missing_ok=True)
            raise
        for backup in older:
            if backup.path.exists():
                backups.rekey(backup.path, old, new)


@contextlib.contextmanager
def _stoppable(connection: apsw.Connection, vault: Vault, stop: Stop | None) -> Iterator[None]:
    """Let the engine ask whether to stop while it copies."""
    if stop is not None:
        connection.set_progress_handler(stop, STEPS_A_TIME)
    try:
        yield
    finally:
        if vault.is_open and stop is not None:
            with contextlib.suppress(apsw.Error):  # the connection that copied is closed when all went well
                connection.set_progress_handler(None)
