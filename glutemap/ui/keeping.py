"""Marks that nobody has stored, kept aside while the window is open: no end of the program loses them.

A client's session is stored mark by mark by the records themselves. A sketch without a client is written to
one private file a moment after each change; a window that closes in good order removes it.
"""

import contextlib
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from glutemap.body.pain import PainMap
    from glutemap.ui.state import AppState

AFTER_MS = 700


class Keeper(QObject):
    """Keeps the marks of one window in one file."""

    def __init__(self, state: "AppState", path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._path = path
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER_MS)
        self._timer.timeout.connect(self.keep)
        state.pain_changed.connect(self._on_pain_changed)
        state.visit.client_changed.connect(self._on_pain_changed)

    def left_over(self) -> "PainMap | None":
        """The marks that an earlier window did not put away, or None."""
        from glutemap.body.errors import PainMapError
        from glutemap.body.painfile import load

        if not self._path.exists():
            return None
        try:
            pain = load(self._path)
        except PainMapError:
            return None
        return pain if pain.regions or pain.strokes else None

    def keep(self) -> None:
        """Write the marks now, or remove the file when there is nothing of nobody's to keep."""
        self._timer.stop()
        pain = self._state.pain
        if self._state.visit.client or not (pain.regions or pain.strokes):
            self.put_away()
            return
        from glutemap.body.painfile import as_json

        half = self._path.with_suffix(".half")
        with contextlib.suppress(OSError):  # a full disk must not disturb the drawing
            handle = os.open(half, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with open(handle, "w", encoding="utf-8") as file:  # noqa: PTH123  (a descriptor)
                json.dump(as_json(pain), file)
            half.replace(self._path)

    def put_away(self) -> None:
        """Remove the file: the marks are stored elsewhere, or not wanted."""
        self._timer.stop()
        with contextlib.suppress(OSError):
            self._path.unlink(missing_ok=True)

    def _on_pain_changed(self, _what: object = None) -> None:
        self._timer.start()
