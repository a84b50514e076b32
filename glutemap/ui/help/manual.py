"""The manual: its pages at the left with a box to find words in them, and the page that is read."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt
from PySide6.QtGui import QAction, QFontMetrics, QKeyEvent, QKeySequence, QShortcut, QStandardItem
from PySide6.QtGui import QStandardItemModel as Model
from PySide6.QtWidgets import QLineEdit, QListView, QVBoxLayout, QWidget

from glutemap.knowledge.manual import find_pages
from glutemap.language import later, tr
from glutemap.ui import text_size
from glutemap.ui.help.page import ActionTable, page_parts
from glutemap.ui.panels.body_picture import PictureDesk
from glutemap.ui.panels.dialogs import Sheet
from glutemap.ui.panels.list_rows import KIND, MUSCLE, RowPainter
from glutemap.ui.panels.parts import column, focusable, order_widgets, row, text
from glutemap.ui.panels.search_line import SearchLine
from glutemap.ui.theme import LABEL, XL, L, S, Type, theme

if TYPE_CHECKING:
    from glutemap.knowledge.records import Library, ManualPage
    from glutemap.ui.state import AppState

PAGE_ID = Qt.ItemDataRole.UserRole + 40
WANTED = QSize(940, 720)
ROW_INSET = L - 8  # of what is painted in a row of the list
ROW_EDGES = 56  # what a row of the list and its scroll bar take beside the words
FIND = later("Find in the manual")
NOTHING = later("No page has these words. Try another one.")
_SCROLLS = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class ManualSheet(Sheet):
    """All pages of the manual. Ctrl+F finds, up and down change the page, the page keys scroll it."""

    def __init__(
        self, state: "AppState", actions: Mapping[str, QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Manual"), "", parent)
        assert state.library is not None
        self._state, self._actions = state, actions
        self._library: Library = state.library
        self._desk = PictureDesk(self)
        self.finished.connect(self._desk.stop)
        self.reading = ""  # the id of the page that is shown
        self.find_box = self._make_find_box()
        self.pages = self._make_list()
        self.nothing = text(tr(NOTHING), "soft", wrap=True)
        self.close_button.setAutoDefault(False)  # Enter belongs to the list
        self.close_button.setDefault(False)
        self._lay_out()
        self._list_pages()
        theme().changed.connect(self._show_page)
        state.body_changed.connect(self._on_body_changed)
        state.zones_changed.connect(self._show_page)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.start_finding)
        self.find_box.setFocus()

    # -- laying out -----------------------------------------------------------------------------

    def _make_find_box(self) -> QLineEdit:
        box = SearchLine()
        box.setPlaceholderText(tr(FIND))
        box.setAccessibleName(tr(FIND))
        box.setAccessibleDescription(tr("Up and down change the page, the page keys scroll it"))
        box.textChanged.connect(self._list_pages)
        box.installEventFilter(self)
        return box

    def _make_list(self) -> QListView:
        pages = QListView()
        pages.setModel(Model(pages))
        pages.setItemDelegate(RowPainter(pages))
        pages.setMouseTracking(True)
        pages.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        pages.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        pages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        pages.setAccessibleName(tr("Pages of the manual"))
        pages.installEventFilter(self)
        pages.selectionModel().currentChanged.connect(self._on_current_changed)
        return pages

    def _lay_out(self) -> None:
        outer = self.layout()
        assert isinstance(outer, QVBoxLayout)
        metrics = QFontMetrics(Type(LABEL.size, 600).font())
        widest = max(metrics.horizontalAdvance(page.title) for page in self._library.manual.values())
        above = column([self.find_box, self.nothing], spacing=S)
        above.setContentsMargins(ROW_INSET, 0, ROW_INSET, 0)
        left = column([above, self.pages], spacing=S)
        left.setContentsMargins(XL - ROW_INSET, 0, 0, L)
        side = QWidget()
        side.setLayout(left)
        side.setFixedWidth(widest + ROW_EDGES + L)
        place = outer.indexOf(self.page)
        outer.removeWidget(self.page)
        both = row([side], spacing=0)
        both.addWidget(self.page, 1)
        outer.insertLayout(place, both, 1)
        self.page.body.setContentsMargins(L, 0, XL, L)
        screen = self.screen()
        self.resize(
            text_size.first_size(self, WANTED).boundedTo(screen.availableSize() - QSize(40, 60))
            if screen
            else WANTED
        )

    # -- finding --------------------------------------------------------------------------------

    def start_finding(self) -> None:
        """Type what to find."""
        self.find_box.setFocus()
        self.find_box.selectAll()

    def _list_pages(self) -> None:
        """List the pages that have the words, and show the best unless the one that is read is among them."""
        wanted = self.find_box.text()
        found = find_pages(self._library.manual.values(), wanted)
        model = self.pages.model()
        assert isinstance(model, Model)
        model.clear()
        for page in found:
            model.appendRow(_item(page))
        self.nothing.setVisible(not found)
        ids = [page.id for page in found]
        if ids:  # while nothing is asked the page stays
            line = ids.index(self.reading) if not wanted and self.reading in ids else 0
            self.pages.setCurrentIndex(model.index(line, 0))

    def _on_current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        page_id = current.data(PAGE_ID)
        if page_id and page_id != self.reading:
            self.reading = str(page_id)
            self._show_page()
            self.page.verticalScrollBar().setValue(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the box up and down go through the pages; Enter goes to the list; the page keys scroll."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_key(watched, Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def _on_key(self, watched: QObject, key: Qt.Key) -> bool:
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.pages.setFocus()
            return True
        if key in _SCROLLS:
            bar = self.page.verticalScrollBar()
            bar.setValue(bar.value() + _SCROLLS[key] * bar.pageStep() * 9 // 10)
            return True
        if watched is self.find_box and key in _STEPS:
            model = self.pages.model()
            line = min(max(self.pages.currentIndex().row() + _STEPS[key], 0), model.rowCount() - 1)
            self.pages.setCurrentIndex(model.index(line, 0))
            return True
        return False

    # -- the page -------------------------------------------------------------------------------

    def _on_body_changed(self, _body: object) -> None:
        self._show_page()

    def _show_page(self) -> None:
        page = self._library.manual.get(self.reading)
        if page is None:
            return
        self.page.clear()
        self.page.setAccessibleName(f"{page.title}. {' '.join(page.text)}")
        for part in page_parts(page, self._state, self._desk, self._actions):
            self.page.body.addWidget(part)
            if isinstance(part, ActionTable):
                for link in part.links.values():
                    link.setAutoDefault(False)
                    link.clicked.connect(self._on_link)
        self.page.body.addStretch(1)
        order_widgets([self.find_box, self.pages, *focusable(self.page.body), self.close_button])

    def _on_link(self) -> None:
        """Do what the link names, in the window: a sheet that this opens comes to the front."""
        sender = self.sender()
        action = self._actions.get(str(sender.property("action"))) if sender is not None else None
        parent = self.parentWidget()
        if parent is not None:
            parent.activateWindow()
        if action is not None:
            action.trigger()


def _item(page: "ManualPage") -> QStandardItem:
    item = QStandardItem(page.title)
    item.setData(page.id, PAGE_ID)
    item.setData(MUSCLE, KIND)
    return item
