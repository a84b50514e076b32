"""The left panel: a find box that forgives typing errors, the side, and the muscles by area."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QStackedWidget, QVBoxLayout, QWidget

from glutemap.body.frame import Side
from glutemap.language import many, tr
from glutemap.ui import words
from glutemap.ui.panels.list_rows import RowPainter
from glutemap.ui.panels.muscle_tree import (
    KIN_ID,
    KIN_KIND,
    MUSCLE_ID,
    MuscleTree,
    Sorting,
    SortingButton,
    kin_item,
    muscle_item,
)
from glutemap.ui.panels.parts import button, column, row, text
from glutemap.ui.panels.search_line import SearchLine
from glutemap.ui.panels.segments import Segment, Segments
from glutemap.ui.state import AppState, Selection
from glutemap.ui.theme import L, M, S

if TYPE_CHECKING:
    from glutemap.knowledge.kinship import Kin
    from glutemap.knowledge.records import Library
    from glutemap.knowledge.search import Hit

HITS = 8


class FindBox(SearchLine):
    """Where one types what to look for."""

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(tr("Find a muscle"))
        self.setAccessibleName(tr("Find a muscle"))
        self.setAccessibleDescription(tr("Type any name, also an everyday one; Enter takes the best hit"))
        self.setToolTip(
            tr("Any name will do, also an everyday or a misspelt one; a movement or a nerve too  (Ctrl+F)")
        )


class MuscleList(QWidget):
    """Finds and lists the muscles; picking one selects it on the chosen side."""

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._search: Any = None
        self._rows = RowPainter(self)
        self.find_box = FindBox()
        self.find_box.textChanged.connect(self._on_typed)
        self.find_box.returnPressed.connect(self._on_return)
        self.find_box.installEventFilter(self)
        self.side = Segments(
            tr("Side", "of the body"),
            [
                Segment("left", words.capital(words.side_name(Side.LEFT)), tr("The body's own left side")),
                Segment("right", words.capital(words.side_name(Side.RIGHT)), tr("The body's own right side")),
            ],
            folds=True,
        )
        self.side.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as the body is seen from behind
        self.side.show_value("left")
        self.side.chosen.connect(self._on_side_chosen)
        self.sorting = SortingButton()
        self.tree = MuscleTree(state.library, self._rows)
        self.tree.muscle_chosen.connect(self._on_muscle_chosen)
        self.tree.group_chosen.connect(self._on_group_chosen)
        self.sorting.chosen.connect(self._on_sorting_chosen)
        self.hits = self._make_hits()
        self._pages = QStackedWidget()
        for page in (self.tree, self.hits, self._make_nothing()):
            self._pages.addWidget(page)
        top = QVBoxLayout(self)
        top.setContentsMargins(0, L, 0, 0)
        top.setSpacing(M)
        head = column([self.find_box, self.side, row([self.sorting, 0])], spacing=S)
        head.setContentsMargins(L, 0, L, 0)
        top.addLayout(head)
        top.addWidget(self._pages, 1)
        self.alone = button(
            tr("Show these alone"), "link", tip=tr("Only these muscles over the bones, both sides")
        )
        self.alone.clicked.connect(self._on_alone)
        self.alone.hide()
        foot = row([self.alone, 0])
        foot.setContentsMargins(L, 0, L, S)
        top.addLayout(foot)
        self._group: tuple[str, ...] = ()
        state.selection_changed.connect(self._on_selection_changed)
        self._on_selection_changed(state.selection)

    # -- building -------------------------------------------------------------------------------

    def _make_hits(self) -> QListView:
        hits = QListView()
        hits.setItemDelegate(self._rows)
        hits.setMouseTracking(True)
        hits.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        hits.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        hits.setAccessibleName(tr("Muscles found"))
        self._hit_model = QStandardItemModel(self)
        hits.setModel(self._hit_model)
        hits.clicked.connect(self._on_clicked)
        hits.activated.connect(self._on_activated)
        return hits

    def _make_nothing(self) -> QWidget:
        page = QWidget()
        advice = text(
            tr("Try a shorter word, an everyday name such as “hip flexor”, or a shortening such as “QL”."),
            "small",
            wrap=True,
        )
        show_all = button(tr("Show all muscles"), "link")
        show_all.clicked.connect(self.find_box.clear)
        inner = column(
            [text(tr("No muscle by that name"), "label", wrap=True), advice, row([show_all, 0]), 0], spacing=S
        )
        inner.setContentsMargins(L, S, L, L)
        page.setLayout(inner)
        return page

    # -- finding --------------------------------------------------------------------------------

    def _on_typed(self, wanted: str) -> None:
        library = self._state.library
        if not wanted.strip() or library is None:
            self._pages.setCurrentWidget(self.tree)
            return
        self._hit_model.clear()
        for found in self._searcher(library).find(wanted, HITS):
            self._hit_model.appendRow(_row_of(found, library))
        if self._hit_model.rowCount():
            self._pages.setCurrentWidget(self.hits)
            self.hits.setCurrentIndex(self._hit_model.index(0, 0))
        else:
            self._pages.setCurrentIndex(2)

    def _searcher(self, library: "Library") -> Any:
        """The search, made when first needed: its library costs more than a frame to import."""
        if self._search is None:
            from glutemap.knowledge.search import LibrarySearch

            self._search = LibrarySearch(library)
        return self._search

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the find box up and down go through the hits, and Escape ends the finding."""
        if watched is self.find_box and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_find_key(event.key())
        return False

    def _on_find_key(self, key: int) -> bool:
        if key == Qt.Key.Key_Escape and self.find_box.text():
            self.find_box.clear()
            return True
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(key))
        if step is None:
            return False
        if self._pages.currentWidget() is self.hits:
            line = self.hits.currentIndex().row() + step
            if 0 <= line < self._hit_model.rowCount():
                self.hits.setCurrentIndex(self._hit_model.index(line, 0))
        elif step == 1:
            self.tree.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _on_return(self) -> None:
        if self._pages.currentWidget() is self.hits:
            self._pick(self.hits.currentIndex())
            self.find_box.selectAll()

    def start_finding(self) -> None:
        """Put the cursor into the find box, ready to type over what is there."""
        self.find_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.find_box.selectAll()

    # -- picking --------------------------------------------------------------------------------

    def _on_clicked(self, index: QModelIndex) -> None:
        self._pick(index)

    def _on_activated(self, index: QModelIndex) -> None:
        self._pick(index)

    def _pick(self, index: QModelIndex) -> None:
        muscle_id, kind = index.data(MUSCLE_ID), index.data(KIN_KIND)
        if muscle_id:
            self._on_muscle_chosen(muscle_id)
        elif kind:
            self.open_kin(kind, index.data(KIN_ID))

    def open_kin(self, kind: str, kin_id: str) -> None:
        """Show what was found among all of its kind, with its muscles."""
        self.find_box.clear()
        self.sorting.choose(kind)
        self.tree.open_kin(kin_id)
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_muscle_chosen(self, muscle_id: str) -> None:
        self._state.select(muscle_id, Side(self.side.value))

    def _on_group_chosen(self, muscle_ids: tuple[str, ...]) -> None:
        self._group = muscle_ids
        count = len(muscle_ids)
        self.alone.setText(many(count, "Show it alone", "Show these {n} alone"))
        self.alone.setVisible(bool(count))

    def _on_alone(self) -> None:
        self._state.isolation.show_alone(self._group)

    def _on_sorting_chosen(self, sorting: Sorting) -> None:
        self.alone.hide()
        self.tree.sort_by(sorting)
        self._on_selection_changed(self._state.selection)

    def _on_side_chosen(self, side: str) -> None:
        picked = self._state.selection
        if picked is not None:
            self._state.set_selection(Selection(picked.muscle_id, Side(side), picked.trigger_point_id))

    def _on_selection_changed(self, selection: Selection | None) -> None:
        if selection is None:
            self.tree.clearSelection()
            return
        self.side.show_value(str(selection.side))
        self.tree.show_muscle(selection.muscle_id)

    def sizeHint(self) -> QSize:
        """Wide enough for the longest name of a muscle."""
        return QSize(264, 600)


def _row_of(found: "Hit | Kin", library: "Library") -> QStandardItem:
    """A row for what was found: a muscle under the name by which, or what muscles share."""
    from glutemap.knowledge.kinship import Kin

    if isinstance(found, Kin):
        return kin_item(found)
    muscle = library.muscles[found.id]
    return muscle_item(muscle, "" if found.matched == muscle.names.english else found.matched)
