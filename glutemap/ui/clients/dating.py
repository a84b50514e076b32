"""The question on which day a session was held: who enters yesterday's today says so."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QDateEdit, QWidget

from glutemap import language
from glutemap.language import day, tr
from glutemap.ui import text_size
from glutemap.ui.clients.frame import field
from glutemap.ui.clients.said import with_markup
from glutemap.ui.panels.parts import button, column, prose, row
from glutemap.ui.theme import L, S

if TYPE_CHECKING:
    from glutemap.clients.records import Session

EARLIEST = date(1980, 1, 1)
_WIDTH = 170
_INSIDE = 9  # px beside the text, as in the other lines


class DayForm(QWidget):
    """Asks for the day of one session: today or before.

    Signals:
        submitted: Enter was pressed in the date.
    """

    submitted = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = prose("", "")
        self.date = QDateEdit()
        self.date.setAccessibleName(tr("Day of the session"))
        spoken = QLocale(language.code())
        self.date.setLocale(spoken)
        self.date.setDisplayFormat(_pattern(spoken))
        self.date.setDateRange(_as_shown(EARLIEST), _as_shown(today))
        self.date.lineEdit().setTextMargins(_INSIDE, 0, _INSIDE, 0)
        text_size.keep(self.date, _WIDTH)
        self.date.lineEdit().returnPressed.connect(self.submitted)
        self.today_button = button(tr("Today"))
        self.yesterday_button = button(tr("Yesterday"))
        for made, when in (
            (self.today_button, today),
            (self.yesterday_button, today - timedelta(days=1)),
        ):
            made.setAutoDefault(False)
            made.clicked.connect(partial(self.date.setDate, _as_shown(when)))
        line = row([self.date, self.yesterday_button, self.today_button, 0], spacing=S)
        holder = QWidget()
        holder.setLayout(line)
        hint = tr("Today or earlier. Arrow keys change the part where the cursor stands.")
        form = column([self.question], spacing=L)
        form.addLayout(field(tr("Day of the session"), holder, hint))
        form.addStretch(1)
        self.setLayout(form)

    def ask(self, session: Session) -> None:
        """Ask about a session."""
        asked = tr(
            "When was {strong}the session of {day}{plain} held? Its marks, answers, plan and notes stay as "
            "they are, and it takes its place among the others by its date."
        )
        self.question.setText(with_markup(asked, day=day(session.held_on)))
        self.date.setDate(_as_shown(session.held_on))
        self.date.setFocus()
        self.date.setCurrentSection(QDateEdit.Section.DaySection)

    @property
    def chosen(self) -> date:
        """The day that is chosen."""
        shown = self.date.date()
        return date(shown.year(), shown.month(), shown.day())


def _pattern(spoken: QLocale) -> str:
    """How a date is typed. English names the month: its numbers stand in another order in every country."""
    if spoken.language() == QLocale.Language.English:
        return "d MMM yyyy"
    short = spoken.dateFormat(QLocale.FormatType.ShortFormat)
    return short if "yyyy" in short else short.replace("yy", "yyyy")


def _as_shown(when: date) -> QDate:
    return QDate(when.year, when.month, when.day)
