"""Rolling backups: whole copies of the database under the same key, made atomically, kept by age.

A backup is written under another name, read through from end to end, flushed, and only then given its name.
Kept are the newest five, and the newest of each of the last seven days, five weeks and twelve months that
have any. Counted are days that have a backup, not days gone by: a clock set forward deletes nothing.
The number in the name, and not the time, says which is newest: a clock set back changes nothing either.
"""

import re
import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from glutemap.clients.database import check, connect, write_copy
from glutemap.clients.errors import StoreError, Trouble, trouble_error
from glutemap.clients.files import (
    BACKUPS,
    DAMAGED,
    DATABASE,
    HALF_DONE,
    disk,
    exchange,
    free_name,
    make_private,
    overwrite,
    put_in_place,
)
from glutemap.clients.secret import Secret
from glutemap.language import tr

OFTEN = timedelta(minutes=30)
NEWEST_KEPT = 5
_NAME = re.compile(r"clients-(\d{6,})-(\d{8}T\d{6}Z)\.db")
_STAMP = "%Y%m%dT%H%M%SZ"
_KEPT: tuple[tuple[int, Callable[[datetime], object]], ...] = (
    (7, lambda t: t.date()),
    (5, lambda t: t.isocalendar()[:2]),
    (12, lambda t: (t.year, t.month)),
)


class Backup(NamedTuple):
    """One backup; a higher number is newer."""

    number: int
    made_at: datetime
    path: Path


def backups_in(folder: Path) -> list[Backup]:
    """The backups of a folder of records, newest first."""
    found = []
    for path in (folder / BACKUPS).glob("clients-*.db"):
        name = _NAME.fullmatch(path.name)
        if name:
            try:
                made_at = datetime.strptime(name[2], _STAMP).replace(tzinfo=UTC)
            except ValueError:
                continue
            found.append(Backup(int(name[1]), made_at, path))
    return sorted(found, reverse=True)


def is_due(folder: Path, now: datetime) -> bool:
    """Whether the newest backup is half an hour old, or is from a time that has not come yet."""
    made = backups_in(folder)
    return not made or not timedelta(0) <= now - made[0].made_at < OFTEN


def next_path(folder: Path, now: datetime) -> Path:
    """The name of the next backup, in a folder that is there."""
    make_private(folder / BACKUPS)
    number = max([b.number for b in backups_in(folder)], default=0) + 1
    return folder / BACKUPS / f"clients-{number:06d}-{now.astimezone(UTC).strftime(_STAMP)}.db"


def make_backup(folder: Path, secret: Secret | None, now: datetime, write: Callable[[Path], None]) -> Backup:
    """Have a copy of the database written (by ``write``, into the path it is given) and make it a backup.

    Raises StoreError; DAMAGED when the copy cannot be read through.
    """
    path = next_path(folder, now)
    half = path.with_name(path.name + HALF_DONE)
    try:
        write(half)
        if not is_good(half, secret):
            raise trouble_error(Trouble.DAMAGED, folder / DATABASE)
        put_in_place(half, path)
    except BaseException:
        half.unlink(missing_ok=True)
        raise
    prune(folder)
    return next(backup for backup in backups_in(folder) if backup.path == path)


def is_good(path: Path, secret: Secret | None) -> bool:
    """Whether a copy opens with the key and is sound from end to end."""
    try:
        connection = connect(path, secret, read_only=True)
    except StoreError:
        return False
    try:
        return check(connection)
    finally:
        connection.close(True)


def to_keep(backups: list[Backup]) -> set[Backup]:
    """Which of the backups, newest first, are kept."""
    kept = set(backups[:NEWEST_KEPT])
    for most, period in _KEPT:
        first: dict[object, Backup] = {}
        for backup in backups:
            first.setdefault(period(backup.made_at), backup)
        kept.update(list(first.values())[:most])
    return kept


def prune(folder: Path) -> None:
    """Delete the backups that are not kept any longer."""
    made = backups_in(folder)
    for backup in set(made) - to_keep(made):
        overwrite(backup.path)


def set_aside(folder: Path, now: datetime) -> Path | None:
    """Keep the database as it is, with what belongs to it, in ``damaged/``. Returns where it is."""
    database = folder / DATABASE
    if not database.exists():
        return None
    make_private(folder / DAMAGED)
    target = free_name(folder / DAMAGED, f"clients-{now.astimezone(UTC).strftime(_STAMP)}", ".db")
    with disk(target):
        for ending in ("-wal", "-journal"):
            beside = database.with_name(DATABASE + ending)
            if beside.exists():
                shutil.copy2(beside, target.with_name(target.name + ending))
        shutil.copy2(database, target)
    return target


def put_aside(path: Path, folder: Path) -> None:
    """Move a backup that cannot be read to ``damaged/``."""
    make_private(folder / DAMAGED)
    with disk(path):
        path.replace(free_name(folder / DAMAGED, path.stem, path.suffix))


def restore(folder: Path, secret: Secret | None, now: datetime) -> tuple[Backup, Path | None]:
    """Put the last good backup in the place of a damaged database, which is kept. Raises StoreError.

    Until the last step, a rename, the damaged file is where it was.
    """
    for backup in backups_in(folder):
        if is_good(backup.path, secret):
            kept = set_aside(folder, now)
            half = folder / (DATABASE + HALF_DONE)
            with disk(half):
                shutil.copy(backup.path, half)
                for ending in ("-wal", "-journal"):
                    (folder / (DATABASE + ending)).unlink(missing_ok=True)
            put_in_place(half, folder / DATABASE)
            return backup, kept
    what = tr("the file is damaged, and no backup opens")
    todo = tr("nothing was changed; keep a copy of the folder")
    raise StoreError(Trouble.DAMAGED, folder / DATABASE, what, todo)


def rekey(path: Path, old: Secret | None, new: Secret | None) -> None:
    """Bring a backup under another key; one that cannot be read is deleted, for it is of no use."""
    half = path.with_name(path.name + HALF_DONE)
    try:
        source = connect(path, old)
    except StoreError:
        overwrite(path)
        return
    try:
        write_copy(source, half, new)
    except StoreError as fault:
        if fault.trouble is not Trouble.DAMAGED:
            raise
        half.unlink(missing_ok=True)
    finally:
        source.close(True)
    if half.exists():
        exchange(half, path)
    else:
        overwrite(path)
