"""Why a pack was not opened: all its faults, to read and to copy."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from glutemap.language import many, tr
from glutemap.ui.panels.dialogs import Sheet
from glutemap.ui.panels.parts import button

if TYPE_CHECKING:
    from glutemap.ui.pack import Refusal

MOST_LINES = 500


class PackFaults(Sheet):
    """Lists the faults as `glutemap check` prints them; nothing of the pack is used."""

    def __init__(self, refusal: "Refusal", parent: QWidget | None = None) -> None:
        count = len(refusal.faults)
        lead = many(
            count,
            "{folder} has {n} fault. Nothing of it is used; what was open stays open.",
            "{folder} has {n} faults. Nothing of it is used; what was open stays open.",
            folder=refusal.folder,
        )
        super().__init__(tr("This pack was not opened"), lead, parent)
        lines = [*refusal.faults[:MOST_LINES]]
        if count > MOST_LINES:
            lines.append(tr("... and {n} more", n=count - MOST_LINES))
        self.lines = QPlainTextEdit("\n".join(lines))
        self.lines.setReadOnly(True)
        self.lines.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.lines.setAccessibleName(tr("Faults"))
        self.page.body.addWidget(self.lines, 1)
        self.copy = button(tr("Copy all"))
        self.copy.setAutoDefault(False)
        self.copy.clicked.connect(self._on_copy)
        self.foot.put_first(self.copy)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.lines.toPlainText())
