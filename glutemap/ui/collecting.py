"""Garbage is collected in the window's thread alone.

Python collects cycles in whichever thread happens to allocate. A cycle that holds a widget or a timer would
then be destroyed in a thread of a pool, and Qt aborts, at once or later. So Python's own collecting is off
while there is a window, and the window's thread collects when it has nothing else to do: nothing wakes an
idle program.
"""

import gc

from PySide6.QtCore import QAbstractEventDispatcher, QObject


class Collector(QObject):
    """Collects what is due whenever the event loop is about to wait."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        dispatcher = QAbstractEventDispatcher.instance()
        if dispatcher is not None:
            dispatcher.aboutToBlock.connect(self.collect)

    def collect(self) -> None:
        """Collect what is due."""
        collect_what_is_due()


def collect_what_is_due() -> None:
    """Collect the oldest generation that is due, by Python's own thresholds."""
    counts, most = gc.get_count(), gc.get_threshold()
    due = [generation for generation in range(len(counts)) if counts[generation] > most[generation]]
    if due:
        gc.collect(due[-1])
