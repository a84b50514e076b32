"""Finding a client by typing, all by keyboard: Enter opens, and where nobody is found makes a new one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QStackedWidget, QWidget

from glutemap.language import tr
from glutemap.ui import words
from glutemap.ui.clients import said
from glutemap.ui.clients.content import Content
from glutemap.ui.clients.form import PersonForm
from glutemap.ui.clients.found_rows import FOUND, FoundModel, FoundPainter
from glutemap.ui.clients.frame import RecordSheet
from glutemap.ui.clients.unlock import UnlockForm
from glutemap.ui.panels.parts import Page, button, column, frame, prose, row, text
from glutemap.ui.panels.search_line import SearchLine
from glutemap.ui.theme import XS, L, M, S

if TYPE_CHECKING:
    from glutemap.clients.records import Found
    from glutemap.ui.clients.desk import ClientDesk

MOST = 50  # more would not be looked through; one types on


class FindClient(SearchLine):
    """Where one types who to find."""

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(tr("Name, initials, code or birth year"))
        self.setAccessibleName(tr("Find a client"))
        about = tr("Any part of the name will do; up and down choose, Enter opens")
        self.setAccessibleDescription(about)


class FindSheet(RecordSheet):
    """Find or make a client; with ``keeps`` the sketch in the window becomes that client's session.

    Signals:
        opened: A client was opened.
        import_requested: The user wants to import a client from a file.
    """

    opened = Signal()
    import_requested = Signal()

    def __init__(self, desk: ClientDesk, parent: QWidget | None = None, *, keeps: bool = False) -> None:
        super().__init__(_title(keeps=keeps), "", parent, scrolls=False)
        self._desk, self._keeps = desk, keeps
        self._wanted = 0  # the client that waits for the question about the sketch
        self._warned = ""
        self.box = FindClient()
        self.box.textChanged.connect(self._on_typed)
        self.box.installEventFilter(self)
        self.rows = self._make_rows()
        self.summary = text("", "faint")
        self.nobody = self._make_nobody()
        self.form = PersonForm()
        self.form.submitted.connect(self._create)
        self._new = Page()  # large words make the form higher than the sheet
        self._new.body.setContentsMargins(0, 0, 0, 0)
        self._new.body.addWidget(self.form)
        self.unlock = UnlockForm(desk.records)
        self.waiting = text(tr("Opening the records…"), "soft")
        self.pages = QStackedWidget()
        self._listing = self._page([self.box, self.rows, self.nobody, self.summary])
        self._asking = self._make_question()
        self._opening = self._page([self.waiting, 0])
        self._locked = self._page([self.unlock, 0])
        for page in (self._listing, self._new, self._asking, self._opening, self._locked):
            self.pages.addWidget(page)
        self.body.addWidget(self.pages, 1)
        self._make_foot()
        desk.records.status_changed.connect(self._on_status)
        desk.records_changed.connect(self._refresh)
        self._on_status(desk.records.status)
        self.fit(QSize(560, 640))
        if desk.records.status == "closed":
            desk.records.open()

    # -- parts ----------------------------------------------------------------------------------

    @staticmethod
    def _page(parts: list[QWidget | int]) -> QWidget:
        page = QWidget()
        page.setLayout(column(parts, spacing=M))
        return page

    def _make_rows(self) -> QListView:
        rows = QListView()
        rows.setModel(FoundModel(rows))
        rows.setItemDelegate(FoundPainter(rows))
        rows.setUniformItemSizes(True)
        rows.setMouseTracking(True)
        rows.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows.setAccessibleName(tr("Clients found"))
        rows.activated.connect(self._on_activated)
        rows.clicked.connect(self._on_clicked)
        return rows

    def _make_nobody(self) -> QWidget:
        self._nobody_title = text("", "heading", wrap=True)
        self._nobody_words = prose("", "soft")
        tile = frame("quiet-tile", column([self._nobody_title, self._nobody_words], spacing=XS, margin=L))
        page = QWidget()
        page.setLayout(column([tile, 0]))
        return page

    def _make_question(self) -> QWidget:
        self._question = prose("", "")
        self.keep_button = button(tr("Keep it as a session of today"), "primary")
        self.keep_button.clicked.connect(self._on_keep)
        self.drop_button = button(tr("Let it go"))
        self.drop_button.clicked.connect(self._on_drop)
        for made in (self.keep_button, self.drop_button):
            made.setAutoDefault(False)
        return self._page([self._question, row([self.keep_button, self.drop_button, 0], spacing=S), 0])  # type: ignore[list-item]

    def _make_foot(self) -> None:
        self.new_button = button(tr("New client"), icon="plus")
        self.new_button.clicked.connect(self._on_new)
        self.import_button = button(tr("Import…"))
        self.import_button.clicked.connect(self.import_requested)
        self.back_button = button(tr("Back", "go back"))
        self.back_button.clicked.connect(self._show_list)
        self.open_button = button(tr("Keep it here") if self._keeps else tr("Open"), "primary")
        self.open_button.clicked.connect(self._open_current)
        self.create_button = button(tr("Add the client"), "primary")
        self.create_button.clicked.connect(self._create)
        self.close_button = self.closing_button()
        self.add_buttons(
            self.back_button, self.close_button, self.open_button, self.create_button,
            first=(self.new_button, self.import_button),
        )  # fmt: skip

    def _show(self, page: QWidget) -> None:
        self.pages.setCurrentWidget(page)
        self.say("")
        lists, makes = page is self._listing, page is self._new
        for made, on in (
            (self.new_button, lists),
            (self.import_button, lists and not self._keeps),
            (self.open_button, lists),
            (self.create_button, makes),
            (self.back_button, makes or page is self._asking),
        ):
            made.setVisible(on)
        if makes:
            self.title.setText(tr("A new client"))
        elif page is self._asking:
            self.title.setText(tr("There is a sketch"))
        else:
            self.title.setText(_title(keeps=self._keeps))

    # -- where the records are ------------------------------------------------------------------

    @Slot(str)
    def _on_status(self, status: str) -> None:
        if status == "open":
            self._show_list()
        elif status == "locked":
            self._show(self._locked)
            self.unlock.setFocus()
        else:
            self.waiting.setText(tr("Opening the records…") if status == "opening" else "")
            self._show(self._opening)

    # -- finding --------------------------------------------------------------------------------

    @Slot()
    def _show_list(self) -> None:
        self._wanted = 0
        self._show(self._listing)
        self._refresh()
        self.box.setFocus()

    @Slot(str)
    def _on_typed(self, _words: str) -> None:
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        from glutemap.clients.errors import StoreError

        if self._desk.records.status != "open":
            return
        try:
            found = self._desk.find(self.box.text(), MOST + 1)
        except StoreError as fault:
            self.say_fault(fault)
            return
        self._list(found)

    def _list(self, found: list[Found]) -> None:
        model = self.rows.model()
        assert isinstance(model, FoundModel)
        model.show_found(found[:MOST])
        if found:
            self.rows.setCurrentIndex(model.index(0, 0))
        typed = " ".join(self.box.text().split())
        self.rows.setVisible(bool(found))
        self.nobody.setVisible(not found)
        self.open_button.setEnabled(bool(found))
        self.summary.setVisible(len(found) > MOST)
        self.summary.setText(tr("The first {n}; type on to find the others.", n=MOST))
        if typed:
            self._nobody_title.setText(tr("Nobody by the name of “{name}”", name=typed))
            about = tr("Press Enter to make a new client with this name.")
        else:
            self._nobody_title.setText(tr("No clients yet"))
            about = tr("Type a name, initials or a code and press Enter. All stays on this computer.")
        self._nobody_words.setText(words.plain_html(about))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the find box up and down go through the clients, and Enter opens."""
        if watched is self.box and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_key(Qt.Key(event.key()))
        return False

    def _on_key(self, key: Qt.Key) -> bool:
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.open_button.isEnabled():
                self._open_current()
            else:
                self._on_new()
            return True
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}.get(key)
        if step is None:
            return False
        model = self.rows.model()
        line = min(max(self.rows.currentIndex().row() + step, 0), model.rowCount() - 1)
        self.rows.setCurrentIndex(model.index(line, 0))
        return True

    # -- opening --------------------------------------------------------------------------------

    @Slot(QModelIndex)
    def _on_clicked(self, _index: QModelIndex) -> None:
        self.open_button.setEnabled(True)

    @Slot(QModelIndex)
    def _on_activated(self, _index: QModelIndex) -> None:
        self._open_current()

    @Slot()
    def _open_current(self) -> None:
        found = self.rows.currentIndex().data(FOUND)
        if found is not None:
            self._open(found.id, found.name)

    def _open(self, client_id: int, name: str) -> None:
        if self._keeps:
            self._finish(client_id, keeps=True)
        elif self._desk.has_sketch:
            self._wanted = client_id
            asked = tr(
                "The window holds a sketch that is not stored. Keep it as {strong}{name}{plain}’s session of "
                "today, or let it go and open {strong}{name}{plain}?"
            )
            self._question.setText(said.with_markup(asked, name=name))
            self._show(self._asking)
            self.keep_button.setFocus()
        else:
            self._finish(client_id, keeps=False)

    @Slot()
    def _on_keep(self) -> None:
        self._finish(self._wanted, keeps=True)

    @Slot()
    def _on_drop(self) -> None:
        self._finish(self._wanted, keeps=False)

    def _finish(self, client_id: int, *, keeps: bool) -> None:
        sketch = Content.of(self._desk.state) if keeps else None
        if self._desk.open_client(client_id, sketch=sketch):
            self.accept()
            self.opened.emit()

    # -- somebody new ---------------------------------------------------------------------------

    @Slot()
    def _on_new(self) -> None:
        self.form.show_person(None, " ".join(self.box.text().split()))
        self._warned = ""
        self._show(self._new)
        (self.form.year if self.form.name.text() else self.form.name).setFocus()

    @Slot()
    def _create(self) -> None:
        from glutemap.clients.errors import StoreError

        if self.form.wrong:
            self.say(self.form.wrong)
            return
        person = self.form.person()
        same = [f for f in self._desk.find(person.name, 5) if f.name.casefold() == person.name.casefold()]
        if same and self._warned != person.name:
            self._warned = person.name
            self.say(
                tr(
                    "{name} is in the records already ({known}). Press again to make another one.",
                    name=person.name,
                    known=said.found_line(same[0]),
                )
            )
            return
        try:
            client_id = self._desk.add_client(person)
        except StoreError as fault:
            self.say_fault(fault)
            return
        self._open(client_id, person.name)


def _title(*, keeps: bool) -> str:
    return tr("Keep this sketch for…") if keeps else tr("Clients")
