"""Brings the zones and the ranking to the state, made in the background after the first picture."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from glutemap.ui.state import AppState

if TYPE_CHECKING:
    from collections.abc import Callable

    from glutemap.ranking.ranker import Ranker


class _Messenger(QObject):
    done = Signal(object)


class _Task(QRunnable):
    """Compiles (or reads from the cache) all zones of a library."""

    def __init__(self, load: "Callable[[], Ranker]", messenger: _Messenger) -> None:
        super().__init__()
        self._load = load
        self._messenger = messenger

    def run(self) -> None:
        """Do the work; runs in a thread of the pool."""
        try:
            self._messenger.done.emit(self._load())
        except Exception as fault:  # noqa: BLE001 a fault in a thread would be lost: hand it over
            self._messenger.done.emit(fault)


class RankerLoader(QObject):
    """Loads the zones of the state's library once, and gives them to the state.

    Signals:
        loaded: The `Ranker`; the state has its zones and ranks with it.
    """

    loaded = Signal(object)

    def __init__(self, state: AppState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._messenger = _Messenger(self)
        self._messenger.done.connect(self._on_done)

    def start(self) -> None:
        """Begin, unless there is nothing to load."""
        library = self._state.library
        if library is not None and self._state.zones is None:
            # Imported here and not in the pool: PySide follows every import, and not safely in two threads.
            from glutemap.ranking.ranker import Ranker
            from glutemap.ranking.zonebook import load_zones

            self._pool.start(_Task(lambda: Ranker(library, load_zones(library)), self._messenger))

    def stop(self) -> None:
        """Wait for what is under way; call before the window goes."""
        self._pool.waitForDone()

    def _on_done(self, result: "Ranker | Exception") -> None:
        if isinstance(result, Exception):
            raise result  # reaches the log and the one calm message
        self._state.use_zones(result.book, result.rank_pain)
        self.loaded.emit(result)
