"""Arrays that are worked out once: shipped with a bundle or a wheel, else kept in the user's cache folder."""

import contextlib
import hashlib
import os
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from glutemap import resources
from glutemap.body.errors import AtlasError
from glutemap.body.npz import list_of_contents, read_arrays

Arrays = Mapping[str, NDArray[np.generic]]
COMPILED_FOLDER = "compiled"  # among the assets of a bundle or a wheel
KEPT = 4  # results of each kind that stay in the folder; older ones are removed


def fingerprint(*parts: object) -> str:
    """A key for what is worked out from the shipped body and from ``parts`` (by their repr)."""
    digest = hashlib.blake2b(digest_size=16)
    digest.update(resources.asset("atlas/landmarks.yaml").read_bytes())
    # By content, so that what is compiled on one machine serves on another; the whole would take 7 ms.
    digest.update(list_of_contents(resources.asset("atlas/surface.npz")))
    for part in parts:
        digest.update(repr(part).encode())
    return digest.hexdigest()


def cached_arrays(kind: str, key: str, build: Callable[[], Arrays]) -> Arrays:
    """The arrays shipped or kept under a kind and key, or built now and kept if the folder can be written."""
    name = f"{kind}-{key}.npz"
    with contextlib.suppress(OSError, AtlasError):
        return read_arrays(resources.asset(f"{COMPILED_FOLDER}/{name}"))
    try:
        path = resources.cache_folder() / name
    except OSError:
        return build()
    with contextlib.suppress(OSError, AtlasError):
        return read_arrays(path)
    arrays = build()
    with contextlib.suppress(OSError):
        _keep(path, arrays)
        _tidy(path.parent, kind)
    return arrays


def _keep(path: Path, arrays: Arrays) -> None:
    """Write beside the target and rename, so that a second program never sees half a file."""
    with tempfile.NamedTemporaryFile(dir=path.parent, suffix=".tmp", delete=False) as file:
        temporary = Path(file.name)
    try:
        with temporary.open("wb") as target:
            np.savez(target, allow_pickle=False, **arrays)
        os.replace(temporary, path)  # noqa: PTH105 - the rename must be atomic on every system
    except OSError:
        temporary.unlink(missing_ok=True)
        raise


def _tidy(folder: Path, kind: str) -> None:
    found = sorted(folder.glob(f"{kind}-*.npz"), key=lambda p: p.stat().st_mtime, reverse=True)
    for old in found[KEPT:]:
        old.unlink(missing_ok=True)
