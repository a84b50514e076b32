"""Reading the atlas' array files."""

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from glutemap.body.errors import WHAT_TO_DO, AtlasError


def read_arrays(path: Path) -> dict[str, NDArray[np.generic]]:
    """All arrays of a file. Raises AtlasError when it is damaged."""
    try:
        # Opened here: numpy leaves a damaged file open.
        with path.open("rb") as raw, np.load(raw, allow_pickle=False) as file:
            return {name: file[name] for name in file.files}
    except (OSError, ValueError, EOFError, zipfile.BadZipFile) as fault:
        raise AtlasError(f"{path}: damaged ({fault}); {WHAT_TO_DO}") from fault


class _Member(NamedTuple):
    """Where one packed file of an archive is."""

    method: int
    check: int
    size: int
    at: int


_END_MARK, _ENTRY_MARK = b"PK\x05\x06", b"PK\x01\x02"
_END = struct.Struct("<10xHLL")  # how many entries, the size of their list, where it begins
_ENTRY = struct.Struct("<4s6xH4xLL4xHHH8xL")  # method, check sum, size, lengths of three texts, place
_NAME_LENGTHS = struct.Struct("<26xHH")
_ENTRY_BYTES, _HEAD_BYTES = 46, 30
_STORED, _DEFLATED = 0, 8
_TAIL_BYTES = 65_536  # longer than the list of a few dozen members


def _index(archive: bytes) -> dict[str, _Member]:
    """The members of a zip archive by name; zipfile takes 50 ms for the 800 of a view's outlines.

    Raises BadZipFile or struct.error when it is none.
    """
    end = archive.rfind(_END_MARK)
    if end < 0:
        raise zipfile.BadZipFile("no end of a list of contents")
    count, _size, at = _END.unpack_from(archive, end)
    out = {}
    for _ in range(count):
        mark, method, check, size, name, extra, comment, place = _ENTRY.unpack_from(archive, at)
        if mark != _ENTRY_MARK:
            raise zipfile.BadZipFile("bad list of contents")
        at += _ENTRY_BYTES
        out[archive[at : at + name].decode()] = _Member(method, check, size, place)
        at += name + extra + comment
    return out


def list_of_contents(path: Path) -> bytes:
    """The archive's own list of names, sizes and check sums: it tells two contents apart, read in no time.

    Raises AtlasError when it is no archive.
    """
    with path.open("rb") as file:
        file.seek(max(0, path.stat().st_size - _TAIL_BYTES))
        tail = file.read()
    end = tail.rfind(_END_MARK)
    size = _END.unpack_from(tail, end)[1] if 0 <= end <= len(tail) - _END.size else len(tail) + 1
    if size > end:
        raise AtlasError(f"{path}: damaged (no list of contents); {WHAT_TO_DO}")
    return tail[end - size : end]


def _unpacked(archive: bytes, member: _Member) -> bytes:
    name, extra = _NAME_LENGTHS.unpack_from(archive, member.at)
    first = member.at + _HEAD_BYTES + name + extra
    packed = archive[first : first + member.size]
    if member.method not in (_STORED, _DEFLATED):
        raise zipfile.BadZipFile(f"packed by an unknown method {member.method}")
    content = zlib.decompress(packed, -zlib.MAX_WBITS) if member.method == _DEFLATED else packed
    if zlib.crc32(content) != member.check:
        raise zipfile.BadZipFile("bad check sum")
    return content


class LazyArrays(Mapping[str, NDArray[np.generic]]):
    """The arrays of a file, each unpacked when it is first asked for.

    For files of several hundred small arrays of which a picture needs a few: unpacking all takes longer
    than painting. Raises AtlasError when the file, or an array asked for, is damaged.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._read: dict[str, NDArray[np.generic]] = {}
        try:
            self._archive = path.read_bytes()
            self._members = _index(self._archive)
        except (OSError, zipfile.BadZipFile, struct.error, UnicodeDecodeError) as fault:
            raise AtlasError(f"{path}: damaged ({fault}); {WHAT_TO_DO}") from fault
        self._names = frozenset(name.removesuffix(".npy") for name in self._members)

    def __getitem__(self, name: str) -> NDArray[np.generic]:
        if name not in self._names:
            raise KeyError(name)
        if name not in self._read:
            try:
                content = io.BytesIO(_unpacked(self._archive, self._members[f"{name}.npy"]))
                self._read[name] = np.lib.format.read_array(content, allow_pickle=False)
            except (ValueError, EOFError, zipfile.BadZipFile, zlib.error, struct.error) as fault:
                raise AtlasError(f"{self._path}: damaged ({fault}); {WHAT_TO_DO}") from fault
        return self._read[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)
