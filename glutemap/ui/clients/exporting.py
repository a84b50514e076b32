"""Writing one client to a file for another machine: encrypted, or by explicit choice open."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QCheckBox, QFileDialog, QRadioButton, QWidget

from glutemap.language import tr
from glutemap.ui import words
from glutemap.ui.clients.busy import WaitingSheet
from glutemap.ui.clients.frame import Secret, field
from glutemap.ui.panels.parts import button, column, frame, prose, row
from glutemap.ui.theme import M

if TYPE_CHECKING:
    from glutemap.clients.errors import StoreError
    from glutemap.ui.clients.desk import ClientDesk


class ExportSheet(WaitingSheet):
    """Exports the client that is open."""

    def __init__(self, desk: ClientDesk, parent: QWidget | None = None) -> None:
        from glutemap.clients.secret import SHORTEST

        assert desk.client is not None
        self._name, self._id = desk.client.person.name, desk.client.id
        title = tr("Export {name}", name=self._name)
        super().__init__(title, tr("For another machine, or to hand over."), parent)
        self._desk = desk
        self.encrypted_choice = QRadioButton(tr("An encrypted file"))
        self.encrypted_choice.setChecked(True)
        self.open_choice = QRadioButton(tr("An open file (JSON) that anyone can read"))
        self.encrypted_choice.toggled.connect(self._show_parts)
        self.about = prose("", "soft")
        self.new = Secret(tr("Passphrase of the file"))
        self.again = Secret(tr("Passphrase of the file again"))
        self._secrets = QWidget()
        hint = tr("A passphrase for this file alone. At least {n} characters.", n=SHORTEST)
        self._secrets.setLayout(
            column(
                [
                    field(tr("Passphrase of the file"), self.new, hint),
                    field(tr("The same again"), self.again),
                ]
            )
        )
        self.sure = QCheckBox("  " + tr("Yes, unencrypted"))
        self.sure.setAccessibleName(tr("Yes, unencrypted"))
        self._sure = QWidget()
        self._sure.setLayout(row([self.sure, 0]))
        self.sure.toggled.connect(self._allow)
        about = frame("quiet-tile", column([self.about], margin=M))
        parts = (self.encrypted_choice, self.open_choice, about, self._secrets, self._sure)
        for place, part in enumerate(parts):
            self.body.insertWidget(place, part)
        self.body.addStretch(1)
        self.write_button = button(tr("Choose where…"), "primary")
        self.write_button.clicked.connect(self._choose)
        self.close_button = self.closing_button()
        self.add_buttons(self.close_button, self.write_button)
        self.fit(QSize(540, 560))
        self._show_parts()
        self.new.setFocus()

    @Slot()
    def _show_parts(self) -> None:
        from glutemap.clients import words as told

        encrypted = self.encrypted_choice.isChecked()
        about = told.EXPORT_ENCRYPTED if encrypted else told.EXPORT_OPEN
        told_of = tr(about, name=self._name).replace("..", ".")  # a name may end with its initial's dot
        self.about.setText(words.plain_html(told_of))
        self._secrets.setVisible(encrypted)
        self._sure.setVisible(not encrypted)
        self._allow()
        (self.new if encrypted else self.sure).setFocus()

    def _allow(self) -> None:
        super()._allow()
        ready = self.encrypted_choice.isChecked() or self.sure.isChecked()
        self.write_button.setEnabled(ready and not self.is_busy)

    @property
    def _wrong(self) -> str:
        from glutemap.clients.errors import StoreError
        from glutemap.clients.secret import SHORTEST, check_new

        if not self.encrypted_choice.isChecked():
            return ""
        if self.new.text() != self.again.text():
            return tr("The two passphrases are not the same.")
        try:
            check_new(self.new.text())
        except StoreError:
            return tr(
                "The passphrase is shorter than {n} characters; three or four words in a row are a good one.",
                n=SHORTEST,
            )
        return ""

    @Slot()
    def _choose(self) -> None:
        from glutemap.clients.transfer import ENCRYPTED, OPEN

        self.say(self._wrong)
        if self._wrong:
            return
        ending = ENCRYPTED if self.encrypted_choice.isChecked() else OPEN
        plain = "".join(c for c in self._name if c.isalnum() or c in " -_").strip()
        name = plain or tr("client", "name of a file")
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            tr("Export to"),
            str(Path.home() / f"{name}{ending}"),
            f"{tr('One client of glutemap')} (*{ending})",
        )
        if chosen:
            path = Path(chosen)
            self.write(path if path.suffix else path.with_name(path.name + ending))

    def write(self, path: Path) -> None:
        """Write the file; ``path`` has been chosen."""
        fault = self._desk.recorder.flush()
        if fault is not None:
            self.say_fault(fault)
            return
        passphrase = self.new.text() if self.encrypted_choice.isChecked() else None
        call = partial(self._desk.records.store.export_client, self._id, path, passphrase)
        self.begin(tr("Writing the file…"))
        self._desk.records.chores.ask(call, partial(self._on_done, path), self._on_failed)

    def _on_done(self, path: Path, _nothing: object) -> None:
        self.new.clear()
        self.again.clear()
        self.end()
        self.title.setText(tr("Exported"))
        told = tr("{name} is written to {path}", name=self._name, path=path)
        self.lead.setText(words.plain_html(told))
        for part in (self.encrypted_choice, self.open_choice, self._secrets, self._sure, self.write_button):
            part.hide()
        self.about.setText(words.plain_html(tr("The records here stay as they were.")))
        self.close_button.setFocus()

    def _on_failed(self, fault: StoreError) -> None:
        self.end()
        self.say_fault(fault)
