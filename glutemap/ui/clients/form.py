"""What is written about a person: the form for a new client and for changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from glutemap.body.frame import BodyType, Build
from glutemap.language import tr
from glutemap.ui import text_size
from glutemap.ui.clients.frame import field
from glutemap.ui.panels.flow import Flow
from glutemap.ui.panels.segments import Segment, Segments
from glutemap.ui.theme import L, S

if TYPE_CHECKING:
    from glutemap.clients.records import Person

_YEARS = range(1880, 2201)


class PersonForm(QWidget):
    """Name, birth year, body and notes.

    Signals:
        submitted: Enter was pressed in a line.
    """

    submitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Name, initials or a code"))
        self.name.setMaxLength(200)
        self.year = QLineEdit()
        self.year.setAccessibleName(tr("Birth year"))
        self.year.setMaxLength(4)
        text_size.keep(self.year, 120)
        self.body = Segments(
            tr("Body"),
            [
                Segment("female", tr("Female"), tr("Draw on the female body")),
                Segment("male", tr("Male"), tr("Draw on the male body")),
            ],
            folds=True,
        )
        self.body.show_value("female")
        self.build = Segments(
            tr("Build of the body"),
            [
                Segment(str(Build.SLIM), tr("Slim", "build"), tr("Slim build")),
                Segment(str(Build.USUAL), tr("Usual", "build"), tr("Usual build")),
                Segment(str(Build.HEAVY), tr("Heavy", "build"), tr("Heavy build")),
            ],
            folds=True,
        )
        self.build.show_value(str(Build.USUAL))
        self.notes = QPlainTextEdit()
        self.notes.setAccessibleName(tr("Notes about the client"))
        self.notes.setTabChangesFocus(True)
        text_size.keep(self.notes, height=104)
        inner = QVBoxLayout(self)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(L)
        hint = tr("Whatever lets you find the person again. A code keeps the name out of the records.")
        inner.addLayout(field(tr("Name, initials or a code"), self.name, hint))
        inner.addLayout(field(tr("Birth year (may stay empty)"), self.year))
        inner.addLayout(field(tr("Body to draw on"), self._bodies()))
        inner.addLayout(field(tr("Notes (never shown to the client)"), self.notes))
        inner.addStretch(1)
        for line in (self.name, self.year):
            line.returnPressed.connect(self.submitted)

    def _bodies(self) -> QWidget:
        """Woman or man, and the build beside it or below."""
        holder = QWidget()
        line = Flow(S, holder)
        line.addWidget(self.body)
        line.addWidget(self.build)
        return holder

    def show_person(self, person: Person | None, name: str = "") -> None:
        """Fill the form, or empty it for somebody new."""
        self.name.setText(person.name if person else name)
        self.year.setText(str(person.birth_year or "") if person else "")
        self.body.show_value(str(person.body.usual) if person else "female")
        self.build.show_value(str(person.body.build if person else Build.USUAL))
        self.notes.setPlainText(person.notes if person else "")

    @property
    def wrong(self) -> str:
        """What has to be put right before it can be stored; empty when nothing has."""
        year = self.year.text().strip()
        if not self.name.text().strip():
            return tr("A name, initials or a code is needed.")
        if year and (not year.isascii() or not year.isdigit() or int(year) not in _YEARS):
            return tr("A birth year has four digits, such as 1970. It may also stay empty.")
        return ""

    def person(self) -> Person:
        """What the form says; ask `wrong` first."""
        from glutemap.clients.records import Person

        year = self.year.text().strip()
        return Person(
            name=" ".join(self.name.text().split()),
            birth_year=int(year) if year else None,
            notes=self.notes.toPlainText(),
            body=BodyType(self.body.value).built(Build(self.build.value)),
        )
