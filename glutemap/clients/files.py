"""The folder of the records: its names, one program at a time, and replacing files whole or not at all."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import apsw

from glutemap.clients.errors import Trouble, explained, trouble_error

DATABASE, LOCK, ATTEMPTS = "clients.db", "clients.lock", "unlock.json"
BACKUPS, DAMAGED = "backups", "damaged"
HALF_DONE = ".glutemap-half"  # ends the name of a file that is being written; nobody else uses it
LOCK_WAIT_MS = 500


@contextmanager
def disk(where: Path) -> Iterator[None]:
    """Turn faults of the disk into one clear line about ``where``."""
    try:
        yield
    except OSError as fault:
        raise explained(fault, where) from None


def make_private(folder: Path) -> None:
    """Make a folder that only this user can open; one that is there already keeps its rights."""
    with disk(folder):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def make_private_file(path: Path) -> None:
    """Make an empty file that only this user can read, if there is none."""
    path.touch(mode=0o600, exist_ok=True)


def hold(folder: Path) -> apsw.Connection:
    """Hold the folder for this program until the connection is closed, or the program ends in any way.

    The lock is the database engine's own on an empty file: the same on every system, and gone with the
    process. Raises StoreError (BUSY) when another program holds it.
    """
    path = folder / LOCK
    try:
        lock = apsw.Connection(str(path))
        if lock.readonly("main"):  # which the engine opens without a word
            raise trouble_error(Trouble.READ_ONLY, folder)
        lock.set_busy_timeout(LOCK_WAIT_MS)
        lock.pragma("journal_mode", "MEMORY")
        lock.execute("BEGIN EXCLUSIVE")
    except apsw.Error as fault:
        raise explained(fault, folder) from None
    return lock


def sync(path: Path) -> None:
    """Wait until a file, or a folder's list of names, is on the disk."""
    if path.is_dir() and os.name != "posix":
        return  # Windows writes names through
    handle = os.open(path, os.O_RDONLY if path.is_dir() or os.name == "posix" else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def put_in_place(finished: Path, target: Path) -> None:
    """Let a finished file take the place of another: after a power cut it is the one or the other, whole."""
    with disk(target):
        sync(finished)
        finished.replace(target)
        sync(target.parent)


def overwrite(path: Path) -> None:
    """Delete a file after writing over its bytes. On solid-state disks old bytes may outlive this.

    It loses its name first: cut short, it is something half done (`sweep`) and not a spoilt file.
    """
    with disk(path):
        if not path.exists():
            return
        if path.stat().st_nlink > 1:  # a second name of a file that is still in use
            path.unlink()
            return
        if HALF_DONE not in path.name:
            path = path.replace(path.with_name(path.name + HALF_DONE))
        with path.open("r+b") as file:
            left = path.stat().st_size
            while left > 0:
                left -= file.write(bytes(min(left, 1 << 20)))
            file.flush()
            os.fsync(file.fileno())
        path.unlink()


def exchange(finished: Path, target: Path) -> None:
    """As `put_in_place`; the old file's bytes are written over, not only let go."""
    gone = target.with_name("old" + HALF_DONE)
    gone.unlink(missing_ok=True)
    with suppress(OSError):  # a file system without second names: the old bytes are then just let go
        gone.hardlink_to(target)
    put_in_place(finished, target)
    overwrite(gone)


def sweep(folder: Path) -> None:
    """Remove what an interrupted write left half done."""
    for place in (folder, folder / BACKUPS, folder / DAMAGED):
        for path in place.glob(f"*{HALF_DONE}*"):
            overwrite(path)


def free_name(folder: Path, stem: str, suffix: str) -> Path:
    """A name that is not taken: ``stem.suffix``, ``stem-2.suffix`` and so on."""
    number = 1
    while True:
        path = folder / (f"{stem}{suffix}" if number == 1 else f"{stem}-{number}{suffix}")
        if not path.exists():
            return path
        number += 1
