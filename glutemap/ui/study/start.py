"""The first page of the study mode: what is due today, the decks, how far one has come."""

from datetime import datetime
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from glutemap.language import later, many, tr
from glutemap.ui import text_size
from glutemap.ui.menu import Menu
from glutemap.ui.panels.flow import Flow, FoldingRow, WrappingTick
from glutemap.ui.panels.parts import Page, button, column, frame, icon_button, order_tabs, row, rule, text
from glutemap.ui.panels.picks import PickRow
from glutemap.ui.panels.segments import Segment, Segments
from glutemap.ui.study import settings
from glutemap.ui.theme import XS, L, M, S, tokens

if TYPE_CHECKING:
    from glutemap.study.decks import Deck
    from glutemap.study.memory import Due
    from glutemap.ui.study.chart import ProgressChart
    from glutemap.ui.study.desk import StudyDesk

REFRESH_MS = 60
_KEPT = later("What you learn is kept in the records on this machine, apart from any client.")
_NOT_KEPT = later(
    "What you learn now is kept until the program ends. Open or unlock the records to keep it: it is then "
    "carried over."
)


class DeckRow(PickRow):
    """A deck: its name, what is due and what is new in it."""

    def __init__(self, deck: "Deck", plan: "Due", unseen: int) -> None:
        super().__init__()
        self.deck = deck
        self.setCheckable(False)
        name = text(deck.name, "label", wrap=True)
        left, fresh = len(plan.due), unseen
        due = many(left, "{n} due", "{n} due") if left else ""
        parts = [text(due, "badge-accent")] if due else []
        said = many(fresh, "{n} new", "{n} new") if fresh else ("" if due else tr("nothing due"))
        line = row([name, *parts, *([text(said, "faint")] if said else [])], spacing=S)
        line.setContentsMargins(M, S + 2, M, S + 2)
        line.setStretch(0, 1)
        if due:
            told = tr("Study {deck}: {due}, {new}", deck=deck.name, due=due, new=said or tr("nothing new"))
        else:
            told = tr("Study {deck}: {due}", deck=deck.name, due=said)
        self.fill(told, line)


