"""One client: what is written about the person, and the sessions by date with their drawings."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QListView, QStackedWidget, QWidget

from glutemap.language import day, tr
from glutemap.ui import words
from glutemap.ui.clients import said
from glutemap.ui.clients.dating import DayForm
from glutemap.ui.clients.form import PersonForm
from glutemap.ui.clients.frame import RecordSheet
from glutemap.ui.clients.session_rows import PICTURE, SESSION, SessionModel, SessionPainter
from glutemap.ui.clients.thumbs import Thumbnails
from glutemap.ui.panels.parts import Page, button, column, frame, prose, row, text
from glutemap.ui.theme import XS, L, M, S

if TYPE_CHECKING:
    from glutemap.clients.records import Client, Session
    from glutemap.ui.clients.desk import ClientDesk


class ClientPage(RecordSheet):
    """The open client's page.

    Signals:
        over_time_requested: Two dates are to be compared.
        export_requested: The client is to be written to a file.
        delete_requested: The client is to be deleted.
    """

    over_time_requested = Signal()
    export_requested = Signal()
    delete_requested = Signal()

    def __init__(self, desk: ClientDesk, parent: QWidget | None = None) -> None:
        super().__init__("", " ", parent, scrolls=False)
        self._desk = desk
        self._doomed: Session | None = None
        self._redated: Session | None = None
        self.thumbs = Thumbnails(PICTURE, self)
        self.edit_button = button(tr("Edit", "what is written about a client"))
        self.edit_button.clicked.connect(self._on_edit)
        self.compare_button = button(tr("Compare two dates"))
        self.compare_button.clicked.connect(self.over_time_requested)
        self.export_button = button(tr("Export…"))
        self.export_button.clicked.connect(self.export_requested)
        self.delete_button = button(tr("Delete client…"))
        self.delete_button.clicked.connect(self.delete_requested)
        tools = [self.compare_button, self.edit_button, self.export_button, self.delete_button]
        self.notes = text("", "small", wrap=True)
        self.rows = self._make_rows()
        self.nothing = self._make_nothing()
        self._listing = QWidget()
        self._listing.setLayout(
            column([row([*tools, 0], spacing=S), self.notes, self.rows, self.nothing], spacing=M)
        )
        self._editing = Page()
        self._editing.body.setContentsMargins(0, 0, L, L)
        self._asking = self._make_question()
        self.pages = QStackedWidget()
        self._dating = QWidget()
        for page in (self._listing, self._editing, self._asking, self._dating):
            self.pages.addWidget(page)
        self.body.addWidget(self.pages, 1)
        self._make_foot()
        desk.client_changed.connect(self._on_client_changed)
        desk.records_changed.connect(self._refresh)
        desk.session_changed.connect(self._on_session_changed)
        self.thumbs.painted.connect(self._on_painted)
        self.finished.connect(self._on_finished)
        self._show(self._listing)
        self.fit(QSize(680, 720))
        self._refresh()
        self.rows.setFocus()

    # -- parts ----------------------------------------------------------------------------------

    def _make_rows(self) -> QListView:
        rows = QListView()
        model = SessionModel(self._desk.state.library, rows)
        model.today = self._desk.today()
        rows.setModel(model)
        rows.setItemDelegate(SessionPainter(self.thumbs, rows))
        rows.setUniformItemSizes(True)
        rows.setMouseTracking(True)
        rows.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows.setAccessibleName(tr("Sessions, the newest first"))
        rows.activated.connect(self._on_activated)
        rows.selectionModel().currentChanged.connect(self._on_current_changed)
        return rows

    @staticmethod
    def _make_nothing() -> QWidget:
        about = prose(
            tr("A session of today begins with the first mark on the body, and is stored with it."), "soft"
        )
        tile = frame(
            "quiet-tile", column([text(tr("No sessions yet"), "heading"), about], spacing=XS, margin=L)
        )
        page = QWidget()
        page.setLayout(column([tile, 0]))
        return page

    def _make_question(self) -> QWidget:
        self._question = prose("", "")
        self.sure_button = button(tr("Delete the session"), "warn")
        self.sure_button.clicked.connect(self._on_sure)
        self.sure_button.setAutoDefault(False)
        page = QWidget()
        page.setLayout(column([self._question, row([self.sure_button, 0]), 0], spacing=L))
        return page

    @cached_property
    def form(self) -> PersonForm:
        """The form for changes, made when first needed: the page is to be there at once."""
        form = PersonForm()
        form.submitted.connect(self._on_save)
        self._editing.body.addWidget(form)
        return form

    @cached_property
    def day_form(self) -> DayForm:
        """The question for a session's day, made when first needed."""
        form = DayForm(self._desk.today())
        form.submitted.connect(self._on_save)
        self._dating.setLayout(column([form]))
        return form

    def _make_foot(self) -> None:
        self.drop_button = button(tr("Delete session…"))
        self.drop_button.clicked.connect(self._on_drop)
        self.date_button = button(tr("Change its date…"))
        self.date_button.clicked.connect(self._on_date)
        self.look_button = button(tr("Look at it"))
        self.look_button.clicked.connect(self._on_look)
        self.go_on_button = button(tr("Go on with it"))
        self.go_on_button.clicked.connect(self._on_go_on)
        self.new_button = button(tr("New session today"), "primary")
        self.new_button.clicked.connect(self._on_new)
        self.back_button = button(tr("Back", "go back"))
        self.back_button.clicked.connect(self._on_back)
        self.save_button = button(tr("Done"), "primary")
        self.save_button.clicked.connect(self._on_save)
        self.close_button = self.closing_button()
        self.add_buttons(
            self.look_button, self.go_on_button, self.back_button, self.close_button, self.new_button,
            self.save_button, first=(self.drop_button, self.date_button),
        )  # fmt: skip

        self._of_a_session = (self.drop_button, self.date_button, self.look_button, self.go_on_button)

    def _show(self, page: QWidget) -> None:
        self.pages.setCurrentWidget(page)
        self.say("")
        lists, edits = page is self._listing, page in (self._editing, self._dating)
        for made in (*self._of_a_session, self.new_button):
            made.setVisible(lists)
        self.close_button.setVisible(lists)
        self.back_button.setVisible(not lists)
        self.save_button.setVisible(edits)

    # -- what is shown --------------------------------------------------------------------------

    @property
    def current(self) -> Session | None:
        """The session that is picked in the list."""
        session = self.rows.currentIndex().data(SESSION)
        return session if session is not None else None

    @Slot()
    def _refresh(self) -> None:
        from glutemap.clients.errors import StoreError

        client = self._desk.client
        if client is None:
            return
        try:
            sessions = self._desk.sessions()
        except StoreError as fault:
            self.say_fault(fault)
            return
        self._show_person(client, len(sessions))
        model = self.rows.model()
        assert isinstance(model, SessionModel)
        picked = self.current or self._of_the_window(sessions)
        model.show_sessions(sessions)
        if sessions:
            self.rows.setCurrentIndex(model.index(model.row_of(picked.id if picked else 0), 0))
        self.rows.setVisible(bool(sessions))
        self.nothing.setVisible(not sessions)
        self.compare_button.setEnabled(sum(map(said.is_drawn, sessions)) > 1)
        self._allow()

    def _of_the_window(self, sessions: tuple[Session, ...]) -> Session | None:
        shown = self._desk.shown
        return next((s for s in sessions if shown is not None and s.id == shown.session_id), None)

    def _show_person(self, client: Client, sessions: int) -> None:
        person = client.person
        self.setWindowTitle(person.name)
        self.title.setText(person.name)
        line = f"{said.person_line(person)} · {said.sessions(sessions)}"
        self.lead.setText(words.plain_html(line))
        self.notes.setText(person.notes.strip())
        self.notes.setVisible(bool(person.notes.strip()))

    @Slot(object)
    def _on_client_changed(self, client: Client | None) -> None:
        if client is None:
            self.reject()
        else:
            self._refresh()

    @Slot(object)
    def _on_session_changed(self, _shown: object) -> None:
        self._allow()

    @Slot(int)
    def _on_painted(self, _session_id: int) -> None:
        self.rows.viewport().update()

    @Slot(int)
    def _on_finished(self, _result: int) -> None:
        self.thumbs.stop()

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self._allow()

    def _allow(self) -> None:
        session = self.current
        is_today = session is not None and session.held_on == self._desk.today()
        for made in self._of_a_session:
            made.setEnabled(session is not None)
        self.look_button.setVisible(not is_today and self.pages.currentWidget() is self._listing)

    # -- what is done ---------------------------------------------------------------------------

    @Slot(QModelIndex)
    def _on_activated(self, _index: QModelIndex) -> None:
        session = self.current
        if session is not None and session.held_on == self._desk.today():
            self._on_go_on()
        else:
            self._on_look()

    @Slot()
    def _on_look(self) -> None:
        if self.current is not None:
            self._desk.open_session(self.current)
            self.accept()

    @Slot()
    def _on_go_on(self) -> None:
        if self.current is not None:
            self._desk.open_session(self.current, go_on=True)
            self.accept()

    @Slot()
    def _on_new(self) -> None:
        self._desk.new_session()
        self.accept()

    @Slot()
    def _on_edit(self) -> None:
        if self._desk.client is not None:
            self.form.show_person(self._desk.client.person)
            self._show(self._editing)
            self.form.name.setFocus()

    @Slot()
    def _on_date(self) -> None:
        self._redated = self.current
        if self._redated is not None:
            self._show(self._dating)
            self.day_form.ask(self._redated)

    @Slot()
    def _on_save(self) -> None:
        from glutemap.clients.errors import StoreError

        try:
            wrong = self._store()
        except StoreError as fault:
            self.say_fault(fault)
            return
        if wrong:
            self.say(wrong)
        else:
            self._on_back()

    def _store(self) -> str:
        """Store what was entered; what is wrong with it, or nothing. Raises StoreError."""
        if self.pages.currentWidget() is self._dating:
            if self._redated is not None:
                self._desk.move_session(self._redated.id, self.day_form.chosen)
        elif self.form.wrong:
            return self.form.wrong
        else:
            self._desk.change_client(self.form.person())
        return ""

    @Slot()
    def _on_back(self) -> None:
        self._show(self._listing)
        self._allow()
        self.rows.setFocus()

    @Slot()
    def _on_drop(self) -> None:
        self._doomed = self.current
        if self._doomed is not None:
            asked = tr(
                "This deletes {strong}the session of {day}{plain} with its marks, answers, plan and notes. "
                "It cannot be undone. Backups on this computer keep it until newer ones replace them."
            )
            self._question.setText(said.with_markup(asked, day=day(self._doomed.held_on)))
            self._show(self._asking)
            self.back_button.setFocus()

    @Slot()
    def _on_sure(self) -> None:
        if self._doomed is not None:
            self._desk.delete_session(self._doomed.id)
        self._on_back()
