"""Setting, changing and removing the passphrase.

The records are never rewritten in place: a copy under the new key is written, read through, and put in the
place of the old file by one rename. Power cut at any moment leaves the old file or the new one, whole. The
first file under the new key is a backup, so that what is encrypted can be told from what is damaged
(`Vault.needs_passphrase`). Then the older backups follow; none stays readable without the new passphrase.
"""

import functools

from glutemap.clients import backups, database, files
from glutemap.clients.errors import StoreError, Trouble
from glutemap.clients.secret import Secret, derive, new_secret
from glutemap.clients.vault import Vault


def set_passphrase(vault: Vault, new: str, old: str | None = None) -> None:
    """Encrypt the records and all backups; with ``old``, change the passphrase.

    Raises StoreError: WRONG_PASSPHRASE or TOO_SOON for ``old``, BAD_VALUE for a ``new`` one too short.
    """
    _prove(vault, old)
    _rekey(vault, new_secret(new))


def remove_passphrase(vault: Vault, old: str) -> None:
    """Store the records and all backups unencrypted. Raises StoreError as `set_passphrase`."""
    _prove(vault, old)
    _rekey(vault, None)


def _prove(vault: Vault, old: str | None) -> None:
    with vault.read():
        secret = vault.secret
    if secret is None:
        return
    vault.patience.begin()
    if not secret.equals(derive(old or "", secret.salt)):
        wait = vault.patience.wait_s()
        what = "this is not the present passphrase"
        raise StoreError(Trouble.WRONG_PASSPHRASE, "passphrase", what, "nothing was changed; try again", wait)
    vault.patience.forgive()


def _rekey(vault: Vault, new: Secret | None) -> None:
    half = vault.path.with_name(files.DATABASE + files.HALF_DONE)
    with vault.housekeeping, vault.read() as connection:
        old = vault.secret
        older = backups.backups_in(vault.folder)
        write = functools.partial(database.write_copy, connection, secret=new)
        first = backups.make_backup(vault.folder, new, vault.now(), write)
        try:
            files.overwrite(half)
            database.write_copy(connection, half, new)
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
