"""Where assets/ and data/ are: in a checkout, an installed wheel and a frozen bundle alike."""

import os
import sys
from functools import cache
from pathlib import Path, PurePosixPath


class MissingResourceError(FileNotFoundError):
    """A shipped file is not where it should be; the message says which and what to do."""


@cache
def _roots() -> tuple[Path, Path]:
    """The folders that hold the shipped assets and the shipped data."""
    package = Path(__file__).resolve().parent
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return Path(frozen) / "glutemap" / "_assets", Path(frozen) / "glutemap" / "_data"
    if (package / "_assets").is_dir():
        return package / "_assets", package / "_data"
    return package.parent / "assets", package.parent / "data"


def _inside(root: Path, name: str) -> Path:
    parts = PurePosixPath(name)
    if parts.is_absolute() or ".." in parts.parts:
        raise ValueError(f"not a name inside the program's own files: {name!r}")
    path = root / parts
    if not path.exists():
        raise MissingResourceError(
            f"{path}: this file of the program is missing; install glutemap again or restore the checkout"
        )
    return path


def asset(name: str) -> Path:
    """The path of a shipped asset, such as ``atlas/atlas.json``.

    Raises MissingResourceError when it is not there, ValueError for a name that leads outside.
    """
    return _inside(_roots()[0], name)


def data(name: str = ".") -> Path:
    """The path of a shipped data file or folder, such as ``muscles``. Errors as for `asset`."""
    return _inside(_roots()[1], name)


def cache_folder() -> Path:
    """The user's cache folder for this program (made when first asked for).

    The environment variable GLUTEMAP_CACHE overrides the system's own place.
    """
    override = os.environ.get("GLUTEMAP_CACHE")
    if override:
        folder = Path(override)
    elif sys.platform == "win32":
        folder = Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData/Local")) / "glutemap" / "cache"
    elif sys.platform == "darwin":
        folder = Path.home() / "Library/Caches/glutemap"
    else:
        folder = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "glutemap"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def data_folder() -> Path:
    """Where the user's own records belong on this system; not made here, for it may be private.

    The environment variable GLUTEMAP_DATA overrides the system's own place.
    """
    override = os.environ.get("GLUTEMAP_DATA")
    if override:
        return Path(override)
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData/Local")) / "glutemap" / "clients"
    if sys.platform == "darwin":
        return Path.home() / "Library/Application Support/glutemap"
    return Path(os.environ.get("XDG_DATA_HOME", Path.home() / ".local/share")) / "glutemap"
