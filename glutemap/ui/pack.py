"""Opening a user's pack: checked as a whole in the background, and then used, or refused with all faults."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from glutemap.ui.background import Background, import_here

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
        self._background = Background(self)
        self._background.done.connect(self._on_done)

    def open(self, folder: Path | None) -> None:
        """Read a pack; None goes back to the shipped knowledge alone."""
        import_here(_USED_IN_POOL)
        self._background.ask(folder, lambda: read(folder))

    def stop(self) -> None:
        """Wait for what is under way; call before the window goes."""
        self._background.stop()

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
