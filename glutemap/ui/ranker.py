"""Brings the zones and the ranking to the state, made in the background after the first picture."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from glutemap.ui.background import Background
from glutemap.ui.state import AppState

if TYPE_CHECKING:
    from glutemap.ranking.ranker import Ranker


class RankerLoader(QObject):
    """Loads the zones of the state's library once, and gives them to the state.

    Signals:
        loaded: The `Ranker`; the state has its zones and ranks with it.
    """

    loaded = Signal(object)

    def __init__(self, state: AppState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._background = Background(self)
        self._background.done.connect(self._on_done)

    def start(self) -> None:
        """Begin, unless there is nothing to load."""
        library = self._state.library
        if library is not None and self._state.zones is None:
            from glutemap.ranking.ranker import Ranker
            from glutemap.ranking.zonebook import load_zones

            self._background.ask(library, lambda: Ranker(library, load_zones(library)))

    def stop(self) -> None:
        """Wait for what is under way; call before the window goes."""
        self._background.stop()

    def _on_done(self, _library: object, result: "Ranker | Exception") -> None:
        if isinstance(result, Exception):
            raise result  # reaches the log and the one calm message
        self._state.use_zones(result.book, result.rank_pain)
        self.loaded.emit(result)
