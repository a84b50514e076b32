"""Deleting a client for good: says what will happen, and wants the name typed."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from glutemap.language import tr
from glutemap.ui import words
from glutemap.ui.clients.busy import WaitingSheet
from glutemap.ui.clients.frame import field
from glutemap.ui.panels.parts import button, prose, row

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from glutemap.ui.clients.desk import ClientDesk


class DeleteSheet(WaitingSheet):
    """Deletes the client that is open."""

    def __init__(self, desk: ClientDesk, parent: QWidget | None = None) -> None:
        from glutemap.clients import words as told

        assert desk.client is not None
        self._name, self._id = desk.client.person.name, desk.client.id
        super().__init__(tr("Delete {name}?", name=self._name), "", parent)
        self._desk = desk
        self.about = prose("")
        self.about.setText(words.plain_html(told.delete_client(self._name, len(desk.sessions()))))
        self.backups = QCheckBox("  " + tr("From the backups too"))
        self.backups.setChecked(True)
        self.backups.setAccessibleName(tr("From the backups too"))
        self.typed = QLineEdit()
        self.typed.setAccessibleName(tr("Type {name} to confirm", name=self._name))
        self.typed.textChanged.connect(self._allow)
        self._ask = QWidget()
        self._ask.setLayout(field(tr("Type “{name}” to confirm", name=self._name), self.typed))
        self._tick = QWidget()
        self._tick.setLayout(row([self.backups, 0]))
        for place, part in enumerate((self.about, self._tick, self._ask)):
            self.body.insertWidget(place, part)
        self.body.addStretch(1)
        self.delete_button = button(tr("Delete for good"), "warn")
        self.delete_button.clicked.connect(self._delete)
        self.keep_button = self.closing_button(tr("Keep the client"))
        self.add_buttons(self.keep_button, self.delete_button)
        self.fit(QSize(540, 480))
        self._allow()
        self.typed.setFocus()

    def _allow(self) -> None:
        super()._allow()
        same = " ".join(self.typed.text().split()) == " ".join(self._name.split())
        self.delete_button.setEnabled(same and not self.is_busy)

    @Slot()
    def _delete(self) -> None:
        self.begin(tr("Deleting, and writing the backups anew…"))
        self._desk.delete_client(self._id, self.backups.isChecked(), self._on_done, self._on_failed)

    def _on_failed(self, fault: object) -> None:
        from glutemap.clients.errors import StoreError

        self.end()
        if isinstance(fault, StoreError):
            self.say_fault(fault)

    def _on_done(self, left: Sequence[Path]) -> None:
        self.end()
        self.title.setText(tr("Deleted"))
        told = tr("{name} is deleted from the records.", name=self._name)
        if left:
            told += " " + tr("These files here may still hold something of this client:")
        files = "".join(f"<br>{escape(str(path))}" for path in left)
        self.about.setText(words.html(escape(told) + files))
        self._ask.hide()
        self._tick.hide()
        self.delete_button.hide()
        self.keep_button.setText(tr("Close"))
        self.keep_button.setFocus()
