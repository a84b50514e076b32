"""Setting, changing and removing the passphrase, and when the records lock by themselves."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from glutemap.language import later, many, tr
from glutemap.ui.clients.busy import WaitingSheet
from glutemap.ui.clients.frame import Secret, field
from glutemap.ui.clients.idle import CHOICES, choose_lock_minutes, lock_minutes
from glutemap.ui.panels.parts import button, column, frame, prose, row
from glutemap.ui.panels.segments import Segment, Segments
from glutemap.ui.theme import L, M

if TYPE_CHECKING:
    from collections.abc import Callable

    from glutemap.clients.errors import StoreError
    from glutemap.ui.clients.desk import ClientDesk

_WRITING = later(
    "The records and all backups are being written anew. This may take a moment; until the last step the "
    "old files stay as they are."
)


class PassphraseSheet(WaitingSheet):
    """Without a passphrase it sets one; with one it changes or removes it, and says when to lock."""

    def __init__(self, desk: ClientDesk, parent: QWidget | None = None) -> None:
        from glutemap.clients.secret import SHORTEST

        super().__init__(tr("Passphrase and lock"), " ", parent)
        self._desk = desk
        self._stopped = threading.Event()
        self.change = QRadioButton(tr("Change the passphrase"))
        self.remove = QRadioButton(tr("Remove the passphrase"))
        self.change.setChecked(True)
        self.change.toggled.connect(self._show_parts)
        self.old = Secret(tr("Present passphrase"))
        self.new, self.again = Secret(tr("New passphrase")), Secret(tr("New passphrase again"))
        self.noted = QCheckBox("  " + tr("I have written it down"))
        self.warning = prose("", "soft")
        self.outcome = prose("", "")
        self._choice = QWidget()
        self._choice.setLayout(row([self.change, self.remove, 0], spacing=L))
        self._old = _wrapped(field(tr("Present passphrase"), self.old))
        hint = tr("At least {n} characters; three or four words in a row are good", n=SHORTEST)
        self._new = _wrapped(
            field(tr("New passphrase"), self.new, hint),
            field(tr("The same again"), self.again),
        )
        self.noted.setAccessibleName(tr("I have written it down"))
        self._noted = _wrapped(row([self.noted, 0]))
        self._warning = frame("quiet-tile", column([self.warning], margin=M))
        self._lock = self._make_lock()
        self.outcome.hide()
        parts = (self.outcome, self._choice, self._old, self._new, self._warning, self._noted, self._lock)
        for place, part in enumerate(parts):
            self.body.insertWidget(place, part)
        self.body.addStretch(1)
        self.apply_button = button(tr("Set the passphrase"), "primary")
        self.apply_button.clicked.connect(self._apply)
        self.close_button = self.closing_button()
        self.stop_button = button(tr("Stop"))
        self.stop_button.setToolTip(tr("Until the last step the old files stay as they are"))
        self.stop_button.clicked.connect(self._stopped.set)
        self.add_buttons(self.stop_button, self.close_button, self.apply_button)
        self.again.returnPressed.connect(self._apply)
        self.noted.toggled.connect(self._allow)
        self.fit(QSize(560, 740))
        desk.records.status_changed.connect(self._on_status)
        self._show_parts()
        (self.old if self._has_one else self.new).setFocus()

    def _make_lock(self) -> QWidget:
        counted = tr("Counted from the last key, click or move")
        self.minutes = Segments(
            tr("Lock by itself"),
            [
                Segment(str(m), many(m, "{n} minute", "{n} minutes") if m else tr("Never"), counted)
                for m in CHOICES
            ],
        )
        self.minutes.show_value(str(lock_minutes()))
        self.minutes.chosen.connect(self._on_minutes)
        return _wrapped(field(tr("Lock when nobody has touched the program for"), self.minutes))

    @property
    def _has_one(self) -> bool:
        return self._desk.records.has_passphrase

    @Slot(str)
    def _on_minutes(self, value: str) -> None:
        choose_lock_minutes(int(value))

    @Slot(str)
    def _on_status(self, _status: str) -> None:
        if not self.is_busy:
            self._show_parts()

    @Slot()
    def _show_parts(self) -> None:
        from glutemap.clients import words as told

        has_one, removes = self._has_one, self._has_one and self.remove.isChecked()
        self._choice.setVisible(has_one)
        self._old.setVisible(has_one)
        self._new.setVisible(not removes)
        self._noted.setVisible(not removes)
        self._lock.setVisible(has_one)
        self.warning.setText(_html(tr(told.REMOVE_PASSPHRASE if removes else told.FORGOTTEN)))
        encrypted = tr("The clients’ records are encrypted on this computer.")
        self.lead.setText(_html(encrypted if has_one else tr(told.NO_PASSPHRASE)))
        if removes:
            self.apply_button.setText(tr("Remove the passphrase"))
        else:
            self.apply_button.setText(tr("Change the passphrase") if has_one else tr("Set the passphrase"))
        self._allow()

    def _allow(self) -> None:
        super()._allow()
        self.stop_button.setVisible(self.is_busy)
        self.stop_button.setEnabled(self.is_busy)
        removes = self._has_one and self.remove.isChecked()
        is_open = self._desk.records.status == "open"
        self.apply_button.setEnabled(not self.is_busy and is_open and (removes or self.noted.isChecked()))

    @Slot()
    def _apply(self) -> None:
        if not self.apply_button.isEnabled():
            return
        removes = self._has_one and self.remove.isChecked()
        if not removes and self.new.text() != self.again.text():
            self.say(tr("The two new passphrases are not the same."))
            self.again.setFocus()
            return
        fault = self._desk.recorder.flush()
        if fault is not None:
            self.say_fault(fault)
            return
        store, old, new = self._desk.records.store, self.old.text(), self.new.text()
        call: Callable[[], None]
        if removes:
            call = partial(store.remove_passphrase, old, self._stopped.is_set)
        else:
            call = partial(store.set_passphrase, new, old if self._has_one else None, self._stopped.is_set)
        self._stopped.clear()
        self.begin(tr(_WRITING))
        self._desk.records.chores.ask(call, self._on_done, self._on_failed)

    def _on_done(self, _nothing: object) -> None:
        for line in (self.old, self.new, self.again):
            line.clear()
        self.noted.setChecked(False)
        self.change.setChecked(True)
        self.end()
        self._desk.records.tell_encryption()
        self._show_parts()
        if self._has_one:
            self.outcome.setText(_html(tr("The passphrase is set. All backups follow it.")))
        else:
            self.outcome.setText(_html(tr("The passphrase is removed. All backups follow it.")))
        self.outcome.show()

    def _on_failed(self, fault: StoreError) -> None:
        self.end()
        self._show_parts()
        self.say_fault(fault)
        self.old.selectAll()


def _wrapped(*parts: QVBoxLayout | QHBoxLayout) -> QWidget:
    page = QWidget()
    page.setLayout(column(parts, spacing=M))
    return page


def _html(content: str) -> str:
    from glutemap.ui import words

    return words.plain_html(content)
