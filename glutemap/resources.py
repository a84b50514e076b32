"""Where assets/ and data/ are (checkout, wheel, bundle alike), and where what is the user's own belongs."""

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
    return _made(_own("GLUTEMAP_CACHE", "cache", "Caches/glutemap", ("XDG_CACHE_HOME", ".cache")))


def state_folder() -> Path:
    """Where the log lies: the user's folder for what a program notes (made when first asked for).

    The environment variable GLUTEMAP_STATE overrides the system's own place.
    """
    return _made(_own("GLUTEMAP_STATE", "log", "Logs/glutemap", ("XDG_STATE_HOME", ".local/state")))


def data_folder() -> Path:
    """Where the user's own records belong on this system; not made here, for it may be private.

    The environment variable GLUTEMAP_DATA overrides the system's own place.
    """
    on_linux = ("XDG_DATA_HOME", ".local/share")
    return _own("GLUTEMAP_DATA", "clients", "Application Support/glutemap", on_linux)


def _own(override: str, on_windows: str, on_macos: str, on_linux: tuple[str, str]) -> Path:
    """A folder of the user's: where a variable says, else below the system's own place for such things.

    On Linux that is where another variable says, or else a folder in the home folder.
    """
    chosen = os.environ.get(override)
    if chosen:
        return Path(chosen)
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA", Path.home() / "AppData/Local")
        return Path(local) / "glutemap" / on_windows
    if sys.platform == "darwin":
        return Path.home() / "Library" / on_macos
    variable, usual = on_linux
    return Path(os.environ.get(variable, Path.home() / usual)) / "glutemap"


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder
