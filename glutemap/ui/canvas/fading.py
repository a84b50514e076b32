"""The short cross-fade from one picture to the next."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation, Signal, Slot

from glutemap.ui.canvas.gate import gate

FADE_MS = 180


class Fading(QObject):
    """Runs from 0 to 1 while one picture gives way to the next.

    Signals:
        moved: How far it has come, 0 to 1.
    """

    moved = Signal(float)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run = QVariantAnimation(self)
        self._run.setDuration(FADE_MS)
        self._run.setStartValue(0.0)
        self._run.setEndValue(1.0)
        self._run.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._run.valueChanged.connect(self._on_value_changed)

    def begin(self) -> None:
        """Begin anew."""
        self._run.stop()
        gate.move(FADE_MS / 1000)
        self._run.start()

    def stop(self) -> None:
        """Stay where it is."""
        self._run.stop()

    @Slot(object)
    def _on_value_changed(self, share: float) -> None:
        self.moved.emit(share)
