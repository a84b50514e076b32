"""Opening locked records: the passphrase, and the wait after several wrong ones counting down."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from glutemap.language import tr
from glutemap.ui.clients.frame import RecordSheet, Secret, field
from glutemap.ui.clients.notice import of_fault
from glutemap.ui.panels.parts import button, column, row, text
from glutemap.ui.theme import L

if TYPE_CHECKING:
    from glutemap.clients.errors import StoreError
    from glutemap.ui.clients.records import Records

TICK_MS = 250


class UnlockForm(QWidget):
    """One line for the passphrase, and what came of it.

    Signals:
        unlocked: The records are open.
    """

    unlocked = Signal()

    def __init__(self, records: Records, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._records = records
        self.passphrase = Secret(tr("Passphrase of the records"))
        self.passphrase.returnPressed.connect(self.submit)
        self.button = button(tr("Unlock"), "primary")
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.submit)
        self.words = text("", "warn", wrap=True)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._count_down)
        self.setLayout(
            column(
                [field(tr("Passphrase"), self.passphrase), self.words, row([self.button, 0])],
                spacing=L,
            )
        )
        self.setFocusProxy(self.passphrase)
        self._count_down()

    @Slot()
    def submit(self) -> None:
        """Try the passphrase."""
        if self.button.isEnabled() and self.passphrase.text():
            self._allow(False)
            self.words.setText(tr("Opening…"))
            self._records.unlock(self.passphrase.text(), self._on_unlocked, self._on_failed)

    def _allow(self, on: bool) -> None:
        self.button.setEnabled(on)
        self.passphrase.setEnabled(on)

    def _on_unlocked(self) -> None:
        self.passphrase.clear()
        self.words.setText("")
        self._allow(True)
        self.unlocked.emit()

    def _on_failed(self, fault: StoreError) -> None:
        from glutemap.clients.errors import Trouble

        self._allow(True)
        self.passphrase.selectAll()
        self.passphrase.setFocus()
        if fault.trouble in (Trouble.WRONG_PASSPHRASE, Trouble.TOO_SOON):
            self.words.setText(tr("This is not the passphrase. Try again; capitals count."))
            self._count_down()
        else:
            self.words.setText(of_fault(fault).text)

    @Slot()
    def _count_down(self) -> None:
        left = math.ceil(self._records.wait_s)
        if left > 0:
            self._allow(False)
            told = tr("Several wrong passphrases. The next try is possible in {n} s.", n=left)
            self.words.setText(told)
            self._timer.start()
        elif self._timer.isActive():
            self._timer.stop()
            self._allow(True)
            self.words.setText(tr("You can try again now; capitals count."))
            self.passphrase.setFocus()


class UnlockSheet(RecordSheet):
    """Shown after locking, and whenever locked records are wanted.

    Signals:
        unlocked: The records are open.
    """

    unlocked = Signal()

    def __init__(self, records: Records, parent: QWidget | None = None) -> None:
        lead = tr(
            "Nothing was lost: each mark was stored when it was made. The body and all knowledge can be used "
            "without unlocking."
        )
        super().__init__(tr("The clients’ records are locked"), lead, parent)
        self.form = UnlockForm(records)
        self.body.addWidget(self.form)
        self.body.addStretch(1)
        self.form.unlocked.connect(self._on_unlocked)
        self.add_buttons(self.closing_button(tr("Not now")))
        self.fit(QSize(500, 380))
        self.form.setFocus()

    def _on_unlocked(self) -> None:
        self.unlocked.emit()
        self.accept()
