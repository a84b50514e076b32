"""Over the body while its marks are still being worked out: that they come."""

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QFrame, QLayout, QWidget

from glutemap.language import tr
from glutemap.ui.panels.parts import row, text
from glutemap.ui.theme import M, S

AFTER_MS = 600  # what comes sooner needs no words


class PreparingNote(QFrame):
    """Says that a body is being prepared, from when that takes noticeably long until its marks are there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "floating")
        self.said = text(tr("Getting this body ready…"), "label")
        line = row([self.said])
        line.setContentsMargins(M, S, M, S)
        line.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
        self.setLayout(line)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(AFTER_MS)
        self._soon.timeout.connect(self.show)
        self.hide()

    @Slot(bool)
    def tell(self, ready: bool) -> None:
        """Whether the marks can be painted now; called with each picture."""
        if ready:
            self._soon.stop()
            self.hide()
        elif self.isHidden() and not self._soon.isActive():
            self._soon.start()