class Swatch(QWidget):
    """A small square of one of the chart's colours, with its word beside it."""

    def __init__(self, place: int) -> None:
        super().__init__()
        self._place = place
        side = text_size.room(10)
        self.setFixedSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the square."""
        from PySide6.QtGui import QColor

        from glutemap.ui.study.chart import part_colours

        with QPainter(self) as painter:
            painter.setPen(QColor(tokens().line_strong))
            painter.setBrush(QColor(part_colours()[self._place]))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class StartPage(Page):
    """What to study now.

    Signals:
        started: This deck is to be asked.
        new_deck_requested, course_requested, export_requested, import_requested: From the menu.
        records_requested: The records are to be opened, to keep what is learnt.
        remove_requested: This deck of one's own is to go.
    """

    started = Signal(object)
    new_deck_requested = Signal()
    course_requested = Signal()
    export_requested = Signal(str)
    import_requested = Signal()
    records_requested = Signal()

    def __init__(self, desk: "StudyDesk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setAccessibleName(tr("Study"))
        self.body.setSpacing(S)
        self.rows: list[DeckRow] = []
        self._chart: ProgressChart | None = None
        self.begin = button(tr("Begin"), "primary", "play")
        self.begin.clicked.connect(self._on_begin)
        self._today = text("", "display", wrap=True)
        self._streak = text("", "soft", wrap=True)
        self.kept = text("", "small", wrap=True)
        self.keep = button(tr("Open the records"), "link")
        self.keep.clicked.connect(self.records_requested)
        self._decks = column(spacing=XS + 2)
        self._progress = column(spacing=S)
        self._lay_out()
        self._wants_focus = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(REFRESH_MS)
        self._soon.timeout.connect(self.refresh)
        desk.ready.connect(self._soon.start)
        desk.changed.connect(self._soon.start)
        desk.keeping_changed.connect(self._on_keeping)
        self._on_keeping(desk.is_kept)
        self.refresh()

    # -- laying out -----------------------------------------------------------------------------

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(text(tr("Study"), "title"), 1)
        head.addWidget(self._menu_button())
        self.body.addLayout(head)
        tile = column([self._today, self._streak, S, self._length_line(), self._timed(), S, self.begin])
        tile.setSpacing(S)
        tile.setContentsMargins(L, L, L, L)
        self.body.addWidget(frame("tile", tile))
        self.body.addSpacing(S)
        self.body.addWidget(text(tr("Decks"), "heading"))
        self.body.addLayout(self._decks)
        self.body.addSpacing(S)
        self.body.addWidget(rule())
        self.body.addWidget(text(tr("How far you have come"), "heading"))
        self.body.addLayout(self._progress)
        self.body.addWidget(rule())
        self.body.addWidget(self.kept)
        self.body.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)

    def _length_line(self) -> QWidget:
        choices = [
            Segment(str(n), str(n), many(n, "{n} question at a time", "{n} questions at a time"))
            for n in settings.LENGTHS
        ]
        self.length = Segments(tr("Questions"), choices)
        self.length.show_value(str(settings.length()))
        self.length.chosen.connect(self._on_length)
        return FoldingRow([text(tr("Questions at a time"), "soft"), self.length], S)

    def _timed(self) -> QCheckBox:
        told = many(
            settings.SECONDS,
            "Limit the time: {n} second for each",
            "Limit the time: {n} seconds for each",
        )
        self.timed = WrappingTick(f"  {told}")
        self.timed.setChecked(settings.is_timed())
        self.timed.toggled.connect(settings.set_timed)
        return self.timed

    def _menu_button(self) -> QWidget:
        menu = Menu(self)
        self.menu_actions: dict[str, QAction] = {}
        for name, words in (
            ("new_deck", tr("New deck of chosen muscles…")),
            ("course", tr("Open a course…")),
            ("", ""),
            ("csv", tr("Export what was learnt (CSV)…")),
            ("anki", tr("Export cards for Anki, with pictures…")),
            ("import", tr("Import what was learnt (CSV)…")),
        ):
            if not name:
                menu.addSeparator()
                continue
            action = menu.addAction(words)
            action.setObjectName(name)
            action.triggered.connect(self._on_menu)
            self.menu_actions[name] = action
        made = icon_button("more", tr("More: decks, courses, files"), tr("Decks, courses, export and import"))
        made.setPopupMode(made.ToolButtonPopupMode.InstantPopup)
        made.setMenu(menu)
        self.menu_button = made
        return made

    def take_focus(self) -> None:
        """Take the keys, as soon as there is something to begin."""
        self._wants_focus = not self.begin.isEnabled()
        self.begin.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- following the desk ---------------------------------------------------------------------

    def refresh(self) -> None:
        """Show what is due now, in every deck."""
        from glutemap.ui.panels.parts import clear

        ready = self._desk.bank is not None
        self.begin.setEnabled(ready)
        clear(self._decks)
        self.rows = []
        if not ready:
            self._today.setText(tr("Preparing the questions …"))
            self._streak.hide()
            return
        if self._wants_focus:
            self.take_focus()
        self._show_today()
        for deck in self._desk.decks:
            made = DeckRow(deck, self._desk.plan(deck), self._desk.unseen(deck))
            made.clicked.connect(self._on_deck)
            self.rows.append(made)
            self._decks.addWidget(self._with_remove(made) if _is_own(deck) else made)
        self._show_progress()
        order_tabs(self.body)

    def _with_remove(self, made: DeckRow) -> QWidget:
        away = icon_button(
            "clear", tr("Take {deck} out of the list", deck=made.deck.name), tr("Take it out of the list")
        )
        away.setProperty("deck", made.deck.id)
        away.clicked.connect(self._on_remove)
        holder = QWidget()
        line = row([made, away], spacing=XS)
        line.setStretch(0, 1)
        holder.setLayout(line)
        return holder

    def _show_today(self) -> None:
        from glutemap.study.progress import streak_of

        everything = self._desk.decks[0]
        plan = self._desk.plan(everything)
        due = len(plan.due)
        if due:
            self._today.setText(many(due, "{n} to repeat today", "{n} to repeat today"))
            self.begin.setText(tr("Repeat them"))
        elif self._desk.memory.items:
            self._today.setText(tr("Nothing to repeat now"))
            self.begin.setText(tr("Learn something new"))
        else:
            self._today.setText(tr("Learn the muscles, a few at a time"))
            self.begin.setText(tr("Begin"))
        said = streak_of(self._desk.memory.reviews, datetime.now().astimezone()).words
        if not said and not self._desk.memory.items:
            said = tr("Names, attachments, nerves, patterns of pain. What you miss comes back sooner.")
        self._streak.setText(said)
        self._streak.setVisible(bool(said))

    def _show_progress(self) -> None:
        from glutemap.study.progress import progress_by_area

        bank = self._desk.bank
        assert bank is not None
        if not self.isVisible():
            return  # nobody looks
        if self._chart is None:
            from glutemap.ui.study.chart import ProgressChart, part_names

            self._chart = ProgressChart(bank.areas)
            key = Flow(6 + S)
            for place, name in enumerate(part_names()):
                part = QWidget()
                part.setLayout(row([Swatch(place), text(name, "faint")], spacing=6))
                key.addWidget(part)
            self._progress.addWidget(self._chart)
            self._progress.addLayout(key)
        areas = {d.id.partition(".")[2]: d.items for d in self._desk.decks if d.id.startswith("area.")}
        self._chart.show_progress(progress_by_area(self._desk.memory, areas))

    def showEvent(self, event: object) -> None:
        """Count again: time has passed."""
        super().showEvent(event)  # type: ignore[arg-type]
        self._soon.start()

    def _on_keeping(self, kept: bool) -> None:
        new_deck = self.menu_actions["new_deck"]
        if not shiboken6.isValid(new_deck):
            return  # the window goes, and its records close after its menus
        self.kept.setText(tr(_KEPT) if kept else tr(_NOT_KEPT))
        self.keep.setVisible(not kept)
        new_deck.setEnabled(kept)
        new_deck.setToolTip("" if kept else tr("Open the records first"))

    @property
    def chart(self) -> "ProgressChart | None":
        """How far one has come, once it was shown."""
        return self._chart

    # -- what is wished -------------------------------------------------------------------------

    def _on_begin(self) -> None:
        if self._desk.decks:
            self.started.emit(self._desk.decks[0])

    def _on_deck(self) -> None:
        sender = self.sender()
        if isinstance(sender, DeckRow):
            self.started.emit(sender.deck)

    def _on_remove(self) -> None:
        sender = self.sender()
        wanted = sender.property("deck") if sender is not None else None
        deck = next((deck for deck in self._desk.decks if deck.id == wanted), None)
        if deck is not None:
            self._desk.remove_deck(deck)

    def _on_length(self, value: str) -> None:
        settings.set_length(int(value))

    def _on_menu(self) -> None:
        sender = self.sender()
        name = sender.objectName() if sender is not None else ""
        if name == "new_deck":
            self.new_deck_requested.emit()
        elif name == "course":
            self.course_requested.emit()
        elif name == "import":
            self.import_requested.emit()
        elif name:
            self.export_requested.emit(name)


def _is_own(deck: "Deck") -> bool:
    return deck.id.startswith(("hand.", "course."))
