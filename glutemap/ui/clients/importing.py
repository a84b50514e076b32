"""Reading a client from a file: shows what is in it before anything is stored."""

from __future__ import annotations

from functools import partial
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QRadioButton, QWidget

from glutemap.language import day, tr
from glutemap.ui import words
from glutemap.ui.clients import said
from glutemap.ui.clients.busy import WaitingSheet
from glutemap.ui.clients.frame import Secret, field
from glutemap.ui.panels.parts import button, column, frame, prose, text
from glutemap.ui.theme import XS, L, M

if TYPE_CHECKING:
    from glutemap.clients.errors import StoreError
    from glutemap.clients.records import Client
    from glutemap.clients.transfer import ClientContent
    from glutemap.ui.clients.desk import ClientDesk


class ImportSheet(WaitingSheet):
    """Choose a file, give its passphrase, look at what is in it, import.

    Signals:
        imported: A client was stored; its id.
    """

    imported = Signal(int)

    def __init__(self, desk: ClientDesk, parent: QWidget | None = None) -> None:
        lead = tr(
            "From a file that was exported here or elsewhere. Nothing is stored before you have seen it."
        )
        super().__init__(tr("Import a client"), lead, parent)
        self._desk = desk
        self._path: Path | None = None
        self._content: ClientContent | None = None
        self._twin: Client | None = None
        self.file_words = text("", "label", wrap=True)
        self.passphrase = Secret(tr("Passphrase of the file"))
        self.passphrase.returnPressed.connect(self._read)
        self._ask = QWidget()
        self._ask.setLayout(field(tr("Passphrase of the file"), self.passphrase))
        self._head = text("", "heading", wrap=True)
        self._about = prose("", "soft")
        self._found = frame("tile", column([self._head, self._about], spacing=XS, margin=L))
        self.twin_words = prose("", "")
        self.both = QRadioButton(tr("Keep both: the imported one becomes a copy"))
        self.replace = QRadioButton(tr("Replace the one here (a backup is made first)"))
        self.skip = QRadioButton(tr("Leave the records as they are"))
        self.both.setChecked(True)
        self._choice = QWidget()
        self._choice.setLayout(column([self.twin_words, self.both, self.replace, self.skip], spacing=M))
        parts = (self.file_words, self._ask, self._found, self._choice)
        for place, part in enumerate(parts):
            part.hide()
            self.body.insertWidget(place, part)
        self.body.addStretch(1)
        self.choose_button = button(tr("Choose a file…"), "primary")
        self.choose_button.clicked.connect(self._choose)
        self.read_button = button(tr("Look into it"), "primary")
        self.read_button.clicked.connect(self._read)
        self.import_button = button(tr("Import"), "primary")
        self.import_button.clicked.connect(self._import)
        self.close_button = self.closing_button()
        self.add_buttons(self.close_button, self.choose_button, self.read_button, self.import_button)
        self.read_button.hide()
        self.import_button.hide()
        self.choose_button.setFocus()
        self.fit(QSize(540, 520))

    @Slot()
    def _choose(self) -> None:
        kinds = f"{tr('Clients of glutemap')} (*.glutemap-client *.json)"
        chosen, _ = QFileDialog.getOpenFileName(self, tr("Import a client"), str(Path.home()), kinds)
        if chosen:
            self.take_file(chosen)

    def take_file(self, chosen: str | Path) -> None:
        """Read this file; one that is encrypted asks for its passphrase first."""
        from glutemap.clients import transfer
        from glutemap.clients.errors import StoreError

        self.say("")
        self._path = Path(chosen)
        self.file_words.setText(str(self._path))
        self.file_words.show()
        self._found.hide()
        self._choice.hide()
        self.import_button.hide()
        try:
            encrypted = transfer.is_encrypted(self._path)
        except StoreError as fault:
            self.say_fault(fault)
            return
        self._ask.setVisible(encrypted)
        self.read_button.setVisible(encrypted)
        self._call_for_another()
        if encrypted:
            self.passphrase.setFocus()
        else:
            self._read()

    def _call_for_another(self) -> None:
        self.choose_button.setText(tr("Another file…"))
        self.choose_button.setProperty("role", "")
        self.choose_button.style().unpolish(self.choose_button)
        self.choose_button.style().polish(self.choose_button)

    @Slot()
    def _read(self) -> None:
        from glutemap.clients import transfer

        if self._path is not None and not self.is_busy:
            self.begin(tr("Reading the file…"))
            call = partial(transfer.read, self._path, self.passphrase.text())
            self._desk.records.chores.ask(call, self._on_read, self._on_failed)

    def _on_read(self, content: ClientContent) -> None:
        from glutemap.clients.errors import StoreError

        self.end()
        self._content = content
        try:
            self._twin = self._desk.records.store.twin(content)
        except StoreError as fault:
            self.say_fault(fault)
            return
        self._ask.hide()
        self.read_button.hide()
        self._show_found(content)
        self._show_twin(content)
        self.import_button.show()
        self.import_button.setFocus()

    def _show_found(self, content: ClientContent) -> None:
        person, days = content.client.person, [session.held_on for session in content.sessions]
        self._head.setText(person.name)
        lines = [f"{said.person_line(person)} · {said.sessions(len(days))}"]
        if days:
            lines.append(tr("from {first} to {last}", first=day(min(days)), last=day(max(days))))
        self._about.setText(words.html("<br>".join(map(escape, lines))))
        self._found.show()

    def _show_twin(self, content: ClientContent) -> None:
        twin = self._twin
        self._choice.setVisible(twin is not None)
        if twin is not None:
            if twin.uid == content.client.uid:
                told = tr("There is the same client in the records already: {name}.", name=twin.person.name)
            else:
                told = tr(
                    "There is a client of that name and year in the records already: {name}.",
                    name=twin.person.name,
                )
            self.twin_words.setText(words.plain_html(told))

    @Slot()
    def _import(self) -> None:
        content, twin = self._content, self._twin
        if content is None:
            return
        if twin is not None and self.skip.isChecked():
            self.reject()
            return
        replaced = twin.id if twin is not None and self.replace.isChecked() else None
        if replaced is not None and self._desk.client is not None and self._desk.client.id == replaced:
            self._desk.close_client()
        copy = twin is not None and self.both.isChecked()
        call = partial(self._desk.records.store.import_client, content, copy, replaced)
        self.begin(tr("Storing the client…"))
        self._desk.records.chores.ask(call, self._on_imported, self._on_failed)

    def _on_imported(self, client_id: Any) -> None:
        self.end()
        self._desk.records_changed.emit()
        self.imported.emit(int(client_id))
        self.accept()

    def _on_failed(self, fault: StoreError) -> None:
        self.end()
        self.say_fault(fault)
        if self._ask.isVisible():
            self.passphrase.selectAll()
            self.passphrase.setFocus()
