"""Faults of files that are not the records' own: what is exported and imported lies where the user chose."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from glutemap.clients.errors import StoreError, Trouble
from glutemap.language import tr


@contextmanager
def written(path: Path) -> Iterator[None]:
    """What cannot be written is said of the folder of ``path``, and the records stay out of it."""
    try:
        yield
    except StoreError as fault:
        raise _not_written(fault, path) from None


@contextmanager
def read(path: Path) -> Iterator[None]:
    """What cannot be read inside is said of ``path``. Raises StoreError."""
    try:
        yield
    except StoreError as fault:
        if fault.trouble not in (Trouble.READ_ONLY, Trouble.FAILED):
            raise
        what, sentence = tr("cannot be read"), tr("The file cannot be read.")
        todo = tr("check that it is there and may be read, or choose another one")
        raise StoreError(Trouble.FAILED, path, what, todo, sentence=sentence) from None


def _not_written(fault: StoreError, path: Path) -> StoreError:
    folder = path.parent
    match fault.trouble:
        case Trouble.READ_ONLY:
            what, todo = tr("cannot be written"), tr("allow writing in this folder, or choose another one")
            sentence = tr("The folder you chose cannot be written.")
        case Trouble.FULL:
            what = tr("the disk has no room, so nothing was exported")
            todo = tr("make room on the disk, or choose another place")
            sentence = tr("The disk has no room, so nothing was exported.")
        case Trouble.FAILED:
            what, todo = tr("the file could not be written there"), tr("choose another place")
            sentence = tr("The file could not be written there.")
        case _:
            return fault
    return StoreError(fault.trouble, folder, what, todo, sentence=sentence)
