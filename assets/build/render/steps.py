"""Do only what changed: every step is known by what goes into it, and its files by their contents."""

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

from render import store


@dataclass(frozen=True)
class Step:
    """One piece of work. key: digest of all that goes in; outputs: files it makes, under the cache folder."""

    name: str
    key: str
    job: str
    arguments: tuple[str, ...]
    outputs: tuple[str, ...]


def digest_of(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def digest_of_code(*folders: Path) -> str:
    """Of all Python files in the folders themselves."""
    files = sorted(path for folder in folders for path in folder.glob("*.py"))
    return digest_of(*(f"{path.name}:{store.digest(path)}" for path in files))


class Ledger:
    """What was done before, in the build's cache folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def is_done(self, step: Step) -> bool:
        try:
            note = json.loads(self._note(step).read_text())
        except (OSError, ValueError):
            return False
        return note == {"key": step.key, "outputs": self._contents(step)}

    def record(self, step: Step) -> None:
        store.write_json(self._note(step), {"key": step.key, "outputs": self._contents(step)})

    def _contents(self, step: Step) -> dict[str, str]:
        paths = {name: self._folder / name for name in step.outputs}
        return {name: store.digest(path) if path.is_file() else "" for name, path in paths.items()}

    def _note(self, step: Step) -> Path:
        return self._folder / "steps" / f"{step.name.replace('/', '.')}.json"
