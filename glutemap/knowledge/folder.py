"""The files of a data folder, read with care: a pack may come from a stranger."""

import hashlib
import os
import stat
from dataclasses import dataclass, field
from pathlib import Path

from glutemap.knowledge.faults import DataFaults, Fault
from glutemap.knowledge.layout import FILES, MOST_BYTES, MUSCLE_FOLDER
from glutemap.knowledge.suggest import did_you_mean

MOST_FILES = 400
MOST_BYTES_TOGETHER = 16 * 1024 * 1024

# Not every system has all of these; none of them is needed for an ordinary file.
_READING = os.O_RDONLY | sum(getattr(os, name, 0) for name in ("O_NOFOLLOW", "O_NONBLOCK", "O_BINARY"))


@dataclass
class Folder:
    """The bytes of every data file by its name in the folder, such as ``muscles/psoas_major.yaml``."""

    shown: str  # how the folder is called in messages
    files: dict[str, bytes] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)

    def name_of(self, file: str) -> str:
        """A file's name as messages show it."""
        return f"{self.shown}/{file}" if file else self.shown

    def refuse(self, file: str, message: str) -> None:
        """Note a fault with a file as a whole."""
        self.faults.append(Fault(self.name_of(file), 0, 0, "", message))

    def digest(self) -> str:
        """A hash of the names and contents of all files."""
        total = hashlib.blake2b(digest_size=16)
        for name in sorted(self.files):
            content = self.files[name]
            total.update(f"{name}\0{len(content)}\0".encode("utf-8", "surrogateescape"))
            total.update(content)
        return total.hexdigest()


def read_folder(root: Path, shown: str, *, whole: bool) -> Folder:
    """Read a data folder; ``whole`` when no file may be missing. What cannot be read is among the faults."""
    folder = Folder(shown)
    try:
        top = sorted(os.listdir(root))  # noqa: PTH208  (names alone are wanted)
    except OSError as error:
        folder.refuse("", _unreadable("folder", error))
        return folder
    for name in top:
        if name == MUSCLE_FOLDER:
            _take_muscles(folder, root)
        elif name in FILES:
            _take(folder, root, name)
        elif name.lower().endswith((".yaml", ".yml")):
            hint = did_you_mean(name.lower().replace(".yml", ".yaml"), FILES)
            folder.refuse(name, f"no data file has this name {hint}".rstrip())
    if whole:
        for name in (*FILES, MUSCLE_FOLDER):
            if name not in top:
                folder.refuse(name, "this is missing")
    if not folder.files and not folder.faults:
        folder.refuse("", f"no data files in here: expected {MUSCLE_FOLDER}/*.yaml or {', '.join(FILES)}")
    return folder


def _take_muscles(folder: Folder, root: Path) -> None:
    path = root / MUSCLE_FOLDER
    if path.is_symlink() or not path.is_dir():
        folder.refuse(MUSCLE_FOLDER, "this must be a folder, and not a link to one")
        return
    for name in sorted(os.listdir(path)):  # noqa: PTH208
        if name.endswith(".yaml"):
            _take(folder, root, f"{MUSCLE_FOLDER}/{name}")
        elif name.lower().endswith((".yml", ".yaml")):
            folder.refuse(f"{MUSCLE_FOLDER}/{name}", "the name of a data file ends in .yaml")


def _take(folder: Folder, root: Path, name: str) -> None:
    if len(folder.files) >= MOST_FILES:
        if len(folder.faults) < MOST_FILES:
            folder.refuse(name, f"not read: more than {MOST_FILES} data files")
        return
    try:
        content = _read(root / name)
    except _UnfitError as error:
        folder.refuse(name, str(error))
        return
    except OSError as error:
        folder.refuse(name, _unreadable("file", error))
        return
    if sum(map(len, folder.files.values())) + len(content) > MOST_BYTES_TOGETHER:
        folder.refuse(name, f"not read: more than {MOST_BYTES_TOGETHER // 1024 // 1024} MB together")
        return
    folder.files[name] = content


class _UnfitError(Exception):
    """Something that is no ordinary file of a fit size; the message is for the report."""


def _read(path: Path) -> bytes:
    """A file's bytes, if it is an ordinary file and not too large; never follows a link, never waits."""
    if path.is_symlink():
        raise _UnfitError("a link is not accepted: put the file itself here")
    with open(os.open(path, _READING), "rb") as stream:  # noqa: PTH123  (a descriptor)
        if not stat.S_ISREG(os.fstat(stream.fileno()).st_mode):
            raise _UnfitError("this is not an ordinary file")
        content = stream.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        raise _UnfitError(f"more than {MOST_BYTES // 1024} kB: no data file needs to be this large")
    return content


def read_file(path: Path, most: int) -> bytes:
    """The first bytes of a file that somebody chose: up to ``most``, and one more of a longer file.

    Raises DataFaults when it cannot be read.
    """
    try:
        with path.open("rb") as stream:
            return stream.read(most + 1)
    except OSError as error:
        raise DataFaults([Fault(str(path), 0, 0, "", _unreadable("file", error))]) from None


def _unreadable(what: str, error: OSError) -> str:
    return f"this {what} cannot be read ({error.strerror or error})"
