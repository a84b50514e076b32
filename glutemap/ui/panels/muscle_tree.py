"""The muscles in groups that fold: by area, or by what they share."""

from typing import TYPE_CHECKING, Literal, get_args

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QPushButton, QTreeView, QWidget

from glutemap.language import later, many, tr
from glutemap.ui import icons, words
from glutemap.ui.menu import Menu
from glutemap.ui.panels.list_rows import DETAIL, GROUP, HEADER, MUSCLE, RowPainter

if TYPE_CHECKING:
    from collections.abc import Iterator

    from glutemap.knowledge.kinship import Kin
    from glutemap.knowledge.records import Library, Muscle

Sorting = Literal["area", "movement", "nerve", "root", "attachment", "refers"]
SORTINGS: tuple[Sorting, ...] = get_args(Sorting)
_NAMES = {
    "area": later("By area"),
    "movement": later("By movement"),
    "nerve": later("By nerve"),
    "root": later("By nerve root"),
    "attachment": later("By attachment"),
    "refers": later("By place of pain"),
}
_SAID = {
    "area": later("Muscles by area"),
    "movement": later("Muscles by movement"),
    "nerve": later("Muscles by nerve"),
    "root": later("Muscles by nerve root"),
    "attachment": later("Muscles by attachment"),
    "refers": later("Muscles by place of pain"),
}
MUSCLE_ID = Qt.ItemDataRole.UserRole
KIN_KIND, KIN_ID = Qt.ItemDataRole.UserRole + 3, Qt.ItemDataRole.UserRole + 4


