"""What can go wrong with the clients' records: one family of errors, each one clear line."""

import errno
from enum import StrEnum
from pathlib import Path

import apsw

from glutemap.language import later, tr


class Trouble(StrEnum):
    """What kind of trouble it is, so that the window can offer the right way out."""

    BUSY = "busy"  # another copy of the program has the records open
    READ_ONLY = "read_only"
    FULL = "full"
    DAMAGED = "damaged"
    NEWER = "newer"  # written by a newer version of the program
    LOCKED = "locked"  # the passphrase is needed first
    WRONG_PASSPHRASE = "wrong_passphrase"
    TOO_SOON = "too_soon"  # after wrong passphrases; see `StoreError.wait_s`
    NOT_FOUND = "not_found"
    BAD_VALUE = "bad_value"
    BAD_IMPORT = "bad_import"
    CANCELLED = "cancelled"
    FAILED = "failed"


class StoreError(Exception):
    """Something is wrong with the records; the text is one line: where, what, and what to do.

    Attributes:
        what: What is wrong, in the language in use, begun without a capital.
        todo: What to do about it, in the same way.
        wait_s: How long to wait before the next passphrase, for TOO_SOON and WRONG_PASSPHRASE.
        sentence: What is wrong as a whole sentence, where ``what`` with a capital is none; else empty.

    """

    def __init__(
        self,
        trouble: Trouble,
        where: str | Path,
        what: str,
        todo: str,
        wait_s: float = 0,
        sentence: str = "",
    ) -> None:
        self.trouble, self.where, self.what, self.todo, self.wait_s = trouble, str(where), what, todo, wait_s
        self.sentence = sentence
        super().__init__(f"{where}: {what}; {todo}")


WHAT_TO_DO = {
    Trouble.BUSY: (
        later("in use by another copy of glutemap"),
        later("close the other window, then try again"),
    ),
    Trouble.READ_ONLY: (
        later("cannot be written"),
        later("allow writing in this folder, or choose another one"),
    ),
    Trouble.FULL: (
        later("the disk has no room, so the last change was not saved"),
        later("make room on the disk, then repeat the change; everything before it is safe"),
    ),
    Trouble.DAMAGED: (
        later("the file is damaged"),
        later("restore the last good backup; the damaged file is kept"),
    ),
    Trouble.CANCELLED: (
        later("stopped before anything was changed"),
        later("nothing else is to be done"),
    ),
    Trouble.BAD_VALUE: (
        later("the change does not fit the records, so it was not saved"),
        later("check what was entered"),
    ),
    Trouble.FAILED: (
        later("the disk could not be read or written, so the last change was not saved"),
        later("check the disk and its free room, then try again; everything before it is safe"),
    ),
}
_SENTENCES = {Trouble.READ_ONLY: later("The folder of the clients' records cannot be written.")}
# The extended results of a disk that is full in a way that SQLite reports as a failed write.
_NO_ROOM = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}
_KINDS: tuple[tuple[type[apsw.Error], Trouble], ...] = (
    (apsw.BusyError, Trouble.BUSY),
    (apsw.LockedError, Trouble.BUSY),
    (apsw.ReadOnlyError, Trouble.READ_ONLY),
    (apsw.CantOpenError, Trouble.READ_ONLY),
    (apsw.PermissionsError, Trouble.READ_ONLY),
    (apsw.FullError, Trouble.FULL),
    (apsw.CorruptError, Trouble.DAMAGED),
    (apsw.NotADBError, Trouble.DAMAGED),
    (apsw.ConstraintError, Trouble.BAD_VALUE),
    (apsw.TooBigError, Trouble.BAD_VALUE),
    (apsw.InterruptError, Trouble.CANCELLED),
)


def trouble_error(trouble: Trouble, where: str | Path) -> StoreError:
    """The usual line for a kind of trouble."""
    what, todo = WHAT_TO_DO[trouble]
    sentence = tr(_SENTENCES[trouble]) if trouble in _SENTENCES else ""
    return StoreError(trouble, where, tr(what), tr(todo), sentence=sentence)


def explained(fault: apsw.Error | OSError, where: str | Path) -> StoreError:
    """What a fault of the database or the disk means.

    Nothing of the fault's own text is kept, in the fault neither: it may hold a file name with a key, or a
    client's words, and a crash report would print it as the cause.
    """
    if isinstance(fault, OSError):
        return trouble_error(_of_os(fault.errno or 0), where)
    fault.args = (type(fault).__name__,)
    for kind, trouble in _KINDS:
        if isinstance(fault, kind):
            return trouble_error(trouble, where)
    if isinstance(fault, apsw.IOError) and getattr(fault, "extendedresult", 0) in _WRITES:
        return trouble_error(Trouble.FULL, where)
    return trouble_error(Trouble.FAILED, where)


_WRITES = {apsw.SQLITE_IOERR_WRITE, apsw.SQLITE_IOERR_TRUNCATE, apsw.SQLITE_IOERR_FSYNC}


def _of_os(number: int) -> Trouble:
    if number in _NO_ROOM:
        return Trouble.FULL
    if number in (errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR, errno.EEXIST, errno.EISDIR):
        return Trouble.READ_ONLY
    return Trouble.FAILED
