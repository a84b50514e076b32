"""Garbage is collected in the window's thread alone.

Python collects cycles in whichever thread happens to allocate. A cycle that holds a widget or a timer would
then be destroyed in a thread of a pool, and Qt aborts, at once or later. So Python's own collecting is off
while there is a window, and the window's thread collects when it has nothing else to do: nothing wakes an
idle program.
"""

import gc

from PySide6.QtCore import QAbstractEventDispatcher, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

LATER_MS = 1500
_OLDEST = 2


class Collector(QObject):
    """Collects what is due whenever the event loop is about to wait.

    Going through everything takes as long as three frames, so that waits a while, and until no hand turns,
    moves or paints; what is young is soon gone through.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._stays = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(LATER_MS)
        self._later.timeout.connect(self._on_later)
        dispatcher = QAbstractEventDispatcher.instance()
        if dispatcher is not None:
            dispatcher.aboutToBlock.connect(self._on_about_to_block)

    def keep_what_is_there(self) -> None:
        """Leave out for good what is there when everything is gone through next.

        For a program whose one window and knowledge stay to its end: what is made later is little.
        """
        self._stays = True

    def collect(self) -> None:
        """Collect what is due."""
        was_all = _OLDEST in due_generations()
        collect_what_is_due()
        if was_all and self._stays:
            self._stays = False
            gc.freeze()

    def _on_about_to_block(self) -> None:
        due = due_generations()
        if _OLDEST in due and not self._later.isActive():
            self._later.start()
        young = [generation for generation in due if generation != _OLDEST]
        if young:
            gc.collect(young[-1])

    def _on_later(self) -> None:
        if QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self.collect()
        else:
            self._later.start()


def due_generations() -> list[int]:
    """The generations that are due, by Python's own thresholds, the youngest first."""
    counts, most = gc.get_count(), gc.get_threshold()
    return [generation for generation in range(len(counts)) if counts[generation] > most[generation]]


def collect_what_is_due() -> None:
    """Collect the oldest generation that is due."""
    due = due_generations()
    if due:
        gc.collect(due[-1])
