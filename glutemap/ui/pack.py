"""Opening a user's pack: checked as a whole in the background, and then used, or refused with all faults."""

from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

if TYPE_CHECKING:
    from glutemap.knowledge.records import Library


_USED_IN_POOL = (
    "tempfile",
    "yaml",
    "rapidfuzz.fuzz",
    "rapidfuzz.process",
    "glutemap.knowledge.examine",
    "glutemap.knowledge.loading",
    "glutemap.knowledge.schema_check",
)


@dataclass(frozen=True)
class Refusal:
    """Why a pack was not opened: every fault in a line."""

    folder: Path
    faults: tuple[str, ...]


class _Messenger(QObject):
    done = Signal(object, object)


class _Task(QRunnable):
    def __init__(self, folder: Path | None, messenger: _Messenger) -> None:
        super().__init__()
        self._folder = folder
        self._messenger = messenger

    def run(self) -> None:
        """Read and check; runs in a thread of the pool."""
        try:
            found = read(self._folder)
            self._messenger.done.emit(self._folder, found)
        except Exception as fault:  # noqa: BLE001 a fault in a thread would be lost: hand it over
            self._messenger.done.emit(self._folder, fault)


def read(folder: Path | None) -> "Library | Refusal":
    """The library with a pack laid over it (the shipped one for None), or why it cannot be."""
    from glutemap.knowledge.faults import DataFaults
    from glutemap.knowledge.loading import load_library

    try:
        return load_library(folder)
    except DataFaults as found:
        return Refusal(folder or Path(), tuple(str(fault) for fault in found.faults))


class PackLoader(QObject):
    """Reads one pack at a time.

    Signals:
        opened: The folder (None for the shipped knowledge alone) and its checked `Library`.
        refused: The `Refusal`.
    """

    opened = Signal(object, object)
    refused = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._messenger = _Messenger(self)
        self._messenger.done.connect(self._on_done)

    def open(self, folder: Path | None) -> None:
        """Read a pack; None goes back to the shipped knowledge alone."""
        # Imported here and not in the pool: PySide follows every import, and not safely in two threads.
        for name in _USED_IN_POOL:
            import_module(name)
        self._pool.start(_Task(folder, self._messenger))

    def stop(self) -> None:
        """Wait for what is under way; call before the window goes."""
        self._pool.waitForDone()

    def _on_done(self, folder: Path | None, result: "Library | Refusal | Exception") -> None:
        if isinstance(result, Exception):
            raise result  # reaches the log and the one calm message
        if isinstance(result, Refusal):
            self.refused.emit(result)
        else:
            self.opened.emit(folder, result)


def draw_its_regions(library: "Library") -> None:
    """Let the program's map of regions hold those of the library that it does not draw itself."""
    from glutemap.body.regions import AddedRegion, add_regions

    found = (region for region in library.regions.values() if region.shape)
    add_regions([AddedRegion(region.id, sided=region.sided, zones=region.shape) for region in found])
