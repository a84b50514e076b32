"""Reading the atlas' array files."""

import io
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path

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


class LazyArrays(Mapping[str, NDArray[np.generic]]):
    """The arrays of a file, each unpacked when it is first asked for.

    For files of several hundred small arrays of which a picture needs a few: unpacking all takes longer
    than painting. Raises AtlasError when the file, or an array asked for, is damaged.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._read: dict[str, NDArray[np.generic]] = {}
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(path.read_bytes()))
        except (OSError, zipfile.BadZipFile) as fault:
            raise AtlasError(f"{path}: damaged ({fault}); {WHAT_TO_DO}") from fault
        self._names = frozenset(n.removesuffix(".npy") for n in self._archive.namelist())

    def __getitem__(self, name: str) -> NDArray[np.generic]:
        if name not in self._names:
            raise KeyError(name)
        if name not in self._read:
            try:
                packed = io.BytesIO(self._archive.read(f"{name}.npy"))
                self._read[name] = np.lib.format.read_array(packed, allow_pickle=False)
            except (ValueError, EOFError, zipfile.BadZipFile, zlib.error) as fault:
                raise AtlasError(f"{self._path}: damaged ({fault}); {WHAT_TO_DO}") from fault
        return self._read[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)