class SortingButton(QPushButton):
    """Chooses how the muscles are grouped.

    Signals:
        chosen: The `Sorting`.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr(_NAMES["area"]), parent)
        self.setProperty("role", "link")
        self.setToolTip(tr("Group the muscles by something else that they share"))
        icons.dress(self, "chevron-down", "accent", 16)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the chevron behind the words
        self._menu = Menu(self)
        self._menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        group = QActionGroup(self)
        for sorting in SORTINGS:
            action = self._menu.addAction(tr(_NAMES[sorting]))
            action.setCheckable(True)
            action.setChecked(sorting == "area")
            action.setData(sorting)
            group.addAction(action)
        group.triggered.connect(self._on_triggered)
        self.setMenu(self._menu)

    def choose(self, sorting: str) -> None:
        """Choose as a click in the menu does."""
        next(action for action in self._menu.actions() if action.data() == sorting).trigger()

    def _on_triggered(self, action: QAction) -> None:
        self.setText(action.text())
        self.chosen.emit(str(action.data()))


class MuscleTree(QTreeView):
    """The muscles under headings.

    Signals:
        muscle_chosen: The id of the muscle that was clicked.
        group_chosen: Ids of the muscles under the heading that was clicked or opened, as a tuple.
    """

    muscle_chosen = Signal(str)
    group_chosen = Signal(object)

    def __init__(self, library: "Library | None", rows: RowPainter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._sorting: Sorting = "area"
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)  # the rows see to it: Qt fills the room before a picked one
        self.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.setExpandsOnDoubleClick(False)
        self.setItemDelegate(rows)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.clicked.connect(self._on_clicked)
        self.activated.connect(self._on_activated)
        self.sort_by("area")

    @property
    def sorting(self) -> Sorting:
        """What the headings are."""
        return self._sorting

    def sort_by(self, sorting: Sorting) -> None:
        """Put the muscles under other headings; those that only help say so."""
        self._sorting = sorting
        self._model.clear()
        self.setAccessibleName(tr(_SAID[sorting]))
        if self._library is None:
            return
        headings = self._areas(self._library) if sorting == "area" else self._kin(self._library, sorting)
        for heading in headings:
            self._model.appendRow(heading)
        if sorting == "area":
            self.expandAll()

    def _areas(self, library: "Library") -> "Iterator[QStandardItem]":
        for area in library.guide.areas:
            inside = [m for m in library.muscles.values() if m.area == area.id]
            if inside:
                heading = _item(area.name, HEADER)
                heading.setSelectable(False)
                heading.appendRows([muscle_item(muscle) for muscle in inside])
                yield heading

    @staticmethod
    def _kin(library: "Library", sorting: Sorting) -> "Iterator[QStandardItem]":
        from glutemap.knowledge.kinship import kin_of

        assert sorting != "area"
        for kin in kin_of(library, sorting):
            heading = _item(words.capital(kin.name), GROUP)
            heading.setData(kin.plain or _count(kin), DETAIL)
            lines = (heading.text(), heading.data(DETAIL), kin.note)
            heading.setToolTip("\n".join(filter(None, lines)))
            heading.setData(kin.id, KIN_ID)
            heading.setSelectable(False)
            heading.appendRows([muscle_item(library.muscles[m]) for m in kin.muscles])
            lesser = _helps(sorting)
            heading.appendRows([muscle_item(library.muscles[m], lesser) for m in kin.helpers])
            yield heading

    def show_muscle(self, muscle_id: str) -> None:
        """Make a muscle the current one; one that stands under several headings stays where it is shown."""
        now = self.currentIndex()
        if now.data(MUSCLE_ID) == muscle_id:
            self.setCurrentIndex(now)  # it may have lost its colour when nothing was picked
            return
        found = self._model.match(
            self._model.index(0, 0),
            MUSCLE_ID,
            muscle_id,
            -1,
            Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive,
        )
        open_ones = [index for index in found if self.isExpanded(index.parent())]
        if open_ones:
            self.setCurrentIndex(open_ones[0])
        else:
            self.clearSelection()

    def open_kin(self, kin_id: str) -> None:
        """Open the heading of that id at the top; the others fold."""
        found = self._model.match(
            self._model.index(0, 0), KIN_ID, kin_id, 1, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchWrap
        )
        if found:
            self.collapseAll()
            self.setCurrentIndex(found[0])
            self._choose(found[0])
            self.scrollTo(found[0], QTreeView.ScrollHint.PositionAtTop)

    def _on_clicked(self, index: QModelIndex) -> None:
        self._choose(index)

    def _on_activated(self, index: QModelIndex) -> None:
        if index.data(MUSCLE_ID):
            self._choose(index)

    def _choose(self, index: QModelIndex) -> None:
        muscle_id = index.data(MUSCLE_ID)
        if muscle_id:
            self.muscle_chosen.emit(muscle_id)
            return
        self.setExpanded(index, not self.isExpanded(index))
        if self._sorting != "area" and self.isExpanded(index):
            inside = [self._model.index(line, 0, index) for line in range(self._model.rowCount(index))]
            self.group_chosen.emit(tuple(str(one.data(MUSCLE_ID)) for one in inside))


def muscle_item(muscle: "Muscle", detail: str = "") -> QStandardItem:
    """A row for a muscle, with ``detail`` under its name, or its first everyday name."""
    item = _item(muscle.names.english, MUSCLE)
    item.setData(muscle.id, MUSCLE_ID)
    below = detail or (muscle.names.everyday[0] if muscle.names.everyday else "")
    item.setData(below, DETAIL)
    lines = (muscle.names.english, below, muscle.names.latin)  # a narrow list, or large words, cut them
    item.setToolTip("\n".join(filter(None, lines)))
    return item


def kin_item(kin: "Kin") -> QStandardItem:
    """A row for what muscles share: its name, and what it is."""
    item = _item(words.capital(kin.name), GROUP)
    item.setData(kin.kind, KIN_KIND)
    item.setData(kin.id, KIN_ID)
    item.setData(tr(_NAMES[kin.kind]), DETAIL)
    item.setToolTip("\n".join(filter(None, (item.text(), item.data(DETAIL), kin.plain, _count(kin)))))
    return item


def _count(kin: "Kin") -> str:
    number = len(kin.muscles) + len(kin.helpers)
    return many(number, "{n} muscle", "{n} muscles")


def _helps(sorting: Sorting) -> str:
    """What is said of the lesser muscles under a heading."""
    if sorting == "movement":
        return tr("helps", "a muscle in a movement")
    return tr("pain may spread here") if sorting == "refers" else ""


def _item(label: str, kind: int) -> QStandardItem:
    item = QStandardItem(label)
    item.setData(kind, Qt.ItemDataRole.UserRole + 1)
    return item
